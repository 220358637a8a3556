import { useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { Button } from './Button.tsx';
import './print-button.css';

interface PrintButtonProps {
  /** Heads the sheet. */
  title: string;
  lines: readonly string[];
  look?: 'secondary' | 'link';
}

/** Prints a few lines and nothing else of the page. */
export function PrintButton({ title, lines, look = 'secondary' }: PrintButtonProps) {
  const [printing, setPrinting] = useState(false);

  function printSheet() {
    // The sheet has to stand in the page before the browser takes its picture.
    flushSync(() => setPrinting(true));
    print();
    setPrinting(false);
  }

  return (
    <>
      <Button look={look} size="small" onClick={printSheet}>
        Print
      </Button>
      {printing &&
        createPortal(
          <section className="sl-print-sheet">
            <h1>{title}</h1>
            <ul>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </section>,
          document.body,
        )}
    </>
  );
}

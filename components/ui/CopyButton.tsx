import { useEffect, useState } from 'react';
import { Button } from './Button.tsx';
import { copyText } from './clipboard.ts';
import { Icon } from './Icon.tsx';

interface CopyButtonProps {
  /** What is copied, or how it is fetched once the button is pressed; `null`: there is nothing to copy, and why is said elsewhere. */
  text: string | (() => Promise<string | null>);
  /** What is copied: “Copy corrected text”. */
  children: string;
  look?: 'primary' | 'secondary' | 'quiet';
  size?: 'small' | 'medium';
  /** What it is about, for whoever does not see what stands beside it. */
  about?: string;
}

/** How long “Copied” stands, in milliseconds: long enough to be read, short enough to copy again. What to do instead stays. */
const SAID_FOR = 2500;

const words = { copied: 'Copied', refused: 'Could not copy. Select the text and copy it.' };

/** Copies a text and says so, in the button and to a screen reader. */
export function CopyButton({ text, children, look = 'secondary', size = 'medium', about }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<keyof typeof words | null>(null);

  useEffect(() => {
    if (outcome !== 'copied') return;
    const timer = setTimeout(() => setOutcome(null), SAID_FOR);
    return () => clearTimeout(timer);
  }, [outcome]);

  async function copy() {
    const fetched = typeof text === 'string' ? text : await text();
    if (fetched !== null) setOutcome((await copyText(fetched)) ? 'copied' : 'refused');
  }

  return (
    <>
      <Button look={look} size={size} aria-label={about && !outcome ? `${children}: ${about}` : undefined} onClick={copy}>
        <Icon name={outcome === 'copied' ? 'check' : 'copy'} />
        {outcome ? words[outcome] : children}
      </Button>
      <span className="sl-unseen" role="status">
        {outcome && words[outcome]}
      </span>
    </>
  );
}

import { useEffect, useState } from 'react';
import { Button } from './Button.tsx';
import { copyText } from './clipboard.ts';
import { Icon } from './Icon.tsx';

interface CopyButtonProps {
  text: string;
  /** What is copied: “Copy corrected text”. */
  children: string;
  look?: 'primary' | 'secondary' | 'quiet';
  size?: 'small' | 'medium';
}

/** How long “Copied” stands, in milliseconds: long enough to be read, short enough to copy again. */
const SAID_FOR = 2500;

const words = { copied: 'Copied', refused: 'Could not copy. Select the text and copy it.' };

/** Copies a text and says so, in the button and to a screen reader. */
export function CopyButton({ text, children, look = 'secondary', size = 'medium' }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<keyof typeof words | null>(null);

  useEffect(() => {
    if (!outcome) return;
    const timer = setTimeout(() => setOutcome(null), SAID_FOR);
    return () => clearTimeout(timer);
  }, [outcome]);

  async function copy() {
    setOutcome((await copyText(text)) ? 'copied' : 'refused');
  }

  return (
    <>
      <Button look={look} size={size} onClick={copy}>
        <Icon name={outcome === 'copied' ? 'check' : 'copy'} />
        {outcome ? words[outcome] : children}
      </Button>
      <span className="sl-unseen" role="status">
        {outcome && words[outcome]}
      </span>
    </>
  );
}

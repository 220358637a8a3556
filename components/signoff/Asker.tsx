import { useEffect, useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { SixWords } from '../ui/SixWords.tsx';
import type { SomebodyView } from './sign-off-view.ts';
import './asker.css';

/** Six words to compare, theirs and one's own. */
export interface SixWordsView {
  theirs: readonly string[];
  /** Empty: nobody has said their name here yet. */
  mine: readonly string[];
}

interface AskerProps {
  by: SomebodyView;
  /** `null`: not worked out yet. */
  words: SixWordsView | null;
  /** Fetches the words. */
  onCompare: () => void;
  onConfirm: () => void;
  onNotThem: () => void;
}

/** How sure we are of whoever it comes from, and what makes it sure. Nothing is said of somebody who is confirmed. */
export function Asker({ by, words, onCompare, onConfirm, onNotThem }: AskerProps) {
  const [open, setOpen] = useState(false);
  const { name, trust, says } = by;
  const isSure = trust === 'confirmed' || trust === 'me';
  useEffect(() => {
    // What was pressed is gone: the keyboard goes on from the top of what is sure now.
    if (isSure && document.activeElement === document.body) document.querySelector<HTMLElement>('h1')?.focus();
  }, [isSure]);
  if (isSure) return null;
  if (trust === 'removed') return <Callout tone="held" title={`${says} Do not sign this without asking them.`} />;

  return (
    <section className="sl-asker" aria-label="How sure it is">
      <Callout tone="to-look-at" title={trust === 'unknown' ? `This browser does not know ${name} yet.` : says}>
        <p>Anybody can call themselves {name}. Make sure before you sign, or count on what they signed.</p>
      </Callout>
      <Disclosure
        level={2}
        title={`Is it really ${name}?`}
        open={open}
        onOpenChange={(next) => {
          setOpen(next);
          if (next) onCompare();
        }}
      >
        <div className="sl-asker-compare">
          <p>
            <b>At the next desk:</b> a glance is enough. Did they send this just now?
          </p>
          <p>
            <b>At a distance:</b> call them, and let them read out the six words that their Second Look shows for them. They have to be
            these:
          </p>
          {words && (
            <>
              <SixWords words={words.theirs} />
              {words.mine.length > 0 && (
                <>
                  <p>And these are yours, for them to compare:</p>
                  <SixWords words={words.mine} />
                </>
              )}
              <div className="sl-asker-buttons">
                <Button onClick={onConfirm}>It is {name}</Button>
                <Button look="link" onClick={onNotThem}>
                  It is not
                </Button>
              </div>
            </>
          )}
        </div>
      </Disclosure>
    </section>
  );
}

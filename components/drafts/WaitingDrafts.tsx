import { useState } from 'react';
import type { PanelWaiting, SecondPersonActions } from '../review/second-person-view.ts';
import { Again, StaysHere } from '../review/Waiting.tsx';
import { CopyButton } from '../ui/CopyButton.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import './waiting-drafts.css';

interface WaitingDraftsProps {
  waiting: readonly PanelWaiting[];
  actions: Pick<SecondPersonActions, 'remind' | 'withdraw'>;
}

/** What was asked and has not gone out, with what was said about each draft, and its words to be copied back. */
export function WaitingDrafts({ waiting, actions }: WaitingDraftsProps) {
  if (waiting.length === 0) return <p className="sl-waiting-drafts-soft">Nothing waits for an answer.</p>;
  return (
    <>
      <StaysHere />
      <ul className="sl-waiting-drafts" aria-label="Waiting for an answer">
        {waiting.map((each) => (
          <WaitingRequest key={each.nonce} waiting={each} actions={actions} />
        ))}
      </ul>
    </>
  );
}

function WaitingRequest({ waiting, actions }: { waiting: PanelWaiting; actions: WaitingDraftsProps['actions'] }) {
  const { title, state, drafts } = waiting;
  const [open, setOpen] = useState(drafts.length === 1);
  return (
    <li>
      <div>
        <p className="sl-waiting-drafts-title">{title}</p>
        <p className="sl-waiting-drafts-soft">{state}</p>
      </div>
      <div className="sl-waiting-drafts-tools">
        <Again waiting={waiting} actions={actions} />
      </div>
      <Disclosure level={3} title={drafts.length === 1 ? 'The draft' : `Its ${drafts.length} drafts`} open={open} onOpenChange={setOpen}>
        <ol className="sl-waiting-drafts-each">
          {drafts.map((draft, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: what was asked never changes
            <li key={at}>
              <span>
                {draft.title} <span className="sl-waiting-drafts-soft">{[draft.when, draft.said].filter(Boolean).join(' · ')}</span>
              </span>
              <CopyButton size="small" look="quiet" text={draft.text}>
                Copy
              </CopyButton>
            </li>
          ))}
        </ol>
      </Disclosure>
    </li>
  );
}

import { useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { CopyButton } from '../ui/CopyButton.tsx';
import { copyText } from '../ui/clipboard.ts';
import { trusted } from '../ui/trusted.ts';
import type { PanelWaiting, SecondPersonActions } from './second-person-view.ts';
import './waiting.css';

/** What was asked from here and has not gone out; each can be put back into a compose box, sent again, or withdrawn. */
export function Waiting({ waiting, actions }: { waiting: readonly PanelWaiting[]; actions: SecondPersonActions }) {
  const [sentAgain, setSentAgain] = useState<string | null>(null);

  async function again(nonce: string) {
    const link = await actions.again(nonce);
    if (link !== null && (await copyText(link))) setSentAgain(nonce);
  }

  return (
    <ul className="sl-waiting">
      {waiting.map(({ nonce, title, state, text, sent }) => (
        <li key={nonce}>
          <p className="sl-waiting-title">{title}</p>
          <p className="sl-second-person-hint">{state}</p>
          <div className="sl-second-person-buttons">
            <CopyButton size="small" text={text}>
              Copy the draft
            </CopyButton>
            {sent && (
              <Button size="small" onClick={trusted(() => void again(nonce))}>
                {sentAgain === nonce ? 'Copied' : 'Copy the link again'}
              </Button>
            )}
            <Button size="small" look="quiet" aria-label={`Withdraw: ${title}`} onClick={trusted(() => actions.withdraw(nonce))}>
              Withdraw
            </Button>
          </div>
        </li>
      ))}
    </ul>
  );
}

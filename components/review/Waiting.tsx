import { DONE_KEPT_DAYS, MOST_ASKED } from '../../utils/model/asked.ts';
import { Button } from '../ui/Button.tsx';
import { CopyButton } from '../ui/CopyButton.tsx';
import { trusted } from '../ui/trusted.ts';
import type { PanelWaiting, SecondPersonActions } from './second-person-view.ts';
import './waiting.css';

interface WaitingProps {
  waiting: readonly PanelWaiting[];
  actions: Pick<SecondPersonActions, 'remind' | 'withdraw' | 'openDrafts'>;
}

/** What was asked from here and has not gone out; each can be put back into a compose box, sent again, or withdrawn. */
export function Waiting({ waiting, actions }: WaitingProps) {
  return (
    <>
      <StaysHere />
      <ul className="sl-waiting">
        {waiting.map((each) => (
          <li key={each.nonce}>
            <p className="sl-waiting-title">{each.title}</p>
            <p className="sl-second-person-hint">{each.state}</p>
            <div className="sl-second-person-buttons">
              {each.drafts.length === 1 ? (
                <CopyButton size="small" text={each.drafts[0]!.text}>
                  Copy the draft
                </CopyButton>
              ) : (
                <Button size="small" onClick={trusted(actions.openDrafts)}>
                  See its {each.drafts.length} drafts
                </Button>
              )}
              <Again waiting={each} actions={actions} />
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What is kept of all that was asked, and what is not. */
export const StaysHere = () => (
  <p className="sl-waiting-kept">
    It stays here until it has gone out or you withdraw it. What is done is kept for {DONE_KEPT_DAYS} days at least; beyond {MOST_ASKED} in
    all, the oldest of it is let go.
  </p>
);

/** Reminds whoever was asked, or takes back what was asked. */
export function Again({
  waiting: { nonce, title, remind },
  actions,
}: {
  waiting: PanelWaiting;
  actions: Pick<SecondPersonActions, 'remind' | 'withdraw'>;
}) {
  return (
    <>
      {remind && (
        <CopyButton size="small" about={title} text={() => actions.remind(nonce)}>
          Copy a reminder
        </CopyButton>
      )}
      <Button size="small" look="quiet" aria-label={`Withdraw: ${title}`} onClick={trusted(() => actions.withdraw(nonce))}>
        Withdraw
      </Button>
    </>
  );
}

import { Button } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';
import type { StepProps } from './IncidentPage.tsx';
import { clock } from './when.ts';
import './due-again.css';

/** What was to be looked at again, in every step: the toolbar goes on saying so until somebody has. */
export function DueAgain({ view: { close, now }, actions }: StepProps) {
  if (close.due.length === 0) return null;
  return (
    <Callout tone="to-look-at" title="It is time to look again.">
      <ul className="sl-due-again">
        {close.due.map(({ key, who, at }) => {
          const what = who === null ? 'The post' : `What ${who} says`;
          return (
            <li key={key}>
              <p>
                {what}, since {clock(at, now)}
              </p>
              <Button
                size="small"
                aria-label={`I looked: ${what}`}
                onClick={() =>
                  actions.change((doneAt) =>
                    who === null ? { lookAgain: { [key]: { doneAt } } } : { people: { [key]: { lookAgainAt: null } } },
                  )
                }
              >
                I looked
              </Button>
            </li>
          );
        })}
      </ul>
    </Callout>
  );
}

import { Button } from '../ui/Button.tsx';
import type { StepProps } from './IncidentPage.tsx';
import { clock } from './when.ts';

/** What was to be looked at again. The toolbar goes on saying so until somebody has. */
export function DueAgain({ view: { close, now }, actions }: StepProps) {
  return close.due.map(({ key, who, at }) => (
    <div className="sl-block-buttons" key={key}>
      <p>
        {who === null ? 'It' : `What ${who} says`} was to be looked at again {clock(at, now)}.
      </p>
      <Button
        size="small"
        onClick={() =>
          actions.change((doneAt) => (who === null ? { lookAgain: { [key]: { doneAt } } } : { people: { [key]: { lookAgainAt: null } } }))
        }
      >
        I looked
      </Button>
    </div>
  ));
}

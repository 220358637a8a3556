import { isElsewhere, pauseHolds } from '../../utils/model/incident-record.ts';
import { Button } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';
import type { StepProps } from './IncidentPage.tsx';
import { clock } from './when.ts';

/** Who goes on with an incident that was handed over. */
export function WhoHasIt({ view: { record, now }, actions }: StepProps) {
  const { handedOverTo, handedOverAt, takenOverAt } = record;
  if (handedOverTo === null || handedOverAt === null) return null;
  if (!isElsewhere(record))
    return (
      <p className="sl-card-soft">
        With {handedOverTo}, here, since {clock(takenOverAt!, now)}.
      </p>
    );
  const holds = pauseHolds(record, now);
  return (
    <Callout title={`Handed over to ${handedOverTo}, ${clock(handedOverAt, now)}.`}>
      <p>They go on with it on their machine. What is changed here does not reach them.</p>
      {holds && <p>The pause goes on in this browser until somebody lifts it here: they cannot.</p>}
      <div className="sl-block-buttons">
        {holds && (
          <Button size="small" onClick={() => actions.change((until) => ({ paused: { until } }))}>
            Lift the pause
          </Button>
        )}
        <Button size="small" onClick={() => actions.change({ handedOverTo: null, handedOverAt: null })}>
          I go on with it after all
        </Button>
      </div>
    </Callout>
  );
}

import { pauseHolds } from '../../utils/model/incident-record.ts';
import { Button } from '../ui/Button.tsx';
import { MomentField } from '../ui/MomentField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { Away } from './DownNow.tsx';
import type { StepProps } from './IncidentPage.tsx';
import { SensitiveHere } from './SensitiveHere.tsx';
import { clock } from './when.ts';
import './pause-words.css';

/** Pausing the brand's compose boxes, with what that is not. */
export function PauseWords({ view, actions, short }: StepProps & { /** Without what can wait until it is down. */ short?: boolean }) {
  const { record, network, brand, now } = view;
  const holds = pauseHolds(record, now);
  const canPause = record.post.account !== null;
  const outlets = brand && brand.outlets.length > 0 && (
    <ul className="sl-outlets" aria-label="What goes out by itself">
      {brand.outlets.map(({ name, link }) => (
        <li key={`${name} ${link}`}>{link ? <Away href={link}>{name}</Away> : name}</li>
      ))}
    </ul>
  );
  return (
    <>
      <p className="sl-card-soft">
        {canPause
          ? `A pause holds every compose box of this ${brand ? 'brand' : 'account'} in this browser. Not paused: colleagues, posts already scheduled, adverts, automatic replies.`
          : 'It is not known which account posted it, so no compose box can be held. Tell colleagues, and look at what is scheduled.'}
      </p>
      {!short && outlets}
      {!short && (
        <TextField
          label="Posts that wait, as far as you know"
          type="number"
          min={0}
          inputMode="numeric"
          value={record.queued === null ? '' : String(record.queued)}
          onValueChange={(typed) => actions.change({ queued: wholeNumber(typed) })}
        />
      )}
      {!short && holds && (
        <MomentField
          label="Paused until"
          hint="Left empty: until you lift it."
          value={record.paused!.until}
          onValueChange={(until) => actions.change({ paused: { until } })}
        />
      )}
      {record.paused?.until && !holds && <p className="sl-card-soft">The pause ended {clock(record.paused.until, now)}.</p>}
      {(network.queueAddress !== null || holds || canPause) && (
        <div className="sl-block-buttons">
          {short && outlets}
          {network.queueAddress && <Away href={network.queueAddress}>Open the queue</Away>}
          {holds ? (
            <Button size="small" onClick={() => actions.change((until) => ({ paused: { until } }))}>
              Lift the pause
            </Button>
          ) : !canPause ? null : (
            <Button size="small" onClick={() => actions.change((since) => ({ paused: { since, until: null } }))}>
              Pause here
            </Button>
          )}
        </div>
      )}
      {!short && <SensitiveHere view={view} actions={actions} />}
    </>
  );
}

/** What was typed as a whole number; `null` for nothing or anything else. */
export function wholeNumber(typed: string): number | null {
  const value = Number(typed);
  return typed.trim() !== '' && Number.isInteger(value) && value >= 0 ? value : null;
}

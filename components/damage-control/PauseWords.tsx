import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';
import { Away } from './DownNow.tsx';
import type { StepProps } from './IncidentPage.tsx';
import { SensitiveHere } from './SensitiveHere.tsx';
import './pause-words.css';

/** Pausing the brand's compose boxes, with what that is not. */
export function PauseWords({ view, actions, short }: StepProps & { /** Without counting what waits. */ short?: boolean }) {
  const { record, network, brand } = view;
  return (
    <>
      <p className="sl-card-soft">
        A pause holds every compose box of this brand in this browser. Not paused: colleagues, posts already scheduled, adverts, automatic
        replies.
      </p>
      {brand && brand.outlets.length > 0 && (
        <ul className="sl-outlets" aria-label="What goes out by itself">
          {brand.outlets.map(({ name, link }) => (
            <li key={`${name} ${link}`}>{link ? <Away href={link}>{name}</Away> : name}</li>
          ))}
        </ul>
      )}
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
      <div className="sl-block-buttons">
        {network.queueAddress && <Away href={network.queueAddress}>Open the queue</Away>}
        {record.paused ? (
          <Button size="small" onClick={() => actions.change({ paused: null })}>
            Lift the pause
          </Button>
        ) : (
          <Button size="small" onClick={() => actions.change((since) => ({ paused: { since, until: null } }))}>
            Pause here
          </Button>
        )}
      </div>
      {!short && <SensitiveHere view={view} actions={actions} />}
    </>
  );
}

/** What was typed as a whole number; `null` for nothing or anything else. */
export function wholeNumber(typed: string): number | null {
  const value = Number(typed);
  return typed.trim() !== '' && Number.isInteger(value) && value >= 0 ? value : null;
}

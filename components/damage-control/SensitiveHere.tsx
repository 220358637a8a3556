import { useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { CopyButton } from '../ui/CopyButton.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { StepProps } from './IncidentPage.tsx';

/** *Sensitive now* of the brand, switched on from where it is noticed; and words for the team. */
export function SensitiveHere({ view: { record, brand }, actions }: StepProps) {
  const [typed, setTyped] = useState('');
  if (!brand) return null;
  const words = typed
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);

  if (brand.sensitiveNow === null) {
    return (
      <>
        <TextField
          label="Is something sensitive going on?"
          hint="Words that are raw now, with commas: flood, strike. Drafts that touch them are pointed out."
          autoComplete="off"
          value={typed}
          onValueChange={setTyped}
        />
        <div>
          <Button size="small" disabled={words.length === 0} onClick={() => actions.sensitive(words)}>
            Switch on “sensitive now” for {brand.name}
          </Button>
        </div>
      </>
    );
  }
  return (
    <>
      <p className="sl-card-soft">
        “Sensitive now” is on for {brand.name}
        {brand.sensitiveNow.length > 0 && `: ${brand.sensitiveNow.join(', ')}`}.
      </p>
      <div className="sl-block-buttons">
        <CopyButton size="small" text={brand.teamMessage}>
          Copy a message to the team
        </CopyButton>
        {record.sensitiveBrand !== null && (
          <Button size="small" onClick={() => actions.sensitive(null)}>
            Switch it off
          </Button>
        )}
      </div>
    </>
  );
}

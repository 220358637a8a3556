import { useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { CopyButton } from '../ui/CopyButton.tsx';
import { MomentField } from '../ui/MomentField.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { StepProps } from './IncidentPage.tsx';
import { clock } from './when.ts';

/** *Sensitive now* of the brand, switched on from where it is noticed; and words for the team. */
export function SensitiveHere({ view: { record, brand, now }, actions }: StepProps) {
  const [typed, setTyped] = useState('');
  const [until, setUntil] = useState<string | null>(null);
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
        {words.length > 0 && (
          <MomentField label="Until" hint="Left empty: until it is switched off." value={until} onValueChange={setUntil} />
        )}
        <div>
          <Button size="small" disabled={words.length === 0} onClick={() => actions.sensitive({ words, until })}>
            Switch on “sensitive now” for {brand.name}
          </Button>
        </div>
      </>
    );
  }
  const { words: raw, until: ends } = brand.sensitiveNow;
  return (
    <>
      <p className="sl-card-soft">
        “Sensitive now” is on for {brand.name}
        {ends && `, until ${clock(ends, now)}`}
        {raw.length > 0 && `: ${raw.join(', ')}`}.
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

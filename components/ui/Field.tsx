import { Field as Base } from '@base-ui/react/field';
import type { ReactNode } from 'react';
import './field.css';

export interface FieldWords {
  label: string;
  /** One line below the label. */
  hint?: ReactNode;
  /** What is wrong and what to do; shown in place, read aloud. */
  error?: string;
  /** The label is read aloud only, where the place already says it. */
  labelUnseen?: boolean;
}

/** Label, hint and error around one control, tied to it for a screen reader. */
export function Field({ label, hint, error, labelUnseen, children }: FieldWords & { children: ReactNode }) {
  return (
    <Base.Root className="sl-field" invalid={error !== undefined}>
      <Base.Label className={labelUnseen ? 'sl-unseen' : 'sl-field-label'}>{label}</Base.Label>
      {hint && <Base.Description className="sl-field-hint">{hint}</Base.Description>}
      {children}
      <Base.Error className="sl-field-error" match={error !== undefined}>
        {error}
      </Base.Error>
    </Base.Root>
  );
}

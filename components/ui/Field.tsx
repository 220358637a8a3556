import { type ReactNode, useId } from 'react';
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

/** What ties a control to its words. */
interface Tied {
  id: string;
  className: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

/** Label, hint and error around one control of the browser's own, tied to it for a screen reader. */
export function Field({ label, hint, error, labelUnseen, children }: FieldWords & { children: (tied: Tied) => ReactNode }) {
  const id = useId();
  const describedBy = [hint && `${id}-hint`, error !== undefined && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className="sl-field">
      <label className={labelUnseen ? 'sl-unseen' : 'sl-field-label'} htmlFor={id}>
        {label}
      </label>
      {hint && (
        <p className="sl-field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children({
        id,
        className: 'sl-control',
        'aria-describedby': describedBy || undefined,
        'aria-invalid': error !== undefined || undefined,
      })}
      {error !== undefined && (
        <p className="sl-field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}

import { useId } from 'react';
import type { Choice } from './incident-view.ts';
import './choices.css';

interface ChoicesProps<Value extends string> {
  /** The question; said by a screen reader, and shown unless the title above says it. */
  label: string;
  labelUnseen?: boolean;
  options: Readonly<Record<Value, Choice>>;
  /** `null`: nothing chosen yet. */
  value: Value | null;
  onValueChange: (value: Value) => void;
}

/** One of a few, each on a card of its own with the line that explains it. */
export function Choices<Value extends string>({ label, labelUnseen, options, value, onValueChange }: ChoicesProps<Value>) {
  const name = useId();
  return (
    <fieldset className="sl-choices">
      <legend className={labelUnseen ? 'sl-unseen' : undefined}>{label}</legend>
      {(Object.entries(options) as [Value, Choice][]).map(([id, words]) => (
        <label key={id} className="sl-choices-option">
          <input
            type="radio"
            name={name}
            value={id}
            checked={id === value}
            aria-describedby={`${name}-${id}`}
            onChange={() => onValueChange(id)}
          />
          <span className="sl-choices-label">{words.label}</span>
          <span className="sl-choices-hint" id={`${name}-${id}`}>
            {words.hint}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

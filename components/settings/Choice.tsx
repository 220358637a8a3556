import { useId } from 'react';
import './choice.css';

interface ChoiceProps<Value extends string> {
  /** The question. */
  label: string;
  value: Value;
  onValueChange: (value: Value) => void;
  options: Readonly<Record<Value, { label: string; hint: string }>>;
}

/** One of a few, each with the line that explains it. */
export function Choice<Value extends string>({ label, value, onValueChange, options }: ChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset className="sl-choice">
      <legend>{label}</legend>
      {(Object.entries(options) as [Value, { label: string; hint: string }][]).map(([id, words]) => (
        <label className="sl-choice-option" key={id}>
          <input
            type="radio"
            name={name}
            value={id}
            checked={id === value}
            aria-describedby={`${name}-${id}`}
            onChange={() => onValueChange(id)}
          />
          <span>{words.label}</span>
          <span className="sl-choice-hint" id={`${name}-${id}`}>
            {words.hint}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

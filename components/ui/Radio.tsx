import { type ReactNode, useId } from 'react';
import './radio.css';

interface RadioProps {
  /** Shared by those of which one is chosen. */
  name: string;
  checked: boolean;
  onChoose: () => void;
  label: ReactNode;
  /** The line that explains it. */
  hint: ReactNode;
}

/** One of a few. */
export function Radio({ name, checked, onChoose, label, hint }: RadioProps) {
  const id = useId();
  return (
    <label className="sl-radio">
      <input type="radio" name={name} checked={checked} aria-describedby={id} onChange={onChoose} />
      <span className="sl-radio-label">{label}</span>
      <span className="sl-radio-hint" id={id}>
        {hint}
      </span>
    </label>
  );
}

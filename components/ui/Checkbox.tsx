import { type ChangeEvent, type ReactNode, useId } from 'react';
import { Icon } from './Icon.tsx';
import './checkbox.css';

interface CheckboxProps {
  checked: boolean;
  onCheckedChange: (checked: boolean, event: ChangeEvent<HTMLInputElement>) => void;
  label: ReactNode;
  hint?: ReactNode;
  disabled?: boolean;
}

/**
 * A tick. The browser's own checkbox, not a library's: a library passes the press on as a click of its
 * own making, and a tick that decides has to see that a person pressed.
 */
export function Checkbox({ checked, onCheckedChange, label, hint, disabled }: CheckboxProps) {
  const hintId = useId();
  return (
    <label className="sl-checkbox">
      <span className="sl-checkbox-box">
        <input
          type="checkbox"
          checked={checked}
          disabled={disabled}
          aria-describedby={hint ? hintId : undefined}
          onChange={(event) => onCheckedChange(event.target.checked, event)}
        />
        <Icon name="check" />
      </span>
      <span className="sl-checkbox-words">
        <span>{label}</span>
        {hint && (
          <span className="sl-checkbox-hint" id={hintId}>
            {hint}
          </span>
        )}
      </span>
    </label>
  );
}

import { Switch as Base } from '@base-ui/react/switch';
import { type ReactNode, useId } from 'react';
import './switch.css';

interface SwitchProps {
  checked: boolean;
  onCheckedChange: (checked: boolean) => void;
  label: ReactNode;
  hint?: ReactNode;
  disabled?: boolean;
}

/** Something that is on or off and takes effect at once. */
export function Switch({ checked, onCheckedChange, label, hint, disabled }: SwitchProps) {
  const id = useId();
  return (
    <div className="sl-switch">
      <div className="sl-switch-words">
        <span id={`${id}-label`}>{label}</span>
        {hint && (
          <span className="sl-switch-hint" id={`${id}-hint`}>
            {hint}
          </span>
        )}
      </div>
      <Base.Root
        className="sl-switch-track"
        checked={checked}
        disabled={disabled}
        aria-labelledby={`${id}-label`}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onCheckedChange={(on) => onCheckedChange(on)}
      >
        <Base.Thumb className="sl-switch-thumb" />
      </Base.Root>
    </div>
  );
}

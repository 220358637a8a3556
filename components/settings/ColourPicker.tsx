import { type CSSProperties, useId } from 'react';
import { accountColours } from '../../utils/model/brand-profile.ts';
import { Fieldset } from '../ui/Fieldset.tsx';
import { Icon } from '../ui/Icon.tsx';
import './colour-picker.css';

interface ColourPickerProps {
  label: string;
  value: string;
  onValueChange: (value: string) => void;
}

/** The account's colour, from the ones that can be told apart and read on. */
export function ColourPicker({ label, value, onValueChange }: ColourPickerProps) {
  const name = useId();
  return (
    <Fieldset legend={label}>
      <div className="sl-colour-picker-colours">
        {accountColours.map((colour) => (
          <label
            className="sl-colour-picker-colour"
            key={colour.value}
            style={{ '--sl-account': colour.value } as CSSProperties}
            title={colour.name}
          >
            <input
              type="radio"
              name={name}
              aria-label={colour.name}
              checked={colour.value === value.toLowerCase()}
              onChange={() => onValueChange(colour.value)}
            />
            <Icon name="check" />
          </label>
        ))}
      </div>
    </Fieldset>
  );
}

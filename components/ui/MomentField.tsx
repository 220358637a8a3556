import { localMoment } from './local-moment.ts';
import { TextField } from './TextField.tsx';

interface MomentFieldProps {
  label: string;
  hint?: string;
  /** ISO 8601; `null`: left empty. */
  value: string | null;
  onValueChange: (moment: string | null) => void;
}

/** A day and a time, by this computer’s clock. */
export function MomentField({ value, onValueChange, ...words }: MomentFieldProps) {
  return (
    <TextField
      {...words}
      type="datetime-local"
      value={value ? localMoment(value) : ''}
      onValueChange={(local) => onValueChange(local ? new Date(local).toISOString() : null)}
    />
  );
}

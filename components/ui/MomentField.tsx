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
      value={value ? toLocal(value) : ''}
      onValueChange={(local) => onValueChange(local ? new Date(local).toISOString() : null)}
    />
  );
}

/** ISO 8601 → `2026-11-22T09:00`, as the browser's own field writes a moment. */
function toLocal(iso: string): string {
  const moment = new Date(iso);
  return new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

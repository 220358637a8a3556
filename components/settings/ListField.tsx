import { useState } from 'react';
import { TextArea } from '../ui/TextArea.tsx';

interface ListFieldProps {
  label: string;
  hint?: string;
  values: readonly string[];
  onValuesChange: (values: string[]) => void;
  /** Brings one line into the form in which it is kept. */
  clean?: (line: string) => string;
  /** Most lines that are kept. */
  most?: number;
  /** Most characters in a line. */
  longest?: number;
  rows?: number;
  placeholder?: string;
}

/** A list, one entry a line: quick to type, to paste and to copy. Nothing is saved while a line cannot be kept. */
export function ListField({
  label,
  hint,
  values,
  onValuesChange,
  clean = (line) => line,
  most = Number.POSITIVE_INFINITY,
  longest = 200,
  rows = 3,
  placeholder,
}: ListFieldProps) {
  const [typed, setTyped] = useState(() => values.join('\n'));
  const entriesOf = (text: string) => [...new Set(text.split('\n').map((line) => clean(line.trim())))].filter((entry) => entry !== '');
  const faultOf = (entries: readonly string[]) => {
    const long = entries.findIndex((entry) => entry.length > longest);
    if (long >= 0) return `Entry ${long + 1} is longer than ${longest} characters. Shorten it and the list is saved.`;
    if (entries.length > most) return `There is room for ${most}. Take out ${entries.length - most} and the list is saved.`;
    return undefined;
  };

  const entries = entriesOf(typed);
  const error = faultOf(entries);
  const changedElsewhere = error === undefined && entries.join('\n') !== values.join('\n');

  function change(text: string) {
    setTyped(text);
    const next = entriesOf(text);
    if (faultOf(next) === undefined) onValuesChange(next);
  }

  return (
    <TextArea
      label={label}
      hint={hint}
      error={error}
      rows={rows}
      placeholder={placeholder}
      value={changedElsewhere ? values.join('\n') : typed}
      onValueChange={change}
    />
  );
}

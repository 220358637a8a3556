import { useId } from 'react';
import { Fieldset } from '../ui/Fieldset.tsx';
import { Radio } from '../ui/Radio.tsx';

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
    <Fieldset legend={label}>
      {(Object.entries(options) as [Value, { label: string; hint: string }][]).map(([id, words]) => (
        <Radio key={id} name={name} checked={id === value} onChoose={() => onValueChange(id)} {...words} />
      ))}
    </Fieldset>
  );
}

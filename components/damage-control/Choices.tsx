import { useId } from 'react';
import { Fieldset } from '../ui/Fieldset.tsx';
import { Radio } from '../ui/Radio.tsx';
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
    <div className="sl-choices">
      <Fieldset legend={label} legendUnseen={labelUnseen}>
        {(Object.entries(options) as [Value, Choice][]).map(([id, words]) => (
          <Radio key={id} name={name} checked={id === value} onChoose={() => onValueChange(id)} {...words} />
        ))}
      </Fieldset>
    </div>
  );
}

import type { ComponentProps } from 'react';
import { Field, type FieldWords } from './Field.tsx';

interface TextFieldProps
  extends FieldWords,
    Omit<ComponentProps<'input'>, 'className' | 'style' | 'ref' | 'id' | 'value' | 'onChange' | 'defaultValue'> {
  value: string;
  onValueChange: (value: string) => void;
}

/** One line of text. */
export function TextField({ label, hint, error, labelUnseen, value, onValueChange, ...rest }: TextFieldProps) {
  return (
    <Field {...{ label, hint, error, labelUnseen }}>
      {(tied) => <input {...rest} {...tied} value={value} onChange={(event) => onValueChange(event.target.value)} />}
    </Field>
  );
}

import { Field as Base } from '@base-ui/react/field';
import type { ComponentProps } from 'react';
import { Field, type FieldWords } from './Field.tsx';

interface TextFieldProps
  extends FieldWords,
    Omit<ComponentProps<'input'>, 'className' | 'style' | 'ref' | 'value' | 'onChange' | 'defaultValue'> {
  value: string;
  onValueChange: (value: string) => void;
}

/** One line of text. */
export function TextField({ label, hint, error, labelUnseen, value, onValueChange, ...rest }: TextFieldProps) {
  return (
    <Field {...{ label, hint, error, labelUnseen }}>
      <Base.Control className="sl-control" value={value} onValueChange={(next) => onValueChange(next)} {...rest} />
    </Field>
  );
}

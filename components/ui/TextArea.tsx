import { Field as Base } from '@base-ui/react/field';
import { Field, type FieldWords } from './Field.tsx';

interface TextAreaProps extends FieldWords {
  value: string;
  onValueChange: (value: string) => void;
  rows?: number;
  placeholder?: string;
}

/** Several lines of text. */
export function TextArea({ label, hint, error, labelUnseen, value, onValueChange, rows = 3, placeholder }: TextAreaProps) {
  return (
    <Field {...{ label, hint, error, labelUnseen }}>
      <Base.Control
        className="sl-control"
        value={value}
        placeholder={placeholder}
        onValueChange={(next) => onValueChange(next)}
        render={<textarea rows={rows} />}
      />
    </Field>
  );
}

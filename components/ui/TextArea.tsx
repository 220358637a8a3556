import { Field, type FieldWords } from './Field.tsx';

interface TextAreaProps extends FieldWords {
  value: string;
  onValueChange: (value: string) => void;
  rows?: number;
  placeholder?: string;
  /** To be selected and copied, not changed. */
  readOnly?: boolean;
}

/** Several lines of text. */
export function TextArea({ label, hint, error, labelUnseen, value, onValueChange, rows = 3, placeholder, readOnly }: TextAreaProps) {
  return (
    <Field {...{ label, hint, error, labelUnseen }}>
      {(tied) => (
        <textarea
          {...tied}
          value={value}
          rows={rows}
          placeholder={placeholder}
          readOnly={readOnly}
          onChange={(event) => onValueChange(event.target.value)}
        />
      )}
    </Field>
  );
}

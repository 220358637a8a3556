import { Field as Base } from '@base-ui/react/field';
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
      <Base.Control
        className="sl-control"
        value={value}
        placeholder={placeholder}
        readOnly={readOnly}
        onValueChange={(next) => onValueChange(next)}
        render={<textarea rows={rows} />}
      />
    </Field>
  );
}

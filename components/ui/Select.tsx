import { Field, type FieldWords } from './Field.tsx';
import { Icon } from './Icon.tsx';

interface SelectProps<Value extends string> extends FieldWords {
  value: Value;
  onValueChange: (value: Value) => void;
  /** Value → words, in the order shown. */
  options: Readonly<Record<Value, string>>;
  disabled?: boolean;
}

/** One of a few. The browser's own list: it may leave the small window of a popup, which ours could not. */
export function Select<Value extends string>({
  label,
  hint,
  error,
  labelUnseen,
  value,
  onValueChange,
  options,
  disabled,
}: SelectProps<Value>) {
  return (
    <Field {...{ label, hint, error, labelUnseen }}>
      {(tied) => (
        <div className="sl-select">
          <select {...tied} value={value} disabled={disabled} onChange={(event) => onValueChange(event.target.value as Value)}>
            {(Object.entries(options) as [Value, string][]).map(([id, words]) => (
              <option key={id} value={id}>
                {words}
              </option>
            ))}
          </select>
          <Icon name="chevron" />
        </div>
      )}
    </Field>
  );
}

import { Field as Base } from '@base-ui/react/field';
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
      <div className="sl-select">
        <Base.Control
          className="sl-control"
          value={value}
          disabled={disabled}
          onValueChange={(next) => onValueChange(next as Value)}
          render={
            <select>
              {(Object.entries(options) as [Value, string][]).map(([id, words]) => (
                <option key={id} value={id}>
                  {words}
                </option>
              ))}
            </select>
          }
        />
        <Icon name="chevron" />
      </div>
    </Field>
  );
}

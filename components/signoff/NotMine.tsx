import { Checkbox } from '../ui/Checkbox.tsx';
import { trusted } from '../ui/trusted.ts';

/** What makes somebody a second person: said with every signature on a draft that nobody sent. */
export function NotMine({ value, onChange }: { value: boolean; onChange: (value: boolean) => void }) {
  return (
    <div data-field="not-mine">
      <Checkbox label="I did not write this" checked={value} onCheckedChange={(on, event) => trusted(() => onChange(on))(event)} />
    </div>
  );
}

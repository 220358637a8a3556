import { useState } from 'react';
import { isLookedFor } from '../../utils/text/looked-for.ts';
import { Checkbox } from './Checkbox.tsx';
import { TextField } from './TextField.tsx';
import './checkbox-list.css';

interface CheckboxListProps {
  options: readonly { id: string; label: string; hint: string }[];
  /** Ids. */
  chosen: readonly string[];
  /** What the field asks for, where there are many: “Find somebody”. */
  find: string;
  /** So many have to stay chosen. */
  least?: number;
  /** So many can be chosen. */
  most: number;
  onChoose: (chosen: string[]) => void;
}

/** Up to this many are simply there; of more the first, and a field to find the others. */
const ALL_AT_ONCE = 8;

/** Any of some, or of very many: whatever is chosen stays in sight, at its place. */
export function CheckboxList({ options, chosen, find, least = 0, most, onChoose }: CheckboxListProps) {
  const [typed, setTyped] = useState('');
  const many = options.length > ALL_AT_ONCE;
  const found = options.filter(({ label, hint }) => isLookedFor(`${label} ${hint}`, typed));
  const open = found.filter(({ id }) => !chosen.includes(id));
  const first = new Set(open.slice(0, ALL_AT_ONCE).map(({ id }) => id));
  const shown = many ? options.filter(({ id }) => first.has(id) || chosen.includes(id)) : options;
  const rest = open.length - first.size;

  return (
    <>
      {many && <TextField type="search" label={find} labelUnseen placeholder={find} value={typed} onValueChange={setTyped} />}
      {shown.map(({ id, label, hint }) => (
        <Checkbox
          key={id}
          label={label}
          hint={hint}
          checked={chosen.includes(id)}
          disabled={chosen.includes(id) ? chosen.length <= least : chosen.length >= most}
          onCheckedChange={(on) => onChoose(on ? [...chosen, id] : chosen.filter((each) => each !== id))}
        />
      ))}
      {many && (
        <p className="sl-checkbox-list-rest" role="status">
          {found.length === 0 && 'Nobody like that. Try a shorter word.'}
          {chosen.length >= most && `No more than ${most} can be chosen. `}
          {rest > 0 && `And ${rest} more: write a part of the name or the role.`}
        </p>
      )}
    </>
  );
}

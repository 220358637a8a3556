import { type FormEvent, useState } from 'react';
import type { Mark, Person, sources } from '../../utils/model/incident-record.ts';
import { Button } from '../ui/Button.tsx';
import { Select } from '../ui/Select.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import { type MarkChoice, markWords } from './PersonRow.tsx';

const sourceWords = {
  phone: 'On the phone',
  email: 'By e-mail',
  shop: 'In the shop',
  press: 'The press',
  other: 'Elsewhere',
} as const;
type ByHand = Exclude<(typeof sources)[number], 'replies'>;

/** Somebody who spoke up where no page can be read. Several under one name are fine: “three customers”. */
export function AddPerson({ onAdd }: { onAdd: (person: Omit<Person, 'addedAt'>) => void }) {
  const [name, setName] = useState('');
  const [source, setSource] = useState<ByHand>('phone');
  const [mark, setMark] = useState<MarkChoice>('upset');
  const [words, setWords] = useState('');

  function add(event: FormEvent) {
    event.preventDefault();
    if (!name.trim()) return;
    const kept: Mark | null = mark === 'none' ? null : mark;
    onAdd({
      handle: null,
      name: name.trim(),
      source,
      words: kept && words.trim() ? words.trim() : null,
      replies: [],
      mark: kept,
      messages: [],
      lookAgainAt: null,
    });
  }

  return (
    <form className="sl-card" onSubmit={add}>
      <TextField label="Name" value={name} onValueChange={setName} autoComplete="off" />
      <div className="sl-side-by-side">
        <Select label="Where" value={source} onValueChange={setSource} options={sourceWords} />
        <Select label="Mark" value={mark} onValueChange={setMark} options={markWords} />
      </div>
      <TextArea
        label="What they said"
        hint={mark === 'none' ? 'Kept only once they are marked.' : undefined}
        rows={2}
        value={words}
        onValueChange={setWords}
      />
      <div>
        <Button type="submit" disabled={!name.trim()}>
          Add
        </Button>
      </div>
    </form>
  );
}

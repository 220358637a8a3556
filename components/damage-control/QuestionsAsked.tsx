import { type FormEvent, useState } from 'react';
import { type IncidentChange, type IncidentRecord, takenOut } from '../../utils/model/incident-record.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { TextField } from '../ui/TextField.tsx';
import './questions-asked.css';

interface QuestionsAskedProps {
  record: IncidentRecord;
  /** What people who ask wrote, and nobody has put on the list yet. */
  found: readonly string[];
  onChange: (questions: NonNullable<IncidentChange['questions']>) => void;
}

/** What people want to know, with the answer or when it comes. */
export function QuestionsAsked({ record, found, onChange }: QuestionsAskedProps) {
  const [typed, setTyped] = useState('');

  function add(event: FormEvent) {
    event.preventDefault();
    if (!typed.trim()) return;
    put(typed.trim(), false);
    setTyped('');
  }

  function put(text: string, theirs: boolean) {
    onChange({ [crypto.randomUUID()]: { text, answer: '', by: '', theirs } });
  }

  return (
    <div className="sl-questions-asked">
      {Object.entries(record.questions).map(([key, { text, answer, by }]) => (
        <div className="sl-card" key={key}>
          <div className="sl-questions-asked-text">
            <p className="sl-card-title">{text}</p>
            <IconButton icon="close" label={`Remove “${text}”`} onClick={() => onChange({ [key]: takenOut })} />
          </div>
          <TextField label="Answer" value={answer} onValueChange={(next) => onChange({ [key]: { answer: next } })} />
          {!answer.trim() && (
            <TextField
              label="Or when it will be answered"
              placeholder="by 16:00 today"
              value={by}
              onValueChange={(next) => onChange({ [key]: { by: next } })}
            />
          )}
        </div>
      ))}
      {found.length > 0 && (
        <ul className="sl-questions-found" aria-label="What those who ask wrote">
          {found.map((text) => (
            <li key={text}>
              <span>{text}</span>
              <Button size="small" aria-label={`Add: ${text}`} onClick={() => put(text, true)}>
                Add
              </Button>
            </li>
          ))}
        </ul>
      )}
      <form className="sl-questions-asked-add" onSubmit={add}>
        <TextField label="A question people ask" value={typed} onValueChange={setTyped} autoComplete="off" />
        <Button type="submit" disabled={!typed.trim()}>
          Add
        </Button>
      </form>
    </div>
  );
}

import { useState } from 'react';
import { type Level, levels, type MistakeClass, mistakeClasses } from '../../utils/model/finding.ts';
import type { CheckChoice, Settings } from '../../utils/stores/settings.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Select } from '../ui/Select.tsx';
import { Switch } from '../ui/Switch.tsx';
import { TextField } from '../ui/TextField.tsx';
import { levelWords } from './words.ts';
import './check-choices.css';

/** What the options print about a check. */
export interface CheckWords {
  id: string;
  title: string;
  why: string;
  class: MistakeClass;
  level: Level;
}

interface CheckChoicesProps {
  checks: readonly CheckWords[];
  choices: Settings['checks'];
  onChange: (id: string, choice: CheckChoice) => void;
  /** Everything back to how it came. */
  onReset: () => void;
}

const levelOptions = Object.fromEntries(levels.toReversed().map((level) => [level, levelWords[level]])) as Record<Level, string>;

/** Every check, by the kind of mistake it is about: on or off, and how much it may do. */
export function CheckChoices({ checks, choices, onChange, onReset }: CheckChoicesProps) {
  const [wanted, setWanted] = useState('');
  const found = checks.filter((check) =>
    `${check.title} ${check.why} ${mistakeClasses[check.class]}`.toLowerCase().includes(wanted.toLowerCase()),
  );
  const classes = [...new Set(found.map((check) => check.class))];
  const off = checks.filter((check) => choices[check.id]?.on === false).length;
  const changed = Object.keys(choices).length > 0;

  return (
    <div className="sl-check-choices">
      <div className="sl-check-choices-head">
        <TextField label="Find a check" labelUnseen type="search" placeholder="Find a check" value={wanted} onValueChange={setWanted} />
        <p role="status">{off === 0 ? `All ${checks.length} are on.` : `${checks.length - off} of ${checks.length} are on.`}</p>
        {changed && (
          <Button look="quiet" size="small" onClick={onReset}>
            Set all as they came
          </Button>
        )}
      </div>
      <p className="sl-check-choices-levels">
        <b>{levelWords.stop}</b> until it is mended or you give a reason. <b>{levelWords.ask}</b> before a post goes out, never before a
        reply.
      </p>
      {found.length === 0 && <EmptyState title="No check like that">Try a shorter word.</EmptyState>}
      {classes.map((id) => (
        <section key={id} className="sl-check-choices-class">
          <h2>{mistakeClasses[id]}</h2>
          <ul>
            {found
              .filter((check) => check.class === id)
              .map((check) => (
                <CheckRow key={check.id} check={check} choice={choices[check.id]} onChange={(choice) => onChange(check.id, choice)} />
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

interface CheckRowProps {
  check: CheckWords;
  choice: CheckChoice | undefined;
  onChange: (choice: CheckChoice) => void;
}

function CheckRow({ check, choice, onChange }: CheckRowProps) {
  const on = choice?.on ?? true;
  return (
    <li className="sl-check-choice">
      <Switch label={check.title} hint={check.why} checked={on} onCheckedChange={(next) => onChange({ ...choice, on: next })} />
      {on && (
        <Select
          label={`What “${check.title}” does`}
          labelUnseen
          value={choice?.level ?? check.level}
          options={levelOptions}
          onValueChange={(level) => onChange({ on, level })}
        />
      )}
    </li>
  );
}

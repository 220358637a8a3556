import { useState } from 'react';
import { type Level, levels, type MistakeClass, mistakeClasses, mistakeClassIds } from '../../utils/model/finding.ts';
import { type CheckAnswers, isNeverHeeded } from '../../utils/stores/heeded.ts';
import type { CheckChoice, Settings } from '../../utils/stores/settings.ts';
import { isLookedFor } from '../../utils/text/looked-for.ts';
import { Button } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Select } from '../ui/Select.tsx';
import { Switch } from '../ui/Switch.tsx';
import { TextField } from '../ui/TextField.tsx';
import { countWords, levelWords, mistakeTitles } from './words.ts';
import './check-choices.css';

/** What the options print about a check. */
export interface CheckWords {
  id: string;
  title: string;
  why: string;
  class: MistakeClass;
  level: Level;
  /** Its findings bring levels of their own. */
  fixedLevel?: boolean;
}

interface CheckChoicesProps {
  checks: readonly CheckWords[];
  choices: Settings['checks'];
  /** How they were answered so far, by check id. */
  answers: Readonly<Record<string, CheckAnswers>>;
  onChange: (id: string, choice: CheckChoice) => void;
  /** Everything back to how it came. */
  onReset: () => void;
}

const levelOptions = Object.fromEntries(levels.toReversed().map((level) => [level, levelWords[level]])) as Record<Level, string>;

/** Every check, by the kind of mistake it is about: on or off, and how much it may do. */
export function CheckChoices({ checks, choices, answers, onChange, onReset }: CheckChoicesProps) {
  const [wanted, setWanted] = useState('');
  const [unfolded, setUnfolded] = useState<readonly MistakeClass[]>([]);
  const found = checks.filter((check) =>
    isLookedFor(`${check.title} ${check.why} ${mistakeTitles[check.class]} ${mistakeClasses[check.class]}`, wanted),
  );
  const classes = mistakeClassIds.filter((id) => found.some((check) => check.class === id));
  const off = checks.filter((check) => choices[check.id]?.on === false).length;
  const changed = Object.keys(choices).length > 0;
  const unheeded = checks.filter(({ id }) => choices[id]?.on !== false && answers[id] && isNeverHeeded(answers[id]));

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
      {unheeded.length > 0 && (
        <Callout title={unheeded.length === 1 ? 'One check is hardly ever heeded' : `${unheeded.length} checks are hardly ever heeded`}>
          <p>
            {unheeded.map(({ title }) => `“${title}”`).join(', ')}: shown often, and next to nothing was mended. Switch it off, or let it
            only mention what it finds, so that the others are read.
          </p>
        </Callout>
      )}
      {found.length === 0 && <EmptyState title="No check like that">Try a shorter word.</EmptyState>}
      <div className="sl-check-choices-classes">
        {classes.map((id) => {
          const members = found.filter((check) => check.class === id);
          return (
            <Disclosure
              key={id}
              level={2}
              title={mistakeTitles[id]}
              aside={countWords(members.length, 'check')}
              // Whoever looks for one wants to see it.
              open={wanted !== '' || unfolded.includes(id)}
              onOpenChange={(open) => setUnfolded(open ? [...unfolded, id] : unfolded.filter((other) => other !== id))}
            >
              <ul>
                {members.map((check) => (
                  <CheckRow
                    key={check.id}
                    check={check}
                    choice={choices[check.id]}
                    answers={answers[check.id]}
                    onChange={(choice) => onChange(check.id, choice)}
                  />
                ))}
              </ul>
            </Disclosure>
          );
        })}
      </div>
    </div>
  );
}

interface CheckRowProps {
  check: CheckWords;
  choice: CheckChoice | undefined;
  answers: CheckAnswers | undefined;
  onChange: (choice: CheckChoice) => void;
}

/** One check: what it does, how it was answered, and how loud it may be. */
export function CheckRow({ check, choice, answers, onChange }: CheckRowProps) {
  const on = choice?.on ?? true;
  return (
    <li className="sl-check-choice">
      <Switch
        label={check.title}
        hint={
          <>
            {check.why}
            {answers && <span className="sl-check-choice-answers">{answerWords(answers)}</span>}
          </>
        }
        checked={on}
        onCheckedChange={(next) => onChange({ ...choice, on: next })}
      />
      {on && !check.fixedLevel && (
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

function answerWords({ shown, mended, tickedAway, silenced }: CheckAnswers): string {
  return `Shown on ${countWords(shown, 'draft')}: mended on ${mended}, ticked away on ${tickedAway}, silenced on ${silenced}.`;
}

import { type FormEvent, useEffect, useRef, useState } from 'react';
import { type Level, levels } from '../../utils/model/finding.ts';
import type { OwnRule, RuleCondition } from '../../utils/model/own-rule.ts';
import { conditionFault } from '../../utils/text/own-rules.ts';
import { Button } from '../ui/Button.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { Select } from '../ui/Select.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import './rule-form.css';
import { countWords, levelWords } from './words.ts';
import { carriedOver, typedIn, writtenFor } from './written-conditions.ts';

/** How a rule does: on a text it has to find, and on the posts that went out lately. */
export interface Tried {
  fires: boolean;
  recent: number;
  of: number;
}

interface RuleFormProps {
  rule: OwnRule;
  isNew: boolean;
  tryRule: (rule: OwnRule, text: string) => Tried;
  onSave: (rule: OwnRule) => void;
  onCancel: () => void;
}

const kindWords: Record<RuleCondition['kind'], string> = {
  word: 'A word or a phrase',
  pattern: 'A pattern',
  account: 'An account that posts',
  day: 'A day',
};

const levelOptions = Object.fromEntries(levels.toReversed().map((level) => [level, levelWords[level]])) as Record<Level, string>;

/** One rule being written. Nothing is saved before it is whole, and a pattern not before it has found its text. */
export function RuleForm({ rule, isNew, tryRule, onSave, onCancel }: RuleFormProps) {
  const [{ level, say }, setDraft] = useState(rule);
  const [kind, setKind] = useState(rule.when.kind);
  const [written, setWritten] = useState(() => writtenFor(rule.when));
  const when = written[kind];
  const [text, setText] = useState('');
  /** How often it was to be saved. */
  const [tries, setTries] = useState(0);
  const asked = tries > 0;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tries]);
  const set = (part: Partial<Pick<OwnRule, 'level' | 'say'>>) => setDraft((current) => ({ ...current, ...part }));

  const next = { ...rule, when, level, say: say.trim() };
  const fault = conditionFault(when);
  const tried = fault === null ? tryRule(next, text) : null;
  const unsaid = next.say === '' ? 'Write what is said when it comes up.' : undefined;
  const unproved =
    when.kind === 'pattern' && fault === null && !tried?.fires ? 'Write a text that it has to find, and it has to find it.' : undefined;

  function choose(next: RuleCondition['kind']) {
    setWritten(carriedOver(written, kind, next));
    setKind(next);
  }

  function save(event: FormEvent) {
    event.preventDefault();
    setTries(tries + 1);
    if (fault === null && !unsaid && !unproved) onSave(next);
  }

  return (
    <form className="sl-rule-form" ref={form} onSubmit={save} noValidate>
      <div className="sl-rule-form-row">
        <Select label="What it looks for" value={kind} options={kindWords} onValueChange={choose} />
        <Select label="What it does" value={level} options={levelOptions} onValueChange={(chosen) => set({ level: chosen })} />
      </div>
      <Condition
        when={when}
        error={asked || typedIn(when) !== '' ? (fault ?? undefined) : undefined}
        onChange={(changed) => setWritten({ ...written, [changed.kind]: changed })}
      />
      <TextField
        label="What it says"
        hint="Say what to do."
        placeholder="Say “great value” instead."
        maxLength={300}
        value={say}
        error={asked ? unsaid : undefined}
        onValueChange={(written) => set({ say: written })}
      />
      {(when.kind === 'word' || when.kind === 'pattern') && (
        <TextArea label="Try it on a text" rows={2} value={text} error={asked ? unproved : undefined} onValueChange={setText} />
      )}
      <p className="sl-rule-form-tried" role="status">
        {tried && triedWords(tried, text)}
      </p>
      <div className="sl-rule-form-buttons">
        <Button type="submit">{isNew ? 'Add the rule' : 'Save the rule'}</Button>
        <Button look="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

interface ConditionProps {
  when: RuleCondition;
  error: string | undefined;
  onChange: (when: RuleCondition) => void;
}

function Condition({ when, error, onChange }: ConditionProps) {
  const plainly = { autoComplete: 'off', autoCapitalize: 'none', spellCheck: false, error } as const;
  switch (when.kind) {
    case 'word':
      return (
        <TextField
          {...plainly}
          label="Word or phrase"
          hint="With @ or # before it only as a handle or a hashtag."
          value={when.word}
          onValueChange={(word) => onChange({ ...when, word })}
        />
      );
    case 'pattern':
      return (
        <TextField
          {...plainly}
          label="Pattern"
          hint="A regular expression, such as order no\. \d+. Capitals do not matter."
          value={when.pattern}
          onValueChange={(pattern) => onChange({ ...when, pattern })}
        />
      );
    case 'account':
      return (
        <TextField
          {...plainly}
          label="Handle"
          placeholder="acmetea"
          value={when.handle}
          onValueChange={(handle) => onChange({ ...when, handle: handle.trim() })}
        />
      );
    case 'day':
      return (
        <div className="sl-rule-form-day">
          <TextField {...plainly} label="Day" type="date" value={when.date} onValueChange={(date) => onChange({ ...when, date })} />
          <Checkbox label="Every year" checked={when.yearly} onCheckedChange={(yearly) => onChange({ ...when, yearly })} />
        </div>
      );
  }
}

function triedWords({ fires, recent, of }: Tried, text: string): string {
  const here = text.trim() === '' ? '' : fires ? 'It speaks up on this text. ' : 'It stays silent on this text. ';
  return (
    here +
    (of > 0 ? `On your last ${countWords(of, 'post')} it would have spoken ${recent === 0 ? 'never' : countWords(recent, 'time')}.` : '')
  );
}

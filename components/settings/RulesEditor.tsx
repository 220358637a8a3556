import { useEffect, useRef, useState } from 'react';
import { MOST_RULES, type OwnRule, reviewDate } from '../../utils/model/own-rule.ts';
import { ruleFault } from '../../utils/text/own-rules.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { RuleForm, type Tried } from './RuleForm.tsx';
import './rules-editor.css';
import { ownEnglish } from '../../utils/text/own-english.ts';
import { conditionWords, levelWords } from './words.ts';

interface RulesEditorProps {
  rules: readonly OwnRule[];
  /** ISO 8601. */
  now: string;
  tryRule: (rule: OwnRule, text: string) => Tried;
  /** `removed` names what this change takes away. */
  onChange: (rules: OwnRule[], removed?: string) => void;
}

/** The brand's own rules: what each looks for, what it says, and whether it is time to ask if it still helps. */
export function RulesEditor({ rules, now, tryRule, onChange }: RulesEditorProps) {
  const [open, setOpen] = useState<OwnRule | null>(null);
  const editor = useRef<HTMLDivElement>(null);
  const opened = open?.id;
  const isNew = open !== null && !rules.some(({ id }) => id === open.id);
  const put = (rule: OwnRule) => onChange(rules.map((other) => (other.id === rule.id ? rule : other)));

  useEffect(() => {
    if (opened === undefined) return;
    const focus = (what: string) => editor.current?.querySelector<HTMLElement>(what)?.focus();
    focus('.sl-rule-form select');
    // The form goes with what was pressed in it: the keyboard stays with the rule.
    return () => focus(`[data-rule="${opened}"], [data-rule="new"]`);
  }, [opened]);

  function save(rule: OwnRule) {
    if (isNew) onChange([...rules, rule]);
    else put(rule);
    setOpen(null);
  }

  const form = open && <RuleForm key={open.id} rule={open} isNew={isNew} tryRule={tryRule} onSave={save} onCancel={() => setOpen(null)} />;

  return (
    <div className="sl-rules-editor" ref={editor}>
      {rules.length > 0 && (
        <ul>
          {rules.map((rule) =>
            rule.id === open?.id ? (
              <li key={rule.id}>{form}</li>
            ) : (
              <RuleRow
                key={rule.id}
                rule={rule}
                now={now}
                onEdit={() => setOpen(rule)}
                onKeep={() => put({ ...rule, reviewAt: reviewDate(now) })}
                onRemove={() =>
                  onChange(
                    rules.filter((other) => other !== rule),
                    `the rule on ${conditionWords(rule.when)}`,
                  )
                }
              />
            ),
          )}
        </ul>
      )}
      {isNew && form}
      {!open &&
        (rules.length < MOST_RULES ? (
          <Button size="small" data-rule="new" onClick={() => setOpen(newRule(now))}>
            <Icon name="plus" />
            Add a rule
          </Button>
        ) : (
          <p>There is room for {MOST_RULES} rules. Remove one that no longer helps.</p>
        ))}
    </div>
  );
}

interface RuleRowProps {
  rule: OwnRule;
  now: string;
  onEdit: () => void;
  onKeep: () => void;
  onRemove: () => void;
}

function RuleRow({ rule, now, onEdit, onKeep, onRemove }: RuleRowProps) {
  const { when, level, say, reviewAt } = rule;
  const words = conditionWords(when);
  const fault = ruleFault(rule);
  const due = reviewAt !== null && reviewAt <= now;
  return (
    <li className="sl-rules-editor-rule">
      <div className="sl-rules-editor-words">
        <p className="sl-rules-editor-when">{words}</p>
        <p>{say}</p>
        <p className="sl-rules-editor-soft">
          {levelWords[level]}
          {reviewAt !== null && !due && `. Look again on ${new Date(reviewAt).toLocaleDateString(ownEnglish(), { dateStyle: 'medium' })}`}
        </p>
        {fault !== null && <p className="sl-rules-editor-noted">It never speaks: {fault}</p>}
        {due && <p className="sl-rules-editor-noted">It has stood for a while. Does it still help, or only hold people up?</p>}
      </div>
      <div className="sl-rules-editor-buttons">
        {due && (
          <Button size="small" onClick={onKeep} aria-label={`It helps: ${words}`}>
            It helps
          </Button>
        )}
        <Button size="small" data-rule={rule.id} onClick={onEdit} aria-label={`Edit ${words}`}>
          Edit
        </Button>
        <Button look="quiet" size="small" onClick={onRemove} aria-label={`Remove ${words}`}>
          Remove
        </Button>
      </div>
    </li>
  );
}

function newRule(now: string): OwnRule {
  return { id: crypto.randomUUID(), when: { kind: 'word', word: '' }, level: 'ask', say: '', reviewAt: reviewDate(now) };
}

import { type ReactNode, useRef, useState } from 'react';
import { longWords } from '../review/long-words.ts';
import { Button } from '../ui/Button.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { trusted } from '../ui/trusted.ts';
import { Introduce, type Introduction } from './Introduce.tsx';
import type { ItemActions, ItemView, RequestView } from './sign-off-view.ts';
import { WindowChoice } from './WindowChoice.tsx';
import './decision.css';

export type Says = 'signed-off' | 'changes';

/** What an answer can lack, and the field where it is said. */
interface Lack {
  say: string;
  /** CSS selector. */
  at: string;
}

/** Who signs, where that is asked for each time. */
export interface Identity {
  form: ReactNode;
  lack: Lack | null;
}

interface DecisionProps {
  request: Pick<RequestView, 'by' | 'me' | 'holds' | 'items'>;
  item: ItemView;
  actions: Pick<ItemActions, 'note' | 'window'>;
  /** `introduction`: who it is, where this browser does not know yet and the answer is made with it. */
  onSay: (says: Says, introduction: Introduction | null) => void;
  /** Takes back what was said; `null`: it is not one of several. */
  onTakeBack: (() => void) | null;
  /** `null`: whoever sits at this browser signs. */
  identity: Identity | null;
  /** What stands in the way, from outside; `null`: nothing. */
  trouble: string | null;
}

/** The answer about one draft. Nothing is signed over a *stop* without a reason; nothing is sent back without a word. */
export function Decision({ request: { by, me, holds, items }, item, actions, onSay, onTakeBack, identity, trouble }: DecisionProps) {
  /** What was pressed last: what it lacks is said until it is there. */
  const [pressed, setPressed] = useState<Says | null>(null);
  const [isWindowUnclear, setWindowUnclear] = useState(false);
  const [introduction, setIntroduction] = useState<Introduction>({ name: '', role: '' });
  const section = useRef<HTMLElement>(null);
  const { work } = item;
  const alone = items.length === 1;
  const asksName = alone && me === null && !identity;

  function lackOf(says: Says): Lack | null {
    const nameless = asksName && introduction.name.trim() === '' ? lacks.name : null;
    const windowless = says === 'signed-off' && isWindowUnclear ? lacks.window : null;
    return whatLacks(says, item) ?? windowless ?? identity?.lack ?? nameless;
  }
  const missing = pressed && (lackOf(pressed)?.say ?? null);

  function say(says: Says) {
    const lack = lackOf(says);
    setPressed(lack && says);
    if (lack) (section.current?.querySelector<HTMLElement>(lack.at) ?? document.querySelector<HTMLElement>(lack.at))?.focus();
    else onSay(says, asksName ? introduction : null);
  }

  function takeBack() {
    onTakeBack?.();
    section.current?.querySelector<HTMLElement>('.sl-decision-buttons button')?.focus();
  }

  return (
    <section className="sl-decision" aria-label="Your answer" ref={section}>
      <div data-field="word">
        <TextArea
          label={`A word to ${by.name}`}
          hint="Needed when you ask for changes and have not marked a place."
          rows={2}
          value={work.note}
          error={longWords(work.note)}
          onValueChange={actions.note}
        />
      </div>
      <WindowChoice window={work.window} scheduled={item.scheduled} holds={holds} onChange={actions.window} onUnclear={setWindowUnclear} />
      {identity?.form}
      {asksName && <Introduce value={introduction} onChange={setIntroduction} />}
      {(missing ?? trouble) && (
        <p className="sl-decision-missing" role="alert">
          {missing ?? trouble}
        </p>
      )}
      <div className="sl-decision-buttons">
        <Button look={alone || work.says === null ? 'primary' : 'secondary'} onClick={trusted(() => say('signed-off'))}>
          {alone ? 'Sign off' : 'Sign off this one'}
        </Button>
        <Button onClick={trusted(() => say('changes'))}>Ask for changes</Button>
      </div>
      {work.says && (
        <p className="sl-decision-said" role="status">
          {work.says === 'signed-off' ? 'You have signed off this one.' : 'You have asked for changes to this one.'}
          {onTakeBack && (
            <Button look="link" size="small" onClick={trusted(takeBack)}>
              Take it back
            </Button>
          )}
        </p>
      )}
    </section>
  );
}

const lacks = {
  reason: { say: 'Something was found that holds it. Say why it may stay, or ask for changes.', at: '.sl-may-stay input' },
  // Else the yes would be to the time that was chosen before.
  window: { say: 'Say between which two moments it may go out.', at: '.sl-window-choice input' },
  word: { say: 'Say what should change.', at: '[data-field="word"] textarea' },
  name: { say: 'Say who you are: your name goes with the answer.', at: '.sl-introduce input' },
} as const satisfies Record<string, Lack>;

function whatLacks(says: Says, { checked, work }: ItemView): Lack | null {
  const long = longWords(work.note);
  if (long) return { ...lacks.word, say: long };
  if (says === 'changes') return work.comments.length === 0 && work.note.trim() === '' ? lacks.word : null;
  const unexplained = checked?.findings.some(({ finding, stays }) => finding.level === 'stop' && stays.trim() === '');
  return unexplained ? lacks.reason : null;
}

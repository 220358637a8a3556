import type { RuleCondition } from '../../utils/model/own-rule.ts';

type Kind = RuleCondition['kind'];

/** What is written for each kind of condition: whoever looks at another kind comes back to it. */
export type Written = Readonly<{ [K in Kind]: Extract<RuleCondition, { kind: K }> }>;

const blank: Written = {
  word: { kind: 'word', word: '' },
  pattern: { kind: 'pattern', pattern: '' },
  account: { kind: 'account', handle: '' },
  day: { kind: 'day', date: '', yearly: true },
};

/** As a form begins with this condition. */
export const writtenFor = (when: RuleCondition): Written => ({ ...blank, [when.kind]: when });

/** What was typed; empty: nothing was. */
export function typedIn(when: RuleCondition): string {
  switch (when.kind) {
    case 'word':
      return when.word;
    case 'pattern':
      return when.pattern;
    case 'account':
      return when.handle;
    case 'day':
      return when.date;
  }
}

/** What stands there once another kind is chosen: what was typed goes along to where nothing is written yet. */
export function carriedOver(written: Written, from: Kind, to: Kind): Written {
  const typed = from === 'day' ? '' : typedIn(written[from]);
  if (typed === '' || typedIn(written[to]) !== '') return written;
  switch (to) {
    case 'word':
      return { ...written, word: { kind: to, word: typed } };
    case 'pattern':
      return { ...written, pattern: { kind: to, pattern: typed } };
    case 'account':
      return { ...written, account: { kind: to, handle: typed.trim() } };
    case 'day':
      return written;
  }
}

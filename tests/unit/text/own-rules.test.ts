import { describe, expect, it } from 'vitest';
import type { RuleCondition } from '../../../utils/model/own-rule.ts';
import { conditionFault, ruleFault } from '../../../utils/text/own-rules.ts';

describe('what a rule looks for', () => {
  it.each<RuleCondition>([
    { kind: 'word', word: 'Black Friday' },
    { kind: 'word', word: '@partner' },
    { kind: 'pattern', pattern: 'no\\. \\d+' },
    { kind: 'account', handle: '@acmetea@social.example' },
    { kind: 'day', date: '2028-02-29', yearly: false },
  ])('%j is fine', (when) => expect(conditionFault(when)).toBeNull());

  it.each<[RuleCondition, RegExp]>([
    [{ kind: 'word', word: ' ' }, /Write the word/],
    [{ kind: 'word', word: '!!!' }, /no letter and no number/],
    [{ kind: 'pattern', pattern: '(a' }, /not closed/],
    [{ kind: 'account', handle: 'two words' }, /one handle/],
    [{ kind: 'account', handle: '' }, /one handle/],
    [{ kind: 'day', date: '2026-06-31', yearly: false }, /a day that exists/],
    [{ kind: 'day', date: '', yearly: true }, /a day that exists/],
  ])('%j says what is wrong', (when, fault) => expect(conditionFault(when)).toMatch(fault));

  it('is not saved without a sentence', () => {
    expect(ruleFault({ when: { kind: 'word', word: 'cheap' }, say: '  ' })).toMatch(/what is said/);
    expect(ruleFault({ when: { kind: 'word', word: 'cheap' }, say: 'Say “great value”.' })).toBeNull();
  });
});

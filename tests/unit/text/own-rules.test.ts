import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RuleCondition } from '../../../utils/model/own-rule.ts';
import { conditionFault, patternPlace, ruleFault } from '../../../utils/text/own-rules.ts';

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
    [{ kind: 'pattern', pattern: '(a' }, /“\(” is not closed/],
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

const pattern = (source: string) => ({ kind: 'pattern' as const, pattern: source });
const found = (source: string, text: string) => {
  const place = patternPlace(pattern(source), text);
  return place && text.slice(place.start, place.end);
};

describe('a pattern of one’s own', () => {
  it.each([
    ['\\bcheap(er|est)?\\b', 'The Cheapest and the cheap', 'Cheapest'],
    ['order no\\. \\d+', 'Your Order no. 4411.', 'Order no. 4411'],
    ['x*', 'nothing here', null],
    ['x*', 'one x there', 'x'],
    ['\\$5', '🍵 only $5', '$5'],
    ['^x.', 'y\nxz', 'xz'],
    ['(a', 'a pattern that nobody closed', null],
  ])('%s in “%s”', (source, text, place) => expect(found(source, text)).toBe(place));

  it.each([
    ['', /Write what to look for/],
    ['(a', /“\(” is not closed/],
    ['a)', /“\)” too many/],
    ['[a', /“\[” is not closed/],
    ['[z-a]', /“z-a” is no set of characters/],
    ['*a', /“\*” repeats what stands before it/],
    ['a**', /two repetitions/],
    ['a{3,1}', /“\{3,1\}” .*counts down/],
    ['(a{100}){100}', /repeats too often/],
    ['a\\', /nothing after it/],
    ['\\y', /“\\y” cannot be looked for/],
    ['(a)\\1', /looks back/],
    ['(?=a)b', /looks around/],
    ['a'.repeat(201), /200 characters/],
  ])('%s is refused with what is wrong, in the writer’s own signs', (source, fault) => {
    expect(conditionFault(pattern(source))).toMatch(fault);
    expect(conditionFault(pattern(source))).not.toContain('(?m)');
  });

  it('takes any text and any pattern, and finds what is in the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), fc.string({ unit: 'binary', maxLength: 60 }), (source, text) => {
        const place = patternPlace(pattern(source), text);
        if (conditionFault(pattern(source)) !== null) expect(place).toBeNull();
        if (place) expect(text.slice(place.start, place.end)).not.toBe('');
      }),
      // Making a pattern takes this engine some milliseconds, the first a tenth of a second.
      { numRuns: 30 },
    );
  }, 30_000);

  it('comes through a hundred thousand letters, however it is nested', () => {
    expect(found('(a+)+$', `${'a'.repeat(100_000)}b`)).toBeNull();
  });
});

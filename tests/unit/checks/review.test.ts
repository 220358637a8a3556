import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Check, Example } from '../../../utils/checks/check.ts';
import { checks, review } from '../../../utils/checks/index.ts';
import { written } from '../../tools/example.ts';
import { longTexts } from './long-texts.ts';

const base: Check = {
  id: 'made-up',
  title: 'Made up',
  why: 'To see what the review does with a check.',
  class: 'link',
  level: 'ask',
  needs: [],
  when: 'now',
  run: () => [{ part: 0, start: 0, end: 4, say: 'Look.' }],
  examples: { fires: [], leaves: [] },
};

describe('review', () => {
  const { draft, context } = written('Look at this.');

  it('fills in what the check says of itself, and takes the highest level as verdict', () => {
    const louder: Check = { ...base, id: 'louder', class: 'mention', level: 'stop' };
    const result = review(draft, context, [base, louder]);
    expect(result.verdict).toBe('stop');
    expect(result.findings.map(({ check, level }) => [check, level])).toEqual([
      ['louder', 'stop'],
      ['made-up', 'ask'],
    ]);
  });

  it('leaves a word of the brand’s own dictionary alone, whichever check doubts its spelling', () => {
    const doubts: Check = { ...base, class: 'spelling' };
    const glossary = (...words: string[]) => ({ ...context, brand: { glossary: words } });
    expect(review(draft, glossary('look'), [doubts]).findings).toEqual([]);
    expect(review(draft, glossary('this'), [doubts]).findings).toHaveLength(1);
    expect(review(draft, glossary('look'), [base]).findings).toHaveLength(1);
  });

  it('does not count notes', () => {
    expect(review(draft, context, [{ ...base, level: 'note' }]).verdict).toBe('clear');
  });

  it('says one thing once for one place and kind', () => {
    const other: Check = { ...base, id: 'other', level: 'stop', run: () => [{ part: 0, start: 2, end: 8, say: 'Worse.' }] };
    expect(review(draft, context, [base, other]).findings.map((finding) => finding.check)).toEqual(['other']);
  });

  it.each([
    ['clock', { context: { now: null } }],
    ['account', { draft: { account: null } }],
    ['audience', { draft: { audience: null } }],
    ['descriptions', { draft: { unread: ['descriptions'] } }],
    ['reply-target', { draft: { surface: 'reply', replyTo: null } }],
  ] satisfies [Check['needs'][number], Omit<Exclude<Example, string>, 'text'>][])(
    'does not run what needs the %s where it is unknown, and says so',
    (need, given) => {
      const unread = written({ text: 'Look at this.', ...given });
      const result = review(unread.draft, unread.context, [{ ...base, needs: [need] }]);
      expect(result.findings).toEqual([]);
      expect(result.notChecked).toEqual(['made-up']);
      expect(review(draft, context, [{ ...base, needs: need === 'reply-target' ? [] : [need] }]).notChecked).toEqual([]);
    },
  );

  it('counts a check that fails as not run, and goes on', () => {
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => {});
    const broken: Check = {
      ...base,
      id: 'broken',
      run: () => {
        throw new Error('broken');
      },
    };
    const result = review(draft, context, [broken, base]);
    expect(result.notChecked).toEqual(['broken']);
    expect(result.findings).toHaveLength(1);
    expect(complaint).toHaveBeenCalledOnce();
    complaint.mockRestore();
  });
});

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({
    unit: fc.constantFrom('\ud800', '\udc00', 'a', '\u202e', '\u0301', '\u200d', '\u0000', ' ', '@', '#', '.', '/', '[', '{', '<'),
    maxLength: 400,
  }),
  fc
    .array(
      fc.constantFrom(
        'https://',
        'acmetea.example',
        '@',
        '#',
        '12/31',
        'Friday ',
        ' 31 June ',
        'sorry ',
        'but ',
        'if ',
        '{{',
        '}}',
        '[',
        ']',
        '5pm ',
        '€',
        'XX',
        'tomorrow, ',
        '“',
        '”',
        '\n',
        'ą̈',
        '👩‍👩‍👧',
        'א',
      ),
      { maxLength: 60 },
    )
    .map((words) => words.join('')),
);

describe('any text whatever', () => {
  // A list of words that is a plain object has them all.
  it.each(Object.getOwnPropertyNames(Object.prototype))('may hold a word that every object has of itself: %s', (word) => {
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => {});
    for (const text of [
      `Our ${word} of six rowed home: Ada, Ben, Cleo and Dan.`,
      `The ${word} in ${word}: 5 ${word}, #${word}, @${word}.`,
    ]) {
      const { draft, context } = written(text);
      expect(review(draft, context).notChecked).toEqual(review({ ...draft, parts: [{ text: 'Tea.', media: [] }] }, context).notChecked);
    }
    expect(complaint).not.toHaveBeenCalled();
    complaint.mockRestore();
  });

  it('gets a review: no throw, and places inside the text', () => {
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => {});
    fc.assert(
      fc.property(
        hostile,
        fc.constantFrom('x', 'bluesky', 'mastodon', 'linkedin', 'nowhere'),
        fc.constantFrom('post' as const, 'reply' as const),
        (text, platform, surface) => {
          const { draft, context } = written({
            text,
            draft: { platform, surface, replyTo: { handle: 'b', text } },
            context: { brand: { name: 'Acme Tea', domains: ['acmetea.example'], knownHandles: ['gardenmag'] } },
          });
          const result = review(draft, context);
          for (const { start, end } of [...result.findings, ...result.verify]) {
            if (start === null || end === null) continue;
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(text.length);
          }
          for (const fact of result.verify) expect(fact.text).toBe(text.slice(fact.start, fact.end));
        },
      ),
      { numRuns: 300 },
    );
    expect(complaint).not.toHaveBeenCalled();
    complaint.mockRestore();
  }, 60_000);

  // What grows with the square of the length takes minutes here; how it grows is printed by the benchmark.
  it.each(Object.entries(longTexts))('gives a result on 100,000 characters: %s', { timeout: 30_000 }, (_, unit) => {
    const { draft, context } = written({
      text: unit.repeat(Math.ceil(100_000 / unit.length)),
      draft: { platform: 'nowhere' },
      context: { brand: { name: 'Acme Tea', domains: ['acmetea.example'] } },
    });
    expect(review(draft, context, checks).verdict).toBeDefined();
  });
});

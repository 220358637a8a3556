import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkAnswer, readShortCode, shortCode } from '../../../utils/text/short-code.ts';

const hashOf = (words: string): string => createHash('sha256').update(words).digest('hex');
const codeOf = (words: string): string => shortCode(hashOf(words));
const LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const anyCode = fc.string({ maxLength: 40 }).map(codeOf);

describe('a short code', () => {
  it('is two groups of four, in letters that are taken for no other', () => {
    fc.assert(fc.property(anyCode, (code) => /^[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}$/.test(code)));
  });

  it('is the same for the same words, and another for others', () => {
    expect(codeOf('We are sorry.')).toBe(codeOf('We are sorry.'));
    const codes = new Set(Array.from({ length: 5_000 }, (_, index) => codeOf(`We are sorry, ${index}.`)));
    expect(codes.size).toBe(5_000);
  });

  it('is read however it was typed', () => {
    const code = codeOf('We are sorry.');
    for (const typed of [code, code.toLowerCase(), code.replace('-', ' '), code.replace('-', ''), ` ${code} `])
      expect(readShortCode(typed)).toBe(code);
  });

  it('finds one wrong letter, two wrong letters, and any two that changed places', () => {
    const place = fc.integer({ min: 0, max: 7 });
    const letter = fc.constantFrom(...LETTERS);
    fc.assert(
      fc.property(anyCode, place, place, letter, letter, (code, here, there, first, second) => {
        const letters = [...code.replace('-', '')];
        const swapped = letters.with(here, letters[there]!).with(there, letters[here]!).join('');
        const altered = letters.with(here, first).with(there, second).join('');
        for (const typed of [swapped, altered]) expect(readShortCode(typed)).toBe(typed === letters.join('') ? code : null);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('an answer', () => {
  const code = codeOf('We are sorry.');
  const bare = code.replace('-', '');

  it.each([
    `OK ${code}`,
    `ok ${code.toLowerCase()}, thank you`,
    `Fine with me: ${bare}.`,
    `Yes (${code.replace('-', ' – ')})`,
    `Not ${codeOf('Other words.')}, but ${code}`,
    `that will work ${code.replace('-', ' ')}`,
  ])('fits: %s', (answer) => expect(checkAnswer(answer, code)).toBe('fits'));

  it('tells the code of other words from a wrong letter and from no code at all', () => {
    expect(checkAnswer(`OK ${codeOf('We are sorry if anyone minded.')}`, code)).toBe('other');
    expect(checkAnswer(`OK ${code.slice(0, -1)}${code.endsWith('2') ? '3' : '2'}`, code)).toBe('mistyped');
    expect(checkAnswer('OK 0O1I-L0O1', code)).toBe('mistyped');
    for (const answer of ['', 'OK', 'Yes, that will work fine, send them soon.', 'Change the day to Saturday first.'])
      expect(checkAnswer(answer, code)).toBe('none');
  });

  it.each(['a1b2 '.repeat(20_000), '-'.repeat(100_000)])('is looked for however long the answer is', (answer) => {
    expect(checkAnswer(answer, code)).not.toBe('fits');
  });
});

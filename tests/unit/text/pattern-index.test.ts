import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runsOf } from '../../../utils/text/letter-runs.ts';
import { PatternIndex } from '../../../utils/text/pattern-index.ts';
import { readPattern } from '../../../utils/text/pattern-reader.ts';
import { shows, signsOf } from '../../../utils/text/pattern-signs.ts';

const words = fc.string({ unit: fc.constantFrom(...'abé '), minLength: 0, maxLength: 6 });
const pattern = fc.array(words, { minLength: 1, maxLength: 4 }).map((all) => all.join('|'));

it('a text calls up the patterns that it has the runs for, however often it was asked about, and those that came later', () => {
  fc.assert(
    fc.property(
      fc.array(pattern, { minLength: 1, maxLength: 30 }),
      fc.array(pattern, { minLength: 1, maxLength: 30 }),
      fc.array(fc.string({ unit: fc.constantFrom(...'abé '), maxLength: 12 }), { minLength: 2, maxLength: 3 }),
      (early, late, texts) => {
        const index = new PatternIndex();
        const signs = [...early, ...late].map((source) => signsOf(readPattern(source).groups));
        const numbers = signs.slice(0, early.length).map((one) => index.enter(one));
        const askAll = () => {
          for (const text of texts)
            for (const [at, number] of numbers.entries())
              expect(index.calls(runsOf(text), number), `${[...early, ...late][at]} in “${text}”`).toBe(shows(runsOf(text), signs[at]!));
        };
        for (let times = 0; times < 20; times += 1) askAll();
        numbers.push(...signs.slice(early.length).map((one) => index.enter(one)));
        askAll();
      },
    ),
    { numRuns: 50 },
  );
});

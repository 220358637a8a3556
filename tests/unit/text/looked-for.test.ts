import { expect, it } from 'vitest';
import { isLookedFor } from '../../../utils/text/looked-for.ts';

it.each([
  ['', true],
  ['luc', true],
  ['Müller', true],
  ['muller lucia', true],
  ['  legal  lucía ', true],
  ['Lucía Editor', false],
])('“%s” finds Lucía Müller, Legal: %s', (typed, found) => {
  expect(isLookedFor('Lucía Müller Legal', typed)).toBe(found);
});

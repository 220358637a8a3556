import { expect, it } from 'vitest';
import { spokenAs, spokenLike } from '../../../utils/text/amounts.ts';
import { quoted } from '../../../utils/text/phrases.ts';

it.each([
  ['£40', 48, '£48'],
  ['£40', 12.5, '£12.50'],
  ['£9.80', 12, '£12'],
  ['80 €', 12.5, '12,50 €'],
  ['1.200 €', 13500.5, '13.500,50 €'],
  ['£1,200', 1350, '£1,350'],
  ['79 Euro', 10, '10 Euro'],
  ['850', 0.1 + 0.2, '0.3'],
  ['no figure', 3, '3'],
])('beside “%s” %d is told as “%s”', (written, value, told) => {
  expect(spokenLike(written, value)).toBe(told);
});

it('takes the form of the last amount, and none where there is none', () => {
  expect(spokenAs('Two nights at £90 each comes to £190', 180)).toBe('£180');
  expect(spokenAs('twice', 24.5)).toBe('24.5');
});

it.each([
  ['One in four (40%', '“One in four (40%)”'],
  ['1934–2020) died aged 90', '“(1934–2020) died aged 90”'],
  [', 82, was born', '“82, was born”'],
  ['a smile :)', '“a smile :)”'],
  ['(all of it)', '“(all of it)”'],
])('quotes “%s” with both halves of a bracket', (text, told) => {
  expect(quoted(text)).toBe(told);
});

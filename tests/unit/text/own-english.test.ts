import { afterEach, expect, it, vi } from 'vitest';
import { momentWords } from '../../../utils/text/asking.ts';
import { englishOf, numberWords } from '../../../utils/text/own-english.ts';

afterEach(() => vi.restoreAllMocks());

const written = (language: string): string =>
  new Date('2026-11-27T14:30:00Z')
    .toLocaleString(englishOf(language), { dateStyle: 'short', timeStyle: 'short', timeZone: 'UTC' })
    // Some put a thin space before the half of the day.
    .replace(/\s/gu, ' ');

it.each([
  ['en-US', '11/27/26, 2:30 PM'],
  ['en', '11/27/26, 2:30 PM'],
  ['en-GB', '27/11/2026, 14:30'],
  ['en-AU', '27/11/26, 2:30 pm'],
])('English stays the reader’s own: %s', (language, date) => {
  expect(written(language)).toBe(date);
});

it.each(['de-DE', 'de', 'fr-FR', 'pt-BR', 'zh-CN', 'sr-Latn-RS', 'es-MX', 'ko-KR'])(
  'no day is taken for a month by who reads %s',
  (language) => {
    expect(englishOf(language)).toMatch(/^en-/);
    expect(written(language)).toMatch(/^27/);
    expect(written(language).endsWith(['es-MX', 'ko-KR'].includes(language) ? '2:30 pm' : '14:30')).toBe(true);
  },
);

it.each([
  ['en-US', 'Friday, November 27, 2:30 PM'],
  ['en-GB', 'Friday 27 November, 14:30'],
  ['de-DE', 'Friday, 27 November, 14:30'],
])('a moment is told in English as it is written for %s', (language, words) => {
  vi.spyOn(navigator, 'language', 'get').mockReturnValue(language);
  expect(momentWords('2026-11-27T14:30:00Z', 'UTC').replace(/\s/gu, ' ')).toBe(words);
});

it.each(['de-DE', 'fr-FR', 'en-GB'])('a number stands in an English sentence as English writes it, for %s too', (language) => {
  vi.spyOn(navigator, 'language', 'get').mockReturnValue(language);
  expect(numberWords(12_045)).toBe('12,045');
});

import { expect, test } from 'vitest';
import { quoted } from '../../../utils/text/phrases.ts';

test.each([
  ['(can you tell?)', '“(can you tell?)”'],
  ['(of “tea”)', '“(of “tea”)”'],
  ['the fair (on Sunday', '“the fair (on Sunday)”'],
  ['on Sunday)', '“(on Sunday)”'],
  ['see you :)', '“see you :)”'],
])('a bracket gets its other half back, and no third: %s', (words, said) => {
  expect(quoted(words)).toBe(said);
});

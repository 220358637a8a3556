import { expect, it } from 'vitest';
import { certainWords } from '../../../entrypoints/review/certain-words.ts';

/** A row of Tesseract's table: what it is, the line it stands in, how sure it is, and the word. */
const row = (level: number, line: number, confidence: number, word: string) =>
  [level, 1, 1, 1, line, 1, 0, 0, 10, 10, confidence, word].join('\t');

it('keeps the words that were read with certainty, line by line', () => {
  const table = [
    row(4, 1, -1, ''),
    row(5, 1, 96.2, 'Winter'),
    row(5, 1, 95, 'Market'),
    row(4, 2, -1, ''),
    row(5, 2, 97, '13'),
    row(5, 2, 88, '—'),
    row(5, 2, 93, 'December'),
    row(5, 3, 41, 'pnaay'),
    '',
  ];
  expect(certainWords(table.join('\n'))).toBe('Winter Market\n13 December');
});

it('reads nothing from a picture without words', () => {
  expect(certainWords('')).toBe('');
  expect(certainWords(row(5, 1, 95, '  '))).toBe('');
});

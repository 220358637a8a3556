import { expect, it } from 'vitest';
import { readCsv } from '../../../utils/text/csv.ts';

const cells = (text: string) => readCsv(text).map((row) => row.cells);

it.each([
  [
    'semicolons, and commas in a sentence',
    'cheap;inexpensive;House style, see guide, page 3',
    ['cheap', 'inexpensive', 'House style, see guide, page 3'],
  ],
  ['tabs, and more commas than tabs', 'cheap\tfair\tStyle, tone, guide, page 3', ['cheap', 'fair', 'Style, tone, guide, page 3']],
  ['commas, and a semicolon in a sentence', 'cheap,fair,one; two', ['cheap', 'fair', 'one; two']],
])('a line with %s', (_, line, expected) => {
  expect(cells(line)).toEqual([expected]);
});

it('the separator is told by all lines, where the first has none', () => {
  expect(cells('words\nguys;people\ncheap;fair, or good')).toEqual([['words'], ['guys', 'people'], ['cheap', 'fair, or good']]);
});

it('what stands in a cell over several lines tells nothing of it', () => {
  const text = 'Date;Text\r\n4.12.;"One, two,\nthree, four,\nfive, six"\r\n5.12.;"Seven, eight,\nnine, ten"';
  expect(cells(text).map(([date, words]) => [date, words?.split('\n').length])).toEqual([
    ['Date', 1],
    ['4.12.', 3],
    ['5.12.', 2],
  ]);
});

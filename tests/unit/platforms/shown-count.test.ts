import { expect, it } from 'vitest';
import { shownCount } from '../../../utils/platforms/shown-count.ts';

it.each<[string | null, number | null]>([
  ['3', 3],
  ['12,143', 12_143],
  ['1.206', 1_206],
  ['12 143', 12_143],
  ["12'143 likes", 12_143],
  ['1.2K', 1_200],
  ['12.1K', 12_100],
  ['58K reposts', 58_000],
  ['1,2 Tsd.', 1_200],
  ['61,7 Mio. Mal geteilt', 61_700_000],
  ['61.7M', 61_700_000],
  ['1.2万', 12_000],
  ['6174万 件の表示', 61_740_000],
  ['12 mil', 12_000],
  ['1,234.5K', 1_234_500],
  ['1.234,5 Mio.', 1_234_500_000],
  ['1 234,5 k', 1_234_500],
  ['396 quotes', 396],
  ['2 mentions J’aime', 2],
  ['Be the first', null],
  ['', null],
  [null, null],
])('%s is %s', (text, count) => {
  expect(shownCount(text)).toBe(count);
});

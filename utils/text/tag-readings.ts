/**
 * Every way to read a run-together tag as words: for each position whether what stands before it, and what
 * follows it, can be read as known words.
 */
export interface Split {
  /** `before[i]`: the letters up to i are words. */
  before: boolean[];
  /** `after[i]`: the letters from i on are words. */
  after: boolean[];
  /** The reading with the fewest words, as [start, end] pairs; `null`: there is none. */
  shortest: (readonly [number, number])[] | null;
}

const longestWord = 20;

/** Splits lower-case letters into known words, in time linear in their number. */
export function splitTag(letters: string, isWord: (word: string) => boolean): Split {
  const size = letters.length;
  const before: boolean[] = Array(size + 1).fill(false);
  const after: boolean[] = Array(size + 1).fill(false);
  const fewest: number[] = Array(size + 1).fill(Number.POSITIVE_INFINITY);
  const from: number[] = Array(size + 1).fill(-1);
  before[0] = after[size] = true;
  fewest[0] = 0;
  const known: number[][] = Array.from({ length: size }, () => []);
  for (let start = 0; start < size; start += 1) {
    for (let end = start + 1; end <= Math.min(size, start + longestWord); end += 1) {
      if (!isWord(letters.slice(start, end))) continue;
      (known[start] as number[]).push(end);
      if (!before[start]) continue;
      before[end] = true;
      const count = (fewest[start] as number) + 1;
      if (count < (fewest[end] as number)) {
        fewest[end] = count;
        from[end] = start;
      }
    }
  }
  for (let start = size - 1; start >= 0; start -= 1) after[start] = (known[start] as number[]).some((end) => after[end]);
  if (!before[size]) return { before, after, shortest: null };
  const shortest: [number, number][] = [];
  for (let end = size; end > 0; end = from[end] as number) shortest.unshift([from[end] as number, end]);
  return { before, after, shortest };
}

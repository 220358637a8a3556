/**
 * Edits (insert, drop, change, swap two neighbours) between two short words; gives up above `most`.
 * Optimal string alignment in three rows.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, beforeLast[j - 2]! + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}

/** Whether two words are made of the same letters, in whatever order. */
export function hasSameLetters(one: string, other: string): boolean {
  return [...one].sort().join('') === [...other].sort().join('');
}

/** Whether fingers slipped, and no other word is meant: the same letters in another order, or one of them doubled or not. */
export const isMistyped = (word: string, meant: string): boolean =>
  hasSameLetters(word, meant) || withoutTwins(word) === withoutTwins(meant);

const withoutTwins = (word: string): string => word.replace(/(.)\1/gu, '$1');

/** Letters and digits alone, in one case and without accents: what two names share when they look the same. */
export function bareName(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

const SPELT_OUT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** Like `bareName`, with the letters that no handle takes spelt out: “Graubünden” and “Graubuenden” are one name. */
export function speltOut(name: string): string {
  return bareName(
    name
      .normalize('NFC')
      .toLowerCase()
      .replace(/[äöüß]/g, (letter) => SPELT_OUT[letter]!),
  );
}

/** Words of a text for comparing two posts: no case, no accents, no punctuation, no emoji, links without scheme. */
export function comparableWords(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .toLowerCase()
      .replace(/\p{M}+/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Share of words that two texts have in common, counted with repetition (Dice), from 0 to 1. */
export function likeness(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const counts = new Map<string, number>();
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b) {
    const left = counts.get(word) ?? 0;
    if (left > 0) {
      shared++;
      counts.set(word, left - 1);
    }
  }
  return (2 * shared) / (a.length + b.length);
}

import { fold } from './reading.ts';

/** Whether a text has every word, or beginning or part of one, that somebody typed to find it: in any order, case and accents apart. */
export function isLookedFor(text: string, typed: string): boolean {
  const folded = fold(text);
  return fold(typed)
    .split(/\s+/)
    .every((word) => folded.includes(word));
}

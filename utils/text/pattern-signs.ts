import type { Runs } from './letter-runs.ts';
import type { Group } from './pattern-reader.ts';

/** Groups of which one has to be there whole, one after another, each with its length before it: gone through in no time. */
export type Signs = Uint16Array<ArrayBuffer>;

/** What a stretch of a pattern cannot do without, by what its reader found (`Way.groups`). */
export function signsOf(groups: readonly Group[]): Signs {
  const signs = new Uint16Array(groups.reduce((sum, group) => sum + 1 + group.length, 0));
  let at = 0;
  for (const group of groups) {
    signs[at] = group.length;
    signs.set(group, at + 1);
    at += 1 + group.length;
  }
  return signs;
}

/** Whether a text with these runs has all of a group. @param at where the group begins */
export function holds(runs: Runs, signs: Signs, at: number): boolean {
  const end = at + signs[at]!;
  for (let next = at + 1; next <= end; next += 1) if ((runs[signs[next]! >> 5]! & (1 << (signs[next]! & 31))) === 0) return false;
  return true;
}

/** Whether a text with these runs has what one of the groups asks for. */
export function shows(runs: Runs, signs: Signs): boolean {
  for (let at = 0; at < signs.length; at += 1 + signs[at]!) if (holds(runs, signs, at)) return true;
  return false;
}

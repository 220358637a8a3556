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

/** Whether a text with these runs has what one of the groups asks for. */
export function shows(runs: Runs, signs: Signs): boolean {
  for (let at = 0; at < signs.length; ) {
    const end = at + 1 + signs[at]!;
    for (at += 1; at < end && (runs[signs[at]! >> 5]! & (1 << (signs[at]! & 31))) !== 0; at += 1);
    if (at === end) return true;
    at = end;
  }
  return false;
}

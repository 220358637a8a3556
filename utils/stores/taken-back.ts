/**
 * Something larger is taken back after other things have happened: what was there before, with what came or was changed since. That
 * was no part of it, and somebody would miss it.
 */

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * A list as it was before it became `after`, with what is in it now and was not in that: the new ones first, as lists of what
 * happened have them.
 * @param nameOf tells the members apart: one that was changed since stays as it is now
 */
export function listTakenBack<T>(before: readonly T[], after: readonly T[], now: readonly T[], nameOf: (member: T) => string): T[] {
  const then = new Map(after.map((member) => [nameOf(member), member]));
  const since = new Map(now.filter((member) => !isSame(member, then.get(nameOf(member)))).map((member) => [nameOf(member), member]));
  const known = new Set(before.map(nameOf));
  return [
    ...now.filter((member) => since.has(nameOf(member)) && !known.has(nameOf(member))),
    ...before.map((one) => since.get(nameOf(one)) ?? one),
  ];
}

/** The same for a record, field by field. */
export const recordTakenBack = <T extends object>(before: T, after: T, now: T): T => ({ ...before, ...changedFields(after, now) });

/** What of a record is otherwise than it was. A field that is gone is there as `undefined`. */
export function changedFields<T extends object>(before: T, after: T): Partial<T> {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof T)[];
  return Object.fromEntries(
    fields.filter((field) => !isSame(before[field], after[field])).map((field) => [field, after[field]]),
  ) as Partial<T>;
}

/**
 * A record as it is now, without what one change did to it: other fields stay as they are, and of a list only what the change took out
 * of it, or made otherwise, is as it was.
 */
export function withoutChange<T extends object>(before: T, after: T, now: T): T {
  const undone = Object.keys(changedFields(before, after)) as (keyof T)[];
  return { ...now, ...Object.fromEntries(undone.map((field) => [field, fieldBack(before[field], after[field], now[field])])) };
}

function fieldBack(before: unknown, after: unknown, now: unknown): unknown {
  if (!Array.isArray(before) || !Array.isArray(after) || !Array.isArray(now)) return before;
  if (before.length === after.length) return now.map((member, at) => (isSame(member, after[at]) ? before[at] : member));
  const isLeft = (member: unknown) => after.some((other) => isSame(other, member));
  return before.reduce((list: unknown[], member, at) => (isLeft(member) ? list : list.toSpliced(at, 0, member)), now);
}

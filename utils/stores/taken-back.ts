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
export function recordTakenBack<T extends object>(before: T, after: T, now: T): T {
  const fields = Object.keys(now) as (keyof T)[];
  return {
    ...before,
    ...Object.fromEntries(fields.filter((field) => !isSame(now[field], after[field])).map((field) => [field, now[field]])),
  };
}

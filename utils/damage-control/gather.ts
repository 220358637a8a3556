import type { IncidentRecord, Person } from '../model/incident-record.ts';
import type { Reply } from '../model/post.ts';

/** What newly seen replies add to an incident. */
export interface Gathered {
  /** New people, and known ones with more replies. Nobody's words are in it. */
  people: Record<string, Person>;
  /** What they wrote, by the same keys: all of it that is new. */
  words: Record<string, string>;
  /** Reply by reply, what known people wrote that was seen before: the browser may have forgotten it since. */
  again: Record<string, string[]>;
}

/**
 * The key under which somebody stands in an incident's list of people. Some handles, as “constructor”, name what every list has of itself:
 * those are written with their @.
 */
export function personKey(handle: string): string {
  const key = handle.toLowerCase();
  return key in {} ? `@${key}` : key;
}

/**
 * Sorts replies by person, leaving out the brand's own and those already seen.
 *
 * @param own handles of the brand, in small letters, without the @
 * @param at ISO 8601
 */
export function gathered(people: IncidentRecord['people'], replies: readonly Reply[], own: ReadonlySet<string>, at: string): Gathered {
  const found: Gathered = { people: {}, words: {}, again: {} };
  for (const reply of replies) {
    const { handle, name = null } = reply.account;
    const key = personKey(handle);
    if (key === '' || own.has(key)) continue;
    const known = found.people[key] ?? people[key] ?? newcomer(handle, name, at);
    if (hasSeen(people[key], reply)) found.again[key] = [...(found.again[key] ?? []), reply.text];
    if (hasSeen(known, reply)) continue;
    found.people[key] = { ...known, replies: [...known.replies, { link: reply.link, at: reply.at }] };
    found.words[key] = [found.words[key], reply.text].filter(Boolean).join('\n\n');
  }
  return found;
}

const hasSeen = (person: Person | undefined, { link, at }: Reply): boolean =>
  person?.replies.some((seen) => (link ? seen.link === link : seen.at === at)) ?? false;

const newcomer = (handle: string, name: string | null, addedAt: string): Person => ({
  handle,
  name,
  source: 'replies',
  words: null,
  replies: [],
  addedAt,
  mark: null,
  messages: [],
  lookAgainAt: null,
});

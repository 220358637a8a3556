import type { IncidentChange, IncidentRecord } from '../model/incident-record.ts';
import { type Heard, hear, heardOf } from './heard.ts';
import { sha256 } from './sha256.ts';

/** What people wrote: where it may be kept, and how the log tells of it. */

/**
 * Words follow the mark: from memory into the record when somebody is marked, out of it when the mark is taken
 * away. So the words of people without a mark are never stored, whoever asked for it.
 */
export async function withWords(before: IncidentRecord, after: IncidentRecord): Promise<IncidentRecord> {
  const turned = Object.entries(after.people).filter(([key, { mark, words }]) => {
    const { mark: old = null } = before.people[key] ?? {};
    return (mark === null) !== (old === null) || (mark === null && words !== null);
  });
  if (turned.length === 0) return after;
  const inMemory = await heardOf(
    after.id,
    turned.map(([key]) => key),
  );
  const people = { ...after.people };
  const unmarked: Heard = {};
  for (const [key, person] of turned) {
    if (person.mark !== null) people[key] = { ...person, words: person.words ?? inMemory[key] ?? null };
    else {
      if (person.words !== null) unmarked[key] = person.words;
      people[key] = { ...person, words: null };
    }
  }
  await hear(after.id, unmarked);
  return { ...after, people };
}

/** A change as the log tells it: with hashes in place of all that people wrote and of what is written to them, also where a yes is asked for it. */
export async function withoutTheirWords(change: IncidentChange): Promise<unknown> {
  const { people, drafts, questions, approval, ...rest } = change;
  return {
    ...rest,
    ...(approval !== undefined && {
      approval: approval?.words === undefined ? approval : { ...approval, words: await sha256(approval.words) },
    }),
    ...(people && { people: await hashes(people as Record<string, unknown>) }),
    ...(drafts && { drafts: await hashes(drafts as Record<string, unknown>) }),
    ...(questions && { questions: await hashes(questions as Record<string, unknown>) }),
  };
}

/** Words by name, as hashes. */
export async function hashes(values: Record<string, unknown>): Promise<Record<string, string>> {
  return Object.fromEntries(
    await Promise.all(Object.entries(values).map(async ([key, value]) => [key, await sha256(JSON.stringify(value))])),
  );
}

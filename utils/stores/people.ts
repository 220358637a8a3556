import { z } from 'zod';
import { type Person, personSchema } from '../model/person.ts';
import { persisted } from './persisted.ts';

/** Those who were removed are remembered beyond it: else their next card would bring them back, and nobody would make room by removing. */
const MOST_PEOPLE = 500;

/** The people of this profile. Keys that are private are not among it. */
const peopleSchema = z.object({
  /** `null`: nobody has said their name yet. */
  me: personSchema.nullable(),
  others: z
    .array(personSchema)
    .refine(
      (others) => others.filter(({ state }) => state !== 'removed').length <= MOST_PEOPLE,
      `There is room for ${MOST_PEOPLE} people. Remove some whom you no longer work with, then try again.`,
    ),
});
export type People = z.infer<typeof peopleSchema>;

/** Who signs and asks here, and whose cards came. Written by the background, and by an import. */
export const people = persisted<People>({
  key: 'people',
  title: 'your people',
  version: 2,
  schema: peopleSchema,
  fallback: { me: null, others: [] },
  // The second knows of roles that wait to be confirmed; before, none did.
  migrations: { 2: (older) => older },
});

/** Everybody who is not this profile's own person, by id. */
export const personById = ({ others }: People, id: string): Person | undefined => others.find((person) => person.id === id);

/** The people as they may leave this profile: their public cards, and how sure we are of each. Nothing that belongs to this profile alone. */
export const withoutOwn = ({ others }: People): People => ({ me: null, others: others.map(({ here: _, ...person }) => person) });

/**
 * The people after others were brought along in a file. Whoever is known here stays as known here, and a key that somebody has here is nobody
 * else's. Nobody gets confirmed by a file, unless whoever sits here vouches for it.
 * @param now ISO 8601
 */
export function withBrought(known: People, brought: readonly Person[], { vouched, now }: { vouched: boolean; now: string }): People {
  const taken = new Set([known.me, ...known.others].flatMap((person) => (person ? keysOf(person) : [])));
  // What is true at one machine alone is in no file of ours, and is not believed of another.
  const newcomers = brought.flatMap(({ here: _, ...person }): Person[] => {
    const devices = person.devices.filter(({ signing }) => !taken.has(signing));
    if (person.id === known.me?.id || personById(known, person.id) || devices.length === 0) return [];
    const cardAt = Date.parse(person.cardAt) < Date.parse(now) ? person.cardAt : now;
    return [{ ...person, devices, cardAt, state: stateBrought(person, vouched), since: now }];
  });
  return { me: known.me, others: [...known.others, ...newcomers] };
}

/** How somebody out of a file stands here: nobody is oneself, and confirmed only where whoever sits here vouches for it. */
function stateBrought({ state }: Person, vouched: boolean): Person['state'] {
  if (state === 'confirmed') return vouched ? 'confirmed' : 'seen';
  return state === 'removed' ? 'removed' : 'seen';
}

const keysOf = ({ devices, here }: Person): string[] => [...devices, ...(here ? [here] : [])].map(({ signing }) => signing);

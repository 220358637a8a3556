import { z } from 'zod';
import { type Person, personSchema } from '../model/person.ts';
import { persisted } from './persisted.ts';

/** The people of this profile. Keys that are private are not among it. */
const peopleSchema = z.object({
  /** `null`: nobody has said their name yet. */
  me: personSchema.nullable(),
  others: z.array(personSchema).max(500),
});
export type People = z.infer<typeof peopleSchema>;

/** Who signs and asks here, and whose cards came. Written by the background alone. */
export const people = persisted<People>({
  key: 'people',
  title: 'your people',
  version: 1,
  schema: peopleSchema,
  fallback: { me: null, others: [] },
});

/** Everybody who is not this profile's own person, by id. */
export const personById = ({ others }: People, id: string): Person | undefined => others.find((person) => person.id === id);

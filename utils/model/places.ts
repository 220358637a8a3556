import { z } from 'zod';

const accepts = (make: () => unknown): boolean => {
  try {
    make();
    return true;
  } catch {
    return false;
  }
};

/** A browser takes a while to look a zone up, and the brands are read for every page that is opened. */
const lookedUp = new Map<string, boolean>();

/** Whether the browser knows a zone by this name. What comes from elsewhere may hold anything. */
export function isTimeZone(name: string): boolean {
  const known = lookedUp.get(name) ?? accepts(() => new Intl.DateTimeFormat('en', { timeZone: name }));
  lookedUp.set(name, known);
  return known;
}

/** IANA name. With one that is none nothing that has to do with days could be checked. */
export const timeZoneSchema = z
  .string()
  .refine(isTimeZone, { error: ({ input }) => `“${input}” is no time zone that is known here. It is written like Europe/London.` });

/** BCP 47. With a tag that is none no draft could be checked at all. */
export const localeSchema = z.string().refine((tag) => accepts(() => new Intl.Locale(tag)), {
  error: ({ input }) => `“${input}” is no language. It is written like en-GB.`,
});

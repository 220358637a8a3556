import { z } from 'zod';
import { persisted } from './persisted.ts';

const missingPartSchema = z.object({
  platform: z.string(),
  /** Name of the required selector that matched nothing. */
  selector: z.string(),
  /** ISO 8601, first and last time it was missed. */
  first: z.iso.datetime({ offset: true }),
  last: z.iso.datetime({ offset: true }),
  times: z.number().int().positive(),
});
export type MissingPart = z.infer<typeof missingPartSchema>;

/** What could not be found on the networks' pages, so that a redesign is noticed. Written by the background alone. */
export const health = persisted({
  key: 'health',
  title: 'what could not be found on a page',
  version: 1,
  schema: z.array(missingPartSchema),
  fallback: [],
});

/**
 * What a maintainer needs to mend it, as a text that the person reads, edits and passes on by themselves.
 * @param extension with its version
 */
export function healthReport(parts: readonly MissingPart[], platformName: string, extension: string): string {
  const lines = parts.map(
    ({ selector, first, last, times }) =>
      `- ${selector}: ${times} ${times === 1 ? 'time' : 'times'}, first ${first.slice(0, 10)}, last ${last.slice(0, 10)}`,
  );
  return [`${extension}: could not be found on ${platformName}`, ...lines].join('\n');
}

/**
 * Counts selectors that matched nothing on a platform's page.
 * @param at ISO 8601.
 */
export async function noteMissing(platform: string, selectors: readonly string[], at: string): Promise<void> {
  if (selectors.length === 0) return;
  await health.update((parts) => selectors.reduce((list, selector) => withMissing(list, platform, selector, at), parts));
}

function withMissing(parts: readonly MissingPart[], platform: string, selector: string, at: string): MissingPart[] {
  const isSame = (part: MissingPart) => part.platform === platform && part.selector === selector;
  const known = parts.find(isSame);
  if (!known) return [...parts, { platform, selector, first: at, last: at, times: 1 }];
  return parts.map((part) => (part === known ? { ...part, last: at, times: part.times + 1 } : part));
}

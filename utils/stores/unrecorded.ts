import { browser } from 'wxt/browser';
import { z } from 'zod';
import { oneAtATime } from './one-at-a-time.ts';

/**
 * Posts that left, of which something could not be kept. They are told of in the session's memory: where nothing can be kept because
 * the disk is full, that still takes them.
 */

const KEY = 'unrecorded';
/** As many are told of; whoever has so many knows. */
const MOST = 20;

const unrecordedSchema = z.object({
  /** ISO 8601 */
  at: z.iso.datetime(),
  platform: z.string(),
  /** `null`: the account could not be read. */
  handle: z.string().nullable(),
  /** What could not be kept, and why, in sentences. */
  why: z.array(z.string()),
});
export type Unrecorded = z.infer<typeof unrecordedSchema>;

const inTurn = oneAtATime();

/** Background only. */
export const noteUnrecorded = (post: Unrecorded): Promise<void> =>
  inTurn(async () => browser.storage.session.set({ [KEY]: [post, ...(await listUnrecorded())].slice(0, MOST) }));

/** Newest first. */
export async function listUnrecorded(): Promise<Unrecorded[]> {
  return z.array(unrecordedSchema).safeParse((await browser.storage.session.get(KEY))[KEY]).data ?? [];
}

/** Somebody has read of them. */
export const forgetUnrecorded = (): Promise<void> => browser.storage.session.remove(KEY);

/** Calls back whenever something could not be recorded, or was read of. Returns how to stop. */
export function watchUnrecorded(onChange: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && KEY in changes) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

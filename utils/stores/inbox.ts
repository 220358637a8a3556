import { browser } from 'wxt/browser';
import { z } from 'zod';
import { oneAtATime } from './one-at-a-time.ts';

/**
 * What was pasted or opened, on its way to the page that shows it. Not in that page's address, which the browser would
 * keep in its history: in the session's memory, where it is gone when the browser is closed.
 */

const PREFIX = 'inbox:';
/** As many pages can be loaded again; what is older has to be opened anew. */
export const MOST_IN = 8;

/** *link*: the browser was led to it, by whatever page. *hand*: a person pasted, dropped or chose it in a page of ours. */
const cameSchema = z.object({ text: z.string(), by: z.enum(['link', 'hand']) });
export type Came = z.infer<typeof cameSchema>;

const inTurn = oneAtATime();

/** Keeps what came in and returns the name to fetch it by. Background only. */
export const putIn = (came: Came, now: string): Promise<string> =>
  inTurn(async () => {
    const name = `${now}-${crypto.randomUUID()}`;
    const waiting = Object.keys(await browser.storage.session.get(null)).filter((key) => key.startsWith(PREFIX));
    await browser.storage.session.remove(waiting.sort().slice(0, Math.max(0, waiting.length - MOST_IN + 1)));
    try {
      await browser.storage.session.set({ [PREFIX + name]: came });
    } catch {
      // The session's memory has a bound: what is new is worth more than what could be loaded again.
      await browser.storage.session.remove(waiting);
      await browser.storage.session.set({ [PREFIX + name]: came });
    }
    return name;
  });

/** What came in under this name; `null`: the browser was closed since, or more came than is kept. */
export async function takeOut(name: string): Promise<Came | null> {
  const { [PREFIX + name]: came } = await browser.storage.session.get(PREFIX + name);
  return cameSchema.safeParse(came).data ?? null;
}

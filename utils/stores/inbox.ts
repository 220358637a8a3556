import { browser } from 'wxt/browser';

/**
 * What was pasted or opened, on its way to the page that shows it. Not in that page's address, which the browser would
 * keep in its history: in the session's memory, where it is gone when the browser is closed.
 */

const PREFIX = 'inbox:';
/** As many pages can be loaded again; what is older has to be opened anew. */
const KEPT = 8;

/** Keeps what came in and returns the name to fetch it by. Background only. */
export async function putIn(text: string, now: string): Promise<string> {
  const name = `${now}-${crypto.randomUUID()}`;
  const waiting = Object.keys(await browser.storage.session.get(null)).filter((key) => key.startsWith(PREFIX));
  await browser.storage.session.remove(waiting.sort().slice(0, Math.max(0, waiting.length - KEPT + 1)));
  try {
    await browser.storage.session.set({ [PREFIX + name]: text });
  } catch {
    // The session's memory has a bound: what is new is worth more than what could be loaded again.
    await browser.storage.session.remove(waiting);
    await browser.storage.session.set({ [PREFIX + name]: text });
  }
  return name;
}

/** What came in under this name; `null`: the browser was closed since. */
export async function takeOut(name: string): Promise<string | null> {
  const { [PREFIX + name]: text } = await browser.storage.session.get(PREFIX + name);
  return typeof text === 'string' ? text : null;
}

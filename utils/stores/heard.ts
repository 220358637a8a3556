import { browser } from 'wxt/browser';

/**
 * What people without a mark wrote. It is never stored: it lies in the browser's memory, so that it can be read
 * and marked, and is gone when the browser closes.
 */

const prefix = (incident: string) => `heard:${incident}:`;

/** By person's key. */
export type Heard = Record<string, string>;

export async function heard(incident: string): Promise<Heard> {
  const start = prefix(incident);
  const all = await browser.storage.session.get(null);
  return Object.fromEntries(
    Object.entries(all).flatMap(([key, words]) => (key.startsWith(start) ? [[key.slice(start.length), String(words)]] : [])),
  );
}

/** What these people wrote, without looking at all others. */
export async function heardOf(incident: string, people: readonly string[]): Promise<Heard> {
  const found = await browser.storage.session.get(people.map((key) => prefix(incident) + key));
  return Object.fromEntries(
    Object.entries(found).flatMap(([key, words]) => (typeof words === 'string' ? [[key.slice(prefix(incident).length), words]] : [])),
  );
}

/** Background only. A browser's memory for this is limited; what no longer fits is read again from the page. */
export async function hear(incident: string, words: Heard): Promise<void> {
  if (Object.keys(words).length === 0) return;
  await browser.storage.session.set(Object.fromEntries(Object.entries(words).map(([key, text]) => [prefix(incident) + key, text])));
}

export async function forgetHeard(incident: string, people: readonly string[]): Promise<void> {
  await browser.storage.session.remove(people.map((key) => prefix(incident) + key));
}

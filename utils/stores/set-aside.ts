import { browser } from 'wxt/browser';
import { z } from 'zod';
import { oneAtATimeAnywhere } from './one-at-a-time.ts';
import { sha256 } from './sha256.ts';

/**
 * Values that a store could not read. They are kept as they were found, beside the store, until the
 * person who owns them decides; the options page shows them.
 */

const PREFIX = 'set-aside/';

const setAsideSchema = z.object({
  /** Key of the store the value belongs to. */
  store: z.string(),
  /** *newer*: written by a later version of the extension. *broken*: anything else that does not parse. */
  reason: z.enum(['newer', 'broken']),
  /** Where in the value, and what is wrong there, in words. */
  detail: z.string(),
  /** ISO 8601, when it was first found. */
  at: z.iso.datetime(),
  /** The value exactly as it was stored. */
  raw: z.unknown(),
});

/** One value that was set aside. `key` is where it lies in storage. */
export type SetAside = z.infer<typeof setAsideSchema> & { key: string };

/** Content makes the key, so that several pages that find the same bad value keep it once. */
async function keyFor(store: string, raw: unknown): Promise<string> {
  const hash = await sha256(JSON.stringify(raw) ?? '');
  return `${PREFIX}${store}/${hash.slice(0, 16)}`;
}

/** Keeps a value that could not be read. A value that is already kept is left as it is. */
export async function setAside(store: string, raw: unknown, why: { reason: SetAside['reason']; detail: string }): Promise<void> {
  const key = await keyFor(store, raw);
  if ((await browser.storage.local.get(key))[key] !== undefined) return;
  await browser.storage.local.set({ [key]: { store, ...why, at: new Date().toISOString(), raw } });
}

/** Everything that lies aside, oldest first. */
export async function listSetAside(): Promise<SetAside[]> {
  const all = await browser.storage.local.get(null);
  return Object.entries(all)
    .filter(([key]) => key.startsWith(PREFIX))
    .flatMap(([key, value]) => {
      const parsed = setAsideSchema.safeParse(value);
      return parsed.success ? [{ key, ...parsed.data }] : [];
    })
    .sort((a, b) => a.at.localeCompare(b.at));
}

/**
 * Deletes a value that lies aside, at the wish of the person who owns it. Where the store itself still
 * holds that same value it goes too; otherwise the next read would bring it back. Nobody else changes the store meanwhile: what they saved
 * would go in its place.
 */
export function discardSetAside(item: SetAside): Promise<void> {
  return oneAtATimeAnywhere(item.store)(async () => {
    const raw = (await browser.storage.local.get(item.store))[item.store];
    const same = raw !== undefined && (await keyFor(item.store, raw)) === item.key;
    await browser.storage.local.remove(same ? [item.key, item.store] : [item.key]);
  });
}

/** Takes {@link discardSetAside} back. */
export async function restoreSetAside({ key, ...value }: SetAside): Promise<void> {
  await browser.storage.local.set({ [key]: value });
}

/** Calls back whenever something is set aside or discarded. Returns how to stop. */
export function watchSetAside(onChange: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && Object.keys(changes).some((key) => key.startsWith(PREFIX))) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

import type { Persisted } from '../../../utils/stores/persisted.ts';
import type { OpenBrowser } from './harness.ts';

/** The extension's own means, in what is evaluated in its pages. */
interface Ours {
  browser: { storage: { local: { get(key: string): Promise<Record<string, unknown>>; set(values: object): Promise<void> } } };
}

/** What stands in a store; its fallback where nothing was saved. @throws where it cannot be read. */
export async function readStore<T>(browser: OpenBrowser, store: Persisted<T>): Promise<T> {
  const page = await browser.extensionPage('options');
  const stored = await page.evaluate((key) => (globalThis as unknown as Ours).browser.storage.local.get(key), store.key);
  await page.close();
  const decoded = store.decode(stored[store.key] ?? store.encode(store.fallback));
  if (!decoded.ok) throw new Error(decoded.why.detail);
  return decoded.value;
}

/** Puts a value where the extension would have saved it. */
export const writeStore = <T>(browser: OpenBrowser, store: Persisted<T>, value: T): Promise<void> =>
  writeRaw(browser, store.key, store.encode(value));

/** Puts anything there, also what no store would write. */
export async function writeRaw(browser: OpenBrowser, key: string, raw: unknown): Promise<void> {
  const page = await browser.extensionPage('options');
  await page.evaluate((values) => (globalThis as unknown as Ours).browser.storage.local.set(values), { [key]: raw });
  await page.close();
}

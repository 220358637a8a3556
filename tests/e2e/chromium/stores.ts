import type { browser as extensionBrowser } from 'wxt/browser';
import type { Asked } from '../../../utils/model/asked.ts';
import type { Persisted } from '../../../utils/stores/persisted.ts';
import { settings } from '../../../utils/stores/settings.ts';
import { until } from './compose.ts';
import type { OpenBrowser } from './harness.ts';

declare global {
  /** The extension's own means, in what is evaluated in its worker and its pages. */
  var chrome: typeof extensionBrowser;
}

/** What lies in the browser for this store, read through the service worker; the fallback where nothing does. */
export async function readStore<T>(browser: OpenBrowser, store: Persisted<T>): Promise<T> {
  const found = await (await browser.worker()).evaluate((key) => chrome.storage.local.get(key), store.key);
  const raw = (found as Record<string, unknown>)[store.key];
  if (raw === undefined) return store.fallback;
  const decoded = store.decode(raw);
  if (!decoded.ok) throw new Error(`${store.key} cannot be read: ${decoded.why.detail}`);
  return decoded.value;
}

/** Waits until the store holds something that fits, and returns it. */
export async function storeHolds<T>(browser: OpenBrowser, store: Persisted<T>, fits: (value: T) => boolean): Promise<T> {
  await until(async () => fits(await readStore(browser, store)), `“${store.title}” holds what it should`);
  return readStore(browser, store);
}

/** Puts a value where the options page would. */
export async function writeStore<T>(browser: OpenBrowser, store: Persisted<T>, value: T): Promise<void> {
  await writeRaw(browser, store.key, store.encode(value));
}

/** Puts anything there, also what no store would write. */
export async function writeRaw(browser: OpenBrowser, key: string, raw: unknown): Promise<void> {
  await (await browser.worker()).evaluate((entries) => chrome.storage.local.set(entries), { [key]: raw });
}

/** What went out is not remembered: the same few texts go out in test after test, and would be held as repetitions. */
export async function rememberNothing(browser: OpenBrowser): Promise<void> {
  await writeStore(browser, settings, { ...settings.fallback, remember: false });
}

/** What was asked in this browser, newest first, as its own pages are told. */
export async function readAsked(browser: OpenBrowser): Promise<Asked[]> {
  const page = await browser.extensionPage('welcome');
  const reply = await page.evaluate(() => chrome.runtime.sendMessage({ verb: 'list-waiting' }));
  await page.close();
  return (reply as { answer: Asked[] }).answer;
}

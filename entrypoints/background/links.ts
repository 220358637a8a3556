import { type Browser, browser } from 'wxt/browser';
import { LINK_HOST } from '../../utils/signoff/link.ts';
import { MOST_IN, putIn } from '../../utils/stores/inbox.ts';

/**
 * Our links lead nowhere: behind the `#` stands a draft or an answer, and no server is ever asked for it. When a tab sets out for one, the
 * sign-off page takes its place.
 *
 * Any page can lead the browser to such a link, as often as it likes. So nothing is taken in here: the text waits in the session's memory,
 * and the page asks before anything of it is kept. Of many that come at once only the first are opened.
 */

/** Links that somebody opens within {@link AT_ONCE}. What comes beyond is told and not opened, until it has been quiet for as long. */
const MOST_AT_ONCE = MOST_IN;
const AT_ONCE = 20_000;

const pageAddress = (name: string | null): string =>
  browser.runtime.getURL(`/signoff.html${name === null ? '' : `?in=${encodeURIComponent(name)}`}` as '/welcome.html');

/** Opens the page that shows what was pasted or dropped; `null`: the page where it can be pasted. */
export async function openSignOff(pasted: string | null): Promise<void> {
  const name = pasted === null ? null : await putIn({ text: pasted, by: 'hand' }, new Date().toISOString());
  await browser.tabs.create({ url: pageAddress(name) });
}

/** Opens a draft for somebody who looks at it at this machine, beside the tab it stands in. */
export async function openLookHere(nonce: string, openerTabId: number | undefined): Promise<void> {
  const url = browser.runtime.getURL(`/signoff.html?here=${encodeURIComponent(nonce)}` as '/welcome.html');
  await browser.tabs.create({ url, openerTabId });
}

const isOurs = (address: string | undefined): address is string => address !== undefined && URL.parse(address)?.hostname === LINK_HOST;

/** When links were opened lately, and when the last one came that was one too many. */
let lately: number[] = [];
let floodedAt = Number.NEGATIVE_INFINITY;

/** Whether more links come than anybody opens, and whether that has been told already. */
function isFlood(now: number): { flood: boolean; told: boolean } {
  const told = now - floodedAt < AT_ONCE;
  lately = lately.filter((at) => now - at < AT_ONCE);
  const flood = told || lately.length >= MOST_AT_ONCE;
  if (flood) floodedAt = now;
  else lately.push(now);
  return { flood, told };
}

/**
 * Puts our page where the link leads to. Nobody should come back to the address with the draft in it by pressing Back.
 * @param isFresh the tab was opened for the link, and has nothing to go back to
 */
async function replace({ id, index, windowId, active, openerTabId }: Browser.tabs.Tab, address: string, isFresh: boolean): Promise<void> {
  if (id === undefined) return;
  const { flood, told } = isFlood(Date.now());
  if (flood && told && isFresh) return void (await browser.tabs.remove(id));
  const url = flood
    ? browser.runtime.getURL('/signoff.html?many' as '/welcome.html')
    : pageAddress(await putIn({ text: address, by: 'link' }, new Date().toISOString()));
  const inItsPlace = { url, ...(import.meta.env.FIREFOX ? { loadReplace: true } : {}) };
  if (import.meta.env.FIREFOX || !isFresh) return void (await browser.tabs.update(id, inItsPlace));
  // Chromium has no such word: the failed address stays behind our page, unless the tab goes.
  await browser.tabs.create({ url, index, windowId, active, openerTabId });
  await browser.tabs.remove(id);
}

/** Takes our links out of every tab that sets out for one, and out of those that stand at one already. */
export function watchLinks(): void {
  /** Tabs in which nothing has been loaded yet. */
  const fresh = new Set<number>();
  const taken = new Map<number, string>();

  browser.tabs.onCreated.addListener(({ id }) => void (id !== undefined && fresh.add(id)));
  browser.tabs.onRemoved.addListener((id) => {
    fresh.delete(id);
    taken.delete(id);
  });
  browser.tabs.onUpdated.addListener((tabId, { status }, tab) => {
    // Chromium tells where a tab is going before it is there.
    const address = [tab.pendingUrl, tab.url].find(isOurs);
    if (address === undefined) {
      taken.delete(tabId);
      if (status === 'complete') fresh.delete(tabId);
    } else if (taken.get(tabId) !== address) {
      taken.set(tabId, address);
      replace(tab, address, fresh.delete(tabId)).catch((error) => console.error('Second Look could not open a link of its own.', error));
    }
  });
  browser.runtime.onInstalled.addListener(async () => {
    for (const tab of await browser.tabs.query({ url: `https://${LINK_HOST}/*` })) if (tab.url) await replace(tab, tab.url, false);
  });
}

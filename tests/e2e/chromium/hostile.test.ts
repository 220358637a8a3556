import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { health } from '../../../utils/stores/health.ts';
import { openings } from '../../../utils/stores/openings.ts';
import { silences } from '../../../utils/stores/silences.ts';
import { clean, held, sites } from '../sites.ts';
import { throwEverything } from '../throw-everything.ts';
import { ComposeTab, until } from './compose.ts';
import type { OpenBrowser } from './harness.ts';
import { lendBrowser } from './lent-browser.ts';
import { readStore, rememberNothing, storeHolds } from './stores.ts';

let browser: OpenBrowser;
let tab: ComposeTab;

beforeAll(async () => {
  browser = await lendBrowser();
  await rememberNothing(browser);
});
afterAll(() => browser?.close());
afterEach(() => tab?.page.close());

/** The hostile page with some of its tricks; all but the one that takes our element away where none are named. */
async function openHostile(tricks = 'keys,prototypes,flood,focus,synthetic'): Promise<ComposeTab> {
  tab = await ComposeTab.open(browser, sites[0]!, `https://x.com/hostile?hostile=${tricks}`);
  return tab;
}

/** Waits for the panel's own word: until it is loaded on a page that floods it, a press may go through unchecked, which is another test's. */
const readByPanel = () => tab.badgeSays(/Held/);

/** A press that is held, with the panel open on it. */
async function openHeld(tricks?: string): Promise<ComposeTab> {
  await openHostile(tricks);
  await tab.write(held);
  await readByPanel();
  await tab.press();
  await tab.panelSays(/Held/);
  return tab;
}

describe('a hostile page', () => {
  it('reads no key that is typed in the panel', async () => {
    await openHeld('keys');
    const frame = await tab.frame();
    await frame.getByRole('button', { name: 'Emergency: publish now' }).click();
    const reason = frame.getByLabel('Why did it have to go out at once?');
    await reason.click();
    const before = await tab.page.evaluate(() => window.seenKeys.length);
    await tab.page.keyboard.type('The river is rising.');
    await until(async () => (await reason.inputValue()) === 'The river is rising.', 'the reason stands in its field');
    expect(await tab.page.evaluate(() => window.seenKeys.length)).toBe(before);
    // The page does hear what is typed in its own editor, so the list is worth believing.
    expect(before).toBeGreaterThan(0);
  });

  it('forges neither clearance nor tick nor entry in the log', async () => {
    await openHeld();
    await tab.page.evaluate(throwEverything, browser.extensionId);
    await tab.settled();
    await tab.press();
    await tab.panelSays(/Held/);
    expect(await tab.published()).toEqual([]);
    expect(await readStore(browser, silences)).toEqual([]);
    expect(await readStore(browser, openings)).toEqual([]);
  });

  it('cannot switch the sentinel off, by events or by replacing what the page’s world is made of', async () => {
    await openHostile();
    await tab.page.evaluate(throwEverything, browser.extensionId);
    await tab.write(held);
    await readByPanel();
    await tab.press();
    await tab.panelSays(/Held/);
    expect(await tab.published()).toEqual([]);
    expect(await tab.page.evaluate(() => [window.overheard, 'secondLook' in window])).toEqual([[], false]);
  });

  it('is not broken by us: what is clean goes out by its own button', async () => {
    await openHostile();
    await tab.write(clean);
    await tab.settled();
    await tab.press();
    await tab.publishedCount(1);
  });

  it('can take our element away: it is put back twice, then nothing is held, and that is logged', async () => {
    tab = new ComposeTab(sites[0]!, await browser.page('https://x.com/hostile?hostile=html'));
    await tab.editor.click();
    await tab.page.waitForFunction(() => window.removedForeign.length === 3);
    await tab.write(held);
    await tab.press();
    await tab.publishedCount(1);
    expect(await tab.traces()).toEqual({ hosts: 0, badges: 0 });
    expect(await tab.page.evaluate(() => window.removedForeign)).toEqual(['second-look', 'second-look', 'second-look']);
    await storeHolds(browser, health, (parts) =>
      parts.some((part) => part.platform === 'x' && part.selector === 'the page removed the panel'),
    );
  });

  it('that took it away and then left off gets no new one with the next box, and no press there is held without a word', async () => {
    tab = await ComposeTab.open(browser, 'bluesky');
    await tab.settled();
    for (let times = 0; times < 3; times++) {
      await tab.page.waitForFunction(() => document.querySelector('second-look'));
      await tab.page.evaluate(() => document.querySelector('second-look')!.remove());
    }
    await tab.page.keyboard.press('Escape');
    await tab.editor.waitFor({ state: 'detached' });
    // With the last box everything of ours ends, and with the next a panel would come: each within a second.
    await pause(1_000);
    await tab.page.locator(tab.site.opener!).first().click();
    await tab.write(held);
    await pause(1_000);
    await tab.press();
    await tab.publishedCount(1);
    expect(await tab.traces()).toEqual({ hosts: 0, badges: 0 });
  });
});

describe('a page that frames our panel itself', () => {
  const address = 'https://framer.example/';

  it('sees nothing and is told nothing', async () => {
    await browser.context.route(`${address}**`, (route) =>
      route.fulfill({ contentType: 'text/html', body: `<iframe src="chrome-extension://${browser.extensionId}/review.html"></iframe>` }),
    );
    const page = await browser.page(address);
    const frame = page.frames().find((candidate) => candidate.url().endsWith('/review.html'))!;
    await frame.locator('#root').waitFor({ state: 'attached' });
    // A word that is good, but was given to another tab.
    await (await browser.worker()).evaluate(() => chrome.storage.session.set({ 'nonce:of-another-tab': -1 }));
    const arrived = frame.evaluate(
      () => new Promise<void>((resolve) => addEventListener('message', (event) => event.data.last && resolve())),
    );
    await page.evaluate(() => {
      const told: unknown[] = [];
      Object.assign(window, { told });
      addEventListener('message', (event) => told.push(event.data));
      const target = document.querySelector('iframe')!.contentWindow!;
      for (const nonce of ['', 'guessed', 'of-another-tab']) {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = (event) => told.push(event.data);
        target.postMessage({ nonce }, '*', [port2]);
        port1.postMessage({ kind: 'shown', session: 1, shown: true, dark: false });
      }
      target.postMessage({ last: true }, '*');
    });
    await arrived;
    // The background answers in turn: after this answer those to the page's tries have come.
    const answer = await frame.evaluate(() => chrome.runtime.sendMessage({ verb: 'confirm', nonce: 'guessed' }));
    expect(answer).toEqual({ answer: null });
    expect(await frame.locator('#root').innerHTML()).toBe('');
    expect(await page.evaluate(() => (window as Window & { told?: unknown[] }).told)).toEqual([]);
    // With a word given to this very tab it would have answered, so the silence is worth believing.
    const tabId = (await frame.evaluate(() => chrome.tabs.getCurrent()))!.id!;
    await (await browser.worker()).evaluate((id) => chrome.storage.session.set({ 'nonce:of-this-tab': id }), tabId);
    const answered = await page.evaluate(async () => {
      const { port1, port2 } = new MessageChannel();
      const first = new Promise((resolve) => {
        port1.onmessage = (event) => resolve(event.data);
      });
      document.querySelector('iframe')!.contentWindow!.postMessage({ nonce: 'of-this-tab' }, '*', [port2]);
      return first;
    });
    expect(answered).toEqual({ kind: 'ready' });
    await page.close();
  });
});

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { brands } from '../../../utils/stores/brands.ts';
import { health } from '../../../utils/stores/health.ts';
import { settings } from '../../../utils/stores/settings.ts';
import { silences } from '../../../utils/stores/silences.ts';
import { clean, held, sites } from '../sites.ts';
import { ComposeTab, until } from './compose.ts';
import { type OpenBrowser, openBrowser } from './harness.ts';
import { readStore, rememberNothing, storeHolds, writeRaw, writeStore } from './stores.ts';

let browser: OpenBrowser;

const openQuietBrowser = async (): Promise<OpenBrowser> => {
  // An extension that reloads itself stays switched off unless the developer mode is on.
  browser = await openBrowser({ preferences: { extensions: { ui: { developer_mode: true } } } });
  await rememberNothing(browser);
  return browser;
};

/** A compose box with a draft in it that was checked. */
async function written(text: string): Promise<ComposeTab> {
  const tab = await ComposeTab.open(browser, 'x');
  await tab.write(text);
  await tab.settled();
  return tab;
}

describe('with one browser', () => {
  let tab: ComposeTab;
  beforeAll(openQuietBrowser);
  afterAll(() => browser?.close());
  afterEach(() => tab?.page.close());

  it('a service worker that ends during a review takes nothing with it', async () => {
    tab = await written(held);
    await browser.stopWorker();
    await tab.press();
    await tab.panelSays(/Held/);
    await tab.write(clean);
    await tab.settled();
    await tab.press();
    await tab.publishedCount(1);
    const next = await written(held);
    await next.press();
    await next.panelSays(/Held/);
    expect(await next.published()).toEqual([]);
    await next.page.close();
  });

  it('a panel that falls silent lets the press through, and the badge says so', async () => {
    tab = await written(clean);
    await (await tab.frame()).evaluate(() => {
      MessagePort.prototype.postMessage = () => undefined;
    });
    await tab.write(held);
    await tab.press();
    await tab.badgeSays(/Not checked\. Press again to publish\./);
    expect(await tab.published()).toEqual([]);
    const before = performance.now();
    await tab.press();
    await tab.publishedCount(1);
    expect(performance.now() - before).toBeLessThan(1_000);
  });

  it('a panel that never comes lets the press through as well', async () => {
    const worker = await browser.worker();
    await worker.evaluate(() => {
      // The one-time word never arrives.
      chrome.storage.session.set = () => new Promise(() => undefined);
    });
    tab = await ComposeTab.open(browser, 'x');
    await tab.write(held);
    await tab.press();
    await tab.badgeSays(/Not checked\. Press again to publish\./);
    expect(await tab.published()).toEqual([]);
    await tab.press();
    await tab.publishedCount(1);
    await browser.stopWorker();
  });

  it('a panel that could not be let in at first is asked for again', async () => {
    await (await browser.worker()).evaluate(() => {
      const { session } = chrome.storage;
      const set = session.set.bind(session);
      session.set = async () => {
        session.set = set;
        throw new Error('Not now.');
      };
    });
    tab = await ComposeTab.open(browser, 'x');
    await tab.write(held);
    await tab.press();
    await tab.badgeSays(/Not checked\. Press again to publish\./);
    await until(async () => {
      await tab.page.keyboard.type('!');
      return /Held/.test((await tab.badge())?.label ?? '');
    }, 'the panel came after all');
    await browser.stopWorker();
  });

  it('a page without the marks of its account is checked, and says what was not', async () => {
    tab = await ComposeTab.open(browser, 'x');
    await tab.page.evaluate(() => {
      const marks =
        '[data-testid^="UserAvatar-Container-"], [data-testid="SideNav_AccountSwitcher_Button"], [data-testid="AppTabBar_Profile_Link"]';
      for (const mark of document.querySelectorAll(marks)) mark.removeAttribute('data-testid');
    });
    await tab.write(clean);
    await tab.settled();
    await tab.badgeSays(/account could not be read/);
    await tab.pressBadge();
    await tab.panelSays('Cannot see which account posts.');
    await tab.press();
    await tab.publishedCount(1);
    await storeHolds(browser, health, (parts) => parts.some(({ platform, selector }) => platform === 'x' && selector === 'switcher'));
  });

  it('a page without the marks of its editor lets everything through, and the health store has the name', async () => {
    const bluesky = sites[1]!;
    tab = await ComposeTab.open(browser, bluesky);
    await tab.write(held);
    await tab.settled();
    await tab.page.evaluate(() => {
      const editor = document.querySelector('[data-testid="composePostView"] [contenteditable="true"]')!;
      editor.setAttribute('contenteditable', 'plaintext-only');
    });
    await tab.page.locator('[data-testid="composePostView"] [contenteditable]').focus();
    await tab.page.keyboard.type('!');
    await tab.badgeSays(/The draft could not be read here/);
    await tab.pressBadge();
    await tab.panelSays(/Nothing was checked/);
    await tab.press();
    await tab.publishedCount(1);
    await storeHolds(browser, health, (parts) => parts.some(({ platform, selector }) => platform === 'bluesky' && selector === 'editor'));
  });

  it('what was missed is told in the settings until somebody discards it', async () => {
    const at = new Date().toISOString();
    const missed = { platform: 'x', selector: 'switcher', first: at, last: at, times: 1 };
    await writeStore(browser, health, [missed]);
    const page = await browser.extensionPage('options');
    await page.getByRole('link', { name: 'Sites', exact: true }).click();
    await page.getByRole('button', { name: 'Discard it: X' }).click();
    await storeHolds(browser, health, (parts) => parts.length === 0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await storeHolds(browser, health, (parts) => parts.length === 1);
    await page.close();
  });

  it('a value that cannot be read is set aside and shown, and the rest works', async () => {
    const garbage = { version: 1, value: [{ id: 7, accounts: 'none' }] };
    await writeRaw(browser, brands.key, garbage);
    tab = await written(held);
    await tab.press();
    await tab.panelSays(/Held/);
    await (await tab.frame()).getByRole('button', { name: 'Not this word again' }).click();
    await storeHolds(browser, silences, (list) => list.length === 1);
    const options = await browser.extensionPage('options');
    await options
      .getByText(/set aside/i)
      .first()
      .waitFor();
    const kept = await options.evaluate(async () => Object.values(await chrome.storage.local.get(null)));
    expect(kept).toContainEqual(expect.objectContaining({ store: 'brands', reason: 'broken', raw: garbage }));
    await options.close();
    await (await browser.worker()).evaluate((keys) => chrome.storage.local.remove(keys), [brands.key, silences.key]);
  });

  it('a post that went out and could not be recorded is told of in the panel, and in the options until somebody has read it', async () => {
    // Nothing is to be kept of posts in these tests.
    await writeStore(browser, settings, settings.fallback);
    await (await browser.worker()).evaluate(() => {
      chrome.storage.local.set = async () => {
        throw new Error('QUOTA_BYTES quota exceeded');
      };
    });
    tab = await written(clean);
    await tab.pressBadge();
    await tab.press();
    await tab.publishedCount(1);
    await tab.panelSays(/Live.* It was not recorded here\. There is no room left/);
    const options = await browser.extensionPage('options');
    await options.getByText('1 post went out and could not be recorded.').waitFor();
    await options.getByRole('button', { name: 'I have read this' }).click();
    await options.getByText('could not be recorded').waitFor({ state: 'detached' });
    await until(() => options.evaluate(() => document.activeElement?.textContent === 'Put away'), 'the keyboard goes on from what is said');
    await options.close();
    await browser.stopWorker();
    await rememberNothing(browser);
  });

  it('storage that is full is said in the options, and what was typed stays', async () => {
    const options = await browser.extensionPage('options');
    await options.evaluate(() => {
      chrome.storage.local.set = async () => {
        throw new Error('QUOTA_BYTES quota exceeded');
      };
    });
    await options.getByRole('link', { name: 'Checklist' }).click();
    const questions = options.getByLabel('Own questions, one a line');
    await questions.fill('Is the kettle on?');
    await options.getByText(/no room left to save/).waitFor();
    expect(await questions.inputValue()).toBe('Is the kettle on?');
    await options.close();
  });
});

describe('with an extension that changes under an open compose box', () => {
  let tab: ComposeTab;
  beforeEach(openQuietBrowser);
  afterEach(() => browser?.close());

  it('switched off: the old copy lets everything through and takes its element away', async () => {
    tab = await written(held);
    await tab.badgeSays(/Held/);
    const page = await browser.extensionPage('options');
    const closed = page.waitForEvent('close');
    // The page goes with its extension, sometimes before it could answer.
    await page.evaluate(() => void chrome.management.uninstallSelf({ showConfirmDialog: false })).catch(() => undefined);
    await closed;
    await tab.press();
    await tab.publishedCount(1);
    await until(async () => (await tab.traces()).hosts === 0, 'nothing of ours stands in the page');
  });

  it('updated: no dead button, one badge, and the new copy holds', async () => {
    tab = await written(held);
    await tab.badgeSays(/Held/);
    const old = await tab.page.locator('second-look').elementHandle();
    const worker = await browser.worker();
    const ended = worker.waitForEvent('close');
    // It goes with its answer, sometimes before.
    await worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
    await ended;
    // Asked from outside: a tab that lies behind another draws nothing, and would never look itself.
    const stands = () => tab.page.evaluate((element) => [element!.isConnected, document.querySelector('second-look') !== null], old);
    await until(
      async () => (await stands()).join() === 'false,true',
      async () => `the old copy went and the new one came: they stand there ${await stands()}`,
    );
    await tab.badgeSays(/Held/);
    expect(await tab.traces()).toEqual({ hosts: 1, badges: 1 });
    await tab.press();
    await tab.panelSays(/Held/);
    expect(await tab.published()).toEqual([]);
    await tab.write(clean);
    await tab.settled();
    await tab.press();
    await tab.publishedCount(1);
    expect(await readStore(browser, health)).toEqual([]);
  });
});

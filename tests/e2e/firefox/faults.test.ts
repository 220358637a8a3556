import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { brands } from '../../../utils/stores/brands.ts';
import { health } from '../../../utils/stores/health.ts';
import { clean, held, sites } from '../sites.ts';
import { openBox, press, sent, write } from './compose.ts';
import { fill, says } from './fields.ts';
import { findings, type OpenBrowser, openBrowser, reviewFrame } from './harness.ts';
import { readStore, writeRaw } from './stores.ts';

const [x] = sites;

let browser: OpenBrowser;
let page: Page;

/** X's compose box with a draft in it that was checked. */
async function written(text: string): Promise<void> {
  page = await browser.page(x!.address);
  await openBox(page, x!);
  await write(page, text);
}

/** A press is held, and the panel says why. */
async function isHeld(): Promise<void> {
  await press(page, x!.publish);
  expect((await findings(page)).map(({ check }) => check)).toContain('placeholder');
}

describe('with one browser', () => {
  beforeAll(async () => {
    // A background page that nobody asks anything goes to sleep at once, not after half a minute.
    browser = await openBrowser({ 'extensions.background.idle.timeout': 200 });
  });
  afterAll(() => browser?.close());
  afterEach(() => page?.close());

  it('a background page that goes to sleep during a review takes nothing with it', async () => {
    await written(held);
    const ours = await browser.extensionPage('welcome');
    await ours.waitForFunction(() => {
      const { browser: api } = globalThis as unknown as { browser: { extension: { getBackgroundPage(): unknown } } };
      return api.extension.getBackgroundPage() === null;
    });
    await ours.close();
    await page.bringToFront();
    await isHeld();
    await openBox(page, x!);
    await write(page, clean);
    await press(page, x!.publish);
    await expect.poll(() => sent(page)).toEqual([clean]);
  });

  it('a panel that falls silent lets the press through at the second try', async () => {
    await written(clean);
    await (await reviewFrame(page)).evaluate(() => {
      MessagePort.prototype.postMessage = () => undefined;
    });
    await write(page, held);
    await press(page, x!.publish);
    expect(await sent(page)).toEqual([]);
    await expect.poll(() => press(page, x!.publish).then(() => sent(page))).toEqual([held]);
  });

  it('a page without the marks of its account is checked, and the health store has the name', async () => {
    page = await browser.page(x!.address);
    await page.evaluate(() => {
      const marks =
        '[data-testid^="UserAvatar-Container-"], [data-testid="SideNav_AccountSwitcher_Button"], [data-testid="AppTabBar_Profile_Link"]';
      for (const mark of document.querySelectorAll(marks)) mark.removeAttribute('data-testid');
    });
    await openBox(page, x!);
    await write(page, held);
    await isHeld();
    await expect.poll(() => readStore(browser, health)).toContainEqual(expect.objectContaining({ platform: 'x', selector: 'switcher' }));
  });

  it('a value that cannot be read is set aside and shown, and the rest works', async () => {
    await writeRaw(browser, brands.key, { version: 1, value: [{ id: 7, accounts: 'none' }] });
    await written(held);
    await isHeld();
    const options = await browser.extensionPage('options');
    await says(options, 'set aside');
    await options.close();
    await writeRaw(browser, brands.key, brands.encode([]));
  });

  it('storage that is full is said in the options, and what was typed stays', async () => {
    page = await browser.extensionPage('options');
    await page.evaluate(() => {
      const { browser: api } = globalThis as unknown as { browser: { storage: { local: object } } };
      Object.assign(api.storage.local, { set: () => Promise.reject(new Error('QuotaExceededError')) });
    });
    await page.evaluate(() => {
      location.hash = 'checklist';
    });
    await fill(page, 'Own questions, one a line', 'Is the kettle on?');
    await says(page, 'no room left to save');
  });
});

describe('with an extension that changes under an open compose box', () => {
  beforeEach(async () => {
    browser = await openBrowser();
    await written(held);
  });
  afterEach(() => browser?.close());

  // Firefox stops a script of ours in the middle of what it does: nobody is left to take our element away, or to hold anything.
  it('switched off: everything goes through', async () => {
    await isHeld();
    await browser.uninstall();
    await expect.poll(() => press(page, x!.publish).then(() => sent(page))).toEqual([held]);
  });

  it('put in anew: no dead button, one element, and the new copy holds', async () => {
    await browser.uninstall();
    await browser.install();
    await page.waitForFunction(() => document.querySelectorAll('second-look').length === 1);
    await openBox(page, x!);
    await isHeld();
    expect(await sent(page)).toEqual([]);
    await openBox(page, x!);
    await write(page, clean);
    await press(page, x!.publish);
    await expect.poll(() => sent(page)).toEqual([clean]);
  });
});

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { brands } from '../../../utils/stores/brands.ts';
import { added, brand, hasNewRule, keysOn, unfoldAll, writeRules } from '../settings-keyboard.ts';
import type { OpenBrowser } from './harness.ts';
import { lendBrowser } from './lent-browser.ts';
import { readStore, writeStore } from './stores.ts';

let browser: OpenBrowser;
let page: Page;

beforeAll(async () => {
  browser = await lendBrowser();
  await writeStore(browser, brands, [brand]);
  page = await browser.extensionPage('options');
  await page.evaluate(() => {
    location.hash = 'brands/acme';
  });
  await page.waitForFunction(unfoldAll);
});
afterAll(() => browser?.close());

it.each(added)('the keyboard goes on in what was added: %s', async (button, field) => {
  await keysOn(page).press(button);
  await keysOn(page).isOn(field);
});

it('the keyboard goes into a rule that is opened, to what is wrong with it, and back to where it was opened', async () => {
  await writeRules(page);
  await expect.poll(async () => hasNewRule(await readStore(browser, brands))).toBe(true);
});

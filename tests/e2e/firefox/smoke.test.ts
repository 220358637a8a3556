import { afterAll, beforeAll, expect, it } from 'vitest';
import { type OpenBrowser, openBrowser } from './harness.ts';

let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

it('loads, and opens the welcome page', async () => {
  const page = await browser.extensionPage('welcome');
  expect(await page.evaluate(() => location.protocol)).toBe('moz-extension:');
  expect(await page.$$('h1')).toHaveLength(1);
  expect(await page.waitForSelector('[data-practice="text"]', { visible: true })).not.toBeNull();
});

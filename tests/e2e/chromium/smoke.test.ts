import { afterAll, beforeAll, expect, it } from 'vitest';
import { type OpenBrowser, openBrowser } from './harness.ts';

let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

it('loads, and opens the welcome page', async () => {
  const page = await browser.extensionPage('welcome');
  expect(new URL((await browser.worker()).url()).pathname).toBe('/background.js');
  expect(await page.locator('h1').count()).toBe(1);
  expect(await page.locator('[data-practice="text"]').isVisible()).toBe(true);
});

it('asks nothing of any network', () => {
  expect(browser.strayRequests).toEqual([]);
});

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findings, type OpenBrowser, openBrowser } from './harness.ts';

let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

async function write(page: Page, text: string): Promise<void> {
  await page.locator('[data-testid="tweetTextarea_0"]').click();
  await page.keyboard.type(text);
  await page.locator('[data-testid="tweetButtonInline"]').click();
}

it('loads, and opens the welcome page', async () => {
  const page = await browser.extensionPage('welcome');
  expect(await page.evaluate(() => location.protocol)).toBe('moz-extension:');
  expect(await page.$$('h1')).toHaveLength(1);
  expect(await page.$$('[data-practice="text"]')).toHaveLength(1);
});

it('holds a post with a gap in it, and says so', async () => {
  const page = await browser.page('https://x.com/home');
  await write(page, 'Join us for [EVENT NAME]');
  expect((await findings(page)).map(({ check }) => check)).toEqual(['placeholder']);
  expect(await page.evaluate(() => window.published)).toEqual([]);
});

it('lets a post with nothing wrong out at the first press', async () => {
  const page = await browser.page('https://x.com/home');
  await write(page, 'Our winter tea is here.');
  await expect.poll(() => page.evaluate(() => window.published.map(({ text }) => text))).toEqual(['Our winter tea is here.']);
});

it('asks nothing of any network', () => {
  expect(browser.strayRequests).toEqual([]);
});

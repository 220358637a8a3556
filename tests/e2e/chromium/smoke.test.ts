import { afterAll, beforeAll, expect, it } from 'vitest';
import { findings, type OpenBrowser, openBrowser } from './harness.ts';

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

it('holds a post with a gap in it, and says so', async () => {
  const page = await browser.page('https://x.com/home');
  await page.locator('[data-testid="tweetTextarea_0"]').click();
  await page.keyboard.type('Join us for [EVENT NAME]');
  await page.locator('[data-testid="tweetButtonInline"]').click();
  expect((await findings(page)).map(({ check }) => check)).toEqual(['placeholder']);
  expect(await page.evaluate(() => window.published)).toEqual([]);
});

it('lets a post with nothing wrong out at the first press', async () => {
  const page = await browser.page('https://x.com/home');
  await page.locator('[data-testid="tweetTextarea_0"]').click();
  await page.keyboard.type('Our winter tea is here.');
  await page.locator('[data-testid="tweetButtonInline"]').click();
  await expect.poll(() => page.evaluate(() => window.published.map(({ text }) => text))).toEqual(['Our winter tea is here.']);
});

it('asks nothing of any network', () => {
  expect(browser.strayRequests).toEqual([]);
});

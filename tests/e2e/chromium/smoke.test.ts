import { afterAll, beforeAll, expect, it } from 'vitest';
import { ComposeTab } from './compose.ts';
import { findings, type OpenBrowser, openBrowser } from './harness.ts';

let browser: OpenBrowser;
/** What our own scripts and the browser complain of. */
const complaints: string[] = [];
beforeAll(async () => {
  browser = await openBrowser();
  browser.context.on('console', (message) => {
    if (['warning', 'error'].includes(message.type())) complaints.push(message.text());
  });
});
afterAll(() => browser?.close());

it('loads, and opens the welcome page', async () => {
  const page = await browser.extensionPage('welcome');
  expect(new URL((await browser.worker()).url()).pathname).toBe('/background.js');
  expect(await page.locator('h1').count()).toBe(1);
  expect(await page.locator('[data-practice="text"]').isVisible()).toBe(true);
});

it('holds a post with a gap in it, and says so', async () => {
  const tab = await ComposeTab.open(browser, 'x');
  await tab.write('Join us for [EVENT NAME]');
  await tab.settled();
  await tab.press();
  expect((await findings(tab.page)).map(({ check }) => check)).toEqual(['placeholder']);
  expect(await tab.published()).toEqual([]);
});

it('lets a post with nothing wrong out at the first press', async () => {
  const tab = await ComposeTab.open(browser, 'x');
  await tab.write('Our winter tea is here.');
  await tab.settled();
  await tab.press();
  await tab.publishedCount(1);
});

it('asks nothing of any network, and misses nothing of its own', () => {
  expect(browser.strayRequests).toEqual([]);
  expect(complaints).toEqual([]);
});

import { afterAll, beforeAll, expect, it } from 'vitest';
import { brands } from '../../../utils/stores/brands.ts';
import { acmeOn, acmeTea } from '../acme-tea.ts';
import { wordsIn } from './closed-root.ts';
import type { OpenBrowser } from './harness.ts';
import { lendBrowser } from './lent-browser.ts';
import { writeStore } from './stores.ts';

let browser: OpenBrowser;
beforeAll(async () => {
  browser = await lendBrowser();
});
afterAll(() => browser?.close());

const acme = acmeTea([acmeOn('x')]);
const waiting = ['Our new tea is here. It tastes of pears.', 'Our new [NAME] is here.', 'The flood of orders is over. Thank you all.'];

it('marks the waiting posts that would be held today, again when something is sensitive now, and changes nothing', async () => {
  await writeStore(browser, brands, [acme]);
  const page = await browser.page(
    `https://x.com/compose/post/unsent/scheduled?${waiting.map((text) => `waiting=${encodeURIComponent(text)}`).join('&')}`,
  );
  const layers = () => page.$eval('#layers', ({ innerHTML }) => innerHTML);
  const line = async () => (await wordsIn(page, 'line')).join();
  // Those of a compose box carry a name; these say what is the matter.
  const marks = async () => (await wordsIn(page, 'badge')).map((words) => words.trim()).filter((words) => / to (mend|look at)/.test(words));
  await page.waitForSelector('#layers [data-testid="cellInnerDiv"]');
  const before = await layers();
  await expect.poll(line).toContain('The 3 waiting posts shown here were checked again: 1 of them to look at.');
  expect(await marks()).toEqual(['Something to mend']);
  await writeStore(browser, brands, [{ ...acme, sensitiveNow: { words: ['flood'], until: null } }]);
  await page.bringToFront();
  await expect.poll(line).toContain('2 of them to look at');
  expect(await marks()).toHaveLength(2);
  expect(await layers()).toBe(before);
  expect(await page.evaluate(() => window.published)).toEqual([]);

  await page.click('[data-testid="app-bar-close"]');
  await expect.poll(marks).toEqual([]);
  expect(browser.strayRequests).toEqual([]);
});

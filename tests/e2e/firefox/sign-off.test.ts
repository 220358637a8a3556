import { afterAll, beforeAll, expect, it } from 'vitest';
import { ask as askFor, draftOf, itemOf, profileOf } from '../../unit/signoff/two-people.ts';
import { type OpenBrowser, openBrowser } from './harness.ts';

let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

it('a link of ours opens the page where it is signed, and cannot be gone back to', async () => {
  const until = new Date(Date.now() + 86_400_000).toISOString();
  const { link } = await askFor(await profileOf('Ada'), [itemOf(draftOf('Our winter tea is back.'))], [], { until });
  const page = await browser.page('https://x.com/home');
  await page.evaluate((address) => {
    location.href = address;
  }, link);
  // The page of ours takes the place of one that failed: what is asked in between has no answer.
  const place = () => page.evaluate(() => location.href).catch(() => '');
  await expect.poll(place, { timeout: 15_000 }).toMatch(/^moz-extension:.*\/signoff\.html\?in=/);
  await page.waitForSelector('::-p-text(Ada asks you to look at a draft)');
  expect(await page.evaluate(() => history.length)).toBe(2);

  await page.locator('.sl-introduce input').fill('Sam');
  await page.locator('.sl-decision .sl-button-primary').click();
  await page.waitForSelector('::-p-text(You have answered Ada)');
  expect(await page.$eval('.sl-answer textarea', (answer) => (answer as HTMLTextAreaElement).value)).toContain('#SL1.');
});

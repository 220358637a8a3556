import { afterAll, beforeAll, expect, it } from 'vitest';
import { held } from '../sites.ts';
import { findings, type OpenBrowser } from './harness.ts';
import { lendBrowser } from './lent-browser.ts';

/** Firefox can be told to answer the permission prompt, which no test can press; the rest of the way is the user's. */
let browser: OpenBrowser;
beforeAll(async () => {
  browser = await lendBrowser();
});
afterAll(() => browser?.close());

const address = 'https://mastodon.example/publish?account=acmetea';
const editor = 'textarea.autosuggest-textarea__textarea';
const publish = '.compose-form__submit button[type="submit"]';

it('leaves a host alone that nobody switched on', async () => {
  const page = await browser.page(address);
  await page.waitForSelector(editor);
  await page.type(editor, held);
  await page.click(publish);
  await expect.poll(() => page.evaluate(() => window.published.length)).toBe(1);
  await page.close();
});

it('holds on a host that was switched on', async () => {
  await browser.grant('https://mastodon.example/');
  const page = await browser.page(address);
  await page.waitForSelector(editor);
  await page.type(editor, held);
  await page.click(publish);
  expect((await findings(page)).map(({ check }) => check)).toContain('placeholder');
  expect(await page.evaluate(() => window.published.length)).toBe(0);
});

import { afterAll, beforeAll, it } from 'vitest';
import { exercise, rows } from '../rows.ts';
import { findings, type OpenBrowser, reviewFrame } from './harness.ts';
import { lendBrowser } from './lent-browser.ts';
import { rememberNothing } from './stores.ts';

let browser: OpenBrowser;
beforeAll(async () => {
  browser = await lendBrowser();
  await rememberNothing(browser);
});
afterAll(() => browser?.close());

it.each(rows)('$name: holds a draft with a gap in it, and lets a clean one out', async ({ address }) => {
  const page = await browser.page(address);
  await exercise(page, { reviewFrame, findings });
  await page.close();
});

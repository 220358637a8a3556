import { afterAll, beforeAll, it } from 'vitest';
import { exercise, rows } from '../rows.ts';
import { findings, type OpenBrowser, openBrowser, reviewFrame } from './harness.ts';

let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

it.each(rows)('$name: holds a draft with a gap in it, and lets a clean one out', async ({ address }) => {
  const page = await browser.page(address);
  await exercise(page, { reviewFrame, findings });
  await page.close();
});

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { draftOf, itemOf } from '../../unit/signoff/two-people.ts';
import { faultsOf } from '../axe.ts';
import { ask, tomorrow } from './asking.ts';
import type { OpenBrowser } from './harness.ts';
import { lendBrowser } from './lent-browser.ts';
import { rememberNothing } from './stores.ts';

let author: OpenBrowser;
let colleague: OpenBrowser;
let page: Page;

const TEXT = 'Our winter tea is back: cinnamon, orange peel and a little cardamom.';

beforeAll(async () => {
  [author, colleague] = await Promise.all([lendBrowser(), lendBrowser()]);
  for (const browser of [author, colleague]) await rememberNothing(browser);
  await ask(author, { verb: 'introduce-me', name: 'Ada', role: 'Author' });
  const items = [itemOf(draftOf(TEXT))];
  const { link } = await ask(author, {
    verb: 'make-request',
    items,
    to: [],
    until: tomorrow(),
    note: '',
    timeZone: 'Asia/Tokyo',
    policy: null,
  });
  page = await colleague.extensionPage('signoff');
  await page.getByLabel('Paste the whole message').fill(link);
  await page.getByRole('button', { name: 'Open it' }).click();
  await page.getByRole('button', { name: 'Sign off' }).waitFor();
});
afterAll(() => Promise.all([author?.close(), colleague?.close()]));

it('the draft stands beside what was found until the signature, where there is room for both', async () => {
  await page.setViewportSize({ width: 1100, height: 500 });
  await page.getByRole('button', { name: 'Sign off' }).scrollIntoViewIfNeeded();
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(200);
  const { y, height } = (await page.locator('.sl-draft-text').boundingBox())!;
  expect(y).toBeGreaterThanOrEqual(0);
  expect(y + height).toBeLessThanOrEqual(500);
  expect(await page.locator('.sl-draft-reminder').count()).toBe(0);
});

it.each([
  { width: 640, height: 720 },
  { width: 320, height: 568 },
  { width: 1100, height: 360 },
])('it is repeated in short in a window of $width × $height, one press away from the whole', async (view) => {
  await page.setViewportSize(view);
  await page.evaluate(() => scrollTo(0, 0));
  const short = page.getByRole('complementary', { name: 'The draft in short' });
  await short.waitFor({ state: 'detached' });
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await short.waitFor();
  expect(await short.textContent()).toContain(TEXT);
  const { height } = (await short.boundingBox())!;
  expect(height).toBeLessThan(view.height / 4);
  expect(await faultsOf(page)).toEqual([]);
  await short.getByRole('button', { name: 'Back to it' }).press('Enter');
  await short.waitFor({ state: 'detached' });
  expect(await page.locator('.sl-draft-text').evaluate((text) => text.getBoundingClientRect().top)).toBeLessThan(view.height);
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('sl-sign-off-drafts');
});

it('nothing that the keyboard reaches lies below it', async () => {
  await page.setViewportSize({ width: 320, height: 568 });
  await page.getByRole('button', { name: 'Ask for changes' }).focus();
  await page.locator('.sl-draft-reminder').waitFor();
  const covered: string[] = [];
  for (let stops = 0; stops < 12; stops++) {
    await page.keyboard.press('Shift+Tab');
    const below = await page.evaluate(() => {
      const { top } = document.activeElement!.getBoundingClientRect();
      const bar = document.querySelector('.sl-draft-reminder');
      return bar && !bar.contains(document.activeElement) && top < bar.getBoundingClientRect().bottom
        ? document.activeElement!.outerHTML
        : null;
    });
    if (below) covered.push(below);
  }
  expect(covered).toEqual([]);
});

import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { openings } from '../../../utils/stores/openings.ts';
import { silences } from '../../../utils/stores/silences.ts';
import { clean, held, sites } from '../sites.ts';
import { throwEverything } from '../throw-everything.ts';
import { openBox, press, sent, write } from './compose.ts';
import { clickInPanel, findings, type OpenBrowser, reviewFrame, UUID } from './harness.ts';
import { lendBrowser } from './lent-browser.ts';
import { readStore } from './stores.ts';

const [site] = sites;

let browser: OpenBrowser;
let page: Page;
beforeAll(async () => {
  browser = await lendBrowser();
});
afterAll(() => browser?.close());
afterEach(() => page?.close());

/** X's compose box on a page that does what it can against us. */
async function openHostile(tricks: string): Promise<void> {
  page = await browser.page(`https://x.com/hostile?hostile=${tricks}`);
  await openBox(page, site!);
}

/** A press is held, and the panel says why. */
async function isHeld(): Promise<void> {
  await press(page, site!.publish);
  expect((await findings(page)).map(({ check }) => check)).toContain('placeholder');
  expect(await sent(page)).toEqual([]);
}

it('reads no key that is typed in the panel', async () => {
  await openHostile('keys');
  await write(page, held);
  await isHeld();
  await clickInPanel(page, '.sl-review-footer button');
  const frame = await reviewFrame(page);
  await clickInPanel(page, '.sl-emergency-reason textarea');
  const before = await page.evaluate(() => window.seenKeys.length);
  // The page does hear what is typed in its own editor, so the list is worth believing.
  expect(before).toBeGreaterThan(0);
  await page.keyboard.type('The river is rising.');
  await frame.waitForFunction(() => [...document.querySelectorAll('textarea')].some((field) => field.value === 'The river is rising.'));
  expect(await page.evaluate(() => window.seenKeys.length)).toBe(before);
});

it('forges neither clearance nor entry in the log, and cannot switch the sentinel off', async () => {
  await openHostile('keys,prototypes,flood,synthetic');
  await page.evaluate(throwEverything, UUID);
  await write(page, held);
  await isHeld();
  await page.evaluate(throwEverything, UUID);
  await isHeld();
  expect(await readStore(browser, silences)).toEqual([]);
  expect(await readStore(browser, openings)).toEqual([]);
  expect(await page.evaluate(() => [window.overheard, 'secondLook' in window])).toEqual([[], false]);
});

it('is not broken by us: what is clean goes out by its own button', async () => {
  await openHostile('keys,prototypes,focus,synthetic');
  await write(page, clean);
  await expect.poll(() => press(page, site!.publish).then(() => sent(page))).toEqual([clean]);
});

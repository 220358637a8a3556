import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, expect, it } from 'vitest';
import type { Log } from '../../../utils/stores/log.ts';
import { faultsOf } from '../axe.ts';
import { type OpenBrowser, openBrowser } from './harness.ts';
import { picture } from './picture.ts';

/** One at a time: first who hands over, then who takes over, each with a profile of their own. */
let browser: OpenBrowser;
afterAll(() => browser?.close());

async function panel(): Promise<Page> {
  const page = await browser.extensionPage('sidepanel');
  await page.setViewportSize({ width: 320, height: 760 });
  page.setDefaultTimeout(10_000);
  await page.locator('main').waitFor();
  return page;
}

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();

async function pictured(page: Page, name: string): Promise<void> {
  const folder = process.env.PICTURES;
  if (!folder) return;
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: `${folder}/${name}-${colorScheme}.png`, fullPage: true });
  }
}

const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

it('an incident goes from one profile to another as one file, with pictures and log, and says who has it', async () => {
  browser = await openBrowser();
  let page = await panel();
  await page.getByLabel('Its text').fill('Our winter sale starts this Friday, 28 November 2026.');
  await page.getByLabel('Its link').fill('https://x.com/acmetea/status/1');
  await page.getByLabel('A picture of the post').setInputFiles(picture('post.png'));
  await page.getByText('Kept when you start.').waitFor();
  await press(page, 'Keep a copy and start');
  await press(page, /Something is wrong/);
  await page.getByRole('radio', { name: 'It is wrong, and it is ours' }).check();
  await page.getByLabel('What is wrong, in a sentence').fill('we named the wrong day for the sale');
  // A shift may end in any step.
  await press(page, /^Hand over/);
  await page.getByLabel('Who goes on with it').fill('Mira');
  const passphrase = await page.getByLabel('Passphrase').inputValue();
  expect(passphrase).toMatch(/^[2-9a-z]{4}(-[2-9a-z]{4}){3}$/);
  const downloading = page.waitForEvent('download');
  await press(page, 'Save the file');
  const file = readFileSync(await (await downloading).path());
  await page.getByText('Handed over to Mira').waitFor();
  expect(await overflow(page)).toBe(0);
  expect(await faultsOf(page)).toEqual([]);
  await pictured(page, 'hand-over');
  expect(file.toString()).not.toContain('winter');
  await browser.close();

  browser = await openBrowser();
  page = await panel();
  const take = async (words: string) => {
    await page.getByLabel('The file they sent').setInputFiles({ name: 'incident.json', mimeType: 'application/json', buffer: file });
    await page.getByLabel('Passphrase').fill(words);
    await press(page, 'Go on with it here');
  };
  await press(page, /^Take one over/);
  await take('not at all the passphrase');
  await page.getByText('This is not the passphrase of this file.').waitFor();
  expect(await overflow(page)).toBe(0);
  expect(await faultsOf(page)).toEqual([]);
  await pictured(page, 'take-over');
  await take(passphrase.toUpperCase().replaceAll('-', ' '));
  await page.getByText('With Mira, here').waitFor();
  await page.getByRole('img', { name: /The post as it looked/ }).waitFor();
  await page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name: 'Don’t panic' }).click();
  await page.getByLabel('What is wrong, in a sentence').fill('we named the wrong day, and the wrong shop');

  const log = await page.evaluate(async () => {
    const all = (await chrome.runtime.sendMessage({ verb: 'read-log', id: null })).answer as Log;
    const { incident } = all.entries[0]!;
    return (await chrome.runtime.sendMessage({ verb: 'read-log', id: incident })).answer as Log;
  });
  expect(log.verification.whole).toBe(true);
  expect(log.entries.map(({ what }) => what)).toEqual(expect.arrayContaining(['started', 'handed-over', 'taken-over', 'wrote']));
  expect(browser.strayRequests).toEqual([]);
}, 180_000);

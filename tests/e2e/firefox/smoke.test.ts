import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { drawPoster } from '../poster.ts';
import { sites } from '../sites.ts';
import { openBox, press, write } from './compose.ts';
import { findings, type OpenBrowser, openBrowser } from './harness.ts';

const [site] = sites;

let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

/** X with its compose box open and this written into it. */
async function written(text: string): Promise<Page> {
  const page = await browser.page(site!.address);
  await openBox(page, site!);
  await write(page, text);
  return page;
}

it('loads, and opens the welcome page', async () => {
  const page = await browser.extensionPage('welcome');
  expect(await page.evaluate(() => location.protocol)).toBe('moz-extension:');
  expect(await page.$$('h1')).toHaveLength(1);
  expect(await page.$$('[data-practice="text"]')).toHaveLength(1);
});

it('holds a post with a gap in it, and says so', async () => {
  const page = await written('Join us for [EVENT NAME]');
  await press(page, site!.publish);
  expect((await findings(page)).map(({ check }) => check)).toEqual(['placeholder']);
  expect(await page.evaluate(() => window.published)).toEqual([]);
});

it('lets a post with nothing wrong out at the first press', async () => {
  const page = await written('Our winter tea is here.');
  await press(page, site!.publish);
  await expect.poll(() => page.evaluate(() => window.published.map(({ text }) => text))).toEqual(['Our winter tea is here.']);
});

it('reads what is written in a picture, and compares it with the words', async () => {
  const page = await written('Our winter market is on 12 December.');
  const folder = await mkdtemp(join(tmpdir(), 'second-look-'));
  const file = join(folder, 'poster.png');
  const address = await page.evaluate(drawPoster, ['Winter Market', '13 December']);
  await writeFile(file, Buffer.from(address.slice(address.indexOf(',') + 1), 'base64'));
  await ((await page.$('[data-testid="fileInput"]')) as ElementHandle<HTMLInputElement>).uploadFile(file);
  await press(page, site!.publish);
  const said = async () => (await findings(page)).map(({ say }) => say);
  await expect
    .poll(said, { timeout: 20_000 })
    .toContain('The text says “12 December”, the picture says “13 December”. Which one is right?');
  // Not before: the file is read where it lies.
  await rm(folder, { recursive: true });
});

it('asks nothing of any network', () => {
  expect(browser.strayRequests).toEqual([]);
});

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { published } from '../../../utils/stores/published.ts';
import { held, type Site, sites } from '../sites.ts';
import { openBox, press, sent, ways, write } from './compose.ts';
import { clickInPanel, findings, type OpenBrowser, reviewFrame } from './harness.ts';
import { lendBrowser } from './lent-browser.ts';
import { readStore } from './stores.ts';

let browser: OpenBrowser;
beforeAll(async () => {
  browser = await lendBrowser();
});
afterAll(() => browser?.close());

async function open(site: Site): Promise<Page> {
  const page = await browser.page(site.address);
  await openBox(page, site);
  return page;
}

describe.each(sites)('on $id', (site) => {
  let page: Page;
  beforeAll(async () => {
    page = await open(site);
  });
  afterAll(() => page?.close());

  it.each(Object.keys(ways))('holds a draft with a gap in it: %s', async (way) => {
    await openBox(page, site);
    await write(page, held);
    await ways[way]!(page, site);
    expect((await findings(page)).map(({ check }) => check)).toContain('placeholder');
    expect(await sent(page)).toEqual([]);
  });

  it('lets it out with a reason, at the next press', async () => {
    await openBox(page, site);
    await write(page, held);
    await press(page, site.publish);
    await clickInPanel(page, '.sl-publish-open button');
    await expect.poll(() => page.evaluate((selector) => document.activeElement?.matches(selector), site.publish)).toBe(true);
    await press(page, site.publish);
    await expect.poll(() => sent(page)).toEqual([held]);
  });

  it('lets a post with nothing found out at the first press', async () => {
    await openBox(page, site);
    await write(page, 'The kettle is on until six.');
    await press(page, site.publish);
    await expect.poll(() => sent(page)).toEqual([held, 'The kettle is on until six.']);
  });
});

it('a post whose tab is closed before it was seen going out is recorded all the same', async () => {
  const [site] = sites;
  const page = await open(site!);
  const text = 'The kettle is on again, until seven this time.';
  await write(page, text);
  // The site takes its time.
  await page.evaluate(() => addEventListener('click', (event) => event.stopImmediatePropagation(), true));
  await press(page, site!.publish);
  // What the panel was told of the press stands before this question.
  await (await reviewFrame(page)).evaluate(() => document.readyState);
  await page.close();

  await expect
    .poll(async () => (await readStore(browser, published)).filter((post) => post.text === text).map(({ how }) => how))
    .toEqual(['let-through']);
});

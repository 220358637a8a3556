import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { published } from '../../../utils/stores/published.ts';
import { held, type Site, sites } from '../sites.ts';
import { clickInPanel, findings, type OpenBrowser, openBrowser, reviewFrame } from './harness.ts';

let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

async function open(site: Site): Promise<Page> {
  const page = await browser.page(site.address);
  await openBox(page, site);
  return page;
}

async function openBox(page: Page, site: Site): Promise<void> {
  if (site.opener && !(await page.$(site.editor))) await (await page.waitForSelector(site.opener))?.click();
  await (await page.waitForSelector(site.editor))?.click();
  await reviewFrame(page);
}

async function write(page: Page, text: string): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.press('Delete');
  await page.keyboard.type(text);
  // The sentinel reads in a task after the input's own, the panel answers in one of its own.
  const turn = () => new Promise((resolve) => setTimeout(resolve, 0));
  await page.evaluate(turn);
  await (await reviewFrame(page)).evaluate(turn);
  await page.evaluate(turn);
}

/** Puppeteer's own click scrolls and aims by itself; the place alone is what a mouse knows. */
async function press(page: Page, selector: string, count = 1): Promise<void> {
  const box = await (await page.$(selector))?.boundingBox();
  if (!box) throw new Error(`Nothing to press at ${selector}.`);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2, { count });
}

async function chord(page: Page, modifier: 'Control' | 'Meta'): Promise<void> {
  await page.keyboard.down(modifier);
  await page.keyboard.press('Enter');
  await page.keyboard.up(modifier);
}

async function onControl(page: Page, site: Site, key: 'Enter' | ' '): Promise<void> {
  await page.focus(site.publish);
  await page.keyboard.press(key);
}

const ways: Record<string, (page: Page, site: Site) => Promise<unknown>> = {
  click: (page, { publish }) => press(page, publish),
  'double click': (page, { publish }) => press(page, publish, 2),
  'Enter on the control': (page, site) => onControl(page, site, 'Enter'),
  'Space on the control': (page, site) => onControl(page, site, ' '),
  'Ctrl+Enter': (page) => chord(page, 'Control'),
  'Cmd+Enter': (page) => chord(page, 'Meta'),
  'click by a script': (page, { publish }) => page.$eval(publish, (control) => (control as HTMLElement).click()),
};

const sent = (page: Page) => page.evaluate(() => window.published.map(({ text }) => text));

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

  const options = await browser.extensionPage('options');
  const stored = () => options.evaluate((key) => (globalThis as unknown as Ours).browser.storage.local.get(key), published.key);
  await expect
    .poll(async () => {
      const decoded = published.decode((await stored())[published.key] ?? published.encode([]));
      return decoded.ok && decoded.value.filter((post) => post.text === text).map(({ how }) => how);
    })
    .toEqual(['let-through']);
});

/** The extension's own means, in what is evaluated in its pages. */
interface Ours {
  browser: { storage: { local: { get(key: string): Promise<Record<string, unknown>> } } };
}

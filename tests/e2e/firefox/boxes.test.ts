import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { settings } from '../../../utils/stores/settings.ts';
import { clean, held, type Site, sites, toLookAt, xModal } from '../sites.ts';
import { openBox, panelShown, press, sent, write } from './compose.ts';
import { findings, type OpenBrowser } from './harness.ts';
import { lendBrowser } from './lent-browser.ts';
import { writeStore } from './stores.ts';

const [x, bluesky, mastodon] = sites as [Site, Site, Site];

let browser: OpenBrowser;
let page: Page;
beforeAll(async () => {
  browser = await lendBrowser();
  await writeStore(browser, settings, { ...settings.fallback, remember: false });
});
afterAll(() => browser?.close());
afterEach(() => page?.close());

async function open(site: Site): Promise<void> {
  page = await browser.page(site.address);
  await openBox(page, site);
}

/** A press on Publish that is held by this check, with nothing going out. */
async function expectHeld({ publish }: Site, check = 'placeholder'): Promise<void> {
  const before = await sent(page);
  await press(page, publish);
  expect((await findings(page)).map((found) => found.check)).toContain(check);
  await panelShown(page, true);
  expect(await sent(page)).toEqual(before);
}

/** A press on Publish that goes through at once. */
async function expectOut({ publish }: Site, text: string): Promise<void> {
  await press(page, publish);
  await expect.poll(async () => (await sent(page)).at(-1)).toBe(text);
}

/** An answer: something to look at only shows on the badge, something to mend holds. */
async function expectAnswer(site: Site): Promise<void> {
  await openBox(page, site);
  await write(page, held);
  await expectHeld(site);
  await page.focus(site.editor);
  await write(page, toLookAt);
  await expectOut(site, toLookAt);
}

describe('on X', () => {
  it('an answer is held by what is to be mended alone', async () => {
    const reply = { ...x, address: 'https://x.com/northwind/status/2059999999999999999?account=acmetea' };
    page = await browser.page(reply.address);
    await expectAnswer(reply);
  });

  it('a thread is held for what stands in any of its parts', async () => {
    await open(xModal);
    await write(page, clean);
    await press(page, '[role="dialog"] [data-testid="addButton"]');
    const second = '[data-testid="tweetTextarea_1"]';
    await page.waitForSelector(second);
    await page.click(second);
    await write(page, held);
    await expectHeld(xModal);
  });

  it('two boxes at once never mix', async () => {
    await open(x);
    await write(page, held);
    await openBox(page, xModal);
    await write(page, clean);
    await expectOut(xModal, clean);
    await expectHeld(x);
  });
});

describe('on Bluesky', () => {
  it('an answer is held by what is to be mended alone', async () => {
    const reply = {
      ...bluesky,
      address: 'https://bsky.app/profile/northwind.bsky.social/post/3kabc?account=acmetea.example',
      opener: 'button[aria-label="Compose reply"]',
    };
    page = await browser.page(reply.address);
    await expectAnswer(reply);
  });
});

describe('on Mastodon', () => {
  it('an answer is held by what is to be mended alone', async () => {
    const reply = { ...mastodon, address: 'https://mastodon.social/@northwind/113?account=acmetea' };
    page = await browser.page(reply.address);
    await (await page.waitForSelector('.detailed-status__button button[aria-label="Reply"]'))!.click();
    await expectAnswer(reply);
  });

  it('a content warning is read like the text', async () => {
    await open(mastodon);
    await write(page, clean);
    await page.click('button[aria-label="Add content warning"], button[title="Add content warning"]');
    await (await page.waitForSelector('#cw-spoiler-input'))!.click();
    await write(page, 'Tea, and [TOPIC]');
    await expectHeld(mastodon);
    await page.focus('#cw-spoiler-input');
    await write(page, 'Tea');
    await expectOut(mastodon, `Tea\n\n${clean}`);
  });
});

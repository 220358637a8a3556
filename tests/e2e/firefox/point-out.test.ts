import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { taughtSites } from '../../../utils/stores/taught-sites.ts';
import { clean, held, type Site } from '../sites.ts';
import { wordsIn } from './closed-root.ts';
import { openBox, press, sent, write } from './compose.ts';
import { findings, type OpenBrowser } from './harness.ts';
import { lendBrowser } from './lent-browser.ts';
import { readStore } from './stores.ts';

const kits = 'https://kits.example/';

let browser: OpenBrowser;
beforeAll(async () => {
  browser = await lendBrowser();
  await browser.grant(kits);
});
afterAll(() => browser?.close());

/** What the bar of the pointing says; empty: it is not there. */
const barSays = async (page: Page): Promise<string> => (await wordsIn(page, 'bar')).join();

const says = (page: Page, words: string) => expect.poll(() => barSays(page)).toContain(words);

/** As the popup asks for it. */
async function startPointing(page: Page): Promise<void> {
  const address = await page.evaluate(() => location.href);
  const options = await browser.extensionPage('options');
  await options.evaluate(async (url) => {
    const { browser: api } = globalThis as unknown as {
      browser: { tabs: { query(what: object): Promise<{ id: number }[]> }; runtime: { sendMessage(message: object): Promise<unknown> } };
    };
    const [tab] = await api.tabs.query({ url });
    await api.runtime.sendMessage({ verb: 'point-out', tabId: tab!.id });
  }, address);
  await options.close();
  await page.bringToFront();
  await says(page, '1 of 3');
}

/** Sites built with kits of parts, whose button says nothing that anybody could know. */
const taught: [kit: string, word: string, editor: string][] = [
  ['mantine', 'Zack', 'textarea'],
  ['shoelace', 'Hurra', 'sl-textarea >>> textarea'],
  ['plain', 'Los', '#text'],
];

it.each(taught)('three clicks teach a site: %s', async (kit, word, editor) => {
  const account = `taught-${kit}`;
  const address = `${kits}?kit=${kit}&name=${word}&account=${account}`;
  const site: Site = { id: 'mastodon', address, editor, publish: '#go', opener: null, form: false };
  const page = await browser.page(address);
  await page.waitForSelector(editor);
  await startPointing(page);
  await press(page, editor);
  await says(page, '2 of 3');
  await press(page, site.publish);
  await says(page, '3 of 3');
  await press(page, 'b');
  await says(page, `Posts as: ${account}`);
  // What is pointed at is not pressed.
  expect(await sent(page)).toEqual([]);
  await press(page, editor);
  await page.keyboard.type('Hello there');
  await says(page, '“Hello there”');
  // “Keep it” is the next thing after the page in the order of the keyboard.
  for (let step = 0; step < 12 && (await barSays(page)) !== ''; step++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.localName === 'second-look')) await page.keyboard.press('Enter');
  }
  expect(await readStore(browser, taughtSites)).toEqual([expect.objectContaining({ host: 'kits.example' })]);

  await page.goto(address);
  await openBox(page, site);
  await write(page, held);
  await press(page, site.publish);
  expect((await findings(page)).map(({ check }) => check)).toContain('placeholder');
  expect(await sent(page)).toEqual([]);
  await openBox(page, site);
  await write(page, clean);
  await press(page, site.publish);
  await expect.poll(() => sent(page)).toEqual([clean]);
  await page.close();
});

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { brands } from '../../../utils/stores/brands.ts';
import { acmeOn, acmeTea } from '../acme-tea.ts';
import type { OpenBrowser } from './harness.ts';
import { lendBrowser } from './lent-browser.ts';

let browser: OpenBrowser;

beforeAll(async () => {
  browser = await lendBrowser();
  const account = acmeOn('x');
  const acme = acmeTea([account]);
  const options = await browser.extensionPage('options');
  await options.evaluate(
    (stored) => {
      const { browser: api } = globalThis as unknown as { browser: { storage: { local: { set(items: object): Promise<void> } } } };
      return api.storage.local.set(stored);
    },
    { [brands.key]: brands.encode([acme]) },
  );
  await options.close();
});
afterAll(() => browser?.close());

const pressNamed = (page: Page, name: string) => page.locator(`button ::-p-text(${name})`).click();
const titled = (page: Page, title: string) => page.waitForSelector(`h1 ::-p-text(${title})`);

/** The tab in which the six steps opened by themselves: a sidebar cannot be opened by a message here. */
async function incidentTab(): Promise<Page> {
  const isIt = async (page: Page) => (await page.evaluate(() => location.pathname).catch(() => '')) === '/sidepanel.html';
  for (;;) for (const page of await browser.browser.pages()) if (await isIt(page)) return page;
}

const POST = 'https://x.com/acmetea/status/1990000000000000001?account=acmetea';

it('keeps a copy from the mark on the post, and leads through the steps in a tab', async () => {
  const post = await browser.page(`${POST}&text=Our%20[PRODUCT]%20is%20here.`);
  await post.waitForSelector('article');
  await post.waitForFunction(() => document.querySelectorAll('second-look').length === 2);
  const caret = await post.$eval('[data-testid="caret"]', (control) => control.getBoundingClientRect().toJSON());
  await post.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  await post.mouse.click(caret.left - 60, caret.top + 8);

  const page = await incidentTab();
  await titled(page, 'Don’t panic');
  expect(await page.$eval('main', (main) => main.textContent)).toContain('Our [PRODUCT] is here.');
  await pressNamed(page, 'Something is wrong');
  await page.locator('label ::-p-text(It is wrong, and it is ours)').click();
  await pressNamed(page, 'Assess the damage');
  await titled(page, 'Assess the damage');
  await page.locator('label ::-p-text(A slip that harms nobody.)').click();
  await page.close();

  const again = await browser.extensionPage('sidepanel');
  await titled(again, 'Assess the damage');
  await again.waitForSelector('[role="radio"][aria-checked="true"], input[type="radio"]:checked');
  expect(await again.$eval('main', (main) => main.textContent)).toContain('Our [PRODUCT] is here.');
  await again.close();
});

it('compares the post with the copy when its page is open again: edited, gone, and there as it was', async () => {
  const steps = await browser.extensionPage('sidepanel');
  const shows = async (address: string, words: string, there = true) => {
    const page = await browser.page(address);
    const isShown = () => steps.evaluate((sentence) => document.body.textContent.includes(sentence), words);
    await expect.poll(isShown).toBe(there);
    await page.close();
  };
  await shows(`${POST}&text=Our%20tea%20is%20here.`, 'The post was edited since the copy was kept.');
  await shows(`${POST}&gone=1`, 'The post is gone.');
  await shows(`${POST}&text=Our%20[PRODUCT]%20is%20here.`, 'The post is gone.', false);
  await steps.close();
});

it('asks nothing of any network', () => {
  expect(browser.strayRequests).toEqual([]);
});

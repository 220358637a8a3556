import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { IncidentChange } from '../../../utils/model/incident-record.ts';
import { brands } from '../../../utils/stores/brands.ts';
import { acmeOn, acmeTea } from '../acme-tea.ts';
import { faultsOf } from '../axe.ts';
import { until } from './compose.ts';
import { openToolbarBrowser, type ToolbarBrowser } from './toolbar.ts';

const link = 'https://x.com/acmetea/status/1990000000000000301';
const other = 'https://bsky.app/profile/acmetea.example/post/3kaa7';

let browser: ToolbarBrowser;
beforeAll(async () => {
  browser = await openToolbarBrowser();
});
afterAll(() => browser?.close());

async function openedPost(address: string): Promise<Page> {
  const page = await browser.page(`${address}?account=acmetea`);
  await page.waitForSelector('article, [data-testid^="postThreadItem-by-"]');
  return page;
}

/** Starts an incident from the popup and says what somebody would say in the steps. */
async function startedOn(address: string, change: IncidentChange): Promise<void> {
  const page = await openedPost(address);
  const popup = await browser.pressButton(page);
  await popup.locator('button ::-p-text(Something wrong with this post?)').click();
  const kept = async () => (await browser.incidents()).find(({ post }) => post.link === address);
  await until(async () => Object.keys((await kept())?.people ?? {}).length > 0, 'the copy is kept, with who answered');
  const { id, people } = (await kept())!;
  const panel = await browser.opened('sidepanel');
  const said = { ...change, people: { [Object.keys(people)[0]!]: { mark: 'upset' } } };
  await panel.evaluate((request) => chrome.runtime.sendMessage(request), { verb: 'change-incident', id, change: said });
  await page.close();
}

/** What lies on the clipboard, pasted into a page of ours. */
async function pasted(): Promise<string> {
  const page = await browser.extensionPage('sidepanel');
  await page.evaluate(() => {
    document.body.innerHTML = '<textarea></textarea>';
    document.querySelector('textarea')!.focus();
  });
  await page.bringToFront();
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyV', { commands: ['paste'] });
  await page.keyboard.up('Control');
  const text = await page.$eval('textarea', ({ value }) => value);
  await page.close();
  return text;
}

describe('the popup with an incident open', () => {
  beforeAll(async () => {
    await startedOn(link, {
      door: 'wrong',
      answer: 'ours',
      harm: 'misleading',
      facts: { wrong: 'we named the wrong day for the sale' },
      drafts: { holding: 'We have seen it, and look into it.' },
    });
    await startedOn(other, { door: 'unsure', answer: 'not-sure' });
  }, 60_000);

  it.each([
    ['Copy holding line', /^We have seen it, and look into it\.$/],
    ['Copy apology', /we named the wrong day for the sale/i],
    ['Copy message to @', /\w{20}|\w+ \w+/],
  ])('puts it on the clipboard in one press: %s', async (label, words) => {
    const page = await openedPost(link);
    const popup = await browser.pressButton(page);
    await popup.locator(`.sl-popup-here button ::-p-text(${label})`).click();
    await popup.locator('button ::-p-text(Copied)').wait();
    expect(await pasted()).toMatch(words);
    await page.close();
  });

  it('tells where each stands, on its post and anywhere else', async () => {
    const here = await openedPost(link);
    const popup = await browser.pressButton(here);
    await popup.waitForSelector('.sl-popup-others .sl-popup-words');
    expect(await popup.$eval('.sl-popup-stands', (line) => line.textContent)).toBe('Being looked after Decide');
    expect(await popup.$eval('.sl-popup-others', (list) => list.textContent)).toContain('Don’t panic');
    // What the reply box beside the post holds is told apart from the post.
    expect(await popup.$$eval('h2', (titles) => titles.map((title) => title.textContent))).toContain('What you write here');
    await here.close();

    const elsewhere = await browser.extensionPage('welcome');
    const anywhere = await browser.pressButton(elsewhere);
    await anywhere.waitForSelector('.sl-popup-words');
    expect(await anywhere.$$eval('.sl-popup-others > ul > li', (items) => items.length)).toBe(2);
    expect(await (await browser.worker()).evaluate(() => chrome.action.getBadgeText({}))).toBe('2');
    await elsewhere.close();
  });

  it('is readable in light and dark, and nothing in it is wider than it', async () => {
    const page = await openedPost(link);
    for (const scheme of ['light', 'dark']) {
      const popup = await browser.pressButton(page);
      await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await popup.waitForSelector('.sl-popup-others .sl-popup-words');
      expect(await popup.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
      expect(await faultsOf(popup)).toEqual([]);
      const folder = process.env.PICTURES;
      if (folder) await popup.screenshot({ path: `${folder}/popup-${scheme}.png`, captureBeyondViewport: true, fullPage: true });
    }
    await page.close();
  });
});

it('asks nothing about somebody else’s post by itself, and notes a copy of one of ours where that is looked after', async () => {
  const known = { [brands.key]: brands.encode([acmeTea([acmeOn('x')])]) };
  await (await browser.worker()).evaluate((entries) => chrome.storage.local.set(entries), known as never);
  const copy = 'https://x.com/boltbikes/status/1990000000000000777';
  const page = await openedPost(copy);
  const popup = await browser.pressButton(page);
  await popup.locator('button ::-p-text(Does it concern you?)').wait();
  const said = await popup.$eval('.sl-popup-here', (here) => here.textContent);
  expect(said).not.toContain('Something wrong with this post?');
  await popup.locator('button ::-p-text(Does it concern you?)').click();
  expect(await faultsOf(popup)).toEqual([]);
  const folder = process.env.PICTURES;
  if (folder) await popup.screenshot({ path: `${folder}/popup-another.png`, captureBeyondViewport: true, fullPage: true });
  await popup.locator('.sl-popup-concerns button ::-p-text(A copy of)').click();
  const copies = async () => (await browser.incidents()).flatMap(({ siblings }) => Object.values(siblings).map(({ where }) => where));
  await until(async () => (await copies()).includes(copy), 'the copy stands in the incident');
  expect(await browser.incidents()).toHaveLength(2);
  await page.close();
});

it('asks nothing of any network', () => {
  expect(browser.strayRequests).toEqual([]);
});

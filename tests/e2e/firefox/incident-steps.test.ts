import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { brands } from '../../../utils/stores/brands.ts';
import { acmeOn, acmeTea } from '../acme-tea.ts';
import { faultsOf } from '../axe.ts';
import { choose, field, fill, pressNamed, says, tick, titled } from './fields.ts';
import type { OpenBrowser } from './harness.ts';
import { lendBrowser } from './lent-browser.ts';
import { readStore, writeStore } from './stores.ts';

let browser: OpenBrowser;

beforeAll(async () => {
  browser = await lendBrowser();
  await writeStore(browser, brands, [acmeTea([acmeOn('x')])]);
});
afterAll(() => browser?.close());

/** Closes the page in the middle of everything; the popup has to tell where it stands; then it is opened again. */
async function reopened(page: Page, stands: string): Promise<Page> {
  await page.close();
  const popup = await browser.extensionPage('popup');
  await says(popup, stands);
  await popup.close();
  return browser.extensionPage('sidepanel');
}

const written = async (page: Page, label: string) => (await field(page, label)).evaluate((box) => box.value);
const open = (page: Page, step: string) => page.locator(`nav[aria-label="Steps"] button ::-p-text(${step})`).click();

it('the six steps lead from the first door to the end, and lose nothing when the page goes away in between', async () => {
  let page = await browser.extensionPage('sidepanel');
  await fill(page, 'Its text', 'Our winter sale starts this Friday, 28 November 2026.');
  await fill(page, 'Its link', 'https://x.com/acmetea/status/1');
  await pressNamed(page, 'Keep a copy and start');
  await titled(page, 'Don’t panic');

  await pressNamed(page, 'Something is wrong');
  await tick(page, 'It is wrong, and it is ours');
  await choose(page, 'Kind of mistake', 'wrong-date');
  await fill(page, 'What is wrong, in a sentence', 'we named the wrong day for the sale');
  page = await reopened(page, 'Assess the damage');
  expect(await written(page, 'What is wrong, in a sentence')).toBe('we named the wrong day for the sale');

  await pressNamed(page, 'Assess the damage');
  await titled(page, 'Assess the damage');
  await tick(page, 'It misleads');
  await choose(page, 'Who is hit', 'followers');
  await fill(page, 'Noticed', '12');
  await tick(page, 'People’s trust in us');
  await pressNamed(page, 'Add somebody by hand');
  await fill(page, 'Name', 'Mrs Okafor');
  await fill(page, 'What they said', 'I drove an hour for nothing.');
  await pressNamed(page, 'Add', 'What they said');
  await says(page, 'Mrs Okafor');
  page = await reopened(page, 'Decide');
  expect(await written(page, 'Noticed')).toBe('12');
  await says(page, 'I drove an hour for nothing.');
  expect(await faultsOf(page)).toEqual([]);

  await open(page, 'Decide');
  await titled(page, 'Decide');
  await pressNamed(page, 'Do this');
  await choose(page, 'Words for', 'apology');
  await fill(page, 'Apology', 'We are sorry if anyone was confused.');
  await says(page, 'makes it depend on an “if”');
  page = await reopened(page, 'Decide');
  await choose(page, 'Words for', 'apology');
  expect(await written(page, 'Apology')).toBe('We are sorry if anyone was confused.');
  await pressNamed(page, 'Make it new from what I entered');
  await pressNamed(page, 'Check it like any post');
  await says(page, 'Nothing found in these words.');
  await pressNamed(page, 'Acknowledge it');
  await pressNamed(page, 'The words are out');

  await open(page, 'Write to people');
  await titled(page, 'Write to people');
  await pressNamed(page, 'Mrs Okafor');
  expect(await written(page, 'Message to Mrs Okafor')).toContain('I drove an hour for nothing.');
  await pressNamed(page, 'We have spoken');

  page = await reopened(page, 'Change something');
  await open(page, 'Change something');
  await titled(page, 'Change something');
  await pressNamed(page, 'Add: Compare the date and the weekday with the calendar they come from.');
  await says(page, 'Added to the questions of Acme Tea');
  const [acme] = await readStore(browser, brands);
  expect(acme!.questions).toContain('Compare the date and the weekday with the calendar they come from.');

  page = await reopened(page, 'Back to business');
  await open(page, 'Back to business');
  await titled(page, 'Back to business');
  await pressNamed(page, 'Log');
  await says(page, 'Unbroken since');
  await pressNamed(page, 'Close it');
  await says(page, 'You answered within');
  expect(await faultsOf(page)).toEqual([]);
  await page.close();
}, 120_000);

it('a post that must go: the way down, with words on the clipboard, in one press after the door', async () => {
  const page = await browser.extensionPage('sidepanel');
  await pressNamed(page, 'All');
  await fill(page, 'Its text', 'A post that must go.');
  await fill(page, 'Its link', 'https://x.com/acmetea/status/2');
  await pressNamed(page, 'Keep a copy and start');
  await pressNamed(page, 'It must come down now');
  await says(page, 'Open the post › Press the three dots');
  await pressNamed(page, 'Copy holding line and open the post');
  await says(page, 'The holding line is on the clipboard.');
  await page.waitForFunction(async () => {
    const { browser: api } = globalThis as unknown as { browser: { tabs: { query(what: object): Promise<object[]> } } };
    return (await api.tabs.query({ url: 'https://x.com/acmetea/status/2' })).length === 1;
  });
  await page.bringToFront();
  await pressNamed(page, 'It is down');
  await says(page, ', the post is down');
  await page.close();
});

it('asks nothing of any network', () => {
  expect(browser.strayRequests).toEqual([]);
});

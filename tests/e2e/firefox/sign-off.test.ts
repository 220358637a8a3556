import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../../utils/messages.ts';
import type { Asked } from '../../../utils/model/asked.ts';
import type { Request as Message } from '../../../utils/requests.ts';
import { draftOf, itemOf } from '../../unit/signoff/two-people.ts';
import { type OpenBrowser as OpenChromium, openBrowser as openChromium } from '../chromium/harness.ts';
import { type OpenBrowser, openBrowser } from './harness.ts';

/** Two people, each with the built extension in another browser. */
let firefox: OpenBrowser;
let chromium: OpenChromium;
beforeAll(async () => {
  [firefox, chromium] = await Promise.all([openBrowser(), openChromium()]);
});
afterAll(() => Promise.all([firefox?.close(), chromium?.close()]));

/** What a page of ours says to the background, in either browser. */
const say = (message: Message): Promise<{ answer: unknown; error?: string }> => {
  const api = globalThis as unknown as Record<'browser' | 'chrome', { runtime: { sendMessage(sent: unknown): Promise<never> } }>;
  return (api.browser ?? api.chrome).runtime.sendMessage(message);
};

interface Asking {
  evaluate(run: typeof say, message: Message): Promise<{ answer: unknown; error?: string }>;
}

async function ask<R extends Message>(page: Asking, message: R): Promise<Answer<R['verb']>> {
  const reply = await page.evaluate(say, message);
  if (reply.error) throw new Error(reply.error);
  return reply.answer as Answer<R['verb']>;
}

const TEXT = 'Our winter tea is back: “cinnamon”, orange 🍊 peel — and a little cardamom.';
const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString();

/** Asks about a draft, and returns the message for the chat. */
async function request(page: Asking, name: string): Promise<string> {
  await ask(page, { verb: 'introduce-me', name, role: '' });
  const about = { items: [itemOf(draftOf(TEXT))], until: tomorrow(), note: '', timeZone: 'Europe/London', policy: null };
  return (await ask(page, { verb: 'make-request', ...about, to: [] })).message;
}

/** Takes the answer at the author's, and returns what is kept of it. */
async function taken(page: Asking, answer: string): Promise<Asked['receipts']> {
  expect(await ask(page, { verb: 'take-answer', pasted: answer })).toMatchObject({ kind: 'answer' });
  return (await ask(page, { verb: 'list-waiting' }))[0]!.receipts;
}

const linkIn = (message: string): string => /https:\S+/.exec(message)![0];

/** Presses our link in a tab of Firefox's. */
async function follow(link: string): Promise<Page> {
  const page = await firefox.page('https://x.com/home');
  await page.evaluate((address) => {
    location.href = address;
  }, link);
  // The page of ours takes the place of one that failed: what is asked in between has no answer.
  const place = () => page.evaluate(() => location.href).catch(() => '');
  await expect.poll(place, { timeout: 15_000 }).toMatch(/^moz-extension:.*\/signoff\.html\?in=/);
  return page;
}

describe('a draft goes from one browser to the other and comes back signed', () => {
  it('from Chromium to Firefox, by a link that cannot be gone back to', async () => {
    const author = await chromium.extensionPage('options');
    const page = await follow(linkIn(await request(author, 'Ada')));
    await page.waitForSelector('::-p-text(Ada asks you to look at a draft)');
    expect(await page.evaluate(() => history.length)).toBe(2);
    await page.waitForSelector(`::-p-text(${TEXT.slice(0, 20)})`);

    await page.locator('.sl-introduce input').fill('Sam');
    await page.locator('.sl-decision .sl-button-primary').click();
    await page.waitForSelector('::-p-text(You have answered Ada)');
    const answer = await page.$eval('.sl-answer textarea', (field) => (field as HTMLTextAreaElement).value);
    expect(await taken(author, answer)).toMatchObject([{ receipt: { by: { name: 'Sam' }, answers: [{ says: 'signed-off' }] } }]);
  });

  it('from Firefox to Chromium, pasted as text', async () => {
    const author = await firefox.extensionPage('options');
    const message = await request(author, 'Sam');
    const page = await chromium.extensionPage('signoff');
    await page.getByLabel('Paste the whole message').fill(message);
    await page.getByRole('button', { name: 'Open it' }).click();
    await page.getByRole('heading', { name: 'Sam asks you to look at a draft' }).waitFor();
    await page.getByLabel('A word to Sam').fill('Without the cardamom, please.');
    await page.getByRole('button', { name: 'Ask for changes' }).click();
    await page.getByRole('heading', { name: 'Changes asked for' }).waitFor();
    const answer = await page.getByLabel('The answer', { exact: true }).inputValue();
    expect(await taken(author, answer)).toMatchObject([
      { receipt: { by: { name: 'Ada' }, answers: [{ says: 'changes', note: 'Without the cardamom, please.' }] } },
    ]);
  });
});

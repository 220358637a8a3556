import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Asked } from '../../../utils/model/asked.ts';
import type { Request as Message } from '../../../utils/requests.ts';
import { asking, forgeries, reachKey, sayEverything } from '../forgery.ts';
import { type OpenBrowser, UUID } from './harness.ts';
import { lendBrowser } from './lent-browser.ts';

/** What a site can do to what is asked and signed: nothing. */
let browser: OpenBrowser;
let own: Page;
let site: Page;

const ask = (message: Message): Promise<unknown> =>
  own.evaluate(async (sent) => {
    const { browser: api } = globalThis as unknown as {
      browser: { runtime: { sendMessage(message: object): Promise<{ answer: unknown }> } };
    };
    return (await api.runtime.sendMessage(sent)).answer;
  }, message);
const waiting = async () => (await ask({ verb: 'list-waiting' })) as Asked[];

beforeAll(async () => {
  browser = await lendBrowser();
  own = await browser.extensionPage('options');
  await ask({ verb: 'introduce-me', name: 'Ada', role: 'Author' });
  await ask(asking());
  site = await browser.page('https://x.com/home?account=acmetea');
});
afterAll(() => browser?.close());

it('the private key cannot be read in a page of our own, and is not there in a site’s page', async () => {
  expect(await own.evaluate(reachKey)).toBe('a key that cannot be read');
  expect(await site.evaluate(reachKey)).toBe('no key here');
});

it('a site’s page makes, reads and alters no request and no answer', async () => {
  const before = await waiting();
  expect(before).toHaveLength(1);
  const given = { messages: forgeries(before[0]!), ours: `moz-extension://${UUID}/` };
  expect(await site.evaluate(sayEverything, given)).toEqual([]);
  expect(await waiting()).toEqual(before);
});

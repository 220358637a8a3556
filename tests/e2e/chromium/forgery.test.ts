import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardLink } from '../../../utils/signoff/people.ts';
import { people } from '../../../utils/stores/people.ts';
import { answer as answerAs, type Profile, profileOf } from '../../unit/signoff/two-people.ts';
import { asking, forgeries, reachKey, sayEverything } from '../forgery.ts';
import { ask, openLink } from './asking.ts';
import { type OpenBrowser, openBrowser } from './harness.ts';
import { readAsked, readStore, rememberNothing, writeStore } from './stores.ts';

/** What a site, or a page of its making, can do to what is asked and signed: nothing. */
let author: OpenBrowser;
let sam: Profile;

beforeAll(async () => {
  [author, sam] = await Promise.all([openBrowser(), profileOf('Sam', 'Editor')]);
  await rememberNothing(author);
  await ask(author, { verb: 'introduce-me', name: 'Ada', role: 'Author' });
  const { me } = await readStore(author, people);
  await writeStore(author, people, { me, others: [{ ...sam.me, state: 'confirmed' }] });
  await ask(author, asking());
});
afterAll(() => author?.close());

describe('the private key', () => {
  /** A site without any policy of its own, with these pages of ours in frames. */
  async function siteWith(...names: string[]): Promise<Page> {
    const frames = names.map((name) => `<iframe src="chrome-extension://${author.extensionId}/${name}.html"></iframe>`);
    await author.context.route('https://plain.example/', (route) =>
      route.fulfill({ contentType: 'text/html', body: `<!doctype html>${frames.join('')}` }),
    );
    return author.page('https://plain.example/');
  }

  it('cannot be read in a page of our own, and is not there in a site’s page or in a frame', async () => {
    expect(await (await author.extensionPage('signoff')).evaluate(reachKey)).toBe('a key that cannot be read');
    const site = await siteWith('review', 'signoff');
    expect(await site.evaluate(reachKey)).toBe('no key here');
    // Any site can frame the panel's page. The page that signs it cannot.
    expect(site.frames().some((frame) => frame.url().endsWith('/signoff.html'))).toBe(false);
    const panel = site.frames().find((frame) => frame.url().endsWith('/review.html'))!;
    const inPanel = await panel.evaluate(reachKey).catch((error: Error) => `refused: ${error.message}`);
    expect(inPanel).toMatch(/^no key here$|^refused: .*database/);
  });

  it('is brought out by no message, and a site can send none', async () => {
    const told = await Promise.all([
      ask(author, { verb: 'my-card' }),
      ask(author, { verb: 'brief' }),
      ask(author, { verb: 'list-waiting' }),
    ]);
    expect(JSON.stringify(told)).not.toMatch(/"d":|private/i);
    const site = await siteWith();
    expect(await site.evaluate(() => typeof (globalThis as { chrome?: { runtime?: unknown } }).chrome?.runtime)).toBe('undefined');
  });
});

describe('a site’s page', () => {
  it('makes, reads and alters no request and no answer', async () => {
    const before = await readAsked(author);
    const page = await author.page('https://x.com/home?account=acmetea');
    const given = { messages: forgeries(before[0]!), ours: `chrome-extension://${author.extensionId}/` };
    expect(await page.evaluate(sayEverything, given)).toEqual([]);
    expect(await readAsked(author)).toEqual(before);
    await page.close();
  });

  it('can send the reader to an answer of its own making, which is not taken', async () => {
    const [asked] = (await readAsked(author)).filter(({ receipts }) => receipts.length === 0);
    const forger = await profileOf('Sam');
    // Somebody else's name and id around one's own key.
    forger.me = { ...forger.me, id: sam.me.id };
    const forged = await answerAs(forger, asked!.request, undefined, new Date().toISOString());
    const before = await readStore(author, people);
    const page = await openLink(author, forged);
    await page.getByText('Nothing of it was taken in.', { exact: false }).waitFor();
    expect(await readStore(author, people)).toEqual(before);
    await page.getByRole('button', { name: 'Take the answer in' }).click();
    await page.getByText(/Signed with a key that is new for this person/).waitFor();
    expect((await readAsked(author)).find(({ request }) => request.nonce === asked!.request.nonce)!.receipts).toEqual([]);
    await page.close();
  });

  it('can send the reader to a card, which is nobody’s before it is taken in', async () => {
    const stranger = await profileOf('Eve');
    const before = await readStore(author, people);
    const page = await openLink(author, await cardLink(stranger.me, stranger.keys, new Date().toISOString()));
    await page.getByRole('heading', { name: 'A card with the name Eve' }).waitFor();
    expect(await readStore(author, people)).toEqual(before);
    await page.getByRole('button', { name: 'Leave it' }).click();
    await page.getByRole('heading', { name: 'Somebody sent you a draft?' }).waitFor();
    expect(await readStore(author, people)).toEqual(before);
    await page.close();
  });

  it('can lead to thirty links, of which a few are opened and none is kept', { timeout: 240_000 }, async () => {
    const eves = await Promise.all(Array.from({ length: 10 }, (_, at) => profileOf(`Eve ${at}`)));
    const cards = await Promise.all(eves.map(({ me, keys }) => cardLink(me, keys, new Date().toISOString())));
    const before = await readStore(author, people);
    const site = await author.page('https://mastodon.social/home');
    const standing = author.context.pages().length;
    const ours = () => author.context.pages().filter((page) => page.url().includes('/signoff.html?'));
    const already = ours().length;
    await site.evaluate((links) => {
      for (let time = 0; time < 3; time++)
        for (const [at, link] of links.entries()) open(`${link}${'.'.repeat(time)}`, `link-${time}-${at}`);
    }, cards);
    // Every tab that was opened for a link is gone or has become one of the few.
    await expect
      .poll(() => author.context.pages().filter((page) => !page.url().includes('/signoff.html?')).length, { timeout: 120_000 })
      .toBe(standing - already);
    expect(ours().length - already).toBeLessThanOrEqual(9);
    const told = ours().find((page) => page.url().endsWith('?many'))!;
    await told.getByText('Many links came at once').waitFor();
    expect(await readStore(author, people)).toEqual(before);
    const options = await author.extensionPage('options');
    const kept = await options.evaluate(async () =>
      Object.keys(await chrome.storage.session.get(null)).filter((key) => key.startsWith('inbox:')),
    );
    expect(kept.length).toBeLessThanOrEqual(8);
    for (const page of [...ours().slice(already), options, site]) await page.close();
  });
});

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardLink } from '../../../utils/signoff/people.ts';
import { people } from '../../../utils/stores/people.ts';
import { answer as answerAs, draftOf, itemOf, type Profile, profileOf } from '../../unit/signoff/two-people.ts';
import { ask, openLink, tomorrow } from './asking.ts';
import { type OpenBrowser, openBrowser } from './harness.ts';
import { readAsked, readStore, rememberNothing, writeStore } from './stores.ts';

/** What a site, or a page of its making, can do to what is asked and signed: nothing. */
let author: OpenBrowser;
let sam: Profile;

const CLEAN = 'Our winter tea is back: cinnamon, orange peel and a little cardamom.';
const about = { to: [], until: tomorrow(), note: '', timeZone: 'UTC', policy: null };

beforeAll(async () => {
  [author, sam] = await Promise.all([openBrowser(), profileOf('Sam', 'Editor')]);
  await rememberNothing(author);
  await ask(author, { verb: 'introduce-me', name: 'Ada', role: 'Author' });
  const { me } = await readStore(author, people);
  await writeStore(author, people, { me, others: [{ ...sam.me, state: 'confirmed' }] });
  await ask(author, { verb: 'make-request', items: [itemOf(draftOf(CLEAN))], ...about });
});
afterAll(() => author?.close());

describe('the private key', () => {
  /** Tries to get at the key from wherever this runs. */
  const reach = async (): Promise<string> => {
    const keys = await new Promise<{ signing: CryptoKeyPair } | undefined>((resolve, reject) => {
      const opening = indexedDB.open('second-look-keys');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        if (!opening.result.objectStoreNames.contains('keys')) return resolve(undefined);
        const reading = opening.result.transaction('keys').objectStore('keys').get('own');
        reading.onsuccess = () => resolve(reading.result);
      };
    });
    if (!keys) return 'no key here';
    const tries = (['jwk', 'pkcs8', 'raw'] as const).map((format) => crypto.subtle.exportKey(format, keys.signing.privateKey));
    return (await Promise.allSettled(tries)).some(({ status }) => status === 'fulfilled') ? 'read' : 'a key that cannot be read';
  };

  /** A site without any policy of its own, with these pages of ours in frames. */
  async function siteWith(...names: string[]): Promise<Page> {
    const frames = names.map((name) => `<iframe src="chrome-extension://${author.extensionId}/${name}.html"></iframe>`);
    await author.context.route('https://plain.example/', (route) =>
      route.fulfill({ contentType: 'text/html', body: `<!doctype html>${frames.join('')}` }),
    );
    return author.page('https://plain.example/');
  }

  it('cannot be read in a page of our own, and is not there in a site’s page or in a frame', async () => {
    expect(await (await author.extensionPage('signoff')).evaluate(reach)).toBe('a key that cannot be read');
    const site = await siteWith('review', 'signoff');
    expect(await site.evaluate(reach)).toBe('no key here');
    // Any site can frame the panel's page. The page that signs it cannot.
    expect(site.frames().some((frame) => frame.url().endsWith('/signoff.html'))).toBe(false);
    const panel = site.frames().find((frame) => frame.url().endsWith('/review.html'))!;
    const inPanel = await panel.evaluate(reach).catch((error: Error) => `refused: ${error.message}`);
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
  /** Everything a page can try to say to us, in the words that our own pages use. */
  const tryAll = async ({ verbs, extensionId }: { verbs: object[]; extensionId: string }): Promise<string[]> => {
    const heard: string[] = [];
    addEventListener('message', ({ data }) => heard.push(JSON.stringify(data) ?? ''));
    const { chrome: api } = globalThis as { chrome?: { runtime?: { sendMessage?(id: string, message: object): Promise<unknown> } } };
    for (const message of verbs) {
      postMessage(message, '*');
      for (const name of ['message', 'second-look', message.constructor.name])
        for (const target of [window, document, document.documentElement]) target.dispatchEvent(new CustomEvent(name, { detail: message }));
      for (const frame of Array.from(frames)) frame.postMessage(message, '*');
      heard.push(JSON.stringify((await api?.runtime?.sendMessage?.(extensionId, message)) ?? null));
    }
    for (const page of ['signoff', 'drafts', 'options', 'popup', 'review'])
      await new Promise<void>((done) => {
        const frame = Object.assign(document.createElement('iframe'), { src: `chrome-extension://${extensionId}/${page}.html` });
        frame.onload = () => {
          for (const message of verbs) frame.contentWindow?.postMessage(message, '*');
          try {
            heard.push(frame.contentDocument?.body?.textContent ?? '');
          } catch {}
          done();
        };
        document.body.append(frame);
      });
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    return heard.filter((each) => each !== 'null' && each !== '');
  };

  it('makes, reads and alters no request and no answer', async () => {
    const before = await readAsked(author);
    const page = await author.page('https://x.com/home?account=acmetea');
    const { nonce } = before[0]!.request;
    const verbs = [
      { verb: 'list-waiting' },
      { verb: 'brief' },
      { verb: 'my-card' },
      { verb: 'withdraw', nonce },
      { verb: 'keep-drafts', items: [itemOf(draftOf('Forged'))], insteadOf: [] },
      { verb: 'make-request', items: [itemOf(draftOf('Forged'))], ...about },
      { verb: 'take-answer', pasted: before[0]!.link! },
      { verb: 'report-approval', draft: draftOf(CLEAN), who: 'Kim', pasted: 'OK', says: 'signed-off' },
    ];
    // What it hears are its own words alone.
    const own = verbs.map((message) => JSON.stringify(message));
    expect((await page.evaluate(tryAll, { verbs, extensionId: author.extensionId })).filter((each) => !own.includes(each))).toEqual([]);
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

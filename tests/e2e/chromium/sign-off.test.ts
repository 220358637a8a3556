import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../../utils/messages.ts';
import type { Item } from '../../../utils/model/request.ts';
import type { Request as Message } from '../../../utils/requests.ts';
import { LINK_HOST } from '../../../utils/signoff/link.ts';
import { cardLink } from '../../../utils/signoff/people.ts';
import { people } from '../../../utils/stores/people.ts';
import { answer as answerAs, draftOf, itemOf, profileOf } from '../../unit/signoff/two-people.ts';
import { faultsOf } from './axe.ts';
import { type OpenBrowser, openBrowser } from './harness.ts';
import { readAsked, readStore, rememberNothing, storeHolds } from './stores.ts';

let author: OpenBrowser;
let colleague: OpenBrowser;

beforeAll(async () => {
  [author, colleague] = await Promise.all([openBrowser(), openBrowser()]);
  for (const browser of [author, colleague]) await rememberNothing(browser);
});
afterAll(() => Promise.all([author?.close(), colleague?.close()]));

const CLEAN = 'Our winter tea is back: cinnamon, orange peel and a little cardamom.';

/** Asks the background as a page of ours does. */
async function ask<R extends Message>(browser: OpenBrowser, message: R): Promise<Answer<R['verb']>> {
  const page = asking.get(browser) ?? (await browser.extensionPage('options'));
  asking.set(browser, page);
  const reply = (await page.evaluate((sent) => chrome.runtime.sendMessage(sent), message)) as { answer: Answer<R['verb']>; error?: string };
  if (reply.error) throw new Error(reply.error);
  return reply.answer;
}
const asking = new Map<OpenBrowser, Page>();

const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString();

async function request(items: Item[], note = 'Is the price right?'): Promise<string> {
  await ask(author, { verb: 'introduce-me', name: 'Ada', role: 'Author' });
  const packed = await ask(author, { verb: 'make-request', items, to: [], until: tomorrow(), note, timeZone: 'Asia/Tokyo', policy: null });
  return packed.link;
}

/** Presses a link in a chat, and returns the tab in which our page opens. */
async function openLink(browser: OpenBrowser, link: string): Promise<Page> {
  const chat = await browser.page('https://mastodon.social/home');
  const before = new Set(browser.context.pages());
  const opened = () => browser.context.pages().find((page) => !before.has(page) && page.url().includes('/signoff.html?in='));
  await chat.evaluate((address) => {
    const pressed = Object.assign(document.createElement('a'), { href: address, target: '_blank', rel: 'noopener' });
    document.body.append(pressed);
    pressed.click();
  }, link);
  await expect.poll(opened, { message: 'our page takes the place of the link', timeout: 15_000 }).toBeDefined();
  const page = opened()!;
  await chat.close();
  await page.locator('main h1').waitFor();
  return page;
}

const answerIn = (page: Page): Promise<string> => page.getByLabel('The answer', { exact: true }).inputValue();

describe('a draft is signed on another machine', () => {
  let answer: string;

  it('opens from the link, whose draft stands in no address and cannot be gone back to', async () => {
    const page = await openLink(colleague, await request([itemOf(draftOf(CLEAN))]));
    await page.getByRole('heading', { name: 'Ada asks you to look at a draft' }).waitFor();
    expect(await page.getByText('Is the price right?').count()).toBe(1);
    expect(await page.getByText(CLEAN).first().isVisible()).toBe(true);
    const session = await colleague.context.newCDPSession(page);
    const { entries } = await session.send('Page.getNavigationHistory');
    expect(entries.filter(({ url }) => url.includes('SL1.'))).toEqual([]);
  });

  it('is signed off in two presses, with a name asked for once', async () => {
    const page = colleague.context.pages().at(-1)!;
    await page.getByRole('button', { name: 'Sign off' }).click();
    await page.getByText('Say who you are').waitFor();
    await page.getByRole('textbox', { name: 'Your name' }).fill('Sam');
    await page.getByRole('button', { name: 'Sign off' }).click();
    await page.getByRole('heading', { name: 'You have answered Ada' }).waitFor();
    answer = await answerIn(page);
    expect(answer).toContain(`https://${LINK_HOST}/#SL1.`);
    expect(answer).not.toContain('cinnamon');
  });

  it('the answer opens at the author’s, who does not know the colleague yet and compares six words', async () => {
    const page = await openLink(author, answer.match(/https:\S+/)![0]);
    await page.getByRole('heading', { name: 'An answer with the name Sam' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    expect((await readStore(author, people)).others).toEqual([]);
    expect((await readAsked(author))[0]!.receipts).toEqual([]);
    await page.getByRole('button', { name: 'Take the answer in' }).click();
    await page.getByRole('button', { name: 'Is it really Sam?' }).click();
    await page.locator('.sl-six-words-list').first().waitFor();
    const here = await page.locator('.sl-six-words-list').first().locator('li').allTextContents();
    expect(here).toHaveLength(6);
    expect((await ask(colleague, { verb: 'my-card' })).words).toEqual(here);
    await page.getByRole('button', { name: 'It is Sam' }).click();
    await storeHolds(author, people, ({ others }) => others.some(({ name, state }) => name === 'Sam' && state === 'confirmed'));
    await page.getByText('You have confirmed Sam, so it counts.').waitFor();
    await expect.poll(() => hasKeyboard(page, 'h1')).toBe(true);
    const [asked] = await readAsked(author);
    expect(asked?.receipts).toHaveLength(1);
    expect(asked!.receipts[0]!.receipt).toMatchObject({ by: { name: 'Sam' }, answers: [{ says: 'signed-off' }] });
    expect(await page.getByText('Signed off', { exact: true }).count()).toBe(1);
    expect(await faultsOf(page)).toEqual([]);
  });

  it('the same answer counts once', async () => {
    const page = await openLink(author, answer.match(/https:\S+/)![0]);
    await page.getByText(/^This answer has been taken before\. It counts once/).waitFor();
  });

  it('the same request, opened again, shows the answer that was given', async () => {
    const page = await openLink(colleague, (await readAsked(author))[0]!.link!);
    await page.getByRole('heading', { name: 'You have answered Ada' }).waitFor();
    expect(await answerIn(page)).toBe(answer);
  });
});

const hasKeyboard = (page: Page, what: string): Promise<boolean> =>
  page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, what);

/** Pastes something into the page where it can be pasted, and opens it. */
async function paste(page: Page, text: string): Promise<void> {
  await page.getByLabel('Paste the whole message').fill(text);
  await page.getByRole('button', { name: 'Open it' }).click();
}

/** What the page says once it has opened what was pasted. */
async function outcome(page: Page): Promise<string> {
  const heading = page.locator('main h1', { hasNotText: /Opening|Somebody sent you/ });
  await heading.waitFor({ timeout: 10_000 });
  return [await heading.textContent(), ...(await page.locator('.sl-callout-title').allTextContents())].join(': ');
}

describe('changes are asked for, draft by draft', () => {
  const THREAD = draftOf('', {
    parts: [
      { text: 'Our winter tea is [PRICE], packed by hand in Leeds.', media: [] },
      { text: 'Order by noon.', media: [] },
    ],
  });
  const SECOND = 'The kettle is on until six, and there is cake.';
  let page: Page;

  it('a stop has to be explained before it is signed, and the author’s ticks come last', async () => {
    const asked = itemOf(THREAD);
    asked.versions[0]!.questions.push({ ask: 'Did the shop agree?', ticked: true });
    page = await colleague.extensionPage('signoff');
    await paste(page, await request([asked, itemOf(draftOf(SECOND)), itemOf(draftOf('Third.'))]));
    await page.getByRole('heading', { name: 'Ada asks you to look at 3 drafts' }).waitFor();
    expect(await page.getByText('Did the shop agree?').count()).toBe(0);

    await page.getByRole('button', { name: 'Sign off this one' }).click();
    await page.getByText('Something was found that holds it.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.closest('.sl-may-stay') !== null)).toBe(true);
    await page.getByRole('button', { name: 'It is meant that way' }).click();
    await page.getByText('Something was found that holds it.').waitFor({ state: 'detached' });
    for (const box of await page.locator('.sl-questions input').all()) await box.check();
    await page.getByText('Did the shop agree?').waitFor();
  });

  it('words are marked with the mouse, and what should change is written beside them', async () => {
    await page.getByText(', packed by hand in Leeds.', { exact: true }).evaluate((words) => {
      const text = words.firstChild!;
      const from = text.textContent!.indexOf('by hand');
      getSelection()!.setBaseAndExtent(text, from, text, from + 'by hand'.length);
      words.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
    });
    await expect.poll(() => page.getByLabel('About these words').inputValue()).toBe('by hand');
    await page.getByLabel('What should change').fill('By machine since May.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Ask for changes' }).click();
  });

  it('the next draft is shown, and survives a closed tab', async () => {
    await page.locator('.sl-draft-text', { hasText: SECOND }).waitFor();
    await page.getByLabel('A word to Ada').fill('Lovely.');
    await page.getByRole('button', { name: 'Sign off this one' }).click();
    await page.locator('.sl-draft-text', { hasText: 'Third.' }).waitFor();
    await page.close();
    page = await openLink(colleague, (await readAsked(author))[0]!.link!);
    await page.getByText('2 of 3 answered.').waitFor();
    await page.getByRole('button', { name: 'Make the answer about these 2' }).click();
    await page.getByRole('heading', { name: '1 signed off, 1 with changes' }).waitFor();
  });

  it('the author, who knows them by now, sees what was said at which place', async () => {
    const answer = await answerIn(page);
    const taken = await author.extensionPage('signoff');
    await paste(taken, `> earlier\n${answer}`);
    await taken.getByRole('heading', { name: 'Sam has answered' }).waitFor();
    expect(await taken.getByText('By machine since May.').textContent()).toContain('by hand');
    await taken.getByText('Lovely.').waitFor();
    await taken.getByText('“It is meant that way”').waitFor();
  });

  it('in a second round the colleague sees what changed since', async () => {
    const mended = structuredClone(THREAD);
    mended.parts[0]!.text = 'Our winter tea is £4.50, packed by machine in Leeds.';
    const again = await openLink(colleague, await request([itemOf(mended)]));
    await again.getByText(/^Changed since you answered on/).waitFor();
    expect(await again.locator('.sl-changes ins').allTextContents()).toEqual(
      expect.arrayContaining([expect.stringContaining('machine'), expect.stringContaining('£4.50')]),
    );
    await again.getByRole('button', { name: 'Show the whole draft' }).click();
    await expect.poll(() => hasKeyboard(again, '.sl-draft-card-parts')).toBe(true);
  });
});

describe('a request that is open in two tabs', () => {
  it('shows in each what is done in the other, and makes one answer', async () => {
    const link = await request([itemOf(draftOf(`${CLEAN} In two tabs.`))]);
    const [one, other] = [await openLink(colleague, link), await openLink(colleague, link)];
    const tickOf = (page: Page) => page.locator('.sl-questions input').first();
    await tickOf(one).check();
    await expect.poll(() => tickOf(other).isChecked()).toBe(true);
    // As fast as it can be typed, with what is kept coming back in between.
    await other.getByLabel('A word to Ada').pressSequentially('Lovely, and the tin is the right one this time.');
    await expect.poll(() => one.getByLabel('A word to Ada').inputValue()).toBe('Lovely, and the tin is the right one this time.');
    expect(await other.getByLabel('A word to Ada').inputValue()).toBe('Lovely, and the tin is the right one this time.');
    await tickOf(other).uncheck();
    await expect.poll(() => tickOf(one).isChecked()).toBe(false);

    await one.getByRole('button', { name: 'Sign off' }).click();
    for (const page of [one, other]) await page.getByRole('heading', { name: 'You have answered Ada' }).waitFor();
    await other.getByText(', in another tab, and this is the answer.').waitFor();
    expect(await one.getByText(', in another tab').count()).toBe(0);
    expect(await answerIn(other)).toBe(await answerIn(one));
    for (const page of [one, other]) await page.close();
  });
});

describe('by keyboard alone', () => {
  it('a draft is opened, ticked, commented on and answered', async () => {
    const link = await request([itemOf(draftOf(CLEAN))]);
    const page = await colleague.extensionPage('signoff');
    const tabTo = async (what: string) => {
      const there = () => page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, what);
      for (let stops = 0; !(await there()); stops++) {
        if (stops === 60) throw new Error(`60 times Tab did not lead to ${what}.`);
        await page.keyboard.press('Tab');
      }
    };
    await tabTo('textarea');
    await page.keyboard.insertText(link);
    await tabTo('.sl-receive-ways .sl-button');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Sign off' }).waitFor();
    await tabTo('.sl-comments > .sl-button');
    await page.keyboard.press('Enter');
    await page.keyboard.insertText('orange');
    await tabTo('.sl-comment-form textarea');
    await page.keyboard.insertText('And lemon?');
    await tabTo('.sl-comment-form [type="submit"]');
    await page.keyboard.press('Enter');
    await expect.poll(() => hasKeyboard(page, '.sl-comments > .sl-button')).toBe(true);
    await tabTo('.sl-questions input');
    await page.keyboard.press('Space');
    await tabTo('.sl-decision .sl-button-primary');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'You have answered Ada' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('h1');
    await page.close();
  });
});

describe('whatever comes in', () => {
  it('is opened or refused with a sentence, and nothing breaks', async () => {
    const link = await request([itemOf(draftOf(CLEAN))]);
    const page = await colleague.extensionPage('signoff');
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    const place = link.indexOf('#') + 20;
    const at = (share: number) => Math.floor(place + (link.length - place) * share);
    const mutants = [
      'good morning',
      '{"protected":"","payload":"","signature":""}',
      `https://${LINK_HOST}/`,
      `https://${LINK_HOST}/#`,
      link.replace('SL1.', 'SL9.'),
      link.replace('SL1.', 'SL1.zzzzz.'),
      'SL1.1.aaaaaa.a'.repeat(200),
      `${'['.repeat(50_000)}`,
      link.toLowerCase(),
      ...[0, 0.2, 0.5, 0.9, 0.999].map((share) => link.slice(0, at(share))),
      ...[0.1, 0.3, 0.6, 0.8].map((share) => `${link.slice(0, at(share))}${link.slice(at(share) + 1)}`),
      ...[0.1, 0.3, 0.6, 0.8].map((share) => `${link.slice(0, at(share))}AAAA${link.slice(at(share) + 4)}`),
      ...[0.2, 0.5, 0.8].map((share) => `${link.slice(0, at(share))}\u202e<script>${link.slice(at(share))}`),
      ...[0.2, 0.5, 0.8].map((share) => link.slice(at(share)) + link.slice(0, at(share))),
    ];
    for (const mutant of mutants) {
      await paste(page, mutant);
      expect(await outcome(page), mutant.slice(0, 60)).toMatch(/^This could not be opened: .+\.$/);
    }
    for (const mended of [
      `“${link}”`,
      `> ${link.replace(/(.{76})/g, '$1\n> ')}`,
      link.replace('https://', 'https://out.example/?to=https://'),
    ]) {
      await page.goto(page.url());
      await paste(page, mended);
      expect(await outcome(page)).toMatch(/asks you to look/);
    }
    expect(faults).toEqual([]);
  });

  it('says what it is where it is one’s own', async () => {
    const page = await author.extensionPage('signoff');
    await paste(page, await request([itemOf(draftOf(CLEAN))]));
    await page.getByRole('heading', { name: 'This is what you asked' }).waitFor();
    expect(await page.getByRole('button', { name: 'Sign off' }).count()).toBe(0);
    await page.close();
  });

  it('can be pasted into the popup', async () => {
    const popup = await colleague.extensionPage('popup');
    await popup.getByRole('button', { name: 'Somebody sent you a draft?' }).click();
    const opening = colleague.context.waitForEvent('page');
    await paste(popup, await request([itemOf(draftOf(CLEAN))]));
    const page = await opening;
    await page.getByRole('heading', { name: 'Ada asks you to look at a draft' }).waitFor();
    await page.close();
  });
});

describe('a yes between two moments', () => {
  it('is not given while one of them is missing: it would be to any time', async () => {
    const page = await openLink(colleague, await request([itemOf(draftOf(`${CLEAN} Between two moments.`))]));
    await page.getByRole('button', { name: 'When it may go out' }).click();
    await page.getByLabel('With your yes it may go out').selectOption('between');
    await page.getByLabel('From').fill('2026-12-01T09:00');
    await page.getByRole('button', { name: 'Sign off' }).click();
    await page.getByText('Say between which two moments it may go out.').waitFor();
    await page.getByLabel('To', { exact: true }).fill('2026-12-02T09:00');
    await page.getByRole('button', { name: 'Sign off' }).click();
    await page.getByRole('heading', { name: 'You have answered Ada' }).waitFor();
    await page.close();
  });
});

describe.each(['light', 'dark'] as const)('axe finds nothing wrong in %s', (colorScheme) => {
  it('with the page empty, with a request, with one refused and with an answer', async () => {
    const page = await colleague.extensionPage('signoff');
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await faultsOf(page)).toEqual([]);
    await paste(page, 'nothing');
    await outcome(page);
    expect(await faultsOf(page)).toEqual([]);
    const scheduled = draftOf('Our winter tea is [PRICE] at https://acmetea.example', {
      scheduledFor: tomorrow(),
      parts: [
        { text: 'Our winter tea is [PRICE] at https://acmetea.example', media: [{ kind: 'image', alt: null, fileName: null }] },
        { text: 'Order by noon.', media: [] },
      ],
    });
    await paste(page, await request([itemOf(scheduled, { ...scheduled, platform: 'x' }), itemOf(draftOf(CLEAN))]));
    await page.getByRole('button', { name: 'Sign off this one' }).waitFor();
    await page.getByRole('button', { name: 'When it may go out' }).click();
    await page.getByRole('button', { name: 'Check against a source' }).click();
    // The second time around only what has changed stands there.
    const folded = page.getByRole('button', { name: 'Show the whole draft' });
    while ((await folded.count()) > 0) await folded.first().click();
    await page.getByRole('button', { name: 'Say something about a place in it' }).first().click();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByLabel('A word to Ada').fill('The price is missing.');
    await page.getByRole('button', { name: 'Ask for changes' }).click();
    await page.getByRole('button', { name: 'Make the answer about this one' }).click();
    await page.getByRole('heading', { name: '1 with changes, 1 not answered' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.close();
  });
});

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
    const frames = names.map((name) => `<iframe src="chrome-extension://${colleague.extensionId}/${name}.html"></iframe>`);
    await colleague.context.route('https://plain.example/', (route) =>
      route.fulfill({ contentType: 'text/html', body: `<!doctype html>${frames.join('')}` }),
    );
    return colleague.page('https://plain.example/');
  }

  it('cannot be read in a page of our own, and is not there in a site’s page or in a frame', async () => {
    expect(await (await colleague.extensionPage('signoff')).evaluate(reach)).toBe('a key that cannot be read');
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
      ask(colleague, { verb: 'my-card' }),
      ask(colleague, { verb: 'brief' }),
      ask(colleague, { verb: 'list-waiting' }),
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
    await request([itemOf(draftOf(CLEAN))]);
    const before = await readAsked(author);
    const page = await author.page('https://x.com/home?account=acmetea');
    const { nonce } = before[0]!.request;
    const verbs = [
      { verb: 'list-waiting' },
      { verb: 'brief' },
      { verb: 'my-card' },
      { verb: 'withdraw', nonce },
      { verb: 'keep-drafts', items: [itemOf(draftOf('Forged'))], insteadOf: [] },
      { verb: 'make-request', items: [itemOf(draftOf('Forged'))], to: [], until: tomorrow(), note: '', timeZone: 'UTC', policy: null },
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
    const sam = (await readStore(author, people)).others.find(({ name }) => name === 'Sam')!;
    // Somebody else's name and id around one's own key.
    forger.me = { ...forger.me, id: sam.id };
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

  it('can lead to a hundred links, of which a few are opened and none is kept', async () => {
    const eves = await Promise.all(Array.from({ length: 10 }, (_, at) => profileOf(`Eve ${at}`)));
    const cards = await Promise.all(eves.map(({ me, keys }) => cardLink(me, keys, new Date().toISOString())));
    const before = await readStore(author, people);
    const site = await author.page('https://mastodon.social/home');
    const standing = author.context.pages().length;
    const ours = () => author.context.pages().filter((page) => page.url().includes('/signoff.html?'));
    const already = ours().length;
    await site.evaluate((links) => {
      for (let time = 0; time < 10; time++)
        for (const [at, link] of links.entries()) open(`${link}${'.'.repeat(time)}`, `link-${time}-${at}`);
    }, cards);
    // Every tab that was opened for a link is gone or has become one of the few.
    await expect
      .poll(() => author.context.pages().filter((page) => !page.url().includes('/signoff.html?')).length, { timeout: 30_000 })
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

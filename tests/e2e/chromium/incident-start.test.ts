import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { IncidentRecord } from '../../../utils/model/incident-record.ts';
import { openToolbarBrowser, type ToolbarBrowser } from './toolbar.ts';

const TEXT = 'Our winter sale starts on Tuesday 24 November. Thanks @gardenmag https://example.com/winter #WinterSale 🎉';

/** A post's own page on each replica, and what it shows: whole numbers in labels, shortened ones in text. Bluesky leaves out how a link begins. */
const posts = [
  {
    id: 'x',
    address: 'https://x.com/acmetea/status/1990000000000000001?account=acmetea&name=Acme%20Tea',
    link: 'https://x.com/acmetea/status/1990000000000000001',
    post: 'article',
    text: TEXT,
    counts: { replies: 3, reposts: 1206, quotes: null, likes: 12_143, views: 61_741_589 },
  },
  {
    id: 'bluesky',
    address: 'https://bsky.app/profile/acmetea.example/post/3kaa1?account=acmetea.example&name=Acme%20Tea',
    link: 'https://bsky.app/profile/acmetea.example/post/3kaa1',
    post: '[data-testid^="postThreadItem-by-"]',
    text: TEXT.replace('https://', ''),
    counts: { replies: 3, reposts: 1200, quotes: 58, likes: 12_143, views: null },
  },
  {
    id: 'mastodon',
    address: 'https://mastodon.social/@acmetea/113500000000000009?account=acmetea&name=Acme%20Tea',
    link: 'https://mastodon.social/@acmetea/113500000000000009',
    post: '.detailed-status__wrapper',
    text: TEXT,
    counts: { replies: null, reposts: 1200, quotes: 58, likes: 12_100, views: null },
  },
] as const;

let browser: ToolbarBrowser;
beforeAll(async () => {
  browser = await openToolbarBrowser();
});
afterAll(() => browser?.close());

async function pressNamed(page: Page, name: string): Promise<void> {
  await page.locator(`button ::-p-text(${name})`).click();
}

/** The incident on this post, as soon as it is there and fits. */
async function incidentOn(
  link: string | null,
  fits: (record: IncidentRecord) => boolean = () => true,
  withinMs = 5_000,
): Promise<IncidentRecord> {
  const end = performance.now() + withinMs;
  for (;;) {
    const found = (await browser.incidents()).find(({ post }) => post.link === link);
    if (found && fits(found)) return found;
    if (performance.now() > end) throw new Error(`No such incident on ${link}; ${found ? Object.keys(found.people).length : 'no'} people.`);
  }
}

/** Width, height and hash of a kept picture, measured in the extension's own worker. */
async function measured(pictureId: string): Promise<{ width: number; height: number; colours: number }> {
  return (await browser.worker()).evaluate(
    (id) =>
      new Promise<{ width: number; height: number; colours: number }>((resolve) => {
        const opening = indexedDB.open('second-look');
        opening.onsuccess = () => {
          const reading = opening.result.transaction('pictures').objectStore('pictures').get(id);
          reading.onsuccess = async () => {
            opening.result.close();
            const bitmap = await createImageBitmap(reading.result.blob);
            const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
            context.drawImage(bitmap, 0, 0);
            const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
            const colours = new Set<number>();
            for (let at = 0; at < data.length; at += 4) colours.add((data[at]! << 16) | (data[at + 1]! << 8) | data[at + 2]!);
            resolve({ width: bitmap.width, height: bitmap.height, colours: colours.size });
          };
        };
      }),
    pictureId,
  );
}

async function sidePanels(): Promise<number> {
  return (await browser.worker()).evaluate(async () => (await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length);
}

async function inToolbar(): Promise<string> {
  return (await browser.worker()).evaluate(() => chrome.action.getBadgeText({}));
}

const postBox = (page: Page, selector: string) =>
  page.$eval(selector, (post) => {
    const { width, height } = post.getBoundingClientRect();
    return { width: Math.round(width), height: Math.round(height) };
  });

describe('from the popup', () => {
  it.each(posts)(
    'keeps a copy of a post on $id in one press, within two seconds, and opens the side panel',
    async ({ address, link, post, text, counts }) => {
      const page = await browser.page(address);
      await page.waitForSelector(post);
      const box = await postBox(page, post);
      const popup = await browser.pressButton(page);
      await popup.waitForSelector('.sl-post-card');
      expect(await popup.$eval('.sl-post-card', (card) => card.textContent)).toContain('Our winter sale');

      const before = performance.now();
      await pressNamed(popup, 'Something wrong with this post?');
      const kept = await incidentOn(link);
      expect(performance.now() - before).toBeLessThan(2_000);

      expect(kept.post).toMatchObject({ link, text, counts, account: { name: 'Acme Tea' } });
      expect(kept.startedFrom).toBe('popup');
      expect(Date.parse(kept.post.publishedAt!)).toBe(Date.parse('2026-11-22T10:17:00Z'));
      const [picture] = Object.keys(kept.pictures);
      const { colours, ...size } = await measured(picture!);
      expect(size).toEqual(box);
      expect(colours, 'there is something in the picture').toBeGreaterThan(20);

      await expect.poll(sidePanels).toBe(1);
      const { people } = await incidentOn(link, (record) => Object.keys(record.people).length === 3);
      expect(Object.values(people).map(({ words }) => words)).toEqual([null, null, null]);
      await page.close();
    },
  );

  it('leads to the network’s Delete, with words on the clipboard, in four presses from the toolbar on', async () => {
    const link = 'https://x.com/acmetea/status/1990000000000000125';
    const page = await browser.page(`${link}?account=acmetea`);
    await page.waitForSelector('article');
    const popup = await browser.pressButton(page);
    await popup.waitForSelector('.sl-post-card');
    await pressNamed(popup, 'Something wrong with this post?');
    await incidentOn(link);
    const panel = await browser.opened('sidepanel');
    await panel.locator('button ::-p-text(It must come down now)').click();
    await panel.locator('text/Open the post › Press the three dots › Choose “Delete”').wait();
    const opening = browser.browser.waitForTarget((target) => target.url() === link);
    await panel.locator('button ::-p-text(Copy holding line and open the post)').click();
    await panel.locator('text/The holding line is on the clipboard.').wait();
    await (await (await opening).asPage()).close();
    await page.close();
  });

  it('tells in the toolbar how many are open, and goes on with one in place of a second', async () => {
    await expect.poll(inToolbar).toBe(String(posts.length + 1));
    const page = await browser.page(posts[0].address);
    await page.waitForSelector('article');
    const popup = await browser.pressButton(page);
    await popup.waitForSelector('.sl-post-card');
    await pressNamed(popup, 'Go on with this post');
    expect((await browser.incidents()).filter(({ post }) => post.link === posts[0].link)).toHaveLength(1);
    await page.close();
  });

  it.each(['de', 'ja'])('reads counts in a page in %s', async (lang) => {
    const link = `https://x.com/acmetea/status/19900000000000001${lang === 'de' ? 10 : 11}`;
    const page = await browser.page(`${link}?account=acmetea&lang=${lang}`);
    await page.waitForSelector('article');
    const popup = await browser.pressButton(page);
    await popup.waitForSelector('.sl-post-card');
    await pressNamed(popup, 'Something wrong with this post?');
    expect((await incidentOn(link)).post.counts).toMatchObject({ replies: 3, reposts: 1206, likes: 12_143 });
    await page.close();
  });

  it('keeps what it had shown of a post that was deleted meanwhile, and says so', async () => {
    const link = 'https://x.com/acmetea/status/1990000000000000120';
    const page = await browser.page(`${link}?account=acmetea`);
    await page.waitForSelector('article');
    const popup = await browser.pressButton(page);
    await popup.waitForSelector('.sl-post-card');
    // As another tab or a colleague would delete it: it vanishes from the page.
    await page.$eval('article', (post) => post.remove());
    await pressNamed(popup, 'Something wrong with this post?');
    const kept = await incidentOn(link);
    expect([kept.post.text, kept.stillUp, Object.keys(kept.pictures)]).toEqual([TEXT, false, []]);
    expect(kept.post.notKept.join(' ')).toContain('gone when the copy was kept');
    await page.close();
  });
});

describe('from the shortcut', () => {
  it('keeps the text; the picture is asked for where the browser did not allow it', async () => {
    const link = 'https://x.com/acmetea/status/1990000000000000130';
    const page = await browser.page(`${link}?account=acmetea`);
    await page.waitForSelector('article');
    await page.bringToFront();
    await (await browser.worker()).evaluate(async (address) => {
      const [tab] = await chrome.tabs.query({ url: `${address}*` });
      (chrome.commands.onCommand as unknown as { dispatch(...args: unknown[]): void }).dispatch('something-wrong', tab);
    }, link);
    const kept = await incidentOn(link);
    expect([kept.startedFrom, kept.post.text]).toEqual(['shortcut', TEXT]);
    expect(kept.pictureLacks).toContain('Press the Second Look button');
    await page.close();
  });
});

describe('from the context menu', () => {
  it('is offered on the pages of the networks, and keeps the text', async () => {
    const link = 'https://x.com/acmetea/status/1990000000000000135';
    const page = await browser.page(`${link}?account=acmetea`);
    await page.waitForSelector('article');
    await page.bringToFront();
    await (await browser.worker()).evaluate(async (address) => {
      // Refused where there is no such entry.
      await chrome.contextMenus.update('something-wrong', {});
      const [tab] = await chrome.tabs.query({ url: `${address}*` });
      const event = chrome.contextMenus.onClicked as unknown as { dispatch(...args: unknown[]): void };
      event.dispatch({ menuItemId: 'something-wrong', editable: false, pageUrl: address }, tab);
    }, link);
    const kept = await incidentOn(link);
    expect([kept.startedFrom, kept.post.text]).toEqual(['menu', TEXT]);
    await page.close();
  });
});

describe('from the mark on the page', () => {
  const link = 'https://x.com/acmetea/status/1990000000000000140';

  beforeAll(async () => {
    const brand = {
      id: 'acme',
      name: 'Acme Tea',
      accounts: [{ platform: 'x', handle: 'acmetea', colour: '#1f5fbf', mode: 'careful' }],
      domains: [],
      knownHandles: [],
      hashtags: [],
      timeZone: 'Europe/London',
      locale: 'en-GB',
      terms: [],
      rivals: [],
      sensitiveNow: null,
      questions: [],
    };
    await (await browser.worker()).evaluate((value) => chrome.storage.local.set({ brands: { version: 1, value } }), [brand]);
  });

  it('stands only on posts of ours', async () => {
    const page = await browser.page('https://x.com/rosa_lind/status/1990000000000000150?account=acmetea');
    await page.waitForSelector('article');
    // Once a post of ours that was opened later has its mark, this one would have had time for it.
    const ours = await browser.page(`${link}?account=acmetea`);
    await ours.waitForFunction(() => document.querySelectorAll('second-look').length === 2);
    await ours.close();
    // The reply box has its own element of ours; a second one would be the mark.
    expect(await page.$$eval('second-look', (elements) => elements.length)).toBeLessThan(2);
    await page.close();
  });

  it('is looked at in the popup by the same checks, with the questions for somebody who did not write it', async () => {
    const popupOn = async (id: number, text: string) => {
      const page = await browser.page(
        `https://x.com/acmetea/status/19900000000000001${id}?account=acmetea&text=${encodeURIComponent(text)}`,
      );
      await page.waitForSelector('article');
      const popup = await browser.pressButton(page);
      await popup.waitForSelector('.sl-second-look');
      if (process.env.PICTURES) await popup.screenshot({ path: `${process.env.PICTURES}/popup-second-look-${id}.png` });
      return popup;
    };
    const said = (popup: Page) => popup.$eval('.sl-second-look', (look) => look.textContent);

    const fine = await popupOn(41, 'The kettle is on until six. Read more: https://www.nationaltrust.org.uk/tea');
    expect(await said(fine)).toContain('Nothing found in what can be read of it.');
    await pressNamed(fine, 'For a second pair of eyes');
    const asked = await fine.$$eval('.sl-second-look-questions li', (questions) => questions.map((question) => question.textContent));
    expect(asked.length).toBeGreaterThanOrEqual(5);
    expect(asked).toContain('Open each link. Does it lead where the text says, without signing in?');

    const wrong = await said(await popupOn(42, 'Our [PRODUCT] is here on Friday 3 December 2026.'));
    expect(wrong).toContain('[PRODUCT]');
    expect(wrong).toContain('Thursday');
  });

  it('keeps the text at once, and the picture at the next press in the toolbar', async () => {
    const page = await browser.page(`${link}?account=acmetea`);
    await page.waitForSelector('article');
    await page.waitForFunction(() => document.querySelectorAll('second-look').length === 2);
    await page.bringToFront();
    const caret = await page.$eval('[data-testid="caret"]', (control) => control.getBoundingClientRect().toJSON());
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    // The left half first: the checks on it, in the side panel, and nothing is kept.
    await page.mouse.click(caret.left - 270, caret.top + 8);
    const panel = await browser.opened('sidepanel');
    await panel.locator('.sl-second-look').wait();
    if (process.env.PICTURES) await panel.screenshot({ path: `${process.env.PICTURES}/published.png` });
    if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/mark.png` });
    expect((await browser.incidents()).some(({ post }) => post.link === link)).toBe(false);
    await page.bringToFront();
    const again = await page.$eval('[data-testid="caret"]', (control) => control.getBoundingClientRect().toJSON());
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    await page.mouse.click(again.left - 60, again.top + 8);
    const kept = await incidentOn(link);
    expect([kept.startedFrom, kept.post.text, Object.keys(kept.pictures)]).toEqual(['page-badge', TEXT, []]);

    await browser.pressButton(page);
    const pictured = await incidentOn(link, ({ pictures }) => Object.keys(pictures).length === 1);
    expect(Object.values(pictured.pictures)[0]).toMatchObject({ from: 'page' });
    expect([kept.pictureLacks, pictured.pictureLacks]).toEqual([expect.stringContaining('no picture yet'), null]);
    await page.close();
  });
});

/** Runs in a page: whether it was drawn at this height before something came in front of it. */
async function drawnAt(top: number): Promise<boolean> {
  scrollTo(0, top);
  for (let frame = 0; frame < 3; frame++) {
    if (document.visibilityState !== 'visible') return false;
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
      document.addEventListener('visibilitychange', resolve, { once: true });
    });
  }
  return document.visibilityState === 'visible';
}

describe('the people', () => {
  it('are gathered while 1,000 replies are scrolled through, once each, without the brand, and without a word of theirs', async () => {
    const link = 'https://x.com/acmetea/status/1990000000000000160';
    const page = await browser.page(`${link}?account=acmetea&replies=1000&own=10`);
    await page.waitForSelector('article');
    const popup = await browser.pressButton(page);
    await popup.waitForSelector('.sl-post-card');
    await pressNamed(popup, 'Something wrong with this post?');
    await incidentOn(link);
    // About two views at a time: the replica keeps some rows above and below the view in the page.
    const end = await page.evaluate(() => document.documentElement.scrollHeight);
    const places = Array.from({ length: Math.ceil(end / 1400) + 1 }, (_, index) => index * 1400);
    // Some are seen again on the way back. The side panel may come in front at any moment, and what lies behind is not drawn: nobody has seen it.
    for (const at of [...places, end / 2, 0]) {
      await expect
        .poll(async () => {
          const seen = await page.evaluate(drawnAt, at);
          if (!seen) await page.bringToFront();
          return seen;
        })
        .toBe(true);
    }
    const { people } = await incidentOn(link, (record) => Object.keys(record.people).length >= 900, 30_000);
    expect(Object.keys(people)).toHaveLength(900);
    expect(people.acmetea).toBeUndefined();
    expect(Object.values(people).every(({ replies, words }) => replies.length === 1 && words === null)).toBe(true);
    expect(JSON.stringify(await browser.incidents())).not.toContain('That hurt to read');
    await page.close();
  }, 300_000);
});

it('asks nothing of any network', () => {
  expect(browser.strayRequests).toEqual([]);
});

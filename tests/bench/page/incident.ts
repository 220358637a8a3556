import type { Page } from 'playwright-core';
import type { Reply } from '../../../utils/model/post.ts';
import type { Request } from '../../../utils/requests.ts';
import type { BenchBrowser } from './bench-browser.ts';
import { type Measure, median, milliseconds, p95 } from './measure.ts';

const OPENINGS = 15;
const KEYS = 60;
const REPLIES = 5_000;
const PEOPLE = 500;
/** As many as one message may hold. */
const BATCH = 500;

const MOST_POPUP = 150;
const MOST_INCIDENT = 200;
/** From here on a key is felt to lag (Nielsen; the web's own measure of a long task). */
const MOST_KEY = 50;

const link = 'https://x.com/acmetea/status/1';

/** Runs in a page of ours: asks the background. */
const send = (page: Page, request: Request): Promise<unknown> =>
  page.evaluate(async (asked) => {
    const reply = (await chrome.runtime.sendMessage(asked)) as { answer?: unknown; error?: string };
    if (reply.error) throw new Error(reply.error);
    return reply.answer;
  }, request);

/** An incident that many have answered to, open at its list of people. */
async function crowded(browser: BenchBrowser): Promise<string> {
  const page = await browser.extensionPage('welcome');
  const text = 'Our winter sale starts on Friday.';
  const { id } = (await send(page, { verb: 'start-by-hand', text, link, picture: null, sent: null })) as { id: string };
  const post = {
    link,
    account: { handle: 'acmetea', name: 'Acme Tea' },
    text,
    publishedAt: null,
    pictures: 0,
    counts: { replies: REPLIES, reposts: 90, quotes: 12, likes: 800, views: 90_000 },
  };
  const reply = (index: number): Reply => ({
    account: { handle: `reader${index % PEOPLE}`, name: `Reader ${index % PEOPLE}` },
    text: index % 3 === 0 ? 'Is the shop open on Tuesday?' : 'That hurt to read, to be honest.',
    link: `https://x.com/reader${index % PEOPLE}/status/${index}`,
    at: null,
  });
  for (let at = 0; at < REPLIES; at += BATCH) {
    const replies = Array.from({ length: BATCH }, (_, index) => reply(at + index));
    await send(page, { verb: 'report-replies', post, replies });
  }
  await send(page, { verb: 'change-incident', id, change: { door: 'wrong', answer: 'ours', harm: 'hurtful', step: 'assess' } });
  await page.close();
  return id;
}

/** What a page of ours is waited for, by its address. */
const wanted = {
  'icon/second-look.svg': 'svg',
  'popup.html': '.sl-popup-main',
  'sidepanel.html': '.sl-people-list li',
};

/**
 * Lets every page note by itself when what is waited for was drawn, on its own clock, which starts with its loading. Asked
 * from outside, it would be the later by what the asking takes: tens of milliseconds.
 */
const noteDrawn = ({ context, extensionId }: BenchBrowser): Promise<unknown> =>
  context.addInitScript(
    ({ origin, wanted }) => {
      const shown = location.origin === origin && wanted[location.pathname.slice(1)];
      if (!shown) return;
      const look = (_changes: unknown, changes: MutationObserver) => {
        if (!document.querySelector(shown)) return;
        changes.disconnect();
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          globalThis.drawnAt = performance.now();
        };
        // The next thing after the frame's own work, which is its layout and its painting.
        requestAnimationFrame(() => port2.postMessage(null));
      };
      new MutationObserver(look).observe(document, { childList: true, subtree: true });
    },
    { origin: `chrome-extension://${extensionId}`, wanted: wanted as Record<string, string> },
  );

/** Milliseconds from the start of loading until what is waited for is drawn, at each of several openings of a file of ours. */
async function openings(browser: BenchBrowser, file: keyof typeof wanted): Promise<number[]> {
  const waits: number[] = [];
  for (let opening = 0; opening < OPENINGS; opening++) {
    const page = await browser.page(`chrome-extension://${browser.extensionId}/${file}`);
    const drawn = await page.waitForFunction(() => globalThis.drawnAt);
    waits.push((await drawn.jsonValue())!);
    await page.close();
  }
  return waits;
}

/** Milliseconds that each key took until the page was drawn with it. */
async function keys(browser: BenchBrowser): Promise<number[]> {
  const page = await browser.extensionPage('sidepanel');
  await page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name: 'Decide' }).click();
  await page.getByRole('button', { name: 'Do this' }).click();
  const box = page.getByRole('textbox', { name: 'What we did wrong' });
  await box.waitFor();
  await page.evaluate(() => {
    globalThis.keyWaits = [];
    document.addEventListener('keydown', () => {
      const from = performance.now();
      requestAnimationFrame(() => setTimeout(() => globalThis.keyWaits.push(performance.now() - from)));
    });
  });
  await box.pressSequentially('we named the wrong day for the sale, and nobody looked it up '.slice(0, KEYS), { delay: 60 });
  const waits = await page.evaluate(() => globalThis.keyWaits);
  await page.close();
  return waits;
}

declare global {
  /** Kept in the page that is typed in. */
  var keyWaits: number[];
  /** Kept in a page that is opened: when what it is waited for was drawn. */
  var drawnAt: number | undefined;
}

/** How soon popup and incident are there, and whether typing in a large one can be felt. */
export async function measureIncident(browser: BenchBrowser): Promise<Measure[]> {
  await crowded(browser);
  await noteDrawn(browser);
  // A drawing, without a script of ours: what the browser and this machine take for any page.
  const floor = await openings(browser, 'icon/second-look.svg');
  const popup = await openings(browser, 'popup.html');
  const incident = await openings(browser, 'sidepanel.html');
  const typed = await keys(browser);
  const line = (what: string, most: number, waits: readonly number[]): Measure => ({
    what,
    bar: Number.isFinite(most) ? `≤ ${most} ms` : 'none',
    seen: `${milliseconds(median(waits), 0)} (95th of a hundred ${milliseconds(p95(waits), 0)}, ${waits.length} times)`,
    met: median(waits) <= most,
  });
  return [
    line('the least that any page of ours takes here', Number.POSITIVE_INFINITY, floor),
    line('popup to its first useful picture', MOST_POPUP, popup),
    line(`incident with ${REPLIES} replies of ${PEOPLE} people, opened at the list`, MOST_INCIDENT, incident),
    line('a key in the words of that incident', MOST_KEY, typed),
  ];
}

import type { Page } from 'playwright-core';
import { ComposeTab } from '../../e2e/chromium/compose.ts';
import { type Site, sites } from '../../e2e/sites.ts';
import type { BenchBrowser, Detail } from './bench-browser.ts';
import { type Measure, median, milliseconds, p95, sleep } from './measure.ts';
import { keyCosts, threadWithMark } from './trace.ts';

const KEYS = Number(process.env.BENCH_KEYS ?? 2000);
/** Keys in a row on one page before it is the next one's turn: short, so that a busy stretch of the machine falls on all alike. */
const TURN = 25;
/** Milliseconds from key to key: faster than anybody types, slow enough that no two keys share a frame. */
const PACE = 20;
const MOST_ADDED = 1;
const LONG_TASK = 50;
const KEY = 'bench key';

const sentence = 'Our new tea is here and it tastes of pears, with a little honey in the morning. ';

async function type(page: Page, from: number, to: number): Promise<void> {
  await page.bringToFront();
  for (let index = from; index < to; index++) {
    await Promise.all([page.keyboard.type(sentence[index % sentence.length]!), sleep(PACE)]);
  }
  // What the last key set off belongs to it.
  await sleep(100);
}

/**
 * The compose box with the keyboard in it, on a page that marks every key in its trace. The mouse rests in it too, on every
 * page alike: what moves under a mouse makes the browser look for what lies there now, at every key and with or without us.
 */
async function ready({ page, editor }: ComposeTab): Promise<Page> {
  await editor.click();
  await page.evaluate((mark) => addEventListener('keydown', () => performance.mark(mark), { capture: true }), KEY);
  return page;
}

async function openWith(browser: BenchBrowser, site: Site): Promise<Page> {
  const tab = await ComposeTab.open(browser, site);
  await tab.settled();
  return ready(tab);
}

async function openWithout(browser: BenchBrowser, site: Site): Promise<Page> {
  const tab = new ComposeTab(site, await browser.pageWithout(site.address));
  if (site.opener) await tab.page.locator(site.opener).first().click();
  return ready(tab);
}

/** Types the same into all pages by turns. */
async function costsOf(browser: BenchBrowser, detail: Detail, pages: readonly Page[]): Promise<ReturnType<typeof keyCosts>[]> {
  const events = await browser.trace(detail, async () => {
    for (const [index, page] of pages.entries()) await page.evaluate((mark) => performance.mark(mark), `bench page ${index}`);
    for (let from = 0; from < KEYS; from += TURN) {
      for (const page of pages) await type(page, from, Math.min(KEYS, from + TURN));
    }
  });
  await Promise.all(pages.map((page) => page.close()));
  return pages.map((_, index) => {
    const costs = keyCosts(events, threadWithMark(events, `bench page ${index}`), KEY);
    if (costs.keys.length !== KEYS) throw new Error(`Of ${KEYS} keys, ${costs.keys.length} are in the trace of page ${index}.`);
    return costs;
  });
}

async function typeOn(browser: BenchBrowser, site: Site): Promise<Measure[]> {
  const pages = [await openWithout(browser, site), await openWith(browser, site), await openWithout(browser, site)];
  const [plain = [], added = [], again = []] = (await costsOf(browser, 'tasks', pages)).map(({ keys }) => keys.map(({ cost }) => cost));
  const [scripts] = await costsOf(browser, 'scripts', [await openWith(browser, site)]);
  if (!scripts) throw new Error(`Nothing was traced on ${site.id}.`);
  const difference = p95(added) - p95(plain);
  return [
    {
      what: `main-thread time added per key at p95, ${site.id}, ${KEYS} keys`,
      bar: `≤ ${MOST_ADDED} ms`,
      seen: `${milliseconds(difference)} (${p95(plain).toFixed(1)} → ${p95(added).toFixed(1)}; median ${milliseconds(median(added) - median(plain))}; a second page without us ${milliseconds(p95(again) - p95(plain))}; in our script, each call traced, ${milliseconds(p95(scripts.keys.map(({ ours }) => ours)))})`,
      met: difference <= MOST_ADDED,
    },
    {
      what: `longest task of ours while typing, ${site.id}`,
      bar: `< ${LONG_TASK} ms`,
      seen: milliseconds(scripts.longest),
      met: scripts.longest < LONG_TASK,
    },
  ];
}

/** What every key costs more on a page with the extension than on the same page without. */
export async function measureTyping(browser: BenchBrowser): Promise<Measure[]> {
  const measures: Measure[] = [];
  for (const site of sites) measures.push(...(await typeOn(browser, site)));
  return measures;
}

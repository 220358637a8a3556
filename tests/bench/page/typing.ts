import type { Page } from 'playwright-core';
import { ComposeTab } from '../../e2e/chromium/compose.ts';
import { type Site, sites } from '../../e2e/sites.ts';
import type { BenchBrowser } from './bench-browser.ts';
import { type Measure, median, milliseconds, p95, sleep } from './measure.ts';
import { keyCosts, threadWithMark } from './trace.ts';

const KEYS = Number(process.env.BENCH_KEYS ?? 2000);
/** Keys in a row on one page before it is the other page's turn. */
const TURN = 100;
/** Milliseconds from key to key: faster than anybody types, slow enough that no two keys share a frame. */
const PACE = 20;
const MOST_ADDED = 1;
const LONG_TASK = 50;

const sentence = 'Our new tea is here and it tastes of pears, with a little honey in the morning. ';

async function type(page: Page, from: number, to: number): Promise<void> {
  await page.bringToFront();
  for (let index = from; index < to; index++) {
    await Promise.all([page.keyboard.type(sentence[index % sentence.length]!), sleep(PACE)]);
  }
  // What the last key set off belongs to it.
  await sleep(100);
}

async function openBoth(browser: BenchBrowser, site: Site): Promise<{ added: Page; plain: Page }> {
  const plain = new ComposeTab(site, await browser.pageWithout(site.address));
  if (site.opener) await plain.page.locator(site.opener).first().click();
  await plain.editor.click();
  const added = await ComposeTab.open(browser, site);
  await added.settled();
  await added.editor.focus();
  return { added: added.page, plain: plain.page };
}

async function typeOn(browser: BenchBrowser, site: Site): Promise<Measure[]> {
  const { added, plain } = await openBoth(browser, site);
  const events = await browser.trace(async () => {
    await added.evaluate(() => performance.mark('bench with'));
    await plain.evaluate(() => performance.mark('bench without'));
    for (let from = 0; from < KEYS; from += TURN) {
      await type(plain, from, Math.min(KEYS, from + TURN));
      await type(added, from, Math.min(KEYS, from + TURN));
    }
  });
  await Promise.all([added.close(), plain.close()]);
  const withUs = keyCosts(events, threadWithMark(events, 'bench with'));
  const without = keyCosts(events, threadWithMark(events, 'bench without'));
  if (withUs.keys.length !== KEYS || without.keys.length !== KEYS) {
    throw new Error(`Of ${KEYS} keys, ${withUs.keys.length} and ${without.keys.length} are in the trace of ${site.id}.`);
  }
  const [costs, plainCosts] = [withUs, without].map(({ keys }) => keys.map(({ cost }) => cost)) as [number[], number[]];
  const difference = p95(costs) - p95(plainCosts);
  const middle = median(costs) - median(plainCosts);
  const ours = p95(withUs.keys.map((key) => key.ours));
  return [
    {
      what: `main-thread time added per key at p95, ${site.id}, ${KEYS} keys`,
      bar: `≤ ${MOST_ADDED} ms`,
      seen: `${milliseconds(difference)} (${p95(plainCosts).toFixed(1)} → ${p95(costs).toFixed(1)}, ×${(p95(costs) / p95(plainCosts)).toFixed(2)}; median ${milliseconds(middle)}; in our script ${milliseconds(ours)})`,
      met: difference <= MOST_ADDED,
    },
    {
      what: `longest task of ours while typing, ${site.id}`,
      bar: `< ${LONG_TASK} ms`,
      seen: milliseconds(withUs.longest),
      met: withUs.longest < LONG_TASK,
    },
  ];
}

/** What every key costs more on a page with the extension than on the same page without. */
export async function measureTyping(browser: BenchBrowser): Promise<Measure[]> {
  const measures: Measure[] = [];
  for (const site of sites) measures.push(...(await typeOn(browser, site)));
  return measures;
}

import type { Page } from 'playwright-core';
import { ComposeTab } from '../../e2e/chromium/compose.ts';
import { type BenchBrowser, SentinelWorld } from './bench-browser.ts';
import { type Measure, sleep } from './measure.ts';
import { scriptShare, threadWithMark } from './trace.ts';

const SECONDS = Number(process.env.BENCH_SECONDS ?? 30);
const MOST_SHARE = 0.01;

/** Scrolls as a person does who looks for something, the pointer wandering over the posts. */
async function scroll(page: Page): Promise<void> {
  const end = performance.now() + SECONDS * 1000;
  for (let turn = 0; performance.now() < end; turn++) {
    await page.mouse.move(500 + (turn % 40) * 5, 300 + (turn % 15) * 10);
    await page.mouse.wheel(0, 400);
    await sleep(30);
  }
}

async function observersAt(page: Page): Promise<number> {
  const world = await SentinelWorld.of(page);
  const count = await world.observers();
  await world.close();
  return count;
}

/** What a long timeline without a compose box costs: next to nothing. */
export async function measureTimeline(browser: BenchBrowser): Promise<Measure[]> {
  const page = await browser.page('https://x.com/home?posts=10000&composer=0');
  await page.locator('article').first().waitFor();
  const events = await browser.trace('scripts', async () => {
    await page.evaluate(() => performance.mark('bench timeline'));
    await scroll(page);
  });
  const { ours, all } = scriptShare(events, threadWithMark(events, 'bench timeline'));
  const scrolled = await page.evaluate(() => Math.round(scrollY));
  const observers = await observersAt(page);
  await page.close();

  // A count that finds none where there are some says nothing.
  const open = await ComposeTab.open(browser, 'x');
  const beside = await observersAt(open.page);
  await open.page.close();

  return [
    {
      what: 'our share of script time, timeline of 10,000 posts without a compose box',
      bar: `≤ ${MOST_SHARE * 100} %`,
      seen: `${((100 * ours) / all).toFixed(2)} % (${ours.toFixed(1)} of ${all.toFixed(0)} ms in ${SECONDS} s, ${scrolled} px)`,
      met: all > 0 && ours / all <= MOST_SHARE,
    },
    {
      what: 'our MutationObservers there',
      bar: '0',
      seen: `${observers} (with an open box: ${beside})`,
      met: observers === 0 && beside > 0,
    },
  ];
}

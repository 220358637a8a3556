import { ComposeTab, until } from '../../e2e/chromium/compose.ts';
import { type Site, sites } from '../../e2e/sites.ts';
import { type BenchBrowser, SentinelWorld } from './bench-browser.ts';
import { type Measure, median, milliseconds, p95, sleep } from './measure.ts';

const OPENINGS = 30;
const MOST_BADGE = 300;
const MOST_PANEL = 200;

const bluesky = sites.find((site) => site.id === 'bluesky')!;
const x = sites.find((site) => site.id === 'x')!;

/** Sites on which a compose box opens over the page, at a press. */
const openable: Site[] = [
  {
    ...x,
    address: `${x.address}&composer=0`,
    opener: '[data-testid="SideNav_NewTweet_Button"]',
    editor: '[role="dialog"] [data-testid="tweetTextarea_0"][contenteditable="true"]',
    publish: '[data-testid="tweetButton"]',
  },
  bluesky,
];

declare global {
  /** Milliseconds from each compose box to its badge; kept beside the sentinel. */
  var badgeWaits: number[];
  /** When the panel was last drawn with something in it, milliseconds since the epoch; kept in the panel's frame. */
  var panelDrawn: number;
}

/** Runs beside the sentinel: notes how long after a compose box came its badge stands in its place. */
function watchOpenings(publish: string): void {
  globalThis.badgeWaits = [];
  const { openOrClosedShadowRoot } = (chrome as unknown as { dom: { openOrClosedShadowRoot(host: Element): ShadowRoot } }).dom;
  let waiting = false;
  let wasOpen = false;
  const wait = (from: number): void => {
    const host = document.querySelector('second-look');
    const badge = host && openOrClosedShadowRoot(host).querySelector<HTMLElement>('.badge:not([hidden])');
    waiting = !badge?.style.inset;
    if (waiting) requestAnimationFrame(() => wait(from));
    else globalThis.badgeWaits.push(performance.now() - from);
  };
  new MutationObserver(() => {
    const isOpen = document.querySelector(publish) !== null;
    if (isOpen && !wasOpen && !waiting) wait(performance.now());
    wasOpen = isOpen;
  }).observe(document, { childList: true, subtree: true });
}

async function closeBox(tab: ComposeTab): Promise<void> {
  await tab.page.keyboard.press('Escape');
  await tab.editor.waitFor({ state: 'detached' });
  await until(async () => (await tab.traces()).hosts === 0, 'everything of ours left the page');
}

async function badgeOn(browser: BenchBrowser, site: Site): Promise<Measure> {
  const page = await browser.page(site.address);
  const tab = new ComposeTab(site, page);
  const world = await SentinelWorld.of(page);
  await world.run(watchOpenings, site.publish);
  for (let opening = 0; opening < OPENINGS; opening++) {
    await tab.openBox();
    await closeBox(tab);
  }
  const waits = await world.run(() => globalThis.badgeWaits, null);
  await page.close();
  return {
    what: `compose box to badge at p95, ${site.id}`,
    bar: `≤ ${MOST_BADGE} ms`,
    seen: `${milliseconds(p95(waits))} (median ${milliseconds(median(waits))}, first ${milliseconds(waits[0]!)}, ${waits.length} of ${OPENINGS} came)`,
    met: waits.length === OPENINGS && p95(waits) <= MOST_BADGE,
  };
}

/** Runs in the panel's frame: notes when a panel that was put away was drawn again. */
function watchPanel(): void {
  let there = document.querySelector('[data-finding]') !== null;
  new MutationObserver(() => {
    const isThere = document.querySelector('[data-finding]') !== null;
    if (isThere && !there)
      requestAnimationFrame(() =>
        setTimeout(() => {
          globalThis.panelDrawn = Date.now();
        }),
      );
    there = isThere;
  }).observe(document, { childList: true, subtree: true });
}

async function panelOn(browser: BenchBrowser, site: Site): Promise<Measure> {
  const tab = await ComposeTab.open(browser, site);
  await tab.write('Our new [NAME] is here.');
  await tab.settled();
  const frame = await tab.frame();
  await frame.evaluate(watchPanel);
  const waits: number[] = [];
  for (let opening = 0; opening < OPENINGS; opening++) {
    const asked = Date.now();
    await tab.pressBadge();
    await until(() => frame.evaluate((since) => globalThis.panelDrawn >= since, asked), 'the panel was drawn');
    waits.push((await frame.evaluate(() => globalThis.panelDrawn)) - asked);
    await tab.pressBadge();
    await tab.panelAway();
    await sleep(50);
  }
  await tab.page.close();
  return {
    what: `panel after a press on the badge at p95, ${site.id}`,
    bar: `≤ ${MOST_PANEL} ms`,
    seen: `${milliseconds(p95(waits), 0)} (median ${milliseconds(median(waits), 0)}, ${OPENINGS} times)`,
    met: p95(waits) <= MOST_PANEL,
  };
}

/** How soon badge and panel are there. */
export async function measureOpening(browser: BenchBrowser): Promise<Measure[]> {
  const measures: Measure[] = [];
  for (const site of openable) measures.push(await badgeOn(browser, site));
  for (const site of sites) measures.push(await panelOn(browser, site));
  return measures;
}

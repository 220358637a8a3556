import { ComposeTab } from '../../e2e/chromium/compose.ts';
import { type Site, sites } from '../../e2e/sites.ts';
import { type BenchBrowser, SentinelWorld } from './bench-browser.ts';
import { type Measure, median, milliseconds, p95, sleep } from './measure.ts';

const KEYSTROKES = 100;
/** Milliseconds without a key before each keystroke. */
const REST = 200;
const MOST = 50;

declare global {
  /** Milliseconds that each keystroke waited for its answer; kept beside the sentinel. */
  var waited: number[];
}

/** Runs beside the sentinel: notes how long after a key the badge says something else. */
function watchBadge(): void {
  globalThis.waited = [];
  let pressed: number | null = null;
  addEventListener('keydown', (event) => (pressed ??= event.timeStamp), { capture: true });
  // Content scripts alone may look into closed shadow roots, by this one way.
  const { openOrClosedShadowRoot } = (chrome as unknown as { dom: { openOrClosedShadowRoot(host: Element): ShadowRoot } }).dom;
  const badge = openOrClosedShadowRoot(document.querySelector('second-look')!).querySelector('.badge')!;
  let said = badge.getAttribute('title');
  new MutationObserver(() => {
    const says = badge.getAttribute('title');
    if (says === said || pressed === null) return;
    said = says;
    globalThis.waited.push(performance.now() - pressed);
    pressed = null;
  }).observe(badge, { attributeFilter: ['title'] });
}

async function answersOn(browser: BenchBrowser, site: Site): Promise<Measure> {
  const tab = await ComposeTab.open(browser, site);
  await tab.write('Our new [NAME is here.');
  await tab.settled();
  for (let back = 0; back < ' is here.'.length; back++) await tab.page.keyboard.press('ArrowLeft');
  await sleep(REST);
  const world = await SentinelWorld.of(tab.page);
  await world.run(watchBadge, null);
  // The closing bracket makes a left-over of it, and taking it away a clean draft.
  for (let stroke = 0; stroke < KEYSTROKES; stroke++) {
    await tab.page.keyboard.press(stroke % 2 === 0 ? ']' : 'Backspace');
    await sleep(REST);
  }
  const waits = await world.run(() => globalThis.waited, null);
  await tab.page.close();
  return {
    what: `keystroke to new verdict at p95, ${site.id}`,
    bar: `≤ ${MOST} ms`,
    seen: `${milliseconds(p95(waits))} (median ${milliseconds(median(waits))}, ${waits.length} of ${KEYSTROKES} answered)`,
    met: waits.length === KEYSTROKES && p95(waits) <= MOST,
  };
}

/** How long after a keystroke that changes the verdict the badge tells it. */
export async function measureAnswers(browser: BenchBrowser): Promise<Measure[]> {
  const measures: Measure[] = [];
  for (const site of sites) measures.push(await answersOn(browser, site));
  return measures;
}

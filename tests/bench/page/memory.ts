import type { Page } from 'playwright-core';
import { ComposeTab, until } from '../../e2e/chromium/compose.ts';
import { sites } from '../../e2e/sites.ts';
import type { BenchBrowser } from './bench-browser.ts';
import type { Measure } from './measure.ts';

const BOXES = 200;
/** By now everything that is loaded once is loaded. */
const WARM = 50;
/** Bytes a box may leave behind beyond what the page's own leaves, for what the browser itself keeps per box. */
const MOST_PER_BOX = 1000;

interface Held {
  heap: number;
  documents: number;
  nodes: number;
  jsEventListeners: number;
}

const bluesky = sites.find((site) => site.id === 'bluesky')!;

/** What the page holds after a collection of what is no longer used. */
async function held(page: Page): Promise<Held> {
  const devtools = await page.context().newCDPSession(page);
  for (let turn = 0; turn < 3; turn++) await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  const counters = await devtools.send('Memory.getDOMCounters');
  await devtools.detach();
  return { heap: usedSize, ...counters };
}

/** Opens a box, writes, takes it back, closes; again and again. */
async function openAndClose(tab: ComposeTab, boxes: number, gone: () => Promise<boolean>): Promise<void> {
  for (let box = 0; box < boxes; box++) {
    await tab.page.locator(bluesky.opener!).first().click();
    await tab.editor.click();
    await tab.write('Tea');
    await tab.page.keyboard.press('ControlOrMeta+a');
    await tab.page.keyboard.press('Delete');
    await tab.page.keyboard.press('Escape');
    await tab.editor.waitFor({ state: 'detached' });
    await until(gone, 'everything of ours left the page');
  }
}

async function growth(page: Page, gone: (tab: ComposeTab) => Promise<boolean>): Promise<Held> {
  const tab = new ComposeTab(bluesky, page);
  await openAndClose(tab, WARM, () => gone(tab));
  const before = await held(page);
  await openAndClose(tab, BOXES - WARM, () => gone(tab));
  const after = await held(page);
  await page.close();
  return {
    heap: (after.heap - before.heap) / (BOXES - WARM),
    documents: after.documents - before.documents,
    nodes: after.nodes - before.nodes,
    jsEventListeners: after.jsEventListeners - before.jsEventListeners,
  };
}

const told = ({ heap, documents, nodes, jsEventListeners }: Held): string =>
  `${heap.toFixed(0)} B a box, ${documents} documents, ${nodes} nodes, ${jsEventListeners} listeners`;

/** What two hundred compose boxes leave behind in the page's memory, from the fiftieth to the last: nothing. */
export async function measureMemory(browser: BenchBrowser): Promise<Measure[]> {
  const plain = await growth(await browser.pageWithout(bluesky.address), async () => true);
  const withUs = await growth(await browser.page(bluesky.address), async (tab) => (await tab.traces()).hosts === 0);
  const counts = ['documents', 'nodes', 'jsEventListeners'] as const;
  return [
    {
      what: `left behind by boxes ${WARM} to ${BOXES} opened and closed`,
      bar: 'flat: as without',
      seen: `${told(withUs)} (without: ${told(plain)})`,
      met: withUs.heap - plain.heap <= MOST_PER_BOX && counts.every((count) => withUs[count] <= Math.max(0, plain[count])),
    },
  ];
}

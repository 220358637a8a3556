import { hashOf, type LogEntry } from '../../../utils/stores/log.ts';
import { sha256AtOnce } from '../../../utils/stores/sha256.ts';
import type { BenchBrowser } from './bench-browser.ts';
import { type Measure, median, milliseconds } from './measure.ts';

const ENTRIES = 10_000;
const MOST = 1_000;
const TIMES = 7;

/** A log as some months of work leave it: asked, answered, published. */
function madeLog(): { entries: LogEntry[]; contents: { seq: number; incident: null; content: string }[] } {
  const entries: LogEntry[] = [];
  const contents: { seq: number; incident: null; content: string }[] = [];
  const start = Date.parse('2026-01-05T09:00:00Z');
  const deeds = ['asked', 'answered', 'published'] as const;
  for (let at = 0; at < ENTRIES; at++) {
    const what = deeds[at % deeds.length]!;
    const moment = new Date(start + at * 600_000).toISOString();
    const about = {
      accounts: [{ platform: 'x', handle: 'acmetea' }],
      drafts: [`${at}`.padStart(43, 'a')],
      ...(what === 'published' ? { changed: at % 2 === 0 } : { request: `${Math.floor(at / deeds.length)}`, askedAt: moment }),
      ...(what === 'answered' ? { says: ['signed-off'] } : {}),
    };
    const content = JSON.stringify(about);
    const told = { seq: at + 1, at: moment, who: 'person' as const, what, incident: null, content: sha256AtOnce(content) };
    const unsealed = { ...told, previous: entries.at(-1)?.hash ?? '' };
    entries.push({ ...unsealed, hash: hashOf(unsealed) });
    contents.push({ seq: at + 1, incident: null, content });
  }
  return { entries, contents };
}

/** How long *Verify* in the options takes on a long log, from the press to the sentence that says “whole”. */
export async function measureLog(browser: BenchBrowser): Promise<Measure[]> {
  const page = await browser.extensionPage('options');
  await page.getByRole('link', { name: 'Log', exact: true }).click();
  await page.getByRole('button', { name: 'Verify' }).waitFor();
  await page.evaluate(
    async ({ entries, contents }) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('second-look');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const tx = db.transaction(['log', 'contents'], 'readwrite');
      for (const entry of entries) tx.objectStore('log').put(entry);
      for (const content of contents) tx.objectStore('contents').put(content);
      await new Promise((resolve) => {
        tx.oncomplete = resolve;
      });
      db.close();
      const { seq, hash } = entries.at(-1)!;
      await chrome.storage.local.set({ 'log-head': { seq, hash } });
    },
    await madeLog(),
  );

  const waits: number[] = [];
  for (let time = 0; time < TIMES; time++) {
    await page.reload();
    await page.getByRole('button', { name: 'Verify' }).waitFor();
    const { wait, says } = await page.evaluate(async () => {
      const pressed = performance.now();
      const verify = Array.from(document.querySelectorAll('button')).find((button) => button.textContent === 'Verify')!;
      const said = new Promise<string>((resolve) =>
        new MutationObserver(() => {
          const title = document.querySelector('.sl-log .sl-callout-title');
          if (title) resolve(title.textContent);
        }).observe(document.body, { childList: true, subtree: true }),
      );
      verify.click();
      return { says: await said, wait: performance.now() - pressed };
    });
    if (!says.startsWith('Whole: 10,000 entries')) throw new Error(`The log that was made is not whole: ${says}`);
    waits.push(wait);
  }
  await page.close();
  return [
    {
      what: `verifying ${ENTRIES.toLocaleString('en')} entries of the log, median`,
      bar: `≤ ${MOST} ms`,
      seen: `${milliseconds(median(waits))} (${milliseconds(Math.min(...waits))} to ${milliseconds(Math.max(...waits))})`,
      met: median(waits) <= MOST,
    },
  ];
}

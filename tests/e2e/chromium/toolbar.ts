import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Extension, type Page, type Target, type WebWorker } from 'puppeteer-core';
import type { IncidentRecord, Person } from '../../../utils/model/incident-record.ts';
import { servePuppeteer } from '../../pages/serve.ts';
import { findBrowser } from '../../tools/browsers.mjs';
import { chromiumArguments } from '../../tools/chromium-arguments.mjs';

const extension = fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url));

/**
 * Chromium with the toolbar's real popup and the real side panel: a press in the toolbar is what allows a picture of
 * the tab, and only puppeteer can make one.
 */
export interface ToolbarBrowser {
  browser: Browser;
  strayRequests: string[];
  page(address: string): Promise<Page>;
  /** A new tab at a page of the extension's. */
  extensionPage(name: string): Promise<Page>;
  /** Presses the button in the toolbar while this tab is in front, and returns the popup. */
  pressButton(page: Page): Promise<Page>;
  /** A page of the extension's that opens by itself: `sidepanel`, in the panel or a tab. */
  opened(name: string): Promise<Page>;
  worker(): Promise<WebWorker>;
  /** Incidents as they lie in the archive, oldest first. */
  incidents(): Promise<IncidentRecord[]>;
  close(): Promise<void>;
}

export async function openToolbarBrowser(): Promise<ToolbarBrowser> {
  if (!existsSync(join(extension, 'manifest.json'))) throw new Error('The extension is not built yet: run “npm run build” first.');
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    headless: true,
    pipe: true,
    enableExtensions: [extension],
    defaultViewport: null,
    args: [
      ...chromiumArguments(extension).filter((argument) => !argument.includes('extension')),
      '--host-resolver-rules=MAP * ~NOTFOUND',
      '--window-size=1280,900',
    ],
  });
  const strayRequests: string[] = [];
  const isWorker = (target: Target) => target.type() === 'service_worker' && target.url().endsWith('/background.js');
  const workerTarget = await browser.waitForTarget(isWorker, { timeout: 15_000 });
  const id = new URL(workerTarget.url()).host;
  const ours = async (): Promise<Extension> => (await browser.extensions()).get(id)!;
  const pageAt = (name: string) => async (): Promise<Page> => {
    const target = await browser.waitForTarget((each) => each.url().startsWith(`chrome-extension://${id}/${name}.html`), {
      timeout: 10_000,
    });
    return target.asPage();
  };
  const worker = async (): Promise<WebWorker> => (await (await browser.waitForTarget(isWorker, { timeout: 15_000 })).worker())!;
  const opened = (name: string) => pageAt(name)();
  const page = async (address: string): Promise<Page> => {
    const tab = await browser.newPage();
    // Set up before the first address: a request that comes in between would wait for ever.
    await servePuppeteer(tab, strayRequests);
    await tab.goto(address);
    return tab;
  };
  return {
    browser,
    strayRequests,
    page,
    extensionPage: (name) => page(`chrome-extension://${id}/${name}.html`),
    async pressButton(tab) {
      // One that was left open would be taken for the new one.
      for (const left of browser.targets()) if (left.url().endsWith('/popup.html')) await (await left.asPage()).close();
      await tab.bringToFront();
      await tab.triggerExtensionAction(await ours());
      return opened('popup');
    },
    opened,
    worker,
    async incidents() {
      return (await worker()).evaluate(
        () =>
          new Promise<IncidentRecord[]>((resolve, reject) => {
            const opening = indexedDB.open('second-look');
            opening.onerror = () => reject(opening.error);
            opening.onsuccess = () => {
              if (!opening.result.objectStoreNames.contains('incidents')) return resolve([]);
              const reading = opening.result.transaction(['incidents', 'people']);
              const rows = reading.objectStore('incidents').getAll();
              const people = reading.objectStore('people').getAll();
              reading.oncomplete = () => {
                opening.result.close();
                const records = (rows.result as { id: string; envelope: { value: IncidentRecord } }[]).map(({ id, envelope }) => {
                  const theirs = (people.result as { incident: string; key: string; person: Person }[]).filter(
                    (row) => row.incident === id,
                  );
                  return { ...envelope.value, people: Object.fromEntries(theirs.map(({ key, person }) => [key, person])) };
                });
                resolve(records.sort((a, b) => a.startedAt.localeCompare(b.startedAt)));
              };
            };
          }),
      );
    },
    close: () => browser.close(),
  };
}

import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Frame, type Page, type Worker } from 'playwright-core';
import { servePlaywright } from '../../pages/serve.ts';
import { findBrowser } from '../../tools/browsers.mjs';
import { chromiumArguments } from '../../tools/chromium-arguments.mjs';

const extension = fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url));

export interface Options {
  /** Further arguments of Chromium's. */
  args?: string[];
  /** What stands in the profile's `Preferences` before the first start. */
  preferences?: object;
  /** Shows a window. */
  headed?: boolean;
  /** Hosts that count as switched on, as match patterns: the prompt for it cannot be pressed by a test. */
  granted?: string[];
}

export interface OpenBrowser {
  context: BrowserContext;
  extensionId: string;
  /** Addresses that were asked for and are no replica of ours; none of them was answered. */
  strayRequests: string[];
  /** The extension's service worker, as it runs now. */
  worker(): Promise<Worker>;
  /** Stops the service worker, as the browser does when it has been idle. */
  stopWorker(): Promise<void>;
  /** A new tab at this address. */
  page(address: string): Promise<Page>;
  /** A new tab at a page of the extension's: `welcome`, `options`, `popup`. */
  extensionPage(name: string): Promise<Page>;
  close(): Promise<void>;
}

/** Starts Chromium with the built extension, a profile of its own and no way to any network: the replicas answer under the real host names. */
export async function openBrowser({ args = [], preferences, headed = false, granted = [] }: Options = {}): Promise<OpenBrowser> {
  if (!existsSync(join(extension, 'manifest.json'))) throw new Error('The extension is not built yet: run “npm run build” first.');
  const profile = mkdtempSync(join(tmpdir(), 'second-look-chromium-'));
  if (preferences) {
    mkdirSync(join(profile, 'Default'));
    writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
  }
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser('chromium'),
    // Playwright's own headless mode is a browser without extensions; the argument below is not.
    headless: false,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...chromiumArguments(granted.length > 0 ? withGranted(profile, granted) : extension),
      ...(headed ? [] : ['--headless=new']),
      '--host-resolver-rules=MAP * ~NOTFOUND',
      ...args,
    ],
  });

  // What does not come in this time does not come; the test is tried once more.
  context.setDefaultTimeout(15_000);

  const strayRequests: string[] = [];
  await servePlaywright(context, strayRequests);

  const worker = async () => context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
  const extensionId = new URL((await worker()).url()).host;
  await welcomed(context);
  // Scripts for granted hosts are registered while the extension starts.
  if (granted.length > 0) await (await worker()).evaluate(registered);
  const address = (name: string) => `chrome-extension://${extensionId}/${name}.html`;
  const page = async (target: string) => {
    const opened = await context.newPage();
    await opened.goto(target);
    return opened;
  };

  return {
    context,
    extensionId,
    strayRequests,
    worker,
    async stopWorker() {
      const tab = await page(address('welcome'));
      const session = await context.newCDPSession(tab);
      const stopped = new Promise<void>((resolve) => {
        session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
          if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
        });
      });
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await stopped;
      await tab.close();
    },
    page,
    extensionPage: (name) => page(address(name)),
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** Waits for the page that is opened on installation: it comes in front, and what lies behind is drawn once a second. */
async function welcomed(context: BrowserContext): Promise<void> {
  const isWelcome = (page: Page) => page.url().endsWith('/welcome.html');
  if (context.pages().some(isWelcome)) return;
  const opened = await context.waitForEvent('page', { timeout: 15_000 });
  await opened.waitForURL('**/welcome.html');
}

/** Waits, inside the service worker, until the scripts for granted hosts are there. */
async function registered(): Promise<void> {
  const end = performance.now() + 15_000;
  while ((await chrome.scripting.getRegisteredContentScripts()).length === 0)
    if (performance.now() > end) throw new Error('No script was registered for the granted hosts.');
}

/** A copy of the built extension that differs in one thing: the browser has granted it these hosts from the start. */
function withGranted(folder: string, hosts: string[]): string {
  const copy = join(folder, 'granted-extension');
  cpSync(extension, copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: [...manifest.host_permissions, ...hosts] }));
  return copy;
}

/** The panel's frame in this tab, as soon as it is there. It stands in a closed shadow root, where no selector finds it. */
export async function reviewFrame(page: Page): Promise<Frame> {
  // What waits in a queue is judged in a frame with a hash, in which nothing is shown.
  const isReview = (frame: Frame) => frame.url().endsWith('/review.html');
  const there = page.frames().find(isReview);
  if (there) return there;
  return page.waitForEvent('framenavigated', { predicate: isReview, timeout: 15_000 }).catch((cause) => {
    throw new Error(`No panel came to ${page.url()} within 15 s.`, { cause });
  });
}

/** What the panel says was found, worst first, once it has something to say: the check's id and its words. */
export async function findings(page: Page): Promise<{ check: string; say: string }[]> {
  const list = (await reviewFrame(page)).locator('[data-finding]');
  await list.first().waitFor({ timeout: 15_000 });
  return list.evaluateAll((found) =>
    found.map((each) => ({
      check: each.getAttribute('data-finding') ?? '',
      say: each.querySelector('.sl-finding-say')?.textContent ?? '',
    })),
  );
}

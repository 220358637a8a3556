import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { servePuppeteer } from '../../pages/serve.ts';
import { findBrowser } from '../../tools/browsers.mjs';

const extension = fileURLToPath(new URL('../../../.output/firefox-mv3', import.meta.url));

/** As in wxt.config.ts. */
const EXTENSION_ID = 'second-look@second-look.invalid';
/** Firefox gives every profile another address for an extension's pages, unless one is set beforehand. */
export const UUID = '7d3c1a52-0b9e-4c55-9d0e-1f6a5c1d2b3a';

const PREFERENCES = {
  'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: UUID }),
  // Grants hosts on install and answers permission prompts, which no test can press.
  'extensions.originControls.grantByDefault': true,
  'extensions.webextOptionalPermissionPrompts': false,
  // A proxy that is not there: what no replica answers goes nowhere.
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
};

export interface OpenBrowser {
  browser: Browser;
  /** Addresses that were asked for and are no replica of ours; none of them was answered. */
  strayRequests: string[];
  /** A new tab at this address. */
  page(address: string): Promise<Page>;
  /** A new tab at a page of the extension's: `welcome`, `options`, `popup`. */
  extensionPage(name: string): Promise<Page>;
  /** Switches a host on (`https://tea.example/`), as somebody does in the popup; once more changes nothing. */
  grant(host: string): Promise<void>;
  /** Puts the extension in anew; at the start it is there. */
  install(): Promise<unknown>;
  /** Takes it away, as somebody does in the browser's list of extensions. */
  uninstall(): Promise<void>;
  close(): Promise<void>;
}

/** Starts Firefox with the built extension, a profile of its own and no way to any network: the replicas answer under the real host names. */
export async function openBrowser(preferences: Readonly<Record<string, unknown>> = {}): Promise<OpenBrowser> {
  if (!existsSync(join(extension, 'manifest.json'))) throw new Error('The extension is not built yet: run “npm run build” first.');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless: true,
    // A tab that falls silent costs one try of one test.
    protocolTimeout: 30_000,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { ...PREFERENCES, ...preferences },
  });
  const install = () => browser.installExtension(extension);
  await install();

  const strayRequests: string[] = [];
  await servePuppeteer(browser, strayRequests);
  const extensionPage = async (name: string) => {
    const page = await browser.newPage();
    await navigate(page, `moz-extension://${UUID}/${name}.html`);
    return page;
  };
  return {
    browser,
    strayRequests,
    async page(address) {
      const page = await browser.newPage();
      await page.goto(address);
      return page;
    },
    extensionPage,
    async grant(host) {
      const options = await extensionPage('options');
      await options.evaluate(askFor, `${host}*`);
      // Only a press may ask.
      await options.mouse.click(50, 50);
      await options.waitForSelector('#switch-on[data-granted="true"]');
      await options.close();
    },
    install,
    uninstall: () => browser.uninstallExtension(EXTENSION_ID),
    close: () => browser.close(),
  };
}

/** Runs in a page of the extension's: puts up a button that makes the request of the popup's “Switch on here”. */
function askFor(origin: string): void {
  const button = document.createElement('button');
  button.id = 'switch-on';
  button.style.cssText = 'position:fixed;left:0;top:0;width:100px;height:100px;z-index:9';
  button.onclick = () => {
    const { browser: api } = globalThis as unknown as { browser: { permissions: { request(what: object): Promise<boolean> } } };
    void api.permissions.request({ origins: [origin] }).then((granted) => {
      button.dataset.granted = String(granted);
    });
  };
  document.body.append(button);
}

/** Puppeteer's `goto` refuses an extension's address; the command it would send does not. */
async function navigate(page: Page, address: string): Promise<void> {
  const { connection } = page.browser() as unknown as { connection: { send(method: string, parameters: object): Promise<unknown> } };
  const { _id: context } = page.mainFrame() as unknown as { _id: string };
  await connection.send('browsingContext.navigate', { context, url: address, wait: 'complete' });
}

/** The frames found before: to ask every frame of a page where it is takes longer than most questions. */
const reviewFrames = new WeakMap<Page, Frame>();

/** The panel's frame in this tab, as soon as it is there. Puppeteer is not told its address; the frame itself knows. */
export async function reviewFrame(page: Page): Promise<Frame> {
  const known = reviewFrames.get(page);
  if (known && !known.detached) return known;
  const deadline = performance.now() + 15_000;
  while (performance.now() < deadline) {
    for (const frame of page.frames()) {
      // What waits in a queue is judged in a frame with a hash, in which nothing is shown.
      const path = await frame.evaluate(() => location.pathname + location.hash).catch(() => null);
      if (path !== '/review.html') continue;
      reviewFrames.set(page, frame);
      return frame;
    }
    // Not a frame of the page's: a tab that lies behind another draws none.
    await pause(20);
  }
  throw new Error(`No panel came to ${page.url()} within 15 s.`);
}

/** What the panel says was found, worst first, once it has something to say: the check's id and its words. */
export async function findings(page: Page): Promise<{ check: string; say: string }[]> {
  const frame = await reviewFrame(page);
  await frame.waitForSelector('[data-finding]', { visible: true, timeout: 15_000 });
  return frame.$$eval('[data-finding]', (found) =>
    found.map((each) => ({
      check: each.getAttribute('data-finding') ?? '',
      say: each.querySelector('.sl-finding-say')?.textContent ?? '',
    })),
  );
}

/**
 * Presses what this selector finds in the panel, with the mouse and at its place on the page: a click
 * by element lands beside it, because Puppeteer does not know where the frame is.
 */
export async function clickInPanel(page: Page, selector: string): Promise<void> {
  const frame = await reviewFrame(page);
  await frame.waitForSelector(selector, { visible: true, timeout: 15_000 });
  const { left, top } = await frameBox(page);
  const [x, y] = await frame.$eval(selector, (element) => {
    element.scrollIntoView({ block: 'nearest' });
    const its = element.getBoundingClientRect();
    return [(its.left + its.right) / 2, (its.top + its.bottom) / 2] as const;
  });
  await page.mouse.click(left + x, top + y);
}

/** Where the panel's frame stands in the view, in CSS pixels: its element lies in a closed root, its window knows its place on the screen. */
export async function frameBox(page: Page): Promise<{ left: number; top: number; right: number; bottom: number }> {
  const place = () => {
    const { mozInnerScreenX, mozInnerScreenY, innerWidth, innerHeight } = window as unknown as Mozilla & Window;
    return { x: mozInnerScreenX, y: mozInnerScreenY, width: innerWidth, height: innerHeight };
  };
  const [around, panel] = [await page.evaluate(place), await (await reviewFrame(page)).evaluate(place)];
  const [left, top] = [panel.x - around.x, panel.y - around.y];
  return { left, top, right: left + panel.width, bottom: top + panel.height };
}

/** Where a window's content begins on the screen, in CSS pixels; Firefox alone tells. */
interface Mozilla {
  mozInnerScreenX: number;
  mozInnerScreenY: number;
}

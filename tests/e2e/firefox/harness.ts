import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { servePuppeteer } from '../../pages/serve.ts';
import { findBrowser } from '../../tools/browsers.mjs';

const extension = fileURLToPath(new URL('../../../.output/firefox-mv3', import.meta.url));

/** As in wxt.config.ts. */
const EXTENSION_ID = 'second-look@second-look.invalid';
/** Firefox gives every profile another address for an extension's pages, unless one is set beforehand. */
const UUID = '7d3c1a52-0b9e-4c55-9d0e-1f6a5c1d2b3a';

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
  close(): Promise<void>;
}

/** Starts Firefox with the built extension, a profile of its own and no way to any network: the replicas answer under the real host names. */
export async function openBrowser(): Promise<OpenBrowser> {
  if (!existsSync(join(extension, 'manifest.json'))) throw new Error('The extension is not built yet: run “npm run build” first.');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: PREFERENCES,
  });
  await browser.installExtension(extension);

  const strayRequests: string[] = [];
  await servePuppeteer(browser, strayRequests);
  return {
    browser,
    strayRequests,
    async page(address) {
      const page = await browser.newPage();
      await page.goto(address);
      return page;
    },
    async extensionPage(name) {
      const page = await browser.newPage();
      await navigate(page, `moz-extension://${UUID}/${name}.html`);
      return page;
    },
    close: () => browser.close(),
  };
}

/** Puppeteer's `goto` refuses an extension's address; the command it would send does not. */
async function navigate(page: Page, address: string): Promise<void> {
  const { connection } = page.browser() as unknown as { connection: { send(method: string, parameters: object): Promise<unknown> } };
  const { _id: context } = page.mainFrame() as unknown as { _id: string };
  await connection.send('browsingContext.navigate', { context, url: address, wait: 'complete' });
}

/** The panel's frame in this tab, as soon as it is there. Puppeteer is not told its address; the frame itself knows. */
export async function reviewFrame(page: Page): Promise<Frame> {
  const deadline = performance.now() + 15_000;
  while (performance.now() < deadline) {
    for (const frame of page.frames()) {
      const path = await frame.evaluate(() => location.pathname).catch(() => null);
      if (path === '/review.html') return frame;
    }
    await page.evaluate(() => new Promise(requestAnimationFrame));
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
  const origin = () => {
    const { mozInnerScreenX, mozInnerScreenY } = window as unknown as Mozilla;
    return [mozInnerScreenX, mozInnerScreenY] as const;
  };
  const [pageX, pageY] = await page.evaluate(origin);
  const [frameX, frameY] = await frame.evaluate(origin);
  const [x, y] = await frame.$eval(selector, (element) => {
    element.scrollIntoView({ block: 'nearest' });
    const { left, top, width, height } = element.getBoundingClientRect();
    return [left + width / 2, top + height / 2] as const;
  });
  await page.mouse.click(frameX - pageX + x, frameY - pageY + y);
}

/** Where a window's content begins on the screen, in CSS pixels; Firefox alone tells. */
interface Mozilla {
  mozInnerScreenX: number;
  mozInnerScreenY: number;
}

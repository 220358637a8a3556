import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sections } from '../../../components/settings/sections.ts';
import { brands } from '../../../utils/stores/brands.ts';
import { acmeOn, acmeTea } from '../acme-tea.ts';
import { faultsOf } from '../axe.ts';
import { sites } from '../sites.ts';
import { ComposeTab, until } from './compose.ts';
import { type OpenBrowser, reviewFrame } from './harness.ts';
import { lendBrowser } from './lent-browser.ts';
import { picture } from './picture.ts';
import { rememberNothing, writeStore } from './stores.ts';

let browser: OpenBrowser;

beforeAll(async () => {
  browser = await lendBrowser();
  await rememberNothing(browser);
  await writeStore(browser, brands, [acmeTea([acmeOn('x', { mode: 'careful' })])]);
});
afterAll(() => browser?.close());

/** Whether what is drawn is dark. The background may be written in any notation; a canvas turns each into red, green and blue. */
const isDark = (where: Page | Frame): Promise<boolean> =>
  where.evaluate(() => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d')!;
    canvas.fillStyle = getComputedStyle(document.documentElement).backgroundColor;
    canvas.fillRect(0, 0, 1, 1);
    return canvas.getImageData(0, 0, 1, 1).data[0]! < 100;
  });

describe.each(['light', 'dark'] as const)('axe finds nothing wrong in %s', (colorScheme) => {
  const openOwn = async (name: string): Promise<Page> => {
    const page = await browser.extensionPage(name);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.locator('main').first().waitFor();
    expect(await isDark(page)).toBe(colorScheme === 'dark');
    return page;
  };

  it.each(['welcome', 'popup'])('with the %s page', async (name) => {
    const page = await openOwn(name);
    expect(await faultsOf(page)).toEqual([]);
    await page.close();
  });

  it('with any section of the options', async () => {
    const page = await openOwn('options');
    const faults: string[] = [];
    for (const place of [...Object.keys(sections), 'brands/acme']) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, place);
      const heading = place === 'brands/acme' ? 'Acme Tea' : sections[place as keyof typeof sections].title;
      await page.getByRole('heading', { name: heading }).first().waitFor();
      for (const line of await page.locator('.sl-folding-group > section > h2 > button').all()) await line.click();
      faults.push(...(await faultsOf(page)).map((fault) => `${place}: ${fault}`));
    }
    expect(faults).toEqual([]);
    await page.close();
  });

  it('with the panel, whatever stands in it', async () => {
    const dark = colorScheme === 'dark' ? '1' : '0';
    const tab = await ComposeTab.open(browser, 'x', `${sites[0]!.address}&dark=${dark}`);
    await tab.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await tab.page.locator('[data-testid="fileInput"]').setInputFiles(picture('tins.png'));
    await tab.write('Join us for [EVENT NAME], 12 euros. We are sorry if anyone was offended. https://acmetea.example/winter');
    await tab.settled();
    await tab.press();
    const frame = await tab.frame();
    await frame.getByRole('button', { name: 'Check against a source' }).click();
    await frame.getByRole('button', { name: 'Checklist' }).click();
    await frame.getByRole('button', { name: 'A second person' }).click();
    await frame.getByRole('button', { name: 'Ask a colleague' }).click();
    await frame.getByText('12 euros', { exact: true }).waitFor();
    expect(await isDark(frame)).toBe(colorScheme === 'dark');
    expect(await faultsOf(frame)).toEqual([]);
    await frame.getByRole('button', { name: 'Emergency: publish now' }).click();
    await frame.getByLabel('Why did it have to go out at once?').waitFor();
    expect(await faultsOf(frame)).toEqual([]);
    await tab.page.close();
  });
});

describe('the practice post by keyboard alone', () => {
  const MOST_STOPS = 60;
  let page: Page;

  /** Presses Tab until the keyboard is on what is wanted. */
  async function tabTo(selector: string, where: Page | Frame = page): Promise<void> {
    const there = () => where.evaluate((wanted) => document.hasFocus() && (document.activeElement?.matches(wanted) ?? false), selector);
    for (let stops = 0; !(await there()); stops++) {
      if (stops === MOST_STOPS) throw new Error(`${MOST_STOPS} times Tab did not lead to ${selector}.`);
      await page.keyboard.press('Tab');
    }
  }

  const publish = '[data-practice="publish"]';
  /** One is there from the start. */
  const posts = () => page.locator('[data-practice="post"]');

  async function writeAndPress(text: string): Promise<void> {
    await tabTo('[data-practice="text"]');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(text);
    // Until the panel is loaded and has read it, a press may go through unchecked; that is another test's.
    await (await reviewFrame(page)).evaluate(() => new Promise((idle) => requestIdleCallback(idle, { timeout: 5_000 })));
    await tabTo(publish);
    await page.keyboard.press('Enter');
  }

  it('is written, held, dealt with in the panel and published', async () => {
    page = await browser.extensionPage('welcome');
    await writeAndPress('We are sorry if anyone was offended.');
    const frame = await reviewFrame(page);
    await frame.getByText(/Held/).first().waitFor();
    await until(() => frame.evaluate(() => document.hasFocus()), 'the panel has the keyboard');
    await tabTo('.sl-finding-tick input', frame);
    await page.keyboard.press('Space');
    await page.waitForFunction((wanted) => document.activeElement?.matches(wanted), publish);
    await page.keyboard.press('Enter');
    await posts().nth(1).waitFor();
    await page.close();
  });

  it('is held, mended in the editor and published', async () => {
    page = await browser.extensionPage('welcome');
    await writeAndPress('Our winter tea is [NAME].');
    const frame = await reviewFrame(page);
    await frame.getByText(/Held/).first().waitFor();
    await until(() => frame.evaluate(() => document.hasFocus()), 'the panel has the keyboard');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.activeElement?.matches('[data-practice="text"]'));
    await writeAndPress('Our winter tea is Frost.');
    await posts().nth(1).waitFor();
    await page.close();
  });
});

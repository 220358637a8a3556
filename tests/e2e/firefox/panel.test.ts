import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { brands } from '../../../utils/stores/brands.ts';
import { openings } from '../../../utils/stores/openings.ts';
import { panelPlace } from '../../../utils/stores/panel-place.ts';
import { published } from '../../../utils/stores/published.ts';
import { silences } from '../../../utils/stores/silences.ts';
import { acmeOn, acmeTea } from '../acme-tea.ts';
import { faultsOf } from '../axe.ts';
import { clean, held, sites } from '../sites.ts';
import { openBox, panelShown, press, sent, write } from './compose.ts';
import { clickInPanel, findings, frameBox, type OpenBrowser, reviewFrame } from './harness.ts';
import { lendBrowser } from './lent-browser.ts';
import { readStore, writeStore } from './stores.ts';

/** A post with something in it to look at, which a tick settles. */
const toLookAt = 'Our new tea is here. We are sorry if anyone was offended by our last post.';
const TICK = '.sl-finding-tick label';

let browser: OpenBrowser;
let page: Page;
beforeAll(async () => {
  browser = await lendBrowser();
});
afterAll(() => browser?.close());
afterEach(async () => {
  await page?.close();
  // Nothing is said of a post that went out before.
  await writeStore(browser, published, []);
});

/** A compose box with a draft in it at which Publish was held. */
async function heldAt(text: string, [site] = sites): Promise<void> {
  page = await browser.page(site!.address);
  await page.setViewport({ width: 1280, height: 800 });
  await openBox(page, site!);
  await write(page, text);
  await press(page, site!.publish);
  await findings(page);
}

/** Waits until the keyboard is on what this selects. */
const focused = (selector: string) => page.waitForFunction((wanted) => document.activeElement?.matches(wanted), {}, selector);

describe.each(sites)('on $id', (site) => {
  it('covers neither editor nor Publish; a tick settles what is to be looked at, and the keyboard is on Publish', async () => {
    await heldAt(toLookAt, [site]);
    const covered = async () => {
      const panel = await frameBox(page);
      const covers = (element: Element, { left, top, right, bottom }: typeof panel) => {
        const its = element.getBoundingClientRect();
        return its.left < right && its.right > left && its.top < bottom && its.bottom > top;
      };
      return [await page.$eval(site.editor, covers, panel), await page.$eval(site.publish, covers, panel)];
    };
    // The panel says how tall it wants to be once it is drawn, and is placed again.
    await expect.poll(covered).toEqual([false, false]);
    expect(await faultsOf(await reviewFrame(page))).toEqual([]);
    await clickInPanel(page, TICK);
    await focused(site.publish);
    await panelShown(page, false);
    await page.keyboard.press('Enter');
    await expect.poll(() => sent(page)).toEqual([toLookAt]);
  });
});

it('a tick stays when something else changes, and goes when what it is about does', async () => {
  await heldAt(toLookAt);
  await clickInPanel(page, TICK);
  await panelShown(page, false);
  await openBox(page, sites[0]!);
  await write(page, toLookAt.replace('if anyone was', 'if you were'));
  await press(page, sites[0]!.publish);
  await panelShown(page, true);
  expect(await sent(page)).toEqual([]);
  await openBox(page, sites[0]!);
  await write(page, `Come in. ${toLookAt}`);
  await press(page, sites[0]!.publish);
  await expect.poll(() => sent(page)).toEqual([`Come in. ${toLookAt}`]);
});

it('shows the place and leaves the text as it was', async () => {
  await heldAt(held);
  await clickInPanel(page, '.sl-finding-buttons button ::-p-text(Show me)');
  await page.waitForFunction(() => CSS.highlights.has('second-look'));
  expect(await page.evaluate(() => [...CSS.highlights.get('second-look')!].map(String))).toEqual(['[NAME]']);
  expect((await page.$eval(sites[0]!.editor, (editor) => editor.textContent)).trim()).toBe(held);
});

it('shows the place in a text field by selecting it', async () => {
  await heldAt(held, [sites[2]!]);
  await clickInPanel(page, '.sl-finding-buttons button ::-p-text(Show me)');
  const selected = () =>
    page.$eval(sites[2]!.editor, (field) => {
      const { value, selectionStart, selectionEnd } = field as HTMLTextAreaElement;
      return value.slice(selectionStart, selectionEnd);
    });
  await expect.poll(selected).toBe('[NAME]');
});

it('keeps quiet about a word from then on', async () => {
  await heldAt(held);
  await clickInPanel(page, 'button ::-p-text(Not this word again)');
  await focused(sites[0]!.publish);
  await press(page, sites[0]!.publish);
  await expect.poll(() => sent(page)).toEqual([held]);
  expect(await readStore(browser, silences)).toEqual([expect.objectContaining({ check: 'placeholder', word: '[NAME]' })]);
  await writeStore(browser, silences, []);
});

it('knows what went out from this very box, and a rule that was written meanwhile', async () => {
  page = await browser.page(sites[0]!.address);
  await openBox(page, sites[0]!);
  await write(page, clean);
  await press(page, sites[0]!.publish);
  await expect.poll(() => sent(page)).toEqual([clean]);
  await expect.poll(() => readStore(browser, published)).toHaveLength(1);
  const rule = { id: 'r', when: { kind: 'word', word: 'pears' }, level: 'ask', say: 'Ask Mia about pears.', reviewAt: null } as const;
  await writeStore(browser, brands, [acmeTea([acmeOn('x')], { rules: [rule] })]);
  await page.bringToFront();
  await openBox(page, sites[0]!);
  await write(page, `${clean} It tastes of pears.`);
  const checks = async () => {
    await press(page, sites[0]!.publish);
    return (await findings(page)).map(({ check }) => check);
  };
  await expect.poll(checks).toEqual(expect.arrayContaining(['duplicate', 'own-rule']));
  await writeStore(browser, brands, []);
});

it('an emergency: one press, and the reason afterwards', async () => {
  await heldAt(held);
  await clickInPanel(page, '.sl-review-footer button');
  await focused(sites[0]!.publish);
  await page.keyboard.press('Enter');
  await expect.poll(() => sent(page)).toEqual([held]);
  await clickInPanel(page, '.sl-emergency-reason textarea');
  await page.keyboard.type('The shop is under water.');
  await clickInPanel(page, '.sl-emergency-reason button');
  await expect.poll(async () => (await readStore(browser, openings))[0]?.reason).toBe('The shop is under water.');
});

it('Escape puts it away, and the keyboard is in the editor again', async () => {
  await heldAt(held);
  await page.keyboard.press('Escape');
  await panelShown(page, false);
  await page.keyboard.type(' Come in.');
  await page.waitForFunction((editor) => document.querySelector(editor)?.textContent?.includes('Come in.'), {}, sites[0]!.editor);
});

it('is remembered where it was dragged to', async () => {
  await heldAt(held);
  const before = await frameBox(page);
  const [x, y] = [(before.left + before.right) / 2, before.top + 12];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y + 60, { steps: 10 });
  await page.mouse.up();
  await expect.poll(async () => Math.round((await frameBox(page)).top - before.top)).toBe(60);
  const { top } = await frameBox(page);
  await expect.poll(async () => JSON.stringify(await readStore(browser, panelPlace))).toContain(`"top":${top}`);
});

it('is as dark as the page around, and axe finds nothing wrong with that', async () => {
  page = await browser.page(sites[0]!.address);
  await page.evaluate(() => document.body.style.setProperty('background', '#0b0c0f'));
  await openBox(page, sites[0]!);
  await write(page, toLookAt);
  await press(page, sites[0]!.publish);
  await findings(page);
  const frame = await reviewFrame(page);
  expect(await frame.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
  expect(await faultsOf(frame)).toEqual([]);
});

it('never opens by itself', async () => {
  page = await browser.page(sites[0]!.address);
  await openBox(page, sites[0]!);
  await write(page, held);
  await panelShown(page, false);
  await write(page, clean);
  await press(page, sites[0]!.publish);
  await expect.poll(() => sent(page)).toEqual([clean]);
  await panelShown(page, false);
});

import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { brands } from '../../../utils/stores/brands.ts';
import { acmeOn, acmeTea } from '../acme-tea.ts';
import { type DomNode, findAll, until } from './compose.ts';
import type { OpenBrowser } from './harness.ts';
import { lendBrowser } from './lent-browser.ts';
import { writeStore } from './stores.ts';

let browser: OpenBrowser;
let page: Page;
let devtools: CDPSession;

const acme = acmeTea([acmeOn('x')]);
const waiting = ['Our new tea is here. It tastes of pears.', 'Our new [NAME] is here.', 'The flood of orders is over. Thank you all.'];
const address = `https://x.com/compose/post/unsent/scheduled?${waiting.map((text) => `waiting=${encodeURIComponent(text)}`).join('&')}`;

beforeAll(async () => {
  browser = await lendBrowser();
  await writeStore(browser, brands, [acme]);
  page = await browser.page(address);
  devtools = await page.context().newCDPSession(page);
});
afterAll(() => browser?.close());

/** What our own element on the page shows, as only the browser itself can see it. */
async function shown(): Promise<{ elements: number; line: string; marks: DomNode[] }> {
  const { root } = await devtools.send('DOM.getDocument', { depth: -1, pierce: true });
  const ours = findAll(root, ({ localName }) => localName === 'second-look');
  const inOurs = (fits: (node: DomNode) => boolean) => ours.flatMap((node) => findAll(node, fits));
  const has = (node: DomNode, word: string) => node.attributes?.some((value) => value.split(' ').includes(word)) ?? false;
  return {
    elements: ours.length,
    line: inOurs((node) => has(node, 'line'))
      .map(textOf)
      .join(),
    // Those of a compose box carry a colour; these say what is the matter.
    marks: inOurs((node) => has(node, 'badge') && / to (mend|look at)/.test(textOf(node))),
  };
}

const textOf = (node: DomNode): string =>
  findAll(node, ({ nodeValue }) => !!nodeValue)
    .map(({ nodeValue }) => nodeValue)
    .join('');

async function lineIsHidden(): Promise<boolean> {
  const { root } = await devtools.send('DOM.getDocument', { depth: -1, pierce: true });
  const lines = findAll(root, (node) => (node.attributes?.includes('line') ?? false) && textOf(node).includes('checked again'));
  return lines.length > 0 && lines.every(({ attributes }) => attributes!.includes('hidden'));
}

async function boxOf({ backendNodeId }: DomNode): Promise<{ left: number; top: number; right: number; bottom: number }> {
  const [left = 0, top = 0, , , right = 0, bottom = 0] = (await devtools.send('DOM.getBoxModel', { backendNodeId })).model.border;
  return { left, top, right, bottom };
}

const lineSays = (words: string) => until(async () => (await shown()).line.includes(words), `the line says “${words}”`);

it('marks the post that would be held today, beside it, and changes nothing', async () => {
  const before = await page.locator('#layers').innerHTML();
  await lineSays('The 3 waiting posts shown here were checked again: 1 of them to look at.');
  const { marks } = await shown();
  expect(marks.map(textOf)).toEqual(['Something to mend']);
  const row = (await page.locator('[role="dialog"] [data-testid="cellInnerDiv"]').nth(1).boundingBox())!;
  const mark = await boxOf(marks[0]!);
  expect(mark.left).toBeGreaterThanOrEqual(row.x);
  expect(mark.right).toBeLessThanOrEqual(row.x + row.width);
  expect(mark.top).toBeGreaterThanOrEqual(row.y);
  expect(mark.bottom).toBeLessThanOrEqual(row.y + row.height);
  await page.mouse.click((mark.left + mark.right) / 2, (mark.top + mark.bottom) / 2);
  await until(async () => {
    const { root } = await devtools.send('DOM.getDocument', { depth: -1, pierce: true });
    return findAll(root, ({ localName }) => localName === 'li').some((node) => textOf(node).includes('[NAME]'));
  }, 'the mark says what is wrong');
  if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/queue.png` });
  expect(await page.locator('#layers').innerHTML()).toBe(before);
  expect(await page.evaluate(() => window.published)).toEqual([]);
});

it('gives up its words where they would cover what the row says, and is told with the post by a screen reader', async () => {
  const widths = page.viewportSize()!;
  const width = async () => {
    const box = await boxOf((await shown()).marks[0]!);
    return box.right - box.left;
  };
  expect(await width()).toBeGreaterThan(60);
  await page.setViewportSize({ width: 360, height: 700 });
  await until(async () => (await width()) < 40, 'the mark stands alone');
  const [mark] = (await shown()).marks;
  expect(mark!.attributes).toContainEqual(expect.stringMatching(/^Second Look, Something to mend: .*Our new \[NAME\] is here\./));
  await page.setViewportSize(widths);
  await until(async () => (await width()) > 60, 'its words are back');
});

it('follows a row that the site makes anew, without summing up again', async () => {
  await until(lineIsHidden, 'the line is gone');
  await page.evaluate(() => {
    const row = document.querySelectorAll('[role="dialog"] [data-testid="cellInnerDiv"]')[1]!;
    const anew = row.cloneNode(true);
    Object.assign(window, { swapBack: () => (anew as Element).replaceWith(row) });
    row.replaceWith(anew);
  });
  const isSeen = async () => (await shown()).marks.some(({ attributes }) => !attributes!.includes('hidden'));
  // Read once the list has been still for a moment.
  await pause(600);
  expect(await isSeen()).toBe(true);
  expect(await lineIsHidden()).toBe(true);
  await page.evaluate(() => (window as Window & { swapBack?: () => void }).swapBack!());
  await pause(600);
  expect(await isSeen()).toBe(true);
});

it('is covered by no badge of the compose box below, not even where that box is wider than the view', async () => {
  const widths = page.viewportSize()!;
  const badges = async () => {
    const { root } = await devtools.send('DOM.getDocument', { depth: -1, pierce: true });
    const all = findAll(root, (node) => (node.attributes?.includes('badge') ?? false) && textOf(node).includes('@acmetea'));
    return { all: all.length, seen: all.filter(({ attributes }) => !attributes!.includes('hidden')).length };
  };
  await page.setViewportSize({ width: 360, height: 700 });
  await until(async () => {
    const { all, seen } = await badges();
    return all === 1 && seen === 0;
  }, 'the badge of the box is there, and out of sight');
  await page.setViewportSize(widths);
});

it('judges again when something is sensitive now, and goes with the list', async () => {
  const sensitiveNow = { words: ['flood'], until: null };
  await writeStore(browser, brands, [{ ...acme, sensitiveNow }]);
  await lineSays('2 of them to look at');
  const { elements, marks } = await shown();
  expect(marks).toHaveLength(2);
  await page.locator('[data-testid="app-bar-close"]').click();
  await until(async () => (await shown()).elements === elements - 1, 'our element left with the list');
  expect(browser.strayRequests).toEqual([]);
});

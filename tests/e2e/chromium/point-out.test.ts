import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { taughtSites } from '../../../utils/stores/taught-sites.ts';
import { clean, held, type Site } from '../sites.ts';
import { ComposeTab, findAll, until } from './compose.ts';
import { type OpenBrowser, openBrowser } from './harness.ts';
import { writeStore } from './stores.ts';

const host = 'https://editors.example/';
const kits = 'https://kits.example/';

let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser({ granted: [`${host}*`, `${kits}*`] });
});
afterAll(() => browser?.close());

/** What the bar of the pointing says; empty: it is not there. Only the browser itself can look into it. */
async function barSays(page: Page): Promise<string> {
  const devtools = await page.context().newCDPSession(page);
  const { root } = await devtools.send('DOM.getDocument', { depth: -1, pierce: true });
  interface Node {
    nodeValue: string;
    attributes?: string[];
    children?: Node[];
    shadowRoots?: Node[];
    contentDocument?: Node;
  }
  const words = (node: Node): string => node.nodeValue + [...(node.children ?? [])].map(words).join(' ');
  const bars = (node: Node): string[] =>
    node.attributes?.includes('bar') ? [words(node)] : [...(node.shadowRoots ?? []), ...(node.children ?? [])].flatMap(bars);
  const [said = ''] = bars(root);
  await devtools.detach();
  return said;
}

/** Whether a part of the page is outlined as what a press or Enter would take. */
async function isOutlined(page: Page): Promise<boolean> {
  const devtools = await page.context().newCDPSession(page);
  const { root } = await devtools.send('DOM.getDocument', { depth: -1, pierce: true });
  const outlines = findAll(root, ({ attributes }) => attributes?.includes('outline') ?? false);
  await devtools.detach();
  return outlines.some(({ attributes }) => !attributes!.includes('hidden'));
}

async function startPointing(page: Page): Promise<void> {
  const worker = await browser.worker();
  const tabId = await worker.evaluate(async (url) => (await chrome.tabs.query({ url }))[0]!.id!, page.url());
  const options = await browser.extensionPage('options');
  // As the popup asks for it.
  await options.evaluate((id) => chrome.runtime.sendMessage({ verb: 'point-out', tabId: id }), tabId);
  await options.close();
  await page.bringToFront();
  await until(async () => (await barSays(page)).includes('1 of 3'), 'the first question stands');
}

async function pressAt(page: Page, selector: string): Promise<void> {
  const box = (await page.locator(selector).boundingBox())!;
  await page.mouse.click(box.x + Math.min(box.width / 2, 60), box.y + box.height / 2);
}

/** Sites built with kits of parts, whose button says nothing that anybody could know. */
const taught: [kit: string, word: string, editor: string][] = [
  ['mantine', 'Zack', 'textarea'],
  ['shoelace', 'Hurra', 'sl-textarea textarea'],
  ['plain', 'Los', '#text'],
];

it.each(taught)('three clicks teach a site: %s', async (kit, word, editor) => {
  const account = `taught-${kit}`;
  const address = `${kits}?kit=${kit}&name=${word}&account=${account}`;
  const site: Site = { id: 'mastodon', address, editor, publish: '#go', opener: null, form: false };
  const page = await browser.page(address);
  const tab = new ComposeTab(site, page);
  await tab.editor.click();
  await startPointing(page);
  await pressAt(page, site.editor);
  await until(async () => (await barSays(page)).includes('2 of 3'), 'the second question stands');
  await pressAt(page, site.publish);
  await until(async () => (await barSays(page)).includes('3 of 3'), 'the third question stands');
  await pressAt(page, 'b');
  await until(async () => (await barSays(page)).includes(`Posts as: ${account}`), 'it says what it reads');
  // What is pointed at is not pressed.
  expect(await tab.published()).toEqual([]);
  await tab.editor.click();
  await page.keyboard.insertText('Hello there');
  await until(async () => (await barSays(page)).includes('“Hello there”'), 'it shows what is typed');
  // “Keep it” is the next thing after the page in the order of the keyboard.
  for (let step = 0; step < 12 && (await barSays(page)) !== ''; step++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.localName === 'second-look')) await page.keyboard.press('Enter');
  }
  await until(async () => (await barSays(page)) === '', 'the pointing is over');

  await page.reload();
  await tab.openBox();
  await tab.write(held);
  await tab.settled();
  await tab.press();
  await tab.panelSays(/Held/);
  expect(await tab.published()).toEqual([]);
  await tab.openBox();
  await tab.write(clean);
  await tab.settled();
  await tab.press();
  await tab.publishedCount(1);
  await page.close();
});

it('says on the page that the button is gone, and is shown it anew from there', async () => {
  const address = `${kits}?kit=plain&name=Los&account=moved`;
  const site: Site = { id: 'mastodon', address, editor: '#text', publish: '#go', opener: null, form: false };
  const gone = { host: 'kits.example', editor: ['#text'], publish: ['#gone'], account: null, taughtAt: new Date().toISOString() };
  await writeStore(browser, taughtSites, [gone]);
  const page = await browser.page(address);
  const tab = new ComposeTab(site, page);
  await tab.editor.click();
  await tab.badgeSays(/Point out the button again: it is gone/);
  // Nothing else on the page would tell that nothing is checked.
  const [badge] = await tab.badgeBoxes();
  const text = (await tab.editor.boundingBox())!;
  expect(badge!.top).toBeGreaterThanOrEqual(text.y + text.height);
  await tab.pressBadge();
  await (await tab.frame()).getByRole('button', { name: 'Point it out' }).click();
  await until(async () => (await barSays(page)).includes('1 of 3'), 'the first question stands');
  expect(await isOutlined(page)).toBe(false);
  await tab.editor.focus();
  await until(() => isOutlined(page), 'what Enter would take is seen by the keyboard as well');
  await page.close();

  const options = await browser.extensionPage('options');
  await options.evaluate(() => {
    location.hash = 'sites';
  });
  await options.getByText('The button is gone, last missed on').waitFor();
  expect(await options.getByText('may have changed its pages').count()).toBe(0);
  await options.close();
});

it('learns what publishes from what a press brought about', async () => {
  const address = `${host}?editor=textarea&button=button&name=Hopp&account=learned`;
  const site: Site = { id: 'mastodon', address, editor: 'main textarea', publish: '#go', opener: null, form: false };
  const page = await browser.page(address);
  await (await browser.worker()).evaluate(() => chrome.storage.local.remove('taught-sites'));
  await page.reload();
  const tab = new ComposeTab(site, page);
  await tab.write(held);
  await tab.press();
  await tab.publishedCount(1);
  await until(async () => {
    const { 'sent-by': sent } = await (await browser.worker()).evaluate(() => chrome.storage.local.get('sent-by'));
    return JSON.stringify(sent ?? {}).includes('go');
  }, 'the press was seen sending');
  await page.reload();
  await tab.openBox();
  await tab.write('Our other [NAME] is here.');
  await tab.settled();
  await tab.press();
  await tab.panelSays(/Held/);
  await page.close();
});

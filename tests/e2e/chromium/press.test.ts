import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { clean, held, sites } from '../sites.ts';
import { ComposeTab, ways } from './compose.ts';
import type { OpenBrowser } from './harness.ts';
import { lendBrowser } from './lent-browser.ts';
import { rememberNothing } from './stores.ts';

/** Presses that are rare, and what only looks like one. */

let browser: OpenBrowser;
let tab: ComposeTab;

beforeAll(async () => {
  browser = await lendBrowser();
  await rememberNothing(browser);
});
afterAll(() => browser?.close());
afterEach(() => tab?.page.close());

async function written(id: 'x' | 'mastodon', text: string): Promise<void> {
  tab = await ComposeTab.open(browser, sites.find((site) => site.id === id)!);
  await tab.write(text);
  await tab.settled();
}

it('Ctrl+Enter is held while an input method still composes', async () => {
  await written('mastodon', 'Our new tea is here: ');
  await tab.editor.focus();
  const devtools = await tab.page.context().newCDPSession(tab.page);
  await devtools.send('Input.imeSetComposition', { text: '[NAME]', selectionStart: 6, selectionEnd: 6 });
  await tab.badgeSays(/Held/);
  await tab.page.keyboard.press('Control+Enter');
  await tab.panelSays(/Held/);
  expect(await tab.published()).toEqual([]);
});

it('a held touch holds nothing that comes after it', async () => {
  await written('x', held);
  await ways.touch!(tab);
  await tab.panelSays(/Held/);
  await tab.write(clean);
  await tab.settled();
  await ways['click by a script']!(tab);
  await tab.publishedCount(1);
});

it('the other buttons of the mouse press nothing: no panel opens', async () => {
  await written('x', held);
  await tab.page.evaluate(() => addEventListener('contextmenu', () => document.documentElement.classList.add('asked'), { once: true }));
  const to = (await tab.publish.boundingBox())!;
  await tab.page.mouse.click(to.x + to.width / 2, to.y + to.height / 2, { button: 'right' });
  await tab.page.waitForFunction(() => document.documentElement.classList.contains('asked'));
  expect(await tab.panelOpen()).toBe(false);
});

it('what ends on Publish and began elsewhere is no press: text selected as far as it, or the key that closed another box', async () => {
  await written('x', held);
  const [from, to] = [(await tab.editor.boundingBox())!, (await tab.publish.boundingBox())!];
  await tab.page.mouse.move(from.x + 4, from.y + 8);
  await tab.page.mouse.down();
  await tab.page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 4 });
  await tab.page.mouse.up();
  expect(await tab.page.evaluate(() => getSelection()!.toString())).not.toBe('');
  await tab.page.keyboard.down('Enter');
  await tab.publish.focus();
  await tab.page.keyboard.up('Enter');
  await tab.settled();
  expect(await tab.panelOpen()).toBe(false);
  expect(await tab.published()).toEqual([]);
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clean, held, type Site } from '../sites.ts';
import { ComposeTab } from './compose.ts';
import { type OpenBrowser, openBrowser } from './harness.ts';

/** A host that somebody switched on, and that no platform file was written for. */
const host = 'https://editors.example/';

let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser({ granted: [`${host}*`] });
});
afterAll(() => browser?.close());

const written = 'main textarea, main [contenteditable="true"]';

/** Each family of editors, its button built and named otherwise every time. */
const pages: Record<string, string> = {
  'a text field': 'editor=textarea&button=submit',
  'a plain editable element': 'editor=plain&button=role&name=Ver%C3%B6ffentlichen',
  Lexical: 'editor=lexical&where=dialog&button=icon',
  Quill: 'editor=quill&name=Publicar&lang=es',
  Slate: 'editor=slate&button=component&name=Publish',
  'CodeMirror 6': 'editor=codemirror&button=link&name=Publier&lang=fr',
  TipTap: 'editor=tiptap&name=%E6%8A%95%E7%A8%BF%E3%81%99%E3%82%8B',
  'Draft.js': 'editor=draft&button=submit&name=Tweet',
  'an open shadow root': 'editor=tiptap&where=shadow',
  'an open shadow root with a component for a button': 'editor=textarea&where=shadow&button=component',
};

describe.each(Object.entries(pages).map(([family, query], index) => ({ family, query, account: `tea${index}` })))(
  'a compose box of $family',
  ({ query, account }) => {
    // An account of its own: the same words twice on one would be held as said before.
    const site: Site = {
      id: 'mastodon',
      address: `${host}?${query}&account=${account}`,
      editor: written,
      publish: '#go',
      opener: null,
      form: false,
    };
    let tab: ComposeTab;
    beforeAll(async () => {
      tab = await ComposeTab.open(browser, site);
    });
    afterAll(() => tab?.page.close());

    it('is held where something is wrong, by mouse and by keyboard', async () => {
      await tab.write(held);
      await tab.settled();
      await tab.press();
      await tab.panelSays(/Held/);
      await tab.editor.press('Control+Enter');
      expect(await tab.published()).toEqual([]);
    });

    it('lets a clean post out at the first press, with no panel', async () => {
      await tab.openBox();
      await tab.write(clean);
      await tab.settled();
      await tab.press();
      await tab.publishedCount(1);
      expect((await tab.published())[0]?.text).toBe(clean);
      expect((await tab.badge())?.label).toContain(`@${account}`);
    });
  },
);

it('reads an editor in a frame of its own, whose button stands outside', async () => {
  const page = await browser.page(`${host}?where=frame&name=Publish&account=framed`);
  const site: Site = { id: 'mastodon', address: '', editor: '#none', publish: '#go', opener: null, form: false };
  const tab = new ComposeTab(site, page);
  const editor = page.frameLocator('iframe').locator('body');
  await editor.click();
  await page.keyboard.insertText(held);
  await tab.settled();
  await tab.press();
  await tab.panelSays(/Held/);
  expect(await tab.published()).toEqual([]);
  await editor.click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(clean);
  await tab.settled();
  await tab.press();
  await tab.publishedCount(1);
  await page.close();
});

it('learns further words where a page speaks another language than it says', async () => {
  const page = await browser.page(`${host}?editor=textarea&name=Publicar&account=unsaid`);
  const tab = new ComposeTab({ id: 'mastodon', address: '', editor: written, publish: '#go', opener: null, form: false }, page);
  await tab.write(held);
  await tab.badgeSays(/unsaid/);
  await tab.settled();
  await tab.press();
  await tab.panelSays(/Held/);
  await page.close();
});

it('holds in a frame that holds the whole compose box', async () => {
  const page = await browser.page(`${host}?where=framed`);
  const frame = page.frameLocator('#framed');
  await frame.locator('textarea').fill(held);
  await frame.locator('textarea').press('Control+Enter');
  await page.waitForFunction(
    () => document.querySelector<HTMLIFrameElement>('#framed')!.contentDocument!.querySelector('second-look') !== null,
  );
  expect(await page.evaluate(() => window.published)).toEqual([]);
  await page.close();
});

it('leaves fields alone that are nobody’s post', async () => {
  const page = await browser.page(`${host}?editor=textarea`);
  const site: Site = { id: 'mastodon', address: '', editor: '#search', publish: '#go', opener: null, form: false };
  const tab = new ComposeTab(site, page);
  // The page’s own compose box has its badge from the start.
  await tab.badgeSays(/acmetea/);
  for (const field of ['#search', '#filter', '#about']) {
    await page.locator(field).fill(held);
    await page.locator(`form:has(${field}) button`).click();
    expect((await tab.traces()).badges).toBe(1);
  }
  expect(await tab.panelOpen()).toBe(false);
  await page.close();
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { overlaps } from '../../../utils/page/place.ts';
import { clean, editorPages, held, editorsHost as host, type Site } from '../sites.ts';
import { ComposeTab } from './compose.ts';
import { type OpenBrowser, openBrowser } from './harness.ts';

let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser({ granted: [`${host}*`] });
});
afterAll(() => browser?.close());

const written = 'main textarea, main [contenteditable="true"]';

describe.each(editorPages)('a compose box of $family', ({ address, account }) => {
  const site: Site = {
    id: 'mastodon',
    address,
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
});

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
  await frame.locator('textarea').focus();
  // What reads a site by its structure comes once there is something to write in.
  await page.waitForFunction(
    () => document.querySelector<HTMLIFrameElement>('#framed')!.contentDocument!.querySelector('second-look') !== null,
  );
  await frame.locator('textarea').fill(held);
  await frame.locator('textarea').press('Control+Enter');
  expect(await page.evaluate(() => window.published)).toEqual([]);
  await page.close();
});

/** A page of the host that somebody switched on. */
async function ownPage(name: string, body: string): Promise<ComposeTab> {
  const html = `<!doctype html><title>Own</title><style>.row { display: flex; justify-content: flex-end; gap: 8px }</style><main>${body}</main>`;
  await browser.context.route(`${host}${name}`, (route) => route.fulfill({ contentType: 'text/html', body: html }));
  const page = await browser.page(`${host}${name}`);
  return new ComposeTab({ id: 'mastodon', address: '', editor: written, publish: '#go', opener: null, form: false }, page);
}

const fieldOf = (handle: string) => `<span>@${handle}</span><textarea aria-label="What is new?"></textarea>`;

it('tells of an editor in a frame that came later, before the first key', async () => {
  const tab = await ownPage('later', `<section>${fieldOf('first')}<button type="button">Post</button></section>`);
  await tab.badgeSays(/first/);
  await tab.page.evaluate(() => {
    document.querySelector('main')!.innerHTML =
      '<section><span>@later</span><iframe></iframe><button type="button" id="go">Post</button></section>';
    document.querySelector('iframe')!.contentDocument!.body.contentEditable = 'true';
  });
  await tab.page.frameLocator('iframe').locator('body').click();
  await tab.badgeSays(/later/);
  await tab.page.close();
});

it('tells of a box whose button comes only once the words were kept', async () => {
  const tab = await ownPage('kept', `<section>${fieldOf('kept')}</section>`);
  await tab.page.evaluate(() => {
    const button = Object.assign(document.createElement('button'), { id: 'go', textContent: 'Publish' });
    document.querySelector('textarea')!.oninput = () => setTimeout(() => document.querySelector('section')!.append(button), 300);
  });
  await tab.editor.click();
  await tab.page.keyboard.insertText(held);
  await tab.badgeSays(/kept/);
  await tab.page.close();
});

it('covers no words and no button that is a component of its own', async () => {
  const tab = await ownPage(
    'words',
    `<section>${fieldOf('words')}<div class="row"><div>7 words</div><x-button>Save draft</x-button><button type="button" id="go">Post</button></div></section>`,
  );
  await tab.badgeSays(/words/);
  const [badge] = await tab.badgeBoxes();
  for (const part of ['.row div', 'x-button']) {
    const { x, y, width, height } = (await tab.page.locator(part).boundingBox())!;
    expect(overlaps(badge!, { left: x, top: y, right: x + width, bottom: y + height })).toBe(false);
  }
  await tab.page.close();
});

it('keeps the whole panel in view on a long page without a doctype', async () => {
  const old = `<title>Old</title><main style="padding:40px"><section><b>Acme Tea</b> <span>@acmetea</span>
<textarea aria-label="What is new?"></textarea><div><button type="button" id="go">Post</button></div></section></main>
<p style="height:3000px"></p><script>window.published = []</script>`;
  await browser.context.route(`${host}old`, (route) => route.fulfill({ contentType: 'text/html', body: old }));
  const page = await browser.page(`${host}old`);
  const view = { width: 900, height: 420 };
  await page.setViewportSize(view);
  const tab = new ComposeTab({ id: 'mastodon', address: '', editor: written, publish: '#go', opener: null, form: false }, page);
  await tab.openBox();
  await tab.write(held);
  await tab.settled();
  await tab.press();
  await tab.panelSays(/Held/);
  const panel = (await (await (await tab.frame()).frameElement()).boundingBox())!;
  expect(panel.y + panel.height).toBeLessThanOrEqual(view.height);
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

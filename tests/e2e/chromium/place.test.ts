import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { panelPlace } from '../../../utils/stores/panel-place.ts';
import { clean, held, type Site, sites } from '../sites.ts';
import { type Box, ComposeTab, until } from './compose.ts';
import type { OpenBrowser } from './harness.ts';
import { lendBrowser } from './lent-browser.ts';
import { rememberNothing } from './stores.ts';

let browser: OpenBrowser;
let tab: ComposeTab;

beforeAll(async () => {
  browser = await lendBrowser();
  await rememberNothing(browser);
});
afterAll(() => browser?.close());
afterEach(() => tab?.page.close());

type Rectangle = { x: number; y: number; width: number; height: number };

const boxOf = ({ x, y, width, height }: Rectangle): Box => ({ left: x, top: y, right: x + width, bottom: y + height });

const overlap = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** What badge and panel cover of the editor and the publish control; empty: nothing. */
async function covered(): Promise<string[]> {
  const panel = (await (await (await tab.frame()).frameElement()).boundingBox())!;
  const ours = [boxOf(panel), ...(await tab.badgeBoxes())];
  const theirs = { editor: boxOf((await tab.editor.boundingBox())!), publish: boxOf((await tab.publish.boundingBox())!) };
  return Object.entries(theirs).flatMap(([name, their]) => (ours.some((our) => overlap(our, their)) ? [name] : []));
}

const x = sites[0]!;
const narrow = {
  x: {
    ...x,
    address: 'https://x.com/compose/post?account=acmetea&mobile=1',
    editor: '[data-testid="tweetTextarea_0"] textarea',
    publish: '[data-testid="tweetButton"]',
  },
  bluesky: { ...sites[1]!, address: `${sites[1]!.address}&mobile=1` },
  mastodon: { ...sites[2]!, address: `${sites[2]!.address}&mobile=1` },
};
const phone = { width: 360, height: 740 };
const views = [{ width: 1280, height: 800 }, { width: 800, height: 700 }, phone];

/** A tab with this compose box open, in a view of this size from the start. */
async function openIn(view: typeof phone, site: Site): Promise<void> {
  const page = await browser.context.newPage();
  await page.setViewportSize(view);
  await page.goto(site.address);
  tab = new ComposeTab(site, page);
  await tab.openBox();
}

describe.each(views)('in a view of $width × $height', (view) => {
  it.each(sites)('on $id the open panel covers neither the editor nor Publish', async (site) => {
    await openIn(view, view.width < 500 ? narrow[site.id] : site);
    await tab.write(held);
    await tab.settled();
    await tab.press();
    await tab.panelSays(/Held/);
    // The panel says how tall it wants to be once it is drawn, and is placed again.
    await until(async () => (await covered()).length === 0, 'the panel stands beside editor and Publish');
    const panel = (await (await (await tab.frame()).frameElement()).boundingBox())!;
    expect(panel.width).toBeGreaterThanOrEqual(280);
    expect(panel.height).toBeGreaterThanOrEqual(160);
    expect(panel.x).toBeGreaterThanOrEqual(0);
    expect(panel.x + panel.width).toBeLessThanOrEqual(view.width);
    expect(panel.y + panel.height).toBeLessThanOrEqual(view.height);
  });
});

it('on a phone’s width the panel leaves a draft free that could not be read', async () => {
  await openIn(phone, { ...narrow.bluesky, editor: '[data-testid="composePostView"] [contenteditable]' });
  await tab.editor.evaluate((editor) => editor.setAttribute('contenteditable', 'plaintext-only'));
  await tab.editor.focus();
  await tab.page.keyboard.type('Our winter tea is [NAME].');
  await tab.badgeSays(/The draft could not be read here/);
  await tab.pressBadge();
  await tab.panelSays(/Nothing was checked/);
  await until(async () => (await covered()).length === 0, 'the panel stands beside the draft and Publish');
});

it('on a phone’s width with the panel open, the badge leaves the count of characters to be read', async () => {
  await openIn(phone, narrow.mastodon);
  await tab.write(held);
  await tab.settled();
  await tab.press();
  await tab.panelSays(/Held/);
  await until(async () => (await covered()).length === 0, 'the panel stands beside editor and Publish');
  const counter = boxOf((await tab.page.locator('.character-counter').boundingBox())!);
  const [badge] = await tab.badgeBoxes();
  expect(overlap(badge!, counter)).toBe(false);
});

it('follows into a modal dialog of the site’s, works there, and comes out again', async () => {
  tab = await ComposeTab.open(browser, x);
  await tab.page.evaluate(() => {
    const dialog = document.createElement('dialog');
    document.body.append(dialog);
    dialog.append(document.getElementById('react-root')!);
    dialog.showModal();
  });
  await tab.page.waitForFunction(() => document.querySelector('dialog > second-look'));
  await tab.openBox();
  await tab.write(held);
  await tab.settled();
  await until(async () => (await tab.badgeBoxes()).length === 1, 'the badge is to be seen in the dialog');
  await tab.press();
  await tab.panelSays(/Held/);
  await (await tab.frame()).getByRole('button', { name: 'It is meant that way' }).click();
  await tab.publishFocused();
  await tab.press();
  await tab.publishedCount(1);
  await tab.page.evaluate(() => {
    const dialog = document.querySelector('dialog')!;
    document.body.append(...dialog.querySelectorAll('#react-root'));
    dialog.close();
  });
  await tab.page.waitForFunction(() => document.querySelector('html > second-look'));
  await tab.openBox();
  await tab.write(clean);
  await tab.settled();
  await tab.press();
  await tab.publishedCount(2);
});

it('comes out of a modal dialog that the site takes away with us in it', async () => {
  tab = await ComposeTab.open(browser, x);
  await tab.write(held);
  await tab.badgeSays(/Held/);
  await tab.page.evaluate(() => {
    const dialog = document.createElement('dialog');
    dialog.textContent = 'Choose a picture';
    document.body.append(dialog);
    dialog.showModal();
  });
  await tab.page.waitForFunction(() => document.querySelector('dialog > second-look'));
  await tab.page.evaluate(() => document.querySelector('dialog')!.remove());
  await tab.page.waitForFunction(() => document.querySelector('html > second-look'));
  await until(async () => (await tab.badgeBoxes()).length === 1, 'the badge is to be seen again');
  await tab.press();
  await tab.panelSays(/Held/);
  expect(await tab.panelOpen()).toBe(true);
  expect(await tab.published()).toEqual([]);
});

it.each([
  ['a popover', '#react-root', 'popover'],
  ['a part of it in full screen', '#react-root', 'screen'],
  ['all of it in full screen', 'html', 'screen'],
])('comes above what the site shows above everything, and can be pressed there: %s', async (_, part, how) => {
  tab = await ComposeTab.open(browser, x);
  await tab.write(held);
  await tab.settled();
  await tab.page.locator(part).evaluate(async (root: HTMLElement, shown) => {
    root.style.background = 'white';
    if (shown === 'screen') return root.requestFullscreen();
    root.popover = 'manual';
    root.style.cssText += 'inset:0;width:100vw;height:100vh;margin:0;border:0;overflow:auto';
    root.showPopover();
  }, how);
  /** Whether ours is what a press in the middle of it would meet. */
  const isOnTop = ({ left, top, right, bottom }: Box) =>
    tab.page.evaluate(
      ([across, down]) => document.elementFromPoint(across!, down!)?.localName === 'second-look',
      [(left + right) / 2, (top + bottom) / 2],
    );
  await until(async () => {
    const [badge] = await tab.badgeBoxes();
    return !!badge && isOnTop(badge);
  }, 'the badge is to be seen');
  await tab.press();
  await tab.panelSays(/Held/);
  const panel = (await (await (await tab.frame()).frameElement()).boundingBox())!;
  expect(await isOnTop(boxOf(panel))).toBe(true);
  await (await tab.frame()).getByRole('button', { name: 'It is meant that way' }).click();
  await tab.publishFocused();
  await tab.press();
  await tab.publishedCount(1);
});

it('reads from left to right where the page around does not: “@acmetea” is no “acmetea@”', async () => {
  tab = await ComposeTab.open(browser, x);
  await tab.page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  expect(await tab.page.evaluate(() => getComputedStyle(document.querySelector('second-look')!).direction)).toBe('ltr');
});

it.each([
  ['oklch(0.98 0.002 250)', 'white', 'light'],
  ['oklch(0.2 0.02 250)', 'white', 'dark'],
  ['color(srgb 0.97 0.97 0.97)', 'white', 'light'],
  ['lab(10 0 0)', 'white', 'dark'],
  ['transparent', 'rgb(10, 12, 20)', 'dark'],
  ['transparent', 'transparent', 'light'],
])('is as light or dark as the page: %s on %s', async (body, html, by) => {
  tab = await ComposeTab.open(browser, x);
  await tab.page.evaluate(
    (colours) => {
      document.body.style.background = colours.body;
      document.documentElement.style.background = colours.html;
    },
    { body, html },
  );
  const isDark = by === 'dark';
  await tab.page.waitForFunction((dark) => document.querySelector('second-look')!.hasAttribute('data-dark') === dark, isDark, {
    timeout: 5_000,
  });
});

it('the place the panel was dragged to is remembered, and not every step of the way', async () => {
  tab = await ComposeTab.open(browser, x);
  await tab.write(held);
  await tab.settled();
  await tab.press();
  await tab.panelSays(/Held/);
  const worker = await browser.worker();
  await worker.evaluate((key) => {
    const seen = { writes: 0 };
    Object.assign(globalThis, { seen });
    chrome.storage.onChanged.addListener((changes) => {
      if (key in changes) seen.writes++;
    });
  }, panelPlace.key);
  const panel = (await (await (await tab.frame()).frameElement()).boundingBox())!;
  await tab.page.mouse.move(panel.x + panel.width / 2, panel.y + 12);
  await tab.page.mouse.down();
  await tab.page.mouse.move(panel.x + panel.width / 2, panel.y + 132, { steps: 30 });
  await tab.page.mouse.up();
  const writes = () => worker.evaluate(() => (globalThis as { seen?: { writes: number } }).seen!.writes);
  await until(async () => (await writes()) > 0, 'the place was remembered');
  expect(await writes()).toBeLessThan(4);
});

it('makes room at once for a control that comes with the first key', async () => {
  const modal = {
    ...x,
    address: 'https://x.com/home?account=acmetea',
    editor: '[role="dialog"] [data-testid="tweetTextarea_0"][contenteditable="true"]',
    publish: '[role="dialog"] [data-testid="tweetButton"]',
    opener: '[data-testid="SideNav_NewTweet_Button"]',
  };
  tab = await ComposeTab.open(browser, modal);
  await until(async () => (await tab.badgeBoxes()).length > 0, 'the badge is there');
  await tab.page.keyboard.press('T');
  const covers = await tab.page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    while (!document.querySelector('[data-testid="addButton"]')) await frame();
    await frame();
    await frame();
    const { left, top, width, height } = document.querySelector('[data-testid="addButton"]')!.getBoundingClientRect();
    return document.elementFromPoint(left + width / 2, top + height / 2)?.localName;
  });
  expect(covers).not.toBe('second-look');
});

it('is not printed with the page', async () => {
  tab = await ComposeTab.open(browser, sites[0]!);
  await tab.write(held);
  await tab.settled();
  const ours = tab.page.locator('second-look');
  const isDrawn = () => ours.evaluate((element) => getComputedStyle(element).display !== 'none');
  expect(await isDrawn()).toBe(true);
  await tab.page.emulateMedia({ media: 'print' });
  expect(await isDrawn()).toBe(false);
});

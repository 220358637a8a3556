import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { clean, held, type Site, sites, toLookAt, xModal } from '../sites.ts';
import { ComposeTab, until } from './compose.ts';
import type { OpenBrowser } from './harness.ts';
import { lendBrowser } from './lent-browser.ts';
import { picture } from './picture.ts';
import { rememberNothing } from './stores.ts';

const [x, bluesky, mastodon] = sites as [Site, Site, Site];
const xReply: Site = { ...x, address: 'https://x.com/northwind/status/2059999999999999999?account=acmetea' };
const xMobile: Site = {
  ...x,
  address: 'https://x.com/compose/post?account=acmetea&mobile=1',
  editor: '[data-testid="tweetTextarea_0"] textarea',
  publish: '[data-testid="tweetButton"]',
};
const blueskyReply: Site = {
  ...bluesky,
  address: 'https://bsky.app/profile/northwind.bsky.social/post/3kabc?account=acmetea.example',
  opener: 'button[aria-label="Compose reply"]',
};
const mastodonThread = (path: string): Site => ({
  ...mastodon,
  address: `https://mastodon.social${path}?account=acmetea`,
  opener: null,
});

let browser: OpenBrowser;
let tab: ComposeTab;

beforeAll(async () => {
  browser = await lendBrowser();
  await rememberNothing(browser);
});
afterAll(() => browser?.close());
afterEach(() => tab?.page.close());

/** A press on Publish that is held, with nothing going out. */
async function expectHeld(): Promise<void> {
  await tab.settled();
  const before = (await tab.published()).length;
  await tab.press();
  await tab.panelSays(/Held/);
  expect(await tab.published()).toHaveLength(before);
}

/** A press on Publish that goes through at once. */
async function expectOut(): Promise<void> {
  await tab.settled();
  const before = (await tab.published()).length;
  await tab.press();
  await tab.publishedCount(before + 1);
}

/** An answer: something to look at only shows on the badge, something to mend holds. */
async function expectAnswer(): Promise<void> {
  await tab.write(held);
  await expectHeld();
  await tab.write(toLookAt);
  await expectOut();
}

async function addPicture(button: string): Promise<void> {
  const chooser = tab.page.waitForEvent('filechooser');
  await tab.page.locator(button).click();
  await (await chooser).setFiles(picture('tins.png'));
}

describe('on X', () => {
  it('an answer is held by what is to be mended alone', async () => {
    tab = await ComposeTab.open(browser, xReply);
    await expectAnswer();
    expect((await tab.published()).at(-1)).toMatchObject({ surface: 'reply', replyTo: 'northwind' });
  });

  it('a quote is held like a post', async () => {
    const page = await browser.page(xModal.address);
    await page.locator('[data-testid="retweet"]').first().click();
    await page.getByRole('menuitem', { name: 'Quote' }).click();
    tab = new ComposeTab({ ...xModal, opener: null }, page);
    await tab.openBox();
    await tab.write(toLookAt);
    await expectHeld();
    await tab.write(clean);
    await expectOut();
    expect((await tab.published()).at(-1)?.surface).toBe('quote');
  });

  it('a thread is held for what stands in any of its parts', async () => {
    tab = await ComposeTab.open(browser, xModal);
    await tab.write(clean);
    await tab.page.locator('[data-testid="addButton"]').click();
    await tab.page.locator('[data-testid="tweetTextarea_1"]').click();
    await tab.page.keyboard.insertText(held);
    await expectHeld();
    expect(await (await tab.frame()).getByText('Part 2').count()).toBe(1);
    await tab.page.locator('[data-testid="tweetTextarea_1"]').click();
    await tab.page.keyboard.press('ControlOrMeta+a');
    await tab.page.keyboard.insertText('The kettle is on until six tonight.');
    await expectOut();
    expect((await tab.published()).at(-1)?.parts).toHaveLength(2);
  });

  it('a schedule is armed freely and held when it is sent', async () => {
    tab = await ComposeTab.open(browser, x);
    await tab.write(held);
    await tab.page.locator('[data-testid="scheduleOption"]').click();
    await tab.page.locator('[data-testid="scheduledConfirmationPrimaryAction"]').click();
    await tab.page.locator('[data-testid="scheduledTweetIndicator"]').waitFor();
    await expectHeld();
    expect(await tab.page.evaluate(() => window.queued)).toEqual([]);
    await tab.write(clean);
    await tab.settled();
    await tab.press();
    await tab.page.waitForFunction(() => window.queued.length === 1);
  });

  it('the text field of narrow screens is held too', async () => {
    tab = await ComposeTab.open(browser, xMobile);
    await tab.write(held);
    await expectHeld();
    await tab.write(clean);
    await expectOut();
  });

  it('two boxes at once never mix', async () => {
    tab = await ComposeTab.open(browser, x);
    await tab.write(held);
    await tab.settled();
    const modal = new ComposeTab(xModal, tab.page);
    await modal.openBox();
    await modal.write(clean);
    await until(async () => (await modal.traces()).badges === 2, 'each box has a badge');
    expect(await modal.badgeBoxes()).toHaveLength(1);
    await modal.settled();
    await modal.press();
    await modal.publishedCount(1);
    expect((await modal.published()).map(({ text }) => text)).toEqual([clean]);
    await expectHeld();
    await tab.page.keyboard.press('Escape');

    await tab.write('The kettle is on until six tonight.');
    await modal.openBox();
    await modal.write(held);
    await tab.settled();
    await modal.press();
    await modal.panelSays(/Held/);
    await tab.editor.focus();
    await tab.page.keyboard.press('Control+Enter');
    await tab.publishedCount(2);
    expect((await tab.published()).at(-1)?.text).toBe('The kettle is on until six tonight.');
  });
});

describe('on Bluesky', () => {
  it('an answer is held by what is to be mended alone', async () => {
    tab = await ComposeTab.open(browser, blueskyReply);
    await expectAnswer();
    expect((await tab.published()).at(-1)?.surface).toBe('reply');
  });

  it('a thread is held for what stands in any of its parts', async () => {
    tab = await ComposeTab.open(browser, bluesky);
    await tab.write(clean);
    await tab.page.getByRole('button', { name: 'Add another post to thread' }).click();
    await tab.page.locator(bluesky.editor).nth(1).click();
    await tab.page.keyboard.insertText(held);
    await expectHeld();
  });

  it('a picture is held until it is described', async () => {
    tab = await ComposeTab.open(browser, bluesky);
    await tab.write(clean);
    await addPicture('[data-testid="openMediaBtn"]');
    await tab.badgeSays(/Held/);
    await expectHeld();
    await tab.panelSays('The picture has no description.');
    await tab.panelSays('tins.png');
    await tab.page.locator('[data-testid="altTextButton"]').click();
    await tab.page.getByPlaceholder('Alt text').fill('Three tins of tea on a wooden shelf');
    await tab.page.getByRole('button', { name: 'Save', exact: true }).click();
    await tab.badgeSays(/Nothing/);
    await expectOut();
  });
});

describe('on Mastodon', () => {
  it('an answer is held by what is to be mended alone', async () => {
    tab = new ComposeTab(mastodonThread('/@northwind/113'), await browser.page(mastodonThread('/@northwind/113').address));
    await tab.page.locator('.detailed-status__button button[aria-label="Reply"]').click();
    await tab.openBox();
    await expectAnswer();
    expect((await tab.published()).at(-1)?.surface).toBe('reply');
  });

  it('an edit is held by what is to be mended alone', async () => {
    tab = new ComposeTab(mastodonThread('/@acmetea/113'), await browser.page(mastodonThread('/@acmetea/113').address));
    await tab.page.locator('.detailed-status__action-bar-dropdown button').first().click();
    await tab.page.getByRole('button', { name: 'Edit', exact: true }).click();
    await tab.openBox();
    await expectAnswer();
    expect((await tab.published()).at(-1)?.surface).toBe('edit');
  });

  it('a private mention is a message', async () => {
    tab = await ComposeTab.open(browser, mastodon);
    await tab.page.getByTitle('Change post privacy').click();
    await tab.page.getByRole('button', { name: 'Private mention' }).click();
    await expectAnswer();
    expect((await tab.published()).at(-1)?.surface).toBe('message');
  });

  it('a content warning is read like the text', async () => {
    tab = await ComposeTab.open(browser, mastodon);
    await tab.write(clean);
    await tab.page.getByRole('button', { name: 'Add content warning' }).click();
    await tab.page.locator('#cw-spoiler-input').fill('Tea, and [TOPIC]');
    await tab.badgeSays(/Held/);
    await expectHeld();
    await tab.page.locator('#cw-spoiler-input').fill('Tea');
    await tab.badgeSays(/Nothing/);
    await expectOut();
  });

  it('a picture without description: looked at here, then the instance’s own question stays untouched', async () => {
    tab = await ComposeTab.open(browser, mastodon);
    await tab.write(clean);
    await addPicture('.compose-form__upload-button-icon');
    await tab.badgeSays(/Held/);
    await expectHeld();
    await (await tab.frame()).getByText('I looked at this').click();
    await tab.publishFocused();
    await tab.page.keyboard.press('Enter');
    await tab.page.getByRole('button', { name: 'Post anyway' }).click();
    await tab.publishedCount(1);
  });
});

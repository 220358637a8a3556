import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { brands } from '../../../utils/stores/brands.ts';
import { heeded } from '../../../utils/stores/heeded.ts';
import { openings } from '../../../utils/stores/openings.ts';
import { published } from '../../../utils/stores/published.ts';
import { settings } from '../../../utils/stores/settings.ts';
import { silences } from '../../../utils/stores/silences.ts';
import { acmeOn, acmeTea } from '../acme-tea.ts';
import { clean, held, sites } from '../sites.ts';
import { ComposeTab } from './compose.ts';
import type { OpenBrowser } from './harness.ts';
import { lendBrowser } from './lent-browser.ts';
import { drawnPicture, picture, poster } from './picture.ts';
import { readStore, rememberNothing, storeHolds, writeStore } from './stores.ts';

/** A post with something in it to look at, which a tick settles. */
const toLookAt = 'Our new tea is here. We are sorry if anyone was offended by our last post.';
const TICK = 'I looked at this';

let browser: OpenBrowser;
let tab: ComposeTab;

beforeAll(async () => {
  browser = await lendBrowser();
  await rememberNothing(browser);
});
afterAll(() => browser?.close());
afterEach(async () => {
  await tab?.page.close();
  await writeStore(browser, brands, []);
  await writeStore(browser, silences, []);
  await writeStore(browser, published, []);
});

/** A compose box with a draft in it that was checked. */
async function written(text: string, site: 'x' | 'bluesky' | 'mastodon' = 'x'): Promise<ComposeTab> {
  tab = await ComposeTab.open(browser, site);
  await tab.write(text);
  await tab.settled();
  return tab;
}

async function pressHeld(): Promise<void> {
  await tab.press();
  await tab.panelSays(/Held/);
}

describe('what holds Publish, and how many clicks it costs besides Publish itself', () => {
  it.each(sites.map(({ id }) => id))('on %s something to look at: two, the held press and a tick', async (id) => {
    await written(toLookAt, id);
    await pressHeld();
    await (await tab.frame()).getByText(TICK).click();
    await tab.publishFocused();
    await tab.panelAway();
    await tab.page.keyboard.press('Enter');
    await tab.publishedCount(1);
  });

  it('something to mend: none but the held press', async () => {
    await written(held);
    await pressHeld();
    await tab.write(clean);
    await tab.settled();
    await tab.press();
    await tab.publishedCount(1);
  });

  it('publishing with it open: one reason, and the log has it', async () => {
    await written(held);
    await pressHeld();
    await (await tab.frame()).getByRole('button', { name: 'It is meant that way' }).click();
    await tab.publishFocused();
    await tab.press();
    await tab.publishedCount(1);
    const [newest] = await storeHolds(browser, openings, (list) => list[0]?.reason === 'on-purpose');
    expect(newest).toMatchObject({ platform: 'x', handle: 'acmetea', checks: ['placeholder'] });
  });

  it('a reason is good for that very text alone', async () => {
    await written(held);
    await pressHeld();
    await (await tab.frame()).getByRole('button', { name: 'It is meant that way' }).click();
    await tab.publishFocused();
    await tab.write(`${held} Or [DATE]?`);
    await tab.settled();
    await pressHeld();
    expect(await tab.published()).toEqual([]);
  });

  it('an emergency: one press, and the reason afterwards', async () => {
    const before = (await readStore(browser, openings)).length;
    await written(held);
    await pressHeld();
    const frame = await tab.frame();
    await frame.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    expect(await frame.evaluate(() => scrollY)).toBeGreaterThan(0);
    await frame.getByRole('button', { name: 'Emergency: publish now' }).click();
    await tab.publishFocused();
    await tab.page.keyboard.press('Enter');
    await tab.publishedCount(1);
    await storeHolds(browser, openings, (list) => list[0]?.reason === 'emergency');
    // It is asked for above what was scrolled down to.
    expect(await frame.evaluate(() => scrollY)).toBe(0);
    await frame.getByLabel('Why did it have to go out at once?').fill('The shop is under water.');
    await frame.getByRole('button', { name: 'Save the reason' }).click();
    const after = await storeHolds(browser, openings, (list) => list[0]?.reason === 'The shop is under water.');
    expect(after).toHaveLength(before + 1);
  });

  it('a careful account: at most three confirmations, four clicks with the held press', async () => {
    await writeStore(browser, brands, [acmeTea([acmeOn('x', { mode: 'careful' })])]);
    await written('Winter tea is out, 12 euros a tin. Book at https://acmetea.example/winter');
    await tab.page.locator('[data-testid="fileInput"]').setInputFiles(picture('tins.png'));
    await tab.page.locator('[data-testid="altTextLabel"]').click();
    await tab.page.locator('[data-testid="altTextInput"]').fill('Three tins of tea on a wooden shelf');
    await tab.page.locator('[data-testid="endEditingButton"]').click();
    await tab.page.getByText('Edit description').waitFor();
    await tab.settled();
    await pressHeld();
    const questions = (await tab.frame()).locator('.sl-confirmations li');
    expect(await questions.count()).toBe(3);
    for (const question of await questions.all()) await question.locator('label').click();
    await tab.publishFocused();
    await tab.page.keyboard.press('Enter');
    await tab.publishedCount(1);
  });
});

it('an own rule speaks up, the source stands at its fact, and how both were answered is counted', async () => {
  const rule = { id: 'r', when: { kind: 'word', word: 'pears' }, level: 'ask', say: 'Ask Mia about pears.', reviewAt: null } as const;
  const acme = acmeTea([acmeOn('x')]);
  const sources = [{ kind: 'price' as const, where: 'acme.example/prices' }];
  await writeStore(browser, brands, [{ ...acme, rules: [rule], sources, guidelines: ['We answer within the hour.'] }]);
  await writeStore(browser, heeded, {});
  await written('Our new tea is here for £4. It tastes of pears.');
  await pressHeld();
  const frame = await tab.frame();
  await frame.getByText('Ask Mia about pears.').waitFor();
  await frame.getByRole('button', { name: /Check against a source/ }).click();
  expect(await frame.getByRole('link', { name: 'acme.example/prices' }).getAttribute('href')).toBe('https://acme.example/prices');
  await frame.getByRole('button', { name: 'Guidelines of Acme Tea' }).click();
  await frame.getByText('We answer within the hour.').waitFor();
  await frame.getByText(TICK).click();
  await tab.publishFocused();
  await tab.page.keyboard.press('Enter');
  await tab.publishedCount(1);
  const answers = await storeHolds(browser, heeded, (all) => all['own-rule'] !== undefined);
  expect(answers['own-rule']).toEqual({ shown: 1, mended: 0, tickedAway: 1, silenced: 0 });
});

describe('a tick belongs to what it is about', () => {
  it('stays when something else changes, goes when that changes', async () => {
    await written(toLookAt);
    await pressHeld();
    await (await tab.frame()).getByText(TICK).click();
    await tab.panelAway();
    await tab.write(`Come in. ${toLookAt}`);
    await tab.settled();
    await tab.badgeSays(/Nothing/);
    await tab.write(toLookAt.replace('if anyone was', 'if you were'));
    await tab.settled();
    await tab.badgeSays(/Held/);
    await pressHeld();
    expect(await tab.published()).toEqual([]);
  });

  it('survives the site making its compose box anew', async () => {
    await written(toLookAt, 'mastodon');
    await pressHeld();
    await (await tab.frame()).getByText(TICK).click();
    await tab.panelAway();
    const box = await tab.page.locator('form.compose-form').elementHandle();
    await tab.page.locator('a.column-link[href="/home"]').click();
    await tab.page.waitForFunction((old) => !old!.isConnected, box);
    await tab.editor.click();
    await tab.settled();
    await tab.press();
    await tab.publishedCount(1);
  });
});

describe('the panel', () => {
  it('never opens by itself while somebody types', async () => {
    tab = await ComposeTab.open(browser, 'x');
    await tab.page.keyboard.type('Our [NAME] is here');
    await tab.settled();
    await tab.badgeSays(/Held/);
    expect(await tab.panelOpen()).toBe(false);
  });

  it('opens by the badge and goes away by it', async () => {
    await written(held);
    await tab.pressBadge();
    await tab.panelSays(/Held/);
    expect(await tab.panelOpen()).toBe(true);
    await tab.pressBadge();
    await tab.panelAway();
  });

  it('opens by the shortcut, and Escape puts it away and gives the keyboard back to the editor', async () => {
    await written(clean);
    await tab.page.bringToFront();
    await (await browser.worker()).evaluate(async () => {
      const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const { onCommand } = chrome.commands as unknown as { onCommand: { dispatch(command: string, tab: unknown): void } };
      onCommand.dispatch('open-panel', active);
    });
    await tab.panelSays(/Nothing found/);
    expect(await tab.panelOpen()).toBe(true);
    await tab.page.keyboard.press('Escape');
    await tab.panelAway();
    await tab.page.keyboard.type(' Come in.');
    expect(await tab.editor.textContent()).toContain('Come in.');
  });

  it.each(['x', 'bluesky'] as const)('shows the place on %s and leaves the text as it was', async (id) => {
    await written(held, id);
    await pressHeld();
    await (await tab.frame()).getByRole('button', { name: 'Show me' }).click();
    // Highlights are one registry for the document, whichever script set them.
    await tab.page.waitForFunction(() => CSS.highlights.has('second-look'));
    const shown = await tab.page.evaluate(() => [...CSS.highlights.get('second-look')!].map(String));
    expect(shown).toEqual(['[NAME]']);
    expect((await tab.editor.textContent())!.trim()).toBe(held);
  });

  it('shows the place in a text field by selecting it', async () => {
    await written(held, 'mastodon');
    await pressHeld();
    await (await tab.frame()).getByRole('button', { name: 'Show me' }).click();
    await tab.page.waitForFunction(() => document.getSelection()?.toString() === '[NAME]');
    expect(await tab.editor.inputValue()).toBe(held);
  });

  it('gives the keyboard to the editor where Publish is off and takes none', async () => {
    await written(toLookAt, 'mastodon');
    await pressHeld();
    await tab.publish.evaluate((control: HTMLButtonElement) => {
      control.disabled = true;
    });
    await (await tab.frame()).getByText(TICK).click();
    await tab.panelAway();
    await tab.page.waitForFunction((editor) => document.activeElement?.matches(editor) ?? false, tab.site.editor);
  });

  it('keeps quiet about a word from then on', async () => {
    await written(held);
    await pressHeld();
    await (await tab.frame()).getByRole('button', { name: 'Not this word again' }).click();
    await tab.publishFocused();
    await tab.press();
    await tab.publishedCount(1);
    await storeHolds(browser, silences, ([silence]) => silence?.check === 'placeholder' && silence.word === '[NAME]');
  });
});

it('notices the picture of the last post, in another size and format as well', async () => {
  await writeStore(browser, settings, { ...settings.fallback, checks: { 'media-description': { on: false } } });
  await written(clean);
  await tab.page.locator('[data-testid="fileInput"]').setInputFiles(await drawnPicture(tab.page, 'tins.png', 800, 'image/png'));
  await tab.settled();
  await tab.press();
  await tab.publishedCount(1);
  const [post] = await storeHolds(browser, published, (posts) => posts.length === 1);
  expect(post!.pictures).toHaveLength(1);
  await tab.page.close();

  await written('Our shop in Leeds opens its doors on the first floor.');
  await tab.page.locator('[data-testid="fileInput"]').setInputFiles(await drawnPicture(tab.page, 'copy of tins.jpg', 500, 'image/jpeg'));
  await tab.badgeSays(/Held/);
  await pressHeld();
  await tab.panelSays(/This picture went out already/);
  await rememberNothing(browser);
});

it('reads what is written in a picture, and compares it with the words', async () => {
  await writeStore(browser, settings, { ...settings.fallback, checks: { 'media-description': { on: false } } });
  await written('Our winter market is on 12 December.');
  const lines = ['Winter Market', '13 December', '10am to 4pm', 'Lorem ipsum dolor sit amet'];
  await tab.page.locator('[data-testid="fileInput"]').setInputFiles(await poster(tab.page, 'poster.png', lines));
  await tab.badgeSays(/Held/);
  await pressHeld();
  await tab.panelSays(/The text says “12 December”, the picture says “13 December”/);
  await tab.panelSays(/In the picture: “Lorem ipsum dolor sit amet” is filler text/);
});

it('has each of many findings on a line that unfolds by mouse and by keyboard, and its tick in sight', async () => {
  await written('Our [NAME] is here, {{first_name}}. @sam please check before we post. We are sorry if anyone was offended. What a a day.');
  await pressHeld();
  const frame = await tab.frame();
  const cards = frame.locator('[data-finding]');
  const lines = frame.locator('.sl-finding-line');
  expect(await cards.count()).toBeGreaterThan(3);
  const open = () => lines.evaluateAll((all) => all.map((line) => line.getAttribute('aria-expanded') === 'true'));
  expect((await open()).filter(Boolean)).toHaveLength(1);
  expect((await open())[0]).toBe(true);
  const last = lines.last();
  await last.click();
  expect((await open()).at(-1)).toBe(true);
  await last.press('Enter');
  expect((await open()).at(-1)).toBe(false);
  for (const tick of await frame.locator('[data-level="ask"] .sl-finding-tick').all()) expect(await tick.isVisible()).toBe(true);
  await frame.getByRole('button', { name: 'Unfold all' }).click();
  expect((await open()).every(Boolean)).toBe(true);
});

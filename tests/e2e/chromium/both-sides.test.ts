import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApprovalPolicy, noApproval } from '../../../utils/model/approval-policy.ts';
import { open } from '../../../utils/signoff/door.ts';
import { brands } from '../../../utils/stores/brands.ts';
import { people } from '../../../utils/stores/people.ts';
import { answer, type Profile, profileOf, worldOf, yes } from '../../unit/signoff/two-people.ts';
import { acmeOn, acmeTea } from '../acme-tea.ts';
import { clean, type Site } from '../sites.ts';
import { ComposeTab, until } from './compose.ts';
import type { OpenBrowser } from './harness.ts';
import { lendBrowser } from './lent-browser.ts';
import { readAsked, readStore, rememberNothing, writeStore } from './stores.ts';

/** Two people, each with the built extension, from the first held press to the post that is out: by hand on both sides. */
let author: OpenBrowser;
let colleague: OpenBrowser;
let tab: ComposeTab;

beforeAll(async () => {
  [author, colleague] = await Promise.all([lendBrowser(), lendBrowser()]);
  for (const browser of [author, colleague]) {
    await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await rememberNothing(browser);
  }
});
afterAll(() => Promise.all([author?.close(), colleague?.close()]));

const HANDLES = { x: 'acmetea', bluesky: 'acmetea.example', mastodon: 'acmetea@mastodon.social' };

async function asksFor(policy: Partial<ApprovalPolicy>): Promise<void> {
  const approval = { ...noApproval, needs: 'one' as const, ...policy };
  const accounts = Object.entries(HANDLES).map(([platform, handle]) => acmeOn(platform, { handle, approval }));
  await writeStore(author, brands, [acmeTea(accounts)]);
}

/** Writes it, is held, and makes what is sent; it is on the clipboard then. */
async function asked(id: Site['id'], text: string): Promise<string> {
  tab = await ComposeTab.open(author, id);
  await tab.write(text);
  await tab.settled();
  await tab.press();
  await tab.panelSays('Held: a colleague’s yes is missing.');
  const frame = await tab.frame();
  await frame.locator('.sl-second-person > div > .sl-button-primary').click();
  const name = frame.getByLabel('Your name', { exact: true });
  if ((await name.count()) > 0) await name.fill('Ada');
  await frame.getByRole('button', { name: 'Make the link and copy it' }).click();
  await frame.getByText(/clipboard. Paste it/).waitFor();
  return tab.page.evaluate(() => navigator.clipboard.readText());
}

/** Looks at it on the colleague's page and signs. */
async function signed(page: Page, by = 'Sam'): Promise<void> {
  await page.getByRole('heading', { name: 'Ada asks you to look at a draft' }).waitFor();
  const name = page.getByRole('textbox', { name: 'Your name' });
  await page.getByRole('button', { name: 'Sign off' }).waitFor();
  if ((await name.count()) > 0) await name.fill(by);
  await page.getByRole('button', { name: 'Sign off' }).click();
  await page.getByRole('heading', { name: 'You have answered Ada' }).waitFor();
}

const linkIn = (message: string): string => /https:\S+/.exec(message)![0];

/** Sets out for a link in a tab of its own, as from a chat. */
async function follow(browser: OpenBrowser, link: string): Promise<Page> {
  const page = await browser.page('https://mastodon.social/home');
  await page.evaluate((address) => {
    location.href = address;
  }, link);
  await expect.poll(() => page.url(), { timeout: 15_000 }).toContain('/signoff.html?in=');
  return page;
}

/** What a page of ours saves when this is pressed, as a file of the other side's. */
async function saved(page: Page, press: () => Promise<void>): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return { name: download.suggestedFilename(), mimeType: 'text/plain', buffer: Buffer.concat(chunks) };
}

async function pasteAnswer(answer: string): Promise<void> {
  const frame = await tab.frame();
  await frame.getByRole('button', { name: 'An answer came' }).click();
  await frame.getByLabel('Paste the whole message').fill(answer);
  await frame.getByRole('button', { name: 'Take the answer' }).click();
}

/** Whoever is not known yet is compared with, once. */
async function confirmHere(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Is it really Sam?' }).click();
  await page.getByRole('button', { name: 'It is Sam' }).click();
  await until(async () => (await readStore(author, people)).others.some(({ state }) => state === 'confirmed'), 'Sam is confirmed');
}

async function goesOut(): Promise<void> {
  await tab.page.bringToFront();
  await tab.badgeSays(/^Second Look, [^:]+: (?!Held)/);
  await tab.press();
  await tab.publishedCount(1);
  await until(async () => (await readAsked(author)).some(({ published }) => published.length > 0), 'the yes is used up');
  await tab.page.close();
}

describe('the whole way', () => {
  beforeAll(() => asksFor({}));

  it('on X, by link there and back', async () => {
    const page = await follow(colleague, linkIn(await asked('x', `${clean} By link.`)));
    await signed(page);
    const answer = await page.getByLabel('The answer', { exact: true }).inputValue();
    const taken = await follow(author, linkIn(answer));
    await taken.getByRole('button', { name: 'Take the answer in' }).click();
    await confirmHere(taken);
    await taken.close();
    await page.close();
    await goesOut();
  });

  it('on Bluesky, as text there and back, encrypted to somebody confirmed by now', async () => {
    const message = await asked('bluesky', `${clean} As text.`);
    await tab.panelSays('Only the people you chose can read it.');
    const popup = await colleague.extensionPage('popup');
    await popup.getByRole('button', { name: 'Somebody sent you a draft?' }).click();
    const opening = colleague.context.waitForEvent('page');
    await popup.getByLabel('Paste the whole message').fill(message);
    await popup.getByRole('button', { name: 'Open it' }).click();
    const page = await opening;
    await signed(page);
    await page.getByRole('button', { name: 'Copy without a link' }).click();
    await pasteAnswer(await page.evaluate(() => navigator.clipboard.readText()));
    await page.close();
    await goesOut();
  });

  it('on Mastodon, as a file there and back', async () => {
    await asked('mastodon', `${clean} As a file.`);
    const frame = await tab.frame();
    const file = await saved(tab.page, () => frame.getByRole('button', { name: 'Save as a file' }).click());
    const page = await colleague.extensionPage('signoff');
    await page.locator('input[type="file"]').setInputFiles(file);
    await signed(page);
    const answer = await saved(page, () => page.getByRole('button', { name: 'Save as a file' }).click());
    const taken = await author.extensionPage('signoff');
    await taken.locator('input[type="file"]').setInputFiles(answer);
    await taken.getByRole('heading', { name: 'Sam has answered' }).waitFor();
    await taken.close();
    await page.close();
    await goesOut();
  });
});

describe('policies', () => {
  /** Colleagues whose browsers are played here: what they answer is what such a browser makes. */
  let sam: Profile;
  let kim: Profile;
  beforeAll(async () => {
    [sam, kim] = await Promise.all([profileOf('Sam', 'Editor'), profileOf('Kim', 'Counsel')]);
    const { me } = await readStore(author, people);
    await writeStore(author, people, { me, others: [sam, kim].map((each) => ({ ...each.me, state: 'confirmed' as const })) });
  });

  async function says(who: Profile, message: string): Promise<string> {
    const opened = await open(message, worldOf(who, [], new Date().toISOString()));
    if (opened.kind !== 'request') throw new Error(JSON.stringify(opened));
    return answer(who, opened.request, [yes()], new Date().toISOString());
  }

  it('of nobody: it goes out at the first press', async () => {
    await asksFor({ needs: 'nobody' });
    tab = await ComposeTab.open(author, 'x');
    await tab.write(`${clean} Nobody is asked.`);
    await tab.settled();
    await tab.press();
    await tab.publishedCount(1);
    await tab.page.close();
  });

  it('of two: one is not enough', async () => {
    await asksFor({ needs: 'two' });
    const message = await asked('x', `${clean} Two are asked.`);
    await pasteAnswer(await says(sam, message));
    await tab.panelSays('Needs one more of: Kim.');
    await tab.press();
    expect(await tab.published()).toEqual([]);
    await pasteAnswer(await says(kim, message));
    await goesOut();
  });

  it('of two in an order: whoever signed too early signs again', async () => {
    await asksFor({ needs: 'two', ordered: true, from: { kind: 'people', ids: [kim.me.id, sam.me.id] } });
    const message = await asked('x', `${clean} Two are asked in order.`);
    await pasteAnswer(await says(sam, message));
    await tab.panelSays('Needs, in this order: Kim then Sam.');
    await pasteAnswer(await says(kim, message));
    await tab.panelSays('Needs, in this order: Sam.');
    await pasteAnswer(await says(sam, message));
    await goesOut();
  });
});

describe('a yes holds however often the site makes its editor anew', () => {
  beforeAll(async () => {
    const { me } = await readStore(author, people);
    await writeStore(author, people, { me, others: [] });
    await asksFor({});
  });

  const EDITORS = 4;

  it.each([
    { id: 'x', readings: 25 },
    { id: 'bluesky', readings: 5 },
    { id: 'mastodon', readings: 5 },
  ] as const)(`on $id: ${EDITORS} times $readings readings of the same draft`, { timeout: 240_000 }, async ({ id, readings }) => {
    const text = `${clean} Read on ${id}, “again” and again 🍊.\n\nTwice a line.`;
    const page = await follow(colleague, linkIn(await asked(id, text)));
    await signed(page);
    const given = await page.getByLabel('The answer', { exact: true }).inputValue();
    await page.close();
    await pasteAnswer(given);
    const confirm = (await tab.frame()).getByRole('button', { name: 'It is Sam' });
    if (!(await readStore(author, people)).others.some(({ state }) => state === 'confirmed')) {
      await confirm.click();
      await (await tab.frame()).getByLabel('Paste the whole message').waitFor({ state: 'detached' });
    }
    await tab.badgeSays(/^Second Look, [^:]+: (?!Held)/);
    for (let editor = 0; editor < EDITORS; editor++) {
      await tab.page.reload();
      await tab.openBox();
      await tab.write(text);
      for (let reading = 0; reading < readings; reading++) {
        // Told of an input, the draft is read once more.
        await tab.editor.dispatchEvent('input');
        await tab.settled();
        expect((await tab.badge())?.label, `editor ${editor}, reading ${reading}`).not.toMatch(/Held/);
      }
    }
    await tab.write(`${text} And more.`);
    await tab.badgeSays(/Held/);
    await tab.page.close();
  });
});

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { noApproval } from '../../../utils/model/approval-policy.ts';
import type { Request } from '../../../utils/model/request.ts';
import { open } from '../../../utils/signoff/door.ts';
import { brands } from '../../../utils/stores/brands.ts';
import { people } from '../../../utils/stores/people.ts';
import { answer, type Profile, profileOf, worldOf, yes } from '../../unit/signoff/two-people.ts';
import { acmeOn, acmeTea } from '../acme-tea.ts';
import { faultsOf } from '../axe.ts';
import { clean } from '../sites.ts';
import { ComposeTab, until } from './compose.ts';
import type { OpenBrowser } from './harness.ts';
import { lendBrowser } from './lent-browser.ts';
import { readAsked, rememberNothing, writeStore } from './stores.ts';

let browser: OpenBrowser;
let colleague: Profile;
let tab: ComposeTab;
let tables = 0;
let draft: string;

const account = acmeOn('x', { approval: { ...noApproval, needs: 'one', publishOpen: 'signed', outside: true } });

beforeAll(async () => {
  browser = await lendBrowser();
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await rememberNothing(browser);
  await writeStore(browser, brands, [acmeTea([account], { rivals: ['Rival Tea'], questions: ['Does the shop really have it?'] })]);
  colleague = await profileOf('Sam', 'Editor');
});
afterAll(() => browser?.close());
afterEach(() => tab?.page.close());
beforeEach(async () => {
  // What was asked about one draft stands in the way of asking about it again: each try has a draft of its own.
  tables += 1;
  draft = `${clean} We pour at table ${tables}.`;
  const { me } = colleague;
  await writeStore(browser, people, { me: null, others: [{ ...me, state: 'confirmed' as const }] });
});

async function heldForColleague(): Promise<void> {
  tab = await ComposeTab.open(browser, 'x');
  await tab.write(draft);
  await tab.settled();
  await tab.press();
  await tab.panelSays('Held: a colleague’s yes is missing.');
  await tab.panelSays('Needs one of: Sam.');
}

/** The colleague's browser, played here: opens what was sent and answers it. */
async function answered(message: string, answering = yes()): Promise<string> {
  const opened = await open(message, worldOf(colleague, [], new Date().toISOString()));
  if (opened.kind !== 'request') throw new Error(JSON.stringify(opened));
  expect(JSON.stringify(opened.request), 'the request holds nothing of the brand').not.toMatch(/Rival|shop/);
  return answer(colleague, opened.request as Request, [answering], new Date().toISOString());
}

/** Asks in the panel, and returns what is on the clipboard then. */
async function asked(): Promise<string> {
  const frame = await tab.frame();
  await frame.locator('.sl-second-person > div > .sl-button-primary').click();
  await frame.getByLabel('Your name', { exact: true }).fill('Ada');
  await frame.getByRole('button', { name: 'Make the link and copy it' }).click();
  await frame.getByText(/clipboard. Paste it/).waitFor();
  return tab.page.evaluate(() => navigator.clipboard.readText());
}

async function takeAnswer(link: string): Promise<void> {
  const frame = await tab.frame();
  await frame.getByRole('button', { name: 'An answer came' }).click();
  await frame.getByLabel('Paste the whole message').fill(link);
  await frame.getByRole('button', { name: 'Take the answer' }).click();
}

describe('an account that asks for one colleague', () => {
  it('holds a clean post, asks, takes the answer, and lets it go; a change voids it', async () => {
    await heldForColleague();
    expect(await faultsOf(await tab.frame())).toEqual([]);
    const message = await asked();
    expect(message).toMatch(/install/);
    expect((await readAsked(browser))[0]).toMatchObject({ to: [colleague.me.id] });

    await takeAnswer(await answered(message));
    await tab.publishFocused();

    await tab.write(`${draft} Bring a friend.`);
    await tab.settled();
    await tab.press();
    await tab.panelSays('Sam signed it before it changed');
    await tab.panelSays('Ask again');
    expect(await tab.published()).toEqual([]);

    await tab.write(draft);
    await tab.settled();
    await tab.press();
    await tab.publishedCount(1);
    await until(async () => (await readAsked(browser))[0]?.published.length === 1, 'the yes is used up');
  });

  it('shows the changes asked for at their place', async () => {
    await heldForColleague();
    const message = await asked();
    const words = draft.slice(0, 7);
    const comments = [{ version: 0, part: 0, start: 0, end: 7, text: 'Is that still right?' }];
    await takeAnswer(await answered(message, { ...yes(), says: 'changes', comments }));
    await tab.panelSays('Is that still right?');
    await tab.panelSays(words);
    await tab.panelSays('Sam asks for changes.');
    expect(await faultsOf(await tab.frame())).toEqual([]);
  });

  it('counts what somebody outside said as reported, and draws it so', async () => {
    await heldForColleague();
    const frame = await tab.frame();
    await frame.getByRole('button', { name: 'Ask somebody without Second Look' }).click();
    await frame.getByLabel('Your name', { exact: true }).fill('Ada');
    await frame.getByRole('button', { name: 'Copy the draft as text' }).click();
    await frame.getByText(/^Code /).waitFor();
    await until(() => frame.evaluate(() => document.activeElement?.textContent === 'Copy as text'), 'the keyboard goes on with the copy');
    const text = await tab.page.evaluate(() => navigator.clipboard.readText());
    const code = /OK (\S+)”/.exec(text)?.[1];
    await frame.getByRole('button', { name: 'Copy as a picture' }).click();
    await frame.getByText('The picture is on your clipboard.').waitFor();
    await frame.getByLabel('Who answered').fill('Kim, client');
    await frame.getByLabel('What they wrote').fill(`ok ${code}, thanks`);
    await frame.getByRole('button', { name: 'Write it down' }).click();
    await tab.publishFocused();
    await tab.press();
    await tab.publishedCount(1);
  });

  it('an emergency stays one press', async () => {
    await heldForColleague();
    await (await tab.frame()).getByRole('button', { name: 'Emergency: publish now' }).click();
    await tab.publishFocused();
    await tab.press();
    await tab.publishedCount(1);
  });
});

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { noApproval } from '../../../utils/model/approval-policy.ts';
import { open } from '../../../utils/signoff/door.ts';
import { brands } from '../../../utils/stores/brands.ts';
import { people } from '../../../utils/stores/people.ts';
import { pinKeys } from '../../../utils/stores/pin-keys.ts';
import { profileOf, worldOf } from '../../unit/signoff/two-people.ts';
import { acmeOn, acmeTea } from '../acme-tea.ts';
import { clean } from '../sites.ts';
import { ComposeTab, until } from './compose.ts';
import type { OpenBrowser } from './harness.ts';
import { lendBrowser } from './lent-browser.ts';
import { readAsked, readStore, rememberNothing, storeHolds, writeStore } from './stores.ts';

let browser: OpenBrowser;
let tab: ComposeTab;

const approval = { ...noApproval, needs: 'one' as const, publishOpen: 'signed' as const, duringIncident: 'nobody' as const };
const account = acmeOn('x', { approval });
const PIN = 'tea at 4';

beforeAll(async () => {
  browser = await lendBrowser();
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await rememberNothing(browser);
  await writeStore(browser, brands, [acmeTea([account])]);
});
afterAll(() => browser?.close());

beforeEach(async () => {
  await tab?.page.close();
  tab = await ComposeTab.open(browser, 'x');
});

/** Writes it, is held, and opens the page for a second person from this part of the panel. */
async function lookedAt(text: string, part: string, button: string, fields: Record<string, string> = {}): Promise<Page> {
  await tab.write(text);
  await tab.settled();
  await tab.press();
  await tab.panelSays('Held: a colleague’s yes is missing.');
  const frame = await tab.frame();
  await frame.getByRole('button', { name: part }).click();
  for (const [label, words] of Object.entries(fields)) await frame.getByLabel(label, { exact: true }).fill(words);
  const opening = browser.context.waitForEvent('page');
  await frame.getByRole('button', { name: button }).click();
  const page = await opening;
  await page.getByRole('button', { name: 'Sign off' }).waitFor();
  return page;
}

const signOff = (page: Page) => page.getByRole('button', { name: 'Sign off' }).click();

/** Back to the draft, which may go now. Publishing it uses the yes up. */
async function backAndPublish(page: Page, publish: () => Promise<unknown>): Promise<void> {
  const closed = page.waitForEvent('close');
  // The press closes the page it is made on, at times before the browser says that it was made.
  await page
    .getByRole('button', { name: 'Back to the draft' })
    .click()
    .catch((error: unknown) => {
      if (!page.isClosed()) throw error;
    });
  await closed;
  await tab.panelSays('Nothing holds it any more. Press Publish.');
  const usedUp = async () => (await readAsked(browser)).filter(({ published }) => published.length > 0).length;
  const before = await usedUp();
  await tab.press();
  await publish();
  await until(async () => (await usedUp()) > before, 'the yes is used up');
}

describe('the keyboard is handed over', () => {
  it('a colleague chooses a PIN, says that it is not theirs, and signs; the post goes, marked as signed here', async () => {
    const page = await lookedAt(clean, 'Hand over the keyboard', 'Open it for them', { 'Your name': 'Ada' });
    await page.getByRole('heading', { name: 'Ada hands you the keyboard' }).waitFor();
    await signOff(page);
    await page.getByText('Say who you are.').waitFor();
    await page.getByLabel('Your name', { exact: true }).fill('Sam');
    await page.getByLabel('Choose a PIN').fill(PIN);
    await page.getByLabel('The PIN once more').fill('tea at 5');
    await signOff(page);
    await page.getByText('The two PINs differ.', { exact: false }).waitFor();
    await page.getByLabel('The PIN once more').fill(PIN);
    await signOff(page);
    await page.getByText('Say that you did not write it', { exact: false }).waitFor();
    await page.getByLabel('I did not write this').check();
    await signOff(page);
    await page.getByRole('heading', { name: 'Signed by Sam' }).waitFor();
    await tab.panelSays(/^Signed by Sam at this machine, today/);
    await backAndPublish(page, () => tab.publishedCount(1));

    const { others } = await readStore(browser, people);
    expect(others).toMatchObject([{ name: 'Sam', state: 'confirmed' }]);
    expect(JSON.stringify(await readStore(browser, pinKeys)), 'the PIN is kept nowhere').not.toContain(PIN);
  });

  it('the next time only that PIN signs, and every wrong try counts', async () => {
    const page = await lookedAt(`${clean} Come by.`, 'Hand over the keyboard', 'Open it for them');
    await page.getByLabel('I did not write this').check();
    await page.getByLabel('Your PIN').fill('tea at 5');
    await signOff(page);
    await page.getByText('This is not the PIN.').waitFor();
    // Nothing was signed, so nothing says so, and the author's ticks stay out of sight.
    await page.getByText('You have signed off this one.').waitFor({ state: 'detached' });
    expect(await page.getByText('What the author ticked:').count()).toBe(0);
    expect(await readStore(browser, pinKeys)).toMatchObject([{ wrong: 1 }]);
    await page.getByLabel('Your PIN').fill(PIN);
    await page.getByLabel('A word to Ada').fill('Say when.');
    await page.getByRole('button', { name: 'Ask for changes' }).click();
    await page.getByRole('heading', { name: 'Sam asks for changes' }).waitFor();
    await storeHolds(browser, pinKeys, ([key]) => key?.wrong === 0);
    await page.close();
    await tab.panelSays('Say when.');
  });
});

describe('somebody else’s draft in a shared account', () => {
  it('whoever opens it can sign and publish, and the answer can be sent to its author', async () => {
    const page = await lookedAt(`${clean} Bring a friend.`, 'I am reviewing somebody’s draft', 'Look at it', { 'Who wrote it': 'Kim' });
    await page.getByText('Written by Kim.', { exact: false }).waitFor();
    await page.getByLabel('I did not write this').check();
    await signOff(page);
    await page.getByRole('heading', { name: 'You have signed it' }).waitFor();
    await page.getByRole('button', { name: 'Copy the answer for the author' }).click();
    const answer = await page.evaluate(() => navigator.clipboard.readText());
    const kim = await profileOf('Kim');
    const { me } = await readStore(browser, people);
    kim.people = { ...kim.people, others: [{ ...me!, state: 'confirmed' }] };
    expect(await open(answer, worldOf(kim, [], new Date().toISOString()))).toMatchObject({
      kind: 'receipt',
      receipt: { by: { name: 'Ada' } },
      asked: { way: { kind: 'unasked' } },
    });
    // The site takes its time, and the tab is closed before anything is seen going out.
    await tab.page.evaluate(() => addEventListener('click', (event) => event.stopImmediatePropagation(), true));
    await backAndPublish(page, async () => {
      // What the panel was told of the press stands before this question.
      await (await tab.frame()).evaluate(() => document.readyState);
      await tab.page.close();
    });
  });

  it('is not said of a draft that was asked for here', async () => {
    await tab.write(clean);
    await tab.settled();
    await tab.press();
    const frame = await tab.frame();
    await frame.getByRole('button', { name: 'I am reviewing somebody’s draft' }).click();
    await frame.getByRole('button', { name: 'Look at it' }).click();
    await tab.panelSays('You asked for this yourself. Author and second pair of eyes have to be two people.');
  });
});

/** What the options say of the log. */
async function verified(page: Page): Promise<string | null> {
  await page.getByRole('button', { name: 'Verify' }).click();
  return page.locator('.sl-log .sl-callout-title').textContent();
}

describe('the log in the options', () => {
  it('tells what was done, is whole, and says where it is not', async () => {
    const page = await browser.extensionPage('options');
    await page.getByRole('link', { name: 'Log', exact: true }).click();
    await page.getByText('Answered at this machine: with changes').waitFor();
    await page.getByText('Let through, and the page was closed before it was seen going out').waitFor();
    expect(await page.locator('.sl-log-lines').textContent()).not.toContain('pears');
    expect(await verified(page)).toMatch(/^Whole: \d+ entries since .+\. The end is signed by this browser\.$/);

    await page.evaluate(async () => {
      const db = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open('second-look');
        opening.onsuccess = () => resolve(opening.result);
      });
      const store = db.transaction('log', 'readwrite').objectStore('log');
      await new Promise<void>((done) => {
        const reading = store.get(2);
        reading.onsuccess = () => {
          store.put({ ...reading.result, at: '2020-01-01T00:00:00.000Z' }).onsuccess = () => done();
        };
      });
      db.close();
    });
    await page.getByText('Whole:').waitFor();
    await page.getByRole('button', { name: 'Verify' }).click();
    await page.getByText('It breaks at entry 2. This entry was altered.').waitFor();
  });
});

describe('an incident of the brand', () => {
  it('changes at once whose yes is needed', async () => {
    await tab.write(`${clean} See you.`);
    await tab.settled();
    await tab.press();
    await tab.panelSays('Held: a colleague’s yes is missing.');
    const page = await browser.extensionPage('welcome');
    const sent = { platform: 'x', handle: 'acmetea', at: new Date().toISOString() };
    await page.evaluate((about) => chrome.runtime.sendMessage(about), {
      verb: 'start-by-hand',
      text: 'Our sale starts yesterday.',
      link: null,
      picture: null,
      sent,
    });
    await tab.panelSays('Nothing holds it any more. Press Publish.');
  });
});

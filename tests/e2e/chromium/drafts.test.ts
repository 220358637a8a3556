import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { noApproval } from '../../../utils/model/approval-policy.ts';
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

/** The author's browser; the colleague's is played here. */
let browser: OpenBrowser;
let sam: Profile;

// A new browser at every try: what is done in it builds on what was done before.
beforeEach(async () => {
  browser = await lendBrowser();
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await rememberNothing(browser);
  sam = await profileOf('Sam', 'Editor');
  await writeStore(browser, people, { me: null, others: [{ ...sam.me, state: 'confirmed' }] });
  const approval = { ...noApproval, needs: 'one' as const };
  const accounts = [acmeOn('x', { approval }), acmeOn('bluesky', { handle: 'acmetea.example', approval })];
  await writeStore(browser, brands, [acmeTea(accounts)]);
});
afterEach(() => browser?.close());

const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

/** Opens the part of the panel where a draft is kept and what waits is listed. */
async function several(tab: ComposeTab): Promise<void> {
  await (await tab.frame()).getByRole('button', { name: 'Keep for later, and what waits' }).click();
}

/** A month of plans: a post a day, every third for two networks. */
const TABLE = [
  'Date,Time,Network,Account,Text,Picture descriptions,Link',
  ...Array.from({ length: 59 }, (_, at) => {
    const day = new Date(Date.now() + (at + 2) * 86_400_000).toISOString().slice(0, 10);
    const [networks, accounts] = at % 3 === 0 ? ['X + Bluesky', 'acmetea + acmetea.example'] : ['X', 'acmetea'];
    return `${day},09:00,${networks},${accounts},"Tin ${at + 1}, packed by hand in Leeds: order by noon, and it is posted the same day.",,`;
  }),
  '2026-13-01,09:00,X,acmetea,A day that no calendar has.,,',
  '2026-12-01,09:00,Y,acmetea,A network that nobody knows.,,',
].join('\n');

it('a month of drafts is kept, put together, asked about in one, recognised, signed, reminded of and withdrawn', {
  timeout: 180_000,
}, async () => {
  // The panel keeps one; a table brings the others, and its faults are named by line.
  const tab = await ComposeTab.open(browser, 'x');
  await tab.write(clean);
  await tab.settled();
  await tab.press();
  await several(tab);
  await (await tab.frame()).getByRole('button', { name: 'Keep this draft for later' }).click();
  await tab.panelSays('Kept: the first of your drafts.');
  await tab.page.close();

  const page = await browser.extensionPage('drafts');
  await page.getByRole('button', { name: 'Bring a month' }).click();
  await page.getByLabel('The table').fill(TABLE);
  await page.getByText('Line 61: “2026-13-01 09:00” is no date').waitFor();
  await page.getByText('Line 62: “Y” is no network that Second Look knows.').waitFor();
  await page.getByRole('button', { name: 'Add 59 drafts' }).click();
  await page.getByText('59 drafts were added.').waitFor();
  expect(await page.locator('.sl-kept-drafts > li').count()).toBe(60);
  expect((await page.getByLabel('The table').inputValue()).split('\n')).toHaveLength(3);

  // More than there is room for is refused, and a table that comes again adds nothing.
  const many = [TABLE.split('\n')[0], ...Array.from({ length: 201 }, (_, at) => `,,X,acmetea,Number ${at}.,,`)].join('\n');
  await page.getByLabel('The table').fill(many);
  await page.getByRole('button', { name: 'Add 201 drafts' }).click();
  await page.getByText('200 drafts can be kept, and these would be 261. Remove some of the others first.').waitFor();
  expect(await page.getByLabel('The table').inputValue()).toBe(many);
  await page.getByLabel('The table').fill(TABLE.split('\n').slice(0, 3).join('\n'));
  await page.getByRole('button', { name: 'Add 2 drafts' }).click();
  await page.getByText('No drafts were added. 2 were there already.').waitFor();

  // They are put together and taken apart, removed and brought back, and copied.
  await page.getByRole('button', { name: 'Take apart' }).first().click();
  await page.getByText('Taken apart.').waitFor();
  expect(await page.locator('.sl-kept-drafts > li').count()).toBe(61);
  await page.getByText('Leave 1 out').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await until(async () => (await page.locator('.sl-kept-drafts > li').count()) === 60, 'it is one again');
  await page.getByRole('button', { name: 'Take apart' }).first().click();
  await page.getByText('Taken apart.').waitFor();
  await page.getByRole('button', { name: 'Choose none' }).click();
  for (const name of [/@acmetea on X: Tin 1,/, /on Bluesky: Tin 1,/]) await page.getByRole('checkbox', { name }).check();
  await page.getByRole('button', { name: 'Make one post of the chosen' }).click();
  await page.getByText('They are one post now.').waitFor();
  await page.getByRole('button', { name: /^Remove .*Tin 59/ }).click();
  await page.getByText('One draft was removed.').waitFor();
  await until(async () => (await page.evaluate(() => document.activeElement?.textContent)) === 'Undo', 'the keyboard is on “Undo”');
  await page.keyboard.press('Enter');
  await page.getByText('As it was before.').waitFor();
  expect(await page.locator('.sl-kept-drafts > li').count()).toBe(60);
  await until(
    () => page.evaluate(() => document.activeElement?.textContent === 'As it was before.'),
    'the keyboard goes on from what is said',
  );
  await page
    .locator('.sl-kept-drafts > li')
    .filter({ hasText: clean.slice(0, 30) })
    .getByRole('button', { name: 'Copy' })
    .click();
  expect(await clipboard(page)).toBe(clean);
  expect(await faultsOf(page)).toEqual([]);

  // They are asked about in one; all that leaves is shown, and what waits can be reminded of.
  await page.getByRole('button', { name: 'Choose all 60' }).click();
  await page.getByRole('heading', { name: 'Ask a colleague about 60 drafts' }).waitFor();
  // Also in a narrow window nothing stands between what is chosen and what is done about it.
  const wide = page.viewportSize()!;
  await page.setViewportSize({ width: 400, height: 760 });
  const [ask, table] = await Promise.all(['.sl-drafts-ask', '.sl-drafts-column'].map((part) => page.locator(part).boundingBox()));
  expect(ask!.y + ask!.height).toBeLessThan(table!.y);
  await page.setViewportSize(wide);
  expect(await page.locator('.sl-second-person-leaves').textContent()).toContain('Tin 59, packed by hand');
  await page.getByText('What was found (today,').waitFor();
  await page.getByLabel('Your name').fill('Ada');
  await page.getByRole('button', { name: 'Make the link and copy it' }).click();
  await until(async () => (await clipboard(page)).includes('#SL1.'), 'the message is copied');
  const message = await clipboard(page);
  await page.getByText('No draft is kept').waitFor();
  await page.getByText('Asked Sam today').waitFor();
  await page.getByRole('button', { name: /^Copy a reminder/ }).click();
  await until(async () => (await clipboard(page)).startsWith('A reminder: could you look at these 60 posts'), 'the reminder is copied');
  expect((await readAsked(browser))[0]!.request.items.map(({ versions }) => versions.length).filter((count) => count === 2)).toHaveLength(
    20,
  );

  // One of them returns, is recognised, and goes out once it is signed.
  const again = await ComposeTab.open(browser, 'x');
  await again.write(clean);
  await again.settled();
  await again.press();
  await again.panelSays(/You have asked about this draft\. Asked Sam today/);
  const opened = await open(message, worldOf(sam, [], new Date().toISOString()));
  if (opened.kind !== 'request') throw new Error(JSON.stringify(opened));
  const first = opened.request.items.findIndex(({ versions }) => versions[0]!.draft.parts[0]!.text === clean);
  const frame = await again.frame();
  await frame.getByRole('button', { name: 'An answer came' }).click();
  await frame.getByLabel('Paste the whole message').fill(await answer(sam, opened.request, [yes(first)], new Date().toISOString()));
  await frame.getByRole('button', { name: 'Take the answer' }).click();
  await again.publishFocused();
  await again.press();
  await again.publishedCount(1);
  await until(async () => (await readAsked(browser))[0]!.published.length === 1, 'it is noted as gone out');
  await again.page.close();
  await page.getByText('Answered by Sam: 1 of 60.').waitFor();
  await page.getByRole('button', { name: 'Its 80 drafts' }).click();
  await page.getByText('Live, Sam: yes').waitFor();

  // What is withdrawn is kept again.
  await page.getByRole('button', { name: /^Withdraw:/ }).click();
  await page.getByText('Withdrawn. What has not gone out is kept here again.').waitFor();
  await page.getByText('Nothing waits for an answer.').waitFor();
  expect(await page.locator('.sl-kept-drafts > li').count()).toBe(59);
  await page.close();
});

it('a draft that a newer Second Look has kept is not lost in silence', async () => {
  const page = await browser.extensionPage('drafts');
  await page.getByText('No draft is kept').waitFor();
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('second-look-kept');
        opening.onsuccess = () => {
          const tx = opening.result.transaction('kept', 'readwrite');
          tx.objectStore('kept').put({ name: 'later', envelope: { version: 99, value: {} } });
          tx.oncomplete = () => resolve();
          tx.onerror = () => reject(tx.error);
        };
      }),
  );
  await page.reload();
  await page.getByText('One of your drafts cannot be read here.').waitFor();
  await page.getByText(/It was saved by a newer Second Look/).waitFor();
});

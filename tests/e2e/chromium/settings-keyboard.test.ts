import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrandProfile } from '../../../utils/model/brand-profile.ts';
import { brands } from '../../../utils/stores/brands.ts';
import { people } from '../../../utils/stores/people.ts';
import { profileOf } from '../../unit/signoff/two-people.ts';
import { added, brand, hasNewRule, keysOn, unfoldAll, writeRules } from '../settings-keyboard.ts';
import { until } from './compose.ts';
import type { OpenBrowser } from './harness.ts';
import { lendBrowser } from './lent-browser.ts';
import { storeHolds, writeRaw, writeStore } from './stores.ts';

let browser: OpenBrowser;
let page: Page;

beforeAll(async () => {
  browser = await lendBrowser();
  await writeStore(browser, brands, [brand]);
  page = await browser.extensionPage('options');
  await page.evaluate(() => {
    location.hash = 'brands/acme';
  });
  await page.waitForFunction(unfoldAll);
});
afterAll(() => browser?.close());

const keyboardIsOn = (name: string) => keysOn(page).isOn(name);
const press = (name: string) => keysOn(page).press(name);

describe('the keyboard in a brand of the settings', () => {
  it.each(added)('goes on in what was added: %s', async (button, field) => {
    await press(button);
    await keyboardIsOn(field);
  });

  it('goes into a rule that is opened, to what is wrong with it, and back to where it was opened', async () => {
    await writeRules(page);
    await storeHolds(browser, brands, hasNewRule);
  });
});

describe('who says yes', () => {
  it('may be a role that is written anew from an empty field', async () => {
    await page.getByRole('radio', { name: 'One colleague' }).check();
    await page.getByLabel('From whom').selectOption('role');
    const role = page.getByLabel('Role', { exact: true });
    await role.fill('');
    await page.getByText('Write a role. Until then it is “Editor”.').waitFor();
    await role.pressSequentially('Counsel');
    const fits = ([brand]: BrandProfile[]) => brand?.approval?.from.kind === 'role' && brand.approval.from.role === 'Counsel';
    await storeHolds(browser, brands, fits);
    expect(await role.inputValue()).toBe('Counsel');
  });
});

describe('the keyboard in the settings', () => {
  it('goes to the card that was not taken, where it says why', async () => {
    await page.evaluate(() => {
      location.hash = 'people';
    });
    await page.getByLabel('Add somebody: paste their card').fill('good morning');
    await press('Add');
    await keyboardIsOn('Add somebody: paste their card');
    const described = await page.evaluate(() => {
      const ids = document.activeElement?.getAttribute('aria-describedby')?.split(' ') ?? [];
      return ids.map((id) => document.getElementById(id)?.textContent).join(' ');
    });
    expect(described).toContain('There is nothing from Second Look in this.');
  });

  it('has time to read what was done: it stands until another section is opened', async () => {
    await writeStore(browser, people, { me: null, others: [{ ...(await profileOf('Sam', 'Editor')).me, state: 'confirmed' }] });
    const other = await browser.context.newPage();
    await other.clock.install();
    await other.goto(page.url().replace(/#.*/, '#people'));
    await other.getByRole('button', { name: 'Remove Sam' }).click();
    const said = other.getByText('Removed. What they signed counts no more.');
    await said.waitFor();
    await other.clock.runFor(60_000);
    expect(await said.isVisible()).toBe(true);
    await other.getByRole('link', { name: 'Checks', exact: true }).click();
    await said.waitFor({ state: 'detached' });
    await other.close();
  });

  it('finds the words of the newer card, where one came while they were compared', async () => {
    const [kim, newer] = [await profileOf('Kim'), await profileOf('Kim')];
    await writeStore(browser, people, { me: null, others: [{ ...kim.me, state: 'seen' }] });
    await page.evaluate(() => {
      location.hash = 'people';
    });
    await press('Compare the six words with Kim');
    const words = page.locator('.sl-compare .sl-six-words-list');
    const before = await words.textContent();
    await writeStore(browser, people, { me: null, others: [{ ...kim.me, state: 'seen', unconfirmed: newer.me.devices }] });
    await page.getByRole('button', { name: 'It is Kim' }).click();
    await page.getByText('The card of Kim is not the one you compared. Compare the six words again.').waitFor();
    await until(async () => (await words.textContent()) !== before, 'the words are those of the newer card');
    await page.getByRole('button', { name: 'It is Kim' }).click();
    await storeHolds(browser, people, ({ others }) => others[0]?.state === 'confirmed');
  });

  it('goes on from what is said of a value that was discarded', async () => {
    const aside = { store: 'brands', reason: 'broken', detail: 'is no list', at: new Date().toISOString(), raw: { broken: true } };
    await writeRaw(browser, 'set-aside/brands/0000000000000000', aside);
    await press('Discard it');
    await keyboardIsOn('Undo');
  });
});

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type BrandProfile, newBrand } from '../../../utils/model/brand-profile.ts';
import { brands } from '../../../utils/stores/brands.ts';
import { type PublishedPost, published } from '../../../utils/stores/published.ts';
import { settings } from '../../../utils/stores/settings.ts';
import { acmeTea } from '../acme-tea.ts';
import type { OpenBrowser } from './harness.ts';
import { lendBrowser } from './lent-browser.ts';
import { readStore, storeHolds, writeStore } from './stores.ts';
import { unfold } from './unfold.ts';

const NOW = '2026-11-22T09:00:00Z';
const rule = (word: string): BrandProfile['rules'][number] => ({
  id: word,
  when: { kind: 'word', word },
  level: 'ask',
  say: 'Say it otherwise.',
  reviewAt: null,
});
const acme = acmeTea([], {
  rules: [rule('cheap'), rule('free')],
  terms: [{ avoid: 'chai tea', prefer: 'chai', why: 'Chai is tea.' }],
  sensitiveNow: { words: ['flood'], until: null },
});
const bolt = { ...newBrand('bolt', 'Europe/London', 'en-GB'), name: 'Bolt Bikes' };

let browser: OpenBrowser;
let page: Page;

beforeAll(async () => {
  browser = await lendBrowser();
  page = await browser.extensionPage('options');
});
afterAll(() => browser?.close());

const goTo = (place: string) =>
  page.evaluate((hash) => {
    location.hash = hash;
  }, place);
const button = (name: string) => page.getByRole('button', { name, exact: true });

describe('a change in the settings is taken back', () => {
  beforeEach(async () => {
    await writeStore(browser, brands, [acme, bolt]);
    await goTo('brands/acme');
    await page.getByRole('heading', { name: 'Acme Tea' }).waitFor();
    await unfold(page, 'House style', 'Own rules');
    await button('Remove “cheap”').waitFor();
  });

  it('once, however quickly somebody presses', async () => {
    await button('Remove this brand').click();
    await storeHolds(browser, brands, (list) => list.length === 1);
    await button('Undo').dblclick();
    await page.getByText('Saved', { exact: true }).waitFor();
    expect((await readStore(browser, brands)).map(({ name }) => name)).toEqual(['Acme Tea', 'Bolt Bikes']);
  });

  it('without what was learned elsewhere in the meantime', async () => {
    await button('Remove “cheap”').click();
    const [{ rules } = acme] = await storeHolds(browser, brands, ([brand]) => brand?.rules.length === 1);
    await writeStore(browser, brands, [{ ...acme, rules: [...rules, rule('best')], rivals: ['Rival Tea'] }, bolt]);
    await button('Remove “best”').waitFor();
    await button('Undo').click();
    const [brand] = await storeHolds(browser, brands, ([each]) => each?.rules.length === 3);
    expect(brand?.rules.map(({ id }) => id)).toEqual(['cheap', 'free', 'best']);
    expect(brand?.rivals).toEqual(['Rival Tea']);
  });

  it.each([
    ['the words of a hard day', () => page.getByRole('switch', { name: 'Something sensitive is going on' })],
    ['a term', () => button('Remove “chai tea”')],
  ])('also %s', async (_, what) => {
    await what().click();
    await storeHolds(browser, brands, ([brand]) => brand?.sensitiveNow === null || brand?.terms.length === 0);
    await button('Undo').click();
    const [brand] = await storeHolds(browser, brands, ([each]) => each?.sensitiveNow !== null && each?.terms.length === 1);
    expect(brand).toEqual(acme);
  });

  it('with the limit that let posts go', async () => {
    const post = (at: number): PublishedPost => ({
      ...{ handle: 'acmetea', platform: 'x', surface: 'post', text: `Post ${at}`, at: NOW, link: null, how: 'published' },
    });
    await writeStore(
      browser,
      published,
      Array.from({ length: 120 }, (_, at) => post(at)),
    );
    await goTo('went-out');
    await page.getByLabel('Keep at most').selectOption('100');
    await storeHolds(browser, published, (posts) => posts.length === 100);
    await button('Undo').click();
    await storeHolds(browser, published, (posts) => posts.length === 120);
    expect((await readStore(browser, settings)).rememberLimit).toBe(500);
  });
});

describe('what the settings say of a change', () => {
  it('stays to be read where it says more than that it was saved', async () => {
    await goTo('exchange');
    await page.clock.install();
    await button('Save a file').click();
    await page.getByText('The file is in your downloads').waitFor();
    await page.clock.fastForward(60_000);
    await page.getByText('The file is in your downloads').waitFor();
  });

  it('is that it was not saved, and the next change saves it as well', async () => {
    await goTo('checks');
    const language = page.getByLabel('Language of accounts that belong to no brand');
    await language.waitFor();
    await page.evaluate(() => {
      const { local } = chrome.storage;
      const save = local.set.bind(local);
      local.set = (() => {
        local.set = save;
        return Promise.reject(new Error('the disk is away'));
      }) as typeof local.set;
    });
    await language.selectOption('de-DE');
    await page.getByText('Could not save your settings: the disk is away').waitFor();
    await page.getByLabel('Find a check').fill('wrong account');
    const check = page.getByRole('switch').first();
    await check.click();
    const saved = await storeHolds(browser, settings, ({ checks }) => Object.keys(checks).length === 1);
    expect(saved.language).toBe('de-DE');
    expect(await language.inputValue()).toBe('de-DE');
  });
});

import { afterAll, beforeAll, expect, it } from 'vitest';
import { sections } from '../../../components/settings/sections.ts';
import { brands } from '../../../utils/stores/brands.ts';
import { acmeOn, acmeTea } from '../acme-tea.ts';
import { faultsOf } from '../axe.ts';
import type { OpenBrowser } from './harness.ts';
import { lendBrowser } from './lent-browser.ts';
import { writeStore } from './stores.ts';

let browser: OpenBrowser;
beforeAll(async () => {
  browser = await lendBrowser();
  await writeStore(browser, brands, [acmeTea([acmeOn('x', { mode: 'careful' })])]);
});
afterAll(() => browser?.close());

it.each(['welcome', 'popup', 'drafts', 'signoff', 'sidepanel'])('axe finds nothing wrong with the %s page', async (name) => {
  const page = await browser.extensionPage(name);
  await page.waitForSelector('main');
  expect(await faultsOf(page)).toEqual([]);
  await page.close();
});

it('axe finds nothing wrong with any section of the options', async () => {
  const page = await browser.extensionPage('options');
  const faults: string[] = [];
  for (const [place, { title }] of [...Object.entries(sections), ['brands/acme', { title: 'Acme Tea' }] as const]) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, place);
    await page.waitForSelector(`:is(h1, h2) ::-p-text(${title})`);
    faults.push(...(await faultsOf(page)).map((fault) => `${place}: ${fault}`));
  }
  expect(faults).toEqual([]);
  await page.close();
});

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isSensitiveNow } from '../../../utils/model/brand-profile.ts';
import { brands } from '../../../utils/stores/brands.ts';
import { acmeOn, acmeTea } from '../acme-tea.ts';
import type { OpenBrowser } from './harness.ts';
import { lendBrowser } from './lent-browser.ts';
import { storeHolds, writeStore } from './stores.ts';

let browser: OpenBrowser;
beforeAll(async () => {
  browser = await lendBrowser();
  const account = acmeOn('x');
  await writeStore(browser, brands, [acmeTea([account])]);
});
afterAll(() => browser?.close());

const posts = [
  // It answers a post that is gone, from an account that only followers see.
  { id: 'x', link: 'https://x.com/acmetea/status/1990000000000000401', more: '&parent=deleted&locked=1', gone: 'The post is gone.' },
  { id: 'mastodon', link: 'https://mastodon.social/@acmetea/113500000000000401', more: '', gone: 'The post is gone.' },
  { id: 'bluesky', link: 'https://bsky.app/profile/acmetea.example/post/3kaa9', more: '&parent=deleted', gone: 'It may be gone.' },
];

async function panel(): Promise<Page> {
  const page = await browser.extensionPage('sidepanel');
  await page.setViewportSize({ width: 320, height: 760 });
  page.setDefaultTimeout(15_000);
  await page.locator('main').waitFor();
  return page;
}

const query = (link: string, more = '') => `${link}?account=${link.includes('bsky') ? 'acmetea.example' : 'acmetea'}${more}`;

/** As the context menu starts it: the one door that can be pressed here. Returns the steps, in a tab as wide as a panel. */
async function startedOn(link: string, more = ''): Promise<Page> {
  const steps = await panel();
  const post = await browser.page(query(link, more));
  await post.locator('article, [data-testid^="postThreadItem-by-"], .detailed-status__wrapper').first().waitFor();
  await (await browser.worker()).evaluate(async (address) => {
    const [tab] = await chrome.tabs.query({ url: `${address}*` });
    const event = chrome.contextMenus.onClicked as unknown as { dispatch(...args: unknown[]): void };
    event.dispatch({ menuItemId: 'something-wrong', editable: false, pageUrl: address }, tab);
  }, link);
  await steps.locator(`a[href="${link}"]`).waitFor();
  await post.close();
  // What lies behind another tab is drawn once a second.
  await steps.bringToFront();
  return steps;
}

async function pictured(page: Page, name: string): Promise<void> {
  const folder = process.env.PICTURES;
  if (!folder) return;
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: `${folder}/${name}-${colorScheme}.png` });
  }
}

describe('the page of a post that is being looked after is compared with the copy when it is open again', () => {
  it.each(posts)(
    'on $id: edited, gone, and there as it was',
    async ({ id, link, more, gone }) => {
      const steps = await startedOn(link, more);
      expect(await steps.locator('.sl-kept-post').textContent()).toMatch(/@acmetea(?:\.example)?\D.*Our winter sale starts on Tuesday/);
      const edited = await browser.page(query(link, '&text=Our%20winter%20sale%20starts%20on%20Saturday%2028%20November.'));
      await steps.getByText('The post was edited since the copy was kept.').waitFor();
      await steps.locator('ins', { hasText: 'Saturday' }).waitFor();
      expect(await steps.locator('del', { hasText: 'Tuesday' }).count()).toBe(1);
      await pictured(steps, `edited-${id}`);
      await edited.close();
      await steps.bringToFront();

      const deleted = await browser.page(query(link, '&gone=1'));
      await steps.getByText(gone).waitFor();
      await pictured(steps, `gone-${id}`);
      await deleted.close();
      await steps.bringToFront();

      const again = await browser.page(query(link));
      await steps.getByText(gone).waitFor({ state: 'detached' });
      await again.close();
      await steps.close();
    },
    60_000,
  );
});

describe('what is stopped from the steps', () => {
  it('“sensitive now” is switched on with words and an end, and lifted in the last step', async () => {
    const page = await startedOn(posts[0]!.link);
    const go = (step: string) => page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name: step }).click();
    await page.getByRole('button', { name: /Something is wrong/ }).click();
    await page.getByRole('radio', { name: 'It is wrong, and it is ours' }).check();
    await go('Assess the damage');
    await page.getByRole('radio', { name: 'It hurts' }).check();
    await go('Decide');
    await page.getByRole('button', { name: 'Pause what waits' }).click();
    await page.getByRole('button', { name: 'Pause here' }).click();
    await page.getByLabel('Paused until').fill('2036-01-01T09:00');
    await page.getByLabel('Is something sensitive going on?').fill('flood, strike');
    await page.getByLabel('Until', { exact: true }).fill('2036-01-01T09:00');
    await pictured(page, 'sensitive');
    await page.getByRole('button', { name: /Switch on “sensitive now”/ }).click();
    const [brand] = await storeHolds(browser, brands, ([first]) => first!.sensitiveNow !== null);
    expect(brand!.sensitiveNow!.words).toEqual(['flood', 'strike']);
    expect(isSensitiveNow(brand!, new Date().toISOString())).toBe(true);

    await go('Back to business');
    await page.getByRole('button', { name: 'Switch it off' }).click();
    await storeHolds(browser, brands, ([first]) => first!.sensitiveNow === null);
    await page.getByRole('button', { name: 'Lift the pause' }).click();
    await page.getByText('Nothing.', { exact: true }).waitFor();
    await page.getByText('Pause ended').waitFor();
    await page.close();
  }, 120_000);
});

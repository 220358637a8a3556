import { afterAll, beforeAll, expect, it } from 'vitest';
import { clean, held, type Site, sites } from '../sites.ts';
import { ComposeTab } from './compose.ts';
import { type OpenBrowser, openBrowser } from './harness.ts';

/** Hosts that somebody switched on, and that no platform file lists: there the structure alone tells. */
const hosts = {
  kits: 'https://kits.example/',
  x: 'https://x.example/',
  bluesky: 'https://bluesky.example/',
  mastodon: 'https://mastodon.example/',
};

let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser({ granted: Object.values(hosts).map((host) => `${host}*`) });
});
afterAll(() => browser?.close());

/** Compose boxes out of kits that people build with, and where one writes in each. */
const kits: Record<string, string> = {
  mui: 'textarea:not([aria-hidden])',
  ant: 'textarea',
  mantine: 'textarea',
  radix: 'textarea',
  'base-ui': 'textarea',
  shoelace: 'sl-textarea textarea',
  easymde: '.CodeMirror',
  trix: 'trix-editor',
  plain: '#text',
  form: 'textarea',
};

const built = Object.entries(kits).map(([kit, editor]): [string, Site] => [
  kit,
  { id: 'mastodon', address: `${hosts.kits}?kit=${kit}&account=of-${kit}`, editor, publish: '#go', opener: null, form: false },
]);

/** The replicas of networks whose own files do not run here. */
const replicas = sites.map((site): [string, Site] => {
  const address = new URL(site.address);
  address.searchParams.set('account', `any-${site.id}`);
  return [`${site.id} by its structure`, { ...site, address: hosts[site.id] + address.pathname.slice(1) + address.search }];
});

it.each([...built, ...replicas])('%s: a draft with a gap is held, a clean one goes out at once', async (_name, site) => {
  const tab = await ComposeTab.open(browser, site);
  await tab.write(held);
  await tab.settled();
  expect((await tab.badge())?.label).toContain(`@${new URL(site.address).searchParams.get('account')}`);
  await tab.press();
  await tab.panelSays(/Held/);
  expect(await tab.published()).toEqual([]);
  // Some editors take nothing from a test once they were emptied by one.
  await tab.page.reload();
  await tab.openBox();
  await tab.write(clean);
  await tab.settled();
  await tab.press();
  await tab.publishedCount(1);
  expect((await tab.published())[0]?.text).toBe(clean);
  await tab.page.close();
});

it('what a form sends by a further button of its own, as for keeping a draft, goes through', async () => {
  const [, site] = built.find(([kit]) => kit === 'form')!;
  const tab = await ComposeTab.open(browser, { ...site, publish: '#draft' });
  await tab.write(held);
  await tab.settled();
  await tab.press();
  await tab.publishedCount(1);
  await tab.page.close();
});

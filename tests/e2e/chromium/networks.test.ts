import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settings } from '../../../utils/stores/settings.ts';
import { clean, held, outlinedSites } from '../sites.ts';
import { ComposeTab, ways } from './compose.ts';
import type { OpenBrowser } from './harness.ts';
import { lendBrowser } from './lent-browser.ts';

let browser: OpenBrowser;
beforeAll(async () => {
  browser = await lendBrowser();
  // LinkedIn stands here twice; the same words a second time would be held, and rightly so.
  const remembersNothing = { settings: settings.encode({ ...settings.fallback, remember: false }) };
  await (await browser.worker()).evaluate((stored) => chrome.storage.local.set(stored), remembersNothing);
});
afterAll(() => browser?.close());

describe.each(outlinedSites)('on $what', (site) => {
  let tab: ComposeTab<typeof site>;
  beforeAll(async () => {
    tab = await ComposeTab.open(browser, site);
  });
  afterAll(() => tab?.page.close());

  it('says at once who will post', async () => {
    await tab.badgeSays(new RegExp(site.shows));
  });

  it.each(Object.keys(ways))('holds a draft with a gap in it: %s', async (way) => {
    await tab.openBox();
    await tab.write(held);
    await tab.settled();
    await ways[way]!(tab);
    if (way !== 'drag onto the control') await tab.panelSays(/Held/);
    expect(await tab.published()).toEqual([]);
  });

  it('lets a post with nothing found out at the first press, with no panel', async () => {
    await tab.openBox();
    await tab.write(clean);
    await tab.settled();
    await tab.press();
    await tab.publishedCount(1);
    expect((await tab.published())[0]?.text.trim()).toBe(clean);
  });
});

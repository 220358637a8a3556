import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clean, held, sites } from '../sites.ts';
import { ComposeTab, formWays, ways } from './compose.ts';
import type { OpenBrowser } from './harness.ts';
import { lendBrowser } from './lent-browser.ts';

let browser: OpenBrowser;
beforeAll(async () => {
  browser = await lendBrowser();
});
afterAll(() => browser?.close());

describe.each(sites)('on $id', (site) => {
  let tab: ComposeTab;
  beforeAll(async () => {
    tab = await ComposeTab.open(browser, site);
  });
  afterAll(() => tab?.page.close());

  const all = site.form ? { ...ways, ...formWays } : ways;

  it.each(Object.keys(all))('holds a draft with a gap in it: %s', async (way) => {
    await tab.openBox();
    await tab.write(held);
    await tab.settled();
    await all[way]!(tab);
    if (way !== 'drag onto the control') await tab.panelSays(/Held/);
    expect(await tab.published()).toEqual([]);
  });

  it('lets a post with nothing found out at the first press, with no panel', async () => {
    await tab.openBox();
    const before = (await tab.published()).length;
    await tab.write(clean);
    await tab.settled();
    await tab.press();
    await tab.publishedCount(before + 1);
    expect((await tab.published()).at(-1)?.text).toBe(clean);
  });

  it('lets it out by keyboard too', async () => {
    await tab.openBox();
    const before = (await tab.published()).length;
    await tab.write('The kettle is on until six tonight.');
    await tab.settled();
    await tab.editor.press('Control+Enter');
    await tab.publishedCount(before + 1);
  });
});

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { recognisedSites, registerGranted } from '../../../utils/stores/sites.ts';

/** What the browser has registered; like the browser, it refuses what is there twice and what is not there. */
let registered: Map<string, string[]>;
let origins: string[];

beforeEach(() => {
  fakeBrowser.reset();
  registered = new Map();
  origins = [];
  const scripting = {
    getRegisteredContentScripts: async () => [...registered.keys()].map((id) => ({ id })),
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      for (const id of ids) if (!registered.delete(id)) throw new Error(`Nonexistent script ID '${id}'`);
    },
    registerContentScripts: async ([script]: { id: string; matches: string[]; js: string[] }[]) => {
      if (script!.js.includes('platform-gone.js')) throw new Error('Could not load javascript.');
      if (registered.has(script!.id)) throw new Error(`Duplicate script ID '${script!.id}'`);
      registered.set(script!.id, script!.matches);
    },
  };
  vi.spyOn(browser, 'scripting', 'get').mockReturnValue(scripting as never);
  vi.spyOn(browser.permissions, 'getAll').mockImplementation((async () => ({ origins: [...origins] })) as never);
});
afterEach(() => vi.restoreAllMocks());

it('two hosts that are granted at once are both registered', async () => {
  origins = ['https://one.example/*'];
  await registerGranted([]);
  const first = registerGranted([]);
  origins = ['https://one.example/*', 'https://two.example/*'];
  await Promise.all([first, registerGranted([])]);
  expect(registered.get('granted-any')).toEqual(origins);
});

it('a host that was recognised as what is no platform of ours is read by its structure', async () => {
  origins = ['https://one.example/*', 'https://two.example/*'];
  await recognisedSites.write({ 'https://one.example/*': 'gone', 'https://two.example/*': 'mastodon' });
  await registerGranted([{ id: 'mastodon', matches: [] }]);
  expect([...registered]).toEqual([
    ['granted-any', ['https://one.example/*']],
    ['granted-mastodon', ['https://two.example/*']],
  ]);
});

import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.resetModules();
});

/** What surrounds an incident, read anew. */
async function opened() {
  vi.resetModules();
  const { openStores } = await import('../../../entrypoints/sidepanel/open-stores.ts');
  const stores = openStores();
  await vi.waitFor(() => expect(stores.getState()).not.toBeNull());
  return stores.getState()!;
}

it('says where nothing can be read, instead of showing nothing at all', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  vi.stubGlobal('indexedDB', {
    open() {
      throw new DOMException('There is no room on the disk.', 'QuotaExceededError');
    },
  });
  expect(await opened()).toMatchObject({ incidents: [], problem: expect.stringContaining('There is no room on the disk.') });
});

it('has nothing to say where all can be read', async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  expect(await opened()).toMatchObject({ incidents: [], problem: null });
});

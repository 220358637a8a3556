import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Post } from '../../../utils/model/post.ts';

const post: Post = {
  link: 'https://x.com/acmetea/status/1',
  account: { handle: 'acmetea', name: 'Acme Tea' },
  text: 'Our winter sale starts yesterday.',
  publishedAt: '2026-11-22T09:00:00Z',
  pictures: 0,
  counts: { replies: 0, reposts: 0, quotes: 0, likes: 0, views: 0 },
};

/** What starts incidents, on a tab that shows the post and takes a moment to say so. */
async function fresh() {
  vi.resetModules();
  vi.doMock('../../../entrypoints/background/tab-picture.ts', () => ({
    copyOfTab: async () => {
      await new Promise((done) => setTimeout(done, 20));
      return { page: { platform: 'x', post, replies: [] }, picture: null, lacks: null };
    },
    blobOf: () => new Blob(),
    askPostPage: async () => null,
    putPostPage: async () => undefined,
  }));
  const [{ startOnTab }, { allIncidents }] = await Promise.all([
    import('../../../entrypoints/background/start-incident.ts'),
    import('../../../utils/stores/incidents.ts'),
  ]);
  return { startOnTab, allIncidents };
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation((async () => []) as never);
  globalThis.indexedDB = new IDBFactory();
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.doUnmock('../../../entrypoints/background/tab-picture.ts');
  vi.resetModules();
});

it('keeps one copy of a post, however often somebody presses before it is there', async () => {
  const { startOnTab, allIncidents } = await fresh();
  const started = await Promise.all([startOnTab(1, 'page-badge', null), startOnTab(1, 'page-badge', null), startOnTab(1, 'menu', null)]);
  const { incidents } = await allIncidents();
  expect(incidents).toHaveLength(1);
  expect(started.map(({ id }) => id)).toEqual(started.map(() => incidents[0]!.id));
});

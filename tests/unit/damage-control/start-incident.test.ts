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
    askPostPage: vi.fn(async () => null),
    putPostPage: async () => undefined,
  }));
  const [{ startOnTab, startByHand }, { allIncidents }] = await Promise.all([
    import('../../../entrypoints/background/start-incident.ts'),
    import('../../../utils/stores/incidents.ts'),
  ]);
  return { startOnTab, startByHand, allIncidents };
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

it('looks after a post once, also where somebody begins again with its link and a picture', async () => {
  const { startOnTab, startByHand, allIncidents } = await fresh();
  const { id } = await startOnTab(1, 'menu', null);
  const again = await startByHand({ text: '', link: `${post.link}?s=20`, picture: 'data:image/png;base64,', sent: null });
  const { incidents } = await allIncidents();
  expect([again.id, incidents.length]).toEqual([id, 1]);
  expect(Object.values(incidents[0]!.pictures).map(({ from }) => from)).toEqual(['dropped']);
});

it('tells a tab that shows the post under a longer address, and none that shows another post', async () => {
  const { startByHand } = await fresh();
  const { askPostPage } = await import('../../../entrypoints/background/tab-picture.ts');
  const told = vi.mocked(askPostPage);
  const urls = [`${post.link}?s=20`, `${post.link}234`, 'https://x.com/AcmeTea/status/1/photo/1', 'https://x.com/home'];
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation((async () => urls.map((url, id) => ({ id, url }))) as never);
  await startByHand({ text: 'Our sale.', link: post.link, picture: null, sent: null });
  expect(told.mock.calls.map(([tab]) => tab)).toEqual([0, 2]);
});

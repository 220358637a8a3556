import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { KeptPost } from '../../../utils/model/incident-record.ts';

const at = (second: number): string => new Date(Date.UTC(2026, 10, 22, 9, 0, second)).toISOString();

const post: KeptPost = {
  platform: 'bluesky',
  link: null,
  account: null,
  text: 'Our winter sale starts yesterday.',
  publishedAt: null,
  pictures: 0,
  counts: { replies: null, reposts: null, quotes: null, likes: null, views: null },
  repliesSeen: 0,
  keptAt: at(0),
  notKept: [],
};

const BY_HAND = { from: 'by-hand', canEdit: false, stillUp: true, picture: null, pictureLacks: null } as const;

async function fresh() {
  vi.resetModules();
  const [incidents, changes, log, archive] = await Promise.all([
    import('../../../utils/stores/incidents.ts'),
    import('../../../utils/stores/incident-changes.ts'),
    import('../../../utils/stores/log.ts'),
    import('../../../utils/stores/archive.ts'),
  ]);
  return { ...incidents, ...changes, ...log, ...archive };
}
let stores: Awaited<ReturnType<typeof fresh>>;
let id: string;

beforeEach(async () => {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
  stores = await fresh();
  ({ id } = await stores.startIncident(post, BY_HAND, at(0)));
  await stores.changeIncident(id, { answer: 'ours' }, at(1));
  await stores.changeIncident(id, { harm: 'hurtful' }, at(2));
});

describe('the log', () => {
  it('is unbroken since its first entry, and tells what each is about', async () => {
    const { entries, verification } = await stores.readLog(id);
    expect(verification).toEqual({ whole: true, since: at(0), entries: 3 });
    expect(entries.map(({ what, who, about }) => [what, who, what === 'changed' ? about : null])).toEqual([
      ['started', 'person', null],
      ['changed', 'person', { answer: 'ours' }],
      ['changed', 'person', { harm: 'hurtful' }],
    ]);
  });

  it('loses nothing where only its end cannot be noted', async () => {
    const noted = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    vi.spyOn(console, 'error').mockReturnValue();
    await stores.changeIncident(id, { harm: 'unsafe' }, at(3));
    noted.mockRestore();
    const { entries, verification } = await stores.readLog(id);
    expect(verification).toMatchObject({ whole: true, entries: 4 });
    expect(entries.at(-1)?.about).toEqual({ harm: 'unsafe' });
  });

  it.each<[string, (db: Awaited<ReturnType<typeof stores.archive>>) => Promise<unknown>, number]>([
    ['an entry that was altered', async (db) => db.put('log', { ...(await db.get('log', 2))!, at: at(9) }), 2],
    ['an entry that was taken out', (db) => db.delete('log', 2), 3],
    ['an end that was cut off', (db) => Promise.all([db.delete('log', 3), db.delete('contents', 3)]), 3],
    [
      'a content that was altered',
      async (db) => db.put('contents', { ...(await db.get('contents', 2))!, content: '{"answer":"not-sure"}' }),
      2,
    ],
    ['a content that was taken away', (db) => db.delete('contents', 2), 2],
    ['a content that is not readable', async (db) => db.put('contents', { ...(await db.get('contents', 2))!, content: '}{' }), 2],
    ['an entry that is not readable', async (db) => db.put('log', { ...(await db.get('log', 2))!, at: 'yesterday' }), 2],
    [
      'an entry written anew with a fitting hash',
      async (db) => {
        const entry = (await db.get('log', 2))!;
        const altered = { ...entry, at: at(9) };
        await db.put('log', { ...altered, hash: stores.hashOf(altered) });
      },
      3,
    ],
  ])('finds %s', async (_, tamper, seq) => {
    await tamper(await stores.archive());
    const { entries, verification } = await stores.readLog(null);
    expect(verification).toMatchObject({ whole: false, seq });
    // Whoever counts by months would count for ever where one is none.
    expect(entries.filter((entry) => Number.isNaN(Date.parse(entry.at)))).toEqual([]);
  });

  it('is not called cut off because an entry came while it was read', async () => {
    const { local } = fakeBrowser.storage;
    const get = local.get.bind(local);
    const reading = vi.spyOn(local, 'get').mockImplementationOnce(async (keys) => {
      reading.mockRestore();
      await stores.changeIncident(id, { harm: 'misleading' }, at(3));
      return get(keys as never);
    });
    expect((await stores.readLog(null)).verification.whole).toBe(true);
  });

  it('takes what is typed together, and never the words themselves', async () => {
    for (let key = 1; key <= 20; key++)
      await stores.changeIncident(id, { drafts: { apology: 'We are sorry.'.slice(0, key) } }, at(10 + key));
    expect((await stores.readLog(id)).entries).toHaveLength(3);
    expect((await stores.incident(id))!.drafts.apology).toBe('We are sorry.');
    await stores.logAllTyping(at(40));
    const { entries, verification } = await stores.readLog(id);
    expect(entries.map(({ what }) => what)).toEqual(['started', 'changed', 'changed', 'wrote']);
    expect(JSON.stringify(entries)).not.toContain('We are');
    expect(verification.whole).toBe(true);
  });

  it('takes what is typed about one incident, though another one cannot be read', async () => {
    const broken = await stores.startIncident({ ...post, text: 'Another post.' }, BY_HAND, at(3));
    for (const each of [broken.id, id]) await stores.changeIncident(each, { drafts: { apology: 'We are sorry.' } }, at(4));
    const db = await stores.archive();
    await db.put('incidents', { ...(await db.get('incidents', broken.id))!, envelope: { version: 1, value: 'broken' } });
    vi.spyOn(console, 'error').mockReturnValue();
    await stores.logAllTyping(at(40));
    expect((await stores.readLog(id)).entries.at(-1)?.what).toBe('wrote');
  });

  it('brings what was typed before the next decision', async () => {
    await stores.changeIncident(id, { facts: { wrong: 'The day' } }, at(10));
    await stores.changeIncident(id, { action: 'correct' }, at(11));
    expect((await stores.readLog(id)).entries.map(({ what }) => what)).toEqual(['started', 'changed', 'changed', 'wrote', 'changed']);
  });
});

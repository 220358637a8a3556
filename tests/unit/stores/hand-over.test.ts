import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isElsewhere, type KeptPost } from '../../../utils/model/incident-record.ts';
import { somebody } from '../damage-control/incident.ts';

const at = (minute: number): string => new Date(Date.UTC(2026, 10, 22, 9, minute)).toISOString();
const PASSPHRASE = 'seven-quiet-teapots';

const post: KeptPost = {
  platform: 'x',
  link: 'https://x.com/acmetea/status/1',
  account: { handle: 'acmetea', name: 'Acme Tea' },
  text: 'Our winter sale starts yesterday.',
  publishedAt: at(0),
  pictures: 1,
  counts: { replies: 2, reposts: 0, quotes: null, likes: 5, views: 900 },
  repliesSeen: 0,
  keptAt: at(1),
  notKept: [],
};

/** Another machine: its own archive, storage and memory. The file is all that goes over. */
async function machine() {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
  const { indexedDB } = globalThis;
  const [handOver, incidents, changes, log, extract, archive] = await modules();
  const local = () => fakeBrowser.storage.local.get(null);
  return { ...handOver, ...incidents, ...changes, ...log, ...extract, ...archive, indexedDB, local };
}
const modules = () => {
  vi.resetModules();
  return Promise.all([
    import('../../../utils/stores/hand-over.ts'),
    import('../../../utils/stores/incidents.ts'),
    import('../../../utils/stores/incident-changes.ts'),
    import('../../../utils/stores/log.ts'),
    import('../../../utils/stores/log-extract.ts'),
    import('../../../utils/stores/archive.ts'),
  ]);
};

let here: Awaited<ReturnType<typeof machine>>;
let id: string;

beforeEach(async () => {
  here = await machine();
  const picture = { blob: new Blob(['not really a picture'], { type: 'image/png' }), from: 'page' as const };
  ({ id } = await here.startIncident(post, { from: 'popup', canEdit: false, stillUp: true, picture, pictureLacks: null }, at(1)));
  const other = await here.startIncident(
    { ...post, text: 'Another post.' },
    { from: 'popup', canEdit: false, stillUp: true, picture: null, pictureLacks: null },
    at(2),
  );
  await here.changeIncident(other.id, { answer: 'not-sure' }, at(3));
  await here.changeIncident(id, { answer: 'ours', facts: { wrong: 'the day' } }, at(4));
  await here.changeIncident(id, { people: { ann: somebody({ mark: 'upset', words: 'I drove an hour.' }) } }, at(5));
});

/** Everything that lies in the archive and in the lasting storage, as text. */
async function everything({ archive, local }: typeof here): Promise<string> {
  const db = await archive();
  const rows = await Promise.all([
    db.getAll('incidents'),
    db.getAll('people'),
    db.getAllKeys('pictures'),
    db.getAll('log'),
    db.getAll('contents'),
  ]);
  return JSON.stringify([rows, await local()]);
}

describe('an incident that is handed over', () => {
  it('says who has it, in itself and in its log', async () => {
    await here.handOver(id, 'Mira', PASSPHRASE, at(10));
    const record = (await here.incident(id))!;
    expect([record.handedOverTo, record.handedOverAt, isElsewhere(record)]).toEqual(['Mira', at(10), true]);
    const { entries, verification } = await here.readLog(id);
    expect(entries.at(-1)).toMatchObject({ what: 'handed-over', about: { to: 'Mira' } });
    expect(verification.whole).toBe(true);
  });

  it('comes as it was to another machine, picture and log included, and goes on there', async () => {
    const before = (await here.incident(id))!;
    const file = await here.handOver(id, 'Mira', PASSPHRASE, at(10));
    const [picture] = Object.keys(before.pictures);
    const there = await machine();
    await there.takeOver(file, PASSPHRASE, at(20));
    const after = (await there.incident(id))!;
    expect(after).toEqual({ ...before, handedOverTo: 'Mira', handedOverAt: at(10), takenOverAt: at(20) });
    expect(isElsewhere(after)).toBe(false);
    expect(await (await there.pictureBytes(picture!))!.text()).toBe('not really a picture');

    await there.changeIncident(id, { harm: 'misleading' }, at(21));
    const { entries, verification } = await there.readWholeLog(id);
    expect(entries.map(({ what }) => what)).toEqual(['started', 'changed', 'changed', 'handed-over', 'taken-over', 'changed']);
    expect(verification).toMatchObject({ whole: true, entries: 2 });
  });

  it('comes without a picture that cannot be read any more, and says so', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    const [picture] = Object.keys((await here.incident(id))!.pictures);
    await (await here.archive()).delete('pictures', picture!);
    const file = await here.handOver(id, 'Mira', PASSPHRASE, at(10));
    const there = await machine();
    const { pictures, pictureLacks } = await there.takeOver(file, PASSPHRASE, at(20));
    expect([pictures, pictureLacks]).toEqual([{}, 'A picture was kept, and could not be read any more when this was handed over.']);
    vi.restoreAllMocks();
  });

  it('has a log that can be read there, though somebody put into it what is not readable', async () => {
    const file = await here.handOver(id, 'Mira', PASSPHRASE, at(10));
    const there = await machine();
    await there.takeOver(file, PASSPHRASE, at(20));
    const db = await there.archive();
    const [came] = await db.getAll('contents');
    const about = JSON.parse(came!.content);
    about.log.links[0].content = '}{';
    await db.put('contents', { ...came!, content: JSON.stringify(about) });
    expect((await there.readWholeLog(id)).entries.map(({ what }) => what)).toContain('started');
  });

  it('tells nothing of what else was done on the machine it comes from, and is read by nobody without the passphrase', async () => {
    const file = await here.handOver(id, 'Mira', PASSPHRASE, at(10));
    expect(file).not.toMatch(/winter|"ann"|acmetea/);
    const there = await machine();
    await there.takeOver(file, PASSPHRASE, at(20));
    expect(await everything(there)).not.toContain('Another post');
    expect(await everything(there)).not.toContain('not-sure');
  });

  it('goes back and forth, and keeps its whole log', async () => {
    const first = await here.handOver(id, 'Mira', PASSPHRASE, at(10));
    const home = globalThis.indexedDB;
    const storage = await here.local();
    const there = await machine();
    await there.takeOver(first, PASSPHRASE, at(20));
    await there.changeIncident(id, { people: { ann: { mark: null } }, action: 'correct' }, at(21));
    const second = await there.handOver(id, 'Tom', PASSPHRASE, at(30));

    fakeBrowser.reset();
    globalThis.indexedDB = home;
    await fakeBrowser.storage.local.set(storage);
    const [handOver, incidents, , , extract] = await modules();
    await handOver.takeOver(second, PASSPHRASE, at(40));
    const record = (await incidents.incident(id))!;
    expect([record.action, record.people.ann!.words, record.takenOverAt]).toEqual(['correct', null, at(40)]);
    const { entries, verification } = await extract.readWholeLog(id);
    expect(verification.whole).toBe(true);
    expect(entries.filter(({ what }) => what === 'handed-over' || what === 'taken-over').map(({ at: when }) => when)).toEqual([
      at(10),
      at(10),
      at(20),
      at(30),
      at(40),
    ]);
    await expect(handOver.takeOver(first, PASSPHRASE, at(50))).rejects.toThrow('worked on here already');
  });
});

describe('clocks of two machines that differ', () => {
  it('leave the incident with whoever took it over last, there and back', async () => {
    const first = await here.handOver(id, 'Mira', PASSPHRASE, at(10));
    const home = globalThis.indexedDB;
    const storage = await here.local();
    const there = await machine();
    // Five minutes behind.
    const taken = await there.takeOver(first, PASSPHRASE, at(6));
    expect(isElsewhere(taken)).toBe(false);
    const second = await there.handOver(id, 'Tom', PASSPHRASE, at(7));
    expect(isElsewhere((await there.incident(id))!)).toBe(true);

    fakeBrowser.reset();
    globalThis.indexedDB = home;
    await fakeBrowser.storage.local.set(storage);
    const [handOver] = await modules();
    expect(isElsewhere(await handOver.takeOver(second, PASSPHRASE, at(13)))).toBe(false);
  });
});

it('an incident that was deleted here and came back can be handed on', async () => {
  const first = await here.handOver(id, 'Mira', PASSPHRASE, at(10));
  await here.deleteIncident(id, at(11));
  const home = globalThis.indexedDB;
  const storage = await here.local();
  const there = await machine();
  await there.takeOver(first, PASSPHRASE, at(20));
  const second = await there.handOver(id, 'Tom', PASSPHRASE, at(30));
  fakeBrowser.reset();
  globalThis.indexedDB = home;
  await fakeBrowser.storage.local.set(storage);
  const [handOver] = await modules();
  await handOver.takeOver(second, PASSPHRASE, at(40));
  const third = await handOver.handOver(id, 'Ida', PASSPHRASE, at(50));
  const elsewhere = await machine();
  await elsewhere.takeOver(third, PASSPHRASE, at(60));
  const { entries, verification } = await elsewhere.readWholeLog(id);
  expect(verification.whole).toBe(true);
  expect(entries[0], 'its whole log is there').toMatchObject({ what: 'started', at: at(1) });
});

describe('a file that is refused changes nothing, and says why', () => {
  const altered = (file: string, change: Record<string, unknown>) => JSON.stringify({ ...JSON.parse(file), ...change });

  it.each<[string, (file: string) => string, RegExp]>([
    ['not ours', () => 'Dear Mira, here it is', /^This is not an incident that was handed over from Second Look/],
    ['other JSON', () => '{"format":"second-look-settings","version":1}', /^This is not an incident that was handed over/],
    ['newer', (file) => altered(file, { version: 2 }), /newer Second Look \(format 2; this one knows 1\)\. Update the extension first/],
    ['cut off', (file) => file.slice(0, file.length / 2), /damaged or changed on its way/],
    ['an altered byte', (file) => file.replace(/"data":"(.)/, (_, first) => `"data":"${first === 'A' ? 'B' : 'A'}`), /damaged/],
    ['an altered head', (file) => altered(file, { iv: 'AAAAAAAAAAAAAAAA' }), /damaged/],
    ['endless work', (file) => altered(file, { iterations: 1e9 }), /damaged/],
  ])('%s', async (_, spoil, says) => {
    const file = spoil(await here.handOver(id, 'Mira', PASSPHRASE, at(10)));
    const there = await machine();
    const before = await everything(there);
    await expect(there.takeOver(file, PASSPHRASE, at(20))).rejects.toThrow(says);
    expect(await everything(there)).toBe(before);
  });

  it('another passphrase; capitals, spaces and hyphens make none', async () => {
    const file = await here.handOver(id, 'Mira', PASSPHRASE, at(10));
    const there = await machine();
    await expect(there.takeOver(file, 'seven quiet kettles', at(20))).rejects.toThrow('not the passphrase of this file');
    await there.takeOver(file, 'Seven quiet – teapots', at(21));
  });

  it('the machine it was saved on, and one on which it was never given away', async () => {
    const file = await here.handOver(id, 'Mira', PASSPHRASE, at(10));
    const before = await everything(here);
    await expect(here.takeOver(file, PASSPHRASE, at(11))).rejects.toThrow('This file was saved here, for Mira.');
    expect(await everything(here)).toBe(before);
    await here.changeIncident(id, { handedOverTo: null, handedOverAt: null }, at(12));
    await expect(here.takeOver(file, PASSPHRASE, at(13))).rejects.toThrow('worked on here already');
  });

  it('a passphrase that is too short, before anything is noted', async () => {
    await expect(here.handOver(id, 'Mira', 'tea tea-tea', at(10))).rejects.toThrow('at least 12');
    expect((await here.incident(id))!.handedOverTo).toBeNull();
  });
});

it('an extract of the log that was tampered with is found', async () => {
  await here.handOver(id, 'Mira', PASSPHRASE, at(10));
  const whole = await here.extractLog(id);
  expect(here.faultIn(whole, id)).toBeNull();
  const { links } = whole;
  expect(links.filter((link) => 'seal' in link)).toHaveLength(2);
  const without = (index: number) => ({ ...whole, links: links.toSpliced(index, 1) });
  for (const index of links.keys()) expect(here.faultIn(without(index), id)).not.toBeNull();
  const [first] = links;
  if (!first || 'seal' in first) throw new Error('It begins with what was started.');
  expect(here.faultIn({ ...whole, links: [{ ...first, content: '{}' }, ...links.slice(1)] }, id)).toContain('altered');
  expect(here.faultIn({ ...whole, links: [{ ...first, entry: { ...first.entry, at: at(0) } }, ...links.slice(1)] }, id)).toContain(
    'altered',
  );
});

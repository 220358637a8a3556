import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { editedSince } from '../../../utils/damage-control/compare.ts';
import { gathered, personKey } from '../../../utils/damage-control/gather.ts';
import { standsAt } from '../../../utils/damage-control/index.ts';
import type { IncidentRecord, KeptPost } from '../../../utils/model/incident-record.ts';
import type { Reply } from '../../../utils/model/post.ts';

const at = (minute: number): string => new Date(Date.UTC(2026, 10, 22, 9, minute)).toISOString();
const days = (count: number): string => new Date(Date.UTC(2026, 10, 22 + count, 9)).toISOString();

const post: KeptPost = {
  platform: 'x',
  link: 'https://x.com/acmetea/status/1',
  account: { handle: 'acmetea', name: 'Acme Tea' },
  text: 'Our winter sale starts yesterday.',
  publishedAt: at(0),
  pictures: 0,
  counts: { replies: 2, reposts: 0, quotes: null, likes: 5, views: 900 },
  repliesSeen: 0,
  keptAt: at(1),
  notKept: [],
};

const reply = (handle: string, text: string, number: number): Reply => ({
  account: { handle, name: null },
  text,
  link: `https://x.com/${handle}/status/${number}`,
  at: at(number),
});

/** The stores with an empty archive. They keep their connection, so they are loaded afresh. */
async function fresh() {
  vi.resetModules();
  const [incidents, changes, log, heard, archive] = await Promise.all([
    import('../../../utils/stores/incidents.ts'),
    import('../../../utils/stores/incident-changes.ts'),
    import('../../../utils/stores/log.ts'),
    import('../../../utils/stores/heard.ts'),
    import('../../../utils/stores/archive.ts'),
  ]);
  return { ...incidents, ...changes, ...log, ...heard, ...archive };
}
let stores: Awaited<ReturnType<typeof fresh>>;

beforeEach(async () => {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
  stores = await fresh();
});

const picture = () => ({ blob: new Blob(['not really a picture'], { type: 'image/png' }), from: 'page' as const });
const start = (how: { picture?: ReturnType<typeof picture> } = {}) =>
  stores.startIncident(post, { from: 'popup', canEdit: false, stillUp: true, picture: how.picture ?? null, pictureLacks: null }, at(1));

const takeIn = (id: string, replies: readonly Reply[], when: string) =>
  stores.addPeople(
    id,
    replies.map(({ account }) => personKey(account.handle)),
    (known) => gathered(known, replies, new Set(['acmetea']), when),
    when,
  );

async function startWith(replies: readonly Reply[]): Promise<IncidentRecord> {
  const record = await start();
  await takeIn(record.id, replies, at(2));
  return (await stores.incident(record.id))!;
}

/** Everything that lies in the archive and in the lasting storage, as text. */
async function everythingStored(): Promise<string> {
  const db = await stores.archive();
  const rows = await Promise.all([db.getAll('incidents'), db.getAll('people'), db.getAll('log'), db.getAll('contents')]);
  return JSON.stringify([rows, await fakeBrowser.storage.local.get(null)]);
}

describe('the list of incidents', () => {
  it('has the people who are marked and no others, and tells by them where each stands', async () => {
    const { id } = await startWith([reply('Ann', 'That hurt.', 1), reply('Ben', 'Ha.', 2)]);
    const listed = async () => (await stores.openIncidents())[0]!;
    expect((await listed()).people).toEqual({});

    await stores.changeIncident(id, { answer: 'ours', harm: 'embarrassing', action: 'leave', people: { ann: { mark: 'upset' } } }, at(3));
    expect(Object.keys((await listed()).people)).toEqual(['ann']);
    expect(standsAt(await listed())).toBe('Write to people');

    const sent = { kind: 'direct-message', text: 'We are sorry.', at: at(4) } as const;
    await stores.changeIncident(id, { followUp: 'needed', people: { ann: { messages: [sent] } } }, at(4));
    expect(standsAt(await listed())).toBe('Change something');
  });

  it('is read from an archive as the first version left it', async () => {
    await new Promise<void>((resolve) => {
      const opening = indexedDB.open('second-look', 1);
      opening.onupgradeneeded = () => {
        const db = opening.result;
        db.createObjectStore('incidents', { keyPath: 'id' });
        const people = db.createObjectStore('people', { keyPath: ['incident', 'key'] });
        people.createIndex('incident', 'incident');
        for (const [key, mark] of Object.entries({ ann: 'upset', ben: null })) people.put({ incident: 'a', key, person: { mark } });
      };
      opening.onsuccess = () => resolve(opening.result.close());
    });
    const marked = await (await stores.archive()).getAllFromIndex('people', 'marked');
    expect(marked.map(({ key }) => key)).toEqual(['ann']);
  });
});

describe('a post that changed since', () => {
  it('is noted once, with its words, and in the log; and taken back when it stands there as it was', async () => {
    const { id } = await start();
    const edited = editedSince((await stores.incident(id))!, 'Our winter sale starts tomorrow.');
    expect(await stores.noteSeen(id, edited, at(5))).toBe(true);
    expect(await stores.noteSeen(id, edited, at(6))).toBe(false);
    expect((await stores.incident(id))!.seen).toEqual({ state: 'edited', text: 'Our winter sale starts tomorrow.', at: at(5) });
    expect(await stores.noteSeen(id, { state: 'gone', text: null }, at(7))).toBe(true);
    const same = editedSince((await stores.incident(id))!, 'Our winter sale\n starts yesterday. ');
    expect(await stores.noteSeen(id, same, at(8))).toBe(true);
    expect((await stores.incident(id))!.seen).toBeNull();
    const { entries, verification } = await stores.readLog(id);
    expect(entries.filter(({ what }) => what === 'compared').map(({ who }) => who)).toEqual(['second-look', 'second-look', 'second-look']);
    expect(verification.whole).toBe(true);
  });

  it('is not claimed of words that somebody typed from memory, and nobody writes it by hand', async () => {
    const { id } = await start();
    const record = (await stores.incident(id))!;
    expect(editedSince({ ...record, startedFrom: 'by-hand' }, 'Our sale starts tomorrow.')).toBeNull();
    await expect(stores.changeIncident(id, { seen: null } as never, at(9))).rejects.toThrow('kept as it was seen');
  });
});

describe('an incident', () => {
  it('keeps the post, its hash, the first counts and the picture in one go', async () => {
    const { id } = await start({ picture: picture() });
    const kept = (await stores.incident(id))!;
    expect(kept.post).toEqual(post);
    expect(kept.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(kept.counts).toEqual([{ ...post.counts, at: at(1) }]);
    const [pictureId] = Object.keys(kept.pictures);
    expect(await stores.pictureBytes(pictureId!)).not.toBeNull();
  });

  it('changes only what may change, and stays an incident', async () => {
    const { id } = await start();
    await stores.changeIncident(id, { answer: 'ours', harm: 'misleading', facts: { wrong: 'The day' } }, at(2));
    const changed = (await stores.incident(id))!;
    expect([changed.answer, changed.harm, changed.facts.wrong, changed.facts.right]).toEqual(['ours', 'misleading', 'The day', '']);
    await expect(stores.changeIncident(id, { post: {} } as never, at(3))).rejects.toThrow('was seen and cannot');
    await expect(stores.changeIncident(id, { harm: 'terrible' } as never, at(3))).rejects.toThrow('cannot be kept');
    expect(await stores.incident(id)).toEqual(changed);
  });

  it('keeps changes that two pages make at the same moment', async () => {
    const { id } = await start();
    await Promise.all([
      stores.changeIncident(id, { drafts: { apology: 'We are sorry.' } }, at(2)),
      stores.changeIncident(id, { drafts: { holding: 'We are looking into it.' } }, at(2)),
      stores.changeIncident(id, { questions: { a: { text: 'When?', answer: '', by: '' } } }, at(2)),
    ]);
    const { drafts, questions } = (await stores.incident(id))!;
    expect(drafts).toEqual({ apology: 'We are sorry.', holding: 'We are looking into it.' });
    await stores.changeIncident(id, { questions: { a: { $delete: true } } }, at(3));
    expect([Object.keys(questions), Object.keys((await stores.incident(id))!.questions)]).toEqual([['a'], []]);
  });

  it('is left alone where it cannot be read, and said so', async () => {
    const { id } = await start();
    const db = await stores.archive();
    const row = (await db.get('incidents', id))!;
    await db.put('incidents', { ...row, envelope: { version: 99, value: {} } });
    const { incidents, unreadable } = await stores.allIncidents();
    expect([incidents, unreadable.map((each) => each.id)]).toEqual([[], [id]]);
    expect((await db.get('incidents', id))?.envelope.version).toBe(99);
  });

  it('tells what is the matter in words, once, where it is no longer what it was', async () => {
    const { id } = await start();
    const db = await stores.archive();
    const row = (await db.get('incidents', id))!;
    await db.put('incidents', { ...row, envelope: { version: 1, value: { ...(row.envelope.value as object), startedAt: 7 } } });
    expect((await stores.allIncidents()).unreadable).toEqual([{ id, why: 'One part of it, “startedAt”, is damaged.' }]);
    await expect(stores.incident(id)).rejects.toThrow('This incident cannot be read. One part of it, “startedAt”, is damaged.');
  });

  it('is left alone where one of its people cannot be read, and costs no other incident', async () => {
    const broken = await startWith([reply('rosa', 'That hurt.', 1)]);
    await stores.changeIncident(broken.id, { people: { rosa: { mark: 'upset' } } }, at(3));
    const other = await start();
    await (await stores.archive()).put('people', { incident: broken.id, key: 'rosa', person: { mark: 'upset', handle: 7 } });
    const { incidents, unreadable } = await stores.allIncidents();
    expect(incidents.map(({ id }) => id)).toEqual([other.id]);
    expect(unreadable).toMatchObject([{ id: broken.id, why: expect.stringContaining('rosa') }]);
    await expect(stores.incident(broken.id)).rejects.toThrow('This incident cannot be read');
    await stores.forgetOldWords(days(200));
    await stores.deleteIncident(broken.id, at(9));
    expect((await stores.allIncidents()).unreadable).toEqual([]);
  });

  it('notes counts only where they changed', async () => {
    const { id } = await start();
    await stores.noteCounts(id, post.counts, at(2));
    await stores.noteCounts(id, { ...post.counts, replies: 9 }, at(3));
    expect((await stores.incident(id))!.counts.map(({ replies }) => replies)).toEqual([2, 9]);
  });
});

describe('people', () => {
  it('may be called what every list has of itself', async () => {
    const { id, people } = await startWith([reply('constructor', 'That hurt.', 1), reply('__proto__', 'Me too.', 2)]);
    expect(Object.values(people).map(({ handle }) => handle)).toEqual(['__proto__', 'constructor']);
    expect(await takeIn(id, [reply('Constructor', 'Still waiting.', 3)], at(5))).toBe(true);
    expect((await stores.incident(id))!.people['@constructor']!.replies).toHaveLength(2);
  });

  it('are gathered once, without the brand itself', async () => {
    const first = [reply('rosa', 'That hurt.', 1), reply('AcmeTea', 'Thanks!', 2), reply('tom', 'When?', 3)];
    const { id, people } = await startWith(first);
    expect(Object.keys(people)).toEqual(['rosa', 'tom']);
    expect(await takeIn(id, first, at(5))).toBe(false);
    expect(await takeIn(id, [...first, reply('Rosa', 'Still waiting.', 4)], at(5))).toBe(true);
    expect((await stores.incident(id))!.people.rosa?.replies).toHaveLength(2);
    expect((await stores.heard(id)).rosa).toBe('That hurt.\n\nStill waiting.');
  });

  it('are heard again from the page after the browser was closed, without being gathered or logged twice', async () => {
    const first = [reply('rosa', 'That hurt.', 1), reply('tom', 'When?', 3), reply('rosa', 'Still waiting.', 4)];
    const { id } = await startWith(first);
    await stores.changeIncident(id, { people: { tom: { mark: 'asks' } } }, at(4));
    const logged = (await stores.readLog(id)).entries.length;
    await fakeBrowser.storage.session.clear();

    expect(await takeIn(id, [first[0]!, first[0]!], at(5))).toBe(true);
    expect(await takeIn(id, first, at(6))).toBe(true);
    expect(await takeIn(id, first, at(7))).toBe(false);
    expect(await stores.heard(id)).toEqual({ rosa: 'That hurt.\n\nStill waiting.' });
    expect((await stores.readLog(id)).entries).toHaveLength(logged);
    expect((await stores.incident(id))!.people.rosa?.replies).toHaveLength(2);
    expect(await everythingStored()).not.toMatch(/That hurt|Still waiting/);

    await stores.changeIncident(id, { people: { rosa: { mark: 'upset' } } }, at(8));
    expect((await stores.incident(id))!.people.rosa?.words).toBe('That hurt.\n\nStill waiting.');
  });

  it('who were marked while their words were not at hand get them with the next look at the page, and not once it was handed over', async () => {
    const first = [reply('rosa', 'That hurt.', 1), reply('tom', 'When?', 3)];
    const { id } = await startWith(first);
    await fakeBrowser.storage.session.clear();
    await stores.changeIncident(id, { people: { rosa: { mark: 'upset' } } }, at(4));
    expect((await stores.incident(id))!.people.rosa?.words).toBeNull();
    await takeIn(id, first, at(5));
    expect((await stores.incident(id))!.people.rosa?.words).toBe('That hurt.');

    await fakeBrowser.storage.session.clear();
    await stores.changeIncident(id, { people: { tom: { mark: 'asks' } }, handedOverTo: 'Mira', handedOverAt: at(6) }, at(6));
    await takeIn(id, first, at(7));
    expect((await stores.incident(id))!.people.tom?.words).toBeNull();
  });

  it('have their words stored only while they are marked', async () => {
    const { id } = await startWith([reply('rosa', 'That hurt, to be honest.', 1), reply('tom', 'Unheard words.', 2)]);
    expect(await everythingStored()).not.toMatch(/That hurt|Unheard/);

    await stores.changeIncident(id, { people: { rosa: { mark: 'upset' } } }, at(3));
    expect((await stores.incident(id))!.people.rosa?.words).toBe('That hurt, to be honest.');

    await stores.changeIncident(id, { people: { rosa: { mark: null } } }, at(4));
    expect(await everythingStored()).not.toMatch(/That hurt|Unheard/);
    expect((await stores.heard(id)).rosa).toBe('That hurt, to be honest.');
  });

  it('cannot bring words in without a mark, whoever sends them', async () => {
    const { id } = await startWith([reply('tom', 'When?', 2)]);
    await stores.changeIncident(id, { people: { tom: { words: 'Smuggled' } } }, at(3));
    expect(await everythingStored()).not.toContain('Smuggled');
  });

  it('are forgotten 90 days after closing, and not a day before', async () => {
    const { id } = await startWith([reply('rosa', 'That hurt. Why me?', 1)]);
    const question = { answer: 'By mistake.', by: '' };
    await stores.changeIncident(
      id,
      {
        people: { rosa: { mark: 'upset' } },
        drafts: { 'message:rosa': 'You wrote “That hurt.”', apology: 'Sorry.' },
        questions: { a: { ...question, text: 'Why me?', theirs: true }, b: { ...question, text: 'How could it happen?' } },
      },
      at(3),
    );
    await stores.changeIncident(id, { closedAt: days(0) }, days(0));
    await stores.forgetOldWords(days(89));
    expect((await stores.incident(id))!.people.rosa?.words).toBe('That hurt. Why me?');
    await stores.forgetOldWords(days(90));
    expect(await everythingStored()).not.toMatch(/That hurt|Why me/);
    expect(Object.keys((await stores.incident(id))!.questions)).toEqual(['b']);
    expect((await stores.incident(id))!.drafts).toEqual({ apology: 'Sorry.' });
  });
});

describe('an incident that cannot be read', () => {
  it('can be deleted, but not while the law keeps it, where that much can be read', async () => {
    const [{ id }, kept] = [await start(), await start()];
    await stores.changeIncident(kept.id, { keepByLawUntil: days(365) }, at(2));
    const db = await stores.archive();
    for (const row of await db.getAll('incidents'))
      await db.put('incidents', { ...row, envelope: { version: 99, value: { ...(row.envelope.value as object), hash: 7 } } });
    await expect(stores.deleteIncident(kept.id, days(364))).rejects.toThrow(/has to be kept until/);
    await stores.deleteIncident(id, days(1));
    expect((await stores.allIncidents()).unreadable.map((each) => each.id)).toEqual([kept.id]);
    await stores.deleteIncident(kept.id, days(365));
    expect((await stores.allIncidents()).unreadable).toEqual([]);
  });

  it('keeps nobody else’s words beyond their time', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const closed = await Promise.all([1, 2, 3].map(() => startWith([reply('rosa', 'That hurt.', 1), reply('tom', 'When?', 2)])));
    for (const { id } of closed) await stores.changeIncident(id, { people: { rosa: { mark: 'upset' } }, closedAt: days(0) }, days(0));
    // Whoever has no mark is not looked at where incidents are listed.
    const [broken] = closed.map(({ id }) => id).sort();
    await (await stores.archive()).put('people', { incident: broken!, key: 'tom', person: { handle: 7 } });
    await stores.forgetOldWords(days(90));
    const left = await (await stores.archive()).getAll('people');
    expect(left.filter(({ person }) => JSON.stringify(person).includes('That hurt')).map(({ incident }) => incident)).toEqual([broken]);
    expect(told).toHaveBeenCalledOnce();
    told.mockRestore();
  });
});

describe('a question that was answered in public', () => {
  it('is forgotten with its words also where our own hold it: in what was written by hand, in what was said yes to, and in the log', async () => {
    const { id } = await startWith([reply('rosa', 'Why is my\n flat in it?', 1)]);
    const said = 'We are sorry. You asked: Why is my flat in it? Our answer: by mistake.';
    await stores.changeIncident(
      id,
      {
        people: { rosa: { mark: 'asks' } },
        questions: { a: { text: 'Why is my\n flat in it?', answer: 'By mistake.', by: '', theirs: true } },
        drafts: { apology: said, holding: 'We are looking into it.' },
        approval: { askedAt: at(3), code: '7F3K-92QM', words: said, saidYesAt: null },
      },
      at(3),
    );
    await stores.changeIncident(id, { closedAt: days(0) }, days(0));
    expect((await stores.incident(id))!.approval?.words).toBe(said);
    await stores.forgetOldWords(days(90));
    expect(await everythingStored()).not.toContain('flat in it');
    const { drafts, approval } = (await stores.incident(id))!;
    expect(drafts).toEqual({ apology: said.replace('Why is my flat in it?', '…'), holding: 'We are looking into it.' });
    expect(approval).toMatchObject({ code: '7F3K-92QM', words: drafts.apology });
    expect((await stores.readLog(null)).verification.whole).toBe(true);
  });
});

describe('somebody else goes on with it', () => {
  it('so what people wrote is forgotten here 90 days after it was handed over, though it is never closed here', async () => {
    const { id } = await startWith([reply('rosa', 'That hurt.', 1)]);
    await stores.changeIncident(id, { people: { rosa: { mark: 'upset' } } }, at(3));
    await stores.changeIncident(id, { handedOverTo: 'Mira', handedOverAt: days(0) }, at(4));
    await stores.forgetOldWords(days(89));
    expect((await stores.incident(id))!.people.rosa?.words).toBe('That hurt.');
    await stores.forgetOldWords(days(90));
    expect(await everythingStored()).not.toContain('That hurt');
  });
});

describe('where the disk is full', () => {
  const full = () => Promise.reject(new DOMException('The current transaction exceeded its quota limitations.', 'QuotaExceededError'));

  it('says in words that a key that was typed is not saved', async () => {
    const { id } = await start();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(full as never);
    await expect(stores.changeIncident(id, { drafts: { apology: 'We' } }, at(2))).rejects.toThrow(
      'There is no room left to save this incident.',
    );
    put.mockRestore();
    expect((await stores.incident(id))?.drafts).toEqual({});
  });

  it('says so of an incident that cannot be deleted, and leaves all of it', async () => {
    const { id } = await start({ picture: picture() });
    const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(full as never);
    await expect(stores.deleteIncident(id, at(2))).rejects.toThrow('There is no room left');
    add.mockRestore();
    const [kept] = Object.keys((await stores.incident(id))!.pictures);
    expect(await stores.pictureBytes(kept!)).not.toBeNull();
  });
});

describe('deleting', () => {
  it('takes everything away for good, and the chain stays whole', async () => {
    const { id } = await start({ picture: picture() });
    await stores.changeIncident(id, { answer: 'ours', siblings: { a: { where: 'The newsletter', removedAt: null } } }, at(2));
    const [pictureId] = Object.keys((await stores.incident(id))!.pictures);
    const other = await start();
    await stores.deleteIncident(id, at(5));
    expect(await stores.incident(id)).toBeNull();
    expect(await stores.pictureBytes(pictureId!)).toBeNull();
    expect(await everythingStored()).not.toContain('newsletter');
    const { entries, verification } = await stores.readLog(null);
    expect(verification).toEqual({ whole: true, since: at(1), entries: entries.length });
    expect(entries.map(({ what, incident, about }) => [what, incident === id, about !== null])).toEqual([
      ['started', true, false],
      ['changed', true, false],
      ['started', false, true],
      ['deleted', true, false],
    ]);
    expect(await stores.incident(other.id)).not.toBeNull();
  });

  it('is refused while the law keeps it, and says until when', async () => {
    const { id } = await start();
    await stores.changeIncident(id, { keepByLawUntil: days(365) }, at(2));
    await expect(stores.deleteIncident(id, days(364))).rejects.toThrow(/has to be kept until .*2027/);
    await stores.deleteIncident(id, days(365));
    expect(await stores.incident(id)).toBeNull();
  });

  it('keeps words beyond their time while the law keeps the incident', async () => {
    const { id } = await startWith([reply('rosa', 'That hurt.', 1)]);
    await stores.changeIncident(id, { people: { rosa: { mark: 'upset' } }, closedAt: days(0), keepByLawUntil: days(200) }, days(0));
    await stores.forgetOldWords(days(199));
    expect((await stores.incident(id))!.people.rosa?.words).toBe('That hurt.');
  });

  it('takes no mark away while the law keeps it: the words would go with it', async () => {
    const { id } = await startWith([reply('rosa', 'That hurt.', 1)]);
    await stores.changeIncident(id, { people: { rosa: { mark: 'upset' } }, keepByLawUntil: days(200) }, days(0));
    await expect(stores.changeIncident(id, { people: { rosa: { mark: null } } }, days(1))).rejects.toThrow('has to be kept until');
    await expect(stores.changeIncident(id, { people: { rosa: { $delete: true } } }, days(1))).rejects.toThrow('has to be kept until');
    await stores.changeIncident(id, { people: { rosa: { mark: 'no-answer' } } }, days(1));
    expect((await stores.incident(id))!.people.rosa).toMatchObject({ mark: 'no-answer', words: 'That hurt.' });
    await stores.changeIncident(id, { people: { rosa: { mark: null } } }, days(201));
    expect((await stores.incident(id))!.people.rosa?.words).toBeNull();
  });
});

import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Answer } from '../../../utils/messages.ts';
import type { Handlers, Request } from '../../../utils/requests.ts';
import { makeKeys } from '../../../utils/signoff/keys.ts';
import { isSignedBy, signHead } from '../../../utils/signoff/log-head.ts';
import { asCsv, asJsonLines } from '../../../utils/stores/log-export.ts';
import { figuresOf } from '../../../utils/stores/log-figures.ts';
import { readCsv } from '../../../utils/text/csv.ts';
import { itemOf, POST, yes } from './two-people.ts';

const PIN = 'tea at 4';

async function background() {
  vi.resetModules();
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  const [
    { signOffAnswers },
    { lookHereAnswers },
    { peopleAnswers },
    { noteDeed, signLog },
    log,
    { readAsked },
    { pinKeys },
    { ownKeys },
    { archive },
  ] = await Promise.all([
    import('../../../entrypoints/background/sign-off.ts'),
    import('../../../entrypoints/background/look-here.ts'),
    import('../../../entrypoints/background/people.ts'),
    import('../../../entrypoints/background/review-log.ts'),
    import('../../../utils/stores/log.ts'),
    import('../../../utils/stores/reviews.ts'),
    import('../../../utils/stores/pin-keys.ts'),
    import('../../../utils/signoff/keys.ts'),
    import('../../../utils/stores/archive.ts'),
  ]);
  signLog();
  const handlers = { ...signOffAnswers, ...lookHereAnswers, ...peopleAnswers } as Partial<Handlers>;
  const nobody = { tabId: undefined, frameId: undefined, windowId: undefined, host: '' };
  const say = async <R extends Request>(request: R) => (await handlers[request.verb]!(request as never, nobody)) as Answer<R['verb']>;
  return { say, noteDeed, ...log, readAsked, pinKeys, ownKeys, archive };
}

let ada: Awaited<ReturnType<typeof background>>;
const until = (): string => new Date(Date.now() + 3_600_000).toISOString();

beforeEach(async () => {
  ada = await background();
  await ada.say({ verb: 'introduce-me', name: 'Ada', role: 'Author' });
});

/** The keyboard is handed to Sam, who signs. */
async function handedOver(pin = PIN, who: string | { name: string; role: string } = { name: 'Sam', role: '' }) {
  await ada.say({ verb: 'look-here', author: null, item: itemOf(POST), until: until(), timeZone: 'Europe/London', policy: null });
  const { nonce } = (await ada.readAsked()).all[0]!.request;
  return ada.say({ verb: 'sign-with-pin', nonce, who, pin, answers: [yes()] });
}

describe('somebody who was handed the keyboard', () => {
  it('signs with the PIN they chose, and with no other; wrong tries count', async () => {
    const first = await handedOver();
    expect(first).toMatchObject({ kind: 'answer', name: 'Sam', trust: 'confirmed' });
    const sam = first.kind === 'answer' ? first.by : '';
    await expect(handedOver('tea at 5', sam)).rejects.toThrow('This is not the PIN.');
    expect(await ada.pinKeys.read()).toMatchObject([{ person: sam, wrong: 1 }]);
    expect(await handedOver(PIN, sam)).toMatchObject({ kind: 'answer', name: 'Sam' });
    expect(await ada.pinKeys.read()).toMatchObject([{ wrong: 0 }]);
  });

  it('is locked out in the end, and chooses a new PIN once the old one was taken away', async () => {
    const first = await handedOver();
    const sam = first.kind === 'answer' ? first.by : '';
    await ada.pinKeys.update((keys) => keys.map((key) => ({ ...key, wrong: 10 })));
    await expect(handedOver(PIN, sam)).rejects.toThrow(/locked/);
    await ada.say({ verb: 'take-pin-away', id: sam });
    expect(await handedOver('cakes at 5', sam)).toMatchObject({ kind: 'answer', name: 'Sam' });
  });

  it('is neither the author nor a namesake', async () => {
    await expect(handedOver(PIN, { name: 'ada', role: '' })).rejects.toThrow(/two people/);
    await handedOver();
    await expect(handedOver(PIN, { name: 'SAM', role: '' })).rejects.toThrow(/from the list/);
    await expect(handedOver('123456', { name: 'Kim', role: '' })).rejects.toThrow(/first that anybody would try/);
  });
});

describe('the log of reviews', () => {
  it('tells what was done, in ids and hashes and without a word of the draft', async () => {
    await ada.say({
      verb: 'make-request',
      items: [itemOf(POST)],
      to: [],
      until: until(),
      note: '',
      timeZone: 'Europe/London',
      policy: null,
    });
    await handedOver();
    const { entries, verification } = await ada.readLog(null);
    expect(entries.map(({ what }) => what)).toEqual(['asked', 'looked-here', 'pin-made', 'answered']);
    expect(entries.at(-1)!.about).toMatchObject({
      accounts: [{ platform: 'bluesky', handle: 'acmetea.bsky.social' }],
      says: ['signed-off'],
      how: 'signed-here',
    });
    expect(verification).toMatchObject({ whole: true, entries: 4 });
    expect(JSON.stringify(entries)).not.toMatch(/cinnamon|Leeds|tea at/);
  });

  it('has an end that this profile has signed, and nobody else can', async () => {
    await ada.noteDeed('opened', { reason: 'emergency', checks: [] });
    const { head } = await ada.readLog(null);
    const { device } = await ada.ownKeys();
    expect(await isSignedBy(head!, device)).toBe(true);
    expect(await isSignedBy({ ...head!, seq: head!.seq + 1 }, device)).toBe(false);
    const forger = await makeKeys();
    expect(await isSignedBy({ ...head!, signed: await signHead(head!, forger) }, device)).toBe(false);
    expect(await isSignedBy({ ...head!, signed: { ...(await signHead(head!, forger)), key: device.signing } }, device)).toBe(false);
  });

  it('finds what was altered after the fact', async () => {
    for (const reason of ['on-purpose', 'emergency', 'on-purpose']) await ada.noteDeed('opened', { reason });
    const db = await ada.archive();
    await db.put('contents', { ...(await db.get('contents', 2))!, content: '{"reason":"on-purpose"}' });
    expect((await ada.readLog(null)).verification).toEqual({ whole: false, seq: 2, why: 'What this entry is about was altered.' });
  });

  it('goes into files: a line each, and nothing that a spreadsheet would run', async () => {
    await ada.noteDeed('opened', {
      accounts: [{ platform: 'x', handle: 'acmetea' }],
      reason: '=HYPERLINK("http://a")',
      checks: ['link', 'secret'],
    });
    await ada.noteDeed('published', { accounts: [{ platform: 'x', handle: 'acmetea' }], how: 'published', changed: true });
    const { entries, head } = await ada.readLog(null);
    const lines = asJsonLines(entries, head)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toMatchObject([{ seq: 1, what: 'opened' }, { seq: 2, about: { changed: true } }, { head: { seq: 2 } }]);
    const [names, first, second] = readCsv(asCsv(entries));
    expect(first!.cells[names!.cells.indexOf('reason')]).toBe(`'=HYPERLINK("http://a")`);
    expect(first!.cells[names!.cells.indexOf('checks')]).toBe('link secret');
    expect(second!.cells[names!.cells.indexOf('hash')]).toBe(entries[1]!.hash);
  });
});

describe('the figures of the log', () => {
  const entry = (what: string, at: string, about: object) => ({ what, at, about }) as never;
  const asked = '2026-09-30T09:00:00Z';

  it('count approvals by month without gaps, take the first answer, and the share that changed', () => {
    const figures = figuresOf([
      entry('answered', '2026-09-30T09:10:00Z', { request: 'a', askedAt: asked, says: ['changes', 'signed-off'] }),
      entry('answered', '2026-09-30T12:00:00Z', { request: 'a', askedAt: asked, says: ['signed-off'] }),
      entry('reported', '2026-11-15T12:00:00Z', { request: 'b', askedAt: '2026-11-15T11:00:00Z', says: ['signed-off'] }),
      entry('signed', '2026-11-15T12:00:00Z', { request: 'c', askedAt: '2026-11-15T11:30:00Z', says: ['changes'] }),
      entry('published', '2026-11-15T12:30:00Z', { changed: true }),
      entry('published', '2026-11-15T12:31:00Z', { changed: false }),
      entry('published', '2026-11-15T12:32:00Z', {}),
      entry('started', '2026-11-16T12:32:00Z', { post: {} }),
    ]);
    expect(figures).toEqual({
      approvals: [
        { month: '2026-09', count: 2 },
        { month: '2026-10', count: 0 },
        { month: '2026-11', count: 1 },
      ],
      medianAnswer: 35 * 60_000,
      published: 3,
      reviewed: 2,
      changed: 1,
      own: { answers: 1, median: 30 * 60_000 },
    });
  });

  it('say nothing of an empty log', () => {
    expect(figuresOf([])).toMatchObject({ approvals: [], medianAnswer: null, own: { answers: 0, median: null } });
  });
});

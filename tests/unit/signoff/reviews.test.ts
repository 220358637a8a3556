import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Answer } from '../../../utils/messages.ts';
import type { Asked } from '../../../utils/model/asked.ts';
import { refusals } from '../../../utils/model/refusal.ts';
import type { Handlers, Request } from '../../../utils/requests.ts';
import { open } from '../../../utils/signoff/door.ts';
import { cardLink } from '../../../utils/signoff/people.ts';
import { sixWords } from '../../../utils/signoff/words.ts';
import { answer, draftOf, itemOf, POST, type Profile, profileOf, yes } from './two-people.ts';

/** The author's background, with everything of it made afresh; the colleague is played by the test. */
async function background() {
  vi.resetModules();
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  const [
    { signOffAnswers, noteGoneOut },
    { lookHereAnswers },
    { peopleAnswers },
    { keptDraftAnswers },
    { recordPublished },
    { readAsked },
    { keptDrafts },
    { people },
    { readLog },
    { openings },
    unrecorded,
  ] = await Promise.all([
    import('../../../entrypoints/background/sign-off.ts'),
    import('../../../entrypoints/background/look-here.ts'),
    import('../../../entrypoints/background/people.ts'),
    import('../../../entrypoints/background/kept-drafts.ts'),
    import('../../../entrypoints/background/record-published.ts'),
    import('../../../utils/stores/reviews.ts'),
    import('../../../utils/stores/kept-drafts.ts'),
    import('../../../utils/stores/people.ts'),
    import('../../../utils/stores/log.ts'),
    import('../../../utils/stores/openings.ts'),
    import('../../../utils/stores/unrecorded.ts'),
  ]);
  const handlers = { ...signOffAnswers, ...lookHereAnswers, ...peopleAnswers, ...keptDraftAnswers } as Partial<Handlers>;
  const nobody = { tabId: undefined, frameId: undefined, windowId: undefined, host: '' };
  const say = async <R extends Request>(request: R) => (await handlers[request.verb]!(request as never, nobody)) as Answer<R['verb']>;
  return { say, noteGoneOut, recordPublished, readAsked, keptDrafts, people, readLog, openings, ...unrecorded };
}

let ada: Awaited<ReturnType<typeof background>>;
let sam: Profile;
const hence = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString();

beforeEach(async () => {
  ada = await background();
  sam = await profileOf('Sam', 'Editor');
  await ada.say({ verb: 'introduce-me', name: 'Ada', role: 'Author' });
});

const makeRequest = (to: string[] = []) =>
  ada.say({ verb: 'make-request', items: [itemOf(POST)], to, until: hence(1), note: '', timeZone: 'Europe/London', policy: null });

/** What the colleague's browser answers to what was sent. */
async function answered(sent: string, answering = yes()): Promise<string> {
  const opened = await open(sent, { keys: sam.keys, people: sam.people, asked: [], now: hence(0) });
  if (opened.kind !== 'request') throw new Error(opened.kind === 'refused' ? opened.refusal.say : opened.kind);
  return answer(sam, opened.request, [answering], hence(0));
}

const only = async (): Promise<Asked> => (await ada.readAsked()).all[0]!;

describe('the author’s background', () => {
  it('asks, with a sentence around the link that says what to install', async () => {
    const packed = await makeRequest();
    expect(packed.message).toContain(packed.link);
    expect(packed.message).toContain('With the browser extension Second Look installed');
    expect(packed).toMatchObject({ sealed: false, long: false });
    expect(await only()).toMatchObject({ request: { nonce: packed.nonce }, link: packed.link, to: [] });
  });

  it('takes the answer of somebody unknown beside their card, and counts it once', async () => {
    const { message } = await makeRequest();
    const link = await answered(message);
    const taken = await ada.say({ verb: 'take-answer', pasted: `Here it is: ${link}` });
    expect(taken).toMatchObject({ kind: 'answer', name: 'Sam', trust: 'seen', by: sam.me.id });
    const words = await ada.say({ verb: 'six-words', id: sam.me.id });
    expect(words).toHaveLength(6);
    await ada.say({ verb: 'confirm-person', id: sam.me.id, words });
    expect((await ada.people.read()).others).toMatchObject([{ name: 'Sam', state: 'confirmed' }]);
    expect(await ada.say({ verb: 'take-answer', pasted: link })).toMatchObject({ kind: 'refused', say: expect.stringContaining('once') });
    expect((await only()).receipts).toHaveLength(1);
  });

  it('takes an answer that comes twice at once a single time, and says so the second time', async () => {
    const link = await answered((await makeRequest()).message);
    await ada.people.update((known) => ({ ...known, others: [{ ...sam.me, state: 'confirmed' }] }));
    const taken = await Promise.all([1, 2].map(() => ada.say({ verb: 'take-answer', pasted: link })));
    expect(taken.map(({ kind }) => kind).sort()).toEqual(['answer', 'refused']);
    expect(taken).toContainEqual({ kind: 'refused', say: refusals.replayed, by: null });
    expect((await only()).receipts).toHaveLength(1);
    expect((await ada.readLog(null)).entries.filter(({ what }) => what === 'answered')).toHaveLength(1);
  });

  it('takes no answer to what is withdrawn while it is being opened', async () => {
    const { message, nonce } = await makeRequest();
    const link = await answered(message);
    await ada.people.update((known) => ({ ...known, others: [{ ...sam.me, state: 'confirmed' }] }));
    const taking = ada.say({ verb: 'take-answer', pasted: link });
    await ada.say({ verb: 'withdraw', nonce });
    expect(await taking).toEqual({ kind: 'refused', say: refusals.withdrawn, by: null });
    expect((await only()).receipts).toEqual([]);
  });

  it('takes nobody among the people whose answer was refused', async () => {
    const { message, nonce } = await makeRequest();
    const link = await answered(message);
    await ada.say({ verb: 'withdraw', nonce });
    expect(await ada.say({ verb: 'take-answer', pasted: link })).toMatchObject({
      kind: 'refused',
      say: expect.stringContaining('withdrawn'),
    });
    expect((await ada.people.read()).others).toEqual([]);
  });

  it('lets a new key of a known person be compared, and takes the answer then', async () => {
    const old = sam.me;
    sam = await profileOf('Sam');
    sam.me = { ...sam.me, id: old.id };
    await ada.people.write({ me: (await ada.people.read()).me, others: [{ ...old, state: 'confirmed' }] });
    const link = await answered((await makeRequest()).message);
    expect(await ada.say({ verb: 'take-answer', pasted: link })).toMatchObject({ kind: 'refused', by: old.id });
    // The words of the card before it: what was not compared is not confirmed.
    const before = await sixWords(old.devices);
    await expect(ada.say({ verb: 'confirm-person', id: old.id, words: before })).rejects.toThrow('Compare the six words again');
    await ada.say({ verb: 'confirm-person', id: old.id, words: await ada.say({ verb: 'six-words', id: old.id }) });
    expect(await ada.say({ verb: 'take-answer', pasted: link })).toMatchObject({ kind: 'answer', trust: 'confirmed' });
  });

  it('notes what went out and what was withdrawn, and says so where there is nothing', async () => {
    const { nonce } = await makeRequest();
    await ada.noteGoneOut(nonce, { item: 0, version: 0 });
    await ada.say({ verb: 'withdraw', nonce });
    expect(await only()).toMatchObject({ withdrawnAt: expect.any(String), published: [{ item: 0, version: 0 }] });
    await expect(ada.say({ verb: 'withdraw', nonce: 'unknown' })).rejects.toThrow('This is no longer among what was asked from here');
  });

  it('keeps both of two cards that come at once', async () => {
    const kim = await profileOf('Kim');
    const [one, other] = await Promise.all([sam, kim].map(({ me, keys }) => cardLink(me, keys, hence(0))));
    await Promise.all([ada.say({ verb: 'take-answer', pasted: one! }), ada.say({ verb: 'take-answer', pasted: other! })]);
    expect((await ada.people.read()).others.map(({ name }) => name).sort()).toEqual(['Kim', 'Sam']);
  });

  it('says of a card what came of it', async () => {
    const card = (profile: Profile) => cardLink(profile.me, profile.keys, hence(0));
    const trustIn = async (pasted: string) => {
      const taken = await ada.say({ verb: 'take-answer', pasted });
      return taken.kind === 'card' ? taken.trust : taken.kind;
    };
    expect(await trustIn((await ada.say({ verb: 'my-card' })).link)).toBe('me');
    expect(await trustIn(await card(sam))).toBe('seen');
    await ada.say({ verb: 'confirm-person', id: sam.me.id, words: await ada.say({ verb: 'six-words', id: sam.me.id }) });
    expect(await trustIn(await card(sam))).toBe('confirmed');
    // A role waits until it is compared.
    sam.me = { ...sam.me, role: 'Counsel' };
    expect(await trustIn(await cardLink(sam.me, sam.keys, hence(1)))).toBe('changed');
    await ada.say({ verb: 'remove-person', id: sam.me.id });
    expect(await trustIn(await cardLink(sam.me, sam.keys, hence(2)))).toBe('removed');
  });

  it('takes a colleague’s card for no other machine of one’s own, nor that of this machine', async () => {
    const { link } = await ada.say({ verb: 'my-card' });
    await expect(ada.say({ verb: 'join-machine', pasted: link })).rejects.toThrow('This is the card of this machine');
    const theirs = await cardLink(sam.me, sam.keys, hence(0));
    await ada.say({ verb: 'take-answer', pasted: theirs });
    await ada.say({ verb: 'confirm-person', id: sam.me.id, words: await ada.say({ verb: 'six-words', id: sam.me.id }) });
    await expect(ada.say({ verb: 'join-machine', pasted: theirs })).rejects.toThrow('whom you have confirmed as somebody else');
    expect((await ada.people.read()).me?.name).toBe('Ada');
    // Taken as a card before, it is nobody else's afterwards.
    const laptop = await profileOf('Ada');
    const own = await cardLink(laptop.me, laptop.keys, hence(0));
    await ada.say({ verb: 'take-answer', pasted: own });
    await ada.say({ verb: 'join-machine', pasted: own });
    const { me, others } = await ada.people.read();
    expect([me?.devices.length, others.map(({ name }) => name)]).toEqual([2, ['Sam']]);
  });

  it('records a post that went out, also where a part of it cannot be kept', async () => {
    const draft = draftOf('Out');
    const asked = [{ nonce: 'forgotten-meanwhile-00', item: 0, version: 0 }];
    const publication = { draft, link: null, how: 'published' as const, asked, changed: null, yeses: [] };
    const opened = { checks: ['weekday'], reason: 'on-purpose' };
    await expect(ada.recordPublished({ ...publication, opened })).rejects.toThrow('This is no longer among what was asked from here');
    expect((await ada.readLog(null)).entries.at(-1)).toMatchObject({ what: 'published', about: { checks: ['weekday'] } });
    expect(await ada.openings.read()).toHaveLength(1);
  });

  it('tells the person of a post that went out and could not be recorded, until they have read it', async () => {
    const publication = { draft: draftOf('Out'), link: null, how: 'published' as const, asked: [], changed: null, opened: null, yeses: [] };
    vi.spyOn(console, 'error').mockReturnValue();
    const full = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    await expect(ada.recordPublished(publication)).rejects.toThrow('no room left to save what went out through here');
    full.mockRestore();
    // The log lies elsewhere.
    expect((await ada.readLog(null)).entries.at(-1)).toMatchObject({ what: 'published' });
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(() => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    });
    await expect(ada.recordPublished(publication)).rejects.toThrow('no room left to save the log');
    expect(await ada.listUnrecorded()).toMatchObject([
      { platform: 'bluesky', handle: 'acmetea.bsky.social', why: [expect.stringContaining('the log')] },
      { platform: 'bluesky', handle: 'acmetea.bsky.social', why: [expect.stringContaining('what went out through here')] },
    ]);
    await ada.forgetUnrecorded();
    expect(await ada.listUnrecorded()).toEqual([]);
  });

  it('sends nothing readable where it should be encrypted and nobody can open it', async () => {
    await ada.people.update((known) => ({ ...known, others: [{ ...sam.me, state: 'removed' }] }));
    await expect(makeRequest([sam.me.id])).rejects.toThrow('Nobody whom you chose can open it');
    expect((await ada.readAsked()).all).toEqual([]);
  });

  it('brings nobody back who is removed while somebody else chooses a PIN', async () => {
    await ada.people.update((known) => ({ ...known, others: [{ ...sam.me, state: 'confirmed' }] }));
    await ada.say({ verb: 'look-here', author: null, item: itemOf(POST), until: hence(1), timeZone: 'Europe/London', policy: null });
    const { nonce } = (await only()).request;
    const wrap = crypto.subtle.wrapKey.bind(crypto.subtle);
    vi.spyOn(crypto.subtle, 'wrapKey').mockImplementationOnce(async (...how) => {
      await ada.say({ verb: 'remove-person', id: sam.me.id });
      return wrap(...how);
    });
    await ada.say({ verb: 'sign-with-pin', nonce, who: { name: 'Kim', role: '' }, pin: 'tea at 4', answers: [yes()] });
    expect((await ada.people.read()).others).toMatchObject([
      { name: 'Sam', state: 'removed' },
      { name: 'Kim', state: 'confirmed' },
    ]);
    expect((await only()).receipts).toMatchObject([{ receipt: { handedOver: true } }]);
  });

  it('lists all that was asked, or one of it', async () => {
    const [one, other] = [await makeRequest(), await makeRequest()];
    const listed = async (nonce?: string) => (await ada.say({ verb: 'list-waiting', nonce })).map(({ request }) => request.nonce);
    expect((await listed()).sort()).toEqual([one.nonce, other.nonce].sort());
    expect(await listed(one.nonce)).toEqual([one.nonce]);
  });

  it('wants to know who asks', async () => {
    const stranger = await background();
    await expect(stranger.say({ verb: 'my-card' })).rejects.toThrow('Say who you are first');
    await expect(stranger.say({ verb: 'introduce-me', name: ' ', role: '' })).rejects.toThrow('Write your name');
  });
});

describe('drafts that are kept', () => {
  const keep = (items = [itemOf(POST)], insteadOf: string[] = []) => ada.say({ verb: 'keep-drafts', items, insteadOf });
  const kept = async () => (await ada.keptDrafts.read()).all;

  it('lie there each once, and others take their place', async () => {
    const { added } = await keep();
    expect(added).toEqual((await kept()).map(({ id }) => id));
    expect(await keep([itemOf(POST), itemOf(draftOf('Another'))])).toMatchObject({ kept: 2 });
    expect(
      await keep(
        [itemOf(POST, draftOf('Another'))],
        (await kept()).map(({ id }) => id),
      ),
    ).toMatchObject({ kept: 1 });
    expect((await kept()).map(({ item }) => item.versions.length)).toEqual([2]);
  });

  it('stay where they come a second time, and that is taken back', async () => {
    const first = await keep();
    const { added, kept: count } = await keep([itemOf(POST), itemOf(draftOf('Another'))]);
    expect([added.length, count]).toEqual([1, 2]);
    await keep([], added);
    expect((await kept()).map(({ id }) => id)).toEqual(first.added);
  });

  it('stay where what takes their place cannot be saved', async () => {
    const { added } = await keep();
    const full = new DOMException('The current transaction exceeded its quota limitations.', 'QuotaExceededError');
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw full;
    });
    await expect(keep([itemOf(draftOf('Another'))], added)).rejects.toThrow('There is no room left');
    put.mockRestore();
    expect((await kept()).map(({ id }) => id)).toEqual(added);
  });

  it('are never thrown away to make room', async () => {
    await keep(Array.from({ length: 199 }, (_, at) => itemOf(draftOf(`Number ${at}`))));
    await expect(keep([itemOf(draftOf('One')), itemOf(draftOf('Two'))])).rejects.toThrow('Remove some of the others first');
    expect(await kept()).toHaveLength(199);
  });
});

describe('the toolbar', () => {
  const title = () => fakeBrowser.action.getTitle({});
  const badge = () => fakeBrowser.action.getBadgeText({});
  const at = async (moment: number): Promise<void> => {
    const { showInToolbar } = await import('../../../entrypoints/background/toolbar.ts');
    vi.spyOn(Date, 'now').mockReturnValue(moment);
    await showInToolbar();
    vi.restoreAllMocks();
  };

  it('tells of a post that could not be recorded', async () => {
    await ada.noteUnrecorded({ at: hence(0), platform: 'x', handle: 'acmetea', why: ['There is no room left.'] });
    await at(Date.now());
    expect([await badge(), await title()]).toEqual(['!', 'Second Look: a post went out and could not be recorded']);
    await ada.forgetUnrecorded();
    await at(Date.now());
    expect(await badge()).toBe('');
  });

  it('reminds of an answer in time, and no longer', async () => {
    const { link } = await makeRequest();
    const until = Date.parse((await only()).request.until);
    expect(await badge()).toBe('');
    await at(until - 20 * 60_000);
    expect([await badge(), await title()]).toEqual(['ask', 'Second Look: an answer you asked for is still missing']);
    await at(until);
    expect(await badge()).toBe('');
    await at(until - 20 * 60_000);
    await ada.say({ verb: 'take-answer', pasted: await answered(link) });
    expect(await badge()).toBe('');
  });
});

describe('an answer from outside', () => {
  const show = () =>
    ada.say({ verb: 'show-outside', item: itemOf(POST), until: hence(1), timeZone: 'Europe/London', time: 'Goes out now' });
  const report = (pasted: string, says: 'signed-off' | 'changes' | null = null, draft = POST) =>
    ada.say({ verb: 'report-approval', draft, who: 'Kim', pasted, says });

  it('is written down with its code, whatever is quoted around it', async () => {
    const { code, text } = await show();
    expect(await report(`ok ${code.toLowerCase()}, thanks\n> ${text.split('\n').at(-1)}`)).toEqual({ kind: 'taken', says: 'signed-off' });
    expect((await only()).reported).toMatchObject([{ who: 'Kim', says: 'signed-off', code, item: 0, version: 0 }]);
  });

  it('is found in a whole conversation, copied with what we asked', async () => {
    const { code, text } = await show();
    expect(text).toMatch(/^For @acmetea\.bsky\.social on Bluesky\. Goes out now\.$/m);
    const chat = `[09:12, 26/11/2026] Ada: ${text}\n[09:15, 26/11/2026] Kim: Ok ${code.toLowerCase()} 👍 thanks`;
    expect(await report(chat)).toEqual({ kind: 'taken', says: 'signed-off' });
  });

  it('is no yes where it is only what we asked', async () => {
    const { text } = await show();
    expect((await report(text)).kind).not.toBe('taken');
    expect((await only()).reported).toEqual([]);
  });

  it('is asked back where it says neither', async () => {
    const { code } = await show();
    expect(await report(`${code} on Tuesday?`)).toEqual({ kind: 'unclear' });
    expect(await report(`${code} on Tuesday?`, 'changes')).toEqual({ kind: 'taken', says: 'changes' });
  });

  it('may ask for changes without a code, and may not say yes without one', async () => {
    await show();
    expect(await report('Please change the price')).toEqual({ kind: 'taken', says: 'changes' });
    expect(await report('ok, great')).toMatchObject({ kind: 'not-taken', say: expect.stringContaining('no code') });
  });

  it('counts for no other draft', async () => {
    const { code } = await show();
    await report(`ok ${code}`, null, draftOf('Something else altogether, about the weather.'));
    expect((await only()).reported).toMatchObject([{ item: 0, version: 0 }]);
    const slip = code.replace(/.$/, (sign) => (sign === '2' ? '3' : '2'));
    expect(await report(`ok ${slip}`)).toMatchObject({ kind: 'not-taken', say: expect.stringContaining('slip') });
  });
});

import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noApproval } from '../../../utils/model/approval-policy.ts';
import { type BrandProfile, newBrand } from '../../../utils/model/brand-profile.ts';
import { itemOf, POST, yes } from './two-people.ts';

/** One profile's background, with its own storage; what it says of a request. */
async function background() {
  vi.resetModules();
  const [{ reviewAnswers }, { askedShelf, receivedShelf }, { people }, { brands }] = await Promise.all([
    import('../../../entrypoints/background/review-answers.ts'),
    import('../../../utils/stores/reviews.ts'),
    import('../../../utils/stores/people.ts'),
    import('../../../utils/stores/brands.ts'),
  ]);
  return { reviewAnswers, askedShelf, receivedShelf, people, brands };
}
type Background = Awaited<ReturnType<typeof background>>;
type Answers = Background['reviewAnswers'];

/** Two profiles take turns in one process: each has its databases and its storage put in place before it acts. */
class Desk {
  private readonly databases = new IDBFactory();
  private stored: Record<string, unknown> = {};

  async at<T>(
    work: (here: Background, say: <V extends keyof Answers>(verb: V, more: object) => ReturnType<Answers[V]>) => Promise<T>,
  ): Promise<T> {
    globalThis.indexedDB = this.databases;
    fakeBrowser.reset();
    await fakeBrowser.storage.local.set(this.stored);
    const here = await background();
    const nobody = { tabId: undefined, frameId: undefined, windowId: undefined, host: '' };
    const result = await work(here, (verb, more) => here.reviewAnswers[verb]({ verb, ...more } as never, nobody) as never);
    this.stored = await fakeBrowser.storage.local.get(null);
    return result;
  }
}

let ada: Desk;
let sam: Desk;
beforeEach(async () => {
  [ada, sam] = [new Desk(), new Desk()];
  await ada.at((_, say) => Promise.resolve(say('name-me', { name: 'Ada', role: 'Author' })));
  await sam.at((_, say) => Promise.resolve(say('name-me', { name: 'Sam', role: 'Editor' })));
});

const policy = { ...noApproval, needs: 'one' as const };
const brand: BrandProfile = {
  ...newBrand('acme', 'Europe/London', 'en-GB'),
  accounts: [{ platform: POST.platform, handle: POST.account!.handle, colour: '#1f5fbf', mode: 'normal' }],
  approval: policy,
};
const asking = (to: string[] = []) => ({
  items: [itemOf(POST)],
  to,
  until: new Date(Date.now() + 3_600_000).toISOString(),
  note: '',
  timeZone: 'Europe/London',
  policy,
});

/** Both have exchanged cards and confirmed each other; returns Sam's id. */
async function introduced(): Promise<string> {
  const [one, other] = [
    await ada.at((_, say) => say('make-card', {}) as Promise<{ link: string }>),
    await sam.at((_, say) => say('make-card', {}) as Promise<{ link: string }>),
  ];
  const meet = (desk: Desk, pasted: string) =>
    desk.at(async (_, say) => {
      const taken = await say('take-in', { pasted });
      if (taken.kind !== 'card') throw new Error(taken.kind);
      await say('confirm-person', { id: taken.id });
      return taken.id;
    });
  await meet(sam, one.link);
  return meet(ada, other.link);
}

describe('the background', () => {
  it('asks, is answered, and weighs what came', async () => {
    const id = await introduced();
    const { link, nonce } = await ada.at((_, say) => say('ask-colleague', asking([id])) as Promise<{ link: string; nonce: string }>);
    const answer = await sam.at(async ({ receivedShelf }, say) => {
      expect(await say('take-in', { pasted: link })).toEqual({ kind: 'request', nonce, trust: 'confirmed' });
      const answered = await say('answer-request', { nonce, answers: [yes()] });
      expect((await receivedShelf.read()).all).toMatchObject([{ sealed: true, answers: [{ link: answered.link }] }]);
      return answered.link;
    });
    await ada.at(async ({ brands }, say) => {
      await brands.write([brand]);
      const weigh = () => say('weigh', { draft: POST });
      expect(await weigh()).toMatchObject({ satisfied: false, says: 'Needs one of: Sam.' });
      const [taken, again] = await Promise.all([say('take-in', { pasted: answer }), say('take-in', { pasted: answer })]);
      expect(taken).toEqual({ kind: 'receipt', nonce, name: 'Sam', trust: 'confirmed' });
      expect(again.kind).toBe('receipt');
      expect(await weigh()).toMatchObject({ satisfied: true, says: 'Signed by Sam.' });
      expect(await say('take-in', { pasted: answer })).toMatchObject({ kind: 'refused', refusal: { id: 'replayed' } });
      await say('use-up', { draft: POST });
      expect(await weigh(), 'a yes is good for once').toMatchObject({ satisfied: false });
    });
    const [asked] = await ada.at(async ({ askedShelf }) => (await askedShelf.read()).all);
    expect(asked?.receipts).toHaveLength(1);
  });

  it('takes no answer to what was withdrawn', async () => {
    await introduced();
    const { link, nonce } = await ada.at((_, say) => say('ask-colleague', asking()) as Promise<{ link: string; nonce: string }>);
    await ada.at((_, say) => Promise.resolve(say('withdraw-request', { nonce })));
    const answer = await sam.at(async (_, say) => {
      await say('take-in', { pasted: link });
      return (await say('answer-request', { nonce, answers: [yes()] })).link;
    });
    expect(await ada.at((_, say) => say('take-in', { pasted: answer }) as Promise<object>)).toMatchObject({ refusal: { id: 'withdrawn' } });
  });

  it('keeps what the author reports from outside', async () => {
    await ada.at(async ({ brands }, say) => {
      await brands.write([{ ...brand, approval: { ...policy, outside: true } }]);
      const { nonce } = await say('ask-colleague', asking());
      const answer = { item: 0, version: 0, says: 'signed-off', code: '7F3K-92QM', who: 'Lena', words: 'OK' };
      await say('report-answer', { nonce, answer });
      expect(await say('weigh', { draft: POST })).toMatchObject({ satisfied: true });
    });
  });

  it('says what is missing where nobody has said their name, or nothing is there', async () => {
    const stranger = new Desk();
    await stranger.at(async (_, say) => {
      await expect(say('ask-colleague', asking())).rejects.toThrow('Say first who you are');
      await expect(say('withdraw-request', { nonce: 'none' })).rejects.toThrow('no longer here');
      await expect(say('answer-request', { nonce: 'none', answers: [] })).rejects.toThrow('Open it again');
      await expect(say('join-machine', { pasted: 'Hello' })).rejects.toThrow('nothing from Second Look');
    });
  });

  it('makes two machines one person, and keeps the name across a change', async () => {
    const laptop = new Desk();
    const { link } = await sam.at((_, say) => say('make-card', {}) as Promise<{ link: string }>);
    const fromLaptop = await laptop.at(async (_, say) => {
      await say('join-machine', { pasted: link });
      return say('make-card', {});
    });
    const me = await sam.at(async ({ people }, say) => {
      await say('join-machine', { pasted: fromLaptop.link });
      await say('name-me', { name: 'Sam O’Neil', role: 'Editor' });
      return (await people.read()).me;
    });
    expect(me).toMatchObject({ name: 'Sam O’Neil', state: 'me' });
    expect(me?.devices).toHaveLength(2);
  });
});

it('what cannot be read is said, and stands in nobody’s way', async () => {
  await ada.at(async ({ askedShelf }, say) => {
    const { nonce } = await say('ask-colleague', asking());
    const db = await new Promise<IDBDatabase>((resolve) => {
      const open = indexedDB.open('second-look-reviews', 1);
      open.onsuccess = () => resolve(open.result);
    });
    const written = db.transaction('asked', 'readwrite');
    written.objectStore('asked').put({ nonce: 'later', envelope: { version: 2, value: {} } });
    await new Promise((resolve) => {
      written.oncomplete = resolve;
    });
    db.close();
    const shelf = await askedShelf.read();
    expect(shelf.all.map(({ request }) => request.nonce)).toEqual([nonce]);
    expect(shelf.unreadable).toMatchObject([{ nonce: 'later', why: expect.stringContaining('newer') }]);
    await expect(askedShelf.find('later')).rejects.toThrow('newer');
    await askedShelf.remove('later');
    expect((await askedShelf.read()).unreadable).toEqual([]);
  });
});

import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answeringAnswers } from '../../../entrypoints/background/answering.ts';
import { untouched } from '../../../entrypoints/signoff/view.ts';
import { requestWithoutPictures } from '../../../utils/model/request.ts';
import { type AnsweringChange, answerings, answeringTo, type ItemDeed, nothingDone, withChange } from '../../../utils/stores/answering.ts';
import { readLog } from '../../../utils/stores/log.ts';
import { ask, draftOf, itemOf, later, NOW, profileOf } from './two-people.ts';

beforeEach(() => fakeBrowser.reset());

const author = await profileOf('Ada');
const { request } = await ask(author, [itemOf(draftOf('Our winter tea is back.')), itemOf(draftOf('Order by noon.'))]);
const { nonce } = request;

const did = (deed: ItemDeed, item = 0): AnsweringChange => ({ kind: 'item', item, untouched: untouched(request.items[item]!), deed });
const comment = { version: 0, part: 0, start: 4, end: 10, text: 'Summer, this year?' };
const tick = (key: string, on = true): ItemDeed => ({ kind: 'tick', key, on });

/** What one tab tells the background. */
const tell = (...changes: AnsweringChange[]) =>
  answeringAnswers['change-answering'](
    { verb: 'change-answering', request: nonce, changes },
    { tabId: 1, frameId: 0, windowId: 1, host: '' },
  ) as Promise<ReturnType<typeof nothingDone>>;
const kept = async () => answeringTo(await answerings.read(), nonce);

describe('a request that is open in two tabs', () => {
  it('keeps what was done in both of them, also at once and about the same draft', async () => {
    await Promise.all([
      tell(did(tick('one')), did({ kind: 'explain', key: 'price', why: 'It is meant that way' })),
      tell(did(tick('two')), did({ kind: 'comment', comment })),
      tell(did({ kind: 'note', note: 'Lovely.' }, 1)),
    ]);
    await Promise.all([
      tell(did(tick('one', false))),
      tell(did({ kind: 'comment', comment: { ...comment, part: null, start: null, end: null } })),
    ]);
    const { items } = (await kept())!;
    expect(items[0]).toMatchObject({ ticks: ['two'], explained: { price: 'It is meant that way' } });
    expect(items[0]!.comments.map(({ start }) => start)).toEqual([4, null]);
    expect(items[1]!.note).toBe('Lovely.');
    // Whichever of them is taken back, whatever place it stands at in the other tab by now.
    await tell(did({ kind: 'uncomment', comment }));
    expect((await kept())!.items[0]!.comments).toMatchObject([{ start: null }]);
  });

  it('makes one answer, where both are pressed at once', async () => {
    const about = requestWithoutPictures(request);
    const answer = (minutes: number) => ({ at: later(minutes), says: [], link: `${minutes}`, sealed: false, about });
    const given = (minutes: number, insteadOf: string | null): AnsweringChange => ({ kind: 'answer', answer: answer(minutes), insteadOf });
    const [one, other] = await Promise.all([
      tell(did({ kind: 'say', says: 'signed-off' }), given(1, null)),
      tell(did({ kind: 'say', says: 'changes' }), given(2, null)),
    ]);
    expect([one.answer?.link, other.answer?.link]).toEqual(['1', '1']);
    expect((await readLog(null)).entries.filter(({ what }) => what === 'signed')).toHaveLength(1);
    // Somebody who saw the first may put another in its place.
    expect((await tell(given(3, later(1)))).answer?.link).toBe('3');
    expect((await kept())!.answer?.link).toBe('3');
  });

  it('tells which state is the newer one', async () => {
    const [first, second] = [await tell(did(tick('one'))), await tell(did(tick('two')))];
    expect(second.turn).toBeGreaterThan(first.turn);
  });
});

describe('what was done about a request', () => {
  it('tells of an answer from before version 2 what stood on its page', async () => {
    const items = { 0: { ...untouched(request.items[0]!), says: 'changes' as const }, 1: untouched(request.items[1]!) };
    const answer = { at: NOW, link: 'x', sealed: false, about: requestWithoutPictures(request) };
    const older = [{ ...nothingDone(nonce, NOW), items, answer }, nothingDone(nonce, NOW)];
    const decoded = answerings.decode({ version: 1, value: older });
    expect(decoded.ok && decoded.value.map((each) => each.answer?.says)).toEqual([['changes'], undefined]);
  });

  it('is the same whether it is told once or again', () => {
    const all = [did(tick('one')), did({ kind: 'comment', comment }), did({ kind: 'note', note: 'Lovely.' })];
    const once = all.reduce((done, change) => withChange(done, change, NOW), nothingDone(nonce, NOW));
    const again = all.reduce((done, change) => withChange(done, change, NOW), once);
    expect(again.items).toEqual(once.items);
  });
});

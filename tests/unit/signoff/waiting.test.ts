import { describe, expect, it } from 'vitest';
import { waitingView } from '../../../entrypoints/review/waiting.ts';
import { type Asked, mayBeForgotten } from '../../../utils/model/asked.ts';
import { notGoneOut, reminderAt, waitingFor } from '../../../utils/signoff/waiting.ts';
import { answer, ask, confirm, draftOf, itemOf, later, NOW, POST, profileOf, take, yes } from './two-people.ts';

const [ada, sam] = await Promise.all([profileOf('Ada'), profileOf('Sam')]);
confirm(ada, sam);
const X = draftOf(POST.parts[0]!.text, { platform: 'x', account: { handle: 'acmetea' } });
const asked = await ask(ada, [itemOf(POST, X), itemOf(draftOf('Something else.'))], [sam.me.id]);
const answered = async (...items: number[]): Promise<Asked> =>
  take(
    ada,
    asked,
    await answer(
      sam,
      asked.request,
      items.map((item) => yes(item)),
    ),
  );
const published = (...which: [item: number, version: number][]): Asked => ({
  ...asked,
  published: which.map(([item, version]) => ({ item, version, at: later(6) })),
});

describe('the author is reminded', () => {
  const minutes = (value: Asked): number | null => {
    const at = reminderAt(value);
    return at === null ? null : (at - Date.parse(NOW)) / 60_000;
  };

  it('an hour before the end, or halfway where there is less than two hours', async () => {
    expect(minutes(asked)).toBe(23 * 60);
    expect(minutes(await ask(ada, [itemOf(POST)], [], { until: later(30) }))).toBe(15);
  });

  it('while anything of it is unanswered, not withdrawn and not out', async () => {
    expect(minutes(await answered(0))).toBe(23 * 60);
    expect(minutes(await answered(0, 1))).toBeNull();
    expect(minutes({ ...asked, withdrawnAt: later(1) })).toBeNull();
    expect(minutes({ ...asked, link: null })).toBeNull();
    expect(minutes(published([0, 0], [1, 0]))).toBe(23 * 60);
    expect(minutes(published([0, 0], [0, 1], [1, 0]))).toBeNull();
  });
});

describe('a draft that returns', () => {
  it('is recognised word for word, in the version of its own account', () => {
    expect(waitingFor(X, [asked])).toMatchObject({ item: 0, version: 1 });
    expect(waitingFor({ ...POST, scheduledFor: later(600), audience: null }, [asked])).toMatchObject({ item: 0, version: 0 });
    expect(waitingFor(draftOf(`${POST.parts[0]!.text} More.`), [asked])).toBeNull();
    expect(waitingFor({ ...X, account: { handle: 'acmecoffee' } }, [asked])).toBeNull();
  });

  it('waits no longer once somebody has answered it, or it is out', async () => {
    expect(waitingFor(X, [await answered(0)])).toBeNull();
    expect(waitingFor(X, [published([0, 1])])).toBeNull();
    expect(waitingFor(POST, [published([0, 1])])).toMatchObject({ version: 0 });
  });
});

it('what has not gone out is taken back, version by version', () => {
  const left = (value: Asked) => notGoneOut(value).map(({ versions }) => versions.map(({ draft }) => draft.platform));
  expect(left(published([0, 1]))).toEqual([['bluesky'], ['bluesky']]);
  expect(left(published([1, 0]))).toEqual([['bluesky', 'x']]);
});

describe('what waits', () => {
  it('tells who was asked, who said what about each draft, and gives its words back', async () => {
    const [view] = waitingView([await answered(0)], ada.people, later(20));
    expect(view).toMatchObject({ remind: true, state: expect.stringMatching(/^Asked Sam .*Answered by Sam: 1 of 2\.$/) });
    expect(view!.drafts.map(({ title, said }) => [title.split(':')[0], said])).toEqual([
      ['@acmetea.bsky.social on Bluesky', 'Sam: yes'],
      ['@acmetea on X', 'Sam: yes'],
      ['@acmetea.bsky.social on Bluesky', ''],
    ]);
    expect(view!.drafts[1]!.text).toBe(POST.parts[0]!.text);
  });

  it('names all who were asked in one sentence', () => {
    const [kim, lee] = ['Kim', 'Lee'].map((name, at) => ({ ...sam.me, id: `${at}`.repeat(22), name, state: 'confirmed' as const }));
    const people = { ...ada.people, others: [...ada.people.others, kim!, lee!] };
    const [view] = waitingView([{ ...asked, to: [sam.me.id, kim!.id, lee!.id] }], people, later(20));
    expect(view!.state).toMatch(/^Asked Sam, Kim and Lee /);
  });

  it('is over when all of it went out or it was withdrawn, and reminds of nothing when its time is over', () => {
    expect(waitingView([published([0, 0], [0, 1], [1, 0])], ada.people, NOW)).toEqual([]);
    expect(waitingView([{ ...asked, withdrawnAt: NOW }], ada.people, NOW)).toEqual([]);
    expect(waitingView([asked], ada.people, later(25 * 60))).toMatchObject([
      { remind: false, state: expect.stringContaining('Nobody answered') },
    ]);
  });
});

describe('what may be forgotten, once there is more than is kept', () => {
  const DAY = 24 * 60;
  const days = (count: number) => later(count * DAY);
  /** The first day on which it may go; `null`: never. */
  const goesOn = (value: Asked): number | null => [...Array(400).keys()].find((day) => mayBeForgotten(value, days(day))) ?? null;

  it('is nothing that waits for an answer, however old', async () => {
    expect(goesOn(asked)).toBeNull();
    expect(goesOn(await answered(0))).toBeNull();
    expect(goesOn({ ...asked, link: null })).toBeNull();
    expect(goesOn(published([0, 0], [1, 0]))).toBeNull();
  });

  it('is what is done, a month after', async () => {
    expect(goesOn({ ...asked, withdrawnAt: later(1) })).toBe(31);
    expect(goesOn(published([0, 0], [0, 1], [1, 0]))).toBe(31);
    // A yes of three days.
    expect(goesOn(await answered(0, 1))).toBe(34);
    expect(goesOn({ ...asked, way: { kind: 'handed-over' }, link: null })).toBe(32);
  });

  it('is nothing that was signed for a later day', async () => {
    const planned = await ask(ada, [itemOf(draftOf('Our winter tea is back.', { scheduledFor: days(60) }))]);
    const signed = await take(ada, planned, await answer(sam, planned.request));
    expect(goesOn(signed)).toBe(91);
  });
});

import { describe, expect, it } from 'vitest';
import { type ApprovalPolicy, noApproval } from '../../../utils/model/approval-policy.ts';
import type { Asked } from '../../../utils/model/asked.ts';
import type { Draft } from '../../../utils/model/draft.ts';
import { refusals } from '../../../utils/model/refusal.ts';
import { makeKeys } from '../../../utils/signoff/keys.ts';
import { withRemoved } from '../../../utils/signoff/people.ts';
import { standingOf } from '../../../utils/signoff/policy.ts';
import { recall } from '../../../utils/signoff/recall.ts';
import { noDictionary } from '../../../utils/signoff/small-fix.ts';
import type { People } from '../../../utils/stores/people.ts';
import { answer, ask, confirm, draftOf, itemOf, later, NOW, POST, profileOf, take, yes } from './two-people.ts';

const [ada, sam, kim, lee] = await Promise.all([
  profileOf('Ada', 'Author'),
  profileOf('Sam', 'Editor'),
  profileOf('Kim', 'Editor'),
  profileOf('Lee', 'Counsel'),
]);
for (const colleague of [sam, kim, lee]) confirm(ada, colleague);
const ids = (...people: (typeof sam)[]) => people.map(({ me }) => me.id);

const policyOf = (more: Partial<ApprovalPolicy> = {}): ApprovalPolicy => ({ ...noApproval, needs: 'one', ...more });

interface Case {
  asked?: Asked[];
  draft?: Draft;
  now?: string;
  people?: People;
  incident?: boolean;
}
const standing = (
  policy: ApprovalPolicy,
  { asked = [], draft = POST, now = later(20), people = ada.people, incident = false }: Case = {},
) => standingOf(policy, draft, { asked, people, now, isKnown: noDictionary }, incident);

/** Asked and answered: by whom, minutes after it was asked, and what. */
async function answered(...answers: [who: typeof sam, minutes: number, more?: Partial<ReturnType<typeof yes>>][]): Promise<Asked> {
  let asked: Asked = await ask(ada, [itemOf(POST)]);
  for (const [who, minutes, more] of answers)
    asked = await take(ada, asked, await answer(who, asked.request, [{ ...yes(), ...more }], later(minutes)), later(minutes));
  return asked;
}

describe('a policy', () => {
  it('of nobody lets everything out, of the author asks for one more look', () => {
    expect(standing(noApproval)).toMatchObject({ satisfied: true, authorLooks: false });
    expect(standing(policyOf({ needs: 'author' }))).toMatchObject({ satisfied: true, authorLooks: true });
  });

  it('is about its surfaces alone', () => {
    const reply: Draft = { ...POST, surface: 'reply' };
    expect(standing(policyOf(), { draft: reply }).satisfied).toBe(true);
    expect(standing(policyOf({ surfaces: ['reply'] }), { draft: reply }).satisfied).toBe(false);
  });

  it.each<[Partial<ApprovalPolicy>, string]>([
    [{}, 'Needs one of: Sam, Kim or Lee.'],
    [{ needs: 'two' }, 'Needs two of: Sam, Kim or Lee.'],
    [{ from: { kind: 'role', role: 'editor' } }, 'Needs one of: Sam or Kim.'],
    [{ from: { kind: 'people', ids: ids(lee, sam) } }, 'Needs one of: Lee or Sam.'],
    [{ from: { kind: 'people', ids: ids(lee, sam) }, needs: 'two', ordered: true }, 'Needs, in this order: Lee then Sam.'],
    [{ from: { kind: 'role', role: 'Trustee' } }, 'Needs a yes from one person with the role “Trustee”. You have confirmed nobody yet.'],
    [
      { from: { kind: 'role', role: 'Counsel' }, needs: 'two' },
      'Needs a yes from two people with the role “Counsel”. You have confirmed only Lee.',
    ],
    [{ outside: true }, 'Needs one of: Sam, Kim or Lee. A yes from outside that you write down counts too.'],
  ])('%o says so: %s', (policy, says) => {
    expect(standing(policyOf(policy))).toMatchObject({ satisfied: false, says });
  });

  it('names a few of very many', () => {
    const others = Array.from({ length: 300 }, (_, at) => ({ ...sam.me, id: `person-${at}`, name: `P${at}`, state: 'confirmed' as const }));
    expect(standing(policyOf(), { people: { me: ada.me, others } }).says).toBe('Needs one of: P0, P1, P2, P3 or 296 others.');
  });

  it('of one is met by one', async () => {
    const asked = [await answered([sam, 5])];
    expect(standing(policyOf(), { asked })).toMatchObject({
      satisfied: true,
      says: 'Signed by Sam.',
      yeses: [{ name: 'Sam', how: 'signed' }],
    });
    expect(standing(policyOf({ needs: 'two' }), { asked })).toMatchObject({ satisfied: false, says: 'Needs one more of: Kim or Lee.' });
  });

  it('counts the last word of a person, whichever of their browsers it came from', async () => {
    const laptop = await makeKeys();
    const people = {
      ...ada.people,
      others: ada.people.others.map((each) => (each.id === sam.me.id ? { ...each, devices: [...each.devices, laptop.device] } : each)),
    };
    const author = { ...ada, people };
    const onLaptop = { keys: laptop, me: { ...sam.me, devices: [laptop.device] }, people: sam.people };
    const first: Asked = await ask(ada, [itemOf(POST)]);
    const signed = await take(author, first, await answer(sam, first.request, [yes()], later(5)), later(5));
    expect(standing(policyOf(), { asked: [signed], people }).satisfied).toBe(true);
    const no = { ...yes(), says: 'changes' as const, note: 'The price is wrong.' };
    const after = await take(author, signed, await answer(onLaptop, first.request, [no], later(6)), later(6));
    expect(standing(policyOf(), { asked: [after], people })).toMatchObject({
      satisfied: false,
      notCounted: [{ name: 'Sam', why: 'Sam asks for changes.' }],
    });
  });

  it('counts no yes to a draft of which the same person said no since, when they were asked again', async () => {
    const before = await answered([sam, 5]);
    const again = await answered([sam, 8, { says: 'changes', note: 'The price is wrong.' }]);
    expect(standing(policyOf(), { asked: [before, again] })).toMatchObject({ satisfied: false, yeses: [] });
    const other = await answered([kim, 8, { says: 'changes', note: 'Shorter.' }]);
    expect(standing(policyOf(), { asked: [before, other] }).satisfied, 'what somebody else wants is not their word').toBe(true);
    const earlier = await answered([sam, 2, { says: 'changes', note: 'The price is wrong.' }]);
    expect(standing(policyOf(), { asked: [before, earlier] }).satisfied, 'an earlier no neither').toBe(true);
  });

  it('says no more what somebody said in an earlier round, once their yes counts', async () => {
    const no = await answered([sam, 3, { says: 'changes', note: 'The price is wrong.' }]);
    const again = await answered([sam, 4, { says: 'changes', note: 'Still.' }]);
    expect(standing(policyOf(), { asked: [no, again] }).notCounted).toEqual([{ name: 'Sam', why: 'Sam asks for changes.', changes: [] }]);
    const signed = await answered([sam, 6], [kim, 7, { says: 'changes', note: 'Shorter.' }]);
    expect(standing(policyOf(), { asked: [no, again, signed] })).toMatchObject({
      says: 'Signed by Sam.',
      notCounted: [{ name: 'Kim' }],
    });
  });

  it('of two is met by two, never by one twice', async () => {
    expect(standing(policyOf({ needs: 'two' }), { asked: [await answered([sam, 5], [kim, 6])] })).toMatchObject({
      satisfied: true,
      says: 'Signed by Sam and Kim.',
    });
    const twice = [await answered([sam, 5], [sam, 6]), await answered([sam, 7])];
    expect(standing(policyOf({ needs: 'two' }), { asked: twice }).satisfied).toBe(false);
  });

  it('with an order waits for nobody who was removed', async () => {
    const policy = policyOf({ from: { kind: 'people', ids: ids(lee, sam) }, ordered: true });
    const people = withRemoved(ada.people, lee.me.id, later(1));
    expect(standing(policy, { people })).toMatchObject({ satisfied: false, says: 'Needs, in this order: Sam.' });
    expect(standing(policy, { people, asked: [await answered([sam, 5])] })).toMatchObject({ satisfied: true, says: 'Signed by Sam.' });
  });

  it('with an order wants it kept', async () => {
    const policy = policyOf({ needs: 'two', from: { kind: 'people', ids: ids(lee, sam) }, ordered: true });
    expect(standing(policy, { asked: [await answered([lee, 5], [sam, 6])] }).satisfied).toBe(true);
    expect(standing(policy, { asked: [await answered([sam, 5], [lee, 6])] })).toMatchObject({
      satisfied: false,
      says: 'Needs, in this order: Sam.',
    });
    expect(standing(policy, { asked: [await answered([sam, 5])] })).toMatchObject({
      satisfied: false,
      says: 'Needs, in this order: Lee then Sam.',
    });
  });

  it('counts those alone whom it names, and says of the others that they do not count', async () => {
    const asked = [await answered([sam, 5])];
    expect(standing(policyOf({ from: { kind: 'people', ids: ids(kim) } }), { asked })).toMatchObject({
      satisfied: false,
      notCounted: [{ name: 'Sam', why: 'For this account a yes of Sam does not count.' }],
    });
    expect(standing(policyOf({ from: { kind: 'role', role: ' EDITOR' } }), { asked }).satisfied).toBe(true);
  });

  it('during an incident may be another', () => {
    const policy = policyOf({ needs: 'two', duringIncident: 'nobody' });
    expect(standing(policy, { incident: true }).satisfied).toBe(true);
    expect(standing(policy).satisfied).toBe(false);
  });
});

describe('a yes counts no more', () => {
  it('after its time, whichever is over first', async () => {
    const asked = [await answered([sam, 5])];
    expect(standing(policyOf({ validHours: 1 }), { asked, now: later(64) }).satisfied).toBe(true);
    expect(standing(policyOf({ validHours: 1 }), { asked, now: later(66) })).toMatchObject({
      satisfied: false,
      notCounted: [{ name: 'Sam', why: expect.stringContaining('is over') }],
    });
    expect(standing(policyOf({ validHours: 1_000 }), { asked, now: later(73 * 60) }).satisfied).toBe(false);
  });

  it('after a change, and shows it', async () => {
    const draft: Draft = { ...POST, parts: [{ text: POST.parts[0]!.text.replace('£4.50', '£4.75'), media: [] }] };
    expect(standing(policyOf(), { asked: [await answered([sam, 5])], draft })).toMatchObject({
      satisfied: false,
      notCounted: [{ name: 'Sam', changes: [{ kind: 'text' }] }],
    });
  });

  it('on another account', async () => {
    const draft: Draft = { ...POST, account: { handle: 'boltbikes.bsky.social' } };
    expect(standing(policyOf(), { asked: [await answered([sam, 5])], draft })).toMatchObject({
      satisfied: false,
      notCounted: [{ why: refusals['wrong-account'] }],
    });
  });

  it('when the same person has asked for changes since', async () => {
    const asked = [await answered([sam, 5], [sam, 6, { says: 'changes', note: 'The price is old.' }])];
    expect(standing(policyOf(), { asked })).toMatchObject({ satisfied: false, notCounted: [{ why: 'Sam asks for changes.' }] });
    const mended = [await answered([sam, 5, { says: 'changes', note: 'The price is old.' }], [sam, 6])];
    expect(standing(policyOf(), { asked: mended }).satisfied).toBe(true);
  });

  it('when it was withdrawn, or the person removed', async () => {
    const asked = await answered([sam, 5]);
    expect(standing(policyOf(), { asked: [{ ...asked, withdrawnAt: later(9) }] }).satisfied).toBe(false);
    expect(standing(policyOf(), { asked: [asked], people: withRemoved(ada.people, sam.me.id, later(9)) }).satisfied).toBe(false);
  });

  it('when the post has gone out, but for standing approval', async () => {
    const asked = [{ ...(await answered([sam, 5])), published: [{ item: 0, version: 0, at: later(15) }] }];
    expect(standing(policyOf(), { asked })).toMatchObject({ satisfied: false, notCounted: [{ why: expect.stringContaining('gone out') }] });
    expect(standing(policyOf({ repeats: true }), { asked }).satisfied).toBe(true);
  });
});

describe('what was asked later and withdrawn', () => {
  const withdrawn = (asked: Asked): Asked => ({ ...asked, withdrawnAt: later(15) });
  const MISSPELT = draftOf('Our winter tea is back: cinamon, orange peel and a little cardamom.');
  const MENDED = draftOf('Our winter tea is back: cinnamon, orange peel and a little cardamom.');
  const isKnown = (word: string): boolean => word !== 'cinamon';
  const small = (draft: Draft, asked: Asked[]) =>
    standingOf(policyOf({ smallFixes: true }), draft, { asked, people: ada.people, now: later(20), isKnown }, false);
  /** Asked so many minutes later than the rest. */
  async function askedLater(draft: Draft, to: readonly string[] = []): Promise<Asked> {
    const asked = await ask(ada, [itemOf(draft)], to);
    return { ...asked, request: { ...asked.request, askedAt: later(8) } };
  }
  async function signedBefore(draft: Draft): Promise<Asked> {
    const asked = await ask(ada, [itemOf(draft)]);
    return take(ada, asked, await answer(sam, asked.request, [yes()], later(5)), later(5));
  }

  it('takes away no yes that was given to exactly this', async () => {
    const before = await answered([sam, 5]);
    expect(standing(policyOf(), { asked: [before, withdrawn(await askedLater(POST))] }).satisfied).toBe(true);
    // Nor where it was asked about in another state, and put back.
    const other = draftOf(`${POST.parts[0]!.text} Until Sunday.`);
    expect(standing(policyOf(), { asked: [before, withdrawn(await askedLater(other))] }).satisfied).toBe(true);
  });

  it('gives no yes back to somebody who asked for changes in it', async () => {
    const before = await answered([sam, 5]);
    const refused = await answered([sam, 8, { says: 'changes', note: 'The price is wrong.' }]);
    expect(standing(policyOf(), { asked: [before, withdrawn(refused)] })).toMatchObject({
      satisfied: false,
      yeses: [],
      notCounted: [{ name: 'Sam', why: 'Sam asked for changes since, in what you have withdrawn.' }],
    });
    // The yes of somebody else is their own, and a yes that came after it is the last word.
    expect(standing(policyOf(), { asked: [await answered([kim, 5]), withdrawn(refused)] }).satisfied).toBe(true);
    expect(standing(policyOf(), { asked: [await answered([sam, 9]), withdrawn(refused)] }).satisfied).toBe(true);
  });

  it('gives no yes back to what was changed before it was asked again', async () => {
    const before = await signedBefore(MISSPELT);
    expect(small(MENDED, [before]).satisfied, 'a small fix passes').toBe(true);
    const again = await askedLater(MENDED);
    for (const asked of [again, withdrawn(again)])
      expect(small(MENDED, [before, asked])).toMatchObject({
        satisfied: false,
        notCounted: [{ name: 'Sam', why: expect.stringContaining('You asked again after it was changed'), changes: [{ kind: 'text' }] }],
      });
    expect(small(MISSPELT, [before, withdrawn(again)]).satisfied, 'what stood there before is what was signed').toBe(true);
    expect(small(MENDED, [before, withdrawn(await askedLater(MENDED, ids(kim)))]).satisfied, 'somebody else was asked').toBe(true);
  });

  it('gives no yes from outside back either', async () => {
    const reported = { item: 0, version: 0, code: '7F3K-92QM', who: 'Lena', words: 'OK' };
    const shown = async (says: 'signed-off' | 'changes', minutes: number): Promise<Asked> => ({
      ...(await ask(ada, [itemOf(POST)])),
      link: null,
      reported: [{ ...reported, says, at: later(minutes) }],
    });
    const outside = policyOf({ outside: true });
    const before = await shown('signed-off', 5);
    expect(standing(outside, { asked: [before] }).satisfied).toBe(true);
    expect(standing(outside, { asked: [before, withdrawn(await shown('changes', 8))] }).satisfied).toBe(false);
  });
});

describe('the author', () => {
  it('never counts, not with the same key on a second profile either', async () => {
    const asked = await answered([sam, 5]);
    const [taken] = asked.receipts;
    const own = ada.keys.device;
    for (const by of [ada.me, { ...kim.me, devices: [own] }]) {
      const { id, name, role, devices } = by;
      const receipt = { ...taken!.receipt, by: { id, name, role, devices } };
      const forged = { ...asked, receipts: [{ ...taken!, receipt, key: own.signing }] };
      const people = {
        ...ada.people,
        others: [...ada.people.others, { ...kim.me, id: 'B'.repeat(22), devices: [own], state: 'confirmed' as const }],
      };
      expect(standing(policyOf(), { asked: [forged], people }).satisfied).toBe(false);
    }
  });

  it('cannot be who they report', async () => {
    const reported = { item: 0, version: 0, says: 'signed-off' as const, code: '', who: ' ada', words: 'OK', at: later(5) };
    const asked = [{ ...(await ask(ada, [itemOf(POST)])), reported: [reported] }];
    expect(standing(policyOf({ outside: true }), { asked })).toMatchObject({
      satisfied: false,
      notCounted: [{ why: 'Author and second pair of eyes have to be two people.' }],
    });
  });
});

it('nobody counts twice: not by signing one asking and saying yes to another in a chat', async () => {
  const reported = { item: 0, version: 0, says: 'signed-off' as const, code: '7F3K-92QM', who: 'sam', words: 'OK', at: later(6) };
  const outside = { ...(await ask(ada, [itemOf(POST)])), link: null, reported: [reported] };
  const both = [outside, await answered([sam, 5])];
  for (const asked of [both, both.toReversed()]) {
    const { satisfied, yeses } = standing(policyOf({ needs: 'two', outside: true }), { asked });
    expect([satisfied, yeses.map(({ how }) => how)]).toEqual([false, ['signed']]);
  }
});

describe('a yes from outside', async () => {
  const reported = { item: 0, version: 0, says: 'signed-off' as const, code: '7F3K-92QM', who: 'Lena', words: 'OK', at: later(5) };
  const asked = [{ ...(await ask(ada, [itemOf(POST)])), link: null, reported: [reported] }];

  it('counts where the policy says so, and is told as what it is', () => {
    expect(standing(policyOf({ outside: true }), { asked })).toMatchObject({
      satisfied: true,
      says: 'You say that Lena said yes.',
      yeses: [{ name: 'Lena', how: 'reported', person: null }],
    });
    expect(standing(policyOf(), { asked })).toMatchObject({ satisfied: false, notCounted: [{ name: 'Lena' }] });
  });

  it('is void on a change, after its time, and after another word', () => {
    const policy = policyOf({ outside: true, validHours: 2 });
    expect(standing(policy, { asked, draft: { ...POST, audience: null } }).satisfied).toBe(false);
    expect(standing(policy, { asked, now: later(126) }).satisfied).toBe(false);
    const changes = { ...reported, says: 'changes' as const, at: later(6) };
    expect(standing(policy, { asked: [{ ...asked[0]!, reported: [changes, reported] }] }).satisfied).toBe(false);
  });
});

describe('a draft is found again', async () => {
  const thread = draftOf('Five things about our garden that nobody knows', { platform: 'x', account: { handle: 'acmetea' } });
  const asked = [
    await ask(ada, [itemOf(draftOf('Something else altogether, about bicycles')), itemOf(POST, { ...POST, platform: 'x' })]),
    { ...(await ask(ada, [itemOf(thread)])), withdrawnAt: NOW },
  ];
  const found = (draft: Draft) => recall(draft, asked).map(({ item, version }) => [item, version]);

  it('as it was, edited, and for the right network', () => {
    expect(found(POST)).toEqual([[1, 0]]);
    expect(found({ ...POST, platform: 'x' })).toEqual([[1, 1]]);
    expect(found({ ...POST, parts: [{ text: POST.parts[0]!.text.replace('cinnamon, orange peel', 'orange'), media: [] }] })).toEqual([
      [1, 0],
    ]);
  });

  it('but not one that is new, or was withdrawn', () => {
    expect(found(draftOf('We are closed on Monday.'))).toEqual([]);
    expect(found(thread)).toEqual([]);
  });

  it('without a word in it, by being the same', async () => {
    const pictures = draftOf('', { parts: [{ text: '', media: [{ kind: 'image', alt: null, fileName: null }] }] });
    expect(recall(pictures, [await ask(ada, [itemOf(pictures)])])).toHaveLength(1);
  });
});

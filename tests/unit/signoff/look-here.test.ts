import { describe, expect, it } from 'vitest';
import { noApproval } from '../../../utils/model/approval-policy.ts';
import type { Asked } from '../../../utils/model/asked.ts';
import { open } from '../../../utils/signoff/door.ts';
import { devicesOf, recognise, withCard, withKeysHere, withRemoved } from '../../../utils/signoff/people.ts';
import { makePinKey } from '../../../utils/signoff/pin.ts';
import { standingOf } from '../../../utils/signoff/policy.ts';
import { makeReceipt, receiptLink } from '../../../utils/signoff/receipt.ts';
import { noDictionary } from '../../../utils/signoff/small-fix.ts';
import { ask, confirm, itemOf, later, NOW, POST, type Profile, profileOf, refusalOf, take, worldOf, yes } from './two-people.ts';

const PIN = 'tea at 4';
const now = later(20);
const policy = { ...noApproval, needs: 'one' as const };
const standing = (profile: Profile, asked: readonly Asked[]) =>
  standingOf(policy, POST, { people: profile.people, asked, isKnown: noDictionary, now }, false);

/** Somebody sits down at the author's machine, chooses a PIN, and signs. */
async function signedHere(author: Profile, who: string | { name: string; role: string }): Promise<Asked> {
  const asked: Asked & { link: string } = { ...(await ask(author, [itemOf(POST)])), way: { kind: 'handed-over' } };
  const { key, privateKey } = await makePinKey(PIN, NOW);
  const { device } = key;
  const [people, person] = withKeysHere(author.people, who, device, NOW);
  author.people = people;
  const signer = { ...person, devices: [device] };
  const receipt = await makeReceipt(asked.request, [yes()], signer, later(5), 'handed-over');
  return take(author, asked, await receiptLink(receipt, [], { signing: { privateKey }, device }));
}

describe('the keyboard is handed over', () => {
  it('a newcomer’s yes counts, and is marked as signed here', async () => {
    const author = await profileOf('Ada');
    const asked = await signedHere(author, { name: 'Sam', role: 'Editor' });
    expect(standing(author, [asked])).toMatchObject({
      satisfied: true,
      says: 'Signed by Sam.',
      yeses: [{ how: 'signed-here', person: { name: 'Sam', role: 'Editor' } }],
    });
  });

  it('somebody known stays one person, whose own browser and words to compare stay as they are', async () => {
    const [author, sam] = [await profileOf('Ada'), await profileOf('Sam')];
    confirm(author, sam);
    const asked = await signedHere(author, sam.me.id);
    expect(standing(author, [asked]).yeses).toMatchObject([{ how: 'signed-here', person: { id: sam.me.id, devices: sam.me.devices } }]);
    const { id, name, role, devices } = sam.me;
    author.people = withCard(author.people, { id, name, role, devices }, sam.keys.device.signing, later(1), later(1));
    expect(standing(author, [asked]).satisfied, 'a newer card of theirs takes nothing away').toBe(true);
  });

  it('nothing is encrypted to somebody who has no browser of their own', async () => {
    const author = await profileOf('Ada');
    await signedHere(author, { name: 'Sam', role: '' });
    expect(devicesOf(author.people, [author.people.others[0]!.id])).toEqual([]);
  });

  it('a new PIN takes the earlier yes away, and removing somebody does', async () => {
    const author = await profileOf('Ada');
    const asked = await signedHere(author, { name: 'Sam', role: '' });
    const { id } = author.people.others[0]!;
    const [renewed] = withKeysHere(author.people, id, (await makePinKey('cakes at 5', NOW)).key.device, NOW);
    expect(standing({ ...author, people: renewed }, [asked]).satisfied).toBe(false);
    expect(standing({ ...author, people: withRemoved(author.people, id, NOW) }, [asked]).satisfied).toBe(false);
  });

  it('what was signed elsewhere is not marked as signed here, whatever it says of itself', async () => {
    const [author, sam] = [await profileOf('Ada'), await profileOf('Sam')];
    confirm(author, sam);
    const asked = await ask(author, [itemOf(POST)]);
    const receipt = await makeReceipt(asked.request, [yes()], sam.me, later(5), 'handed-over');
    const taken = await take(author, asked, await receiptLink(receipt, [], sam.keys));
    expect(standing(author, [taken]).yeses).toMatchObject([{ how: 'signed' }]);
  });

  it('a stranger’s card cannot carry the key away', async () => {
    const [author, eve] = [await profileOf('Ada'), await profileOf('Eve')];
    await signedHere(author, { name: 'Sam', role: '' });
    const here = author.people.others[0]!.here!;
    const people = withCard(author.people, { ...eve.me, devices: [here, ...eve.me.devices] }, eve.keys.device.signing, NOW, NOW);
    expect(recognise(eve.me, here.signing, people).person).toMatchObject({ name: 'Sam' });
  });

  it('only somebody confirmed gets a key here', async () => {
    const author = await profileOf('Ada');
    const { device } = (await makePinKey(PIN, NOW)).key;
    expect(() => withKeysHere(author.people, 'nobody', device, NOW)).toThrow();
  });
});

describe('somebody else’s draft is reviewed', () => {
  async function reviewed() {
    const [author, reviewer] = [await profileOf('Ada'), await profileOf('Sam')];
    confirm(author, reviewer);
    const mine: Asked = { ...(await ask(reviewer, [itemOf(POST)])), way: { kind: 'reviewing', author: 'Ada' } };
    const receipt = await makeReceipt(mine.request, [yes()], reviewer.me, later(5), 'reviewing');
    return { author, reviewer, mine, link: await receiptLink(receipt, [], reviewer.keys) };
  }

  it('the reviewer’s own yes counts in their browser', async () => {
    const { reviewer, mine, link } = await reviewed();
    expect(standing(reviewer, [await take(reviewer, mine, link)])).toMatchObject({ satisfied: true, yeses: [{ how: 'reviewed' }] });
  });

  it('the author takes it although nobody asked, and it counts as signed', async () => {
    const { author, link } = await reviewed();
    const opened = await open(link, worldOf(author, [], later(10)));
    expect(opened).toMatchObject({ kind: 'receipt', trust: 'confirmed', asked: { way: { kind: 'unasked' } } });
    if (opened.kind !== 'receipt') return;
    const asked = await take(author, opened.asked, link);
    expect(standing(author, [asked])).toMatchObject({ satisfied: true, yeses: [{ how: 'signed', name: 'Sam' }] });
    expect(refusalOf(await open(link, worldOf(author, [asked], later(11))))).toBe('replayed');
  });

  it('nobody else can give the reviewer’s yes for them, though they know the request and the id on the card', async () => {
    const { author, reviewer, mine } = await reviewed();
    const posing = { ...author.me, id: reviewer.me.id };
    const forged = await makeReceipt(mine.request, [yes()], posing, later(6), 'reviewing');
    const link = await receiptLink(forged, [], author.keys);
    expect(refusalOf(await open(link, worldOf(reviewer, [mine], later(10))))).toBe('signed-by-author');

    const receipt = { receipt: forged, key: author.keys.device.signing, signed: '', takenAt: later(10) };
    expect(standing(reviewer, [{ ...mine, receipts: [receipt] }]).satisfied, 'nor was one that lies there already').toBe(false);
  });

  it('it is nobody’s second person in a browser where it was not said, and a stranger’s is refused', async () => {
    const { reviewer, link } = await reviewed();
    expect(refusalOf(await open(link, worldOf(reviewer, [], later(10))))).toBe('signed-by-author');
    expect(refusalOf(await open(link, worldOf(await profileOf('Kim'), [], later(10))))).toBe('unknown-signer');
  });

  it('what was asked for here is still not signed by oneself', async () => {
    const author = await profileOf('Ada');
    const { request } = await ask(author, [itemOf(POST)]);
    await expect(makeReceipt(request, [yes()], author.me, now)).rejects.toThrow(/two people/);
    await expect(makeReceipt(request, [yes()], author.me, now, 'handed-over')).rejects.toThrow(/two people/);
  });
});

import type { Person } from '../../utils/model/person.ts';
import type { Handlers } from '../../utils/requests.ts';
import { withKeysHere } from '../../utils/signoff/people.ts';
import { makePinKey, openPinKey, tried } from '../../utils/signoff/pin.ts';
import { askedAboutIt } from '../../utils/signoff/recall.ts';
import { makeReceipt, receiptLink } from '../../utils/signoff/receipt.ts';
import { makeRequest } from '../../utils/signoff/request.ts';
import { type People, people, personById } from '../../utils/stores/people.ts';
import { type PinKey, pinKeys } from '../../utils/stores/pin-keys.ts';
import { glanceAsked, readAsked } from '../../utils/stores/reviews.ts';
import { openLookHere } from './links.ts';
import { myself } from './people.ts';
import { noteDeed } from './review-log.ts';
import { keep, nothingCame, takeIn } from './sign-off.ts';

const now = (): string => new Date().toISOString();

/** What is asked where a second person looks at a draft at this machine. */
export const lookHereAnswers: Pick<Handlers, 'look-here' | 'sign-with-pin'> = {
  async 'look-here'({ author, item, until, timeZone, policy }, { tabId }) {
    const { draft } = item.versions[0]!;
    const own = askedAboutIt(draft, await glanceAsked(), now()).some(({ asked }) => !asked.way || asked.way.kind === 'handed-over');
    if (author !== null && own) throw new Error('You asked for this yourself. Author and second pair of eyes have to be two people.');
    const request = makeRequest({ items: [item], until, note: '', timeZone, policy }, await myself(), now());
    const way = author === null ? { kind: 'handed-over' as const } : { kind: 'reviewing' as const, author };
    await keep({ ...nothingCame, request, way, to: [], link: null });
    await openLookHere(request.nonce, tabId);
  },
  async 'sign-with-pin'({ nonce, who, pin, answers }) {
    const asked = (await readAsked()).all.find(({ request }) => request.nonce === nonce);
    if (asked?.way?.kind !== 'handed-over' || asked.withdrawnAt !== null) throw new Error('This was not opened for somebody beside you.');
    const { person, key, privateKey } = await opened(who, pin);
    // The card names the key that signs, whatever else is theirs.
    const signer = { ...person, devices: [key.device] };
    const receipt = await makeReceipt(asked.request, answers, signer, now(), 'handed-over');
    return takeIn(await receiptLink(receipt, [], { signing: { privateKey }, device: key.device }));
  },
};

/** Somebody with the key that their PIN opens. */
interface AtTheKeyboard {
  person: Person;
  key: PinKey;
  privateKey: CryptoKey;
}

/** Opens somebody's key with their PIN; whoever has none here gets one. */
async function opened(who: string | { name: string; role: string }, pin: string): Promise<AtTheKeyboard> {
  const known = typeof who === 'string' ? personById(await people.read(), who) : undefined;
  const kept = known && (await pinKeys.read()).find(({ person }) => person === known.id);
  if (!known || !kept) return withNewPin(who, pin);
  if (known.state !== 'confirmed') throw new Error(`${known.name} is nobody you have confirmed.`);
  const key = await changeKey(known.id, (each) => tried(each, now()));
  const privateKey = await openPinKey(key, pin);
  await changeKey(known.id, (each) => ({ ...each, wrong: 0 }));
  return { person: known, key, privateKey };
}

async function withNewPin(who: string | { name: string; role: string }, pin: string): Promise<AtTheKeyboard> {
  if (typeof who !== 'string') refuseNamesake(who.name, await people.read());
  const made = await makePinKey(pin, now());
  // Making a key takes a while, in which others may have come or gone. The person comes before the PIN: a PIN of nobody could not be mended.
  let person!: Person;
  await people.update((known) => {
    if (typeof who !== 'string') refuseNamesake(who.name, known);
    const [after, signer] = withKeysHere(known, who, made.key.device, now());
    person = signer;
    return after;
  });
  const key = { ...made.key, person: person.id };
  await pinKeys.update((keys) => [...keys.filter((each) => each.person !== person.id), key]);
  await noteDeed('pin-made', { by: person.id });
  return { person, key, privateKey: made.privateKey };
}

/** Nobody becomes a second person by signing under a name that is taken. */
function refuseNamesake(name: string, { me, others }: People): void {
  const isCalledSo = (person: Person) => person.name.toLowerCase() === name.toLowerCase();
  if (me && isCalledSo(me)) throw new Error(`${me.name} asks for it. Author and second pair of eyes have to be two people.`);
  if (others.some((person) => person.state === 'confirmed' && isCalledSo(person)))
    throw new Error(`${name} is among your people already: choose the name from the list.`);
}

async function changeKey(person: string, change: (key: PinKey) => PinKey): Promise<PinKey> {
  const keys = await pinKeys.update((all) => all.map((key) => (key.person === person ? change(key) : key)));
  const key = keys.find((each) => each.person === person);
  if (!key) throw new Error('Their PIN was taken away.');
  return key;
}

/** Throws somebody's key at this machine away. What they signed with it still counts, until they make a new one. */
export async function takePinAway(id: string): Promise<void> {
  const before = await pinKeys.read();
  if (!before.some(({ person }) => person === id)) return;
  await pinKeys.update((keys) => keys.filter(({ person }) => person !== id));
  await noteDeed('pin-taken-away', { by: id });
}

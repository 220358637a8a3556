import { cardSchema, type Person } from '../../utils/model/person.ts';
import type { Handlers } from '../../utils/requests.ts';
import { open } from '../../utils/signoff/door.ts';
import { ownKeys } from '../../utils/signoff/keys.ts';
import { cardLink, devicesToCompare, joined, newMe, withConfirmed, withRemoved } from '../../utils/signoff/people.ts';
import { sixWords } from '../../utils/signoff/words.ts';
import { people, personById } from '../../utils/stores/people.ts';
import { takePinAway } from './look-here.ts';

const now = (): string => new Date().toISOString();

/** What is asked about the people who ask and sign. */
export const peopleAnswers: Pick<
  Handlers,
  'introduce-me' | 'my-card' | 'join-machine' | 'six-words' | 'confirm-person' | 'remove-person' | 'take-pin-away'
> = {
  async 'introduce-me'({ name, role }) {
    const said = cardSchema.pick({ name: true, role: true }).safeParse({ name, role });
    if (!said.success) throw new Error('Write your name, in 80 letters at most.');
    const keys = await ownKeys();
    const at = now();
    await people.update((known) => ({
      ...known,
      me: known.me ? { ...known.me, ...said.data, cardAt: at } : newMe(said.data.name, said.data.role, keys, at),
    }));
  },
  async 'my-card'() {
    const me = await myself();
    const [link, words] = await Promise.all([cardLink(me, await ownKeys(), now()), sixWords(me.devices)]);
    return { link, words };
  },
  async 'join-machine'({ pasted }) {
    const [keys, known] = await Promise.all([ownKeys(), people.read()]);
    const opened = await open(pasted, { keys, people: known, asked: [], now: now() });
    if (opened.kind === 'refused') throw new Error(opened.refusal.say);
    if (opened.kind !== 'card') throw new Error('This is no card. Copy the card on your other machine, and paste it here.');
    const { card, key } = opened;
    if (key === keys.device.signing) throw new Error('This is the card of this machine. Paste the one of your other machine.');
    await people.update(({ others }) => {
      // Taken for oneself, a colleague could never again be a second person.
      if (others.some(({ id, state }) => id === card.id && state === 'confirmed'))
        throw new Error(`This is the card of ${card.name}, whom you have confirmed as somebody else.`);
      return { me: joined(card, keys, now()), others: others.filter(({ id }) => id !== card.id) };
    });
  },
  async 'six-words'({ id }) {
    const person = personById(await people.read(), id);
    if (!person) throw new Error('This person is not among your people.');
    return sixWords(devicesToCompare(person));
  },
  async 'confirm-person'({ id, words }) {
    const compared = personById(await people.read(), id);
    if (!compared) throw new Error('This person is not among your people.');
    const changed = new Error(`The card of ${compared.name} is not the one you compared. Compare the six words again.`);
    if ((await sixWords(devicesToCompare(compared))).join() !== words.join()) throw changed;
    await people.update((known) => {
      const person = personById(known, id);
      if (!person || JSON.stringify(devicesToCompare(person)) !== JSON.stringify(devicesToCompare(compared))) throw changed;
      return withConfirmed(known, id, now());
    });
  },
  async 'remove-person'({ id }) {
    await people.update((known) => withRemoved(known, id, now()));
    await takePinAway(id);
  },
  'take-pin-away': ({ id }) => takePinAway(id),
};

/**
 * This profile's own person.
 * @throws {Error} where nobody has said their name yet.
 */
export async function myself(): Promise<Person> {
  const { me } = await people.read();
  if (!me) throw new Error('Say who you are first: your name goes with what you ask and sign.');
  return me;
}

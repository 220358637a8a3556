import type { Card, Device, Person, Trust } from '../model/person.ts';
import { type People, personById } from '../stores/people.ts';
import { freshNonce } from './bytes.ts';
import type { OwnKeys } from './keys.ts';
import { asLink, pack } from './link.ts';
import { sign } from './signed.ts';

/**
 * Who is who. A person is known by an id and by keys; the name is only what they call themselves. Nothing that comes in makes anybody
 * confirmed: that is said here, by a person who looked or compared the words.
 */

/**
 * Makes this profile's own person.
 * @param now ISO 8601
 */
export const newMe = (name: string, role: string, { device }: OwnKeys, now: string): Person => ({
  id: freshNonce(),
  name,
  role,
  devices: [device],
  state: 'me',
  since: now,
  cardAt: now,
  unconfirmed: [],
});

/**
 * This profile's own person after the card of one's other machine came: one person, with the devices of both. The other machine has
 * to take this one's card in turn.
 */
export const joined = (card: Card, { device }: OwnKeys, now: string): Person => ({
  ...card,
  devices: [...card.devices.filter((each) => !isSame(each, device)), device].slice(-8),
  state: 'me',
  since: now,
  cardAt: now,
  unconfirmed: [],
});

/** What others get to know of a person. */
export const cardOf = ({ id, name, role, devices }: Person): Card => ({ id, name, role, devices });

/** The own card, signed, as a link to send. @param now ISO 8601 */
export async function cardLink(me: Person, keys: OwnKeys, now: string): Promise<string> {
  return asLink(await pack(await sign('card', { version: 1, by: cardOf(me), at: now }, keys)));
}

/** Whoever is behind a signature, and how sure we are of it. */
export interface Recognised {
  trust: Trust;
  /** The person as known here, by whose name to call them; `null`: nobody known. */
  person: Person | null;
}

/**
 * Who signed with this key, as far as this browser knows.
 * @param card what the signer calls themselves
 * @param key the signing key that the signature was verified with
 */
export function recognise(card: Card, key: string, { me, others }: People): Recognised {
  if (me && (owns(me, key) || me.id === card.id)) return { trust: 'me', person: me };
  const person = others.find((each) => owns(each, key)) ?? others.find(({ id }) => id === card.id);
  if (!person) return { trust: 'unknown', person: null };
  return { trust: person.state === 'removed' || owns(person, key) ? person.state : 'changed', person };
}

/** Whether this profile's own person has this key. Their id alone proves nothing: it stands on every card they gave away. */
export const isOwnKey = ({ trust, person }: Recognised, key: string): boolean => trust === 'me' && person !== null && owns(person, key);

/**
 * The people after a card came in. A card signed with a key of a confirmed person brings their new machine along, and takes a lost
 * one away; another role, and any other change, waits until it is compared.
 * @param key the signing key that the card was verified with
 * @param at when the card was made, ISO 8601
 * @param now ISO 8601
 */
export function withCard(people: People, card: Card, key: string, at: string, now: string): People {
  const { me, others } = people;
  // A card that says it was made next year would keep out every real one until then.
  const cardAt = Date.parse(at) < Date.parse(now) ? at : now;
  const strangers = [...(me ? [me] : []), ...others].filter(({ id }) => id !== card.id);
  // Anybody can write somebody else's public key on a card of their own.
  const devices = card.devices.filter(({ signing }) => !strangers.some((person) => owns(person, signing)));
  if (me?.id === card.id || devices.length === 0) return people;

  const known = personById(people, card.id);
  if (!known) return { me, others: [...others, { ...card, devices, state: 'seen', since: now, cardAt, unconfirmed: [] }] };
  if (known.state === 'removed' || Date.parse(cardAt) <= Date.parse(known.cardAt)) return people;
  if (owns(known, key)) {
    const { newRole: _, ...same } = known;
    const renewed: Person = { ...same, name: card.name, devices, cardAt, unconfirmed: [] };
    const asksForRole = known.state === 'confirmed' && card.role !== known.role;
    return replaced(people, asksForRole ? { ...renewed, newRole: card.role, unconfirmed: devices } : { ...renewed, role: card.role });
  }
  return replaced(people, { ...known, unconfirmed: devices });
}

/** The devices whose six words are to be compared with this person. */
export const devicesToCompare = ({ devices, unconfirmed }: Person): Device[] => (unconfirmed.length > 0 ? unconfirmed : devices);

/**
 * The people after somebody was confirmed, at the next desk or by six words: with exactly the devices that were compared.
 * @param now ISO 8601
 */
export function withConfirmed(people: People, id: string, now: string): People {
  const known = personById(people, id);
  if (!known) return people;
  const { newRole, ...person } = known;
  const devices = devicesToCompare(known);
  return replaced(people, { ...person, role: newRole ?? person.role, devices, unconfirmed: [], state: 'confirmed', since: now });
}

/** The people after somebody was removed: their word counts no more, the earlier one neither. @param now ISO 8601 */
export function withRemoved(people: People, id: string, now: string): People {
  const known = personById(people, id);
  return known ? replaced(people, { ...known, unconfirmed: [], state: 'removed', since: now }) : people;
}

/**
 * The people after somebody was given keys at this machine: somebody confirmed, or somebody new who sits here now and is known by a glance.
 * What they signed here with earlier keys counts no more.
 * @param who an id, or what a newcomer is called
 * @param now ISO 8601
 */
export function withKeysHere(people: People, who: string | Pick<Card, 'name' | 'role'>, here: Device, now: string): [People, Person] {
  if (typeof who !== 'string') {
    const newcomer: Person = {
      ...who,
      id: freshNonce(),
      devices: [here],
      state: 'confirmed',
      since: now,
      cardAt: now,
      unconfirmed: [],
      here,
    };
    return [{ ...people, others: [...people.others, newcomer] }, newcomer];
  }
  const known = personById(people, who);
  if (known?.state !== 'confirmed') throw new Error('Only somebody whom you have confirmed can sign here.');
  const next = { ...known, here, devices: ownDevices(known).length > 0 ? known.devices : [here] };
  return [replaced(people, next), next];
}

/** The browsers that are a person's own: somebody who only ever signed at this machine has none, and can be sent nothing. */
export const ownDevices = ({ devices, here }: Person): Device[] => devices.filter(({ signing }) => signing !== here?.signing);

/** Whether a key is the one with which somebody signs at this machine: what their answer says of itself proves nothing. */
export const isKeyHere = ({ here }: Person, key: string): boolean => here?.signing === key;

/** The devices to which something for these people is encrypted; only the confirmed ones among them count. */
export const devicesOf = ({ others }: People, ids: readonly string[]): Device[] =>
  others.filter(({ id, state }) => state === 'confirmed' && ids.includes(id)).flatMap(ownDevices);

const owns = ({ devices, here }: Person, key: string): boolean =>
  [...devices, ...(here ? [here] : [])].some(({ signing }) => signing === key);

const isSame = (one: Device, other: Device): boolean => one.signing === other.signing && one.encryption === other.encryption;

const replaced = ({ me, others }: People, next: Person): People => ({
  me,
  others: others.map((person) => (person.id === next.id ? next : person)),
});

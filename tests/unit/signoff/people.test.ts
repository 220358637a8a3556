import 'fake-indexeddb/auto';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Card, type Person, sureOf } from '../../../utils/model/person.ts';
import { open } from '../../../utils/signoff/door.ts';
import { makeKeys, ownKeys } from '../../../utils/signoff/keys.ts';
import {
  cardLink,
  cardOf,
  devicesOf,
  devicesToCompare,
  joined,
  recognise,
  withCard,
  withConfirmed,
  withRemoved,
} from '../../../utils/signoff/people.ts';
import { sixWords } from '../../../utils/signoff/words.ts';
import { type People, people as store } from '../../../utils/stores/people.ts';
import { confirm, later, NOW, profileOf, worldOf } from './two-people.ts';

beforeEach(() => {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
});

describe('keys', () => {
  it('are made once, kept, and cannot be taken out', async () => {
    const [one, other] = await Promise.all([ownKeys(), ownKeys()]);
    const again = await ownKeys();
    expect(other.device).toEqual(one.device);
    expect(again.device).toEqual(one.device);
    for (const { privateKey } of [again.signing, again.encryption]) {
      expect(privateKey.extractable).toBe(false);
      await expect(crypto.subtle.exportKey('jwk', privateKey)).rejects.toThrow();
    }
  });
});

describe('six words', () => {
  it('are these for published keys', async () => {
    // The public keys of RFC 8032, section 7.1, test 1, and RFC 7748, section 6.1, Alice.
    const device = {
      signing: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
      encryption: 'hSDwCYkwp1R0i33ctD73Wg2_Og0mOBr066SpjqqbTmo',
    };
    expect((await sixWords([device])).join(' ')).toBe('tired slush width broken push tell');
  });

  it('cover both keys of every device, in any order', async () => {
    const [one, other, third] = await Promise.all([makeKeys(), makeKeys(), makeKeys()]);
    const words = await sixWords([one.device, other.device]);
    expect(words).toHaveLength(6);
    expect(words.every((word) => wordlist.includes(word))).toBe(true);
    expect(await sixWords([other.device, one.device])).toEqual(words);
    for (const devices of [
      [one.device],
      [one.device, { ...other.device, signing: third.device.signing }],
      [one.device, { ...other.device, encryption: third.device.encryption }],
    ])
      expect(await sixWords(devices)).not.toEqual(words);
  });
});

/** The people after a card came in through the door. */
async function meet(people: People, link: string, here: Awaited<ReturnType<typeof profileOf>>, now = NOW): Promise<People> {
  const opened = await open(link, { ...worldOf(here, [], now), people });
  if (opened.kind !== 'card') throw new Error(opened.kind);
  return withCard(people, opened.card, opened.key, opened.at, now);
}

describe('a card', () => {
  it('makes somebody seen, and a comparison makes them confirmed', async () => {
    const [ada, sam] = await Promise.all([profileOf('Ada'), profileOf('Sam', 'Editor')]);
    const met = await meet(ada.people, await cardLink(sam.me, sam.keys, NOW), ada);
    expect(met.others).toMatchObject([{ name: 'Sam', role: 'Editor', state: 'seen' }]);
    expect(devicesOf(met, [sam.me.id]), 'nothing is encrypted to somebody unconfirmed').toEqual([]);

    const confirmed = withConfirmed(met, sam.me.id, later(1));
    expect(confirmed.others).toMatchObject([{ state: 'confirmed', since: later(1) }]);
    expect(devicesOf(confirmed, [sam.me.id])).toEqual([sam.keys.device]);
  });

  it('gives nobody another role by itself: a policy may ask for it', async () => {
    const [ada, sam] = await Promise.all([profileOf('Ada'), profileOf('Sam', 'Intern')]);
    confirm(ada, sam);
    const people = await meet(ada.people, await cardLink({ ...sam.me, role: 'Counsel' }, sam.keys, later(1)), ada, later(1));
    const [known] = people.others;
    expect(known).toMatchObject({ state: 'confirmed', role: 'Intern' });
    expect(recognise(sam.me, sam.keys.device.signing, people).trust, 'their word still counts as before').toBe('confirmed');
    expect(sureOf(known!)).toContain('“Counsel” now');
    expect(withConfirmed(people, sam.me.id, later(2)).others).toMatchObject([{ role: 'Counsel', unconfirmed: [], state: 'confirmed' }]);

    const back = await meet(people, await cardLink(sam.me, sam.keys, later(3)), ada, later(3));
    expect(back.others[0]).toMatchObject({ role: 'Intern', unconfirmed: [] });
    expect(back.others[0]).not.toHaveProperty('newRole');
  });

  it('that says it comes from the future keeps no later one out', async () => {
    const [ada, sam, eve] = await Promise.all([profileOf('Ada'), profileOf('Sam'), profileOf('Eve')]);
    const posing = { ...eve.me, id: sam.me.id, name: 'Sam' };
    const people = await meet(ada.people, await cardLink(posing, eve.keys, '9999-12-31T00:00:00Z'), ada, later(1));
    const met = await meet(people, await cardLink(sam.me, sam.keys, later(2)), ada, later(2));
    expect(devicesToCompare(met.others[0]!)).toEqual([sam.keys.device]);
  });

  it('of oneself changes nothing', async () => {
    const ada = await profileOf('Ada');
    expect(await meet(ada.people, await cardLink(ada.me, ada.keys, NOW), ada)).toEqual(ada.people);
  });

  it('of a known person from a new machine waits until the words are compared again', async () => {
    const [ada, sam, stolen] = await Promise.all([profileOf('Ada'), profileOf('Sam'), makeKeys()]);
    confirm(ada, sam);
    const card: Card = { ...cardOf(sam.me), devices: [stolen.device] };
    const link = await cardLink({ ...sam.me, ...card }, stolen, later(1));
    const people = await meet(ada.people, link, ada, later(1));

    const [known] = people.others;
    expect(known).toMatchObject({ state: 'confirmed', devices: [sam.keys.device], unconfirmed: [stolen.device] });
    expect(recognise(card, stolen.device.signing, people).trust).toBe('changed');
    expect(devicesOf(people, [sam.me.id]), 'nothing is encrypted to it either').toEqual([sam.keys.device]);
    expect(await sixWords(devicesToCompare(known!))).toEqual(await sixWords(card.devices));

    const compared = withConfirmed(people, sam.me.id, later(2));
    expect(recognise(card, stolen.device.signing, compared).trust).toBe('confirmed');
    expect(recognise(sam.me, sam.keys.device.signing, compared).trust, 'the lost one is no longer theirs').toBe('changed');
  });

  it('brings a second machine along when the first one has signed it', async () => {
    const [ada, sam, laptop] = await Promise.all([profileOf('Ada'), profileOf('Sam'), makeKeys()]);
    confirm(ada, sam);
    // Sam's card is opened on the laptop, and the laptop's card at the desk.
    const onLaptop = joined(cardOf(sam.me), laptop, later(1));
    const atDesk = joined(cardOf(onLaptop), sam.keys, later(2));
    expect(new Set(atDesk.devices)).toEqual(new Set([sam.keys.device, laptop.device]));

    const people = await meet(ada.people, await cardLink(atDesk, sam.keys, later(3)), ada, later(3));
    expect(recognise(onLaptop, laptop.device.signing, people)).toMatchObject({ trust: 'confirmed', person: { name: 'Sam' } });

    const older = await meet(people, await cardLink(sam.me, sam.keys, NOW), ada, later(4));
    expect(older, 'an older card takes nothing back').toEqual(people);
  });

  it('cannot carry the key of somebody else, nor call itself by their name', async () => {
    const [ada, sam, eve] = await Promise.all([profileOf('Ada'), profileOf('Sam'), profileOf('Sam')]);
    confirm(ada, sam);
    const people = await meet(ada.people, await cardLink({ ...eve.me, devices: [eve.keys.device, sam.keys.device] }, eve.keys, NOW), ada);
    expect(people.others[1]).toMatchObject({ id: eve.me.id, devices: [eve.keys.device], state: 'seen' });

    const posing = await meet(people, await cardLink({ ...eve.me, id: sam.me.id }, eve.keys, later(1)), ada, later(1));
    expect(posing.others[0]).toMatchObject({ id: sam.me.id, state: 'confirmed', devices: [sam.keys.device] });
  });

  it('of somebody removed stays without effect', async () => {
    const [ada, sam] = await Promise.all([profileOf('Ada'), profileOf('Sam')]);
    confirm(ada, sam);
    const removed = withRemoved(ada.people, sam.me.id, later(1));
    expect(recognise(sam.me, sam.keys.device.signing, removed).trust).toBe('removed');
    expect(await meet(removed, await cardLink(sam.me, sam.keys, later(2)), ada, later(2))).toEqual(removed);
  });

  it('loses the signs in a name that nobody can see', async () => {
    const [ada, sam] = await Promise.all([profileOf('Ada'), profileOf('\u202eSam\u200b\u0007 O’Neil 👩‍🍳')]);
    const people = await meet(ada.people, await cardLink(sam.me, sam.keys, NOW), ada);
    expect(people.others[0]?.name).toBe('Sam O’Neil 👩‍🍳');
  });
});

it('the store keeps people as they are', async () => {
  const [ada, sam] = await Promise.all([profileOf('Ada'), profileOf('Sam')]);
  confirm(ada, sam);
  await store.write(ada.people);
  expect(await store.read()).toEqual(ada.people);
});

describe('room for people', () => {
  const crowd = (count: number, state: Person['state']): Person[] =>
    Array.from({ length: count }, (_, at) => {
      const key = `${state}${at}`.padEnd(43, '-');
      return {
        id: `${state}${at}`.padEnd(22, '-'),
        name: `${state} ${at}`,
        role: '',
        devices: [{ signing: key, encryption: key }],
        state,
        since: NOW,
        cardAt: NOW,
        unconfirmed: [],
      };
    });

  it('is made by removing somebody', () => {
    const full: People = { me: null, others: crowd(500, 'confirmed') };
    const [newcomer] = crowd(1, 'seen');
    const more = (known: People): People => ({ ...known, others: [...known.others, newcomer!] });
    expect(() => store.encode(more(full))).toThrow('Remove some whom you no longer work with');
    expect(() => store.encode(more(withRemoved(full, full.others[0]!.id, NOW)))).not.toThrow();
    expect(() => store.encode({ me: null, others: [...full.others, ...crowd(700, 'removed')] })).not.toThrow();
  });
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { newBrand } from '../../../utils/model/brand-profile.ts';
import type { Person } from '../../../utils/model/person.ts';
import { brands } from '../../../utils/stores/brands.ts';
import { applySettingsFile, exportSettings, readSettingsFile } from '../../../utils/stores/exchange.ts';
import { heeded } from '../../../utils/stores/heeded.ts';
import { type People, people } from '../../../utils/stores/people.ts';
import { published, rememberPost } from '../../../utils/stores/published.ts';
import { listSetAside } from '../../../utils/stores/set-aside.ts';
import { settings } from '../../../utils/stores/settings.ts';
import { silences, withSilence } from '../../../utils/stores/silences.ts';

const NOW = '2026-11-22T09:00:00.000Z';
const rule = { id: 'r1', when: { kind: 'word', word: 'cheap' }, level: 'ask', say: 'Say “great value”.', reviewAt: NOW } as const;
const acme = {
  ...newBrand('b1', 'Europe/London', 'en-GB'),
  name: 'Acme Tea',
};

beforeEach(() => fakeBrowser.reset());

const fileWith = (change: (file: Record<string, unknown>) => void) => async () => {
  const file = JSON.parse(await exportSettings(NOW));
  change(file);
  return JSON.stringify(file);
};

describe('export and import', () => {
  it('bring everything back on an empty machine', async () => {
    const full = {
      ...acme,
      organisation: 'charity' as const,
      sources: [{ kind: 'price' as const, where: 'https://acme.example/prices' }],
      guidelines: ['We answer within the hour.'],
      outlets: [{ kind: 'scheduler' as const, name: 'The planner', link: 'https://planner.example' }],
      glossary: ['chasen'],
      memorialCountries: ['GB', 'IE'],
      rules: [rule],
    };
    await brands.write([full]);
    await settings.update((value) => ({ ...value, questions: ['Who is the butt of the joke?'] }));
    await published.write([{ handle: 'acmetea', platform: 'x', surface: 'post', text: 'Hello', at: NOW, link: null, how: 'published' }]);
    const text = await exportSettings(NOW);
    const before = await fakeBrowser.storage.local.get(null);

    fakeBrowser.reset();
    const file = readSettingsFile(text);
    expect(file).toMatchObject({ savedAt: NOW, brands: 1 });
    await applySettingsFile(file, false, NOW);
    expect(await fakeBrowser.storage.local.get(null)).toMatchObject(before);
    expect(await brands.read()).toEqual([full]);
  });

  it('take a file from before version 2 of the brands', async () => {
    const { organisation, sources, guidelines, outlets, glossary, memorialCountries, rules, ...before } = acme;
    const file = JSON.parse(await exportSettings(NOW));
    file.stores.brands = { version: 1, value: [before] };
    await applySettingsFile(readSettingsFile(JSON.stringify(file)), false, NOW);
    expect(await brands.read()).toEqual([acme]);
  });

  it('name the format and its version in the file', async () => {
    expect(JSON.parse(await exportSettings(NOW))).toMatchObject({ format: 'second-look-settings', version: 1, savedAt: NOW });
  });

  it('set aside what could not be read before writing over it', async () => {
    const text = await exportSettings(NOW);
    await fakeBrowser.storage.local.set({ brands: { version: 1, value: 'mangled' } });
    await applySettingsFile(readSettingsFile(text), false, NOW);
    expect(await listSetAside()).toMatchObject([{ store: 'brands', raw: { version: 1, value: 'mangled' } }]);
  });
});

describe('an import', () => {
  const post = (text: string) =>
    ({ handle: 'acmetea', platform: 'x', surface: 'post', text, at: NOW, link: null, how: 'published' }) as const;
  const silence = (word: string) => ({ check: 'spelling', word, for: { kind: 'everybody' } as const, since: NOW });
  const bolt = { ...newBrand('b2', 'Europe/London', 'en-GB'), name: 'Bolt Bikes' };

  it('is not mixed with what another page saves at the same moment', async () => {
    await brands.write([acme]);
    const file = readSettingsFile(await exportSettings(NOW));
    await brands.write([bolt]);
    const save = fakeBrowser.storage.local.set.bind(fakeBrowser.storage.local);
    let imported = false;
    const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(async (entries) => {
      if ('settings' in entries) imported = true;
      // The other page has read and not yet saved: long enough for an import that does not wait for it.
      else for (let turn = 0; turn < 100 && !imported; turn++) await new Promise(setImmediate);
      await save(entries);
    });
    const elsewhere = brands.update((list) => list.map((brand) => ({ ...brand, name: `${brand.name}!` })));
    await Promise.all([applySettingsFile(file, false, NOW), elsewhere]);
    set.mockRestore();
    expect((await brands.read()).map(({ id }) => id)).toEqual(['b1']);
  });

  it('can be taken back without what went out, was silenced or was learned since', async () => {
    const file = readSettingsFile(await exportSettings(NOW));
    await brands.write([acme, bolt]);
    await published.write([post('Before')]);
    await silences.write([silence('chasen')]);
    await heeded.write({ spelling: { shown: 4, mended: 3, tickedAway: 0, silenced: 1 } });
    await settings.update((value) => ({ ...value, questions: ['Who is the butt of the joke?'] }));
    const putBack = await applySettingsFile(file, false, NOW);
    expect(await brands.read()).toEqual([]);

    await rememberPost(post('Meanwhile'));
    await silences.update((list) => withSilence(list, silence('matcha')));
    await settings.update((value) => ({ ...value, remember: false }));
    await putBack();
    expect((await published.read()).map(({ text }) => text)).toEqual(['Meanwhile', 'Before']);
    expect((await silences.read()).map(({ word }) => word).sort()).toEqual(['chasen', 'matcha']);
    expect(await brands.read()).toEqual([acme, bolt]);
    expect(await settings.read()).toMatchObject({ questions: ['Who is the butt of the joke?'], remember: false });
    expect(await heeded.read()).toMatchObject({ spelling: { shown: 4 } });
  });

  it('keeps a brand as it was changed since, where it was there before as well', async () => {
    await brands.write([acme]);
    const file = readSettingsFile(await exportSettings(NOW));
    await brands.write([bolt, { ...acme, rivals: ['Rival Tea'] }]);
    const putBack = await applySettingsFile(file, false, NOW);
    await brands.update((list) => list.map((brand) => ({ ...brand, rules: [rule] })));
    await putBack();
    expect((await brands.read()).map(({ name, rules }) => [name, rules.length])).toEqual([
      ['Bolt Bikes', 0],
      ['Acme Tea', 1],
    ]);
  });

  it('leaves alone what is not in the file, also when it is taken back', async () => {
    const whole = JSON.parse(await exportSettings(NOW));
    delete whole.stores.published;
    const putBack = await applySettingsFile(readSettingsFile(JSON.stringify(whole)), false, NOW);
    await rememberPost(post('Meanwhile'));
    await putBack();
    expect((await published.read()).map(({ text }) => text)).toEqual(['Meanwhile']);
  });
});

describe('people in the file', () => {
  const device = (sign: string) => ({ signing: sign.repeat(43), encryption: sign.toUpperCase().repeat(43) });
  const person = (sign: string, more: Partial<Person> = {}): Person => ({
    id: sign.repeat(22),
    name: `Person ${sign}`,
    role: 'Editor',
    devices: [device(sign)],
    state: 'confirmed',
    since: NOW,
    cardAt: NOW,
    unconfirmed: [],
    ...more,
  });
  const me = person('m', { state: 'me' });
  const there: People = { me, others: [person('a', { here: device('h') }), person('b', { state: 'removed' }), person('c')] };

  /** A file from the profile of `there`, and then this profile instead. */
  async function fileAt(here: People) {
    await people.write(there);
    const text = await exportSettings(NOW);
    fakeBrowser.reset();
    await people.write(here);
    return { text, file: readSettingsFile(text) };
  }

  it('are public cards, with nothing of one’s own', async () => {
    const { text, file } = await fileAt({ me: null, others: [] });
    expect(file.people.map(({ name }) => name)).toEqual(['Person a', 'Person b', 'Person c']);
    expect(text).not.toContain(me.id);
    expect(text).not.toContain(device('h').signing);
  });

  it('are added, and count as confirmed only where somebody vouches for the file', async () => {
    const own = person('o', { state: 'me' });
    const { file } = await fileAt({ me: own, others: [person('c', { state: 'seen', name: 'Known here' })] });
    await applySettingsFile(file, false, NOW);
    const known = await people.read();
    expect(known.me).toEqual(own);
    expect(known.others.map(({ name, state }) => [name, state])).toEqual([
      ['Known here', 'seen'],
      ['Person a', 'seen'],
      ['Person b', 'removed'],
    ]);

    await people.write({ me: own, others: [] });
    await applySettingsFile(file, true, NOW);
    expect((await people.read()).others.map(({ state }) => state)).toEqual(['confirmed', 'removed', 'confirmed']);
  });

  it('are nobody’s own person, have no PIN here, and no card from the future, whatever the file says', async () => {
    const { file } = await fileAt({ me: null, others: [] });
    const posing = person('p', { state: 'me', here: device('q'), cardAt: '9999-12-31T00:00:00Z' });
    for (const vouched of [false, true]) {
      await people.write({ me: null, others: [] });
      await applySettingsFile({ ...file, people: [posing] }, vouched, NOW);
      const [brought] = (await people.read()).others;
      expect([brought!.state, brought!.here, brought!.cardAt]).toEqual(['seen', undefined, NOW]);
    }
  });

  it('cannot take over a key that somebody has here, with a PIN neither', async () => {
    const { file } = await fileAt({ me: null, others: [{ ...person('z'), here: device('a') }] });
    await applySettingsFile(file, true, NOW);
    expect((await people.read()).others.map(({ name }) => name)).not.toContain('Person a');
  });

  it('cannot take over a key that somebody has here', async () => {
    const { file } = await fileAt({
      me: person('o', { state: 'me', devices: [device('a')] }),
      others: [person('z', { devices: [device('c')] })],
    });
    await applySettingsFile(file, true, NOW);
    expect((await people.read()).others.map(({ name }) => name)).toEqual(['Person z', 'Person b']);
  });

  it('are gone again when the import is taken back', async () => {
    const here: People = { me, others: [person('z')] };
    const { file } = await fileAt(here);
    await brands.write([acme]);
    const putBack = await applySettingsFile(file, true, NOW);
    expect(await brands.read()).toEqual([]);
    await putBack();
    expect(await people.read()).toEqual(here);
    expect(await brands.read()).toEqual([acme]);
  });

  it('are refused in words where they are too many', async () => {
    const { file } = await fileAt({ me: null, others: [] });
    const many = Array.from({ length: 501 }, (_, at) => person('a', { id: String(at).padStart(22, '0') }));
    await expect(applySettingsFile({ ...file, people: many }, true, NOW)).rejects.toThrow(
      'Could not save your people: There is room for 500 people.',
    );
  });
});

describe('a file that cannot be imported', () => {
  const faults = [
    ['not JSON', async () => '{"format":', /Second Look did not save this file/],
    ['JSON of somebody else', async () => '{"theme":"dark"}', /not a settings file of Second Look/],
    ['a list', async () => '[]', /not a settings file of Second Look/],
    ['a newer file', fileWith((file) => Object.assign(file, { version: 2, more: true })), /newer Second Look/],
    [
      'a newer store',
      fileWith((file) => Object.assign(file.stores as object, { brands: { version: 9, value: [] } })),
      /newer Second Look \(brands 9/,
    ],
    ['an unknown store', fileWith((file) => Object.assign(file.stores as object, { moods: {} })), /“stores\.moods”/],
    ['no stores', fileWith((file) => delete file.stores), /broken at stores/],
    [
      'a bad colour deep inside',
      fileWith((file) => {
        const account = { platform: 'x', handle: 'acmetea', colour: 'mauve', mode: 'normal' };
        Object.assign(file.stores as object, { brands: { version: 1, value: [acme, { ...acme, accounts: [account] }] } });
      }),
      /broken at stores\.brands\.value\[1\]\.accounts\[0\]\.colour: A colour is written like #1f5fbf/,
    ],
    [
      'a time zone that is none',
      fileWith((file) => Object.assign(file.stores as object, { brands: { version: 2, value: [{ ...acme, timeZone: 'Mars/Olympus' }] } })),
      'broken at stores.brands.value[0].timeZone: “Mars/Olympus” is no time zone that is known here. It is written like Europe/London.',
    ],
    [
      'a language that is none',
      fileWith((file) => {
        const { settings: kept } = file.stores as { settings: { value: object } };
        Object.assign(kept.value, { language: 'en_GB' });
      }),
      'broken at stores.settings.value.language: “en_GB” is no language. It is written like en-GB.',
    ],
    [
      'a wrong setting',
      fileWith((file) => Object.assign(file.stores as object, { settings: { version: 1, value: { remember: 'yes' } } })),
      /broken at stores\.settings\.value\./,
    ],
  ] as const;

  it.each(faults)('%s: says which and where, and changes nothing', async (_, make, message) => {
    await brands.write([acme]);
    const text = await make();
    const before = await fakeBrowser.storage.local.get(null);
    expect(() => readSettingsFile(text)).toThrow(message);
    expect(await fakeBrowser.storage.local.get(null)).toEqual(before);
  });
});

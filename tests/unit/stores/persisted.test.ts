import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { z } from 'zod';
import { persisted, StoreWriteError } from '../../../utils/stores/persisted.ts';
import { discardSetAside, listSetAside } from '../../../utils/stores/set-aside.ts';

const teaSchema = z.array(z.object({ name: z.string(), grams: z.number() }));

/** A store in its third version: a name alone, then names, then names with weights. */
const teas = () =>
  persisted({
    key: 'teas',
    title: 'your teas',
    version: 3,
    schema: teaSchema,
    fallback: [],
    migrations: {
      2: (older) => [z.string().parse(older)],
      3: (older) =>
        z
          .array(z.string())
          .parse(older)
          .map((name) => ({ name, grams: 100 })),
    },
  });

const stored = async (key: string) => (await fakeBrowser.storage.local.get(key))[key];

beforeEach(() => fakeBrowser.reset());

describe('reading', () => {
  it('gives the fallback while nothing was saved', async () => {
    expect(await teas().read()).toEqual([]);
    expect(await listSetAside()).toEqual([]);
  });

  it('gives back what was written', async () => {
    await teas().write([{ name: 'Assam', grams: 50 }]);
    expect(await teas().read()).toEqual([{ name: 'Assam', grams: 50 }]);
    expect(await stored('teas')).toEqual({ version: 3, value: [{ name: 'Assam', grams: 50 }] });
  });

  it('brings old shapes up to date, through every version between', async () => {
    await fakeBrowser.storage.local.set({ teas: { version: 1, value: 'Assam' } });
    expect(await teas().read()).toEqual([{ name: 'Assam', grams: 100 }]);
    expect(await listSetAside()).toEqual([]);
  });
});

describe('values that cannot be read', () => {
  const bad = [
    ['not an envelope', 'hello', 'broken', 'not a value that Second Look has saved'],
    [
      'a wrong shape',
      {
        version: 3,
        value: [
          { name: 'Assam', grams: 1 },
          { name: 7, grams: 1 },
        ],
      },
      'broken',
      '[1].name',
    ],
    ['a migration that fails', { version: 1, value: { no: 'name' } }, 'broken', 'from version 1 to 2'],
    ['a newer version', { version: 4, value: [] }, 'newer', 'newer Second Look'],
  ] as const;

  it.each(bad)('%s is set aside with the reason, and the fallback stands in', async (_, raw, reason, detail) => {
    await fakeBrowser.storage.local.set({ teas: raw });
    expect(await teas().read()).toEqual([]);
    const [item, ...others] = await listSetAside();
    expect(others).toEqual([]);
    expect(item).toMatchObject({ store: 'teas', reason, raw });
    expect(item?.detail).toContain(detail);
  });

  it('are kept once, however often they are read, and survive being written over', async () => {
    await fakeBrowser.storage.local.set({ teas: { version: 4, value: ['from tomorrow'] } });
    await Promise.all([teas().read(), teas().read()]);
    await teas().write([]);
    expect(await listSetAside()).toMatchObject([{ raw: { version: 4, value: ['from tomorrow'] } }]);
    expect(await stored('teas')).toEqual({ version: 3, value: [] });
  });

  it('cost no other store anything', async () => {
    const cups = persisted({ key: 'cups', title: 'your cups', version: 1, schema: z.number(), fallback: 0 });
    await cups.write(6);
    await fakeBrowser.storage.local.set({ teas: null });
    expect(await teas().read()).toEqual([]);
    expect(await cups.read()).toBe(6);
  });

  it('do not come back once discarded', async () => {
    await fakeBrowser.storage.local.set({ teas: 'hello' });
    await teas().read();
    const [item] = await listSetAside();
    await discardSetAside(item!);
    await teas().read();
    expect(await listSetAside()).toEqual([]);
  });

  it('take nothing with them that another page saves while they are discarded', async () => {
    await fakeBrowser.storage.local.set({ teas: 'hello' });
    await teas().read();
    const [item] = await listSetAside();
    const { local } = fakeBrowser.storage;
    const get = local.get.bind(local);
    let saved = false;
    let saving: Promise<unknown> | undefined;
    const reading = vi.spyOn(local, 'get').mockImplementationOnce(async (keys) => {
      reading.mockRestore();
      const found = await get(keys as never);
      saving = teas()
        .write([{ name: 'Assam', grams: 50 }])
        .then(() => {
          saved = true;
        });
      await vi.waitUntil(async () => saved || ((await navigator.locks.query()).pending ?? []).length > 0);
      return found;
    });
    await discardSetAside(item!);
    await saving;
    expect(await teas().read()).toEqual([{ name: 'Assam', grams: 50 }]);
  });

  it('leave what was saved since alone when discarded', async () => {
    await fakeBrowser.storage.local.set({ teas: 'hello' });
    await teas().write([{ name: 'Assam', grams: 50 }]);
    const [item] = await listSetAside();
    await discardSetAside(item!);
    expect(await teas().read()).toEqual([{ name: 'Assam', grams: 50 }]);
  });
});

describe('writing', () => {
  it('lets updates of one page wait for each other', async () => {
    const store = teas();
    const names = ['Assam', 'Ceylon', 'Darjeeling', 'Earl Grey'];
    await Promise.all(names.map((name) => store.update((list) => [...list, { name, grams: 1 }])));
    expect((await store.read()).map(({ name }) => name)).toEqual(names);
  });

  it('lets updates of several pages wait for each other: none undoes the other', async () => {
    const [options, sidePanel] = [teas(), teas()];
    const add = (name: string) => (list: { name: string; grams: number }[]) => [...list, { name, grams: 1 }];
    await Promise.all([options.update(add('Assam')), sidePanel.update(add('Ceylon')), options.update(add('Darjeeling'))]);
    expect((await teas().read()).map(({ name }) => name).sort()).toEqual(['Assam', 'Ceylon', 'Darjeeling']);
  });

  it('says what to do when storage is full, and goes on afterwards', async () => {
    const store = teas();
    const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('Resource::kQuotaBytes quota exceeded'));
    await expect(store.write([])).rejects.toThrow(/no room left to save your teas.*Free some disk space/i);
    await store.write([{ name: 'Assam', grams: 50 }]);
    expect(await store.read()).toHaveLength(1);
    set.mockRestore();
  });

  it('passes other failures on with their words', async () => {
    const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('Corruption: bad block'));
    const failure = teas().write([]);
    await expect(failure).rejects.toBeInstanceOf(StoreWriteError);
    await expect(failure).rejects.toThrow('Corruption: bad block');
    set.mockRestore();
  });

  it('refuses a value of the wrong shape', async () => {
    await expect(teas().write([{ name: 'Assam', grams: Number.NaN }])).rejects.toThrow();
    expect(await stored('teas')).toBeUndefined();
  });
});

describe('watching', () => {
  it('hears of every change until told to stop', async () => {
    const seen: unknown[] = [];
    const stop = teas().watch((value) => seen.push(value));
    await teas().write([{ name: 'Assam', grams: 50 }]);
    await vi.waitFor(() => expect(seen).toEqual([[{ name: 'Assam', grams: 50 }]]));
    await fakeBrowser.storage.local.set({ teas: 'hello' });
    await vi.waitFor(() => expect(seen).toEqual([[{ name: 'Assam', grams: 50 }], []]));
    stop();
    await teas().write([{ name: 'Ceylon', grams: 50 }]);
    await new Promise((done) => setTimeout(done, 20));
    expect(seen).toHaveLength(2);
  });
});

import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { shelf } from '../../../utils/stores/shelf.ts';

const schema = z.object({ name: z.string(), at: z.string() });
const day = (at: number) => ({ name: `n${at}`, at: `2026-11-${String(at).padStart(2, '0')}T09:00:00Z` });
type Thing = z.infer<typeof schema>;
const make = (more: { light?(thing: Thing): Thing; mayGo?(thing: Thing): boolean } = {}) =>
  shelf<Thing>({
    database: 'test',
    title: 'your things',
    version: 1,
    schema,
    nameOf: ({ name }) => name,
    since: ({ at }) => at,
    most: 3,
    ...more,
  });

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

it('keeps as many as there is room for, the newest', async () => {
  const things = make();
  for (const at of [5, 2, 4]) await things.arrange(() => ({ put: [day(at)] }));
  expect((await things.read()).all.map(({ name }) => name)).toEqual(['n5', 'n4', 'n2']);
  await things.arrange(() => ({ put: [day(3)] }));
  expect((await things.read()).all.map(({ name }) => name)).toEqual(['n5', 'n4', 'n3']);
});

it('drops the oldest of those alone that may go, and rather keeps more than drop another', async () => {
  const things = make({ mayGo: ({ name }) => name !== 'n1' && name !== 'n5' });
  for (const at of [1, 2, 3, 4, 5]) await things.arrange(() => ({ put: [day(at)] }));
  expect((await things.read()).all.map(({ name }) => name)).toEqual(['n5', 'n4', 'n1']);
  const open = make({ mayGo: () => false });
  for (const at of [6, 7]) await open.arrange(() => ({ put: [day(at)] }));
  expect((await open.read()).all).toHaveLength(5);
});

it('says in words that the disk is full, and keeps what was there', async () => {
  const things = make();
  await things.arrange(() => ({ put: [day(1)] }));
  const full = new DOMException('The current transaction exceeded its quota limitations.', 'QuotaExceededError');
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockRejectedValue(full as never);
  await expect(things.arrange(() => ({ put: [day(2)] }))).rejects.toThrow('There is no room left to save your things.');
  await expect(things.change('n1', (value) => ({ ...value, at: day(9).at }))).rejects.toThrow('There is no room left');
  put.mockRestore();
  expect((await things.read()).all).toEqual([day(1)]);
});

it('is remembered by whoever writes, in its light form, and follows every change', async () => {
  const things = make({ light: (value) => ({ ...value, at: value.at.slice(0, 10) }) });
  const seen = async () => (await things.glance()).map(({ name, at }) => `${name} ${at}`);
  const getAll = vi.spyOn(IDBObjectStore.prototype, 'getAll');
  await things.arrange(() => ({ put: [day(1), day(2)] }));
  expect(await seen()).toEqual(['n2 2026-11-02', 'n1 2026-11-01']);
  await things.change('n1', (value) => ({ ...value, at: day(3).at }));
  expect(await seen()).toEqual(['n1 2026-11-03', 'n2 2026-11-02']);
  const read = getAll.mock.calls.length;
  for (let times = 0; times < 5; times++) await seen();
  expect(getAll, 'nothing is read again').toHaveBeenCalledTimes(read);
  getAll.mockRestore();

  await Promise.all([things.glance(), things.arrange(() => ({ put: [day(5), day(6)], remove: ['n2'] }))]);
  expect(await seen()).toEqual(['n6 2026-11-06', 'n5 2026-11-05', 'n1 2026-11-03']);
  await things.arrange(() => ({ put: [day(7)] }));
  expect(await seen(), 'the oldest goes here too').toEqual(['n7 2026-11-07', 'n6 2026-11-06', 'n5 2026-11-05']);
  expect((await things.read()).all.map(({ at }) => at)[0], 'what is kept is whole').toBe(day(7).at);
});

import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { shelf } from '../../../utils/stores/shelf.ts';

const schema = z.object({ name: z.string(), at: z.string() });
const day = (at: number) => ({ name: `n${at}`, at: `2026-11-${String(at).padStart(2, '0')}T09:00:00Z` });
const make = () =>
  shelf<z.infer<typeof schema>>({
    database: 'test',
    title: 'your things',
    version: 1,
    schema,
    nameOf: ({ name }) => name,
    since: ({ at }) => at,
    most: 3,
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

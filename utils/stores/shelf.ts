import type { DBSchema } from 'idb';
import { allOrNothing, database } from './database.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { type Definition, type Envelope, persisted } from './persisted.ts';

/** What a shelf is made of; see {@link Definition} for the rest. */
interface ShelfDefinition<T> extends Omit<Definition<T | null>, 'fallback' | 'schema' | 'key'> {
  /** Name of its database; it never changes. */
  database: string;
  schema: Definition<T>['schema'];
  nameOf(value: T): string;
  /** When it came onto the shelf, ISO 8601. */
  since(value: T): string;
  /** As many are kept; the oldest go first, of those that {@link ShelfDefinition.mayGo} lets go. */
  most: number;
  /**
   * Whether it may be dropped where there are more. Missing: all may.
   * @param now ISO 8601
   */
  mayGo?(value: T, now: string): boolean;
  /** What of it is remembered by {@link Shelf.glance}: without what is large. */
  light?(value: T): T;
}

interface Rows extends DBSchema {
  kept: { key: string; value: { name: string; envelope: Envelope } };
}

/** Everything on a shelf, newest first, and what is there and cannot be read. */
export interface OnShelf<T> {
  all: T[];
  unreadable: { name: string; why: string }[];
}

export interface Shelf<T> {
  read(): Promise<OnShelf<T>>;
  /**
   * Everything in its light form, newest first, read once and remembered: for the background, which alone writes and so knows of every change.
   * Other pages would never hear of one.
   */
  glance(): Promise<T[]>;
  /**
   * Puts values in, in one go with taking others out: all of it or nothing. Changes wait for each other, so what is decided about what
   * is there holds when it is done.
   * @param decide told everything that is there, newest first and in its light form. It may throw; then nothing is done.
   * @throws {StoreWriteError} where it could not be saved.
   */
  arrange(decide: (all: readonly T[]) => { put?: readonly T[]; remove?: readonly string[] }): Promise<void>;
  /**
   * Changes what has this name. Changes wait for each other.
   * @throws {Error} where there is none, or it cannot be read.
   * @throws {StoreWriteError} where it could not be saved.
   */
  change(name: string, change: (value: T) => T): Promise<T>;
}

/**
 * A list of what is too large for `storage.local`: things with pictures. Written by the background alone; our other pages read. Each
 * lies in the same envelope as everything else: versions, migrations, parsed on every read.
 */
export function shelf<T>({
  database: name,
  schema,
  nameOf,
  since,
  most,
  mayGo = () => true,
  light = (value) => value,
  ...definition
}: ShelfDefinition<T>): Shelf<T> {
  const { title } = definition;
  const shape = persisted<T | null>({ ...definition, key: name, schema: schema.nullable(), fallback: null });
  const inTurn = oneAtATime();
  const rows = database<Rows>(name, title, [(db) => void db.createObjectStore('kept', { keyPath: 'name' })]);

  async function read(): Promise<OnShelf<T>> {
    const found: OnShelf<T> = { all: [], unreadable: [] };
    for (const { name, envelope } of await (await rows()).getAll('kept')) {
      const decoded = shape.decode(envelope);
      if (decoded.ok && decoded.value !== null) found.all.push(decoded.value);
      else found.unreadable.push({ name, why: decoded.ok ? 'It is empty.' : decoded.why.detail });
    }
    found.all.sort(newestFirst);
    return found;
  }

  const newestFirst = (one: T, other: T): number => Date.parse(since(other)) - Date.parse(since(one));

  /** In its light form, by name; `null`: not read yet. */
  let remembered: Promise<Map<string, T>> | null = null;

  async function glance(): Promise<T[]> {
    remembered ??= read().then(({ all }) => new Map(all.map((value) => [nameOf(value), light(value)])));
    try {
      return [...(await remembered).values()].sort(newestFirst);
    } catch (error) {
      remembered = null;
      throw error;
    }
  }

  /** What was written is what is remembered from now on, also where everything is being read at this moment. */
  const remember = (values: readonly T[], removed: readonly string[]): void =>
    void remembered?.then(
      (all) => {
        for (const name of removed) all.delete(name);
        for (const value of values) all.set(nameOf(value), light(value));
      },
      () => undefined,
    );

  async function write(values: readonly T[], remove: readonly string[]): Promise<void> {
    const kept = values.map((value) => ({ name: nameOf(value), envelope: shape.encode(value) }));
    const tx = (await rows()).transaction('kept', 'readwrite');
    await allOrNothing(tx, title, [...remove.map((name) => () => tx.store.delete(name)), ...kept.map((row) => () => tx.store.put(row))]);
    remember(
      kept.map(({ envelope }) => envelope.value as T),
      remove,
    );
  }

  return {
    read,
    glance,
    arrange: (decide) =>
      inTurn(async () => {
        const { put = [], remove = [] } = decide(await glance());
        await write(put, remove);
        const all = await glance();
        if (all.length <= most) return;
        const now = new Date().toISOString();
        const droppable = all.filter((value) => mayGo(value, now));
        const dropped = droppable.slice(Math.max(0, droppable.length - (all.length - most)));
        if (dropped.length > 0) await write([], dropped.map(nameOf));
      }),
    change: (name, change) =>
      inTurn(async () => {
        const row = await (await rows()).get('kept', name);
        if (!row) throw new Error(`This is no longer among ${title}.`);
        const decoded = shape.decode(row.envelope);
        if (!decoded.ok || decoded.value === null) throw new Error(`This cannot be read. ${decoded.ok ? '' : decoded.why.detail}`);
        const changed = change(decoded.value);
        await write([changed], []);
        return changed;
      }),
  };
}

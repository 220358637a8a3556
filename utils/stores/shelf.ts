import type { DBSchema } from 'idb';
import { abandon, database } from './database.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { type Definition, type Envelope, notSaved, persisted } from './persisted.ts';

/** What a shelf is made of; see {@link Definition} for the rest. */
interface ShelfDefinition<T> extends Omit<Definition<T | null>, 'fallback' | 'schema' | 'key'> {
  /** Name of its database; it never changes. */
  database: string;
  schema: Definition<T>['schema'];
  nameOf(value: T): string;
  /** When it came onto the shelf, ISO 8601. */
  since(value: T): string;
  /** As many are kept; the oldest go first. */
  most: number;
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
   * Puts values in, in one go with taking others out: all of it or nothing. Changes wait for each other, so what is decided about what
   * is there holds when it is done.
   * @param decide told everything that is there, newest first. It may throw; then nothing is done.
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
export function shelf<T>({ database: name, schema, nameOf, since, most, ...definition }: ShelfDefinition<T>): Shelf<T> {
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
    found.all.sort((one, other) => Date.parse(since(other)) - Date.parse(since(one)));
    return found;
  }

  async function write(values: readonly T[], remove: readonly string[]): Promise<void> {
    const kept = values.map((value) => ({ name: nameOf(value), envelope: shape.encode(value) }));
    const tx = (await rows()).transaction('kept', 'readwrite');
    try {
      const taken = remove.map(async (name) => tx.store.delete(name));
      const put = kept.map(async (row) => void (await tx.store.put(row)));
      await Promise.all([...taken, ...put, tx.done]);
    } catch (error) {
      abandon(tx);
      throw notSaved(title, error);
    }
  }

  return {
    read,
    arrange: (decide) =>
      inTurn(async () => {
        const { put = [], remove = [] } = decide((await read()).all);
        await write(put, remove);
        // To read everything takes far longer than to write one: only where something has to go.
        if ((await (await rows()).count('kept')) > most) await write([], (await read()).all.slice(most).map(nameOf));
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

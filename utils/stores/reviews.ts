import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { type Asked, askedSchema } from '../model/asked.ts';
import { type Received, receivedSchema } from '../model/received.ts';
import { type Envelope, type Persisted, persisted } from './persisted.ts';

/**
 * What was asked from here and what was asked of us, with pictures: too large for `storage.local`. Written by the background alone; our
 * other pages read. Each lies in the same envelope as everything else: versions, migrations, parsed on every read.
 */
interface Reviews extends DBSchema {
  asked: { key: string; value: Row };
  received: { key: string; value: Row };
}

interface Row {
  /** Of the request. */
  nonce: string;
  envelope: Envelope;
}

const askedShape = persisted<Asked | null>({
  key: 'asked',
  title: 'what you asked',
  version: 1,
  schema: askedSchema.nullable(),
  fallback: null,
});

const receivedShape = persisted<Received | null>({
  key: 'received',
  title: 'what you were asked',
  version: 1,
  schema: receivedSchema.nullable(),
  fallback: null,
});

let opened: Promise<IDBPDatabase<Reviews>> | null = null;

/** @throws {Error} where the browser keeps no databases (a private window with storage switched off). */
function reviews(): Promise<IDBPDatabase<Reviews>> {
  opened ??= openDB<Reviews>('second-look-reviews', 1, {
    upgrade(db) {
      for (const name of ['asked', 'received'] as const) db.createObjectStore(name, { keyPath: 'nonce' });
    },
    // A newer version of ours wants to change the shape: let go, and open again at the next call.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      opened = null;
    },
    terminated() {
      opened = null;
    },
  }).catch((error) => {
    opened = null;
    throw new Error(`What was asked could not be opened: ${error instanceof Error ? error.message : error}`);
  });
  return opened;
}

let queue: Promise<unknown> = Promise.resolve();

/** Everything of one kind, newest first, and what is there and cannot be read. */
export interface Shelf<T> {
  all: T[];
  unreadable: { nonce: string; why: string }[];
}

/** A shelf of the archive, and how the background writes on it. */
interface Keeper<T> {
  read(): Promise<Shelf<T>>;
  /** `null`: there is none. @throws {Error} where it is there and cannot be read. */
  find(nonce: string): Promise<T | null>;
  /** Puts one in, or in the place of the one that has the same nonce. @throws {Error} where it is none. */
  keep(value: T): Promise<void>;
  /** Changes one and returns it. Changes wait for each other. @throws {Error} where there is none. */
  change(nonce: string, change: (value: T) => T): Promise<T>;
  remove(nonce: string): Promise<void>;
}

function keeper<T extends Asked | Received>(name: 'asked' | 'received', shape: Persisted<T | null>, at: (value: T) => string): Keeper<T> {
  async function find(nonce: string): Promise<T | null> {
    const row = await (await reviews()).get(name, nonce);
    if (!row) return null;
    const decoded = shape.decode(row.envelope);
    if (!decoded.ok) throw new Error(`This cannot be read. ${decoded.why.detail}`);
    return decoded.value;
  }

  async function keep(value: T): Promise<void> {
    await (await reviews()).put(name, { nonce: value.request.nonce, envelope: shape.encode(value) });
  }

  return {
    find,
    keep,
    async read() {
      const shelf: Shelf<T> = { all: [], unreadable: [] };
      for (const { nonce, envelope } of await (await reviews()).getAll(name)) {
        const decoded = shape.decode(envelope);
        if (decoded.ok && decoded.value) shelf.all.push(decoded.value);
        else shelf.unreadable.push({ nonce, why: decoded.ok ? 'It is empty.' : decoded.why.detail });
      }
      shelf.all.sort((one, other) => Date.parse(at(other)) - Date.parse(at(one)));
      return shelf;
    },
    change(nonce, change) {
      const turn = queue.then(async () => {
        const value = await find(nonce);
        if (!value) throw new Error('This is no longer here.');
        const next = change(value);
        await keep(next);
        return next;
      });
      queue = turn.catch(() => undefined);
      return turn;
    },
    async remove(nonce) {
      await (await reviews()).delete(name, nonce);
    },
  };
}

/** What was asked from here: waiting, answered and withdrawn. */
export const askedShelf: Keeper<Asked> = keeper('asked', askedShape, ({ request }) => request.askedAt);

/** What was asked of us. */
export const receivedShelf: Keeper<Received> = keeper('received', receivedShape, ({ receivedAt }) => receivedAt);

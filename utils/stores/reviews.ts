import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { type Asked, askedSchema } from '../model/asked.ts';
import { type Envelope, persisted } from './persisted.ts';

/**
 * What was asked from here, with its drafts and pictures, and what came back: too large for `storage.local`. A draft that waits survives
 * its tab this way. Written by the background alone; our other pages read. Each lies in the same envelope as everything else:
 * versions, migrations, parsed on every read.
 */
interface Reviews extends DBSchema {
  asked: { key: string; value: { nonce: string; envelope: Envelope } };
}

const shape = persisted<Asked | null>({
  key: 'asked',
  title: 'what you asked',
  version: 1,
  schema: askedSchema.nullable(),
  fallback: null,
});

/** Enough for a year of asking every day; the oldest go first. */
const MOST_KEPT = 300;

let opened: Promise<IDBPDatabase<Reviews>> | null = null;

/** @throws {Error} where the browser keeps no databases (a private window with storage switched off). */
function reviews(): Promise<IDBPDatabase<Reviews>> {
  opened ??= openDB<Reviews>('second-look-reviews', 1, {
    upgrade: (db) => void db.createObjectStore('asked', { keyPath: 'nonce' }),
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

/** Everything that was asked, newest first, and what is there and cannot be read. */
export interface Shelf {
  all: Asked[];
  unreadable: { nonce: string; why: string }[];
}

export async function readAsked(): Promise<Shelf> {
  const shelf: Shelf = { all: [], unreadable: [] };
  for (const { nonce, envelope } of await (await reviews()).getAll('asked')) {
    const decoded = shape.decode(envelope);
    if (decoded.ok && decoded.value) shelf.all.push(decoded.value);
    else shelf.unreadable.push({ nonce, why: decoded.ok ? 'It is empty.' : decoded.why.detail });
  }
  shelf.all.sort((one, other) => Date.parse(other.request.askedAt) - Date.parse(one.request.askedAt));
  return shelf;
}

const put = async (asked: Asked): Promise<void> =>
  void (await (await reviews()).put('asked', { nonce: asked.request.nonce, envelope: shape.encode(asked) }));

/** Keeps what was just asked. */
export async function keepAsked(asked: Asked): Promise<void> {
  await put(asked);
  for (const { request } of (await readAsked()).all.slice(MOST_KEPT)) await (await reviews()).delete('asked', request.nonce);
}

let queue: Promise<unknown> = Promise.resolve();

/** Changes what was asked under this nonce. Changes wait for each other. @throws {Error} where there is none, or it cannot be read. */
export function changeAsked(nonce: string, change: (asked: Asked) => Asked): Promise<void> {
  const turn = queue.then(async () => {
    const row = await (await reviews()).get('asked', nonce);
    if (!row) throw new Error('This was not asked from here, or it is long ago.');
    const decoded = shape.decode(row.envelope);
    if (!decoded.ok || !decoded.value) throw new Error(`This cannot be read. ${decoded.ok ? '' : decoded.why.detail}`);
    await put(change(decoded.value));
  });
  queue = turn.catch(() => undefined);
  return turn;
}

import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import { messageOf } from '../text/message-of.ts';
import { notSaved } from './persisted.ts';

/**
 * A database of ours, opened at the first call and kept open.
 *
 * @param title what stands in the sentence where it cannot be opened
 * @param versions what each version adds to the one before, the first to nothing; one that went out is never changed
 * @returns gives the open database. @throws {Error} where the browser keeps none (a private window with storage switched off).
 */
export function database<Shape extends DBSchema>(
  name: string,
  title: string,
  versions: readonly ((db: IDBPDatabase<Shape>, tx: IDBPTransaction<Shape, StoreNames<Shape>[], 'versionchange'>) => void)[],
): () => Promise<IDBPDatabase<Shape>> {
  let opened: Promise<IDBPDatabase<Shape>> | null = null;
  return () => {
    opened ??= openDB<Shape>(name, versions.length, {
      upgrade(db, from, _to, tx) {
        for (const add of versions.slice(from)) add(db, tx);
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
      throw new Error(`Could not open ${title}: ${messageOf(error)}`);
    });
    return opened;
  };
}

/**
 * Writes something in one transaction: all of it or nothing.
 * @param title what a person calls it
 * @param parts each begins a part, which may fail at once
 * @throws {StoreWriteError}
 */
export async function allOrNothing(
  tx: { done: Promise<void>; abort(): void },
  title: string,
  parts: readonly (() => unknown)[],
): Promise<void> {
  try {
    await Promise.all([...parts.map(async (begin) => begin()), tx.done]);
  } catch (error) {
    abandon(tx);
    throw notSaved(title, error);
  }
}

/** Ends a transaction of which a part failed. One that has ended by itself is left alone. */
function abandon(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
  }
}

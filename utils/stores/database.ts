import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import { messageOf } from '../text/message-of.ts';

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

/** Ends a transaction of which a part failed, so that nothing of it is done. One that has ended by itself is left alone. */
export function abandon(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
  }
}

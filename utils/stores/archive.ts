import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { LogEntry } from './log.ts';
import type { Envelope } from './persisted.ts';

/**
 * What grows too large for `storage.local`: incidents, their pictures, and the log. Written by the background
 * alone; our other pages read.
 */
export interface Archive extends DBSchema {
  incidents: {
    key: string;
    value: {
      id: string;
      /** Without its people: there may be thousands, and most changes touch none. */
      envelope: Envelope;
      /** Since when words are being typed that are not in the log yet; `null`: all is logged. */
      typingSince: string | null;
    };
  };
  people: { key: [string, string]; value: { incident: string; key: string; person: unknown }; indexes: { incident: string } };
  pictures: { key: string; value: { id: string; incident: string; blob: Blob }; indexes: { incident: string } };
  log: { key: number; value: LogEntry };
  /** What the log's entries are about, apart from them, so that it can be deleted and the chain stays whole. */
  contents: { key: number; value: { seq: number; incident: string | null; content: string }; indexes: { incident: string } };
}

let opened: Promise<IDBPDatabase<Archive>> | null = null;

/** @throws {Error} where the browser keeps no databases (a private window with storage switched off). */
export function archive(): Promise<IDBPDatabase<Archive>> {
  opened ??= openDB<Archive>('second-look', 1, {
    upgrade(db) {
      db.createObjectStore('incidents', { keyPath: 'id' });
      db.createObjectStore('people', { keyPath: ['incident', 'key'] }).createIndex('incident', 'incident');
      db.createObjectStore('pictures', { keyPath: 'id' }).createIndex('incident', 'incident');
      db.createObjectStore('log', { keyPath: 'seq' });
      db.createObjectStore('contents', { keyPath: 'seq' }).createIndex('incident', 'incident');
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
    throw new Error(`The archive of incidents could not be opened: ${error instanceof Error ? error.message : error}`);
  });
  return opened;
}

let queue: Promise<unknown> = Promise.resolve();

/** Writings wait for each other: each reads, works something out, and writes in one transaction. */
export function inTurn<R>(work: () => Promise<R>): Promise<R> {
  const turn = queue.then(work);
  queue = turn.catch(() => undefined);
  return turn;
}

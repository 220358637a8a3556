import type { DBSchema } from 'idb';
import { database } from './database.ts';
import type { LogEntry } from './log.ts';
import { oneAtATime } from './one-at-a-time.ts';
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
  people: {
    key: [string, string];
    value: { incident: string; key: string; person: unknown };
    /** A person without a mark is not in the second: few are marked of thousands, and they alone ask for something. */
    indexes: { incident: string; marked: [string, string] };
  };
  pictures: { key: string; value: { id: string; incident: string; blob: Blob }; indexes: { incident: string } };
  log: { key: number; value: LogEntry };
  /** What the log's entries are about, apart from them, so that it can be deleted and the chain stays whole. */
  contents: { key: number; value: { seq: number; incident: string | null; content: string }; indexes: { incident: string } };
}

/** @throws {Error} where the browser keeps no databases (a private window with storage switched off). */
export const archive = database<Archive>('second-look', 'the archive of incidents', [
  (db) => {
    db.createObjectStore('incidents', { keyPath: 'id' });
    db.createObjectStore('people', { keyPath: ['incident', 'key'] }).createIndex('incident', 'incident');
    db.createObjectStore('pictures', { keyPath: 'id' }).createIndex('incident', 'incident');
    db.createObjectStore('log', { keyPath: 'seq' });
    db.createObjectStore('contents', { keyPath: 'seq' }).createIndex('incident', 'incident');
  },
  (_db, tx) => void tx.objectStore('people').createIndex('marked', ['incident', 'person.mark']),
]);

/** Writings wait for each other: each reads, works something out, and writes in one transaction. */
export const inTurn = oneAtATime();

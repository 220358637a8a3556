import { browser } from 'wxt/browser';
import { z } from 'zod';
import { reviewDeeds } from '../model/review-deed.ts';
import { archive, inTurn } from './archive.ts';
import { allOrNothing } from './database.ts';
import { sha256AtOnce } from './sha256.ts';

/**
 * Who did what when, as a chain: every entry holds the hash of the one before, so that nothing can be altered,
 * taken out or put in without being found. Entries hold hashes and ids; what they are about lies apart, so that
 * deleting it for good leaves the chain whole.
 */

/**
 * What was done. `wrote`: words typed since the last entry. `compared`: the page shows something else than the kept copy.
 * `taken-over`: it came from another machine, with its log. `forgot-words`: what people wrote was deleted after its time.
 */
const deeds = [
  'started',
  'kept-picture',
  'changed',
  'wrote',
  'gathered',
  'counted',
  'compared',
  'handed-over',
  'taken-over',
  'forgot-words',
  'deleted',
  ...reviewDeeds,
] as const;

export const logEntrySchema = z.object({
  /** From 1, without gaps. */
  seq: z.number().int().positive(),
  at: z.iso.datetime({ offset: true }),
  /** `person`: whoever sits before this browser. */
  who: z.enum(['person', 'second-look']),
  what: z.enum(deeds),
  incident: z.string().nullable(),
  /** SHA-256 of the content that lies apart, hex; `null`: there is none. */
  content: z.string().nullable(),
  /** Hash of the entry before; empty for the first. */
  previous: z.string(),
  hash: z.string(),
});
export type LogEntry = z.infer<typeof logEntrySchema>;

export type Verification =
  | { whole: true /** Time of the first entry; `null`: the log is empty. */; since: string | null; entries: number }
  | { whole: false /** The first entry that does not fit. */; seq: number; why: string };

/** The log as it is read and exported: entries, oldest first, with what is still there of what they are about. */
export interface Log {
  entries: (LogEntry & { about: unknown })[];
  verification: Verification;
  /** `null`: nothing was ever written, or it is not readable. */
  head: Head | null;
}

/** A new entry, ready to be written together with what it tells of. */
export interface Prepared {
  entry: LogEntry;
  content: { seq: number; incident: string | null; content: string } | null;
}

/** Where the chain ended last. It lies in another place, so that cutting off the end is found as well. */
const HEAD = 'log-head';

const headSchema = z.object({
  seq: z.number(),
  hash: z.string(),
  /** By this profile's key; missing: it could not be signed. */
  signed: z.object({ key: z.string(), signature: z.string() }).optional(),
});
export type Head = z.infer<typeof headSchema>;

/** Signs where the chain ends. */
type HeadSigner = (head: Head) => Promise<NonNullable<Head['signed']>>;
let signer: HeadSigner | null = null;

/** From now on the end of the chain is signed at every entry. Keys are no store's: who has them says how. */
export function signHeadsWith(next: HeadSigner): void {
  signer = next;
}

/** What an entry says, as a hash. With it the chain can be followed past an entry that is not shown. */
export const sealOf = ({ seq, at, who, what, incident, content }: Omit<LogEntry, 'hash'>): string =>
  sha256AtOnce(JSON.stringify([seq, at, who, what, incident, content]));

/** The hash of an entry with this seal, after an entry with this hash. */
export const chained = (previous: string, seal: string): string => sha256AtOnce(JSON.stringify([previous, seal]));

export const hashOf = (entry: Omit<LogEntry, 'hash'>): string => chained(entry.previous, sealOf(entry));

/**
 * The next entry of the chain. Called and written within one turn of the archive.
 * @param about anything that can be written as JSON; `null`: nothing
 */
export async function nextEntry(told: Pick<LogEntry, 'at' | 'who' | 'what' | 'incident'>, about: unknown): Promise<Prepared> {
  const db = await archive();
  const last = (await db.transaction('log').store.openCursor(null, 'prev'))?.value;
  const content = about === null ? null : JSON.stringify(about);
  const unsealed = {
    ...told,
    seq: (last?.seq ?? 0) + 1,
    content: content === null ? null : sha256AtOnce(content),
    previous: last?.hash ?? '',
  };
  const entry = { ...unsealed, hash: hashOf(unsealed) };
  return { entry, content: content === null ? null : { seq: entry.seq, incident: entry.incident, content } };
}

/** Remembers where the chain ends now. The entry is written by then, and what it tells of with it: where this fails, that stands all the same. */
export async function rememberHead({ seq, hash }: LogEntry): Promise<void> {
  const signed = await signer?.({ seq, hash }).catch((error) => console.error('Second Look could not sign the log.', error));
  await browser.storage.local
    .set({ [HEAD]: { seq, hash, ...(signed ? { signed } : {}) } })
    .catch((error) => console.error('Second Look could not note where its log ends.', error));
}

/**
 * Writes an entry that belongs to no incident.
 * @param about anything that can be written as JSON; `null`: nothing
 * @throws {StoreWriteError} where it could not be written
 */
export function note(told: Pick<LogEntry, 'at' | 'who' | 'what'>, about: unknown): Promise<void> {
  return inTurn(async () => {
    const { entry, content } = await nextEntry({ ...told, incident: null }, about);
    const tx = (await archive()).transaction(['log', 'contents'], 'readwrite');
    await allOrNothing(tx, 'the log', [() => tx.objectStore('log').add(entry), () => content && tx.objectStore('contents').add(content)]);
    await rememberHead(entry);
  });
}

/** The log of one incident, or all of it. Whether it is unbroken is always said of the whole. */
export async function readLog(incident: string | null): Promise<Log> {
  const db = await archive();
  // Before the entries: one that comes meanwhile is then no end that is missing.
  const head = headSchema.safeParse((await browser.storage.local.get(HEAD))[HEAD]).data ?? null;
  const tx = db.transaction(['log', 'contents']);
  const [entries, contents] = await Promise.all([tx.objectStore('log').getAll(), tx.objectStore('contents').getAll()]);
  const bySeq = new Map(contents.map(({ seq, content }) => [seq, content]));
  const verification = verify(entries, bySeq, head);
  const shown = entries.filter((entry) => isReadable(entry) && (incident === null || entry.incident === incident));
  return { entries: shown.map((entry) => ({ ...entry, about: aboutIn(bySeq.get(entry.seq)) })), verification, head };
}

/** What is not readable was altered: the verification says so, and nothing else goes by it. */
const isReadable = (entry: LogEntry): boolean => logEntrySchema.safeParse(entry).success;

/** What an entry is about, out of its content; `null`: nothing, or what was put there is not readable. */
export function aboutIn(content: string | null | undefined): unknown {
  try {
    return JSON.parse(content ?? 'null');
  } catch {
    return null;
  }
}

function verify(entries: readonly LogEntry[], contents: ReadonlyMap<number, string>, head: Head | null): Verification {
  const deletedAt = new Map(entries.filter(({ what }) => what === 'deleted').map(({ incident, seq }) => [incident, seq]));
  let previous = '';
  for (const [index, entry] of entries.entries()) {
    const broken = (why: string): Verification => ({ whole: false, seq: entry.seq ?? index + 1, why });
    if (!isReadable(entry)) return broken('This entry is not readable.');
    if (entry.seq !== index + 1) return broken('An entry before this one is missing.');
    if (entry.previous !== previous) return broken('This entry does not follow the one before it.');
    if (entry.hash !== hashOf(entry)) return broken('This entry was altered.');
    const content = contents.get(entry.seq);
    if (content === undefined) {
      const deleted = entry.seq < (deletedAt.get(entry.incident) ?? 0);
      if (entry.content !== null && !deleted) return broken('What this entry is about is missing, and was never deleted here.');
    } else if (entry.content !== sha256AtOnce(content)) return broken('What this entry is about was altered.');
    previous = entry.hash;
  }
  if (head && entries[head.seq - 1]?.hash !== head.hash)
    return { whole: false, seq: head.seq, why: 'The end of the log was cut off or replaced.' };
  return { whole: true, since: entries[0]?.at ?? null, entries: entries.length };
}

import {
  type Counts,
  changed,
  type IncidentChange,
  type IncidentRecord,
  incidentRecordSchema,
  isClosed,
  type KeptPost,
  type Person,
  type Start,
} from '../model/incident-record.ts';
import { archive, inTurn } from './archive.ts';
import { forgetHeard, type Heard, hear, heard } from './heard.ts';
import { type LogEntry, nextEntry, rememberHead } from './log.ts';
import { persisted } from './persisted.ts';
import { sha256 } from './sha256.ts';

/** Incidents are kept in the archive, in the same envelope as everything else: versions, migrations, parsed on every read. */
const shape = persisted<IncidentRecord | null>({
  key: 'incident',
  title: 'this incident',
  version: 1,
  schema: incidentRecordSchema.nullable(),
  fallback: null,
});

/** The words of marked people are kept this long after closing. */
export const WORDS_KEPT_DAYS = 90;

/** While words are being typed, the log gets an entry this often. */
const TYPING_LOGGED_MS = 60_000;

/** Fields that change at every key. */
const typed = ['drafts', 'facts'];

export interface AllIncidents {
  /** Newest first. */
  incidents: IncidentRecord[];
  /** Stored, untouched, and not readable by this version. */
  unreadable: { id: string; why: string }[];
}

export async function allIncidents(): Promise<AllIncidents> {
  const all: AllIncidents = { incidents: [], unreadable: [] };
  for (const { id, envelope } of await (await archive()).getAll('incidents')) {
    const decoded = shape.decode(envelope);
    if (decoded.ok && decoded.value) all.incidents.push(decoded.value);
    else all.unreadable.push({ id, why: decoded.ok ? 'It is empty.' : decoded.why.detail });
  }
  all.incidents.sort((a, b) => b.startedAt.localeCompare(a.startedAt));
  return all;
}

/** `null`: there is none with this id. @throws where it is there and cannot be read. */
export async function incident(id: string): Promise<IncidentRecord | null> {
  const row = await (await archive()).get('incidents', id);
  if (!row) return null;
  const decoded = shape.decode(row.envelope);
  if (!decoded.ok) throw new Error(`This incident cannot be read. ${decoded.why.detail}`);
  return decoded.value;
}

/** A kept picture's bytes; `null`: there is none with this id. */
export async function pictureBytes(id: string): Promise<Blob | null> {
  return (await (await archive()).get('pictures', id))?.blob ?? null;
}

/** A picture to be kept with a new incident or an old one. */
export interface NewPicture {
  blob: Blob;
  from: 'page' | 'dropped';
}

/** Opens an incident with its copy of the post, all in one transaction. Background only. */
export function startIncident(
  post: KeptPost,
  { from, canEdit, stillUp, picture }: { from: Start; canEdit: boolean; stillUp: boolean; picture: NewPicture | null },
  at: string,
): Promise<IncidentRecord> {
  return inTurn(async () => {
    const id = crypto.randomUUID();
    const bytes = picture && (await sealed(picture, at));
    const { counts } = post;
    const record = incidentRecordSchema.parse({
      id,
      startedAt: at,
      startedFrom: from,
      post,
      hash: await sha256(JSON.stringify(post)),
      pictures: bytes ? { [bytes.id]: bytes.kept } : {},
      counts: Object.values(counts).some((count) => count !== null) ? [{ ...counts, at }] : [],
      canEdit,
      stillUp,
    });
    await save(record, { at, who: 'person', what: 'started' }, { post, from, picture: bytes?.kept ?? null }, bytes);
    return record;
  });
}

/** Background only. @throws {Error} with a sentence that says why the change was refused. */
export function changeIncident(id: string, change: IncidentChange, at: string): Promise<IncidentRecord> {
  return inTurn(async () => {
    const { record, typingSince } = await existing(id);
    const marked = await withWords(record, changed(record, change));
    const typing = Object.keys(change).every((field) => typed.includes(field));
    if (typing && Date.parse(at) - Date.parse(typingSince ?? at) < TYPING_LOGGED_MS) {
      await (await archive()).put('incidents', { id, envelope: shape.encode(marked), typingSince: typingSince ?? at });
      return marked;
    }
    if (typingSince) await logTyping(record, at);
    await save(marked, { at, who: 'person', what: 'changed' }, await withoutTheirWords(change));
    return marked;
  });
}

/** Adds people whose replies were seen. Their words go where nothing is stored, unless they are marked already. Background only. */
export function addPeople(id: string, people: Record<string, Person>, words: Heard, at: string): Promise<IncidentRecord> {
  return inTurn(async () => {
    const { record, typingSince } = await existing(id);
    const inMemory = await heard(id);
    const unmarked: Heard = {};
    const next = { ...record.people };
    for (const [key, person] of Object.entries(people)) {
      const before = record.people[key]?.words ?? inMemory[key];
      const all = [before, words[key]].filter(Boolean).join('\n\n');
      next[key] = { ...person, words: person.mark ? all : null };
      if (!person.mark) unmarked[key] = all;
    }
    await hear(id, unmarked).catch((error) => console.warn('Second Look: no memory left for what people wrote.', error));
    const grown = { ...record, people: next };
    await save(grown, { at, who: 'second-look', what: 'gathered' }, { people: Object.keys(people).length }, null, typingSince);
    return grown;
  });
}

/** Notes the counts that the post's page shows now, where they differ from the last. Background only. */
export function noteCounts(id: string, counts: Counts, at: string): Promise<IncidentRecord> {
  return inTurn(async () => {
    const { record, typingSince } = await existing(id);
    const last = record.counts.at(-1);
    if (last && (Object.keys(counts) as (keyof Counts)[]).every((name) => counts[name] === last[name])) return record;
    const counted = { ...record, counts: [...record.counts, { ...counts, at }] };
    await save(counted, { at, who: 'second-look', what: 'counted' }, counts, null, typingSince);
    return counted;
  });
}

/** Keeps one more picture. Background only. */
export function keepPicture(id: string, picture: NewPicture, at: string): Promise<IncidentRecord> {
  return inTurn(async () => {
    const { record, typingSince } = await existing(id);
    const bytes = await sealed(picture, at);
    const grown = { ...record, pictures: { ...record.pictures, [bytes.id]: bytes.kept } };
    await save(grown, { at, who: 'person', what: 'kept-picture' }, bytes.kept, bytes, typingSince);
    return grown;
  });
}

/**
 * Deletes an incident, its pictures and what the log's entries are about, for good. The entries stay. Background only.
 * @throws {Error} while the law keeps it
 */
export function deleteIncident(id: string, at: string): Promise<void> {
  return inTurn(async () => {
    const record = await incident(id);
    if (record?.keepByLawUntil && record.keepByLawUntil > at) {
      const day = new Date(record.keepByLawUntil).toLocaleDateString(undefined, { dateStyle: 'long' });
      throw new Error(`This incident has to be kept until ${day}. Change “keep by law until” if that is wrong.`);
    }
    const db = await archive();
    const { entry } = await nextEntry({ at, who: 'person', what: 'deleted', incident: id }, null);
    const tx = db.transaction(['incidents', 'pictures', 'contents', 'log'], 'readwrite');
    for (const name of ['pictures', 'contents'] as const) {
      const store = tx.objectStore(name);
      for (const key of await store.index('incident').getAllKeys(id)) await store.delete(key as never);
    }
    await tx.objectStore('incidents').delete(id);
    await tx.objectStore('log').add(entry);
    await tx.done;
    await rememberHead(entry);
    await forgetHeard(id, Object.keys(record?.people ?? {}));
  });
}

/** Deletes what people wrote, and our answers that name their words, where the time for it has come. Background only. */
export async function forgetOldWords(at: string): Promise<void> {
  const { incidents } = await allIncidents();
  const due = incidents.filter(
    ({ closedAt, keepByLawUntil, people }) =>
      closedAt !== null &&
      Date.parse(at) - Date.parse(closedAt) >= WORDS_KEPT_DAYS * 86_400_000 &&
      !(keepByLawUntil && keepByLawUntil > at) &&
      Object.values(people).some(({ words, messages }) => words !== null || messages.length > 0),
  );
  for (const { id } of due) {
    await inTurn(async () => {
      const { record, typingSince } = await existing(id);
      const people = mapped(record.people, (person) => ({ ...person, words: null, messages: [] }));
      const drafts = Object.fromEntries(Object.entries(record.drafts).filter(([kind]) => !kind.startsWith('message:')));
      await save({ ...record, people, drafts }, { at, who: 'second-look', what: 'forgot-words' }, null, null, typingSince);
    });
  }
}

/** Brings what was typed lately into the log. Background only. */
export function logAllTyping(at: string): Promise<void> {
  return inTurn(async () => {
    for (const { id, typingSince } of await (await archive()).getAll('incidents')) {
      if (!typingSince) continue;
      const { record } = await existing(id);
      await logTyping(record, at);
    }
  });
}

/** Where each open incident stands; the newest first. */
export async function openIncidents(): Promise<IncidentRecord[]> {
  return (await allIncidents()).incidents.filter((record) => !isClosed(record));
}

async function existing(id: string): Promise<{ record: IncidentRecord; typingSince: string | null }> {
  const record = await incident(id);
  if (!record) throw new Error('This incident is no longer here. It was deleted, perhaps in another window.');
  const row = await (await archive()).get('incidents', id);
  return { record, typingSince: row?.typingSince ?? null };
}

interface Bytes {
  id: string;
  blob: Blob;
  kept: { at: string; from: NewPicture['from']; hash: string };
}

async function sealed({ blob, from }: NewPicture, at: string): Promise<Bytes> {
  return { id: crypto.randomUUID(), blob, kept: { at, from, hash: await sha256(await blob.arrayBuffer()) } };
}

/** Writes an incident, its log entry and a picture: all of it or nothing. */
async function save(
  record: IncidentRecord,
  deed: Pick<LogEntry, 'at' | 'who' | 'what'>,
  about: unknown,
  picture: Bytes | null = null,
  typingSince: string | null = null,
): Promise<void> {
  const envelope = shape.encode(record);
  const { entry, content } = await nextEntry({ ...deed, incident: record.id }, about);
  const tx = (await archive()).transaction(['incidents', 'pictures', 'contents', 'log'], 'readwrite');
  await Promise.all([
    tx.objectStore('incidents').put({ id: record.id, envelope, typingSince }),
    tx.objectStore('log').add(entry),
    content && tx.objectStore('contents').add(content),
    picture && tx.objectStore('pictures').add({ id: picture.id, incident: record.id, blob: picture.blob }),
    tx.done,
  ]);
  await rememberHead(entry);
}

/** One entry for all that was typed; the words themselves stay out of the log. */
async function logTyping(record: IncidentRecord, at: string): Promise<void> {
  const about = { drafts: await hashes(record.drafts), facts: await sha256(JSON.stringify(record.facts)) };
  await save(record, { at, who: 'person', what: 'wrote' }, about);
}

/**
 * Words follow the mark: from memory into the record when somebody is marked, out of it when the mark is taken
 * away. So the words of people without a mark are never stored, whoever asked for it.
 */
async function withWords(before: IncidentRecord, after: IncidentRecord): Promise<IncidentRecord> {
  const turned = Object.entries(after.people).filter(([key, { mark, words }]) => {
    const { mark: old = null } = before.people[key] ?? {};
    return (mark === null) !== (old === null) || (mark === null && words !== null);
  });
  if (turned.length === 0) return after;
  const inMemory = await heard(after.id);
  const people = { ...after.people };
  const unmarked: Heard = {};
  for (const [key, person] of turned) {
    if (person.mark !== null) people[key] = { ...person, words: person.words ?? inMemory[key] ?? null };
    else {
      if (person.words !== null) unmarked[key] = person.words;
      people[key] = { ...person, words: null };
    }
  }
  await hear(after.id, unmarked);
  return { ...after, people };
}

/** A change as the log tells it: with hashes in place of all that people wrote and of what is written to them. */
async function withoutTheirWords(change: IncidentChange): Promise<unknown> {
  const { people, drafts, ...rest } = change;
  return {
    ...rest,
    ...(people && { people: await hashes(people as Record<string, unknown>) }),
    ...(drafts && { drafts: await hashes(drafts as Record<string, unknown>) }),
  };
}

async function hashes(values: Record<string, unknown>): Promise<Record<string, string>> {
  return Object.fromEntries(
    await Promise.all(Object.entries(values).map(async ([key, value]) => [key, await sha256(JSON.stringify(value))])),
  );
}

const mapped = <T>(values: Record<string, T>, change: (value: T) => T): Record<string, T> =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value)]));

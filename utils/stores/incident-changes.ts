import { z } from 'zod';
import {
  type Counts,
  changed,
  type IncidentChange,
  type IncidentRecord,
  incidentRecordSchema,
  isElsewhere,
  isTyped,
  type KeptPost,
  keptPostSchema,
  type Person,
  type Start,
  typedFields,
} from '../model/incident-record.ts';
import { ownEnglish } from '../text/own-english.ts';
import { archive, inTurn } from './archive.ts';
import { allOrNothing } from './database.ts';
import { forgetHeard, type Heard, hear, heardOf } from './heard.ts';
import { allIncidents, incident, incidentAlone, incidentShape, peopleOf } from './incidents.ts';
import { type LogEntry, nextEntry, rememberHead } from './log.ts';
import { type NewPicture, sealed } from './sealed-picture.ts';
import { sha256 } from './sha256.ts';
import { hashes, withoutTheirWords, withWords } from './their-words.ts';

/**
 * Whatever changes an incident. The background alone does it: every writing waits for the one before, and brings its
 * entry in the log with it. Records are returned without their people, except those that the change was about.
 */

/** The words of marked people are kept this long after it was over here. */
const WORDS_KEPT_DAYS = 90;

/** While words are being typed, the log gets an entry this often. */
const TYPING_LOGGED_MS = 60_000;

/** Opens an incident with its copy of the post, all in one transaction. */
export function startIncident(
  seen: KeptPost,
  {
    from,
    canEdit,
    stillUp,
    picture,
    pictureLacks,
  }: { from: Start; canEdit: boolean; stillUp: boolean; picture: NewPicture | null; pictureLacks: string | null },
  at: string,
): Promise<IncidentRecord> {
  return inTurn(async () => {
    const id = crypto.randomUUID();
    const bytes = picture && (await sealed(picture, at));
    // Hashed as it will be read again.
    const post = keptPostSchema.parse(seen);
    const { counts } = post;
    const record = incidentRecordSchema.parse({
      id,
      startedAt: at,
      startedFrom: from,
      post,
      hash: await sha256(JSON.stringify(post)),
      pictures: bytes ? { [bytes.id]: bytes.kept } : {},
      pictureLacks,
      counts: Object.values(counts).some((count) => count !== null) ? [{ ...counts, at }] : [],
      canEdit,
      stillUp,
    });
    await save(
      record,
      { at, who: 'person', what: 'started' },
      { post, from, picture: bytes?.kept ?? null },
      { pictures: bytes ? [bytes] : [] },
    );
    return record;
  });
}

/** @throws {Error} with a sentence that says why the change was refused. */
export function changeIncident(id: string, change: IncidentChange, at: string): Promise<IncidentRecord> {
  return inTurn(async () => {
    const { record, typingSince } = await existing(id);
    const touched = Object.keys(change.people ?? {});
    const before = { ...record, people: await peopleOf(id, touched) };
    const asked = changed(before, change);
    if (losesWords(before, asked)) refuseWhileKept(record, at);
    const after = await withWords(before, asked);
    const typing = Object.keys(change).every(isTyped);
    if (typing && Date.parse(at) - Date.parse(typingSince ?? at) < TYPING_LOGGED_MS) {
      const row = { id, envelope: envelopeOf(after), typingSince: typingSince ?? at };
      const tx = (await archive()).transaction('incidents', 'readwrite');
      await allOrNothing(tx, incidentShape.title, [() => tx.store.put(row)]);
      return after;
    }
    if (typingSince) await logTyping(before, at);
    await save(after, { at, who: 'person', what: 'changed' }, await withoutTheirWords(change), { people: touched });
    return after;
  });
}

/** What newly seen replies add: who is new or has more of them, what they wrote, and what was seen of known people before. */
interface Gathered {
  people: Record<string, Person>;
  words: Heard;
  again: Record<string, string[]>;
}

/**
 * Adds people whose replies were seen. Their words go where nothing is stored, unless they are marked already; what was forgotten
 * there when the browser was closed is heard again.
 *
 * @param keys whom it may be about
 * @param gather told who of them is known
 * @returns whether anybody was added, or is heard again
 */
export function addPeople(
  id: string,
  keys: readonly string[],
  gather: (known: Record<string, Person>) => Gathered,
  at: string,
): Promise<boolean> {
  return inTurn(async () => {
    const { record, typingSince } = await existing(id);
    const known = await peopleOf(id, keys);
    const { people, words, again } = gather(known);
    const found = [...new Set([...Object.keys(people), ...Object.keys(again)])];
    const inMemory = await heardOf(id, found);
    const unmarked: Heard = {};
    const withTheirs: Record<string, Person> = {};
    for (const key of found) {
      const person = people[key] ?? known[key]!;
      const had = known[key]?.words ?? inMemory[key] ?? '';
      // What was forgotten here after its time stays forgotten.
      const mayHear = person.mark === null || !hasEnded(record, Date.parse(at));
      const forgotten = mayHear ? [...new Set(again[key])].filter((text) => !had.includes(text)) : [];
      if (!people[key] && forgotten.length === 0) continue;
      const all = [had, ...forgotten, words[key]].filter(Boolean).join('\n\n');
      if (person.mark === null) unmarked[key] = all;
      if (people[key] || person.mark !== null) withTheirs[key] = { ...person, words: person.mark ? all : null };
    }
    await hear(id, unmarked).catch((error) => console.warn('Second Look: no memory left for what people wrote.', error));
    const changed = Object.keys(withTheirs);
    if (changed.length === 0) return Object.keys(unmarked).length > 0;
    const deed = { at, who: 'second-look', what: 'gathered' } as const;
    await save({ ...record, people: withTheirs }, deed, { people: changed.length }, { people: changed, typingSince });
    return true;
  });
}

/** Notes the counts that the post's page shows now. @returns whether they differ from the last */
export function noteCounts(id: string, counts: Counts, at: string): Promise<boolean> {
  return inTurn(async () => {
    const { record, typingSince } = await existing(id);
    const last = record.counts.at(-1);
    if (last && (Object.keys(counts) as (keyof Counts)[]).every((name) => counts[name] === last[name])) return false;
    const counted = { ...record, counts: [...record.counts, { ...counts, at }] };
    await save(counted, { at, who: 'second-look', what: 'counted' }, counts, { typingSince });
    return true;
  });
}

/** Notes what the post's own page shows against the kept copy; `null`: the same. @returns whether that is news */
export function noteSeen(
  id: string,
  shown: { state: 'edited'; text: string } | { state: 'gone' | 'not-shown'; text: null } | null,
  at: string,
): Promise<boolean> {
  return inTurn(async () => {
    const { record, typingSince } = await existing(id);
    const { seen } = record;
    if (seen?.state === shown?.state && seen?.text === shown?.text) return false;
    const compared = { ...record, seen: shown && { ...shown, at } };
    await save(compared, { at, who: 'second-look', what: 'compared' }, shown, { typingSince });
    return true;
  });
}

/**
 * Keeps one more picture.
 * @param lacks why it is not a whole one, in a sentence; `null`: it is
 */
export function keepPicture(id: string, picture: NewPicture, lacks: string | null, at: string): Promise<IncidentRecord> {
  return inTurn(async () => {
    const { record, typingSince } = await existing(id);
    const bytes = await sealed(picture, at);
    const grown = { ...record, pictures: { ...record.pictures, [bytes.id]: bytes.kept }, pictureLacks: lacks };
    await save(grown, { at, who: 'person', what: 'kept-picture' }, bytes.kept, { pictures: [bytes], typingSince });
    return grown;
  });
}

/**
 * Deletes an incident, its pictures and what the log's entries are about, for good. The entries stay. One that cannot be read goes as well.
 * @throws {Error} while the law keeps it
 */
export function deleteIncident(id: string, at: string): Promise<void> {
  return inTurn(async () => {
    refuseWhileKept(await keptByLaw(id), at);
    const db = await archive();
    const [people, pictures, contents] = await Promise.all([
      db.getAllKeysFromIndex('people', 'incident', id),
      db.getAllKeysFromIndex('pictures', 'incident', id),
      db.getAllKeysFromIndex('contents', 'incident', id),
    ]);
    const { entry } = await nextEntry({ at, who: 'person', what: 'deleted', incident: id }, null);
    const tx = db.transaction(['incidents', 'people', 'pictures', 'contents', 'log'], 'readwrite');
    await allOrNothing(tx, incidentShape.title, [
      () => tx.objectStore('incidents').delete(id),
      ...people.map((key) => () => tx.objectStore('people').delete(key)),
      ...pictures.map((key) => () => tx.objectStore('pictures').delete(key)),
      ...contents.map((key) => () => tx.objectStore('contents').delete(key)),
      () => tx.objectStore('log').add(entry),
    ]);
    await rememberHead(entry);
    await forgetHeard(
      id,
      people.map(([, key]) => key),
    );
  });
}

type KeptByLaw = Pick<IncidentRecord, 'keepByLawUntil'>;

const keptByLawSchema = z.object({ value: z.object({ keepByLawUntil: incidentRecordSchema.shape.keepByLawUntil }) });

/** Until when the law keeps an incident. That is read by itself: of one that cannot be read as a whole it may be all there is to go by. */
async function keptByLaw(id: string): Promise<KeptByLaw> {
  const row = await (await archive()).get('incidents', id);
  return keptByLawSchema.safeParse(row?.envelope).data?.value ?? { keepByLawUntil: null };
}

const isKeptByLaw = ({ keepByLawUntil }: KeptByLaw, at: string): boolean =>
  keepByLawUntil !== null && Date.parse(keepByLawUntil) > Date.parse(at);

/** @throws {Error} while the law keeps it */
function refuseWhileKept(record: KeptByLaw, at: string): void {
  if (!isKeptByLaw(record, at)) return;
  const day = new Date(record.keepByLawUntil!).toLocaleDateString(ownEnglish(), { dateStyle: 'long' });
  throw new Error(`This incident has to be kept until ${day}. Change “keep by law until” if that is wrong.`);
}

/** Whether a change takes somebody out, or a mark away and what they wrote with it. */
const losesWords = (before: IncidentRecord, after: IncidentRecord): boolean =>
  Object.entries(before.people).some(([key, { words }]) => {
    const person = after.people[key];
    return !person || (words !== null && person.mark === null);
  });

/** Whether it was over here by then: closed, or handed to somebody who goes on with it elsewhere and closes it there. */
function hasEnded(record: IncidentRecord, by: number): boolean {
  const { closedAt, handedOverAt } = record;
  const endedAt = closedAt ?? (isElsewhere(record) ? handedOverAt : null);
  return endedAt !== null && Date.parse(endedAt) <= by;
}

/** Deletes what people wrote, the questions taken from it, and our answers that name their words, where the time for it has come. */
export async function forgetOldWords(at: string): Promise<void> {
  const due = (await allIncidents()).incidents.filter(
    (record) => hasEnded(record, Date.parse(at) - WORDS_KEPT_DAYS * 86_400_000) && !isKeptByLaw(record, at),
  );
  for (const { id } of due) {
    // One that cannot be read keeps no other's words beyond their time.
    await inTurn(() => forgetWordsOf(id, at)).catch((error) => console.error('Second Look could not forget what people wrote.', error));
  }
}

async function forgetWordsOf(id: string, at: string): Promise<void> {
  const record = await incident(id);
  if (!record) return;
  const theirs = Object.entries(record.people).filter(([, { words, messages }]) => words !== null || messages.length > 0);
  const asked = Object.entries(record.questions);
  const ours = asked.filter(([, question]) => !question.theirs);
  if (theirs.length === 0 && ours.length === asked.length) return;
  const people = Object.fromEntries(theirs.map(([key, person]) => [key, { ...person, words: null, messages: [] }]));
  const without = withoutThese(asked.flatMap(([, { text, theirs }]) => (theirs ? [text] : [])));
  const drafts = Object.fromEntries(
    Object.entries(record.drafts).flatMap(([kind, text]) => (kind.startsWith('message:') ? [] : [[kind, without(text)]])),
  );
  const approval = record.approval && { ...record.approval, words: without(record.approval.words) };
  const questions = Object.fromEntries(ours);
  await save({ ...record, people, drafts, approval, questions }, { at, who: 'second-look', what: 'forgot-words' }, null, {
    people: Object.keys(people),
  });
}

/** Takes sentences of theirs out of words of ours that answer them: drafts hold them in one line, as they are published. */
function withoutThese(theirs: readonly string[]): (ours: string) => string {
  const inOneLine = theirs.map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean);
  // The longest first: a shorter one may be a part of it.
  const sentences = inOneLine.sort((one, other) => other.length - one.length);
  return (ours) => sentences.reduce((text, sentence) => text.replaceAll(sentence, '…'), ours);
}

/** Brings what was typed lately into the log. */
export function logAllTyping(at: string): Promise<void> {
  return inTurn(async () => {
    for (const { id, typingSince } of await (await archive()).getAll('incidents')) {
      if (!typingSince) continue;
      // One that cannot be read keeps the others' out of no log.
      await existing(id)
        .then(({ record }) => logTyping(record, at))
        .catch((error) => console.error('Second Look could not log what was typed.', error));
    }
  });
}

export async function existing(id: string): Promise<{ record: IncidentRecord; typingSince: string | null }> {
  const record = await incidentAlone(id);
  if (!record) throw new Error('This incident is no longer here. It was deleted, perhaps in another window.');
  const row = await (await archive()).get('incidents', id);
  return { record, typingSince: row?.typingSince ?? null };
}

const envelopeOf = (record: IncidentRecord) => incidentShape.encode({ ...record, people: {} });

interface Besides {
  /** Keys of the people that changed; one that is no longer in the record is taken out. */
  people?: readonly string[];
  pictures?: readonly { id: string; blob: Blob }[];
  typingSince?: string | null;
}

/** Writes an incident, its log entry, people and pictures: all of it or nothing. Called within a turn of the archive. */
export async function save(
  record: IncidentRecord,
  deed: Pick<LogEntry, 'at' | 'who' | 'what'>,
  about: unknown,
  { people = [], pictures = [], typingSince = null }: Besides = {},
): Promise<void> {
  const { id: incident } = record;
  const envelope = envelopeOf(record);
  const { entry, content } = await nextEntry({ ...deed, incident }, about);
  const tx = (await archive()).transaction(['incidents', 'people', 'pictures', 'contents', 'log'], 'readwrite');
  const persons = tx.objectStore('people');
  await allOrNothing(tx, incidentShape.title, [
    () => tx.objectStore('incidents').put({ id: incident, envelope, typingSince }),
    ...people.map((key) => () => {
      const person = record.people[key];
      return person ? persons.put({ incident, key, person }) : persons.delete([incident, key]);
    }),
    () => tx.objectStore('log').add(entry),
    () => content && tx.objectStore('contents').add(content),
    ...pictures.map(
      ({ id, blob }) =>
        () =>
          tx.objectStore('pictures').put({ id, incident, blob }),
    ),
  ]);
  await rememberHead(entry);
}

/** One entry for all that was typed; the words themselves stay out of the log. */
export async function logTyping(record: IncidentRecord, at: string): Promise<void> {
  const about = await hashes(Object.fromEntries(typedFields.map((field) => [field, record[field]])));
  await save(record, { at, who: 'person', what: 'wrote' }, about);
}

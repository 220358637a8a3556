import { type IncidentRecord, incidentRecordSchema, isClosed, type Person, personSchema } from '../model/incident-record.ts';
import { archive } from './archive.ts';
import { type Envelope, persisted } from './persisted.ts';

/**
 * Incidents as they are read, by any page of ours. They lie in the archive in the same envelope as everything else:
 * versions, migrations, parsed on every read. Their people lie beside it, one by one.
 */
export const incidentShape = persisted<IncidentRecord | null>({
  key: 'incident',
  title: 'this incident',
  version: 1,
  schema: incidentRecordSchema.nullable(),
  fallback: null,
});

/** An incident that lies in the archive and cannot be read. */
class UnreadableIncident extends Error {
  override name = 'UnreadableIncident';
  /** What is the matter, in sentences. */
  readonly why: string;

  constructor(why: string) {
    super(`This incident cannot be read. ${why}`);
    this.why = why;
  }
}

export interface AllIncidents {
  /** Newest first. */
  incidents: IncidentRecord[];
  /** Stored, untouched, and not readable by this version. */
  unreadable: { id: string; why: string }[];
}

/** Every incident with those of its people who are marked, which is what tells where it stands: there may be thousands of others. */
export async function allIncidents(): Promise<AllIncidents> {
  const all: AllIncidents = { incidents: [], unreadable: [] };
  const tx = (await archive()).transaction(['incidents', 'people']);
  const [rows, marked] = await Promise.all([tx.objectStore('incidents').getAll(), tx.objectStore('people').index('marked').getAll()]);
  const people = Map.groupBy(marked, ({ incident }) => incident);
  for (const { id, envelope } of rows) {
    try {
      all.incidents.push({ ...incidentIn(envelope), people: peopleIn(people.get(id) ?? []) });
    } catch (error) {
      all.unreadable.push({ id, why: error instanceof UnreadableIncident ? error.why : String(error) });
    }
  }
  all.incidents.sort((a, b) => b.startedAt.localeCompare(a.startedAt));
  return all;
}

/** Those that are open, newest first, with their marked people. */
export async function openIncidents(): Promise<IncidentRecord[]> {
  return (await allIncidents()).incidents.filter((record) => !isClosed(record));
}

/** An incident with all its people; `null`: there is none with this id. @throws where it is there and cannot be read. */
export async function incident(id: string): Promise<IncidentRecord | null> {
  const db = await archive();
  const [record, rows] = await Promise.all([incidentAlone(id), db.getAllFromIndex('people', 'incident', id)]);
  return record && { ...record, people: peopleIn(rows) };
}

/** The same without its people, which may be thousands. */
export async function incidentAlone(id: string): Promise<IncidentRecord | null> {
  const row = await (await archive()).get('incidents', id);
  return row ? incidentIn(row.envelope) : null;
}

/** @throws {Error} where it cannot be read */
function incidentIn(envelope: Envelope): IncidentRecord {
  const decoded = incidentShape.decode(envelope);
  if (decoded.ok && decoded.value) return decoded.value;
  if (decoded.ok) throw new UnreadableIncident('It is empty.');
  const { reason, where, detail } = decoded.why;
  throw new UnreadableIncident(reason === 'newer' || where === '' ? detail : `One part of it, “${where}”, is damaged.`);
}

/** Some of an incident's people; those that are not there are left out. */
export async function peopleOf(id: string, keys: readonly string[]): Promise<Record<string, Person>> {
  const { store } = (await archive()).transaction('people');
  const rows = await Promise.all(keys.map((key) => store.get([id, key])));
  return peopleIn(rows.filter((row) => row !== undefined));
}

/** @throws {Error} where one of them cannot be read */
const peopleIn = (rows: readonly { key: string; person: unknown }[]): Record<string, Person> =>
  Object.fromEntries(
    rows.map(({ key, person }) => {
      const parsed = personSchema.safeParse(person);
      if (parsed.success) return [key, parsed.data];
      throw new UnreadableIncident(`What is kept of one of its people, “${key}”, is damaged.`);
    }),
  );

/** A kept picture's bytes; `null`: there is none with this id. */
export async function pictureBytes(id: string): Promise<Blob | null> {
  return (await (await archive()).get('pictures', id))?.blob ?? null;
}

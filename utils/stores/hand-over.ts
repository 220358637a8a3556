import { z } from 'zod';
import { type IncidentRecord, isElsewhere } from '../model/incident-record.ts';
import { fromBase64, toBase64 } from '../text/base64.ts';
import { archive, inTurn } from './archive.ts';
import { existing, logTyping, save } from './incident-changes.ts';
import { incident, incidentAlone, incidentShape, pictureBytes } from './incidents.ts';
import { type FileKind, LockedFileError, lock, refuseShort, unlock } from './locked-file.ts';
import { extractLog, faultIn, type LogExtract, logExtractSchema } from './log-extract.ts';
import { sha256 } from './sha256.ts';

/**
 * An open incident from one machine to another, as a file that only a passphrase opens: what was kept and entered, the
 * pictures, and its part of the log. The background alone does it. Words of people without a mark are stored nowhere and so are not in it.
 */
const kind: FileKind = { format: 'second-look-incident', version: 1, title: 'an incident that was handed over' };

const contentSchema = z.strictObject({
  /** As it is stored, so that its own versions and migrations serve old files too; with its people. */
  incident: z.unknown(),
  /** By picture id. */
  pictures: z.record(z.string(), z.strictObject({ type: z.string(), bytes: z.string() })),
  log: logExtractSchema,
});

/**
 * Notes who has the incident from now on, and packs it.
 * @returns the text of the file
 * @throws {Error} where there is no such incident, or the passphrase is too short
 */
export function handOver(id: string, to: string, passphrase: string, at: string): Promise<string> {
  return inTurn(async () => {
    const { record, typingSince } = await existing(id);
    // Before anything is noted.
    refuseShort(passphrase);
    if (typingSince) await logTyping(record, at);
    const handedOverAt = notBefore(at, after(record.handedOverAt), after(record.takenOverAt));
    await save({ ...record, handedOverTo: to, handedOverAt }, { at, who: 'person', what: 'handed-over' }, { to });
    return lock(kind, JSON.stringify(await packed(id)), passphrase);
  });
}

/*
 * Which of two machines has an incident is told by when it was handed over and taken over, and their clocks differ: what is done later is
 * never noted as earlier.
 */
const notBefore = (at: string, ...others: readonly (string | null)[]): string =>
  new Date(Math.max(...[at, ...others].flatMap((moment) => (moment === null ? [] : Date.parse(moment))))).toISOString();

const after = (moment: string | null): string | null => moment && new Date(Date.parse(moment) + 1).toISOString();

async function packed(id: string): Promise<z.infer<typeof contentSchema>> {
  const record = (await incident(id))!;
  const read = await Promise.all(
    Object.entries(record.pictures).map(async ([picture, kept]) => ({ picture, kept, bytes: await packedPicture(picture) })),
  );
  const there = read.filter(({ bytes }) => bytes !== null);
  const sent = {
    ...record,
    pictures: Object.fromEntries(there.map(({ picture, kept }) => [picture, kept])),
    pictureLacks:
      there.length < read.length ? 'A picture was kept, and could not be read any more when this was handed over.' : record.pictureLacks,
  };
  return {
    incident: incidentShape.encode(sent),
    pictures: Object.fromEntries(there.map(({ picture, bytes }) => [picture, bytes!])),
    log: await extractLog(id),
  };
}

/** `null`: it cannot be read, as happens to files. The rest is worth handing over all the same. */
async function packedPicture(id: string): Promise<{ type: string; bytes: string } | null> {
  try {
    const blob = (await pictureBytes(id))!;
    return { type: blob.type, bytes: toBase64(new Uint8Array(await blob.arrayBuffer())) };
  } catch (error) {
    console.error('Second Look could not read a picture that was kept.', error);
    return null;
  }
}

/**
 * Takes an incident over from another machine.
 * @throws {LockedFileError} with a sentence that says why it was refused; then nothing was changed
 */
export async function takeOver(file: string, passphrase: string, at: string): Promise<IncidentRecord> {
  const { version, text } = await unlock(kind, file, passphrase);
  const { record, pictures, log } = await unpacked(version, text);
  return inTurn(async () => {
    const here = await incidentAlone(record.id);
    if (here) refuseOlder(here, record);
    // What was switched on at the other machine is not switched on here.
    const taken: IncidentRecord = { ...record, takenOverAt: notBefore(at, record.handedOverAt), sensitiveBrand: null };
    const left = (await (await archive()).getAllKeysFromIndex('people', 'incident', record.id)).map(([, key]) => key);
    const people = [...new Set([...left, ...Object.keys(record.people)])];
    await save(taken, { at, who: 'person', what: 'taken-over' }, { log }, { people, pictures });
    return taken;
  });
}

/** What goes on here is not overwritten, nor what is newer. */
function refuseOlder(here: IncidentRecord, { handedOverTo, handedOverAt }: IncidentRecord): void {
  if (here.handedOverAt !== null && here.handedOverAt === handedOverAt && here.takenOverAt === null)
    throw new LockedFileError(`This file was saved here, for ${handedOverTo}. It is to be opened on their machine.`);
  if (!isElsewhere(here)) throw new LockedFileError('This incident is worked on here already, and was not handed over since.');
  if ((handedOverAt ?? '') <= here.handedOverAt!)
    throw new LockedFileError('This file is older than what is here. Ask for the newest one.');
}

interface Unpacked {
  record: IncidentRecord;
  pictures: { id: string; blob: Blob }[];
  log: LogExtract;
}

async function unpacked(version: number, text: string): Promise<Unpacked> {
  const broken = (why: string) => new LockedFileError(`This file is broken (format ${version}): ${why}`);
  const json = contentSchema.safeParse(parsedJson(text));
  if (!json.success) throw broken(z.prettifyError(json.error));
  const decoded = incidentShape.decode(json.data.incident);
  if (!decoded.ok) throw decoded.why.reason === 'newer' ? new LockedFileError(decoded.why.detail) : broken(decoded.why.detail);
  const record = decoded.value;
  if (!record) throw broken('There is no incident in it.');
  if (record.hash !== (await sha256(JSON.stringify(record.post)))) throw broken('The kept copy of the post was altered.');
  const fault = faultIn(json.data.log, record.id);
  if (fault) throw broken(`Its log does not hold. ${fault}`);
  const pictures = await Promise.all(
    Object.entries(record.pictures).map(async ([id, { hash }]) => {
      const kept = json.data.pictures[id];
      const bytes = kept && bytesOf(kept.bytes);
      if (!bytes || (await sha256(bytes.buffer)) !== hash) throw broken('A kept picture is missing or was altered.');
      return { id, blob: new Blob([bytes], { type: kept.type }) };
    }),
  );
  return { record, pictures, log: json.data.log };
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> | null {
  try {
    return fromBase64(base64);
  } catch {
    return null;
  }
}

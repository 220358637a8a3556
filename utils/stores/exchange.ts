import { z } from 'zod';
import { brands } from './brands.ts';
import { health } from './health.ts';
import { heeded } from './heeded.ts';
import { openings } from './openings.ts';
import { panelPlace } from './panel-place.ts';
import { type People, people, withBrought, withoutOwn } from './people.ts';
import { type Persisted, saveAll } from './persisted.ts';
import { published } from './published.ts';
import { sentBy } from './sent-by.ts';
import { settings } from './settings.ts';
import { silenceKey, silences } from './silences.ts';
import { recognisedSites } from './sites.ts';
import { listTakenBack, recordTakenBack } from './taken-back.ts';
import { taughtSites } from './taught-sites.ts';

/**
 * What was set up and what went out, in one JSON file, and back. The file holds each store as it is stored, so that a store's own
 * versions and migrations serve old files too. Of the people it holds what others may know: public cards, and how sure we are of each.
 * Private keys are in no file: they cannot be read.
 */

const FORMAT = 'second-look-settings';
const VERSION = 1;

/** A store, and how an import is taken back: what was there before, with what came since. */
interface Exchanged {
  store: Persisted<unknown>;
  takenBack(before: unknown, imported: unknown, now: unknown): unknown;
}

const asRecord = <T extends object>(store: Persisted<T>): Exchanged => ({
  store: store as Persisted<unknown>,
  takenBack: recordTakenBack<T>,
});

const asList = <T>(store: Persisted<T[]>, nameOf: (member: T) => string): Exchanged => ({
  store: store as Persisted<unknown>,
  takenBack: (before: T[], imported: T[], now: T[]) => listTakenBack(before, imported, now, nameOf),
});

/** Every store whose content the file puts in the place of what is there. */
const replaced: readonly Exchanged[] = [
  asRecord(settings),
  asList(brands, ({ id }) => id),
  asList(silences, silenceKey),
  asList(published, JSON.stringify),
  asList(openings, JSON.stringify),
  asRecord(heeded),
  asList(health, ({ platform, selector }) => JSON.stringify([platform, selector])),
  asRecord(panelPlace),
  asList(taughtSites, ({ host }) => host),
  asRecord(sentBy),
  asRecord(recognisedSites),
];

/** Nothing in a file is about this profile's own person, so an import changes nothing about them, and so does taking it back. */
const added: Exchanged = {
  store: people as Persisted<unknown>,
  takenBack: (before: People, imported: People, now: People): People => ({
    me: now.me,
    others: listTakenBack(before.others, imported.others, now.others, ({ id }) => id),
  }),
};

const exchanged = [...replaced, added];

/** Every store that is in the file. */
export const stores: readonly Persisted<unknown>[] = exchanged.map(({ store }) => store);

const fileSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  /** ISO 8601. */
  savedAt: z.iso.datetime(),
  stores: z.record(z.string(), z.unknown()),
});

/** A settings file that was read and found whole. Only {@link applySettingsFile} uses what is in it. */
export interface SettingsFile {
  savedAt: string;
  /** Number of brands in the file, for the question before it is applied. */
  brands: number;
  /** People in the file, who are added to those who are known. */
  people: People['others'];
  /** What goes into storage, by store key. */
  entries: Record<string, unknown>;
}

/** A file that cannot be imported. The message says which fault and where; nothing was changed. */
class SettingsFileError extends Error {
  override name = 'SettingsFileError';
}

/**
 * Everything that is kept, as the text of a settings file.
 * @param now ISO 8601, noted in the file.
 */
export async function exportSettings(now: string): Promise<string> {
  const entries = await Promise.all(replaced.map(async ({ store }) => [store.key, store.encode(await store.read())] as const));
  entries.push([people.key, people.encode(withoutOwn(await people.read()))]);
  return `${JSON.stringify({ format: FORMAT, version: VERSION, savedAt: now, stores: Object.fromEntries(entries) }, null, 2)}\n`;
}

/**
 * Reads the text of a settings file and changes nothing. Old shapes are brought up to date.
 * @throws {SettingsFileError} where the file is not ours, newer, or broken.
 */
export function readSettingsFile(text: string): SettingsFile {
  const file = parseFile(parseJson(text));
  const entries: Record<string, unknown> = {};
  let brandCount = 0;
  let brought: People['others'] = [];
  for (const [key, raw] of Object.entries(file.stores)) {
    const store = stores.find((candidate) => candidate.key === key);
    if (!store) throw new SettingsFileError(`This file holds “stores.${key}”, which this version of Second Look does not know.`);
    const decoded = store.decode(raw);
    if (!decoded.ok) {
      const { where, detail } = decoded.why;
      const path = ['stores', key, 'value', where].filter(Boolean).join('.').replaceAll('.[', '[');
      throw new SettingsFileError(decoded.why.reason === 'newer' ? detail : `The file is broken at ${path}: ${detail}`);
    }
    if (key === people.key) brought = (decoded.value as People).others;
    else entries[key] = store.encode(decoded.value);
    if (key === brands.key) brandCount = (decoded.value as unknown[]).length;
  }
  return { savedAt: file.savedAt, brands: brandCount, people: brought, entries };
}

/**
 * Puts what the file holds in the place of what is there, and adds its people: all of it or, where it cannot be saved, nothing. Nobody
 * else changes anything of it meanwhile: half a brand of the file beside half of another would be nobody's.
 * @param vouched whether its confirmed people count as confirmed here. @param now ISO 8601
 * @returns puts back what was there before; what went out, was silenced or was learned since stays
 * @throws {StoreWriteError}
 */
export function applySettingsFile(file: SettingsFile, vouched: boolean, now: string): Promise<() => Promise<void>> {
  return alone(async () => {
    // Reading first sets aside what could not be read, before it is written over.
    const before = new Map(await Promise.all(stores.map(async (store) => [store.key, await store.read()] as const)));
    const everybody = withBrought(before.get(people.key) as People, file.people, { vouched, now });
    const entries: Record<string, unknown> = { ...file.entries, [people.key]: people.encode(everybody) };
    await saveAll(entries, 'the imported settings');
    return () => alone(() => takeBack(before, entries));
  });
}

async function takeBack(before: ReadonlyMap<string, unknown>, entries: Readonly<Record<string, unknown>>): Promise<void> {
  const touched = exchanged.filter(({ store }) => store.key in entries);
  const back = touched.map(async ({ store, takenBack }) => {
    const imported = store.decode(entries[store.key]);
    const now = await store.read();
    return [store.key, store.encode(takenBack(before.get(store.key), imported.ok ? imported.value : store.fallback, now))] as const;
  });
  await saveAll(Object.fromEntries(await Promise.all(back)), 'what was here before');
}

/** Does something during which nobody else changes any of the stores. */
const alone = <R>(work: () => Promise<R>): Promise<R> =>
  stores.reduceRight<() => Promise<R>>((inner, store) => () => store.alone(inner), work)();

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new SettingsFileError('Second Look did not save this file, or it was cut off. Choose one that was saved with “Export”.', {
      cause: error,
    });
  }
}

function parseFile(json: unknown): z.infer<typeof fileSchema> {
  const head = z.object({ format: z.literal(FORMAT), version: z.number() }).safeParse(json);
  if (!head.success) throw new SettingsFileError('This is not a settings file of Second Look. Choose one that was saved with “Export”.');
  if (head.data.version > VERSION) {
    throw new SettingsFileError(
      `This file was saved by a newer Second Look (format ${head.data.version}; this one knows ${VERSION}). Update the extension first.`,
    );
  }
  const file = fileSchema.safeParse(json);
  if (file.success) return file.data;
  const [issue] = file.error.issues;
  throw new SettingsFileError(
    `The file is broken at ${z.core.toDotPath(issue?.path ?? []) || 'its top level'}: ${issue?.message ?? 'unexpected shape'}`,
  );
}

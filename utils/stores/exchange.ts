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
import { silences } from './silences.ts';
import { recognisedSites } from './sites.ts';
import { taughtSites } from './taught-sites.ts';

/**
 * Everything in one JSON file, and back. The file holds each store as it is stored, so that a store's own
 * versions and migrations serve old files too. Of the people it holds what others may know: public cards, and how sure we are of each.
 * Private keys are in no file: they cannot be read.
 */

const FORMAT = 'second-look-settings';
const VERSION = 1;

/** Every store whose content the file puts in the place of what is there. */
const replaced: readonly Persisted<unknown>[] = [
  settings,
  brands,
  silences,
  published,
  openings,
  heeded,
  health,
  panelPlace,
  taughtSites,
  sentBy,
  recognisedSites,
];

/** Every store that is in the file. */
export const stores: readonly Persisted<unknown>[] = [...replaced, people as Persisted<unknown>];

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
  const entries = await Promise.all(replaced.map(async (store) => [store.key, store.encode(await store.read())] as const));
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
 * Puts what the file holds in the place of what is there, and adds its people: all of it or, where it cannot be saved, nothing.
 * @param vouched whether its confirmed people count as confirmed here. @param now ISO 8601
 * @returns puts back what was there before
 * @throws {StoreWriteError}
 */
export async function applySettingsFile(file: SettingsFile, vouched: boolean, now: string): Promise<() => Promise<void>> {
  // Reading first sets aside what could not be read, before it is written over.
  const before = await Promise.all(stores.map(async (store) => [store.key, store.encode(await store.read())] as const));
  const everybody = withBrought(await people.read(), file.people, { vouched, now });
  await saveAll({ ...file.entries, [people.key]: people.encode(everybody) }, 'the imported settings');
  return () => saveAll(Object.fromEntries(before), 'what was here before');
}

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

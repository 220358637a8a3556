import { z } from 'zod';
import { brands } from './brands.ts';
import { health } from './health.ts';
import { heeded } from './heeded.ts';
import { openings } from './openings.ts';
import { panelPlace } from './panel-place.ts';
import { type Persisted, saveAll } from './persisted.ts';
import { published } from './published.ts';
import { sentBy } from './sent-by.ts';
import { settings } from './settings.ts';
import { silences } from './silences.ts';
import { recognisedSites } from './sites.ts';
import { taughtSites } from './taught-sites.ts';

/**
 * Everything in one JSON file, and back. The file holds each store as it is stored, so that a store's own
 * versions and migrations serve old files too.
 */

const FORMAT = 'second-look-settings';
const VERSION = 1;

/** Every store. */
export const stores: readonly Persisted<unknown>[] = [
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
  const entries = await Promise.all(stores.map(async (store) => [store.key, store.encode(await store.read())] as const));
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
  for (const [key, raw] of Object.entries(file.stores)) {
    const store = stores.find((candidate) => candidate.key === key);
    if (!store) throw new SettingsFileError(`This file holds “stores.${key}”, which this version of Second Look does not know.`);
    const decoded = store.decode(raw);
    if (!decoded.ok) {
      const { where, detail } = decoded.why;
      const path = ['stores', key, 'value', where].filter(Boolean).join('.').replaceAll('.[', '[');
      throw new SettingsFileError(decoded.why.reason === 'newer' ? detail : `The file is broken at ${path}: ${detail}`);
    }
    entries[key] = store.encode(decoded.value);
    if (key === brands.key) brandCount = (decoded.value as unknown[]).length;
  }
  return { savedAt: file.savedAt, brands: brandCount, entries };
}

/**
 * Puts what the file holds in the place of what is there: all of it or, where it cannot be saved, nothing.
 * @throws {StoreWriteError}
 */
export async function applySettingsFile(file: SettingsFile): Promise<void> {
  // Reading first sets aside what could not be read, before it is written over.
  await Promise.all(stores.map((store) => store.read()));
  await saveAll(file.entries, 'the imported settings');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new SettingsFileError('This file is not JSON, or was cut off. Choose one that was saved with “Export”.', { cause: error });
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

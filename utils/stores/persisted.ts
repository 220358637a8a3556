import { browser } from 'wxt/browser';
import { z } from 'zod';
import { messageOf } from '../text/message-of.ts';
import { oneAtATimeAnywhere } from './one-at-a-time.ts';
import { setAside } from './set-aside.ts';

/** What a store is made of. */
export interface Definition<T> {
  /** The key in `storage.local`; it never changes. */
  key: string;
  /** What a person calls the content: "your brands". It stands in messages. */
  title: string;
  /** Raised by one whenever the shape changes. */
  version: number;
  schema: z.ZodType<T>;
  /** What is there before anything was saved, and while what was saved cannot be read. */
  fallback: T;
  /** Under each version, how to make it from the one before. Pure: they may run in several pages at once. */
  migrations?: Record<number, (older: unknown) => unknown>;
}

/** Why a stored or imported value cannot be read. */
export interface Unreadable {
  reason: 'newer' | 'broken';
  /** Path into the value, `[2].accounts[0].colour`; empty: the whole of it. */
  where: string;
  /** What is wrong, in words. */
  detail: string;
}

export type Decoded<T> = { ok: true; value: T } | { ok: false; why: Unreadable };

export interface Persisted<T> extends Definition<T> {
  /** The stored value, parsed. What cannot be read is set aside, and the fallback is returned. */
  read(): Promise<T>;
  /** Replaces the value. @throws {StoreWriteError} where it could not be saved. */
  write(value: T): Promise<void>;
  /**
   * Changes the value and returns the new one. Updates wait for each other, from whichever of our pages they come.
   * @throws {StoreWriteError} where it could not be saved.
   */
  update(change: (value: T) => T): Promise<T>;
  /** Does something during which nobody else changes the value; nor may the work itself, but for {@link saveAll}. */
  alone<R>(work: () => Promise<R>): Promise<R>;
  /** Calls back with every new value, from whichever page it comes. Returns how to stop. */
  watch(onChange: (value: T) => void): () => void;
  /** Brings a stored or exported envelope up to date and parses it. Touches no storage. */
  decode(raw: unknown): Decoded<T>;
  /** The value as it is stored and exported. @throws {StoreWriteError} where it has another shape, or is too much. */
  encode(value: T): Envelope;
}

/** A value with the version of its shape. */
export interface Envelope {
  version: number;
  value: unknown;
}

const envelopeSchema = z.object({ version: z.number().int().positive(), value: z.unknown() });

/** Something could not be saved. The message says what to do about it. */
export class StoreWriteError extends Error {
  override name = 'StoreWriteError';
}

/**
 * A value that survives: parsed on every read, brought up to date by migrations, never lost. One bad value costs
 * this store only; it is set aside under another key and shown in the options.
 */
export function persisted<T>(definition: Definition<T>): Persisted<T> {
  const { key, title, version, schema, fallback, migrations = {} } = definition;
  const inTurn = oneAtATimeAnywhere(key);

  function decode(raw: unknown): Decoded<T> {
    const envelope = envelopeSchema.safeParse(raw);
    if (!envelope.success) return broken('', 'It is not a value that Second Look has saved.');
    if (envelope.data.version > version) {
      const detail = `It was saved by a newer Second Look (${key} ${envelope.data.version}; this one knows ${version}). Update the extension to read it.`;
      return { ok: false, why: { reason: 'newer', where: '', detail } };
    }
    let value = envelope.data.value;
    for (let next = envelope.data.version + 1; next <= version; next++) {
      const migrate = migrations[next];
      if (!migrate) return broken('', `Version ${next - 1} is too old to be brought up to date.`);
      try {
        value = migrate(value);
      } catch (error) {
        return broken('', `It could not be brought from version ${next - 1} to ${next}: ${messageOf(error)}`);
      }
    }
    const parsed = schema.safeParse(value);
    if (parsed.success) return { ok: true, value: parsed.data };
    const [issue] = parsed.error.issues;
    return broken(z.core.toDotPath(issue?.path ?? []), issue?.message ?? 'It has an unexpected shape.');
  }

  function encode(value: T): Envelope {
    const parsed = schema.safeParse(value);
    if (!parsed.success) throw notSaved(title, parsed.error.issues[0]?.message);
    return { version, value: parsed.data };
  }

  async function settle(raw: unknown): Promise<T> {
    if (raw === undefined) return fallback;
    const decoded = decode(raw);
    if (decoded.ok) return decoded.value;
    const { reason, where, detail } = decoded.why;
    await setAside(key, raw, { reason, detail: where ? `${where}: ${detail}` : detail });
    return fallback;
  }

  async function read(): Promise<T> {
    return settle((await browser.storage.local.get(key))[key]);
  }

  async function save(value: T): Promise<void> {
    const envelope = encode(value);
    await saveAll({ [key]: envelope }, title);
  }

  return {
    ...definition,
    decode,
    encode,
    read,
    write: (value) =>
      inTurn(async () => {
        // Reading first keeps a value that cannot be read from being overwritten unseen.
        await read();
        await save(value);
      }),
    update: (change) =>
      inTurn(async () => {
        const value = change(await read());
        await save(value);
        return value;
      }),
    alone: inTurn,
    watch(onChange) {
      const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
        const change = changes[key];
        if (area === 'local' && change)
          settle(change.newValue).then(onChange, (error) => console.error(`Second Look could not read ${title}.`, error));
      };
      browser.storage.onChanged.addListener(listener);
      return () => browser.storage.onChanged.removeListener(listener);
    },
  };
}

/**
 * Writes several keys in one go: all of them or none.
 * @param title what a person calls the content, for the message.
 * @throws {StoreWriteError}
 */
export async function saveAll(entries: Record<string, unknown>, title: string): Promise<void> {
  try {
    await browser.storage.local.set(entries);
  } catch (error) {
    throw notSaved(title, error);
  }
}

/**
 * Why something could not be saved, and what to do about it.
 * @param title what a person calls the content
 */
export function notSaved(title: string, cause: unknown): StoreWriteError {
  const full = /quota|space|full/i.test(String(cause));
  const message = full
    ? `There is no room left to save ${title}. Free some disk space, or clear “Went out through here” in the settings, then try again.`
    : `Could not save ${title}: ${messageOf(cause)}`;
  return new StoreWriteError(message, { cause });
}

function broken(where: string, detail: string): Decoded<never> {
  return { ok: false, why: { reason: 'broken', where, detail } };
}

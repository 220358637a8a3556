import { z } from 'zod';
import { fromBase64, toBase64 } from '../text/base64.ts';

/**
 * A text in a file that only a passphrase opens. PBKDF2 (SHA-256) makes one secret of it, HKDF two of that: the key that
 * encrypts (AES-256-GCM), and a proof that tells a wrong passphrase from a damaged file. The head is authenticated with the rest.
 */

/** As OWASP recommends for PBKDF2 with SHA-256 (2023). */
const ITERATIONS = 600_000;

/** A passphrase has to have so many letters, those that do not count left out. */
const PASSPHRASE_LENGTH = 12;

const headSchema = z.strictObject({
  format: z.string(),
  version: z.number().int().positive(),
  /** Bounded: a file that somebody made up must not keep this browser busy for hours. */
  iterations: z.number().int().min(ITERATIONS).max(10_000_000),
  /** 16 bytes, base64. */
  salt: z.string().length(24),
  /** 32 bytes, base64. */
  proof: z.string().length(44),
  /** 12 bytes, base64. */
  iv: z.string().length(16),
});
type Head = z.infer<typeof headSchema>;
const fileSchema = z.strictObject({ ...headSchema.shape, data: z.string() });

/** A file that cannot be opened. The message says why and what to do. */
export class LockedFileError extends Error {
  override name = 'LockedFileError';
}

/** Which files are meant: their name in the file, their newest version, and what a person calls them. */
export interface FileKind {
  format: string;
  version: number;
  /** “an incident that was handed over”. */
  title: string;
}

/** @throws {LockedFileError} where the passphrase is too short */
export function refuseShort(passphrase: string): void {
  if (plainPassphrase(passphrase).length < PASSPHRASE_LENGTH)
    throw new LockedFileError(`The passphrase needs at least ${PASSPHRASE_LENGTH} letters or digits.`);
}

/** The text of a file. @throws {LockedFileError} where the passphrase is too short */
export async function lock({ format, version }: FileKind, text: string, passphrase: string): Promise<string> {
  refuseShort(passphrase);
  const [salt, iv] = [crypto.getRandomValues(new Uint8Array(16)), crypto.getRandomValues(new Uint8Array(12))];
  const { key, proof } = await secretsOf(passphrase, salt, ITERATIONS);
  const head: Head = { format, version, iterations: ITERATIONS, salt: toBase64(salt), proof, iv: toBase64(iv) };
  const data = await crypto.subtle.encrypt(withHead(head, iv), key, new TextEncoder().encode(text));
  return `${JSON.stringify({ ...head, data: toBase64(new Uint8Array(data)) })}\n`;
}

/**
 * The text in a file of this kind, with the version it was written in.
 * @throws {LockedFileError} where the file is none of ours, newer or broken, or the passphrase another
 */
export async function unlock(kind: FileKind, file: string, passphrase: string): Promise<{ version: number; text: string }> {
  const { data, ...head } = parsed(kind, file);
  try {
    const { key, proof } = await secretsOf(passphrase, fromBase64(head.salt), head.iterations);
    if (proof !== head.proof)
      throw new LockedFileError('This is not the passphrase of this file. Capitals, spaces and hyphens do not matter.');
    const bytes = await crypto.subtle.decrypt(withHead(head, fromBase64(head.iv)), key, fromBase64(data));
    return { version: head.version, text: new TextDecoder().decode(bytes) };
  } catch (error) {
    throw error instanceof LockedFileError ? error : damaged(error);
  }
}

const damaged = (cause: unknown) =>
  new LockedFileError('This file was damaged or changed on its way. Ask for it once more, as a file and not as text.', { cause });

function parsed({ format, version, title }: FileKind, file: string): z.infer<typeof fileSchema> {
  let json: unknown;
  try {
    json = JSON.parse(file);
  } catch {
    // Half of a file begins as all of it does.
    if (file.startsWith(`{"format":"${format}"`)) throw damaged('It is no JSON.');
  }
  const known = z.object({ format: z.literal(format), version: z.number() }).safeParse(json);
  if (!known.success) throw new LockedFileError(`This is not ${title} from Second Look. Choose the file that was sent to you.`);
  if (known.data.version > version)
    throw new LockedFileError(
      `This file was written by a newer Second Look (format ${known.data.version}; this one knows ${version}). Update the extension first.`,
    );
  const whole = fileSchema.safeParse(json);
  if (!whole.success) throw damaged(whole.error);
  return whole.data;
}

/** As it is said on the phone: capitals, spaces and hyphens make no difference. */
const plainPassphrase = (passphrase: string): string =>
  passphrase
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Pd}]/gu, '');

async function secretsOf(passphrase: string, salt: BufferSource, iterations: number): Promise<{ key: CryptoKey; proof: string }> {
  const bytes = new TextEncoder().encode(plainPassphrase(passphrase));
  const typed = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveBits']);
  const secret = await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, typed, 256);
  const root = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits', 'deriveKey']);
  const use = (info: string) => ({ name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: new TextEncoder().encode(info) });
  const [key, proof] = await Promise.all([
    crypto.subtle.deriveKey(use('second-look key'), root, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']),
    crypto.subtle.deriveBits(use('second-look proof'), root, 256),
  ]);
  return { key, proof: toBase64(new Uint8Array(proof)) };
}

const withHead = ({ format, version, iterations, salt, proof }: Head, iv: BufferSource) => ({
  name: 'AES-GCM',
  iv,
  additionalData: new TextEncoder().encode(JSON.stringify([format, version, iterations, salt, proof])),
});

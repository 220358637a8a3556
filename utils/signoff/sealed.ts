import { errors, flattenedDecrypt, GeneralEncrypt } from 'jose';
import { z } from 'zod';
import { type Device, MOST_RECIPIENTS } from '../model/person.ts';
import { fromBase64url } from './bytes.ts';
import type { OwnKeys } from './keys.ts';
import { LARGEST_TEXT } from './link.ts';
import { Refused } from './refusal.ts';
import { json, parsed } from './signed.ts';

/**
 * What is sealed: a signed text encrypted to the devices of confirmed people, as a JWE in general JSON (RFC 7516) with ECDH-ES
 * over X25519 and `A256GCM`, compressed (`zip: "DEF"`) before it is encrypted. Nobody else, the chat's provider neither,
 * can read it or tell whom it is for.
 */

/** With one recipient the agreed key encrypts the content itself, which keeps the link short. */
const ONE = 'ECDH-ES';
const SEVERAL = 'ECDH-ES+A256KW';

const short = z.string().max(1_000);

const jweSchema = z.strictObject({
  protected: short,
  iv: short,
  ciphertext: z.string(),
  tag: short,
  recipients: z
    .array(z.strictObject({ header: z.record(z.string(), z.unknown()), encrypted_key: short.optional() }))
    .min(1)
    .max(MOST_RECIPIENTS),
});

const isJwe = z.object({ ciphertext: z.string() });

/** Encrypts a signed text so that only these devices can open it. */
export async function seal(signed: string, devices: readonly Device[]): Promise<string> {
  const encrypt = new GeneralEncrypt(new TextEncoder().encode(signed)).setProtectedHeader({ enc: 'A256GCM', zip: 'DEF' });
  for (const { encryption } of devices) {
    const key = await crypto.subtle.importKey('raw', fromBase64url(encryption), 'X25519', true, []);
    encrypt.addRecipient(key).setUnprotectedHeader({ alg: devices.length === 1 ? ONE : SEVERAL });
  }
  return JSON.stringify(await encrypt.encrypt());
}

/**
 * The signed text, whether it was sealed or not.
 * @throws {Refused} `for-somebody-else` where our key does not open it, `too-large` or `not-ours`.
 */
export async function unseal(text: string, { encryption }: OwnKeys): Promise<{ signed: string; sealed: boolean }> {
  const value = json(text);
  if (!isJwe.safeParse(value).success) return { signed: text, sealed: false };
  const { recipients, ...shared } = parsed(jweSchema, value);
  for (const recipient of recipients) {
    try {
      const { plaintext } = await flattenedDecrypt({ ...shared, ...recipient }, encryption.privateKey, {
        keyManagementAlgorithms: [ONE, SEVERAL],
        contentEncryptionAlgorithms: ['A256GCM'],
        maxDecompressedLength: LARGEST_TEXT,
      });
      return { signed: new TextDecoder().decode(plaintext), sealed: true };
    } catch (error) {
      // Nothing tells whom a part is for, so each is tried. One that opens and is no good is the end.
      if (error instanceof errors.JWEInvalid && /limit/.test(error.message)) throw new Refused('too-large');
    }
  }
  throw new Refused('for-somebody-else');
}

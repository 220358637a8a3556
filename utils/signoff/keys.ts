import { type DBSchema, openDB } from 'idb';
import type { Device } from '../model/person.ts';
import { base64url } from './bytes.ts';

/** The keys of this profile. The private ones are not extractable: they can be used here, and read nowhere. */
export interface OwnKeys {
  signing: CryptoKeyPair;
  encryption: CryptoKeyPair;
  /** The public halves, as they stand on the card. */
  device: Device;
}

/** What signs: this profile's own keys, or those of somebody whose PIN opened them. */
export interface SigningKeys {
  signing: Pick<CryptoKeyPair, 'privateKey'>;
  device: Device;
}

interface KeyStore extends DBSchema {
  keys: { key: 'own'; value: Pick<OwnKeys, 'signing' | 'encryption'> };
}

/** New keys that are kept nowhere. */
export async function makeKeys(): Promise<OwnKeys> {
  const [signing, encryption] = await Promise.all([
    crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify']) as Promise<CryptoKeyPair>,
    crypto.subtle.generateKey('X25519', false, ['deriveBits']) as Promise<CryptoKeyPair>,
  ]);
  return { signing, encryption, device: await deviceOf({ signing, encryption }) };
}

/**
 * The keys of this profile, made on first use.
 * @throws {Error} where the browser keeps no databases (a private window with storage switched off).
 */
export async function ownKeys(): Promise<OwnKeys> {
  const db = await openDB<KeyStore>('second-look-keys', 1, { upgrade: (fresh) => void fresh.createObjectStore('keys') });
  try {
    const kept = await db.get('keys', 'own');
    if (kept) return { ...kept, device: await deviceOf(kept) };
    const { signing, encryption, device } = await makeKeys();
    const tx = db.transaction('keys', 'readwrite');
    // Two pages may have come here at once: the first pair that is kept is the one.
    const earlier = await tx.store.get('own');
    if (!earlier) await tx.store.put({ signing, encryption }, 'own');
    await tx.done;
    return earlier ? { ...earlier, device: await deviceOf(earlier) } : { signing, encryption, device };
  } finally {
    db.close();
  }
}

async function deviceOf({ signing, encryption }: Pick<OwnKeys, 'signing' | 'encryption'>): Promise<Device> {
  const [sign, encrypt] = await Promise.all([
    crypto.subtle.exportKey('raw', signing.publicKey),
    crypto.subtle.exportKey('raw', encryption.publicKey),
  ]);
  return { signing: base64url(sign), encryption: base64url(encrypt) };
}

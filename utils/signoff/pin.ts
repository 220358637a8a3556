import type { Device } from '../model/person.ts';
import type { PinKey } from '../stores/pin-keys.ts';
import { base64url, fromBase64url } from './bytes.ts';

/**
 * Keys of people who sign at somebody else's machine. The private key is made extractable, encrypted by a key that PBKDF2 makes of
 * their PIN, and dropped: between two signatures nobody has it. Whoever carries the browser profile away can try
 * PINs offline, as fast as their machines can; the slowing down below holds only here.
 */

/** As OWASP recommends for PBKDF2 with SHA-256 (2023). */
const ROUNDS = 600_000;

/** Signs of any kind; digits are enough at the machine itself. */
const SHORTEST_PIN = 6;

/** A PIN, or another try, that is refused. The message says what to do. */
export class PinError extends Error {
  override name = 'PinError';
}

/** What a person can type in several ways and means once. */
const plainPin = (pin: string): string => pin.normalize('NFKC').trim();

/** @throws {PinError} where it is too short, or the first that anybody would try. */
function refuseWeak(pin: string): void {
  const signs = Array.from(plainPin(pin), (sign) => sign.codePointAt(0)!);
  if (signs.length < SHORTEST_PIN) throw new PinError(`A PIN has at least ${SHORTEST_PIN} characters. Letters count too.`);
  const steps = new Set(signs.slice(1).map((sign, at) => sign - signs[at]!));
  const [step] = steps;
  if (steps.size === 1 && Math.abs(step!) <= 1) throw new PinError('This is one of the first that anybody would try. Choose another.');
}

/**
 * New keys that only this PIN opens, and the private one for signing this once. What is encrypted to them nobody can read.
 * @param now ISO 8601
 * @throws {PinError}
 */
export async function makePinKey(pin: string, now: string): Promise<{ key: Omit<PinKey, 'person'>; privateKey: CryptoKey }> {
  refuseWeak(pin);
  const signing = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
  const unused = (await crypto.subtle.generateKey('X25519', false, ['deriveBits'])) as CryptoKeyPair;
  const [sign, encrypt] = await Promise.all([signing, unused].map(({ publicKey }) => crypto.subtle.exportKey('raw', publicKey)));
  const device: Device = { signing: base64url(sign!), encryption: base64url(encrypt!) };
  const [salt, iv] = [crypto.getRandomValues(new Uint8Array(16)), crypto.getRandomValues(new Uint8Array(12))];
  const opener = await openerOf(pin, salt, ROUNDS);
  const wrapped = await crypto.subtle.wrapKey('pkcs8', signing.privateKey, opener, sealing(iv, device));
  const texts = { salt: base64url(salt), iv: base64url(iv), wrapped: base64url(wrapped) };
  const key = { device, rounds: ROUNDS, ...texts, since: now, wrong: 0, triedAt: null };
  return { key, privateKey: await unwrapped(key, opener) };
}

/**
 * The private key, for signing only.
 * @throws {PinError} where the PIN is another.
 */
export async function openPinKey(key: PinKey, pin: string): Promise<CryptoKey> {
  const opener = await openerOf(pin, fromBase64url(key.salt), key.rounds);
  try {
    return await unwrapped(key, opener);
  } catch (error) {
    throw new PinError('This is not the PIN.', { cause: error });
  }
}

const unwrapped = ({ wrapped, iv, device }: Omit<PinKey, 'person'>, opener: CryptoKey): Promise<CryptoKey> =>
  crypto.subtle.unwrapKey('pkcs8', fromBase64url(wrapped), opener, sealing(fromBase64url(iv), device), 'Ed25519', false, ['sign']);

/** The public key is authenticated with it: no other one can be put in its place. */
const sealing = (iv: Uint8Array<ArrayBuffer>, { signing }: Device) => ({ name: 'AES-GCM', iv, additionalData: fromBase64url(signing) });

async function openerOf(pin: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey('raw', new TextEncoder().encode(plainPin(pin)), 'PBKDF2', false, ['deriveKey']);
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return crypto.subtle.deriveKey(derivation, material, { name: 'AES-GCM', length: 256 }, false, ['wrapKey', 'unwrapKey']);
}

const MINUTE = 60_000;
/** How long to wait after so many wrong tries; after the last of them nobody tries again. */
const WAITS = [0, 0, 0, 0.5 * MINUTE, MINUTE, 5 * MINUTE, 15 * MINUTE, 60 * MINUTE, 60 * MINUTE, 60 * MINUTE];

/**
 * The key after one more try began. It counts before it is made, so that breaking it off makes it no cheaper.
 * @param now ISO 8601
 * @throws {PinError} where it is too early, or there were too many.
 */
export function tried(key: PinKey, now: string): PinKey {
  const wait = WAITS[key.wrong];
  if (wait === undefined)
    throw new PinError(
      'This PIN is locked after too many wrong tries. Take it away in the settings, under “People”; then a new one can be made.',
    );
  const gone = key.triedAt === null ? wait : Date.parse(now) - Date.parse(key.triedAt);
  // Set back, the clock tells nothing. Whoever can set it back can set it on as well.
  const left = gone < 0 ? 0 : wait - gone;
  if (left > 0) throw new PinError(`Too many wrong tries. Try again in ${waitWords(left)}.`);
  return { ...key, wrong: key.wrong + 1, triedAt: now };
}

const waitWords = (left: number): string =>
  left > MINUTE ? `${Math.ceil(left / MINUTE)} minutes` : left > 1_000 ? `${Math.ceil(left / 1_000)} seconds` : 'a second';

import { base64url as jose } from 'jose';

/** Base64url without padding (RFC 4648, section 5). */
export const base64url = (bytes: ArrayBuffer | Uint8Array): string =>
  jose.encode(bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes));

/** @throws {TypeError} where the text is no base64url. */
export const fromBase64url = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(jose.decode(text));

/** A name that nobody has used and nobody can guess: 16 random bytes in base64url. */
export const freshNonce = (): string => base64url(crypto.getRandomValues(new Uint8Array(16)));

import { sha256 as digest } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 in hex, of bytes or of a text in UTF-8. */
export async function sha256(content: string | ArrayBuffer): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', typeof content === 'string' ? new TextEncoder().encode(content) : content);
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * The same of a short text, at once. The browser's own takes another thread and a turn of waiting each time, which for thousands of short
 * texts is many times longer than the work.
 */
export const sha256AtOnce = (text: string): string => bytesToHex(digest(utf8ToBytes(text)));

import { wordlist } from '@scure/bip39/wordlists/english.js';
import type { Device } from '../model/person.ts';

const ROUNDS = 200_000;
const WORDS = 6;
const BITS = 11;

/**
 * Six words for a person's keys, to be compared once over the telephone: both keys of every device, in any order. From the published list
 * of BIP 39: 2,048 English words, no two of which begin with the same four letters, so they are told apart when spoken.
 *
 * Whoever wants to pose as somebody needs other keys with the same six words: 2^66 tries, each slowed down by PBKDF2 with
 * SHA-256 and 200,000 rounds.
 */
export async function sixWords(devices: readonly Device[]): Promise<string[]> {
  const keys = devices.map(({ signing, encryption }) => `${signing}.${encryption}`).sort();
  const material = await crypto.subtle.importKey('raw', new TextEncoder().encode(keys.join('\n')), 'PBKDF2', false, ['deriveBits']);
  const salt = new TextEncoder().encode('second-look-words/1');
  const bits = await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ROUNDS }, material, 72);
  let number = new Uint8Array(bits).reduce((value, byte) => (value << 8n) | BigInt(byte), 0n) >> BigInt(72 - WORDS * BITS);
  const words: string[] = [];
  for (let at = 0; at < WORDS; at++) {
    words.unshift(wordlist[Number(number & 2047n)]!);
    number >>= BigInt(BITS);
  }
  return words;
}

import { sifted } from './sifted.ts';
/**
 * Codes for a yes that comes back by phone, mail or chat: `7F3K-92QM`. Six letters are taken from a hash of the words
 * they stand for, so that other words have another code; two are check letters. Nobody's signature: whoever can read
 * the words can read the code.
 */

/**
 * Letters and digits that are taken for no other, aloud or on paper: without 0 and O, 1, I and L. There are 31 of them,
 * a prime, and the check needs that.
 */
export const clearLetters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const SIZE = clearLetters.length;
const LETTERS = 8;
const HASHED = LETTERS - 2;

/**
 * The code for something.
 * @param hash of what it stands for, SHA-256 in hex
 */
export function shortCode(hash: string): string {
  // 13 hex digits are the most that a number holds exactly, and far more than six letters can tell apart.
  let rest = Number.parseInt(hash.slice(0, 13), 16);
  const values = Array.from({ length: HASHED }, () => {
    const value = rest % SIZE;
    rest = Math.floor(rest / SIZE);
    return value;
  });
  const code = [...values, ...checkValues(values)].map((value) => clearLetters[value]).join('');
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}

/** What somebody typed or pasted as a code, written as we write it; `null`: it is none, or a letter of it is wrong. */
export function readShortCode(typed: string): string | null {
  const letters = typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
  const values = [...letters].map((letter) => clearLetters.indexOf(letter));
  if (values.length !== LETTERS || values.includes(-1) || !fits(values)) return null;
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
}

/** *fits*: it holds this code. *other*: the code of something else. *mistyped*: no code, and meant as one. *none*: nothing like a code. */
export type CodeCheck = 'fits' | 'other' | 'mistyped' | 'none';

/** Two groups of four, as a code is written; where a mark joins them or a digit is among them, it was meant as one. */
const GROUPS = sifted(/(?<![a-z0-9])([a-z0-9]{4})([\s\-_.–—]{0,4})(?=([a-z0-9]{4})(?![a-z0-9]))/gi);
const RUNS = /(?<![a-z0-9])[a-z0-9]{8}(?![a-z0-9])/gi;

/** Looks for a code in somebody's answer, "OK 7f3k 92qm, thank you". */
export function checkAnswer(answer: string, code: string): CodeCheck {
  const written = [
    ...[...answer.matchAll(GROUPS)].map(([, left, joint, right]) => ({ text: `${left}${right}`, joined: joint!.trim() !== '' })),
    ...[...answer.matchAll(RUNS)].map(([text]) => ({ text, joined: false })),
  ];
  const codes = written.flatMap(({ text }) => readShortCode(text) ?? []);
  if (codes.includes(code)) return 'fits';
  // Two words of four letters may happen to be a code; with a digit or a joint they hardly do.
  const meant = written.filter(({ text, joined }) => joined || /\d/.test(text));
  if (meant.some(({ text }) => readShortCode(text) !== null)) return 'other';
  return meant.length > 0 ? 'mistyped' : 'none';
}

/**
 * Two check letters: with them the values sum to nothing, plainly and each times its place. One wrong letter, two wrong letters, and
 * any two that changed places are all found (a Reed–Solomon code over the field of 31).
 */
function checkValues(values: readonly number[]): [number, number] {
  const plain = values.reduce((sum, value) => sum + value, 0);
  const placed = values.reduce((sum, value, index) => sum + value * (index + 1), 0);
  // a + b = −plain and 7a + 8b = −placed.
  const last = modulo(HASHED * plain + plain - placed);
  return [modulo(-plain - last), last];
}

function fits(values: readonly number[]): boolean {
  const plain = values.reduce((sum, value) => sum + value, 0);
  const placed = values.reduce((sum, value, index) => sum + value * (index + 1), 0);
  return modulo(plain) === 0 && modulo(placed) === 0;
}

const modulo = (value: number): number => ((value % SIZE) + SIZE) % SIZE;

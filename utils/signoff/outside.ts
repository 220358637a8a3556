import type { Draft } from '../model/draft.ts';
import { fromBase64url } from './bytes.ts';

/**
 * Approval by somebody who has no Second Look: they see the draft as a picture or text with a short code, and answer in any chat with
 * "OK" and the code. It says that somebody meant this draft; it proves nothing, and is never drawn like a signature.
 */

/** Digits and capitals without those that are taken for one another (0 O, 1 I L): 31, a prime, as the check digits need. */
const SIGNS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const BASE = SIGNS.length;
const DIGITS = 6;

/**
 * The short code of a draft: six signs out of its fingerprint and two check signs, "7F3K-92QM". The check signs are the sum of the six and
 * the sum of each times its place, modulo 31: any one or two wrong signs, and any two swapped, are found (a Reed-Solomon
 * code of distance three).
 */
export function codeOf(fingerprint: string): string {
  let number = fromBase64url(fingerprint)
    .subarray(0, 8)
    .reduce((value, byte) => (value << 8n) | BigInt(byte), 0n);
  const digits: number[] = [];
  for (let at = 0; at < DIGITS; at++) {
    digits.push(Number(number % BigInt(BASE)));
    number /= BigInt(BASE);
  }
  const code = [...digits, ...checksOf(digits)].map((digit) => SIGNS[digit]).join('');
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}

const checksOf = (digits: readonly number[]): [number, number] => [
  digits.reduce((sum, digit) => sum + digit, 0) % BASE,
  digits.reduce((sum, digit, at) => sum + digit * (at + 2), 0) % BASE,
];

/** What somebody answered. *yes*: nothing but a yes and the code. *unclear*: more was said, or less; the author reads it and decides. */
export interface OutsideAnswer {
  says: 'yes' | 'changes' | 'unclear';
  /** The code in it, "7F3K-92QM"; `null`: none, or none that is whole. */
  code: string | null;
  /** Something stands there that looks like a code with a slip in it. */
  mistyped: boolean;
  /** What they wrote besides, without what was quoted. */
  words: string;
}

/** Four signs, a dash or space or nothing, four signs; also in small letters and with signs that we never use. Each place is looked at. */
const CODE =
  /(?<![\p{L}\p{N}])(?=(?<all>(?<one>[a-z\d]{4})(?<between>[ \u00a0]?[-\u2010-\u2015\u2212]?[ \u00a0]?)(?<two>[a-z\d]{4}))(?![\p{L}\p{N}]))/giu;

const YES = phrase(
  'ok okay oke okey yes yep yeah yup sure approved approve approval fine good great perfect go ahead lgtm agreed confirmed confirm',
  'ja jawohl passt gut freigegeben freigabe einverstanden genehmigt oui daccord approuvé validé valide bon si sí vale aprobado conforme',
  'sim aprovado certo va bene approvato confermo akkoord goed prima',
);
/** What people say around a yes. */
const POLITE = phrase(
  'thanks thank you thx please hi hello dear all it this that is looks look to me from my side by for with us the code and',
  'danke bitte hallo merci bonjour gracias hola obrigado obrigada olá grazie ciao dank je',
);
const NO = phrase(
  'no not nope dont doesnt wont cant but except however instead unless until change changes wait stop hold wrong remove replace delete fix',
  'add without if only after before',
  'nein nicht kein aber ändern ändere falsch warten statt non pas mais changer changez faux cambiar cambia pero espera sin não mas mudar',
  'cambiare però aspetta niet maar wijzig wijzigen',
);

function phrase(...words: string[]): ReadonlySet<string> {
  return new Set(words.join(' ').split(' '));
}

/** Longer than any answer in a chat. */
const LONGEST = 4_000;

/** The line under a draft that says how to answer. */
export const howToAnswer = (code: string): string => `Answer “OK ${code}”, or say what to change.`;
const OWN_LINE = new RegExp(howToAnswer('.{1,20}').replace('change.', 'change'));
const QUOTED = /^\s*[>|]/;

/** Reads an answer out of a chat. Lines that are quoted, and our own line that asked for it, count for nothing. */
export function readAnswer(pasted: string): OutsideAnswer {
  const lines = pasted.slice(0, LONGEST).split(/\r\n?|\n/);
  const own = lines.filter((line) => !QUOTED.test(line) && !OWN_LINE.test(line)).join('\n');
  const found = Array.from(own.matchAll(CODE), ({ index, groups: { all, one, two, between } = {} }) => ({
    index,
    all: all!,
    code: `${one}-${two}`.toUpperCase(),
    together: between?.trim() !== '' || between === '',
  }));
  const whole = found.find(({ code }) => isWhole(code));
  const near = whole ?? found.find(({ code, together }) => together && looksLikeOne(code));
  const words = (near ? own.slice(0, near.index) + own.slice(near.index + near.all.length) : own).trim();
  return { says: saysOf(words), code: whole?.code ?? null, mistyped: !whole && near !== undefined, words };
}

function isWhole(code: string): boolean {
  const digits = Array.from(code.replace('-', ''), (sign) => SIGNS.indexOf(sign));
  if (digits.includes(-1)) return false;
  const [first, second] = checksOf(digits.slice(0, DIGITS));
  return digits[DIGITS] === first && digits[DIGITS + 1] === second;
}

/** Two words of four letters are no code, nor are two years. */
const looksLikeOne = (code: string): boolean => /\d/.test(code) && /[A-Z]/.test(code);

function saysOf(text: string): OutsideAnswer['says'] {
  const thumbs = /👍|👌|✅|✔|☑/u.test(text);
  const words = text
    .toLowerCase()
    .replace(/['’]/g, '')
    .match(/\p{L}+/gu);
  if (!words) return thumbs && !/\p{N}/u.test(text) ? 'yes' : 'unclear';
  if (words.some((word) => NO.has(word))) return 'changes';
  const agrees = thumbs || words.some((word) => YES.has(word));
  const nothingElse = words.every((word) => YES.has(word) || POLITE.has(word)) && !/[\p{N}?]/u.test(text);
  return agrees && nothingElse ? 'yes' : 'unclear';
}

/**
 * The draft as text for somebody who has no Second Look, with account, time and code.
 * @param time when it goes out, in words
 */
export function textForOutside(draft: Draft, code: string, time: string): string {
  const account = draft.account ? `@${draft.account.handle}` : 'the account could not be read';
  const parts = draft.parts.map(({ text, media }, at) => {
    const pictures = media.map(({ kind, alt }) => `[${kind}: ${alt || 'no description'}]`);
    const number = draft.parts.length > 1 ? [`${at + 1}/${draft.parts.length}`] : [];
    return [...number, ...(draft.warning && at === 0 ? [`Content warning: ${draft.warning}`] : []), text, ...pictures].join('\n');
  });
  return [`For ${account} on ${draft.platform}, ${time}:`, ...parts, howToAnswer(code)].join('\n\n');
}

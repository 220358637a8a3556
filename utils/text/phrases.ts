import { matches, sifted } from './sifted.ts';

/**
 * Plain phrases as one regular expression, whole words only, in any script, whatever the case.
 * In a phrase a space stands for any run of white space, ' for any apostrophe; the rest is the
 * language of regular expressions, so that a phrase may say `(?:is|was)`. No space or ' inside a character class.
 */
export function phrases(...alternatives: readonly string[]): RegExp {
  return sifted(`${START}(?:${alternatives.map(loosened).join('|')})${END}`, 'giu');
}

const START = '(?<![\\p{L}\\p{N}_])';
const END = '(?![\\p{L}\\p{N}_])';

function loosened(phrase: string): string {
  return phrase
    .replace(/ (?=[?*+{])/g, '\\s')
    .replaceAll(' ', '\\s+')
    .replaceAll("'", "['’‘`]");
}

/** One of several words, as part of a phrase. Written with spaces between; `*` is any ending, `_` a space inside. */
export function oneOf(...words: readonly string[]): string {
  return `(?:${words.join(' ').trim().split(/\s+/).join('|').replaceAll('*', '\\p{L}*').replaceAll('_', ' ')})`;
}

/** One of several, as part of a phrase; a long list goes over several lines. */
export const either = (...alternatives: readonly string[]): string => `(?:${alternatives.join('|')})`;

/** The same where it is a whole word, in any script. */
export const eitherWord = (...alternatives: readonly string[]): string => `(?<!\\p{L})${either(...alternatives)}(?!\\p{L})`;

/** A phrase in pieces, one behind the other, so that each stands in a line of its own. */
export const joined = (...pieces: readonly string[]): string => pieces.join('');

/** A place in a text, in UTF-16 offsets. */
export interface Span {
  start: number;
  end: number;
  text: string;
}

/** Every place where a global pattern matches, in reading order. */
export function spansOf(text: string, pattern: RegExp): Span[] {
  return matches(pattern, text).map((match) => ({ start: match.index, end: match.index + match[0].length, text: match[0] }));
}

/** Whether a pattern occurs, without the memory that `test` of a global pattern keeps. */
export function has(text: string, pattern: RegExp): boolean {
  return text.search(pattern) !== -1;
}

/** The sentence around a place: up to the nearest end of a sentence or of a line on both sides. */
export function sentenceAround(text: string, start: number, end: number): Span {
  const back = Math.max(0, start - FAR);
  let from = back;
  for (const stop of text.slice(back, start).matchAll(SENTENCE_END)) from = back + stop.index + stop[0].length;
  const next = text.slice(end, end + FAR).search(SENTENCE_END);
  const to = next === -1 ? Math.min(text.length, end + FAR) : end + next + 1;
  return { start: from, end: to, text: text.slice(from, to) };
}

/** A sentence that goes on longer is cut, so that looking around every place of a long text stays cheap. */
const FAR = 500;
/** A stop after a number is an ordinal in some languages ("am 3. Mai"), after one letter an abbreviation. */
const SENTENCE_END = /(?<![\p{N}]|(?<!\p{L})\p{L})[.!?…]+["”»)]*\s+|\n+/gu;

/** What stands behind a quoted word or time because the sentence goes on or ends there. */
const OF_THE_SENTENCE = /(?<=[\p{L}\p{N}])[,;]$|(?<=\p{L}{4}|\d(?: ?[ap]m)?)\.$/iu;

/** The mark at which a quotation was cut out of its sentence: “, 82, was born”. */
const CUT_OUT_AT = /^[,;:]\s*/u;
const OPENED = /\((?=[\p{L}\p{N}£$€])/gu;
const CLOSED = /(?<=[\p{L}\p{N}%.€?!…”’»])\)/gu;

/** Shortens a quotation for a sentence to the person, without cutting a character in two. A bracket gets its other half back. */
export function quoted(text: string, longest = 60): string {
  const words = text.trim().replace(/\s+/g, ' ').replace(OF_THE_SENTENCE, '').replace(CUT_OUT_AT, '');
  const characters = Array.from(words);
  if (characters.length > longest) return `“${characters.slice(0, longest - 1).join('')}…”`;
  const halves = (words.match(OPENED)?.length ?? 0) - (words.match(CLOSED)?.length ?? 0);
  return `“${halves < 0 ? '(' : ''}${words}${halves > 0 ? ')' : ''}”`;
}

import type { Variants, Words } from './words/words.ts';

/**
 * The parts of an apology in the order in which they weigh: Lewicki, Polin and Lount 2016. The last,
 * a request for forgiveness, can be left out and is.
 */
export const apologyParts = ['responsibility', 'repair', 'explanation', 'regret', 'repentance'] as const;
export type ApologyPart = (typeof apologyParts)[number];

/** One sentence of a draft, or a few that belong together. */
export interface Sentence {
  text: string;
  /** Which part of an apology it is. */
  part?: ApologyPart;
  /** The first to go where there is little room. */
  extra?: boolean;
  /** Goes as well, before a second post is needed for it. */
  late?: boolean;
  /** What it begins; otherwise it follows in the same line. */
  begins?: 'line' | 'paragraph';
}

/** In place of a seed: of every wording the shortest. */
export const SHORTEST = -1;

export function pick(variants: Variants, seed: number): string {
  if (seed === SHORTEST) return variants.toSorted((one, other) => one.length - other.length)[0]!;
  return variants[seed % variants.length] ?? variants[0];
}

/** Entered text in one line, without spaces around it; `null` where nothing was entered. */
export function given(text: string | null): string | null {
  const line = (text ?? '').replace(/\s+/g, ' ').trim();
  return line === '' ? null : line;
}

/** Ends entered text with a full stop, unless it ends by itself. */
function stopped(text: string): string {
  const bare = text.replace(/[\s,;:]+$/, '');
  return /[.!?…][”“»’"')]*$/.test(bare) ? bare : `${bare}.`;
}

/**
 * Entered text as a sentence that is grammatical whatever was entered: what reads as a sentence stands
 * alone, anything else follows the lead-in.
 */
export function told(lead: Variants, text: string | null, words: Words, seed: number): string | null {
  const line = given(text);
  if (line === null) return null;
  return readsAsSentence(line, words) ? stopped(capital(line)) : `${pick(lead, seed)} ${stopped(line)}`;
}

/** Entered text after its lead-in, for what is never a sentence: names, a time, an answer. */
export function led(lead: Variants, text: string | null, seed: number): string | null {
  const line = given(text);
  return line === null ? null : `${pick(lead, seed)} ${stopped(line)}`;
}

const longestQuote = 160;

/** Somebody's words in the quotation marks of the language, shortened at a word where they are long. */
export function quoted(lead: Variants, text: string | null, words: Words, seed: number): string | null {
  const line = given((text ?? '').replace(/[“”„«»"]/g, ''));
  if (line === null) return null;
  const [open, close] = words.quotes;
  const short = line.length <= longestQuote ? line : `${shortened(line)}…`;
  return `${pick(lead, seed)} ${open}${short}${close}${/[.!?…]$/.test(short) ? '' : '.'}`;
}

/** As much of a line as is quoted, up to the end of a word. What has no spaces is cut between two characters. */
function shortened(line: string): string {
  const characters = Array.from(line).slice(0, longestQuote).join('');
  const words = characters.replace(/\s+\S*$/, '');
  return words.length < characters.length / 2 ? characters : words;
}

/** The sentences that there are. */
export function sentences(...all: readonly (Sentence | null)[]): Sentence[] {
  return all.filter((sentence) => sentence !== null);
}

/** A sentence, or nothing where there is no text for it. */
export function say(text: string | null, rest: Omit<Sentence, 'text'> = {}): Sentence | null {
  return text === null ? null : { text, ...rest };
}

/** The same sentences, the first of them beginning a line or a paragraph. */
export function beginning(begins: 'line' | 'paragraph', block: readonly Sentence[]): Sentence[] {
  return block.map((sentence, index) => (index === 0 ? { ...sentence, begins } : sentence));
}

function readsAsSentence(line: string, words: Words): boolean {
  const [first = '', ...others] = line.toLowerCase().split(' ');
  if (others.length < 2) return false;
  if (others.length >= 3 && /[.!?]$/.test(line)) return true;
  const isThing = words.thingStarts?.includes(first) ?? false;
  if (!isThing && words.sentenceStarts.some((start) => (start.startsWith('…') ? first.endsWith(start.slice(1)) : first === start)))
    return true;
  const all = [first, ...others];
  const verb = all.findIndex((word) => words.sentenceVerbs.includes(word));
  // A comma or another clause before it: the verb may belong to that, and not to the whole.
  return verb > 0 && verb < others.length && !all.slice(0, verb).some((word) => word.endsWith(',') || words.clauseStarts.includes(word));
}

function capital(line: string): string {
  return line.charAt(0).toUpperCase() + line.slice(1);
}

import type { Draft, Part } from '../model/draft.ts';
import { anyOf } from './any-of.ts';

/** One word of a text, outside links, handles and hashtags. */
export interface Word {
  /** As written. */
  text: string;
  /** Lower case, with a straight apostrophe. */
  lower: string;
  /** Lower case without accents. */
  folded: string;
  /** Slot of its first three letters (`beginningOf`): a list sees by it that no entry begins so. */
  beginning: number;
  /** UTF-16 offsets. */
  start: number;
  end: number;
  /** A sentence, line or clause with its own emoji begins here. */
  opens: boolean;
}

/** Whether one word follows another in a sentence, with one blank and no other mark between them. */
export const followsDirectly = (text: string, word: Word | undefined, next: Word | undefined): next is Word =>
  word !== undefined && next !== undefined && !next.opens && /^[ \u00a0]$/u.test(text.slice(word.end, next.start));

/** A hashtag, handle or link. `text` is without the leading # or @. */
export interface Mark {
  text: string;
  start: number;
  end: number;
}

/** A text taken apart once, for every check that works on words. */
export interface Reading {
  text: string;
  words: readonly Word[];
  tags: readonly Mark[];
  mentions: readonly Mark[];
  links: readonly Mark[];
}

/** French and Italian words that lose their vowel before an apostrophe: what follows is a word of its own. */
export const elided: ReadonlySet<string> = new Set(
  'l d j m n s t c qu jusqu lorsqu puisqu quelqu dell all nell sull dall coll quell quest bell sant'.split(' '),
);

// “étudiant·e·s”, “col·lecció”: the dot at middle height is inside a word. One pass; the label length is bounded so that a long run of hyphens stays linear.
const pieces = anyOf(
  /(?<link>https?:\/\/[^\s<>"“”]+|(?<![@\p{L}\p{N}])(?:[\p{L}\p{N}-]{1,63}\.){1,5}[a-z]{2,18}(?![\p{L}\p{N}@])(?:\/[^\s<>"“”]*)?)/gu,
  /(?<mail>[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5})/gu,
  /@(?<mention>[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]{0,60}[\p{L}\p{N}_])?(?:@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5})?)/gu,
  /[#＃](?<tag>[\p{L}\p{N}\p{M}_]+)|(?<word>[\p{L}\p{M}\p{N}]+(?:(?:['’]|·(?=\p{Ll}))[\p{L}\p{M}]+){0,3})/gu,
);
const opening = /[.!?…:;\n|]|\p{Extended_Pictographic}/u;
const trailing = /[.,;:!?)\]’'…]+$/u;
const accents = /\p{M}+/gu;
const plain = /^[\x20-\x7e]*$/;

/** Lower case without accents; “ß” becomes “ss”. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  return plain.test(lower)
    ? lower
    : lower.normalize('NFD').replace(accents, '').replaceAll('’', "'").replaceAll('ß', 'ss').replaceAll('œ', 'oe').replaceAll('æ', 'ae');
}

/** How many beginnings are told apart. */
export const BEGINNINGS = 1 << 12;

/** The slot of a word's first three letters, or of fewer where it is shorter. Others may have the same. @param folded as `fold` gives it */
export function beginningOf(folded: string): number {
  const [first, second, third] = [folded.charCodeAt(0), folded.charCodeAt(1), folded.charCodeAt(2)];
  // Past the end there is no number, and no bit of one.
  return (Math.imul(Math.imul(first, 31) + (second | 0), 31) + (third | 0)) & (BEGINNINGS - 1);
}

function wordAt(text: string, start: number, opens: boolean): Word {
  const lower = text.toLowerCase().replaceAll('’', "'");
  const folded = fold(lower);
  return { text, lower, folded, beginning: beginningOf(folded), start, end: start + text.length, opens };
}

/** Takes a text apart into words, hashtags, handles and links, with their places. */
export function readText(text: string): Reading {
  const words: Word[] = [];
  const tags: Mark[] = [];
  const mentions: Mark[] = [];
  const links: Mark[] = [];
  let last = 0;
  for (const found of text.matchAll(pieces)) {
    const { link, mention, tag, word } = found.groups as Record<string, string | undefined>;
    const start = found.index;
    if (link !== undefined) {
      const cut = link.replace(trailing, '');
      links.push({ text: cut, start, end: start + cut.length });
    } else if (mention !== undefined) {
      mentions.push({ text: mention, start, end: start + mention.length + 1 });
    } else if (tag !== undefined) {
      tags.push({ text: tag, start, end: start + tag.length + 1 });
    } else if (word !== undefined) {
      const opens = words.length === 0 || opening.test(text.slice(last, start));
      const cut = word.search(/['’]/);
      if (cut > 0 && elided.has(word.slice(0, cut).toLowerCase())) {
        words.push(wordAt(word.slice(0, cut), start, opens), wordAt(word.slice(cut + 1), start + cut + 1, false));
      } else {
        words.push(wordAt(word, start, opens));
      }
      last = start + word.length;
    }
  }
  return { text, words, tags, mentions, links };
}

const readings = new WeakMap<Part, Reading>();

/** The reading of each part of a draft; every part is taken apart once, however many checks ask. */
export function readParts(draft: Draft): Reading[] {
  return draft.parts.map((part) => {
    let reading = readings.get(part);
    if (reading === undefined || reading.text !== part.text) {
      reading = readText(part.text);
      readings.set(part, reading);
    }
    return reading;
  });
}

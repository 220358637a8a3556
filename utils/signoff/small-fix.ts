import { editDistance } from '../text/likeness.ts';
import { linkLikesIn } from '../text/link-like.ts';
import { hashtagsIn, mentionsIn } from '../text/mentions.ts';
import { smallNumber } from '../text/numbers.ts';

/** Whether a word, in lower case, stands in the dictionary of the language that the draft is written in. */
export type Dictionary = (word: string) => boolean;

/** For a language without a dictionary: then no change of letters is a small fix. */
export const noDictionary: Dictionary = () => true;

/** Words, and every other sign that is no space. */
const TOKEN = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*|[^\s\p{L}\p{M}\p{N}]/gu;

/**
 * Whether a change is so small that a yes holds in spite of it: only spaces, and words that were in no dictionary and now are, by one or
 * two letters. Never a name (any word with a capital), a number, a link, a handle or a hashtag, never a word that was right before, and
 * never punctuation: each of these can turn the sense.
 */
export function isSmallFix(before: string, after: string, isKnown: Dictionary): boolean {
  if (marksOf(before) !== marksOf(after)) return false;
  const [old, now] = [tokensOf(before), tokensOf(after)];
  return (
    old.length === now.length &&
    old.every((token, at) => {
      const other = now[at]!;
      // "1,5" and "1, 5" differ by a space alone, and by much.
      if (token.spaced !== other.spaced && (hasDigit(token.text) || hasDigit(old[at - 1]?.text ?? ''))) return false;
      return token.text === other.text || isSpellingFix(token.text, other.text, isKnown);
    })
  );
}

/**
 * Links, handles and hashtags, in order: they have to stay as they are. Whatever has the shape of a link counts as one, so that the list of
 * public suffixes is not carried to where a yes is held against a draft.
 */
const marksOf = (text: string): string =>
  [linkLikesIn(text), mentionsIn(text), hashtagsIn(text)].map((marks) => marks.map((mark) => mark.text).join(' ')).join('\n');

interface Token {
  text: string;
  /** A space stands before it. */
  spaced: boolean;
}

const tokensOf = (text: string): Token[] =>
  Array.from(text.matchAll(TOKEN), ({ 0: token, index }) => ({ text: token, spaced: index > 0 && /\s/.test(text[index - 1]!) }));

const hasDigit = (text: string): boolean => /\p{N}/u.test(text);

/** A word of fewer letters is too near to too many others. */
const SHORTEST = 4;
const MOST_EDITS = 2;

function isSpellingFix(before: string, after: string, isKnown: Dictionary): boolean {
  const ordinary = [before, after].every(
    (word) => /^[\p{Ll}\p{M}'’]+$/u.test(word) && word.length >= SHORTEST && smallNumber(word) === null,
  );
  return ordinary && before[0] === after[0] && !isKnown(before) && isKnown(after) && editDistance(before, after, MOST_EDITS) <= MOST_EDITS;
}

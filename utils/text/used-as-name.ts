import { monthIn, weekdayIn } from './dates.ts';
import { languageOf } from './language.ts';
import type { Reading, Word } from './reading.ts';
import { afterName, bearsName, beforeDate, beforeFirm, beforeThing, countingNames, firmDoes } from './words/name-words.ts';

/** Whether a word begins with a capital letter or a digit. */
export const isCapital = (word: string): boolean => /^[\p{Lu}\p{N}]/u.test(word);

/**
 * Whether a word that is also an everyday one stands there for the firm that is called so: after “at” or “than”, with a
 * possessive, or with a capital amid small letters that no neighbour shares. At the beginning of a sentence, in a text all in
 * capitals and among German nouns a capital says nothing.
 */
export function isUsedAsName({ text, words }: Reading, at: number): boolean {
  const word = words[at]!;
  const before = word.opens ? undefined : words[at - 1];
  const after = words[at + 1]?.opens || isApart(text, word, words[at + 1]) ? undefined : words[at + 1];
  const counts = countingNames.has(word.lower);
  const possessive = !counts && /['’]s$/u.test(word.text) && after !== undefined && !beforeThing.has(after.lower);
  const endsHere = after === undefined || (afterName.has(after.lower) && !(counts && after.lower === 'to'));
  const shown = after !== undefined && bearsName.has(after.lower) && !counts;
  // “By Monday” and “from May to June” are dates; “switch from Monday” and “than Monday” are not.
  if (weekdayIn(word.lower) !== null || monthIn(word.lower) !== null) {
    const firmBefore = before && beforeDate.has(before.lower) ? words[at - 2] : before;
    return (
      firmBefore !== undefined && beforeFirm.has(firmBefore.lower) && !beforeDate.has(firmBefore.lower) && (endsHere || possessive || shown)
    );
  }
  if (before === undefined) return possessive || (after !== undefined && !counts && firmDoes.has(after.lower));
  if (beforeFirm.has(before.lower) && !isApart(text, before, word)) return endsHere || possessive || shown;
  const amidSmall = /\p{Ll}/u.test(text) && !isCapital(before.text) && languageOf(text) !== 'de';
  return amidSmall && !counts && (shown || (!beforeThing.has(before.lower) && (endsHere || possessive)));
}

/** A comma, a dash or a quotation mark stands between two words. */
const isApart = (text: string, { end }: Word, next: Word | undefined): boolean =>
  next !== undefined && /[^\s]/u.test(text.slice(end, next.start));

/**
 * Whether several words stand there as the name of something: each with a capital, behind a word in small letters. “A cabbage called Fat
 * Wife of Namur”; whoever is shouted at is called “you” before.
 */
export const isNamedSo = (text: string, { start, end }: { start: number; end: number }): boolean =>
  EACH_CAPITAL.test(text.slice(start, end)) &&
  /(?<!\p{L})(?!you|your|du|ihr|ihre?|tu|vous|usted)\p{Ll}+[ “„«"‘]{1,2}$/u.test(text.slice(Math.max(0, start - 30), start));
const EACH_CAPITAL = /^\p{Lu}\p{Ll}+(?:[ -](?:(?:of|the|and|de|la|le|du|del|di|da|y|e|et) )?\p{Lu}\p{Ll}+)+$/u;

import { misspellingsDe } from './misspellings-de.ts';
import { misspellingsEn } from './misspellings-en.ts';
import { misspellingsEs } from './misspellings-es.ts';
import { misspellingsFr } from './misspellings-fr.ts';
import { misspellingsIt } from './misspellings-it.ts';
import { misspellingsNl } from './misspellings-nl.ts';
import { misspellingsPt } from './misspellings-pt.ts';

/**
 * Well-known misspellings, one right word a line with the wrong forms after it. Our own selection, after the lists of
 * frequent errors kept by Duden, Le Robert, Fundéu RAE, Priberam and the Accademia della Crusca. A form that is a word
 * in its own right, in the language or in English, is left out.
 */
export const misspellings: Readonly<Record<string, string>> = {
  en: misspellingsEn,
  de: misspellingsDe,
  fr: misspellingsFr,
  es: misspellingsEs,
  pt: misspellingsPt,
  it: misspellingsIt,
  nl: misspellingsNl,
};

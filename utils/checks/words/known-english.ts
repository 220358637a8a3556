import { WordFilter } from '../../text/word-filter.ts';
import { knownWordsEn } from './known-words-en.ts';

let filter: WordFilter | undefined;

/** Dishes, drinks and crafts that the dictionary lacks, each a letter off a common word. */
const alsoEnglish = new Set('pani chaat appam queso rendang poolish tarte lauter gose tripel plie deis feis'.split(' '));

/** Whether a word, in lower case, stands in an English dictionary; the list is unpacked at the first question. */
export function isEnglishWord(word: string): boolean {
  filter ??= new WordFilter(knownWordsEn);
  return alsoEnglish.has(word) || filter.has(word);
}

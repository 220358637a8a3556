import { WordFilter } from '../../text/word-filter.ts';
import { knownWordsEn } from './known-words-en.ts';

let filter: WordFilter | undefined;

/** Whether a word, in lower case, stands in an English dictionary; the list is unpacked at the first question. */
export function isEnglishWord(word: string): boolean {
  filter ??= new WordFilter(knownWordsEn);
  return filter.has(word);
}

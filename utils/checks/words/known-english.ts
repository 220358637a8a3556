import { WordFilter } from '../../text/word-filter.ts';
import { knownWordsEn } from './known-words-en.ts';

let filter: WordFilter | undefined;

/** What kitchens, courts, crafts and programmers say and the dictionary lacks, each a letter off a common word. */
const ofTrades = new Set(
  [
    'pani chaat appam queso rendang poolish tarte lauter gose tripel crema lungo elote pinsa dosa dosas idli banh sando plie deis feis padel chown',
    'cron crons upsert upserts sharding mixin mixins voxel voxels struct structs',
  ].flatMap((line) => line.split(' ')),
);

/** Whether a word, in lower case, stands in an English dictionary; the list is unpacked at the first question. */
export function isEnglishWord(word: string): boolean {
  filter ??= new WordFilter(knownWordsEn);
  return ofTrades.has(word) || filter.has(word);
}

import { LONGEST_WORD } from '../../utils/model/request.ts';
import { numberWords } from '../../utils/text/own-english.ts';

/** What is wrong with words that are longer than a request or an answer can carry; `undefined`: nothing. */
export function longWords(words: string): string | undefined {
  const { length } = words.trim();
  if (length <= LONGEST_WORD) return undefined;
  return `It has ${numberWords(length)} characters, and ${numberWords(LONGEST_WORD)} are the most. Shorten it.`;
}

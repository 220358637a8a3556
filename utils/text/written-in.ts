import { languageOf } from './language.ts';

/** Below this length a text's few small words say less than the account's own language. */
const tooShort = 80;

/** The language a text is written in, as a two-letter code; where its words do not tell, the one of the locale. */
export function writtenIn(text: string, locale: string): string {
  const home = locale.slice(0, 2).toLowerCase();
  return text.length < tooShort ? home : (languageOf(text) ?? home);
}

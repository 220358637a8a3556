import { type Script, scripts } from '../../../model/script.ts';

/** Letters that tell a script; those of the first are in use beyond English alone. */
const letters: Record<Script, RegExp> = {
  latin: /[À-ɏḀ-ỿ]/,
  'greek-cyrillic': /[Ͱ-ԯ]/,
  'east-asian': /[฀-๿぀-ヿ一-鿿가-힣]/,
  'arabic-indic': /[֐-ۿऀ-ॿ]/,
};

/** Languages without words in Latin letters of their own, beside those of English; or none is named. */
const NOT_LATIN = /^(?:$|(?:en|ar|be|bg|el|fa|he|hi|ja|ko|mk|ru|sr|th|uk|zh)\b)/i;

/**
 * The scripts in which a page speaks. Many a page says that it is in English, and what draws it later speaks the language of the browser.
 *
 * @param languages those of the browser (BCP 47)
 */
export function scriptsOf(doc: Document, languages: readonly string[]): Script[] {
  const words = doc.documentElement.textContent ?? '';
  const mayBeLatin = ![doc.documentElement.lang, ...languages].every((language) => NOT_LATIN.test(language));
  return scripts.filter((script) => letters[script].test(words) || (script === 'latin' && mayBeLatin));
}

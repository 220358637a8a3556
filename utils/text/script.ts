/** A script other than the Latin one, and who reads it. */
export interface Script {
  /** The language that is most often written in it, as readers call it. */
  name: string;
  /** Languages written in it: the first part of a locale. */
  languages: readonly string[];
  /** Countries where it is read beside the Latin one: the second part of a locale. */
  countries: readonly string[];
}

const scripts: readonly (Script & { letter: RegExp })[] = [
  // Japanese has Chinese signs as well, and is known by the others.
  { name: 'Japanese', languages: ['ja'], countries: ['JP'], letter: /[\p{Script=Hiragana}\p{Script=Katakana}]/u },
  { name: 'Chinese', languages: ['zh', 'yue'], countries: ['CN', 'TW', 'HK', 'MO', 'SG', 'MY'], letter: /\p{Script=Han}/u },
  { name: 'Korean', languages: ['ko'], countries: ['KR'], letter: /\p{Script=Hangul}/u },
  {
    name: 'Russian or another language in Cyrillic letters',
    languages: ['ru', 'uk', 'be', 'bg', 'sr', 'mk', 'kk', 'ky', 'mn'],
    countries: ['RU', 'UA', 'BY', 'BG', 'RS', 'ME', 'MK', 'BA', 'KZ', 'KG', 'MN', 'MD', 'EE', 'LV', 'LT', 'IL', 'GE', 'AM'],
    letter: /\p{Script=Cyrillic}/u,
  },
  {
    name: 'Arabic or another language in Arabic letters',
    languages: ['ar', 'fa', 'ur', 'ps', 'ckb'],
    countries: ['AE', 'SA', 'QA', 'KW', 'BH', 'OM', 'EG', 'JO', 'LB', 'MA', 'TN', 'DZ', 'IQ', 'IL', 'PK', 'IR', 'AF', 'IN'],
    letter: /\p{Script=Arabic}/u,
  },
  { name: 'Hebrew', languages: ['he', 'yi'], countries: ['IL'], letter: /\p{Script=Hebrew}/u },
  { name: 'Greek', languages: ['el'], countries: ['GR', 'CY'], letter: /\p{Script=Greek}/u },
  { name: 'Thai', languages: ['th'], countries: ['TH'], letter: /\p{Script=Thai}/u },
  {
    name: 'Hindi or another language in its letters',
    languages: ['hi', 'mr', 'ne'],
    countries: ['IN', 'NP'],
    letter: /\p{Script=Devanagari}/u,
  },
];

/** Letters, and the share of all letters, by which a text is in a script, and does not only quote it. */
const ENOUGH = 10;
const MOSTLY = 0.7;
const LATIN_WORD = /\p{Script=Latin}{2,}/gu;
/** Latin words that make the other half of a post in two languages. */
const SECOND_HALF = 5;

/** The script a text is in where that is not the Latin one; `null` as well where half of it is in Latin letters. */
export function scriptOf(text: string): Script | null {
  const letters = text.match(/\p{L}/gu) ?? [];
  const others = letters.filter((letter) => !/\p{Script=Latin}/u.test(letter));
  if (others.length < ENOUGH || others.length < letters.length * MOSTLY || (text.match(LATIN_WORD)?.length ?? 0) >= SECOND_HALF)
    return null;
  return scripts.find(({ letter }) => others.filter((one) => letter.test(one)).length >= Math.min(ENOUGH, others.length * 0.2)) ?? null;
}

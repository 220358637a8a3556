import { fold } from './reading.ts';

/** What a word's end is exchanged for in a sentence, by language: [what falls away, what comes]. Without accents. */
const endings: Readonly<Record<string, readonly (readonly [end: string, forms: string])[]>> = {
  en: [
    ['', 's es'],
    ['', "'s"],
    ['y', 'ies'],
  ],
  de: [['', 'e en n er ern es s em in innen nen']],
  nl: [
    ['', 'en e n s'],
    ['', "'s"],
  ],
  fr: [
    ['', 's x e es'],
    ['al', 'aux'],
  ],
  es: [
    ['', 's es'],
    ['o', 'a os as'],
    ['z', 'ces'],
  ],
  pt: [
    ['', 's es'],
    ['o', 'a os as'],
    ['ao', 'oes'],
    ['m', 'ns'],
    ['l', 'is'],
  ],
  it: [
    ['o', 'a i e'],
    ['a', 'e i he'],
    ['e', 'i'],
  ],
};
/** English adjectives, and verbs that show by their -e; of short words these make other words (“deal”, “dealer”). */
const longEnglish: readonly (readonly [end: string, forms: string])[] = [
  ['', 'er est ly'],
  ['e', 'ed ing er est'],
];

/** English words that look like a plural and are words of their own: “custom” and the customs of a border. */
const ownWords: ReadonlySet<string> = new Set(
  'customs goods arms glasses news means works spectacles manners premises savings pants shorts'.split(' '),
);

/**
 * A word and its forms: plural, gender, case, tense. No dictionary: a form that does not exist meets nothing.
 * @param word one word, folded; below three letters it stays as it is
 * @param language ISO 639; what is not known takes English endings
 */
export function formsOf(word: string, language: string): ReadonlySet<string> {
  const forms = new Set([word]);
  if (word.length < 3) return forms;
  const known = endings[language] ?? endings.en!;
  for (const [end, others] of known === endings.en && word.length >= 5 ? [...known, ...longEnglish] : known)
    if (word.endsWith(end)) for (const other of others.split(' ')) forms.add(fold(word.slice(0, word.length - end.length) + other));
  if (known === endings.en) for (const form of forms) if (form !== word && ownWords.has(form)) forms.delete(form);
  return forms;
}

import { fold } from './reading.ts';
import { remembered } from './remember.ts';

const spelled: Record<string, readonly string[]> = {
  en: ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  de: ['zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'],
  fr: ['deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze'],
  es: ['dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez', 'once', 'doce'],
  pt: ['dois', 'três', 'quatro', 'cinco', 'seis', 'sete', 'oito', 'nove', 'dez', 'onze', 'doze'],
  it: ['due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove', 'dieci', 'undici', 'dodici'],
  nl: ['twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'],
};
/** Other forms, and from thirteen on. */
const higher: readonly (readonly [value: number, words: string])[] = [
  [2, 'duas'],
  [13, 'thirteen dreizehn treize trece treze tredici dertien'],
  [14, 'fourteen vierzehn quatorze catorce catorze quattordici veertien'],
  [15, 'fifteen fünfzehn quinze quince quindici vijftien'],
  [16, 'sixteen sechzehn seize dieciséis dezesseis sedici zestien'],
  [17, 'seventeen siebzehn diecisiete dezessete diciassette zeventien'],
  [18, 'eighteen achtzehn dieciocho dezoito diciotto achttien'],
  [19, 'nineteen neunzehn diecinueve dezenove diciannove negentien'],
  [20, 'twenty zwanzig vingt veinte vinte venti twintig'],
  [30, 'thirty dreißig trente treinta trinta trenta dertig'],
  [40, 'forty vierzig quarante cuarenta quarenta quaranta veertig'],
  [50, 'fifty fünfzig cinquante cincuenta cinquenta cinquanta vijftig'],
  [60, 'sixty sechzig soixante sesenta sessenta sessanta zestig'],
  [70, 'seventy siebzig septante setenta settanta zeventig'],
  [80, 'eighty achtzig huitante ochenta oitenta ottanta tachtig'],
  [90, 'ninety neunzig nonante noventa novanta negentig'],
];
const values = new Map([
  ...Object.values(spelled).flatMap((words) => words.map((word, index) => [fold(word), index + 2] as const)),
  ...higher.flatMap(([value, words]) => words.split(' ').map((word) => [fold(word), value] as const)),
]);

/** The words of these numbers as alternatives of a regular expression, longest first. */
export const numberWords: string = [...Object.values(spelled).flat(), ...higher.flatMap(([, words]) => words.split(' '))]
  .toSorted((a, b) => b.length - a.length)
  .join('|');

/** The whole number a word stands for, from two to twenty or a round one up to ninety in words, or in one or two digits; `null`: none. */
export function smallNumber(word: string): number | null {
  if (/^\d{1,2}$/.test(word)) return Number(word);
  return values.get(fold(word)) ?? null;
}

/** Words that are a number in these languages, and another word in others: “due dates”, “once a week”, “onze winkels”. */
const ONLY_IN: ReadonlyMap<string, readonly string[]> = new Map([
  ['due', ['it']],
  ['once', ['es']],
  ['elf', ['de', 'nl']],
  ['onze', ['fr', 'pt']],
]);

/**
 * The same for a word of a text in a known language.
 *
 * @param language two letters
 */
export function smallNumberIn(word: string, language: string): number | null {
  const only = ONLY_IN.get(fold(word));
  return only && !only.includes(language) ? null : smallNumber(word);
}

/** How many numbers stand in a text, in digits or in these words: a pattern with all the words in it is long, and most texts have too few for it. */
export const howManyNumbers: (text: string) => number = remembered(
  (text) => (text.match(/\d+|\p{L}+/gu) ?? []).filter((word) => /^\d/.test(word) || values.has(fold(word))).length,
);

/** A price or other amount as written: “1,299.00”, “1.299,00”, “24,90”. */
export function amountOf(written: string): number {
  const digits = written.replace(/[^\d.,]/g, '').replace(/[.,]$/, '');
  const decimal = /[.,](\d{1,2})$/.exec(digits);
  const whole = (decimal ? digits.slice(0, decimal.index) : digits).replace(/[.,]/g, '');
  return Number(whole) + (decimal ? Number(decimal[1]) / 10 ** (decimal[1] as string).length : 0);
}

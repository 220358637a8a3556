import { anyOf, framed } from './any-of.ts';
import { Lexicon, type Match } from './lexicon.ts';
import { either, joined, oneOf, quoted } from './phrases.ts';
import type { Reading } from './reading.ts';
import { matches, sifted } from './sifted.ts';
import { cheering, helping, selling, solemn } from './words/tone-words.ts';

/** Where something stands in a text. */
export interface Place {
  start: number;
  end: number;
}

const sellingWords = new Lexicon(selling);
const cheeringWords = new Lexicon(cheering);
const solemnWords = new Lexicon(solemn);
const helpingWords = new Lexicon(helping);

/** “1.200”, “5 000”. */
const SUM = String.raw`\d[\d.,]*(?:[ \u00a0\u202f]\d{3}(?!\d))*`;
const price = sifted(
  joined(
    String.raw`(?:[€$£¥₹]|\b(?:CHF|EUR|USD|GBP|AUD|Rs\.?|R\$|A\$|C\$|NZ\$))\s?${SUM}`,
    String.raw`|(?<![\d.,]|\d[ \u00a0\u202f])${SUM}\s?(?:[€£]|\b(?:EUR|CHF|euros?|dollars?|reais|francs?)\b)`,
  ),
  'gu',
);
const percentOff = anyOf(
  sifted(
    joined(
      String.raw`(?:[-–−]\s?)?\b\d{1,2}\s?%\s?`,
      either(
        String.raw`off\b|discount|rabatt|günstiger|auf\b|weniger`,
        String.raw`(?:en\s)?(?:moins|menos)\b|in\smeno|a\smenos`,
        String.raw`(?:di\s)?ribasso|reduziert|billiger|goedkoper|minder|de\s(?:descuento|dto|réduction|remise|rabais|desconto)`,
        String.raw`di\ssconto|korting|on\s(?:all|every)|sur\b|sparen`,
      ),
    ),
    'iu',
  ),
  /(?:save|take|get|spart?|sparen|économisez|ahorra|economize|risparmia)\s(?:\w+\s){0,2}\d{1,2}\s?%|[-–−]\s?\d{1,2}\s?%/iu,
  framed(
    /(?<![\p{L}\p{N}])/iu,
    /(?![\p{L}\p{N}])/iu,
    /[2-4]\s?x\s?[1-3]|[2-4] for [1-3]|0\s?% (?:apr|finance|interest|deposit)|(?:two|2)[- ]for[- ](?:(?:the )?price of )?(?:one|1)/iu,
    /zum preis von (?:einem|einer|eins|1)|(?:au|pour le) prix d['’]une?/iu,
    /(?:por el|al) precio de un[ao]?|pelo preço de uma?|al prezzo di un[oa]?/iu,
    /voor de prijs van (?:één|een)|buy one,? get one|bogof?|half[- ]price|zum halben preis/iu,
    /(?:à|a) (?:moitié prix|mitad de precio|metà prezzo)|pela metade do preço/iu,
  ),
);
const partyEmoji = sifted(/[🎉🥳🎊🎈🍾🥂🍻💃🕺😂🤣😜😝🤪😎🙌🤩😍😋🔥🎁😁😆]|🎂/u);

/** A price, a discount, or words of selling. */
export function sellingIn(reading: Reading): Place | null {
  return firmSellingIn(reading) ?? sellingWords.first(reading.words);
}

/** A price or a discount in figures: selling beyond doubt. */
export function firmSellingIn({ text }: Reading): Place | null {
  const found = percentOff.exec(text) ?? matches(price, text).find((sum) => !isGiven(text, sum));
  return found ? { start: found.index, end: found.index + found[0].length } : null;
}

/** “We have donated £10,000”, “£4,000 raised so far”: what is given is no price. */
const isGiven = (text: string, { index, 0: sum }: RegExpExecArray): boolean =>
  GIVES.test(text.slice(Math.max(0, index - 60), index)) || WAS_GIVEN.test(text.slice(index + sum.length));
const GIVES = sifted(
  String.raw`(?<!\p{L})${oneOf(
    'donate* donating give gives gave given giving pledge* pledging raise* raising spende* gespendet gesammelt',
    'donnons donné versons versé reversons reversé récolté donamos donado donaremos recaudado',
    'doamos doámos doado arrecadado doniamo donato devolviamo devoluto raccolto doneren gedoneerd ingezameld',
  )}(?: (?!you|dir|euch|ihnen|te|ti|vous)[\p{L}’'-]+){0,3} $`,
  'iu',
);
const WAS_GIVEN = sifted(
  String.raw`^ (?:[\p{L}’'-]+ ){0,2}${oneOf(
    'donated raised pledged given gespendet gesammelt versés récoltés donados recaudados doados arrecadados donati raccolti gedoneerd ingezameld',
  )}(?!\p{L})`,
  'iu',
);

/** Party words or party emoji. */
export function cheeringIn(reading: Reading): Place | null {
  const found = partyEmoji.exec(reading.text);
  if (found) return { start: found.index, end: found.index + found[0].length };
  return cheeringWords.first(reading.words);
}

/** Words of remembrance or condolence. */
export function solemnIn(reading: Reading): Match | null {
  return solemnWords.first(reading.words);
}

/** Service news, help or regret. */
export function helpingIn(reading: Reading): Match | null {
  return helpingWords.first(reading.words);
}

/** The words between two places, for quoting: short, on one line. */
export function quote(text: string, { start, end }: Place): string {
  return quoted(text.slice(start, end));
}

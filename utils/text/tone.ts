import { anyOf, framed } from './any-of.ts';
import { Lexicon, type Match } from './lexicon.ts';
import { either, joined, quoted } from './phrases.ts';
import type { Reading } from './reading.ts';
import { sifted } from './sifted.ts';
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

const price = sifted(
  /(?:[€$£¥₹]|\b(?:CHF|EUR|USD|GBP|AUD|Rs\.?|R\$|A\$|C\$|NZ\$))\s?\d[\d.,]*|(?<![\d.,])\d[\d.,]*\s?(?:[€£]|\b(?:EUR|CHF|euros?|dollars?|reais|francs?)\b)/u,
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
  const found = percentOff.exec(text) ?? price.exec(text);
  return found && { start: found.index, end: found.index + found[0].length };
}

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

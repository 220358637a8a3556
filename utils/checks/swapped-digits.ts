import { quoted, sentenceAround } from '../text/phrases.ts';
import { sifted } from '../text/sifted.ts';
import type { Check, Found } from './check.ts';

/** “£48,200”, “12.450 €”, “31,750 visitors”: with a currency or in groups of three; a bare 1984 is a year. */
const AMOUNT = sifted(
  /(?<![\p{L}\p{N}.,/-]|\d[ \u00a0\u202f])(?:(?<before>[£$€¥])\s?)?(?<digits>\d{1,3}(?:[.,'’\u00a0\u202f ]\d{3})+|(?<=[£$€¥]\s?)\d{4,9})(?!\p{N}|[.,]\d)(?:\s?(?<after>[£$€¥]))?/gu,
);
/** “318 people”: fewer than a thousand, or without their comma, count with what there are so many of. */
const COUNTED = sifted(/(?<![\p{L}\p{N}.,:/€$£#-])(?!(?:1[5-9]|20)\d\d\s)(?<digits>\d{3,6})\s(?<of>\p{L}{4,20})(?!\p{L})/gu);
/** Digits that are no noughts, from which on the same ones are no chance. */
const FEWEST_TELLING = 3;

interface Amount {
  part: number;
  start: number;
  end: number;
  text: string;
  digits: string;
  /** A currency, or what there are so many of. */
  of: string;
}

const check: Check = {
  id: 'swapped-digits',
  title: 'Two digits changed places',
  why: 'Figures are typed twice and read once: two neighbours swapped is the commonest slip of fingers in numbers, and the two amounts then disagree in public.',
  class: 'fact',
  level: 'ask',
  needs: ['text'],
  when: 'now',
  run(draft): Found[] {
    const amounts = draft.parts.flatMap(({ text }, part) => amountsIn(text, part));
    return amounts.flatMap((amount, index) => {
      const first = amounts.slice(0, index).find((before) => isSwapped(before, amount));
      if (first === undefined || (first.part === amount.part && sameSentence(draft.parts[amount.part]!.text, first, amount))) return [];
      const { part, start, end, text } = amount;
      return [{ part, start, end, say: `${quoted(first.text)} and ${quoted(text)} are made of the same digits. Which is right?` }];
    });
  },
  examples: {
    fires: [
      'The appeal has passed £48,200. That £42,800 pays for eleven weeks of nursing.',
      { text: ['We planted 31,750 bulbs in October.', 'Look out for all 37,150 of them in March.'] },
      { text: 'Es sind 12.480 € geworden. Danke für 14.280 €!', context: { locale: 'de-DE' } },
      { text: ['We planted 264 trees this year.', 'Those 246 trees stand along the canal.'] },
      { text: 'Wir haben 264 Bäume gepflanzt. Alle 246 Bäume stehen am Kanal.', context: { locale: 'de-DE' } },
    ],
    leaves: [
      'The appeal has passed £48,200. That £48,200 pays for eleven weeks of nursing, and £1,200 for tea.',
      'Visitors rose from 21,350 to 23,150, and gifts from £1,200 to £2,100.',
      'We opened in 1984 and moved in 1948. Call 01632 960 128 or 01632 960 182.',
      'Lots 24,500 and 25,400 are apart by nine hundred, and they say so: £24,500 – £25,400.',
      'We planted 264 trees and 246 shrubs. We sold 1,250 trees last year and 1,520 this year, and picked 231 kilos on Monday and 213 kilos on Tuesday.',
      { text: '1948 wurde der Verein gegründet. 1984 wurde das Haus gebaut.', context: { locale: 'de-DE' } },
      { text: 'Es sind 12.480 € geworden, 4.280 € mehr als im Jahr davor.', context: { locale: 'de-DE' } },
    ],
  },
};

export default check;

function amountsIn(text: string, part: number): Amount[] {
  const place = ({ index, 0: written }: RegExpMatchArray) => ({ part, start: index!, end: index! + written.length, text: written });
  const told = Array.from(text.matchAll(AMOUNT), (match) => {
    const { before = '', after = '', digits = '' } = match.groups!;
    return { ...place(match), digits: digits.replace(/\D/gu, ''), of: before || after };
  });
  const counted = Array.from(text.matchAll(COUNTED), (match) => ({
    ...place(match),
    digits: match.groups!.digits!,
    of: match.groups!.of!,
  }));
  return [...told, ...counted].sort((one, other) => one.start - other.start);
}

/** Just two digits stand in each other’s places. */
function isSwapped(a: Amount, b: Amount): boolean {
  if (a.of !== b.of || a.digits.length !== b.digits.length) return false;
  if (a.digits.replaceAll('0', '').length < FEWEST_TELLING) return false;
  const [one, other, more] = [...a.digits].flatMap((digit, index) => (digit === b.digits[index] ? [] : [index]));
  return other !== undefined && more === undefined && a.digits[one!] === b.digits[other] && a.digits[other] === b.digits[one!];
}

/** “From 21,350 to 23,150”, “1,250 last year and 1,520 this year”: whoever writes both in one sentence tells them apart on purpose. */
const sameSentence = (text: string, one: Amount, other: Amount): boolean => sentenceAround(text, one.start, one.end).end > other.start;

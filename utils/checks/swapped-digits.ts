import { quoted } from '../text/phrases.ts';
import { sifted } from '../text/sifted.ts';
import type { Check, Found } from './check.ts';

/** “£48,200”, “12.450 €”, “31,750 visitors”: with a currency or in groups of three; a bare 1984 is a year. */
const AMOUNT = sifted(
  /(?<![\p{L}\p{N}.,/-]|\d[ \u00a0\u202f])(?:(?<before>[£$€¥])\s?)?(?<digits>\d{1,3}(?:[.,'’\u00a0\u202f ]\d{3})+|(?<=[£$€¥]\s?)\d{4,9})(?!\p{N}|[.,]\d)(?:\s?(?<after>[£$€¥]))?/gu,
);
/** Digits that are no noughts, from which on the same ones are no chance. */
const FEWEST_TELLING = 3;

interface Amount {
  part: number;
  start: number;
  end: number;
  text: string;
  digits: string;
  currency: string;
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
      // “From 21,350 to 23,150”: two ends of one span are told apart on purpose.
      if (first === undefined || (first.part === amount.part && isSpan(draft.parts[amount.part]!.text.slice(first.end, amount.start))))
        return [];
      const { part, start, end, text } = amount;
      return [{ part, start, end, say: `${quoted(first.text)} and ${quoted(text)} are made of the same digits. Which is right?` }];
    });
  },
  examples: {
    fires: [
      'The appeal has passed £48,200. That £42,800 pays for eleven weeks of nursing.',
      { text: ['We planted 31,750 bulbs in October.', 'Look out for all 37,150 of them in March.'] },
      { text: 'Es sind 12.480 € geworden. Danke für 14.280 €!', context: { locale: 'de-DE' } },
    ],
    leaves: [
      'The appeal has passed £48,200. That £48,200 pays for eleven weeks of nursing, and £1,200 for tea.',
      'Visitors rose from 21,350 to 23,150, and gifts from £1,200 to £2,100.',
      'We opened in 1984 and moved in 1948. Call 01632 960 128 or 01632 960 182.',
      'Lots 24,500 and 25,400 are apart by nine hundred, and they say so: £24,500 – £25,400.',
      { text: 'Es sind 12.480 € geworden, 4.280 € mehr als im Jahr davor.', context: { locale: 'de-DE' } },
    ],
  },
};

export default check;

function amountsIn(text: string, part: number): Amount[] {
  return Array.from(text.matchAll(AMOUNT), (match) => {
    const { before = '', after = '', digits = '' } = match.groups!;
    return {
      part,
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      digits: digits.replace(/\D/gu, ''),
      currency: before || after,
    };
  });
}

/** Just two digits stand in each other’s places. */
function isSwapped(a: Amount, b: Amount): boolean {
  if (a.currency !== b.currency || a.digits.length !== b.digits.length) return false;
  if (a.digits.replaceAll('0', '').length < FEWEST_TELLING) return false;
  const [one, other, more] = [...a.digits].flatMap((digit, index) => (digit === b.digits[index] ? [] : [index]));
  return other !== undefined && more === undefined && a.digits[one!] === b.digits[other] && a.digits[other] === b.digits[one!];
}

const SPAN = sifted(/^\s?(?:[-–—/]|to|and|bis|und|auf|à|et|a|y|até|e|tot)\s?$/iu);
const isSpan = (between: string) => SPAN.test(between);

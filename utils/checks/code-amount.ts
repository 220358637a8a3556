import { oneOf } from '../text/phrases.ts';
import { readParts } from '../text/reading.ts';
import { quote } from '../text/tone.ts';
import type { Check, Found } from './check.ts';

const check: Check = {
  id: 'code-amount',
  title: 'A discount code that names another discount',
  why: '“SAVE10 for 15% off”: the offer was changed and the code was not, or the other way round, and every till gets the question.',
  class: 'fact',
  level: 'ask',
  needs: ['text'],
  when: 'now',
  run: (draft, { now }) =>
    readParts(draft).flatMap(({ text }, part) =>
      otherAmounts(text, now === null ? null : Number(now.slice(2, 4))).map((one) => ({ ...one, part })),
    ),
  examples: {
    fires: [
      'Use code TEA10 for 15% off your first order.',
      'Mit dem Code HERBST20 gibt es 25 % auf alles.',
      '20% off boots this weekend with CODE: BOOTS30.',
      'Le code ETE15 vous donne 10 % de remise.',
      'Use SAVE20 for 15% off.',
      '15% off with SAVE20 at checkout.',
    ],
    leaves: [
      'Use code TEA15 for 15% off your first order.',
      { text: 'Use code SPRING26 for 15% off.', context: { now: '2026-03-02T09:00:00Z' } },
      'TEA10 for 10% off, TEA20 for 20% off two or more: pick your code.',
      'Use code TEA10: £10 off, and 15% of it goes to the lifeboat.',
      'Code B20 is the postcode. 15% off for neighbours.',
      'Use code GLOBE12 for 15% off. Use SAVE15 for 15% off, and bring the NIKON50 in for repair.',
      'Pick your code: the ZX80 or the C64? 15% off repairs.',
    ],
  },
};

export default check;

type Here = Omit<Found, 'part'>;

const CALLED_SO = oneOf(
  'code coupon voucher gutschein gutscheincode rabattcode código cupom cupón codice kortingscode',
  'use using enter apply quote mit nutze nutzt avec utilisez usa usad use_o utilize inserisci inserite met gebruik',
);
/** A word in capitals that ends in a round number, with “code” or “use” close before it, or “at the checkout” behind. */
const CODE = new RegExp(
  String.raw`(?:(?<!\p{L})${CALLED_SO}(?!\p{L})[^\p{L}\d\n]{1,4}|(?<=\p{L} )(?=\S+ at (?:the )?(?:checkout|till)))(\p{Lu}{3,12}(\d{2}))(?![\p{L}\d])`,
  'giu',
);
const SHARE = /(?<![\d.,])(\d{1,2})\s?(?:%|percent|per cent|prozent)/giu;

/** @param year its last two digits: years stand in codes as well as discounts; `null`: unknown */
function otherAmounts(text: string, year: number | null): Here[] {
  const shares = new Set(Array.from(text.matchAll(SHARE), ([, share]) => Number(share)));
  if (shares.size !== 1) return [];
  return Array.from(text.matchAll(CODE)).flatMap((match): Here[] => {
    const [written, code = '', digits = ''] = match;
    const named = Number(digits);
    const end = match.index + written.length;
    if (code !== code.toUpperCase() || named % 5 !== 0 || (year !== null && Math.abs(named - year) <= 1) || isSaid(text, named, end))
      return [];
    const place = { start: end - code.length, end };
    return [{ ...place, say: `${quote(text, place)} sounds like ${named}%, and the text says ${[...shares][0]}%. Which one is right?` }];
  });
}

/** Whether the number of the code stands anywhere else in the text. */
const isSaid = (text: string, named: number, codeEnd: number): boolean =>
  Array.from(text.matchAll(/(?<!\d)\d+/g)).some(({ index, 0: digits }) => Number(digits) === named && index + digits.length !== codeEnd);

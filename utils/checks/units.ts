import { amountOf } from '../text/numbers.ts';
import { sifted } from '../text/sifted.ts';
import { quote } from '../text/tone.ts';
import type { Check, Found } from './check.ts';

const METRES = 'm|met(?:re|er)s?|metri|metros|mètres?|metern?';
const LITRES = 'l|lit(?:re|er|ro|ri)s?|litern?';
const GRAMS = 'g|grams?|grammes?|gramm|gramos|grammi';
const KILOS = 'kg|kgs|kilos?|kilograms?';
const KILOMETRES = 'km|kms|kilomet(?:re|er)s?|kilometern?|kilómetros|quilómetros|chilometri';

/** Pairs of units, and how many of the second one of the first is. */
const conversions: readonly (readonly [from: string, to: string, convert: (value: number) => number])[] = [
  ['miles?|mi|meilen|millas|milhas|miglia', KILOMETRES, (value) => value * 1.609],
  ['ft|feet|foot', METRES, (value) => value * 0.3048],
  ['yards?|yds?', METRES, (value) => value * 0.9144],
  ['in|inch(?:es)?|″|"', 'cm|centimet(?:re|er)s?', (value) => value * 2.54],
  ['lbs?|pounds', KILOS, (value) => value * 0.4536],
  ['oz|ounces?', GRAMS, (value) => value * 28.35],
  ['fl ?oz|fluid ounces?', 'ml', (value) => value * 29.2],
  ['gal|gallons?', LITRES, (value) => value * 4.16],
  ['mph', 'km\\/h|kph|kmh', (value) => value * 1.609],
  ['acres?', 'ha|hectares?', (value) => value * 0.4047],
  ['°\\s?F', '°\\s?C', (value) => ((value - 32) * 5) / 9],
  [KILOMETRES, METRES, (value) => value * 1000],
  [METRES, 'cm|centimet(?:re|er)s?', (value) => value * 100],
  [KILOS, GRAMS, (value) => value * 1000],
  [LITRES, 'ml|millilit(?:re|er)s?', (value) => value * 1000],
  ['hours?|hrs?|stunden?|heures?|horas?|ore', 'min|mins|minutes?|minuten|minutos|minuti', (value) => value * 60],
];
const JOINT = String.raw`\s?(?:[\p{L}-]{1,12}\s)?(?:\(|\/|=|or\s|≈|~|,\s(?:that\sis|that['’]s|i\.e\.|das\ssind|soit|es\sdecir|ou\sseja|cioè|dat\sis),?\s)\s?(?:(?:about|approx\.?|around)\s|~)?`;
const between = (first: string, second: string): RegExp =>
  sifted(
    String.raw`(?<![\p{L}\d.,]|\d[-–−])(?<one>(?:minus |moins |menos |meno )?[-–−]?\d[\d,.]*)[\s-]?(?:${first})(?!\p{L})${JOINT}(?<two>(?:minus |moins |menos |meno )?[-–−]?\d[\d,.]*)[\s-]?(?:${second})(?![\p{L}\d])`,
    'giu',
  );
const pairs = conversions.flatMap(([from, to, convert]) => [
  { pattern: between(from, to), convert, back: false },
  { pattern: between(to, from), convert, back: true },
]);
/** The first unit, between its figure and what joins the two. */
const BEHIND_FIRST = /^[\s-]?([^\d(/=≈~,]+?)\s?(?:[(/=≈~,]|or\s)/u;
/** A conversion is rounded; further off it is another number. */
const ROUNDING = 0.1;

const check: Check = {
  id: 'units',
  title: 'Two measures of one thing that differ',
  why: 'Ten miles are not fifty kilometres: a length is given twice so that everybody can picture it, and whoever knows both does the sum (editors’ practice: work every conversion backwards).',
  class: 'fact',
  level: 'ask',
  needs: ['text'],
  when: 'now',
  run: (draft) =>
    draft.parts.flatMap(({ text }, part): Found[] =>
      pairs.flatMap(({ pattern, convert, back }) =>
        Array.from(text.matchAll(pattern)).flatMap((match) => {
          const { one = '', two = '' } = match.groups!;
          const [from, to] = back ? [two, one] : [one, two];
          const [expected, told] = [convert(signed(from)), signed(to)];
          const place = { start: match.index, end: match.index + match[0].length };
          const unit =
            (back ? BEHIND_FIRST.exec(match[0].slice(one.length))?.[1] : match[0].slice(match[0].lastIndexOf(two) + two.length).trim()) ??
            '';
          return Math.abs(expected - told) > Math.max(Math.abs(expected) * ROUNDING, 1.01)
            ? [
                {
                  part,
                  ...place,
                  say: `${quote(text, place)}: by the ${back ? 'second' : 'first'} it would be about ${rounded(expected)} ${unit}. Which one is right?`,
                },
              ]
            : [];
        }),
      ),
    ),
  examples: {
    fires: [
      'The Ridge Cup is a 10-mile (50 km) loop.',
      'A 2 kg (10 lb) loaf.',
      'The ferry takes 2 hours (90 minutes).',
      'The canal is 12 km, that is 15 miles, of flat water.',
      'It was minus 8 °C (46 °F) at dawn.',
    ],
    leaves: [
      'The Ridge Cup is a 31-mile (50 km) loop with 900 ft of climbing. It is 20°C (68°F).',
      'A marathon is 26.2 miles (42.2 km). A 5-mile (8 km) walk, 12 in (30 cm) of snow.',
      'The ferry takes 2 hours (120 minutes). It was minus 8 °C (18 °F) at dawn. A 1.5 l (1,500 ml) jug.',
    ],
  },
};

export default check;

const rounded = (value: number): number => (Math.abs(value) < 10 ? Math.round(value * 10) / 10 : Math.round(value));

const signed = (written: string): number => (/^(?:\p{L}|[-–−])/u.test(written) ? -1 : 1) * amountOf(written);

import { timesIn } from './clock.ts';
import { anyMonth } from './dates.ts';
import { amountOf } from './numbers.ts';
import { remembered } from './remember.ts';
import { sifted } from './sifted.ts';

/** A figure in a text with what it counts; dates and clock times are left out. */
export interface Amount {
  start: number;
  end: number;
  value: number;
  /** A sum of money. */
  money: boolean;
  /** A measure of one family under one name (“m” for metres, feet apart), another word behind the figure as it is, or an empty string. */
  unit: string;
}

const CURRENCY = `[€$£¥₹]|EUR|CHF|GBP|USD|euros?|pounds?|dollars?|reais|francs?`;
const FIGURE = sifted(
  String.raw`(?<![\p{L}\d.,/:-])(${CURRENCY})?\s?(\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+|\d+(?:[.,]\d\d?)?)(?:\s?(${CURRENCY})(?!\p{L}))?`,
  'giu',
);
/** A date or a share among the figures. */
const OTHER_FIGURE = sifted(
  String.raw`^(?:st|nd|rd|th|%|\s?(?:percent|prozent|[ap]\.?m\b|uhr|h\b|${anyMonth})|\.\s?(?:${anyMonth})|º)(?!\p{L})`,
  'iu',
);
/** Letters behind a figure in which its unit stands. */
const NEAR = 40;
const units: readonly (readonly [words: RegExp, unit: string])[] = [
  [/^(?:m|met(?:re|er|ro|ri|ros|rs|res|ers)s?|mètres?|höhenmetern?)$/iu, 'm'],
  [/^(?:km|kms|kilomet\p{L}+|kilómetros|quilómetros|quilômetros|chilometri)$/iu, 'km'],
  [/^(?:g|grams?|grammes?|gramm|gramos|gramas|grammi|gram)$/iu, 'g'],
  [/^(?:kg|kgs|kilos?|kilogram\p{L}*|chili)$/iu, 'kg'],
  [/^(?:t|tonnes?|tons?|tonnen|toneladas|tonnellate)$/iu, 't'],
  [/^(?:ft|feet|foot)$/iu, 'ft'],
  [/^(?:days?|tagen?|jours?|días?|dias?|giorni|dagen)$/iu, 'day'],
  [/^(?:weeks?|wochen?|semaines?|semanas?|settimane|weken)$/iu, 'week'],
  [/^(?:min|mins|minutes?|minuten?|minutos?|minuti)$/iu, 'min'],
  [/^(?:hours?|hrs?|stunden?|heures?|horas?|ore|uur)$/iu, 'hour'],
  [/^(?:years?|jahren?|ans|años|anos|anni|jaar)$/iu, 'year'],
];

/** The amounts of a text, in reading order. */
export const amountsIn: (text: string) => readonly Amount[] = remembered((text) => {
  const times = timesIn(text);
  return Array.from(text.matchAll(FIGURE)).flatMap((match): Amount[] => {
    const end = match.index + match[0].length;
    const start = match.index + (/^\s*/.exec(match[0])?.[0].length ?? 0);
    const behind = text.slice(end, end + NEAR);
    if (OTHER_FIGURE.test(behind) || times.some((time) => time.start <= start && start < time.end)) return [];
    const money = Boolean(match[1] ?? match[3]);
    const word = /^[ \u00a0-]?(\p{L}+)/u.exec(behind)?.[1] ?? '';
    return [{ start, end, value: amountOf((match[2] ?? '').replace(/[\u00a0\u202f ]/g, '')), money, unit: money ? '' : unitOf(word) }];
  });
});

const unitOf = (word: string): string => units.find(([words]) => words.test(word))?.[1] ?? word.toLowerCase();

/** Whether two amounts are as good as the same. */
export const sameAmount = (one: number, other: number): boolean => Math.abs(one - other) < 0.011;

/** An amount for a sentence to the person: “24.5”. */
const spokenAmount = (value: number): string => String(Math.round(value * 100) / 100);

/** An amount in the form of the last one that stands in these words, which is the one that is wrong. */
export function spokenAs(words: string, value: number): string {
  const last = amountsIn(words).at(-1);
  return last ? spokenLike(words.slice(last.start, last.end), value) : spokenAmount(value);
}

/** A figure with what may stand in it between its digits. */
const DIGITS = /\d(?:[\d.,\u00a0\u202f ]*\d)?/u;

/**
 * An amount for a sentence to the person, in the form of one that stands in the text: “£48” beside “£40”, “1.250,50 €” beside “900 €”.
 * @param written the one in the text, with its currency
 */
export function spokenLike(written: string, value: number): string {
  const figure = DIGITS.exec(written);
  if (!figure) return spokenAmount(value);
  const [before, behind] = [written.slice(0, figure.index), written.slice(figure.index + figure[0].length)];
  const cents = /([.,])\d\d?$/.exec(figure[0])?.[1];
  const thousands = /\d([.,\u00a0\u202f ])\d{3}(?!\d)/u.exec(figure[0])?.[1];
  const mark = cents ?? (thousands === '.' || /^\s?€/u.test(behind) ? ',' : '.');
  const money = new RegExp(CURRENCY, 'iu').test(written);
  const rounded = Math.round(value * 100) / 100;
  const [whole = '', rest = ''] = (money && !Number.isInteger(rounded) ? rounded.toFixed(2) : String(rounded)).split('.');
  const grouped = thousands === undefined ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, thousands);
  return `${before}${grouped}${rest && mark}${rest}${behind}`.trim();
}

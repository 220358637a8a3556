import { type Day, dayOf, lengthOfMonth } from './calendar.ts';
import { remembered } from './remember.ts';
import { sifted } from './sifted.ts';

/** A written date. What is not written is `null`. */
export interface WrittenDate {
  start: number;
  end: number;
  text: string;
  /** 0 Sunday to 6 Saturday. */
  weekday: number | null;
  day: number;
  /** From 1. */
  month: number;
  year: number | null;
}

/** Names of weekdays, Sunday first: English, German, French, Spanish, Portuguese, Italian, Dutch, Polish, Swedish. */
const weekdayNames = [
  'sunday|sonntag|dimanche|domingo|domenica|zondag|niedziela|niedzielę|niedzieli|söndag|söndagen',
  'monday|montag|lundi|lunes|segunda-feira|segunda feira|lunedì|lunedi|maandag|poniedziałek|poniedziałku|måndag|måndagen',
  'tuesday|dienstag|mardi|martes|terça-feira|terça feira|martedì|martedi|dinsdag|wtorek|wtorku|tisdag|tisdagen',
  'wednesday|mittwoch|mercredi|miércoles|miercoles|quarta-feira|quarta feira|mercoledì|mercoledi|woensdag|środa|środę|środy|onsdag|onsdagen',
  'thursday|donnerstag|jeudi|jueves|quinta-feira|quinta feira|giovedì|giovedi|donderdag|czwartek|czwartku|torsdag|torsdagen',
  'friday|freitag|vendredi|viernes|sexta-feira|sexta feira|venerdì|venerdi|vrijdag|piątek|piątku|fredag|fredagen',
  'saturday|samstag|sonnabend|samedi|sábado|sabado|sabato|zaterdag|sobota|sobotę|soboty|lördag|lördagen',
];
/** Short forms, safe only right before a date. */
const weekdayShorts = [
  'sun|so|dim|dom',
  'mon|mo|lun|seg|segunda',
  'tues|tue|di|mar|ter|terça',
  'weds|wed|mi|mer|mié|mie|qua|quarta',
  'thurs|thur|thu|do|jeu|jue|qui|quinta|gio',
  'fri|fr|ven|vie|sex|sexta',
  'sat|sa|sam|sáb|sab',
];
const monthNames = [
  'january|january|januar|jänner|janvier|enero|janeiro|gennaio|januari|stycznia|jan|janv',
  'february|februar|février|fevrier|febrero|fevereiro|febbraio|februari|lutego|feb|févr|fév|fev',
  'march|märz|maerz|mars|marzo|março|maart|marca|mar|mär',
  'april|avril|abril|aprile|kwietnia|apr|avr|abr',
  'may|mai|mayo|maio|maggio|mei|maja|maj',
  'june|juni|juin|junio|junho|giugno|czerwca|jun',
  'july|juli|juillet|julio|julho|luglio|lipca|jul|juil',
  'august|août|aout|agosto|augustus|sierpnia|augusti|aug',
  'september|septembre|septiembre|setiembre|setembro|settembre|września|sept|sep',
  'october|oktober|octobre|octubre|outubro|ottobre|października|oct|okt',
  'november|novembre|noviembre|novembro|listopada|nov',
  'december|dezember|décembre|decembre|diciembre|dezembro|dicembre|grudnia|dec|dez|déc|dic',
];

const weekdayByName = byName(weekdayNames);
const weekdayByShort = byName(weekdayNames, weekdayShorts);
const monthByName = byName(monthNames);

/** All weekday names written out, for building patterns. */
export const anyWeekday = longestFirst(weekdayByName);

/** All month names, for building patterns. */
export const anyMonth = longestFirst(monthByName);

const anyWeekdayOrShort = longestFirst(weekdayByShort);
const BEFORE = '(?<![\\p{L}\\p{N}/.,_#@-])';
const ARTICLE = '(?:(?:on|the|den|dem|der|le|el|día|dia|il|giorno|o|al)\\s+)*(?:the\\s+)?';
const WEEKDAY = `(?:(?<weekday>${anyWeekdayOrShort})(?![\\p{L}])\\.?[\\s,(–-]{0,3}${ARTICLE})?`;
const YEAR = '(?:,?\\s+(?:de\\s+|del\\s+)?(?<year>(?:1[5-9]|20)\\d\\d)(?![\\p{L}\\p{N}]|[.,:]\\d))?';
const AFTER = `(?:(?:,?\\s*\\(|,\\s+(?:an?|eine?m?|une?|una|uma?|een|en)\\s+|,?\\s+(?:is|was|falls on|fällt auf|ist|war|tombe|cae en|es|cai|é|cade di|è)\\s+(?:a|an|einen?|einem|un|una|um|uma)?\\s*)(?<after>${anyWeekday})(?![\\p{L}])\\)?)?`;

const DAY_MONTH = sifted(
  `${BEFORE}${WEEKDAY}(?<day>\\d{1,2})(?:\\s?(?:st|nd|rd|th|er|º|ª|°|\\.))?\\s*(?:of\\s+|de\\s+|di\\s+|d['’]\\s?)?(?<month>${anyMonth})(?![\\p{L}\\p{N}'’_])\\.?${YEAR}${AFTER}`,
  'giu',
);
const MONTH_DAY = sifted(
  `${BEFORE}${WEEKDAY}(?<month>${anyMonth})(?![\\p{L}])\\.?\\s+(?:the\\s+)?(?:\\d{1,2}(?:st|nd|rd|th)?\\s?(?:-|–|to|and|&)\\s?(?=\\d{1,2}(?:st|nd|rd|th)?,?\\s(?:19|20)\\d\\d))?(?<day>\\d{1,2})(?:st|nd|rd|th)?(?![\\p{L}\\p{N}]|[:.,]\\d|\\s?(?:%|[ap]\\.?m\\b|\\p{Sc}))${YEAR}${AFTER}`,
  'giu',
);
const NUMERIC = sifted(
  `${BEFORE}${WEEKDAY}(?<first>\\d{1,2})(?<sign>[./-])(?<second>\\d{1,2})(?:\\k<sign>(?<year>(?:19|20)\\d\\d|\\d\\d)|(?<dot>\\.))?(?![\\p{L}\\p{N}]|[/:-]\\d|[.,]\\d|\\s?(?:%|\\p{Sc}|[ap]\\.?m\\b|Uhr|h\\b|heures|horas|ore\\b))${AFTER}`,
  'giu',
);
const ISO = sifted(`${BEFORE}${WEEKDAY}(?<year>(?:19|20)\\d\\d)-(?<month>\\d{2})-(?<day>\\d{2})(?![\\p{N}-])`, 'giu');
const MAY_HOLD_DATE = /\d/;

/**
 * Dates in a text with their weekday, in reading order. Numeric ones are taken only where a weekday, a year or
 * a German final stop says that they are dates; their order is the locale's.
 * @param locale BCP 47; the United States put the month first.
 */
export const datesIn: (text: string, locale?: string) => readonly WrittenDate[] = remembered((text, locale) => {
  if (!MAY_HOLD_DATE.test(text)) return [];
  const dates: WrittenDate[] = [];
  const taken = new Uint8Array(text.length);
  for (const pattern of [DAY_MONTH, MONTH_DAY, ISO, NUMERIC]) {
    for (const match of text.matchAll(pattern)) {
      const date = pattern === NUMERIC ? numeric(match, locale) : named(match);
      if (!date || taken[date.start] || taken[date.end - 1]) continue;
      taken.fill(1, date.start, date.end);
      dates.push(date);
    }
  }
  return dates.sort((a, b) => a.start - b.start);
});

function named(match: RegExpExecArray): WrittenDate | null {
  const { weekday, day, month, year, after } = match.groups!;
  const number = monthByName.get(month!.toLowerCase()) ?? Number(month) - 1;
  const found = {
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    weekday: weekdayIn(weekday) ?? weekdayIn(after),
    day: Number(day),
    month: number + 1,
    year: year ? Number(year) : null,
  };
  return found.day >= 1 && found.day <= 31 && found.month >= 1 && found.month <= 12 ? found : null;
}

function numeric(match: RegExpExecArray, locale: string): WrittenDate | null {
  const { first, sign, second, year, dot } = match.groups!;
  const weekday = weekdayIn(match.groups!.weekday) ?? weekdayIn(match.groups!.after);
  if (sign === '-' && !year) return null;
  if (sign === '.' && !year && !dot) return null;
  if (weekday === null && !year && !(dot && /^de/.test(locale))) return null;
  if (year?.length === 2 && weekday === null && sign !== '.') return null;
  const monthFirst = /^en-(?:US|PH)|^en$/.test(locale) && sign === '/';
  let [day, month] = monthFirst ? [Number(second), Number(first)] : [Number(first), Number(second)];
  if (month > 12 && day <= 12) [day, month] = [month, day];
  if (day < 1 || day > 31 || month < 1 || month > 12) return null;
  const whole = year ? (year.length === 2 ? 2000 + Number(year) : Number(year)) : null;
  return { start: match.index, end: match.index + match[0].length, text: match[0], weekday, day, month, year: whole };
}

/** The weekday that a word names in one of the languages above, or `null`. */
export function weekdayIn(word: string | undefined): number | null {
  return word === undefined ? null : (weekdayByShort.get(word.toLowerCase().replace(/\s+/g, ' ')) ?? null);
}

/** The month (from 1) that a word names in one of the languages above, or `null`. */
export function monthIn(word: string): number | null {
  const month = monthByName.get(word.toLowerCase());
  return month === undefined ? null : month + 1;
}

/** Whether the calendar has this date. */
export function exists(date: Pick<WrittenDate, 'day' | 'month' | 'year'>): boolean {
  return date.day <= lengthOfMonth(date.month, date.year);
}

/** How far back and ahead a date without a year may lie, in days. */
const BACK = 200;
const AHEAD = 330;

/**
 * The days that a date may mean, nearest to `from` first: its own year, the years the text names, or else the years
 * around the moment it is read.
 */
export function meanings(date: WrittenDate, from: Day | null, namedYears: readonly number[] = []): Day[] {
  if (!exists(date)) return [];
  const years = date.year !== null ? [date.year] : from === null ? [] : [...new Set([...yearsAround(from), ...namedYears])];
  const days = years.filter((year) => exists({ ...date, year })).map((year) => dayOf(year, date.month, date.day));
  const near =
    date.year !== null || from === null
      ? days
      : days.filter((day) => namedYears.length > 0 || (day - from >= -BACK && day - from <= AHEAD));
  return near.sort((a, b) => Math.abs(a - (from ?? 0)) - Math.abs(b - (from ?? 0)));
}

function yearsAround(day: Day): number[] {
  const year = new Date(day * 86_400_000).getUTCFullYear();
  return [year - 1, year, year + 1];
}

/** Years written in a text by themselves or in dates. */
export const yearsIn: (text: string) => readonly number[] = remembered((text) =>
  Array.from(text.matchAll(/(?<![\p{L}\p{N}.,/€$£])(?:1[5-9]|20)\d\d(?![\p{L}\p{N}%]|[.,]\d)/gu), (match) => Number(match[0])),
);

function byName(...lists: readonly (readonly string[])[]): Map<string, number> {
  const map = new Map<string, number>();
  for (const list of lists) for (const [index, names] of list.entries()) for (const name of names.split('|')) map.set(name, index);
  return map;
}

function longestFirst(map: ReadonlyMap<string, number>): string {
  return [...map.keys()]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(' ', '\\s'))
    .join('|');
}

/** Whether two places stand in one sentence, as far as a stop or a line break between them tells. */
export function sameSentence(text: string, a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  const between = text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start));
  return !/\n|[.!?]\s+\p{Lu}/u.test(between);
}

/**
 * A moment out of a sentence such as "Will send on Mon, Jun 1, 2026 at 9:00 AM", which sites write in the
 * browser's own zone. Only forms with a year and a clock time are understood, the month in figures or in any language of
 * ours; anything else is `null`, because a wrong time is worse than none.
 *
 * @returns ISO 8601 with the browser's offset at that moment
 */
export function indicatedTime(sentence: string): string | null {
  if (sentence.length > LONGEST_SENTENCE) return null;
  const clock = /(\d{1,2})(?::|\s?h\s?)(\d{2})\s*([AP])?\.?M?\.?/i.exec(sentence);
  const day = dayIn(sentence);
  if (!clock || !day) return null;
  let hour = Number(clock[1]);
  const half = clock[3]?.toUpperCase() ?? (AFTERNOON.test(sentence) ? 'P' : FORENOON.test(sentence) ? 'A' : undefined);
  if (half === 'P' && hour < 12) hour += 12;
  if (half === 'A' && hour === 12) hour = 0;
  return withOffset(new Date(day.year, day.month, day.date, hour, Number(clock[2])));
}

/** What tells a moment is short; looking for one in a whole text would take long as well. */
const LONGEST_SENTENCE = 200;

/** Before the clock, as in Chinese, Japanese and Korean. */
const FORENOON = /(?:午前|上午|오전)\s?\d/;
const AFTERNOON = /(?:午後|下午|오후)\s?\d/;

interface Day {
  year: number;
  /** From 0 on. */
  month: number;
  date: number;
}

/** How days are written with the name of the month: “Jun 1, 2026”, “1. Dezember 2026”, “1 de diciembre de 2026”, “2026. december 1.” */
const NAMED = [
  /(?<month>\p{L}{3,})\.? (?<date>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})/u,
  /(?<date>\d{1,2})(?:\.|er|º)? (?:de )?(?<month>\p{L}{3,})\.?,?(?: de)? (?<year>\d{4})/u,
  /(?<year>\d{4})\. (?<month>\p{L}{3,})\.? (?<date>\d{1,2})/u,
];

/** In figures: the year first; with points the day first; else only where one of the two can be no month. */
const IN_FIGURES = /(?<!\d)(\d{4})(?:[-/.]|[年년] ?)(\d{1,2})(?:[-/.]|[月월] ?)(\d{1,2})(?!\d)/;
const WITH_POINTS = /(?<!\d)(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})(?!\d)/;
const IN_EITHER_ORDER = /(?<!\d)(\d{1,2})[-/](\d{1,2})[-/](\d{4})(?!\d)/;

function dayIn(sentence: string): Day | null {
  for (const form of NAMED) {
    const { year, month, date } = form.exec(sentence)?.groups ?? {};
    const named = month ? monthCalled(month) : undefined;
    if (named !== undefined) return { year: Number(year), month: named, date: Number(date) };
  }
  const of = (year: number, month: number, date: number): Day | null =>
    month >= 1 && month <= 12 && date >= 1 && date <= 31 ? { year, month: month - 1, date } : null;
  const [, y, m, d] = IN_FIGURES.exec(sentence) ?? [];
  if (y) return of(Number(y), Number(m), Number(d));
  const [, d2, m2, y2] = WITH_POINTS.exec(sentence) ?? [];
  if (d2) return of(Number(y2), Number(m2), Number(d2));
  const [first, second, year] = (IN_EITHER_ORDER.exec(sentence) ?? []).slice(1).map(Number) as [number?, number?, number?];
  if (!first || !second || !year || (first <= 12 && second <= 12 && first !== second)) return null;
  return first > 12 ? of(year, second, first) : of(year, first, second);
}

/**
 * The same out of a date field and a clock beside it.
 *
 * @param order how the page says its date field is filled in
 */
export function enteredTime(date: string, order: 'mdy' | 'dmy', clock: string): string | null {
  const [first, second, year] = date.split(/\D+/);
  const [month, day] = order === 'mdy' ? [first, second] : [second, first];
  return indicatedTime(`${year}-${month}-${day} ${clock}`);
}

/** The languages that networks and their clients are read in. */
const LANGUAGES = 'en de fr es pt it nl sv da nb fi pl cs sk hu ro hr tr id bg el ru sr uk ca'.split(' ');

let months: Map<string, number> | undefined;

/** The month of this name, long or short; `undefined`: there is none, or it is one month in one language and another in the next. */
function monthCalled(name: string): number | undefined {
  months ??= namesOfMonths();
  const found = months.get(name.toLowerCase());
  return found === -1 ? undefined : found;
}

function namesOfMonths(): Map<string, number> {
  const names = new Map<string, number>([['sept', 8]]);
  for (const language of LANGUAGES)
    for (const style of ['long', 'short'] as const)
      for (const beside of [{}, { day: 'numeric' }] as const) {
        const format = new Intl.DateTimeFormat(language, { month: style, ...beside });
        for (let month = 0; month < 12; month++) {
          const part = format.formatToParts(new Date(2026, month, 1)).find(({ type }) => type === 'month');
          const name = part?.value.toLowerCase().replace(/\.$/, '') ?? '';
          names.set(name, (names.get(name) ?? month) === month ? month : -1);
        }
      }
  return names;
}

function withOffset(moment: Date): string | null {
  if (Number.isNaN(moment.getTime())) return null;
  const minutes = -moment.getTimezoneOffset();
  const two = (n: number): string => String(Math.floor(Math.abs(n))).padStart(2, '0');
  const local = new Date(moment.getTime() + minutes * 60_000).toISOString().slice(0, 19);
  return `${local}${minutes < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`;
}

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
  const day = clock && dayIn(sentence);
  if (!day) return null;
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

/** In figures: the year first; or last, with points or strokes. */
const IN_FIGURES = [
  /(?<!\d)(?<year>\d{4})(?:[-/.]|[年년] ?)(?<month>\d{1,2})(?:[-/.]|[月월] ?)(?<date>\d{1,2})(?!\d)/,
  /(?<!\d)(?<date>\d{1,2})(?<stroke>\. ?|[-/])(?<month>\d{1,2})\k<stroke>(?<year>\d{4})(?!\d)/,
];

function dayIn(sentence: string): Day | null {
  for (const form of [...NAMED, ...IN_FIGURES]) {
    const groups = form.exec(sentence)?.groups;
    if (!groups) continue;
    const { year, month = '', date, stroke = '.' } = groups;
    let [monthNumber, day] = [/\d/.test(month) ? Number(month) : monthCalled(month), Number(date)];
    // With points the day comes first; with strokes either, and what can be the day alone tells.
    if (!/\./.test(stroke)) {
      if (day <= 12 && monthNumber <= 12 && day !== monthNumber) return null;
      if (monthNumber > 12) [monthNumber, day] = [day, monthNumber];
    }
    if (monthNumber >= 1 && monthNumber <= 12 && day >= 1 && day <= 31) return { year: Number(year), month: monthNumber - 1, date: day };
  }
  return null;
}

/** The languages that networks and their clients are read in. */
const LANGUAGES = 'en de fr es pt it nl sv da nb fi pl cs sk hu ro hr tr id bg el ru sr uk ca'.split(' ');

/** By name: what was found once. A page writes a handful of them, and to ask every language takes its time. */
const numbers = new Map<string, number>();

/** The number of the month of this name, long or short; 0: there is none, or it is one month in one language and another in the next. */
function monthCalled(name: string): number {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  const wanted = name.toLowerCase();
  const found = new Set(wanted === 'sept' ? [9] : []);
  for (const language of LANGUAGES)
    for (const month of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { month, day: 'numeric' });
      for (let number = 1; number <= 12; number++)
        if (
          format
            .format(new Date(2026, number - 1, 1))
            .toLowerCase()
            .split(/[^\p{L}]+/u)
            .includes(wanted)
        )
          found.add(number);
    }
  const [number = 0] = found.size === 1 ? found : [];
  numbers.set(name, number);
  return number;
}

/** `null`: there is no such moment. */
function withOffset(moment: Date): string | null {
  const [, hours, minutes] = /GMT([+-]\d\d)(\d\d)/.exec(String(moment)) ?? [];
  const asInUtc = moment.getTime() - moment.getTimezoneOffset() * 60_000;
  return hours ? `${new Date(asInUtc).toISOString().slice(0, 19)}${hours}:${minutes}` : null;
}

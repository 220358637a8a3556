import { type Day, dateOf, goesOut, nthWeekday, spokenDay, weekdayName, weekdayOf } from '../text/calendar.ts';
import { datePairsIn } from '../text/date-pairs.ts';
import { anyWeekday, datesIn, meanings, weekdayIn, yearsIn } from '../text/dates.ts';
import { quoted } from '../text/phrases.ts';
import { sifted } from '../text/sifted.ts';
import type { Check, Found } from './check.ts';

/** Which one of its month, the last as -1. English, German, French, Spanish, Portuguese, Italian. */
const ordinals: readonly (readonly [number, string])[] = [
  [1, 'first|1st|erste[nrms]?|premier|primer|primeir[oa]|prim[oa]'],
  [2, 'second|2nd|zweite[nrms]?|deuxième|segund[oa]|second[oa]'],
  [3, 'third|3rd|dritte[nrms]?|troisième|tercer|terceir[oa]|terz[oa]'],
  [4, 'fourth|4th|vierte[nrms]?|quatrième|cuarto|quart[oa]'],
  [-1, 'last|final|letzte[nrms]?|dernier|último|últim[oa]|ultim[oa]'],
];
const ordinalOf = new Map(ordinals.flatMap(([nth, names]) => [[new RegExp(`^(?:${names})$`, 'iu'), nth] as const]));
const anyOrdinal = ordinals.map(([, names]) => names).join('|');
/** "the first Monday of December", with the date within a few words. */
const OF_MONTH = sifted(
  `(?<![\\p{L}\\p{N}])(?<ordinal>${anyOrdinal})\\s(?<weekday>${anyWeekday})\\s(?:of|in|im|des|de|du|del|do|di|d['’])\\s?(?:the\\s|this\\s)?[\\p{L}]{3,12}`,
  'giu',
);
const JOINS = sifted(/^[\s,(:–-]{0,3}(?:(?:on|which|is|the|am|den|dem|le|el|o|il|dia|día)\s){0,3}$/iu);

/** "this Thursday", "next week" right before a date: how many days ahead that may lie, and whether in a week of its own. */
const nearness: readonly { from: number; to: number; nextWeek?: true; words: RegExp }[] = [
  {
    from: 0,
    to: 7,
    words: before(`(?:this|coming|this coming|diesen|kommenden|ce|este|esta|neste|nesta|questo|questa) (?:${anyWeekday})`),
  },
  {
    from: 0,
    to: 7,
    words: before(
      'this (?:week|weekend)|(?:dieses|am) wochenende|diese woche|ce week-?end|cette semaine|este fin de semana|esta semana|este fim de semana|questo weekend|questa settimana',
    ),
  },
  {
    from: 1,
    to: 14,
    nextWeek: true,
    words: before(
      'next (?:week|weekend)|nächste woche|nächstes wochenende|la semaine prochaine|la próxima semana|la semana que viene|na próxima semana|semana que vem|la prossima settimana|settimana prossima',
    ),
  },
  { from: 1, to: 14, words: before(`(?:next|nächsten?) (?:${anyWeekday})`) },
];
/** A weekend named right before its days, or as “the weekend of”. */
const WEEKEND = before(
  '(?:(?:this|the|next|last|our|opening|first|second|final) )?(?:weekend|week-end)(?: of)?|(?:ce|le) week-?end(?: du| des)?|wochenende|(?:este |próximo )?fin de semana(?: del?)?|(?:(?:neste|este|no) )?fim de semana|fine settimana|helgen',
);
const LONG_WEEKEND = /(?:long|bank holiday|holiday|langes?|puente|ponte|pont)\s*\S*$/iu;
const WEEKDAY_FIRST = new RegExp(`^(?:${anyWeekday})`, 'iu');
const BEFORE_DATE = sifted(
  /(?:[\s,(:–-]{1,3}\d{1,2}(?:st|nd|rd|th|\.)?\s?(?=[-–]))?[\s,(:–-]{0,3}(?:(?:on|the|am|den|dem|les?|el|il|al|o|dia|día)\s+)*$/iu,
);
/** How far before a date its week may be named. */
const REACH = 40;

const check: Check = {
  id: 'week-of-date',
  title: 'The week and the date disagree',
  why: '“This Thursday, 19 November” was right when it was written; a week later it sends people to an event that is over.',
  class: 'wrong-date',
  level: 'stop',
  needs: ['text', 'clock'],
  when: 'now',
  run(draft, context) {
    const today = goesOut(draft, context)!.day;
    const years = draft.parts.flatMap(({ text }) => yearsIn(text));
    return draft.parts.flatMap(({ text }, part): Found[] => {
      const dates = datesIn(text, context.locale);
      if (dates.length === 0) return [];
      const found: Found[] = [];
      for (const date of dates) {
        const day = meanings(date, today, years)[0];
        if (day === undefined) continue;
        const before = text.slice(Math.max(0, date.start - REACH), date.start).replace(BEFORE_DATE, '');
        const weekday = date.weekday === null ? '' : (WEEKDAY_FIRST.exec(date.text)?.[0] ?? '');
        const said = `${before}${weekday ? ` ${weekday}` : ''}`;
        const near = nearness.find(({ words }) => words.test(said) || words.test(before));
        if (near && !isNear(day, today, near)) {
          found.push({
            part,
            level: 'ask',
            start: date.start,
            end: date.end,
            say: `${quoted((near.words.exec(said) ?? near.words.exec(before))![0])} and ${quoted(date.text)} do not go together when this goes out (${spokenDay(today)}).`,
          });
        }
      }
      found.push(...weekends(text, today, years, context.locale).map((one) => ({ part, ...one })));
      for (const match of text.matchAll(OF_MONTH)) {
        const end = match.index + match[0].length;
        const date = dates.find((other) => other.start >= end && JOINS.test(text.slice(end, other.start)));
        const day = date && meanings(date, today, years)[0];
        if (!date || day === undefined) continue;
        const expected = nthOfMonth(match.groups!.ordinal!, weekdayIn(match.groups!.weekday)!, day);
        if (expected === day || expected === null) continue;
        found.push({
          part,
          start: match.index,
          end: date.end,
          level: 'stop',
          say: `${quoted(match[0])} is ${spokenDay(expected)}, and ${quoted(date.text)} is a ${weekdayName(weekdayOf(day))}.`,
        });
      }
      return found;
    });
  },
  examples: {
    fires: [
      { text: 'Winter fair this weekend (25–26 November) at the mill.', context: { now: '2026-11-24T09:00:00Z' } },
      { text: 'Our webinar is this Thursday, 19 November.', context: { now: '2026-11-24T09:00:00Z' } },
      { text: 'See you next week on Friday 27 November.', context: { now: '2026-11-24T09:00:00Z' } },
      { text: 'Winter fair this weekend, 26 and 27 November.', context: { now: '2026-11-24T09:00:00Z' } },
      { text: 'Adventsmarkt am Wochenende, 3. und 4. Dezember.', context: { now: '2026-11-24T09:00:00Z', locale: 'de-DE' } },
      { text: 'The first Monday of December, 14 December: open house.', context: { now: '2026-11-24T09:00:00Z' } },
      { text: 'Diesen Donnerstag, 19. November, ist offen.', context: { now: '2026-11-24T09:00:00Z', locale: 'de-DE' } },
    ],
    leaves: [
      {
        text: 'Winter fair this weekend (28–29 November) at the mill, and again on 5–6 December.',
        context: { now: '2026-11-24T09:00:00Z' },
      },
      { text: 'Our webinar is this Thursday, 26 November.', context: { now: '2026-11-24T09:00:00Z' } },
      { text: 'See you next week on Friday 4 December.', context: { now: '2026-11-24T09:00:00Z' } },
      { text: 'Winter fair this weekend, 28 and 29 November.', context: { now: '2026-11-24T09:00:00Z' } },
      { text: 'Two weekends, and 3 and 4 December are full. A long weekend, 26 to 30 November.', context: { now: '2026-11-24T09:00:00Z' } },
      { text: 'The first Monday of December, 7 December: open house.', context: { now: '2026-11-24T09:00:00Z' } },
      { text: 'This year on 19 December, and next year on 5 May.', context: { now: '2026-11-24T09:00:00Z' } },
      { text: 'Diesen Donnerstag, 26. November, ist offen.', context: { now: '2026-11-24T09:00:00Z', locale: 'de-DE' } },
    ],
  },
};

function before(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})$`, 'iu');
}

/** “This weekend, 26 and 27 November”: two days of which one is no Saturday or Sunday. */
function weekends(text: string, today: Day, years: readonly number[], locale: string): Omit<Found, 'part'>[] {
  return datePairsIn(text, locale).flatMap(({ start, end, first, last, span }) => {
    const head = text.slice(Math.max(0, start - REACH), start).replace(BEFORE_DATE, '');
    const weekend = WEEKEND.exec(head);
    const [from, to] = [first, last].map((date) => meanings(date, today, years)[0]);
    if (weekend === null || from === undefined || to === undefined || LONG_WEEKEND.test(head)) return [];
    const days = Array.from({ length: to - from + 1 }, (_, index) => weekdayOf(from + index));
    // From Friday on, and a span may be as long as it likes where it holds the weekend.
    if (span ? days.includes(6) || days.includes(0) : days.length === 2 && days.includes(6)) return [];
    const level = span || days.includes(6) || days.includes(0) ? 'ask' : 'stop';
    return [{ start, end, level, say: `${quoted(weekend[0])} and ${quoted(text.slice(start, end))}: that begins on ${spokenDay(from)}.` }];
  });
}

/** "Next week" lies in the next calendar week; the others within so many days. */
function isNear(day: Day, today: Day, { from, to, nextWeek }: (typeof nearness)[number]): boolean {
  const ahead = day - today;
  if (ahead < from || ahead > to) return false;
  if (!nextWeek) return true;
  // Weeks begin on Sunday for some, on Monday for others: Sunday belongs to both.
  const toSunday = (7 - weekdayOf(today)) % 7;
  return ahead >= Math.max(1, toSunday);
}

function nthOfMonth(ordinal: string, weekday: number, near: Day): Day | null {
  const nth = [...ordinalOf].find(([pattern]) => pattern.test(ordinal))?.[1];
  const { year, month } = dateOf(near);
  return nth === undefined ? null : nthWeekday(year, month, weekday, nth);
}

export default check;

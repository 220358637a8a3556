import { type Day, dateOf, dayOf, goesOut, spokenDate, weekdayName, weekdayOf } from '../text/calendar.ts';
import { datePairsIn } from '../text/date-pairs.ts';
import { anyMonth, anyWeekday, datesIn, exists, meanings, monthIn, type WrittenDate, weekdayIn, yearsIn } from '../text/dates.ts';
import { quoted, sentenceAround } from '../text/phrases.ts';
import { sifted } from '../text/sifted.ts';
import type { Check, Found } from './check.ts';

const englishWeekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
/** “Wednesday the 3rd”, “Samstag, den 28.”, “el lunes 30,”: the month is the one that is meant anyway. */
const WITHOUT_MONTH = sifted(
  `(?<![\\p{L}\\p{N}])(?:(?<english>${englishWeekday}),? (?:the (?=\\d{1,2}(?:st|nd|rd|th))|(?=\\d{1,2}(?:st|nd|rd|th)))|(?!${englishWeekday})(?<weekday>${anyWeekday}),? (?:(?:den|dem|der|d[ií]a) )?)(?<day>\\d{1,2})(?:st|nd|rd|th|\\.)?(?=[,.!?;)](?!\\d)|\\s?$|\\s(?:at|from|is|we|and we|um|ab|bleibt|à|a las|às|alle|dalle|om|kl)(?!\\p{L}))`,
  'giu',
);

const check: Check = {
  id: 'weekday',
  title: 'Weekday and date disagree, or no such date',
  why: 'The commonest slip in announcements: the date is moved and the weekday stays, and people stand before a closed door.',
  class: 'wrong-date',
  level: 'stop',
  needs: ['text'],
  when: 'now',
  run(draft, context) {
    const moment = goesOut(draft, context)?.day ?? null;
    const years = draft.parts.flatMap(({ text }) => yearsIn(text));
    return draft.parts.flatMap(({ text }, part): Found[] => {
      const paired = datePairsIn(text, context.locale).flatMap(({ start, end, first, last }) =>
        [first, last].map((date) => ({ ...date, start, end })),
      );
      const dates = datesIn(text, context.locale);
      const whole = dates.filter(({ year }) => year !== null).slice(0, MOST_YEARS);
      // A day of a pair has the weekday that the pair gives it.
      const alone = dates.filter(({ start, end }) => !paired.some((pair) => pair.start <= start && end <= pair.end));
      const found = [...alone, ...paired].flatMap((date): Found[] => {
        const say = problem(
          LAST_TIME.test(sentenceAround(text, date.start, date.end).text) ? date : inYearOfOther(date, whole),
          moment,
          years,
        );
        return say === null ? [] : [{ part, start: date.start, end: date.end, say }];
      });
      return found.length > 0 || moment === null ? found : withoutMonth(text, moment).map((one) => ({ part, ...one }));
    });
  },
  examples: {
    fires: [
      {
        text: 'Das Hoffest ist am Samstag, 12. Dezember 2026. Meldet euch bis Dienstag, 9. Dezember.',
        context: { now: '2026-11-22T09:00:00Z', locale: 'de-DE' },
      },
      { text: 'Open house on Friday 5 December 2026.', context: { now: '2026-11-22T09:00:00Z' } },
      { text: 'Join us on Tuesday, 12/9 at 6 p.m.', context: { now: '2026-11-22T09:00:00Z', locale: 'en-US' } },
      { text: 'Am Freitag, 28.11.2026, geschlossen.', context: { now: '2026-11-22T09:00:00Z', locale: 'de-DE' } },
      { text: 'Rendez-vous le jeudi 8 décembre.', context: { now: '2026-11-22T09:00:00Z', locale: 'fr-FR' } },
      { text: 'Friday and Saturday, 26 and 27 November: late opening.', context: { now: '2026-11-22T09:00:00Z' } },
      { text: 'We close Thursday and Friday, November 27 and 28.', context: { now: '2026-11-22T09:00:00Z', locale: 'en-US' } },
      { text: 'Saturday 5 and Sunday 7 December are sold out.', context: { now: '2026-11-22T09:00:00Z' } },
      { text: 'Wednesday the 3rd is quiz night.', context: { now: '2026-11-22T09:00:00Z' } },
      { text: 'Le 3 décembre, un mercredi, on ferme tôt.', context: { now: '2026-11-22T09:00:00Z', locale: 'fr-FR' } },
      { text: 'Zapraszamy w piątek, 3 grudnia 2026.', context: { now: '2026-11-22T09:00:00Z', locale: 'pl-PL' } },
      { text: 'Melden bis zum 31. November.', context: { now: '2026-11-22T09:00:00Z', locale: 'de-DE' } },
      {
        text: 'Closed until Friday 29 January 2027. On Christmas Eve, Wednesday 24 December, we shut at three.',
        context: { now: '2026-11-22T09:00:00Z' },
      },
    ],
    leaves: [
      {
        text: 'Das Hoffest ist am Samstag, 12. Dezember 2026. Meldet euch bis Mittwoch, 9. Dezember. Das letzte war am Samstag, 13. Dezember.',
        context: { now: '2026-11-22T09:00:00Z', locale: 'de-DE' },
      },
      { text: 'Thank you for coming on Saturday 14 November.', context: { now: '2026-11-22T09:00:00Z' } },
      { text: 'Friday and Saturday, 27 and 28 November: late opening.', context: { now: '2026-11-22T09:00:00Z' } },
      {
        text: 'We are closed Thursday and Friday, November 26 and 27. The book drop stays open.',
        context: { now: '2026-11-22T09:00:00Z', locale: 'en-US' },
      },
      { text: 'Wednesday the 2nd is quiz night. Saturday 10 to 4, Sunday 12 to 4.', context: { now: '2026-11-22T09:00:00Z' } },
      { text: 'Saturday 5 and Sunday 6 December are sold out.', context: { now: '2026-11-22T09:00:00Z' } },
      'On Sunday 20 July 1969 we watched the Moon landing.',
      { text: 'Thursday 12/11, 9:00 to 16:00', context: { now: '2026-11-10T09:00:00Z', locale: 'en-GB' } },
      { text: 'Friday, 12/11 at 6 p.m.', context: { now: '2026-11-22T09:00:00Z', locale: 'en-US' } },
      { text: 'Volvemos el martes 5 de enero.', context: { now: '2026-11-22T09:00:00Z', locale: 'es-ES' } },
      { text: 'In der Nacht von Samstag, 28.11., auf Sonntag, 29.11.', context: { now: '2026-11-22T09:00:00Z', locale: 'de-DE' } },
      { text: 'Mittwoch, 22. März 2023, im Saal', context: { now: '2022-11-28T09:00:00Z', locale: 'de-CH' } },
      { text: 'Friday the 13th, all night', context: { now: '2026-11-13T09:00:00Z' } },
      {
        text: 'Closed until Friday 29 January 2027. On Christmas Eve, Thursday 24 December, we shut at three. Last year it was Wednesday 24 December.',
        context: { now: '2026-11-22T09:00:00Z' },
      },
      {
        text: 'Two nights in March. Wednesday 10th and Thursday 11th. Friday the 4th is quiz night, and in May we move.',
        context: { now: '2026-11-22T09:00:00Z' },
      },
    ],
  },
};

/** So near each other two dates of one text are in one year, though it stands with one of them only. */
const NEAR_DAYS = 45;
/** “Last year’s was on Sunday, 14 December”: in another year, then. */
const LAST_TIME = sifted(
  /(?<!\p{L})(?:last (?:year|time)|previous|vorjahr\p{L}*|(?:letzte[sn]?|vorige[sn]?|vergangene[sn]?) (?:jahr|mal)|das letzte|l['’](?:an|année) derni(?:er|ère)|(?:el año|la última|la vez|el) pasad[oa]|(?:o ano|no ano) passado|l['’]anno scorso|vorig jaar|was|were|war|waren|fand)(?!\p{L})/iu,
);
/** A list of more dates than that is an archive, and says its years itself. */
const MOST_YEARS = 8;

/** “Thursday, 10 December 2026 … reply by Tuesday, 8 December”: the year is said once. */
function inYearOfOther(date: WrittenDate, dates: readonly WrittenDate[]): WrittenDate {
  if (date.year !== null) return date;
  // The turn of a year may lie between them: “until 29 January 2027 … on Christmas Eve, 24 December”.
  for (const { year: told, ...rest } of dates) {
    const near = [0, -1, 1].find((more) => {
      const year = told! + more;
      if (!exists({ ...date, year }) || !exists({ ...rest, year: told })) return false;
      return Math.abs(dayOf(year, date.month, date.day) - dayOf(told!, rest.month, rest.day)) <= NEAR_DAYS;
    });
    if (near !== undefined) return { ...date, year: told! + near };
  }
  return date;
}

function problem(date: WrittenDate, moment: Day | null, years: readonly number[]): string | null {
  if (!exists(date)) return `${quoted(date.text)}: the calendar has no such day.`;
  if (date.weekday === null) return null;
  const days = meanings(date, moment, years);
  const nearest = days[0];
  if (nearest === undefined || days.some((day) => weekdayOf(day) === date.weekday)) return null;
  return `${quoted(date.text)} is a ${weekdayName(weekdayOf(nearest))}. The nearest ${weekdayName(date.weekday)} is ${spokenDate(closest(nearest, date.weekday))}.`;
}

/** “Three nights in March. Wednesday 10th and Thursday 11th”: the month told beside them may be the one. */
const MONTH_TOLD = sifted(
  `(?<!\\p{L})(?:in|this|next|im|en|au mois de|em|a|nel mese di) (?<month>${anyMonth})(?![\\p{L}\\d])(?! \\d)`,
  'iu',
);
/** Months of about the moment that a day without its month may belong to. */
const MONTHS_AROUND = [-1, 0, 1, 2];

function withoutMonth(text: string, moment: Day): Omit<Found, 'part'>[] {
  const { year, month } = dateOf(moment);
  const told = monthIn(MONTH_TOLD.exec(text)?.groups?.month ?? '');
  const ahead = told === null ? null : (told - month + 12) % 12;
  const around = ahead === null ? MONTHS_AROUND : [...MONTHS_AROUND, ahead, ahead - 12];
  return Array.from(text.matchAll(WITHOUT_MONTH)).flatMap((match) => {
    const { english, weekday, day } = match.groups!;
    const named = weekdayIn(english ?? weekday);
    const dates = around
      .map((more) => ({ year: year + Math.floor((month - 1 + more) / 12), month: ((month + 11 + more) % 12) + 1 }))
      .map((one) => ({ ...one, day: Number(day) }))
      .filter((one) => one.day > 0 && exists(one));
    // “Friday the 13th” is a saying.
    if (
      day === '13' ||
      namesMonth(text, match.index + match[0].length) ||
      dates.length === 0 ||
      dates.some((one) => weekdayOf(dayOf(one.year, one.month, one.day)) === named)
    )
      return [];
    const say = `${quoted(match[0])}: it is on another day of the week, this month and the next.`;
    return [{ start: match.index, end: match.index + match[0].length, level: 'ask' as const, say }];
  });
}

/** “Mittwoch, 22. März 2023”: the month follows. */
const namesMonth = (text: string, at: number): boolean => monthIn(/^\.?\s(\p{L}+)/u.exec(text.slice(at, at + 16))?.[1] ?? '') !== null;

function closest(day: Day, weekday: number): Day {
  const ahead = (weekday - weekdayOf(day) + 7) % 7;
  return ahead <= 3 ? day + ahead : day + ahead - 7;
}

export default check;

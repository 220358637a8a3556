import { type Day, goesOut, spokenDay, weekdayName, weekdayOf } from '../text/calendar.ts';
import { datesIn, exists, meanings, type WrittenDate, yearsIn } from '../text/dates.ts';
import { quoted } from '../text/phrases.ts';
import type { Check, Found } from './check.ts';

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
    return draft.parts.flatMap(({ text }, part): Found[] =>
      datesIn(text, context.locale).flatMap((date) => {
        const say = problem(date, moment, years);
        return say === null ? [] : [{ part, start: date.start, end: date.end, say }];
      }),
    );
  },
  examples: {
    fires: [
      { text: 'Open house on Friday 5 December 2026.', context: { now: '2026-11-22T09:00:00Z' } },
      { text: 'Join us on Tuesday, 12/9 at 6 p.m.', context: { now: '2026-11-22T09:00:00Z', locale: 'en-US' } },
      { text: 'Am Freitag, 28.11.2026, geschlossen.', context: { now: '2026-11-22T09:00:00Z', locale: 'de-DE' } },
      { text: 'Rendez-vous le jeudi 8 décembre.', context: { now: '2026-11-22T09:00:00Z', locale: 'fr-FR' } },
      { text: 'Melden bis zum 31. November.', context: { now: '2026-11-22T09:00:00Z', locale: 'de-DE' } },
    ],
    leaves: [
      { text: 'Thank you for coming on Saturday 14 November.', context: { now: '2026-11-22T09:00:00Z' } },
      'On Sunday 20 July 1969 we watched the Moon landing.',
      { text: 'Thursday 12/11, 9:00 to 16:00', context: { now: '2026-11-10T09:00:00Z', locale: 'en-GB' } },
      { text: 'Friday, 12/11 at 6 p.m.', context: { now: '2026-11-22T09:00:00Z', locale: 'en-US' } },
      { text: 'Volvemos el martes 5 de enero.', context: { now: '2026-11-22T09:00:00Z', locale: 'es-ES' } },
      { text: 'In der Nacht von Samstag, 28.11., auf Sonntag, 29.11.', context: { now: '2026-11-22T09:00:00Z', locale: 'de-DE' } },
      { text: 'Friday the 13th, all night', context: { now: '2026-11-13T09:00:00Z' } },
    ],
  },
};

function problem(date: WrittenDate, moment: Day | null, years: readonly number[]): string | null {
  if (!exists(date)) return `${quoted(date.text)}: the calendar has no such day.`;
  if (date.weekday === null) return null;
  const days = meanings(date, moment, years);
  const nearest = days[0];
  if (nearest === undefined || days.some((day) => weekdayOf(day) === date.weekday)) return null;
  return `${quoted(date.text)}: this is a ${weekdayName(weekdayOf(nearest))}. The ${weekdayName(date.weekday)} next to it is ${spokenDay(closest(nearest, date.weekday))}.`;
}

function closest(day: Day, weekday: number): Day {
  const ahead = (weekday - weekdayOf(day) + 7) % 7;
  return ahead <= 3 ? day + ahead : day + ahead - 7;
}

export default check;

import { clockTimeExists, type Day, localTime, spokenDay, weekdayOf } from '../text/calendar.ts';
import { spokenTime, timesIn } from '../text/clock.ts';
import { anyWeekday, datesIn, meanings, sameSentence, weekdayIn, yearsIn } from '../text/dates.ts';
import { has, phrases, quoted, sentenceAround, spansOf } from '../text/phrases.ts';
import type { Check, Found } from './check.ts';

const MS_PER_DAY = 86_400_000;
/** A post planned this many days ahead is more often a slip in the year than a plan. */
const FAR_DAYS = 200;
/** From 1:00 to 4:59 nobody is there to see what happens; midnight itself is often meant. */
const NIGHT = { from: 60, to: 5 * 60 };

/** Before this hour no match begins. */
const MORNING = 8 * 60;
/** What is told of the very minute. */
const UNDER_WAY = phrases(
  'kick-?off(?=!)|under ?way (?:against|at (?:the|home)|in the (?:first|second) half)|tip-?off(?=!)|half-?time(?=[!:])|full-?time(?=[!:])',
  "anpfiff(?=[!:])|anstoß(?=[!:])|coup d'envoi(?=\\s?!)|rueda el balón|bola (?:a )?rolar?|pontapé de saída(?=!)|fischio d'inizio(?=!)|aftrap(?=!)",
);
/** The other side of the world has its afternoon then. */
const ELSEWHERE = phrases(
  'melbourne|sydney|brisbane|perth|auckland|wellington|tokyo|osaka|seoul|beijing|shanghai|hong kong|singapore|australia|japan|new zealand|local time|early (?:kick-?off|start)|breakfast|sunrise',
);
/** Written for whoever is up at that hour. */
const FOR_THE_NIGHT = phrases(
  '(?:night|late) (?:crew|shift|owls?|team|desk|bus|watch|workers?|feed)|overnight|insomnia\\p{L}*|(?:still )?(?:up|awake)(?: late)?\\?|can.t sleep|until (?:dawn|sunrise|[3-7] ?a\\.?m)',
  'nachtschicht|nachtschwärmer|nachteulen|équipe de nuit|noctambules|insomnes?|turno de noche|turno da noite|turno di notte|nachtdienst',
);
/** The change itself is told: “the two o’clock bus leaves at three”. */
const OF_THE_CHANGE = phrases(
  "clocks?|daylight saving|summer ?time|bst|hour (?:forward|ahead|less)|lose an hour|uhren?|zeitumstellung|sommerzeit|stunde (?:vor|weniger)|heure d'été|changement d'heure|horloges?|montres?|horario de verano|cambio de hora|relojes|horário de verão|hora de verão|mudança (?:de|da) hora|relógios|ora legale|lancette|orologi|zomertijd|klok(?:ken)?",
);
const WEEKDAY = phrases(anyWeekday);

const check: Check = {
  id: 'schedule-time',
  title: 'Scheduled at a wrong time',
  why: 'A schedule in the past goes out at once; am taken for pm, or a wrong year, sends it out with nobody awake.',
  class: 'wrong-date',
  level: 'stop',
  needs: ['text', 'schedule', 'clock'],
  when: 'now',
  run(draft, context) {
    const found: Found[] = [];
    const whole = { part: null, start: null, end: null };
    const now = Date.parse(context.now!);
    if (draft.scheduledFor !== null) {
      const scheduled = Date.parse(draft.scheduledFor);
      const local = localTime(draft.scheduledFor, context.timeZone);
      const when = `${spokenDay(local.day)} at ${spokenTime(local.minutes)}`;
      if (scheduled < now - 60_000) found.push({ ...whole, say: `It is scheduled for ${when}, which is already past.` });
      else if (scheduled - now > FAR_DAYS * MS_PER_DAY)
        found.push({ ...whole, level: 'ask', say: `It is scheduled for ${when}, more than half a year from now.` });
      else if (local.minutes >= NIGHT.from && local.minutes < NIGHT.to && !draft.parts.some(({ text }) => has(text, FOR_THE_NIGHT)))
        found.push({ ...whole, level: 'ask', say: `It is scheduled for ${when}, in the middle of the night.` });
      else if (local.minutes < MORNING && draft.parts.some(({ text }) => has(text, UNDER_WAY) && !has(text, ELSEWHERE)))
        found.push({ ...whole, level: 'ask', say: `It is scheduled for ${when}. Does the match begin so early?` });
    }
    const moment = localTime(draft.scheduledFor ?? context.now!, context.timeZone).day;
    draft.parts.forEach(({ text }, part) => {
      const dates = datesIn(text, context.locale);
      for (const time of timesIn(text)) {
        // Clocks jump in the small hours only; the search for the zone's own hour is not cheap.
        if (time.minutes >= 240 || has(sentenceAround(text, time.start, time.end).text, OF_THE_CHANGE)) continue;
        const date = dates.find((other) => sameSentence(text, other, time));
        const day = date ? meanings(date, moment, yearsIn(text))[0] : nextNamed(text, time, moment);
        if (day === undefined || clockTimeExists(day, time.minutes, context.timeZone)) continue;
        found.push({
          part,
          start: time.start,
          end: time.end,
          say: `${quoted(time.text)} does not exist on ${spokenDay(day)}: the clocks go forward over it.`,
        });
      }
    });
    return found;
  },
  examples: {
    fires: [
      { text: 'Good things come early.', draft: { scheduledFor: '2026-11-21T09:00:00Z' }, context: { now: '2026-11-22T09:00:00Z' } },
      {
        text: 'Good things come early.',
        draft: { scheduledFor: '2026-11-24T03:00:00Z' },
        context: { now: '2026-11-22T09:00:00Z', timeZone: 'Europe/London' },
      },
      { text: 'Maintenance starts on 28 March 2027 at 1:30 am.', context: { now: '2027-03-22T09:00:00Z', timeZone: 'Europe/London' } },
      { text: 'Maintenance starts this Sunday at 1:30 am.', context: { now: '2027-03-26T09:00:00Z', timeZone: 'Europe/London' } },
      {
        text: 'KICK-OFF! We are under way against Otter Vale.',
        draft: { scheduledFor: '2026-11-28T05:00:00Z' },
        context: { now: '2026-11-27T10:00:00Z', timeZone: 'Europe/London' },
      },
    ],
    leaves: [
      { text: 'Good things come early.', draft: { scheduledFor: '2026-11-24T08:00:00Z' }, context: { now: '2026-11-22T09:00:00Z' } },
      {
        text: 'Happy New Year!',
        draft: { scheduledFor: '2027-01-01T00:00:00Z' },
        context: { now: '2026-12-22T09:00:00Z', timeZone: 'Europe/London' },
      },
      { text: 'Maintenance starts this Sunday at 1:30 am.', context: { now: '2027-03-19T09:00:00Z', timeZone: 'Europe/London' } },
      { text: 'Maintenance starts on 28 March 2027 at 3:30 am.', context: { now: '2027-03-22T09:00:00Z', timeZone: 'Europe/London' } },
      {
        text: 'KICK-OFF! We are under way against Otter Vale.',
        draft: { scheduledFor: '2026-11-28T15:00:00Z' },
        context: { now: '2026-11-27T10:00:00Z', timeZone: 'Europe/London' },
      },
      {
        text: 'Kick-off is at three today. Pies from one, and a band.',
        draft: { scheduledFor: '2026-11-28T07:00:00Z' },
        context: { now: '2026-11-27T10:00:00Z', timeZone: 'Europe/London' },
      },
      {
        text: 'KICK-OFF in Auckland! We are under way.',
        draft: { scheduledFor: '2026-11-28T06:00:00Z' },
        context: { now: '2026-11-27T10:00:00Z', timeZone: 'Europe/London' },
      },
    ],
  },
};

/** “Sunday at 01:30”: the next day of that name, from the moment on. */
function nextNamed(text: string, time: { start: number; end: number }, moment: Day): Day | undefined {
  const names = spansOf(sentenceAround(text, time.start, time.end).text, WEEKDAY);
  const weekday = names.length === 1 ? weekdayIn(names[0]!.text) : null;
  return weekday === null ? undefined : moment + ((weekday - weekdayOf(moment) + 7) % 7);
}

export default check;

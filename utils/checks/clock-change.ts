import { anyOf, framed } from '../text/any-of.ts';
import { type Day, dateOf, goesOut, hoursFromUtc, spokenDay } from '../text/calendar.ts';
import { datesIn, meanings } from '../text/dates.ts';
import { either, joined, quoted, sentenceAround } from '../text/phrases.ts';
import { sifted } from '../text/sifted.ts';
import type { Check, Found } from './check.ts';

/** How the change is told: English, German, French, Spanish, Portuguese, Italian. */
const TOLD = sifted(
  joined(
    String.raw`(?<!\p{L})(?:clocks?|uhren|montres|horloges|relojes|relógios|lancette|orologi)(?!\p{L})[^.!?\n]{0,40}?(?<!\p{L})`,
    either(
      String.raw`(?<on>forwards?|ahead|vor(?:gestellt)?|avanc\p{L}+|adelant\p{L}+|adiant\p{L}+|avanti)`,
      String.raw`(?<back>back(?:wards?)?|zurück(?:gestellt)?|recul\p{L}+|atras\p{L}+|retras\p{L}+|indietro)`,
    ),
    String.raw`(?!\p{L})`,
  ),
  'giu',
);
/** It is about to happen, and not spoken of in general. */
const SOON = framed(
  /(?<!\p{L})/iu,
  /(?!\p{L})/iu,
  /tonight|tomorrow|this (?:weekend|saturday|sunday)|on sunday|(?:in the )?(?:early )?hours of sunday/iu,
  /heute nacht|am (?:sonntag|wochenende)|(?:dieses|dieser) (?:wochenende|nacht)/iu,
  /cette nuit|ce (?:week-?end|dimanche)|dimanche/iu,
  /esta noche|este (?:fin de semana|domingo|fim de semana)|esta madrugada|neste (?:domingo|fim de semana)/iu,
  /stanotte|questa notte|questo (?:weekend|fine settimana)|domenica/iu,
);
const TONIGHT = /(?<!\p{L})(?:tonight|heute nacht|cette nuit|esta noche|(?:esta|hoje à|hoje de) noite|stanotte|vannacht)(?!\p{L})/iu;
const SUMMER_TIME = either(
  'daylight[- ]savings?(?: time)?|dst|british summer time',
  "bst|summer ?time|sommerzeit|l['’]heure d['’]été",
  "el horario de verano|o horário de verão|l['’]ora legale",
);
/** It says itself which way, and then the other: “Daylight Saving Time starts: turn your clocks back”. */
const AGAINST_ITSELF = anyOf(
  sifted(
    joined(
      String.raw`(?<!\p{L})`,
      SUMMER_TIME,
      ' (?:starts?|begins?|is (?:here|back)|beginnt|commence|empieza|comienza|começa|inizia|scatta)',
      String.raw`[^.!?\n]{0,60}(?<back>back(?!\p{L})|zurück|recul\p{L}+|atras\p{L}+|retras\p{L}+|indietro)`,
    ),
    'iu',
  ),
  sifted(
    joined(
      String.raw`(?<!\p{L})`,
      SUMMER_TIME,
      String.raw` (?:ends?|is over|endet|prend fin|se termine|termina|acaba|finisce)[^.!?\n]{0,60}(?:clocks?|uhren|montres|relojes|relógios|lancette)[^.!?\n]{0,20}(?<on>forwards?|ahead|vor(?!\p{L})|avanc\p{L}+|adelant\p{L}+|adiant\p{L}+|avanti)`,
    ),
    'iu',
  ),
  /(?<!\p{L})(?:spring back|fall (?:forward|ahead))(?=[^.!?\n]{0,40}(?<!\p{L})(?:clocks?|hour)|[^.!?\n]{0,60}(?<!\p{L})(?:tonight|sunday|weekend))/iu,
);
/** In minutes from midnight: by then the clocks have been changed everywhere. */
const DAWN = 5 * 60;
/** So many days ahead the next change is sought. */
const AHEAD = 8;

const check: Check = {
  id: 'clock-change',
  title: 'The clocks change the other way, or not now',
  why: '“Clocks go forward tonight” in October makes every reader come two hours wrong; twice a year last spring’s post is used again (EU Directive 2000/84/EC; US Energy Policy Act, 2005).',
  class: 'wrong-date',
  level: 'stop',
  needs: ['text', 'clock'],
  when: 'now',
  run(draft, context) {
    return draft.parts.flatMap(({ text }, part): Found[] => {
      const against = AGAINST_ITSELF.exec(text);
      if (against) {
        const say = `${quoted(against[0])}: with summer time the clocks go forward, at its end back.`;
        return [{ part, start: against.index, end: against.index + against[0].length, level: 'ask', say }];
      }
      const [match] = text.matchAll(TOLD);
      if (match === undefined) return [];
      const { day: today, minutes } = goesOut(draft, context)!;
      const sentence = sentenceAround(text, match.index, match.index + match[0].length);
      const date = datesIn(text, context.locale).find(({ start }) => start >= sentence.start && start < sentence.end);
      if (date === undefined && !SOON.test(text)) return [];
      const day = (date && meanings(date, today)[0]) ?? today;
      const change = nextChange(day, context.timeZone);
      const told = match.groups!.on === undefined ? -1 : 1;
      // The day or the night that is named, and not one next week.
      const tooEarly = change !== null && change.day - day > 1 && (date !== undefined || TONIGHT.test(text));
      // The clocks change before dawn: in the evening of that day, tonight is a night too late.
      const tooLate = change !== null && change.day === day && date === undefined && TONIGHT.test(text) && minutes >= DAWN;
      if (change !== null && Math.sign(change.by) === told && !tooEarly && !tooLate) return [];
      const say =
        change === null
          ? `${quoted(match[0])}: in the week after ${spokenDay(day)} no clock is changed here.`
          : tooLate
            ? `${quoted(match[0])}: that was last night.`
            : `${quoted(match[0])}: on ${spokenDay(change.day)} they go ${change.by > 0 ? 'forward' : 'back'}.`;
      // A change is near, and goes the other way: whoever reads it does the wrong thing. Without one it may be another country's.
      const level = change !== null && (Math.sign(change.by) !== told || tooLate) ? 'stop' : 'ask';
      return [{ part, start: match.index, end: match.index + match[0].length, level, say }];
    });
  },
  examples: {
    fires: [
      { text: 'The clocks go back one hour tonight.', context: { now: '2026-10-25T19:00:00Z', timeZone: 'Europe/London' } },
      {
        text: 'The clocks go back on 28 March 2027: an hour more in bed.',
        context: { now: '2027-03-10T17:00:00Z', timeZone: 'Europe/London' },
      },
      {
        text: 'Daylight Saving Time starts this evening, turn your clocks back.',
        context: { now: '2015-03-07T17:00:00Z', timeZone: 'America/Toronto' },
      },
      { text: 'Clocks go forward tonight.', context: { now: '2026-10-24T17:00:00Z', timeZone: 'Europe/London' } },
      { text: 'Clocks go back this Sunday.', context: { now: '2026-11-24T17:00:00Z', timeZone: 'Europe/London' } },
      { text: 'Clocks go back this Sunday, 18 October.', context: { now: '2026-10-15T09:00:00Z', timeZone: 'Europe/London' } },
      { text: 'The clocks go forward tonight.', context: { now: '2027-03-20T17:00:00Z', timeZone: 'Europe/London' } },
      {
        text: 'Heute Nacht werden die Uhren vorgestellt.',
        context: { now: '2026-10-24T17:00:00Z', timeZone: 'Europe/Berlin', locale: 'de-DE' },
      },
    ],
    leaves: [
      { text: 'The clocks go back one hour tonight: still up?', context: { now: '2026-10-24T23:30:00Z', timeZone: 'Europe/London' } },
      {
        text: 'The clocks go forward on 28 March 2027. Clocks go back once a year, and we like that day better.',
        context: { now: '2027-03-10T17:00:00Z', timeZone: 'Europe/London' },
      },
      { text: 'Clocks go back tonight: an hour more in bed.', context: { now: '2026-10-24T17:00:00Z', timeZone: 'Europe/London' } },
      { text: 'Clocks go forward tonight.', context: { now: '2027-03-27T17:00:00Z', timeZone: 'Europe/London' } },
      { text: 'Clocks go back on Sunday 25 October.', context: { now: '2026-10-14T17:00:00Z', timeZone: 'Europe/London' } },
      {
        text: 'Daylight saving time starts on Sunday: clocks forward. It ends in November, and clocks go back.',
        context: { now: '2027-03-12T17:00:00Z', timeZone: 'America/Toronto' },
      },
      { text: 'Sundays are for clocks: we bring them back to life.', context: { now: '2026-11-24T17:00:00Z' } },
      { text: 'When the clocks go forward in March, we open at eight.', context: { now: '2026-11-24T17:00:00Z' } },
    ],
  },
};

/** The next day in the zone on which the clocks are changed, and by how many hours. */
function nextChange(from: Day, timeZone: string): { day: Day; by: number } | null {
  const at = (day: Day) => {
    const { year, month, day: ofMonth } = dateOf(day);
    return hoursFromUtc(Date.UTC(year, month - 1, ofMonth, 12), timeZone);
  };
  for (let day = from; day <= from + AHEAD; day++) {
    const by = at(day) - at(day - 1);
    if (by !== 0) return { day, by };
  }
  return null;
}

export default check;

import { type Day, goesOut, hoursFromUtc } from '../text/calendar.ts';
import { spokenTime } from '../text/clock.ts';
import { datesIn, meanings, yearsIn } from '../text/dates.ts';
import { quoted } from '../text/phrases.ts';
import { sifted } from '../text/sifted.ts';
import type { Check, Found } from './check.ts';

/** What zones are called after a clock time, and the zone (IANA) or the hours from UTC that may be meant. */
const zones: readonly (readonly [names: string, meant: readonly (string | number)[]])[] = [
  ['PT|Pacific(?: [Tt]ime)?|(?:LA|California) time', ['America/Los_Angeles']],
  ['PST|PDT', ['America/Los_Angeles', -8]],
  ['MT|Mountain(?: [Tt]ime)?', ['America/Denver', 'America/Phoenix']],
  ['MST|MDT', ['America/Denver', -7]],
  ['CT|Central(?: [Tt]ime)?|CDT', ['America/Chicago', -6]],
  ['CST', ['America/Chicago', -6, 8]],
  ['ET|Eastern(?: [Tt]ime)?|(?:NY|New York) time', ['America/New_York']],
  ['EST|EDT', ['America/New_York', -5]],
  ['UTC|Z', [0]],
  ['GMT', [0, 'Europe/London']],
  ['BST|(?:UK|London|British) time', ['Europe/London']],
  ['(?:Irish|Dublin) time', ['Europe/Dublin']],
  ['WET|WEST|hora de (?:Lisboa|Canarias)', ['Europe/Lisbon']],
  [
    'CET|CEST|MEZ|MESZ|Central European Time|(?:Paris|Berlin|German|French|Madrid|Amsterdam) time|(?:deutscher|mitteleuropäischer) Zeit|heure de (?:Paris|Bruxelles)|hora (?:de Madrid|peninsular|española)|ora italiana',
    ['Europe/Paris', 1],
  ],
  ['EET|EEST|Athens time', ['Europe/Athens', 2]],
  ['MSK', [3]],
  ['SAST', [2]],
  ['WAT', [1]],
  ['EAT', [3]],
  ['IST|India time', [5.5, 'Europe/Dublin', 'Asia/Jerusalem']],
  ['SGT|HKT|(?:Singapore|Hong Kong) time|AWST|Perth time', [8]],
  ['JST|KST|(?:Tokyo|Japan) time', [9]],
  ['AEST|AET|(?:Sydney|Melbourne) time', ['Australia/Sydney', 10]],
  ['AEDT', [11]],
  ['Brisbane time', [10]],
  ['ACST|ACDT|Adelaide time', ['Australia/Adelaide', 9.5]],
  ['NZST|NZDT|NZT|(?:NZ|New Zealand|Auckland) time', ['Pacific/Auckland', 12]],
  ['BRT|hora de Brasília', ['America/Sao_Paulo']],
  ['ART|hora de Buenos Aires', [-3]],
  ['CDMX|hora de(?:l centro de)? México', ['America/Mexico_City']],
];
const byName = zones.map(([names, meant]) => [new RegExp(`^(?:${names})$`, 'u'), meant] as const);
const anyZone = zones.map(([names]) => names).join('|');
const OURS = 'our time|Ortszeit|hora nuestra|nuestra hora|heure locale ici';
const ZONE = sifted(`${anyZone}|${OURS}`, 'gu');
const ZONED = sifted(
  `(?<![\\p{L}\\p{N}.,:/–-])(?:(?<hour>\\d{1,2})(?:[:.h](?<minute>\\d{2}))?\\s?(?:(?<half>[apAP])\\.?\\s?[mM]\\.?|Uhr|uur|h|hs|horas)?|(?:12 )?(?<noon>noon|midday))\\s?\\(?(?:in |bei )?(?<zone>${anyZone}|${OURS})(?![\\p{L}\\p{N}])`,
  'gu',
);
/** Nothing but a sign, or a word that says the same again, joins two ways of telling one time. */
const SAME_AGAIN =
  /^\s?[)]?\s?(?:[(/|=·;]|–|—|-)\s?(?:(?:or|which is|that is|that’s|i\.e\.|also|das sind|also|soit|ou|o|oder|ovvero|dus)\s)?$|^,\s?$/u;
const MINUTES_PER_DAY = 1440;
const MS_PER_DAY = 86_400_000;
/** Without a date it goes on within the week. */
const WEEK = 7;

const check: Check = {
  id: 'time-zones',
  title: 'One time in two zones, and they differ',
  why: 'Ten in Los Angeles is one in New York, not three: half of the audience joins when it is over (zones and summer times from the IANA data base).',
  class: 'wrong-date',
  level: 'stop',
  needs: ['text', 'clock'],
  when: 'now',
  run(draft, context) {
    const moment = goesOut(draft, context)!.day;
    return draft.parts.flatMap(({ text }, part): Found[] => {
      const times = (text.match(ZONE) ?? []).length < 2 ? [] : [...text.matchAll(ZONED)];
      return times.slice(1).flatMap((other, index): Found[] => {
        const one = times[index]!;
        if (!SAME_AGAIN.test(text.slice(one.index + one[0].length, other.index))) return [];
        const named = datesIn(text, context.locale).flatMap((date) => meanings(date, moment, yearsIn(text)).slice(0, 1));
        const days = named.length > 0 ? named : [moment, moment + WEEK];
        if (days.some((day) => together(momentsOf(one, day, context.timeZone), momentsOf(other, day, context.timeZone)))) return [];
        const place = { start: one.index, end: other.index + other[0].length };
        return [
          {
            part,
            ...place,
            say: `${quoted(text.slice(place.start, place.end))} are two different times: ${one[0].trim()} is ${told(one, other, days[0]!, context.timeZone)}.`,
          },
        ];
      });
    });
  },
  examples: {
    fires: [
      { text: 'Live on December 2 at 11am PT / 1pm ET.', context: { now: '2026-11-24T09:00:00Z' } },
      { text: 'The stream starts at 6pm GMT (8pm CET).', context: { now: '2026-11-24T09:00:00Z' } },
      { text: 'Livestream um 18 Uhr MEZ (16 Uhr GMT).', context: { now: '2026-11-24T09:00:00Z', locale: 'de-DE' } },
      { text: 'Maintenance from 22:00 AEDT (12:00 UTC).', context: { now: '2026-11-24T09:00:00Z' } },
    ],
    leaves: [
      { text: 'Live on December 2 at 11am PT / 2pm ET, or noon PT / 3 p.m. ET for members.', context: { now: '2026-11-24T09:00:00Z' } },
      { text: 'The stream starts at 6pm GMT (7pm CET). Launch at 14:00 UTC (10 a.m. EST).', context: { now: '2026-07-24T09:00:00Z' } },
      {
        text: 'Doors 6 p.m. ET, show 9 p.m. PT. The flight leaves 10:00 GMT and lands 14:00 ET.',
        context: { now: '2026-11-24T09:00:00Z' },
      },
      { text: 'Phones: 9am to 5pm ET, 8am to 6pm PT.', context: { now: '2026-11-24T09:00:00Z' } },
    ],
  },
};

export default check;

/** The minutes of a day in UTC that a written time may mean. */
function momentsOf(match: RegExpMatchArray, day: Day, ours: string): number[] {
  const { hour, minute, half, noon, zone = '' } = match.groups!;
  const base = noon ? 12 : half ? (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0) : Number(hour);
  // “6 p.m. ET / 3 PT”: an hour alone is of either half.
  const hours = noon || half || minute || base > 12 ? [base] : [base, base + 12];
  const meant = byName.find(([name]) => name.test(zone))?.[1] ?? [ours];
  const offsets = meant.map((one) => (typeof one === 'number' ? one : hoursFromUtc(day * MS_PER_DAY, one)));
  return hours.flatMap((at) => offsets.map((offset) => (at - offset) * 60 + Number(minute ?? 0)));
}

/** The time of the first in the zone of the second, written as the second is: “2pm ET”. */
function told(one: RegExpMatchArray, other: RegExpMatchArray, day: Day, ours: string): string {
  const { hour, minute, half, noon, zone } = other.groups!;
  const written = (noon ? 12 : half ? (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0) : Number(hour)) * 60 + Number(minute ?? 0);
  const moved = written + momentsOf(one, day, ours)[0]! - momentsOf(other, day, ours)[0]!;
  const minutes = ((moved % MINUTES_PER_DAY) + MINUTES_PER_DAY) % MINUTES_PER_DAY;
  if (!half) return `${spokenTime(minutes)} ${zone}`;
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `${hours % 12 || 12}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}${hours < 12 ? 'am' : 'pm'} ${zone}`;
}

const together = (one: readonly number[], other: readonly number[]): boolean =>
  one.some((a) => other.some((b) => (a - b) % MINUTES_PER_DAY === 0));

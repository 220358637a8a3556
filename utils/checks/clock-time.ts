import { timesIn } from '../text/clock.ts';
import { has, phrases, quoted, sentenceAround } from '../text/phrases.ts';
import type { Check, Found } from './check.ts';

/** What stands before a clock time, so that a score (9:75), a ratio or a running time is left alone. */
const AT =
  'at|from|until|till|by|opens?|closes?|starts?|begins?|around|before|after|um|ab|bis|von|gegen|à|dès|de|jusqu.à|vers|a las|desde las|hasta las|sobre las|às|até às|das|alle|dalle|fino alle|dopo le|entro le';
const NO_SUCH_TIME = new RegExp(
  `(?<=(?<![\\p{L}])(?:${AT})\\s)(?:2[5-9][:.h]\\d{2}|(?:[01]?\\d|2[0-4])[:h][6-9]\\d|24:(?!00)\\d{2})(?![\\p{L}\\p{N}:%]|[.,]\\d)|(?<![\\p{L}\\p{N}.,:])(?:[01]?\\d[:.][6-9]\\d|(?:2[5-9]|[3-9]\\d)(?:[:.]\\d{2})?)\\s?(?:[ap]\\.?m\\b\\.?|Uhr\\b)`,
  'giu',
);
/** Twelve-hour words after a twenty-four-hour number: 13pm, 19:30 am. */
const BOTH_CLOCKS = /(?<![\p{L}\p{N}.,:])(?:(?:1[3-9]|2[0-4])(?:[:.][0-5]\d)?\s?[ap]\.?m\b\.?|0{1,2}(?:[:.]00)?\s?pm\b)/giu;

const TO = /^\s?(?:to|until|till|through|bis|à|jusqu['’]à|a las|hasta las|às|até às|alle|fino alle|[-–—])\s?$/iu;
const MINUTES_PER_DAY = 1440;
/** A span that ends by then may simply last through the night. */
const SMALL_HOURS = 6 * 60;
const OVERNIGHT = phrases(
  'night\\p{L}*',
  'overnight',
  'shifts?',
  'round the clock',
  'curfew',
  'closed',
  'quiet',
  'nacht\\p{L}*',
  'schicht',
  'gesperrt',
  'nuit',
  'fermée?s?',
  'noche',
  'cerrad[oa]s?',
  'noite',
  'fechad[oa]s?',
  'notte',
  'chius[oaie]',
);

const check: Check = {
  id: 'clock-time',
  title: 'A clock time that does not exist, or an end before the start',
  why: 'A slipped digit (25:00, 13pm) or two times the wrong way round sends people to a closed door.',
  class: 'wrong-date',
  level: 'stop',
  needs: ['text'],
  when: 'now',
  run: (draft) =>
    draft.parts.flatMap(({ text }, part): Found[] => {
      if (!/\d/.test(text)) return [];
      const found: Found[] = [];
      for (const match of text.matchAll(NO_SUCH_TIME))
        found.push({ part, start: match.index, end: match.index + match[0].length, say: `${quoted(match[0])}: no clock shows this time.` });
      for (const match of text.matchAll(BOTH_CLOCKS))
        found.push({
          part,
          start: match.index,
          end: match.index + match[0].length,
          level: 'ask',
          say: `${quoted(match[0])} mixes two ways of telling the time. Which is meant?`,
        });
      return [...found, ...endsFirst(text).map((place) => ({ part, ...place }))];
    }),
  examples: {
    fires: [
      'Doors open at 25:00 on Friday.',
      'The shop opens at 9:75 tomorrow.',
      'Join us at 13pm.',
      'Our tasting runs from 7pm to 5pm on Friday.',
      'Geöffnet von 14:00 bis 12:00.',
    ],
    leaves: [
      'Open late: 10pm to 2am on Saturday.',
      'They won 9:75 on points, in a record 42:75.',
      'A 5pm to 9am shift: a night with our blender.',
      'Trains run from 23:40 to 00:20 and at 12.15 pm.',
      'A goal at 93:40, and a film of 90:61 minutes.',
      'From 9:00 to 17:30, and until midnight on Fridays.',
      'One part leaf to two: 2:75 by weight.',
    ],
  },
};

/** "7pm to 5pm": almost a day long, and not through the night. */
function endsFirst(text: string): Omit<Found, 'part'>[] {
  const times = timesIn(text);
  return times.slice(1).flatMap((end, index) => {
    const start = times[index]!;
    if (!TO.test(text.slice(start.end, end.start)) || end.minutes >= start.minutes) return [];
    const lasts = end.minutes - start.minutes + MINUTES_PER_DAY;
    if (lasts <= MINUTES_PER_DAY / 2 || end.minutes <= SMALL_HOURS) return [];
    if (has(sentenceAround(text, start.start, end.end).text, OVERNIGHT)) return [];
    const place = text.slice(start.start, end.end);
    return [{ start: start.start, end: end.end, level: 'ask' as const, say: `${quoted(place)} ends before it starts.` }];
  });
}

export default check;

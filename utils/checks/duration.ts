import { framed } from '../text/any-of.ts';
import { goesOut } from '../text/calendar.ts';
import { timesIn } from '../text/clock.ts';
import { datesIn, meanings, yearsIn } from '../text/dates.ts';
import { smallNumber } from '../text/numbers.ts';
import { joined, quoted, sentenceAround } from '../text/phrases.ts';
import { sifted } from '../text/sifted.ts';
import type { Check, Found } from './check.ts';

/** “A 90-minute show”, “our three-day festival”, “ein zweitägiges Fest”. */
const LASTS = framed(
  /(?<![\p{L}\p{N}])/giu,
  /(?![\p{L}-])/giu,
  /(?<count>\d{1,3}|\p{L}{2,8})[ -](?<unit>minute|hour|day|week)(?:-long)?|(?<tagig>zwei|drei|vier|fünf|sechs|sieben)tägige\p{L}?/giu,
  /lasts? (?<long>\d{1,3}|\p{L}{3,6}) (?<lasting>minute|hour|day|week)s(?=,? (?:\(|–|from|between))/giu,
  /(?<foreign>\d{1,2}|\p{L}{2,7}) (?:jours|días|dias|giorni|dagen) (?:de|di|lang)/giu,
);
/** “It takes about four hours”. */
const TAKES = sifted(
  joined(
    String.raw`(?<!\p{L})(?:takes?|lasts?|dauer[nt]|dure(?:ra|ront)?|dura(?:n|rá|rán|no)?|demora|tarda|duurt) `,
    String.raw`(?:(?:about|around|roughly|some|approximately|etwa|rund|ca\.|ungefähr|environ|unos|unas|cerca de|circa|ongeveer) )`,
    String.raw`?(?<count>\d{1,2}|\p{L}{2,8}) (?<unit>minut|hour|stunden|heures|horas|ore|uur)\p{L}*`,
  ),
  'giu',
);
/** What comes of it: “so the line opens again by …”. */
const SO = sifted(
  joined(
    String.raw`(?<!\p{L})(?:so|and|also|daher|und|donc|et|así|y|por lo que|então|e|quindi|dus|en)(?!\p{L})[^.!?]*(?<!\p{L})`,
    "(?:by|until|from|bis|ab|dès|vers|jusqu['’]à|desde|hasta|a partir d[aeo]s?|até|dalle|entro|fino alle|om|tot)",
    String.raw`(?: (?:the|las|le|les|às))?\s$`,
  ),
  'iu',
);
const TO = sifted(
  /^\s?(?:to|until|till|through|bis(?: zum)?|à|au|al?|hasta(?: el)?|às|até|alle|tot(?: en met)?|[-–—])\s?(?:the |den |le |el |il )?$/iu,
);
/** “From 4 to 7 June”: the first date leaves its month to the second. */
const DAYS = sifted(/(?<!\d)(?<first>\d{1,2})(?:st|nd|rd|th|\.)?(?: ?[-–—] ?| (?:to|until|bis|au|al|a|até|tot) )$/iu);
const MINUTES_PER_DAY = 1440;
/** Doors, a pause and goodbyes: what is said to last is within so many minutes of its ends. */
const SLACK = 20;

const check: Check = {
  id: 'duration',
  title: 'Shorter or longer than it says',
  why: 'A ninety-minute show from seven to eight: when one of the three is changed, the others stay (editors’ practice: work every number backwards).',
  class: 'fact',
  level: 'ask',
  needs: ['text'],
  when: 'now',
  run: (draft, context) =>
    draft.parts.flatMap(({ text }, part): Found[] => [
      ...tooSoon(text).map((found) => ({ ...found, part })),
      ...Array.from(text.matchAll(LASTS)).flatMap((match): Found[] => {
        const { count, long, tagig, foreign, lasting } = match.groups!;
        const unit = match.groups!.unit ?? lasting;
        const written = count ?? long ?? tagig ?? foreign!;
        const number = Number(written) || smallNumber(written.toLowerCase());
        if (!number) return [];
        const sentence = sentenceAround(text, match.index, match.index + match[0].length);
        const lasts = /^(?:minute|hour)$/iu.test(unit ?? '')
          ? clockTaken(sentence.text, number * (/^h/iu.test(unit!) ? 60 : 1))
          : daysTaken(sentence.text, number * (/^w/iu.test(unit ?? '') ? 7 : 1), goesOut(draft, context)?.day ?? 0, context.locale);
        return lasts === null
          ? []
          : [
              {
                part,
                start: match.index,
                end: match.index + match[0].length,
                say: `${quoted(match[0])}: from start to end it is ${lasts}.`,
              },
            ];
      }),
    ]),
  examples: {
    fires: [
      'A 90-minute show, from 7pm to 8pm.',
      'Our three-day festival runs from 4 to 7 June.',
      'The film lasts two hours, from 18:00 to 19:20.',
      'The 2-day fair: 4 June to 8 June.',
      'We start on the roof at 22:15, which takes about three hours, so the hall is open again by 00:10.',
      { text: 'Unser dreitägiges Fest, vom 4. bis 7. Juni.', context: { locale: 'de-DE' } },
    ],
    leaves: [
      'A 90-minute show, from 7pm to 8.30pm. A two-hour class, 10am to 12pm.',
      'We start on the roof at 22:15, which takes about three hours, so the hall is open again by 01:30.',
      'The film lasts two hours, from 18:00 to 20:00, and the silence lasts two minutes.',
      'Our three-day festival runs from 4 to 6 June. A ten-day course from 1 to 12 June, weekends off.',
      'Five 30-minute sessions from 9am to noon. A 24-hour line. A 14-day trial until 30 June.',
      { text: 'Unser dreitägiges Fest, vom 4. bis 6. Juni.', context: { locale: 'de-DE' } },
    ],
  },
};

export default check;

/** How long it really takes, where the two times of the sentence say otherwise. */
function clockTaken(sentence: string, minutes: number): string | null {
  const [start, end, other] = timesIn(sentence);
  if (!start || !end || other || !TO.test(sentence.slice(start.end, end.start)) || SEVERAL.test(sentence)) return null;
  const taken = (end.minutes - start.minutes + MINUTES_PER_DAY) % MINUTES_PER_DAY;
  return Math.abs(taken - minutes) <= SLACK || taken === 0 ? null : `${taken} minutes`;
}

/** Where it starts, how long it takes, and an end that comes before that time is over. */
function tooSoon(text: string): Omit<Found, 'part'>[] {
  return Array.from(text.matchAll(TAKES)).flatMap((match) => {
    const { count, unit } = match.groups!;
    const number = Number(count) || smallNumber(count!.toLowerCase()) || 0;
    const needed = number * (/^minut/iu.test(unit!) ? 1 : 60);
    const sentence = sentenceAround(text, match.index, match.index + match[0].length);
    const after = sentence.text.indexOf(match[0]) + match[0].length;
    const [start, end, other] = timesIn(sentence.text);
    if (!start || !end || other || start.end > after || end.start < after || SEVERAL.test(sentence.text)) return [];
    if (!SO.test(sentence.text.slice(after, end.start))) return [];
    const taken = (end.minutes - start.minutes + MINUTES_PER_DAY) % MINUTES_PER_DAY;
    return needed === 0 || taken + SLACK >= needed
      ? []
      : [{ start: match.index, end: match.index + match[0].length, say: `${quoted(match[0])}: from start to end it is ${taken} minutes.` }];
  });
}

/** Sessions, slots and tickets stand for a part of the whole. */
const SEVERAL = framed(
  /(?<!\p{L})/iu,
  /(?!\p{L})/iu,
  /sessions|slots|classes|appointments|shows|tours|rides|talks|every|each|per|half-hourly|hourly|free|trial|notice|termine/iu,
  /séances|sesiones|turni/iu,
);

function daysTaken(sentence: string, days: number, moment: number, locale: string): string | null {
  const dates = datesIn(sentence, locale);
  const last = dates.at(-1);
  if (!last || dates.length > 2 || SEVERAL.test(sentence)) return null;
  const end = meanings(last, moment, yearsIn(sentence))[0];
  const head = DAYS.exec(sentence.slice(0, last.start + /^\D*/u.exec(last.text)![0].length));
  const first = dates.length === 2 ? dates[0]! : head && { ...last, weekday: null, day: Number(head.groups!.first) };
  if (!first || end === undefined || (dates.length === 2 && !TO.test(sentence.slice(first.end, last.start)))) return null;
  const start = meanings(first, moment, yearsIn(sentence))[0];
  if (start === undefined || start >= end) return null;
  const taken = end - start + 1;
  // A course of ten days leaves its weekends out, and two weeks may end on their last Friday.
  const fits = days < LONG ? taken === days : taken >= days - 3 && taken <= days + 4;
  return fits ? null : `${taken} days`;
}

/** From so many days on, weekends may be left out. */
const LONG = 5;

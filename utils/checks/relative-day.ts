import { type Day, dateOf, goesOut, type Local, spokenDay, weekdayName, weekdayOf } from '../text/calendar.ts';
import { spokenTime, timesIn } from '../text/clock.ts';
import { anyWeekday, datesIn, meanings, type WrittenDate, weekdayIn, yearsIn } from '../text/dates.ts';
import { holidays } from '../text/holidays.ts';
import { numberWords, smallNumber } from '../text/numbers.ts';
import { once } from '../text/once-per.ts';
import { has, phrases, quoted, type Span, sentenceAround, spansOf } from '../text/phrases.ts';
import { sifted } from '../text/sifted.ts';
import { invitation } from '../text/tense.ts';
import type { Check, Example, Found } from './check.ts';
import { COUNTDOWN, CRY, IT_IS_WEEKDAY, ON_ITS_WAY, RELATIVE, RELATIVE_WEEKDAY, SOMETHING_ELSE } from './words/relative-shapes.ts';
import {
  COUNTS_DOWN,
  DURATION,
  EVENT_DAY,
  EVENT_TODAY,
  lookingBackToday,
  NUMBER_WORDS,
  relativeWords,
  TODAY,
} from './words/relative-words.ts';

const offsetOf = new Map(relativeWords.map(([words, offset]) => [new RegExp(`^(?:${words})$`, 'iu'), offset] as const));
const namedHolidays = once(() => holidays.map(({ called }) => phrases(called)));

const DAYS_PER_MONTH = 30.4;
/** The date of a countdown stands at most so many letters behind it. */
const NEXT_SENTENCE = 80;

const SLACK_MINUTES = 15;
const MINUTES_A_DAY = 24 * 60;
/** A night ends with them. */
const SMALL_HOURS = 6 * 60;

/** Written on Sunday, 22 November 2026. */
const onSunday = (text: string): Example => ({ text, context: { now: '2026-11-22T09:00:00Z' } });

const check: Check = {
  id: 'relative-day',
  title: '“Today” and “tomorrow” on the wrong day',
  why: 'A text written on one day and published on another says “tomorrow” of yesterday; scheduled posts make it easy.',
  class: 'wrong-date',
  level: 'stop',
  needs: ['text', 'clock'],
  when: 'now',
  run(draft, context) {
    const moment = goesOut(draft, context)!;
    const years = draft.parts.flatMap(({ text }) => yearsIn(text));
    return draft.parts.flatMap(({ text }, part): Found[] => {
      const dates = datesIn(text, context.locale).map((date) => ({ ...date, meaning: meanings(date, moment.day, years) }));
      return [
        ...besideDates(text, dates, moment),
        ...theDay(text, dates, moment),
        ...besideWeekdays(text, dates, moment),
        ...countdowns(text, dates, moment, context.locale),
        ...overToday(text, dates, moment),
      ].map((found) => ({ part, ...found }));
    });
  },
  examples: {
    fires: [
      { text: 'MATCHDAY! Rovers against Otters, kick-off 15:00.', context: { now: '2026-11-28T17:00:00Z' } },
      { text: '¡Día de partido! Empieza a las 18:00, os esperamos.', context: { now: '2026-11-28T21:00:00Z', locale: 'es-ES' } },
      {
        text: 'The next ferry departs from quay 2 at 15:10 today, so there is time for a bun.',
        draft: { surface: 'reply' },
        context: { now: '2026-12-02T16:00:00Z' },
      },
      { text: 'Tomorrow is the day: we open on 1 December!', context: { now: '2026-12-01T09:00:00Z' } },
      onSunday('The car park reopens tomorrow, 24 November, at 7am.'),
      { text: 'Doors open today, Saturday 12 December.', context: { now: '2026-12-11T09:00:00Z' } },
      onSunday('Morgen, Dienstag, bleibt die Kasse zu.'),
      onSunday('Only 3 days to go until we open on 1 December!'),
      onSunday('Out in 3 days!! Friday 27 November.'),
      onSunday('Three days to go! The fair is on 1 December.'),
      onSunday('Live in just 3 days! We play the Palace on 1 December.'),
      { text: 'J-5 avant la foire du 1 décembre !', context: { now: '2026-11-22T09:00:00Z', locale: 'fr-FR' } },
      onSunday('Twelve days to go until we open for winter on 1 December.'),
      { text: 'Nog drie dagen tot de markt op 1 december!', context: { now: '2026-11-22T09:00:00Z', locale: 'nl-NL' } },
      { text: 'Free tea until 1 p.m. today.', context: { now: '2026-12-02T23:00:00Z' } },
      { text: 'Thirsty Thursday is here!', context: { now: '2026-11-25T09:00:00Z' } },
      { text: 'Hoje é sexta!', context: { now: '2026-11-25T09:00:00Z', locale: 'pt-BR' } },
      { text: 'Tip-off is at 7 tonight: a few seats left.', context: { now: '2026-12-02T21:30:00Z' } },
      onSunday('Ten days from today, on 4 December, we launch.'),
      { text: 'Ten years ago today, on 24 October 2016, we poured our first pint.', context: { now: '2026-11-24T09:00:00Z' } },
      { text: 'Last tickets for tonight. Kick-off is at 7.45pm.', context: { now: '2026-12-02T23:00:00Z' } },
      onSunday('Tomorrow at 6 p.m.: Ada Bell reads from “Salt”, Tuesday, 24 November.'),
    ],
    leaves: [
      {
        text: 'La fête du quartier, c’est dimanche, et le marché c’est samedi.',
        draft: { scheduledFor: '2027-03-03T09:00:00Z' },
        context: { locale: 'fr-FR' },
      },
      { text: 'La festa è domenica, il mercato è sabato.', draft: { scheduledFor: '2027-03-03T09:00:00Z' }, context: { locale: 'it-IT' } },
      { text: 'As of 6:30 today our new hide is open, and the first heron has been.', context: { now: '2026-12-02T09:00:00Z' } },
      onSunday('Four lochs in one day: the long walk is back from Easter. Five villages in three days, from Whitsun.'),
      { text: 'MATCHDAY! Rovers against Otters, kick-off 15:00, gates from 13:30.', context: { now: '2026-11-28T11:00:00Z' } },
      { text: 'Matchday programme: £3 at the gate, kick-off 15:00.', context: { now: '2026-11-28T17:00:00Z' } },
      {
        text: 'The next ferry departs from quay 2 at 16:40 today, so there is time for a bun, and for another one after that.',
        draft: { surface: 'reply' },
        context: { now: '2026-12-02T16:00:00Z' },
      },
      { text: 'Win two weeks in Peru: enter by Sunday 28 March, one winner.', context: { now: '2027-03-09T10:00:00Z' } },
      { text: 'Heute um 6 Uhr kam unser erstes Kalb zur Welt.', context: { now: '2026-12-02T15:00:00Z', locale: 'de-DE' } },

      {
        text: 'Called off for today: too much wind. The next flight starts on Thursday at 6:40 a.m., and breakfast with it.',
        context: { now: '2026-12-01T12:00:00Z' },
      },
      onSunday('The car park reopens tomorrow, 23 November, at 7am.'),
      { text: 'Open today, Saturday and Sunday.', context: { now: '2026-12-11T09:00:00Z' } },
      onSunday('Morgen, Montag, bleibt die Kasse zu.'),
      onSunday('Only 9 days to go until we open on 1 December!'),
      { text: 'Tomorrow is the day: we open on 1 December!', context: { now: '2026-11-30T09:00:00Z' } },
      onSunday('Out in 5 days!! Friday 27 November.'),
      onSunday('Nine days to go! The fair is on 1 December. Two days, ten bands.'),
      { text: 'The lift was out until 1 p.m. today.', context: { now: '2026-12-02T23:00:00Z' } },
      onSunday('One week from today, on 29 November, we launch. A month from today, on 22 December, we rest.'),
      onSunday('Two weeks today, on 6 December, we open. Shipping in 3 days! Ends 1 December.'),
      { text: 'Thirsty Thursday is here!', context: { now: '2026-11-26T09:00:00Z' } },
      { text: 'Hoje é quarta! Hoje é a sexta vez que abrimos.', context: { now: '2026-11-25T09:00:00Z', locale: 'pt-BR' } },
      onSunday('Two weeks of carols begin on 1 December. Delivery takes 3 days.'),
      { text: 'J-9 avant la foire du 1 décembre !', context: { now: '2026-11-22T09:00:00Z', locale: 'fr-FR' } },
      onSunday('Nine days to go until we open for winter on 1 December.'),
      { text: 'Tip-off is at 7 tonight: a few seats left.', context: { now: '2026-12-02T17:30:00Z' } },
      { text: 'Meteors tonight, most of them around 2 a.m. The lot stays open.', context: { now: '2026-12-02T12:00:00Z' } },
      { text: 'Doors at seven tonight, first band at 8.', context: { now: '2026-12-02T19:30:00Z' } },
      { text: 'Doors tonight at 20:00, last scream at 06:00.', context: { now: '2026-11-13T12:00:00Z' } },
      { text: 'Heute geöffnet von 11 bis 24 Uhr.', context: { now: '2026-12-02T14:00:00Z', locale: 'de-CH' } },
      { text: 'The rink is open today from 11 a.m. until midnight.', context: { now: '2026-12-02T14:00:00Z' } },
      { text: 'The rink is open today, 11:00 to 00:00.', context: { now: '2026-12-02T14:00:00Z' } },
      { text: 'Nur noch 217 Tage bis Weihnachten.', context: { now: '2026-05-20T15:00:00Z', locale: 'de-CH' } },
      { text: 'Da domani a domenica suoniamo in piazza.', context: { now: '2026-12-01T09:00:00Z', locale: 'it-CH' } },
      {
        text: 'Einen Tag Gärtnerin in Chur sein, erlebe am 17.12.2026 einen Tag als Koch.',
        context: { now: '2026-12-01T09:00:00Z', locale: 'de-CH' },
      },
      { text: 'Ten years ago today, on 24 November 2016, we poured our first pint.', context: { now: '2026-11-24T09:00:00Z' } },
      {
        text: 'Il y a dix ans aujourd’hui, le 24 novembre 2016, nous ouvrions nos portes.',
        context: { now: '2026-11-24T09:00:00Z', locale: 'fr-FR' },
      },
      {
        text: 'Zwei Tage Wien, von Freitag, 4. Dezember, bis Samstag, 5. Dezember: 199 €.',
        context: { now: '2026-11-24T09:00:00Z', locale: 'de-DE' },
      },
      {
        text: 'Tal día como hoy, el 24 de noviembre de 1859, salió a la venta «El origen de las especies».',
        context: { now: '2026-11-24T09:00:00Z', locale: 'es-ES' },
      },
      { text: 'Our results were published at 7:00 today.', context: { now: '2026-11-23T08:30:00Z' } },
      onSunday('Tomorrow at 10 a.m.: tickets for Ada Bell’s reading, Tuesday, 24 November.'),
    ],
  },
};

type Placed = Omit<Found, 'part'>;
type Meant = WrittenDate & { meaning: Day[] };

function offset(word: string): number {
  for (const [pattern, days] of offsetOf) if (pattern.test(word)) return days;
  return 0;
}

/** “Two weeks today”, “a week tomorrow”, “ten days from today”. */
const COUNTED_FROM = /(?<!\p{L})(?<count>\d{1,2}|\p{L}{1,7}) (?:(?<unit>week|day)s?(?: from)?|(?:months?|years?) from) $/iu;

/** How many days are counted from the day named; `null`: months, which are of no length. */
function daysCounted(before: string): number | null {
  const match = COUNTED_FROM.exec(before);
  if (!match) return 0;
  const { count = '', unit } = match.groups!;
  const number = /^(?:an?|one)$/iu.test(count) ? 1 : (smallNumber(count) ?? 0);
  return unit === undefined ? null : number * (/^w/iu.test(unit) ? 7 : 1);
}

/** “Tal día como hoy, el 24 de noviembre de 1859”: a slip of the pen is a year out, an anniversary more. */
const LONG_AGO = 2 * 366;
/** “Ten years ago today, on 24 November 2016”: the day of the year is the same, and the year another. */
const YEARS_BEFORE = /(?<!\p{L})(?:years? ago|a year ago|jahre?n?|ans?|années|años?|anos?(?: atrás)?|ann[io] fa|jaar geleden),? $/iu;

/** “Tomorrow at 6 p.m.: Ada Bell reads from “Salt”, Tuesday, 24 November”: an hour and its event, and the same day in full. What is sold or told then is for another day. */
const AT_AN_HOUR = sifted(
  /^,? (?:at|um|à|a las?|às|alle|om) \d{1,2}(?:[:.h]\d{2})?(?: ?(?:[ap]\.?m\.?|uhr|h))?\s?[:,–—-] (?!(?:[^\n]{0,100} )?(?:tickets?|sales?|sell|book\p{L}*|regist\p{L}*|sign|announc\p{L}*|reveal\p{L}*|deadline|entries|vote|draw|ahead|until|till|before|karten|vorverkauf|anmeld\p{L}*|billets?|billetterie|réserv\p{L}*|entradas|venta|inscri\p{L}*|bilhetes|ingressos|biglietti|vendita|iscri\p{L}*)(?!\p{L}))[^\n]{3,120},\s$/iu,
);

/** "tomorrow, 24 November" */
function besideDates(text: string, dates: readonly Meant[], moment: Local): Placed[] {
  if (dates.length === 0) return [];
  return Array.from(text.matchAll(RELATIVE)).flatMap((match): Placed[] => {
    const end = match.index + match[0].length;
    const date = dates.find(
      (other) =>
        (dates.length === 1 && other.weekday !== null && other.start >= end && AT_AN_HOUR.test(text.slice(end, other.start))) ||
        (other.start >= end &&
          /^[\s,(–:-]{1,3}(?:(?:on|the|am|den|dem|der|le|el|il|día|dia|è|é|is|ist|den)\s+){0,2}$/iu.test(text.slice(end, other.start))) ||
        (other.end <= match.index &&
          /^\s?[,(–-]\s?(?:also |das ist )?$/iu.test(text.slice(other.end, match.index)) &&
          /^\s*[).!]/.test(text.slice(end))),
    );
    const counted = daysCounted(text.slice(Math.max(0, match.index - 24), match.index));
    if (counted === null) return [];
    const expected = moment.day + offset(match[0]) + counted;
    if (!date || date.meaning.length === 0 || date.meaning.includes(expected)) return [];
    const isOfYears = YEARS_BEFORE.test(text.slice(Math.max(0, match.index - 24), match.index));
    if ((isOfYears || date.meaning.every((day) => expected - day > LONG_AGO)) && date.meaning.some((day) => sameDayOfYear(day, expected)))
      return [];
    const start = Math.min(match.index, date.start);
    const until = Math.max(end, date.end);
    return [
      { start, end: until, say: `${quoted(text.slice(start, until))}: when this goes out, ${quoted(match[0])} is ${spokenDay(expected)}.` },
    ];
  });
}

function sameDayOfYear(one: Day, other: Day): boolean {
  const [a, b] = [dateOf(one), dateOf(other)];
  return a.month === b.month && a.day === b.day;
}

/** “Tomorrow is the day: we open on 1 December!” */
const THE_DAY = phrases(
  "(?<tomorrow>tomorrow is the (?:big )?day|it's tomorrow|morgen ist es so ?weit|demain,? c'est le (?:grand )?jour|mañana es el (?:gran )?día|amanhã é o (?:grande )?dia|domani è il (?:grande )?giorno|morgen is het zover)",
  "today is the (?:big )?day|heute ist es so ?weit|aujourd'hui,? c'est le (?:grand )?jour|hoy es el (?:gran )?día|hoje é o (?:grande )?dia|oggi è il (?:grande )?giorno|vandaag is het zover",
);

function theDay(text: string, dates: readonly Meant[], moment: Local): Placed[] {
  const [date, other] = dates;
  if (!date || other || date.meaning.length === 0) return [];
  return Array.from(text.matchAll(THE_DAY)).flatMap((match): Placed[] => {
    const expected = moment.day + (match.groups!.tomorrow ? 1 : 0);
    const said = { start: match.index, end: match.index + match[0].length };
    return date.meaning.includes(expected)
      ? []
      : [{ ...said, say: `${quoted(match[0])}: when this goes out, that is ${spokenDay(expected)}.` }];
  });
}

/** "tomorrow, Friday", "It's Friday!" */
function besideWeekdays(text: string, dates: readonly Meant[], moment: Local): Placed[] {
  const found: Placed[] = [];
  for (const match of text.matchAll(RELATIVE_WEEKDAY)) {
    const { relative, weekday, list } = match.groups!;
    // “Da domani a domenica”: from the one to the other.
    if (list || (/\sa\s/iu.test(match[0]) && /(?<!\p{L})(?:da|de|desde)\s$/iu.test(text.slice(Math.max(0, match.index - 8), match.index))))
      continue;
    const end = match.index + match[0].length;
    if (dates.some((date) => date.start < end && match.index < date.end)) continue;
    const expected = moment.day + offset(relative!);
    if (weekdayOf(expected) === weekdayIn(weekday)) continue;
    found.push({
      start: match.index,
      end,
      say: `${quoted(match[0])}: when this goes out, ${quoted(relative!)} is a ${weekdayName(weekdayOf(expected))}.`,
    });
  }
  for (const match of text.matchAll(IT_IS_WEEKDAY)) {
    const { weekday, here, feira } = match.groups!;
    if (/^(?:c.est|es|é|è) /iu.test(match[0]) && SOMETHING_ELSE.test(text.slice(0, match.index))) continue;
    if (moment.weekday === weekdayIn(feira === undefined ? (weekday ?? here) : `${feira}-feira`)) continue;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      level: 'ask',
      say: `${quoted(match[0])}: this goes out on a ${weekdayName(moment.weekday)}.`,
    });
  }
  return found;
}

/** Christmas begins on its eve, and Easter with the Friday before. */
const LOOSELY = 2;

/** The article, where nothing counts: neither “in” before it nor “to go” behind. */
/** “Three islands in one day”: nobody says so of tomorrow. */
const IN_ONE_DAY = /^(?:in|en|em|dans|tra|fra) (?:1|one|einem|un|um|uno) (?:day|tag|jour|d[ií]a|dia|giorno)/iu;
const ONE = /^(?:an?|eine?[nm]?|une?|una|um|uma|een|en|ett) /iu;

/** "3 days to go until … 1 December" */
function countdowns(text: string, dates: readonly Meant[], moment: Local, locale: string): Placed[] {
  return Array.from(text.matchAll(COUNTDOWN)).flatMap((match): Placed[] => {
    const sentence = sentenceAround(text, match.index, match.index + match[0].length);
    const end = match.index + match[0].length;
    const date =
      dates.find(
        (other) => other.start >= sentence.start && (other.end <= sentence.end || /^[\s!.,:–(]{1,5}$/u.test(text.slice(end, other.start))),
      ) ?? dateCountedTo(sentence, dates);
    const target = date ? date.meaning.find((day) => day >= moment.day) : nextHoliday(sentence.text, moment, locale);
    const { count: written = '', unit = '', jour, counted } = match.groups!;
    // “Win two weeks in Peru”: that is how long one stays.
    if (/^\s(?:in|at|auf|à|en|em|a)\s\p{Lu}/u.test(text.slice(end, end + 8))) return [];
    if (target === undefined || !(jour || has(sentence.text, COUNTS_DOWN)) || (!counted && has(sentence.text, DURATION))) return [];
    const count = Number(jour ?? written) || (NUMBER_WORDS[written.toLowerCase()] ?? smallNumber(written) ?? 0);
    const left = target - moment.day;
    if (!counted && lastsSo(count, sentence, dates)) return [];
    // “Einen Tag Studentin sein”: that is how long it takes.
    if (!counted && (ONE.test(match[0]) || IN_ONE_DAY.test(match[0]))) return [];
    if (/^m/iu.test(unit) && Math.abs(left - count * DAYS_PER_MONTH) <= 5) return [];
    const weeks = /^(?:w|sem|sett|tyg|vec)/iu.test(unit);
    // Some count the day itself, some only the days between.
    if (weeks ? Math.abs(left - count * 7) <= 3 : count === left || count === left - 1 || (!date && Math.abs(count - left) <= LOOSELY))
      return [];
    return [
      {
        start: match.index,
        end: match.index + match[0].length,
        // Against a date, days are sums; weeks and holidays are spoken of loosely.
        level: date && !weeks ? 'stop' : 'ask',
        say: `${quoted(match[0])}: from the day this goes out it is ${left} days to ${spokenDay(target)}.`,
      },
    ];
  });
}

/** “Two days in Wales, from Friday 4 to Saturday 5 December”: two dates so far apart are its first day and its last. */
function lastsSo(count: number, sentence: Span, dates: readonly Meant[]): boolean {
  const [from, until, ...more] = dates.filter(({ start }) => start >= sentence.start && start < sentence.end);
  if (!from || !until || more.length > 0) return false;
  return from.meaning.some((first) => until.meaning.some((last) => last - first === count || last - first === count - 1));
}

/** “Ten days to go! The fair is on 1 December”: a short cry, and one date alone in the sentence behind it. */
function dateCountedTo({ end, text: sentence }: Span, dates: readonly Meant[]): Meant | undefined {
  const [date, other] = dates;
  return date && !other && CRY.test(sentence) && !ON_ITS_WAY.test(sentence) && date.start >= end && date.start - end < NEXT_SENTENCE
    ? date
    : undefined;
}

/** “The trip is back from Easter”: what begins on a holiday is not counted down to it. */
const FROM =
  /(?<!\p{L})(?:(?:from|since|ab|seit|vanaf) (?:the )?|(?:dès|depuis|à partir de) |(?:desde|a partir d[eoa]) (?:la |el )?|dal(?:la|l['’])? ?)$/iu;

/** The next day of the holiday that a sentence counts down to. */
function nextHoliday(sentence: string, moment: Local, locale: string): Day | undefined {
  const index = namedHolidays().findIndex((name) => spansOf(sentence, name).some(({ start }) => !FROM.test(sentence.slice(0, start))));
  if (index === -1) return undefined;
  return [moment.year, moment.year + 1].flatMap((year) => holidays[index]!.days(year, locale)).find((day) => day >= moment.day);
}

const TONIGHT = /(?<!\p{L})(?:tonight|this evening)(?!\p{L})/iu;
const BARE_HOUR = sifted(
  `(?<=(?<!\\p{L})(?:at|from|by)\\s)(?<hour>\\d{1,2}|${numberWords})(?:[:.](?<minute>\\d{2}))?(?=\\s(?:tonight|this evening|sharp|and|for)(?!\\p{L})|[,!?;]|\\.(?!\\d)|$)`,
  'giu',
);

/** “At 7 tonight”, “doors at seven”: of an evening, the hours are those of the evening. */
function hoursTonight(text: string): { start: number; end: number; text: string; minutes: number }[] {
  return Array.from(text.matchAll(BARE_HOUR)).flatMap((match) => {
    const hour = smallNumber(match.groups!.hour!);
    if (hour === null || hour < 1 || hour > 11) return [];
    const place = { start: match.index, end: match.index + match[0].length };
    return [{ ...place, text: match[0], minutes: (hour + 12) * 60 + Number(match.groups!.minute ?? 0) }];
  });
}

/** “Until midnight”, “bis 24 Uhr”, “11–0 Uhr”: the day is over then, and not when it began. */
const UNTIL = '(?:(?:until|till?|to|bis|jusqu.à|à|hasta|a|até|fino a(?:lle)?|alle|tot) (?:las? |les |le |às )?|[–-] ?)';
const UNTIL_MIDNIGHT = sifted(
  `(?<![\\p{L}\\p{N}])${UNTIL}(?:midnight|mitternacht|minuit|medianoche|meia-noite|mezzanotte|middernacht)(?!\\p{L})`,
  'iu',
);
const NAMED_WEEKDAY = sifted(`(?<![\\p{L}\\p{N}])(?:${anyWeekday})(?!\\p{L})`, 'giu');
const UNTIL_BEFORE = new RegExp(`(?:^|[^\\p{L}])${UNTIL}$`, 'iu');

function endOfDay(text: string, time: { start: number; text: string; minutes: number }): number {
  return time.minutes === 0 && (time.text.startsWith('24') || UNTIL_BEFORE.test(text.slice(Math.max(0, time.start - 16), time.start)))
    ? MINUTES_A_DAY
    : time.minutes;
}

/** "tonight … 7.45pm", going out at eleven at night. */
function overToday(text: string, dates: readonly Meant[], moment: Local): Placed[] {
  if (dates.some((date) => !date.meaning.includes(moment.day)) || !(has(text, TODAY) || EVENT_DAY.test(text))) return [];
  if (has(text, lookingBackToday) || UNTIL_MIDNIGHT.test(text) || !(has(text, EVENT_TODAY) || has(text, invitation))) return [];
  const tonight = TONIGHT.test(text);
  // “Tonight … at 2 a.m.” is behind midnight.
  const times = [...timesIn(text), ...(tonight ? hoursTonight(text) : [])]
    .map((time) => ({ ...time, minutes: endOfDay(text, time) }))
    .map((time) => (tonight && time.minutes < SMALL_HOURS ? { ...time, minutes: time.minutes + MINUTES_A_DAY } : time))
    .sort((a, b) => a.start - b.start);
  const last = times.at(-1);
  if (!last || times.some((time) => time.minutes > moment.minutes - SLACK_MINUTES)) return [];
  // “Scrubbed for today. The next window opens on Thursday at 6:41”: an hour of that day.
  const sentence = sentenceAround(text, last.start, last.end).text;
  const weekdays = Array.from(sentence.matchAll(NAMED_WEEKDAY), ([name]) => weekdayIn(name));
  if (weekdays.length > 0 && !weekdays.includes(moment.weekday) && !has(sentence, TODAY)) return [];
  return [
    {
      start: last.start,
      end: last.end,
      say: `${quoted(last.text)} today is already over when this goes out at ${spokenTime(moment.minutes)}.`,
    },
  ];
}

export default check;

import { type Day, dateOf, goesOut, type Local, spokenDay, weekdayName, weekdayOf } from '../text/calendar.ts';
import { spokenTime } from '../text/clock.ts';
import { isOfElsewhere } from '../text/countries.ts';
import { datesIn, meanings, sameSentence, weekdayIn, yearsIn } from '../text/dates.ts';
import { type Holiday, isHolidayOn, nearestDay } from '../text/holidays.ts';
import { has, quoted, sentenceAround } from '../text/phrases.ts';
import { readText } from '../text/reading.ts';
import type { Check, Found } from './check.ts';
import {
  ADVENT_WISH,
  DATE_THEN_NAME,
  EARLY,
  GREETS_ELSEWHERE,
  HOUR_WORDS,
  hours,
  LATE,
  NAME_THEN_DATE,
  NEW_YEAR,
  NTH,
  OWN_HOURS,
  UP_EARLY,
  VERY_DAY,
  WEEK_START,
  WEEKDAY_WISH,
  WEEKEND_WISH,
  WISHES,
  weekdayTags,
  YEAR_ENDS,
  YEAR_HERE,
} from './words/greetings.ts';
import { holidaysIn } from './words/holiday-phrases.ts';
import { firstAdvent } from './words/memorial-days.ts';
import { TODAY } from './words/relative-words.ts';

/** “A #TBT to 1911” looks back, whatever the day. */
const THROWN_BACK = /#(?:tbt|throwback\w*)\s(?:to|from)\s/iu;
/** Wishes for a feast of one day begin this many days before at most; for Christmas or Diwali earlier. */
const ONE_DAY_FEAST = 4;
/** What is planned for the first hour of a day is meant for the turn of the day. */
const FIRST_HOUR = 60;
/** From then on a wish may be for the night, or for the next morning. */
const EVENING = 17 * 60;
/** What is nearly here comes within so many days. */
const SOON_DAYS = 100;
/** So many days after it, the sales of a day still go on. */
const SALES_DAYS = 4;

const check: Check = {
  id: 'greeting-day',
  title: 'A greeting on the wrong day',
  why: 'Papa John’s and Yankee Candle wished a happy new year a day early in 2015: midnight belonged to the wrong date.',
  class: 'wrong-date',
  level: 'stop',
  needs: ['text', 'clock'],
  when: 'now',
  run(draft, context) {
    const moment = goesOut(draft, context)!;
    return draft.parts.flatMap(({ text }, part): Found[] => {
      const found = [
        ...yearGreetings(text, moment),
        ...newYear(text, moment),
        ...weekdayGreetings(text, moment),
        ...adventGreetings(text, moment),
      ];
      // The person answered may sit in another zone.
      if (draft.surface === 'post' || draft.surface === 'quote') found.push(...hourGreetings(text, moment));
      // It is that day for longest where they live west of us: “Happy Thanksgiving to our American readers”.
      const west = () =>
        isOfElsewhere(readText(text).words, context.locale)
          ? goesOut(draft, { ...context, timeZone: 'America/Los_Angeles' })!.day
          : moment.day;
      found.push(...holidayGreetings(text, moment, context.locale, draft.scheduledFor !== null, west));
      return found.map((place) => ({ part, ...place }));
    });
  },
  examples: {
    fires: [
      { text: 'Happy Thanksgiving, American friends!', context: { now: '2026-11-27T20:00:00Z', timeZone: 'Asia/Tokyo', locale: 'en-JP' } },
      {
        text: 'Happy New Year to all our readers! We wish you pens that never leak.',
        draft: { scheduledFor: '2026-12-31T00:00:00Z' },
        context: { now: '2026-12-21T09:00:00Z', timeZone: 'Europe/London', locale: 'en-GB' },
      },
      {
        text: 'Merry Christmas from the kitchen! Are the parsnips in yet?',
        draft: { scheduledFor: '2026-12-27T08:00:00Z' },
        context: { now: '2026-12-20T09:00:00Z', timeZone: 'Europe/London', locale: 'en-GB' },
      },
      { text: 'We are closed today for Labor Day.', context: { now: '2026-09-06T13:00:00Z', locale: 'en-US' } },
      { text: 'Wegen Allerheiligen haben wir heute geschlossen.', context: { now: '2026-10-31T08:00:00Z', locale: 'de-DE' } },
      {
        text: 'Wishing you all a happy Mother’s Day! The garden is open today.',
        context: { now: '2027-05-08T10:00:00Z', locale: 'en-US' },
      },
      { text: 'Einen schönen zweiten Advent euch allen!', context: { now: '2026-12-13T09:00:00Z', locale: 'de-DE' } },
      {
        text: 'Einen schönen Start in die Woche! Ab heute fährt die Linie 6 wieder.',
        context: { now: '2026-12-06T07:00:00Z', locale: 'de-DE' },
      },
      { text: 'Ladies’ special train today, International Women’s Day.', context: { now: '2027-03-09T07:30:00Z' } },
      { text: '¡Feliz Día de San Valentín! Hoy, dos trufas.', context: { now: '2027-02-15T15:00:00Z', locale: 'es-MX' } },
      { text: 'Happy New Year! 2026 starts here.', context: { now: '2027-01-01T09:00:00Z' } },
      { text: 'This year Halloween falls on 30 October.', context: { now: '2026-10-09T18:00:00Z' } },
      { text: 'Am 2. Oktober feiern wir den Tag der Deutschen Einheit.', context: { now: '2026-09-09T18:00:00Z', locale: 'de-DE' } },
      { text: 'Happy New Year! Here’s to a tasty 2016!', context: { now: '2015-12-31T00:00:00Z', timeZone: 'Europe/London' } },
      { text: 'Guten Rutsch ins Jahr 2026!', context: { now: '2026-12-30T09:00:00Z', locale: 'de-AT' } },
      { text: 'See you in 2026!', context: { now: '2026-12-31T09:00:00Z' } },
      { text: '¡Buenas noches, vecinos!', context: { now: '2026-12-01T09:00:00Z', timeZone: 'Europe/Madrid', locale: 'es-ES' } },
      { text: '2016 is here!', context: { now: '2015-12-31T00:00:00Z', timeZone: 'Europe/London' } },
      { text: 'Happy Monday! Three small things.', context: { now: '2026-11-29T15:00:00Z' } },
      { text: 'Good morning, Wellington!', context: { now: '2026-12-01T21:30:00+13:00', timeZone: 'Pacific/Auckland' } },
      { text: 'Frohe Ostern euch allen!', context: { now: '2026-04-20T09:00:00Z', timeZone: 'Europe/Berlin' } },
      {
        text: 'Happy St Patrick’s Day from the whole crew!',
        draft: { scheduledFor: '2027-03-18T09:00:00Z' },
        context: { now: '2027-03-12T09:00:00Z', locale: 'en-IE' },
      },
      { text: 'Let’s make 2026 the year of the bicycle.', context: { now: '2027-01-01T09:00:00Z' } },
      { text: 'Black Friday is nearly here!', context: { now: '2027-03-01T09:00:00Z' } },
      { text: 'Lunch is served!', context: { now: '2027-03-01T22:00:00Z' } },
      { text: 'Halloween is tomorrow.', context: { now: '2026-10-28T09:00:00Z' } },
      { text: 'Halloween is this Friday. Carve fast.', context: { now: '2026-10-28T09:00:00Z' } },
      {
        text: 'Happy Mother’s Day to all of you!',
        draft: { scheduledFor: '2027-05-08T09:00:00+02:00' },
        context: { now: '2027-05-03T09:00:00Z', timeZone: 'Europe/Berlin', locale: 'en-US' },
      },
      { text: 'Hoy, Día de Muertos, hay pan y chocolate.', context: { locale: 'es-MX', now: '2026-11-22T16:00:00Z' } },
    ],
    leaves: [
      { text: 'Happy Thanksgiving, American friends!', context: { now: '2026-11-26T20:00:00Z', timeZone: 'Asia/Tokyo', locale: 'en-JP' } },
      {
        text: 'Happy New Year to all our readers! We wish you pens that never leak, and ink that dries before your sleeve gets there.',
        draft: { scheduledFor: '2027-01-01T00:00:00Z' },
        context: { now: '2026-12-21T09:00:00Z', timeZone: 'Europe/London', locale: 'en-GB' },
      },
      {
        text: 'We wish you a happy new year! The shop closes at noon today, and the kettle goes on again on the fourth.',
        draft: { scheduledFor: '2026-12-31T09:00:00Z' },
        context: { now: '2026-12-21T09:00:00Z', timeZone: 'Europe/London', locale: 'en-GB' },
      },
      {
        text: 'Frohe Weihnachten, auch am zweiten Feiertag! Die Sauna ist ab zehn geöffnet.',
        draft: { scheduledFor: '2026-12-26T08:00:00Z' },
        context: { now: '2026-12-20T09:00:00Z', timeZone: 'Europe/Berlin', locale: 'de-DE' },
      },
      {
        text: 'We are closed today for Labor Day. The archive is open again on Tuesday at nine, and so is the tea room.',
        context: { now: '2026-09-07T13:00:00Z', locale: 'en-US' },
      },
      {
        text: 'Next week we are closed for Labor Day. Borrow something long today.',
        context: { now: '2026-09-03T13:00:00Z', locale: 'en-US' },
      },
      {
        text: 'Wishing all of you a happy Mother’s Day! The tea room has scones until four today.',
        context: { now: '2027-05-09T10:00:00Z', locale: 'en-US' },
      },
      { text: 'We wish you a happy Easter! Orders close today at noon.', context: { now: '2027-03-25T10:00:00Z' } },
      {
        text: 'Einen frohen zweiten Advent euch allen! Am dritten Advent singt der Chor, am vierten Advent ist zu.',
        context: { now: '2026-12-06T09:00:00Z', locale: 'de-DE' },
      },
      { text: 'Joyeux 14 Juillet à nos membres venus de France !', context: { now: '2026-07-14T15:00:00Z', locale: 'fr-CA' } },
      {
        text: '¡Feliz Día de San Valentín! Hoy, dos trufas por el precio de una.',
        context: { now: '2027-02-14T15:00:00Z', locale: 'es-MX' },
      },
      {
        text: 'The road to 2026 starts here: it was a long one, and we look back at it in ten pictures.',
        context: { now: '2027-01-01T09:00:00Z' },
      },
      { text: 'Good morning/afternoon/evening, wherever you are!', context: { now: '2026-12-01T14:30:00Z' } },
      { text: 'Up since two, and the bread is out. Good morning!', context: { now: '2027-03-01T02:30:00Z' } },
      { text: 'Halloween is this Saturday. Order your merry Christmas cards now.', context: { now: '2026-10-28T09:00:00Z' } },
      { text: 'Our happy Monday at the pool, in ten pictures. Happy Friday eve.', context: { now: '2026-10-29T09:00:00Z' } },
      { text: 'Happy Friday? Not yet.', context: { now: '2027-03-03T12:00:00Z' } },
      { text: '17 March: closed for St Patrick’s Day\nThursday 19 March: Lego', context: { now: '2026-03-10T08:00:00Z', locale: 'en-IE' } },
      { text: 'Happy New Year, Aotearoa!', context: { now: '2027-01-01T00:05:00+13:00', timeZone: 'Pacific/Auckland' } },
      { text: 'Merry Christmas and a happy new year!', context: { now: '2026-12-22T09:00:00Z' } },
      { text: 'Let’s make 2027 the year of the bicycle. Lunch is served!', context: { now: '2026-12-30T12:00:00Z' } },
      { text: 'Guten Rutsch ins Jahr 2027! Thank you for a happy 2026.', context: { now: '2026-12-30T09:00:00Z' } },
      { text: 'Lunch is served 12–2.30, and breakfast is on until 11.', context: { now: '2027-03-01T09:00:00Z' } },
      { text: 'Good evening, Tokyo? No, it is morning here.', context: { now: '2027-03-01T09:00:00Z' } },
      { text: 'Black Friday is nearly here!', context: { now: '2026-11-20T09:00:00Z' } },
      { text: 'Christmas in July is on again.', context: { now: '2026-07-09T09:00:00Z' } },
      { text: 'A peaceful Christmas Day to everyone celebrating today.', context: { now: '2027-01-07T09:00:00Z' } },
      { text: 'Happy Mother’s Day to all of you!', context: { now: '2027-05-08T09:00:00Z', locale: 'en-US' } },
      { text: 'Happy St Patrick’s Day!', draft: { scheduledFor: '2027-03-17T09:00:00Z' }, context: { now: '2027-03-12T09:00:00Z' } },
      {
        text: 'Thanksgiving is on 26 November, and on 27 November it is Black Friday. On 3 October we looked back at German Unity Day.',
        context: { now: '2026-11-09T18:00:00Z', locale: 'en-US', timeZone: 'America/New_York' },
      },
      { text: 'Happy Mother’s Day!', context: { now: '2027-05-09T12:00:00Z', locale: 'en-US' } },
      { text: 'Cyber Monday starts tomorrow at 8 a.m.', context: { now: '2026-11-29T18:00:00Z', timeZone: 'America/New_York' } },
      { text: 'Closed on Good Friday and Easter Monday.', context: { now: '2027-03-09T10:00:00Z' } },
      { text: 'Happy Friday! Before the weekend: test one alarm.', context: { now: '2026-12-04T15:00:00Z' } },
      { text: 'Joyeux Noël avec de l’avance : nos colis partent ce soir.', context: { locale: 'fr-FR', now: '2026-11-24T09:00:00Z' } },
      { text: 'Hoy, Día de Muertos, hay pan y una ofrenda.', context: { locale: 'es-MX', now: '2026-11-02T16:00:00Z' } },
    ],
  },
};

type Placed = Omit<Found, 'part'>;

function place(match: RegExpExecArray, say: string, level: Found['level'] = 'ask'): Placed {
  return { start: match.index, end: match.index + match[0].length, level, say };
}

function yearGreetings(text: string, moment: Local): Placed[] {
  return Array.from(text.matchAll(YEAR_HERE)).flatMap((match): Placed[] => {
    const year = Number(
      match.groups!.here ?? match.groups!.welcome ?? match.groups!.happy ?? match.groups!.coming ?? match.groups!.resolved,
    );
    const newYearsEveAtNight =
      year === moment.year + 1 &&
      moment.day >= new Date(Date.UTC(moment.year, 11, 20)).getTime() / 86_400_000 &&
      match.groups!.happy !== undefined;
    if (year === moment.year || newYearsEveAtNight || ((match.groups!.coming || match.groups!.resolved) && year > moment.year)) return [];
    // “Unser Zahlenwerk 2026 ist da”: a book of that year.
    if (match.groups!.here && /(?<=\p{L} )(?!Jahr |Year )\p{Lu}\p{L}{2,} $/u.test(text.slice(0, match.index))) return [];
    if (match.groups!.welcome && Math.abs(year - moment.year) > 1) return [];
    return [place(match, `${quoted(match[0])}: this goes out on ${spokenDay(moment.day)}.`, 'stop')];
  });
}

/** “Guten Rutsch ins Jahr 2026!” in the last days of 2026. */
function newYear(text: string, moment: Local): Placed[] {
  const { month } = dateOf(moment.day);
  const begins = month >= 11 ? moment.year + 1 : moment.year;
  if (month > 2 && month < 11) return [];
  return Array.from(text.matchAll(NEW_YEAR)).flatMap((match): Placed[] => {
    const { wished, next, first, may } = match.groups!;
    const year = Number(wished ?? next ?? first ?? may);
    // In November what is left of the year may still be met again.
    const earliest = wished || may || month === 12 ? begins : moment.year;
    if (year >= earliest || year < begins - 1 || (first && month > 2)) return [];
    if (has(sentenceAround(text, match.index, match.index + match[0].length).text, YEAR_ENDS)) return [];
    return [place(match, `${quoted(match[0])}: this goes out on ${spokenDay(moment.day)}.`, 'stop')];
  });
}

function weekdayGreetings(text: string, moment: Local): Placed[] {
  const found: Placed[] = [];
  const wrongOn = (match: RegExpExecArray) => place(match, `${quoted(match[0])}: this goes out on a ${weekdayName(moment.weekday)}.`);
  for (const match of text.matchAll(WEEKDAY_WISH)) {
    const word = match.groups!.weekday!;
    // “Happy Friday? It is Thursday”: asked, not wished.
    if (weekdayIn(word) !== moment.weekday && !/^\s?\?/.test(text.slice(match.index + match[0].length))) found.push(wrongOn(match));
  }
  if (/#|tuesday|hump|tgif|thank/i.test(text)) {
    for (const [pattern, days] of has(text, LATE) || THROWN_BACK.test(text) ? [] : weekdayTags)
      for (const match of text.matchAll(pattern)) if (!days.includes(moment.weekday)) found.push(wrongOn(match));
  }
  for (const match of text.matchAll(WEEKEND_WISH)) if (moment.weekday >= 1 && moment.weekday <= 3) found.push(wrongOn(match));
  for (const match of text.matchAll(WEEK_START))
    if ((moment.weekday >= 3 && moment.weekday <= 6) || (moment.weekday === 0 && moment.minutes < EVENING && has(text, TODAY)))
      found.push(wrongOn(match));
  return found;
}

/** The wish goes out on the eve at the earliest, or on the Friday before. */
const ADVENT_EVE = 2;

function adventGreetings(text: string, { day, year }: Local): Placed[] {
  return Array.from(text.matchAll(ADVENT_WISH)).flatMap((match) => {
    const sunday = firstAdvent(year) + 7 * NTH.findIndex((nth) => nth.test(match.groups!.nth!));
    return day >= sunday - ADVENT_EVE && day <= sunday
      ? []
      : [place(match, `${quoted(match[0])}: this goes out on ${spokenDay(day)}; that Sunday is ${spokenDay(sunday)}.`, 'ask')];
  });
}

function hourGreetings(text: string, moment: Local): Placed[] {
  if (!HOUR_WORDS.test(text) || has(text, GREETS_ELSEWHERE) || UP_EARLY.test(text)) return [];
  // “Good night from Auckland, good morning to Lisbon”: it is both at once.
  if (hours.filter(([pattern]) => has(text, pattern)).length > 1) return [];
  return hours.flatMap(([pattern, spans]) =>
    spans.some(([from, to]) => moment.minutes >= from && moment.minutes < to)
      ? []
      : Array.from(text.matchAll(pattern))
          // “Good morning, Honolulu? Not quite”: asked, not wished. “Lunch is served 12–2.30”: at hours of its own.
          .filter(
            ({ index, 0: { length } }) => !/^[^.!?\n]{0,60}\?/u.test(text.slice(index)) && !OWN_HOURS.test(text.slice(index + length)),
          )
          .map((match) => place(match, `${quoted(match[0])}: this goes out at ${spokenTime(moment.minutes)}.`)),
  );
}

function holidayGreetings(text: string, moment: Local, locale: string, planned: boolean, west: () => Day): Placed[] {
  const found: Placed[] = [];
  const spokenOf = holidaysIn(text);
  if (spokenOf.length === 0) return found;
  const years = yearsIn(text);
  const dates = datesIn(text, locale);
  const later = has(text, EARLY);
  const wishes = has(text, WISHES);
  const meansToday = has(text, TODAY);
  for (const { holiday, wish, tomorrow, thisWeek, ends, soon, name } of spokenOf) {
    const days = () => [moment.year - 1, moment.year, moment.year + 1].flatMap((year) => holiday.days(year, locale));
    const atTheTurn = planned && moment.minutes < FIRST_HOUR && holiday.before <= ONE_DAY_FEAST && days().includes(moment.day + 1);
    for (const match of text.matchAll(wish)) {
      // “Joyeux 14 Juillet”, on that day: it is what it says, whoever keeps it here.
      const namesToday = new RegExp(`(?<!\\d)${dateOf(moment.day).day}(?!\\d)`).test(match[0]);
      // A wish joined to another of the season: "merry Christmas and a happy new year".
      if (
        later ||
        (wishes &&
          !atTheTurn &&
          !(
            meansToday &&
            holiday.before <= ONE_DAY_FEAST &&
            VERY_DAY.test(text.slice(match.index, match.index + match[0].length + ' sunday'.length))
          )) ||
        namesToday ||
        (holiday.called.startsWith('new year') &&
          /chin|lunar|year of the|mondneujahr|vietnam|tet|rosh|hijri|persian|nowruz|school|season/iu.test(text)) ||
        /(?<!\p{L})had (?:an? )?(?:very )?$/iu.test(text.slice(0, match.index)) ||
        /(?:(?<!\p{L})(?:and|&|und|et|y|e)\s+(?:a\s+|un\s+|un’|une\s+|ein\s+|einen?\s+)?|(?:then|until|before) (?:it['’]s )?)$/iu.test(
          text.slice(0, match.index),
        )
      )
        continue;
      const early = daysEarly(holiday, meansToday, planned && moment.minutes < EVENING);
      // The evening of the day itself, elsewhere, is no excuse for what was planned for the day after.
      const late = (meansToday || planned) && holiday.after <= 2 ? Math.max(0, holiday.after - 1) : holiday.after;
      // Christmas of the Julian calendar is no reason to wish it twelve days before.
      const again = (day: Day) => (planned || meansToday) && days().some((other) => other < day && day - other <= early);
      const near =
        days().some((day) => moment.day >= day - (again(day) ? ONE_DAY_FEAST : early) && moment.day <= day + late) ||
        days().includes(west());
      // Christmas has two days in some countries; the day behind them is as doubtful as it is late.
      const doubtful = late > 0 && days().some((day) => moment.day > day && moment.day <= day + holiday.after);
      const newYearsEve = holiday.called.startsWith('new year') && moment.minutes >= 17 * 60 && days().includes(moment.day + 1);
      if (!near && !newYearsEve)
        found.push(
          place(
            match,
            `${quoted(match[0])}: this goes out on ${spokenDay(moment.day)}; ${holiday.name} is on ${spokenDay(nearestDay(days(), moment.day))}.`,
            // Without a region in the locale the day may be another country's.
            (planned || meansToday) && !wishes && !doubtful && (/[-_][A-Z]{2}/.test(locale) || holiday.days.length === 1) ? 'stop' : 'ask',
          ),
        );
    }
    for (const match of text.matchAll(ends)) {
      if (!days().some((day) => moment.day >= day - 1 && moment.day <= day + SALES_DAYS))
        found.push(place(match, `${quoted(match[0])}: it is on ${spokenDay(nearestDay(days(), moment.day))}.`));
    }
    for (const match of text.matchAll(soon)) {
      if (!days().some((day) => day >= moment.day && day <= moment.day + SOON_DAYS))
        found.push(place(match, `${quoted(match[0])}: it is on ${spokenDay(nearestDay(days(), moment.day))}.`));
    }
    for (const match of text.matchAll(tomorrow)) {
      if (!days().includes(moment.day + 1))
        found.push(place(match, `${quoted(match[0])}: when this goes out, tomorrow is ${spokenDay(moment.day + 1)}.`, 'stop'));
    }
    for (const match of text.matchAll(thisWeek)) {
      const weekday = weekdayIn(match.groups!.weekday ?? '');
      const ahead = days().filter((day) => day >= moment.day && day <= moment.day + 7);
      if (!ahead.some((day) => weekday === null || weekdayOf(day) === weekday))
        found.push(place(match, `${quoted(match[0])}: it is on ${spokenDay(nearestDay(days(), moment.day))}.`));
    }
    for (const match of dates.length > 0 ? text.matchAll(name) : []) {
      const end = match.index + match[0].length;
      const hasDateOnItsLine = dates.some((own) => own.end <= match.index && sameSentence(text, own, { start: match.index, end }));
      const date = dates.find(
        (other) =>
          (other.start >= end && NAME_THEN_DATE.test(text.slice(end, other.start).replace('\n', hasDateOnItsLine ? ';' : ' '))) ||
          (other.end <= match.index && DATE_THEN_NAME.test(text.slice(other.end, match.index))),
      );
      if (
        !date ||
        !/day|eve|monday|friday|tag$|^tag |thanksgiving|halloween|heiligabend|nochebuena|silvester|journée|fête|día|dia|festa/iu.test(
          match[0],
        )
      )
        continue;
      const meant = meanings(date, moment.day, years);
      if (meant.length === 0 || meant.some((day) => isHolidayOn(holiday, day, locale))) continue;
      found.push({
        start: Math.min(match.index, date.start),
        end: Math.max(end, date.end),
        level: 'stop',
        say: `${quoted(match[0])} is not on ${spokenDay(meant[0]!)}, but on ${spokenDay(nearestDay(days(), meant[0]!))}.`,
      });
    }
  }
  return found;
}

/**
 * How many days before a holiday a wish for it may go out. One that speaks of today, or is planned for a morning, is meant
 * for the day itself, unless the feast is kept over many days.
 */
const daysEarly = ({ before }: Holiday, meansToday: boolean, planned: boolean): number =>
  before <= ONE_DAY_FEAST && (meansToday || planned) ? 0 : before;

export default check;

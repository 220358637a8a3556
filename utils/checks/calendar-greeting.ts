import { type Day, dateOf, goesOut, lengthOfMonth, spokenDay } from '../text/calendar.ts';
import { anyMonth, datesIn, monthIn } from '../text/dates.ts';
import { either, has, joined, phrases, quoted } from '../text/phrases.ts';
import { sifted } from '../text/sifted.ts';
import type { Check, Found } from './check.ts';

type Placed = Omit<Found, 'part'>;

/** "Happy December!", "Hello December", "Willkommen, Dezember". */
const MONTH_GREETING = sifted(
  `(?<![\\p{L}\\p{N}])(?:happy|hello|hey|welcome(?: to)?|goodbye|bye(?: bye)?|hallo|willkommen(?: im)?|tschüss|bonjour|bienvenue|au revoir|adieu|hola|bienvenido|adiós|olá|bem-vindo|adeus|ciao|benvenuto|addio),? (?<month>${anyMonth})(?=\\s*(?:[!.,🍂]|$|\\p{Extended_Pictographic})|\\s+(?:and|und|et|y|e)(?![\\p{L}]))`,
  'giu',
);
const FAREWELL = /^(?:goodbye|bye|tschüss|au revoir|adieu|adiós|adeus|addio)/iu;
/** "It's the last day of November", "heute ist der letzte Tag im November". */
const EDGE_OF_MONTH = sifted(
  `(?<![\\p{L}])(?:(?:it.s|it is|today is|today.s|this is) (?:officially )?(?:the )?|heute ist (?:der )?|c.est (?:le )?|hoy es (?:el )?|hoje é (?:o )?|oggi è (?:il |l.)?|happy )(?<edge>first|last|1st|erste|letzte|premier|dernier|primer|último|primeiro|primo|ultimo)\\s(?:day|tag|jour|día|dia|giorno)\\s(?:of|in|im|des|de|du|d['’]|del|do|di)\\s?(?<month>${anyMonth})(?![\\p{L}])`,
  'giu',
);
const ON_THIS_DAY = sifted(
  joined(
    String.raw`(?<![\p{L}])`,
    either(
      String.raw`on this day|otd|an diesem tag|heute vor \d+ jahren|ce jour-là`,
      'un día como hoy|tal día como hoy|neste dia|em um dia como hoje',
      'in questo giorno|oggi accadeva',
    ),
    String.raw`(?:,? in history)?(?:[\s,(:–-]{1,3}|\s(?:on|am|le|el|em|il)\s)$`,
  ),
  'iu',
);

/** “Coming up in February”, of what is still to come. */
const MONTH_AHEAD = sifted(
  `(?<![\\p{L}])(?:coming (?:up|soon|to you)|see you|join us|(?:opens?|starts?|begins?|returns?|launch(?:es|ing)?|arriving|kicks off)|back|wir sehen uns|startet|beginnt|rendez-vous|nos vemos|te esperamos|ci vediamo|vi aspettiamo) (?:again )?(?:in|im|en|em|a) (?<month>${anyMonth})(?![\\p{L}])(?! \\d)`,
  'giu',
);

const WEEKEND_HERE = phrases(
  "(?:the |it's the )?weekend (?:is|has) (?:finally )?(?:here|arrived|started)",
  "it's (?:finally )?the weekend",
  '(?:endlich|es ist) wochenende',
  "c'est (?:enfin )?le week-?end",
  '(?:por fin es|ya es|es) fin de semana',
  '(?:finalmente é|é|chegou o) fim de semana',
  'è (?:finalmente )?(?:il )?weekend',
);
const NEGATED = phrases(
  'almost',
  'nearly',
  'soon',
  'not',
  'until',
  'before',
  'when',
  'if',
  'bald',
  'fast',
  'wenn',
  'bientôt',
  'casi',
  'quase',
  'quasi',
  'every',
);

const check: Check = {
  id: 'calendar-greeting',
  title: 'A month or an anniversary on another day',
  why: 'Posts made from last month’s template greet the wrong month, or keep an anniversary on any day.',
  class: 'wrong-date',
  level: 'ask',
  needs: ['text', 'clock'],
  when: 'now',
  run(draft, context) {
    const { day, weekday } = goesOut(draft, context)!;
    return draft.parts.flatMap(({ text }, part): Found[] => {
      const found = [...months(text, day), ...monthsOver(text, day), ...anniversaries(text, day, context.locale)];
      if (weekday >= 1 && weekday <= 4)
        for (const match of text.matchAll(WEEKEND_HERE)) found.push(placed(match, `this goes out on ${spokenDay(day)}.`));
      return found.length > 0 && has(text, NEGATED) ? [] : found.map((place) => ({ part, ...place }));
    });
  },
  examples: {
    fires: [
      { text: 'Happy December! New month, new blend.', context: { now: '2026-11-24T09:00:00Z' } },
      { text: 'It’s the last day of November.', context: { now: '2026-11-24T09:00:00Z' } },
      { text: 'Coming up in October: the puppet festival.', context: { now: '2026-11-24T09:00:00Z' } },
      { text: 'On this day, 23 November 1926, we opened.', context: { now: '2026-11-24T09:00:00Z' } },
      { text: 'The weekend is here!', context: { now: '2026-11-24T09:00:00Z' } },
    ],
    leaves: [
      { text: 'Hello December! New month, new blend.', context: { now: '2026-12-01T09:00:00Z' } },
      { text: 'It’s the last day of November.', context: { now: '2026-11-30T09:00:00Z' } },
      { text: 'Coming up in December: the puppet festival. See you in October 2027.', context: { now: '2026-11-24T09:00:00Z' } },
      { text: 'On this day, 24 November 1926, we opened.', context: { now: '2026-11-24T09:00:00Z' } },
      { text: 'Hello May, how can we help with your order?', context: { now: '2026-11-24T09:00:00Z' } },
      { text: 'Hello, May! Thank you for asking.', context: { now: '2026-11-24T09:00:00Z' } },
      { text: 'When the weekend is here, so are we.', context: { now: '2026-11-24T09:00:00Z' } },
    ],
  },
};

/** A month of which only the last ones are over: next year’s would be named with its year. */
function monthsOver(text: string, day: Day): Placed[] {
  return Array.from(text.matchAll(MONTH_AHEAD)).flatMap((match): Placed[] => {
    const ago = (dateOf(day).month - monthIn(match.groups!.month!)! + 12) % 12;
    return ago >= 1 && ago <= 2 ? [placed(match, `this goes out on ${spokenDay(day)}.`)] : [];
  });
}

function placed(match: RegExpExecArray, words: string): Placed {
  return { start: match.index, end: match.index + match[0].length, say: `${quoted(match[0])}: ${words}` };
}

function months(text: string, today: Day): Placed[] {
  const { year, month, day } = dateOf(today);
  const last = lengthOfMonth(month, year);
  const found: Placed[] = [];
  for (const match of text.matchAll(MONTH_GREETING)) {
    const meant = monthIn(match.groups!.month!);
    // The eve and the morning after belong to both.
    const fits = FAREWELL.test(match[0])
      ? meant === month || (day <= 3 && meant === ((month + 10) % 12) + 1)
      : meant === month || (day >= last - 1 && meant === (month % 12) + 1);
    // May, April, June and August are names as well: "Hello, May!", "Hello May, how can we help".
    const isName =
      /^(?:may|april|june|august)$/iu.test(match.groups!.month!) && /,/.test(text.slice(match.index, match.index + match[0].length + 1));
    if (!fits && !isName) found.push(placed(match, `this goes out on ${spokenDay(today)}.`));
  }
  for (const match of text.matchAll(EDGE_OF_MONTH)) {
    const first = /^(?:first|1st|erste|premier|primer|primeiro|primo)/iu.test(match.groups!.edge!);
    if (monthIn(match.groups!.month!) === month && day === (first ? 1 : last)) continue;
    found.push(placed(match, `this goes out on ${spokenDay(today)}.`));
  }
  return found;
}

/** "On this day, 23 November 1926": the day and month have to be today's. */
function anniversaries(text: string, today: Day, locale: string): Placed[] {
  const { month, day } = dateOf(today);
  return datesIn(text, locale).flatMap((date): Placed[] => {
    if (!ON_THIS_DAY.test(text.slice(Math.max(0, date.start - 50), date.start)) || (date.month === month && date.day === day)) return [];
    return [{ start: date.start, end: date.end, say: `${quoted(date.text)} is not this day: it goes out on ${spokenDay(today)}.` }];
  });
}

export default check;

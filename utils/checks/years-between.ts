import { localTime } from '../text/calendar.ts';
import { numberWords, smallNumber } from '../text/numbers.ts';
import { readParts } from '../text/reading.ts';
import { sifted } from '../text/sifted.ts';
import { quote } from '../text/tone.ts';
import type { Check, Found } from './check.ts';

type Here = Omit<Found, 'part'>;

const NUMBER = String.raw`\d{1,3}|one|${numberWords}`;
const YEAR = String.raw`(?:1[5-9]|20)\d\d(?!\d)`;
const YEARS = 'years?|jahren?|ans|années|años|anos|anni|jaar';

/** “Founded in 1986”. */
const FOUNDED = [
  String.raw`since(?: (?:our|its|the|their) (?:founding|foundation|opening) in)?|(?:founded|established|opened|began|started|born) in|est\.|opened (?:its|our|the) doors in`,
  'seit(?: (?:der|unserer|seiner|ihrer) (?:gründung|eröffnung)(?: im jahr)?)?|gegründet(?: im jahr)?|eröffnet(?:en)?(?: wir)?(?: im jahr)?|sinds|opgericht in',
  'depuis(?: (?:notre|sa|la|leur) (?:création|fondation|ouverture) en)?|fondée? en|ouverte? en|nés? en',
  String.raw`desde(?: (?:a |la )?(?:nossa |nuestra |su |sua )?(?:fundación|fundação|apertura|abertura) e[nm])?|dalla (?:nostra )?(?:fondazione|nascita) nel|fundad[ao]s? e[nm]|abrimos [\p{L}\s]{0,40}e[nm]|nacimos en|dal|(?:fondat[ao]|aperto|nat[ao]) nel`,
].join('|');
const SINCE = sifted(String.raw`\b(?:${FOUNDED})\s(?<year>1[5-9]\d\d|20[0-4]\d)\b`, 'iu');
/** “50 years old”, “our 50th birthday”, “turns 50”. */
const AGED = [
  'years?(?: old| young| of| ago| in)?|anniversary|birthday|jahren?|jährige[ns]?|geburtstag|jaar',
  String.raw`ans\b|anniversaire|años|aniversario|anos|aniversário|anni\b|anniversario|compleanno`,
].join('|');
/** “Our sixtieth birthday”. */
const ORDINALS: Readonly<Record<string, number>> = {
  tenth: 10,
  fifteenth: 15,
  twentieth: 20,
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  sixtieth: 60,
  seventieth: 70,
  eightieth: 80,
  ninetieth: 90,
  hundredth: 100,
};
const TURNS = 'turn(?:s|ed|ing)?|wird|wurde|fête ses|cumple|completa|compie';
const AGE = sifted(
  String.raw`(?<![\d.,])(?<count>\d{1,3})(?:th|st|nd|rd|\.|º|ª|e|ème|°)?[\s-](?:${AGED})|\b(?:${TURNS}) (?<turned>\d{1,3}|${numberWords})(?![\d.:%\p{L}]|,\d|\s?[ap]m)|(?<!\p{L})(?<spelt>${numberWords})[\s-](?:years? (?:old|young|of)|jahre(?: alt)?|ans d|años de|anos de|anni di)(?!\p{L})|(?<!\p{L})(?<ordinal>${Object.keys(ORDINALS).join('|')}) (?:anniversary|birthday)`,
  'iu',
);
const CELEBRATES = sifted(
  /(?<!\p{L})(?:celebrat\p{L}*|anniversary|birthday|we turn|turns|feiern|jubiläum|geburtstag|fêt\p{L}*|anniversaire|cumpl\p{L}*|aniversario|complet\p{L}*|aniversário|compie|compiamo|festeggi\p{L}*|jubileum|vieren|bestaan)(?!\p{L})/iu,
);
/** A birthday has its year: one more or one less is wrong, where it is kept now. */
const BIRTHDAY = sifted(
  /anniversary|birthday|jährige[ns]?|geburtstag|jubiläum|anniversaire|aniversario|aniversário|anniversario|compleanno|jubileum/iu,
);
const NOW = sifted(
  /(?<!\p{L})(?:today|tonight|this (?:year|month|week|weekend)|heute|diese[sm] jahr|diese woche|aujourd['’]hui|cette année|hoy|este año|hoje|este ano|oggi|quest['’]anno|vandaag|dit jaar)(?!\p{L})/iu,
);
/** “Our 10th annual gala, held every year since 2001”. */
const ANNUAL = sifted(
  String.raw`(?<![\d.,])(?<told>\d{1,3})(?:st|nd|rd|th) (?:and \p{L}+ )?annual [^.!?\n\d]{0,60}?(?<!\p{L})(?:since|(?:first held|started|began|launched) in) (?<year>${YEAR})`,
  'iu',
);
/** “Ten years ago today, on 26 November 2014”, “vor zehn Jahren, im Mai 2014”. */
const AGO = sifted(
  String.raw`(?<![\p{L}\d.,])(?:(?<told>${NUMBER}) (?:years ago|anos atrás|anni fa|jaar geleden)|(?:vor|il y a|hace|há) (?<since>${NUMBER}) (?:${YEARS})),? (?:(?<today>today|this (?:day|week)|heute|aujourd['’]hui|hoy|hoje|oggi|vandaag),? )?(?:back )?(?:\p{L}{1,4} ){0,2}(?:\d{1,2}(?:st|nd|rd|th|\.)? )?(?:\p{L}{3,10},? (?:de )?)?(?<year>${YEAR})`,
  'iu',
);
/** “Founded in 2019. Seventeen years later”. */
const LATER = sifted(
  String.raw`(?<!\p{L})(?:founded|opened|started|began|established|launched|born|since|in) (?:in )?(?<year>${YEAR})[^\n]{0,80}?(?<![\p{L}\d])(?<told>${NUMBER}) years (?:later|on)(?!\p{L})`,
  'iu',
);
const STILL = sifted(/(?<!\p{L})(?:now|today|still|we)(?!\p{L})/iu);
const FROM_TO = String.raw`(?<from>${YEAR})\s?(?:[–-]|to|until|and|bis|à|au?|al|até|tot|e|y)\s?(?<to>${YEAR})`;
const SPAN = `(?:(?<told>${NUMBER}) (?:${YEARS})|(?<named>half a century|a quarter of a century|a century|a decade|ein jahrhundert|ein jahrzehnt|un siècle|un siglo|um século|un secolo|een eeuw))(?! (?:of (?:them|those|which)|younger|older|later|ago|davon|dont))`;
/** “From 1998 to 2008: twenty years”, “a century of care: 1946 to 2026”. */
const BOTH_ENDS = [
  sifted(String.raw`(?<![\d/.-])${FROM_TO}\s?(?:[:–—(,]|that is|das sind|soit)\s?(?:that['’]s )?${SPAN}`, 'iu'),
  sifted(String.raw`(?<![\p{L}\d])${SPAN}(?: of| \p{L}+){0,5}(?:, |: | \(| from | between )${FROM_TO}`, 'iu'),
];
const ROUGH = sifted(
  /(?<!\p{L})(?:nearly|almost|over|more than|about|the (?:last|first|next)|after|every|fast|mehr als|presque|plus de|casi|quasi|bijna)\s$/iu,
);
const NAMED: readonly (readonly [name: RegExp, years: number])[] = [
  [/^half/iu, 50],
  [/quarter/iu, 25],
  [/decade|jahrzehnt/iu, 10],
  [/./u, 100],
];
/** “(1934–2020), aged 90”. */
const LIVED = sifted(
  /(?<!\d)(?<from>1[5-9]\d\d|20[0-4]\d)\s?[–-]\s?(?<to>1[5-9]\d\d|20[0-4]\d)(?!\d)[^.!?\n\d]{0,40}?(?:(?:aged|at the age of|im alter von|à l['’]âge de|a la edad de|aos|all['’]età di|op)\s(?<age>\d{1,3})(?!\d)|(?<span>\d{1,3}) (?:years|jahre|ans|años|anos|anni|jaar)(?!\p{L}))/iu,
);
const BIRTH =
  '(?:born (?:on this (?:very )?day )?in|geboren (?:im jahr )?|née? en|nacid[oa] en|nació en|nascid[oa] em|nasceu em|nat[oa] nel|geboren in) ?';
const BORN = [
  // “Our oldest member, 82, was born in 1962.”
  sifted(String.raw`, (?:aged )?(?<age>\d{1,3}), [^.!?\n\d]{0,40}?${BIRTH}(?<year>${YEAR})`, 'iu'),
  // “Born in 1962, 55 today.”
  sifted(
    String.raw`${BIRTH}(?<year>${YEAR}), (?:now |today )?(?<age>\d{1,3})(?= today| this (?:year|week)| now|,| and (?:still|counting))`,
    'iu',
  ),
  // “94 today! Born on this day in 1936.”
  sifted(
    String.raw`(?<![\d.,])(?<age>\d{1,3}) (?:years old )?(?:today|this week|now)[.!,][^\n\d]{0,60}?(?<!\p{L})${BIRTH}(?<year>${YEAR})`,
    'iu',
  ),
];
/** “Born in 1871, she died in 1854.” */
const LIFE = sifted(
  /(?<!\p{L})(?:born|geboren|née?|nacid[oa]|nació|nascid[oa]|nasceu|nat[oa])(?!\p{L})[^.!?\n\d]{0,30}(?<birth>1\d{3}|20\d\d)[^.!?\n]{0,80}?(?<!\p{L})(?:died|gestorben|starb|morte?|murió|falleció|morreu|faleceu|morì|morto|overleden)(?!\p{L})[^.!?\n\d]{0,30}(?<death>1\d{3}|20\d\d)(?!\d)/iu,
);
/** Nobody has grown older (Jeanne Calment). */
const OLDEST = 122;

const check: Check = {
  id: 'years-between',
  title: 'Years counted wrongly',
  why: 'A minister gave Naples 250 years instead of 2,500 and had to correct himself in public (2024); last year’s text is taken up again, and one of its years stays as it was.',
  class: 'fact',
  level: 'ask',
  needs: ['text'],
  when: 'now',
  run(draft, { now, timeZone }) {
    const year = now === null ? null : localTime(draft.scheduledFor ?? now, timeZone).year;
    return readParts(draft).flatMap(({ text }, part) =>
      [...lives(text), ...spans(text), ...(year === null ? [] : untilNow(text, year))].map((one) => ({ ...one, part })),
    );
  },
  examples: {
    fires: [
      { text: 'Founded in 1976 by six bakers from the quay: Otter Rowing turns sixty today.', context: { now: '2026-05-18T08:00:00Z' } },
      { text: 'We opened in 1996 and keep our fortieth birthday this week.', context: { now: '2026-05-18T08:00:00Z' } },
      'Our founder (1934–2020) died aged 90.',
      'From 1988 to 2008: thirty years of the ferry. A decade at sea, from 2001 to 2016.',
      { text: 'Our oldest skipper, 82, was born in 1962.', context: { now: '2026-05-18T08:00:00Z' } },
      { text: 'Lena, our cook, was born in 1980, 40 today.', context: { now: '2026-05-18T08:00:00Z' } },
      'Born in Whitby in 1903, the painter died in 1889.',
      { text: 'Founded in 1986, and 50 years old this week.', context: { now: '2026-05-18T08:00:00Z', timeZone: 'Europe/Madrid' } },
      { text: 'Founded in 1927, we keep our 100th birthday this year.', context: { now: '2026-05-18T08:00:00Z' } },
      {
        text: 'Seit der Gründung 1988 bauen wir Boote. In diesem Jahr, 2026, feiern wir das 30-jährige Bestehen.',
        context: { now: '2026-05-18T08:00:00Z', locale: 'de-DE' },
      },
      { text: 'We opened ten years ago, in 2012.', context: { now: '2026-05-01T09:00:00Z' } },
      { text: 'Vor zehn Jahren, im Mai 2012, fing alles an.', context: { now: '2026-05-01T09:00:00Z', locale: 'de-DE' } },
      { text: 'The 12th annual duck race, held every year since 1999.', context: { now: '2026-05-01T09:00:00Z' } },
    ],
    leaves: [
      {
        text: 'Founded in 1976 by six bakers from the quay: Otter Rowing turns fifty today, and its oldest boat is a hundred.',
        context: { now: '2026-05-18T08:00:00Z' },
      },
      {
        text: 'We opened in 1996 and keep our thirtieth birthday this week, with twenty years of cake behind us.',
        context: { now: '2026-05-18T08:00:00Z' },
      },
      'Our founder (1934–2020) died aged 86. Our oldest skipper, born in 1944, was first on the ice this winter.',
      'From 1988 to 2018: thirty years of the ferry, ten years of them with one captain. From 1990 to 2020 she sang here, the last ten years as our chair.',
      {
        text: 'Abrimos nuestras puertas en 1986 y hoy cumplimos 40 años.',
        context: { now: '2026-05-18T08:00:00Z', timeZone: 'Europe/Madrid', locale: 'es-ES' },
      },
      'Born in Whitby in 1889, the painter died in 1903, aged 14.',
      { text: 'Since 2019 we have planted trees; the oldest is 300 years old.', context: { now: '2026-05-18T08:00:00Z' } },
      { text: 'Founded in 1927, we look forward to our 100th birthday next year.', context: { now: '2026-05-18T08:00:00Z' } },
      {
        text: 'Seit der Gründung 1996 bauen wir Boote. In diesem Jahr, 2026, feiern wir das 30-jährige Bestehen.',
        context: { now: '2026-05-18T08:00:00Z', locale: 'de-DE' },
      },
      { text: 'Seit 1996 unterwegs, und unser ältester Bus ist 35 Jahre alt.', context: { now: '2026-05-18T08:00:00Z', locale: 'de-DE' } },
      { text: 'We opened ten years ago, in 2016. The 27th annual duck race, held since 2000.', context: { now: '2026-05-01T09:00:00Z' } },
    ],
  },
};

export default check;

const at = (text: string, match: RegExpExecArray, rest: string): Here => {
  const place = { start: match.index, end: match.index + match[0].length };
  return { ...place, say: `${quote(text, place)}: ${rest}` };
};

const numberOf = (word: string): number => (/^one$/iu.test(word) ? 1 : (smallNumber(word) ?? Number(word)));

/** What can be told without knowing the year. */
function lives(text: string): Here[] {
  const life = LIFE.exec(text);
  const died = life ? Number(life.groups!.death) - Number(life.groups!.birth) : 0;
  if (life && (died < 0 || died > OLDEST)) return [at(text, life, 'one of the two years is wrong.')];
  const lived = LIVED.exec(text);
  if (lived === null) return [];
  const { from, to, age, span } = lived.groups!;
  const real = Number(to) - Number(from);
  return Math.abs(Number(span ?? age) - real) > 1 ? [at(text, lived, `from ${from} to ${to} is ${real} years.`)] : [];
}

function spans(text: string): Here[] {
  const match = BOTH_ENDS.map((pattern) => pattern.exec(text)).find((one) => one !== null);
  if (match == null || ROUGH.test(text.slice(0, match.index))) return [];
  const { from, to, told, named = '' } = match.groups!;
  const real = Number(to) - Number(from);
  const said = told === undefined ? NAMED.find(([name]) => name.test(named))![1] : numberOf(told);
  return real > 0 && Math.abs(said - real) > 1 ? [at(text, match, `from ${from} to ${to} is ${real} years.`)] : [];
}

function untilNow(text: string, year: number): Here[] {
  return [...age(text, year), ...born(text, year), ...ago(text, year), ...annual(text, year)];
}

function born(text: string, year: number): Here[] {
  const match = BORN.map((pattern) => pattern.exec(text)).find((one) => one !== null);
  if (match == null) return [];
  const real = year - Number(match.groups!.year);
  return Math.abs(Number(match.groups!.age) - real) > 1
    ? [at(text, match, `somebody born in ${match.groups!.year} is ${real} this year.`)]
    : [];
}

function ago(text: string, year: number): Here[] {
  const later = STILL.test(text) ? LATER.exec(text) : null;
  const match = later ?? AGO.exec(text);
  if (match === null) return [];
  const { told, since, today } = match.groups!;
  const real = year - Number(match.groups!.year);
  return Math.abs(numberOf(told ?? since!) - real) > (today ? 0 : 1)
    ? [at(text, match, `from ${match.groups!.year} to ${year} is ${real} years.`)]
    : [];
}

function annual(text: string, year: number): Here[] {
  const match = ANNUAL.exec(text);
  if (match === null) return [];
  const held = year - Number(match.groups!.year) + 1;
  const told = Number(match.groups!.told);
  // Some years there was none.
  return told > held + 1 || told < held - PAUSES
    ? [at(text, match, `one a year since ${match.groups!.year} makes ${held} by ${year}.`)]
    : [];
}

const PAUSES = 3;

/** “Founded in 1986 … 50 years”. */
function age(text: string, year: number): Here[] {
  const start = SINCE.exec(text);
  const span = AGE.exec(text);
  if (!start || !span) return [];
  const { count, turned, spelt, ordinal } = span.groups!;
  const told = ordinal ? ORDINALS[ordinal.toLowerCase()]! : numberOf((count ?? turned ?? spelt)!);
  const real = year - Number(start.groups!.year);
  const slack = BIRTHDAY.test(span[0]) && NOW.test(text) ? 0 : 1;
  // Only where both can be about the same thing: near one another, and of the same size.
  const apart = Math.abs(span.index - start.index);
  if (
    told < 5 ||
    real < 5 ||
    apart > 90 ||
    Math.abs(told - real) <= slack ||
    told > real * 3 ||
    told * 3 < real ||
    !sameStory(text.slice(Math.min(span.index, start.index), Math.max(span.index, start.index)), text)
  )
    return [];
  return [at(text, span, `from ${start.groups!.year} to ${year} is ${real} years.`)];
}

/** “Unser ältester Bus ist 35 Jahre alt”: that is another's age. */
const OLDEST_OF = sifted(
  /(?<!\p{L})(?:oldest|älteste\p{L}*|plus (?:vieux|vieille|âgée?)|más (?:antigu[oa]|viej[oa])|mais (?:antig[oa]|velh[oa])|più (?:vecchi[oa]|antic[oa])|oudste)(?!\p{L})/iu,
);

/** One sentence, or two of which one celebrates: “Founded in 1926. This year we turn 90.” */
function sameStory(between: string, text: string): boolean {
  if (OLDEST_OF.test(between)) return false;
  const sentences = between.split(/[.!?]\s/).length;
  return sentences === 1 || (sentences === 2 && CELEBRATES.test(text));
}

import { spokenAs } from '../text/amounts.ts';
import { anyOf } from '../text/any-of.ts';
import { anyWeekday } from '../text/dates.ts';
import { amountOf, smallNumber } from '../text/numbers.ts';
import { either, joined, quoted } from '../text/phrases.ts';
import { type Reading, readParts } from '../text/reading.ts';
import { sifted } from '../text/sifted.ts';
import { quote } from '../text/tone.ts';
import type { Check, Found } from './check.ts';

type Here = Omit<Found, 'part'>;

/** “78% … and the other 32%”. */
const remainder = sifted(
  joined(
    String.raw`(?<![\d.,])(?<one>\d{1,3}(?:[.,]\d)?)\s?%(?<middle>[^.!?\n]{1,120}?)\b`,
    either(
      'the (?:other|remaining)|the rest,?|remaining',
      String.raw`die (?:anderen|übrigen|restlichen)|les (?:autres|\d+ % restants)`,
      "el (?:otro|restante)|os (?:outros|restantes)|l['’]altro|il restante",
    ),
    String.raw` (?<two>\d{1,3}(?:[.,]\d)?)\s?%`,
  ),
  'iu',
);
/** “five (6)”. */
const inWords = 'two three four five six seven eight nine ten'.split(' ');
const bracketed = sifted(String.raw`\b(?<word>${inWords.join('|')}) \((?<digits>\d{1,2})\)`, 'iu');
/** “ages 12–8”, “between 50 and 20”, “from 2019 to 2015”. */
const range = anyOf(
  sifted(
    joined(
      String.raw`\b(?:ages?|aged|between|zwischen|alter|entre|tra|for children|children|kids)`,
      String.raw` (?<low>\d{1,4})(?:\s?[–-]\s?| (?:and|to|und|et|y|e|bis) )(?<high>\d{1,4})(?!\d|[.,:]\d|%|\s?[ap]m)`,
    ),
    'iu',
  ),
  /(?<![\d.,/-])(?<year>(?:19|20)\d\d)\s?[–-]\s?(?<until>(?:19|20)\d\d)(?![\d/-])/iu,
);
const BETWEEN = /^(?:between|zwischen|entre|tra)/i;
/** “£10 each or 3 for £35”. */
const bundle = sifted(
  joined(
    String.raw`(?<sign>[€$£])(?<each>\d+(?:[.,]\d\d)?) `,
    either(
      'each|a piece|(?:a|per) (?:item|ticket|bottle|piece|can|box|jar|pint|slice|bar|cup|loaf|seat|bag)',
      "das stück|pièce|cada (?:uno|una|um|uma)|l['’]uno",
    ),
    String.raw`\b[^.!?\n]{0,40}?\b(?<count>[2-9]|1[0-2]) (?:for|für|pour|por|per) \k<sign>(?<all>\d+(?:[.,]\d\d)?)`,
  ),
  'iu',
);
/** “Two for £5, or £2 each”. */
const bundleFirst = sifted(
  joined(
    String.raw`\b(?<count>[2-9]|two|three|four|five|six) (?:for|für|pour|por|per) (?<sign>[€$£])(?<all>\d+(?:[.,]\d\d)?)\b[^.!?\n]{0,20}?\k<sign>(?<each>\d+(?:[.,]\d\d)?) `,
    '(?:each|a piece|(?:a|per) (?:item|ticket|bottle|piece|can|box|jar|pint|slice|bar|cup|loaf|seat|bag)|das stück|pièce|cada)',
  ),
  'iu',
);
/** “Seven days a week, closed on Mondays”. */
const everyDay = sifted(
  joined(
    String.raw`(?<!\p{L})`,
    either(
      String.raw`(?:(?:seven|7) days a week|open (?:every day|daily)|24\/7)(?!\p{L})[^\n]{0,60}?(?<!\p{L})closed (?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b(?!\s(?:\d|\w+ \d))`,
      String.raw`(?:täglich|jeden tag|sieben tage die woche)(?!\p{L})(?! außer)[^\n]{0,60}?(?<!\p{L})(?:\p{L}+tags? (?:geschlossen|zu|ruhetag)|ruhetag:? \p{L}+tag)`,
      String.raw`(?:tous les jours|7 ?j ?(?:\/|sur) ?7)(?! sauf)[^\n]{0,60}?fermée?s? (?:le )?(?:lun|mar|mercre|jeu|vendre|same|diman)(?:di|che)s?(?!\p{L}| \d)`,
      String.raw`todos los días(?! salvo| excepto)[^\n]{0,60}?cerrad[oa]s? (?:los |el )?(?:lunes|martes|miércoles|jueves|viernes|sábados?|domingos?)(?!\p{L}| \d)`,
      String.raw`todos os dias(?! exceto)[^\n]{0,60}?fechad[oa]s? (?:às |aos |à )?(?:segundas?|terças?|quartas?|quintas?|sextas?|sábados?|domingos?)(?!\p{L}| \d)`,
      String.raw`tutti i giorni(?! tranne)[^\n]{0,60}?chius[oi] (?:il |la )?(?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)(?!\p{L}| \d)`,
      String.raw`(?:elke dag|dagelijks)(?! behalve)[^\n]{0,60}?(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag (?:gesloten|dicht)|gesloten op \p{L}+dag)`,
    ),
  ),
  'iu',
);
/** “60% said yes and 50% said no”. */
const yesNo = sifted(
  /(?<![\d.,])(?<one>\d{1,3})\s?%[^.!?\n%\d]{1,30}(?<!\p{L})(?:yes|for|in favour|agreed?|ja|oui|sí|sim|sì)(?!\p{L})[^.!?\n%\d]{1,30}(?<two>\d{1,3})\s?%[^.!?\n%\d]{1,30}(?<!\p{L})(?:no|against|disagreed?|nein|non|não)\b/iu,
);
/** “5 shops in Leeds, York, Hull and Bath”. */
const counted = sifted(
  joined(
    String.raw`\b(?<count>[2-9]|two|three|four|five|six|seven|eight|nine) (?:new |great |lucky |of our )?`,
    either(
      'shops|stores|cities|towns|countries|friends|winners|speakers|artists|bands|chefs|authors|finalists',
      'players|students|colleagues|branches|locations|venues|stops|teams|sisters|brothers|dogs|cats',
    ),
    String.raw`(?:: | in | are | — | – |, )(?<list>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?(?:, \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?){1,8},? (?:and|&) \p{Lu}[\p{L}’'-]+)`,
  ),
  'u',
);
const perYear = sifted(
  /(?<sign>[€$£])(?<month>\d+(?:[.,]\d\d)?)\s?(?:a|per|\/|im|par|al|por)\s?(?:month|monat|mois|mes|mês|mese)\b[^.!?\n]{0,40}?\k<sign>(?<year>\d+(?:[.,]\d\d)?)\s?(?:a|per|\/|im|par|al|por)\s?(?:year|jahr|an|año|ano|anno)\b/iu,
);

/** “£50 a month, and after a year you have £500”. */
const afterYear = sifted(
  /(?<sign>[€$£])(?<month>\d+(?:[.,]\d\d)?)\s(?:a|per|every|each) month\b[^.!?\n]{0,40}?\b(?:after|in|over) (?:a|one|the) year\b[^.!?\n€$£]{0,30}\k<sign>(?<year>\d[\d.,]*)/iu,
);

const time = String.raw`(?<hour>\d{1,2})(?:[.:h](?<minute>\d\d))?(?:\s?(?<half>[ap]\.?m\.?))?`;
const doors = sifted(
  String.raw`\b(?:doors?|gates?|box office|einlass|türen|portes|puertas|portas|porte|(?<before>(?:dress )?rehearsals?|sound-?check|warm-?up|(?:general)?probe|einsingen|répétition|ensayo|ensaio|prove))\b[^.!?\n\d]{0,25}\b${time}`,
  'iu',
);
/** Two days are named: one for what comes before, one for the show. */
const TWO_DAYS = sifted(
  `(?<!\\p{L})(?:${anyWeekday}|tomorrow|tonight|morgen|demain|mañana|amanhã|domani)(?!\\p{L})[^.!?\\n]*(?<!\\p{L})(?:${anyWeekday}|tomorrow|tonight|morgen|demain|mañana|amanhã|domani)(?!\\p{L})`,
  'iu',
);
/** The show itself, in the sentence that tells when the doors open. */
const theShow = sifted(
  String.raw`(?<=^[^.!?\n\d]{1,30}(?<!\p{L}))(?:show|gig|band|concert|film|play|konzert|spectacle|séance|concierto|espectáculo|concerto|espetáculo|spettacolo)(?!\p{L})[^.!?\n\d]{0,12}\b${time}`,
  'giu',
);
const starts = sifted(
  String.raw`\b(?:kick-?off|support|show ?time|starts?|begins?|on stage|curtain|first (?:band|act|race|film)|last (?:entry|admission)|beginn|anpfiff|début|commence|coup d['’]envoi|inicio|comienza|empieza|início|começa|inizio|inizia)\b[^.!?\n\d]{0,20}\b${time}`,
  'giu',
);
/** Parts of the day, and the hours that are not theirs. */
const dayParts: readonly (readonly [pattern: RegExp, wrong: (hour: number) => boolean])[] = [
  [sifted(/\b(?:morning|breakfast|brunch|sunrise|dawn|parkrun|school run)\b/iu), (hour) => hour >= 15],
  [
    sifted(/\b(?:evening|tonight|night|dinner|sunset|dusk|gig|pub quiz|fireworks|after-?party|last orders|cocktails)\b/iu),
    (hour) => hour >= 7 && hour < 12,
  ],
  [/\bafternoon\b/iu, (hour) => hour < 12 || hour >= 20],
  [/\b(?:lunch|lunchtime|midday)\b/iu, (hour) => hour < 10 || hour >= 18],
];
const oneTime = sifted(
  /(?<!\d|[-–]\s?|\bto\s)(?<hour>1[0-2]|[1-9])(?:[.:](?<minute>\d\d))?\s?(?<half>[ap])\.?m\b(?!\s?[-–]|\s(?:to|until|till))/giu,
);
const weekdays = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const dayNames = sifted(/\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b/giu);
const weekendThing = sifted(
  /\bweekend (?:class|classes|course|courses|hours|market|service|shift|menu|club|workshop|workshops|brunch|special|opening)\b/iu,
);
const weekdayThing = sifted(
  /\bweekday (?:class|classes|course|courses|hours|market|service|shift|menu|club|workshop|special|lunch|opening)\b/iu,
);

const check: Check = {
  id: 'contradiction',
  title: 'A text that contradicts itself',
  why: 'Doors do not open after the support act: readers who can do the sum in their heads do it in the replies (editors’ practice: work every number backwards).',
  class: 'fact',
  level: 'ask',
  needs: ['text'],
  when: 'now',
  run: (draft) => readParts(draft).flatMap((reading, part) => contradictions(reading).map((one) => ({ ...one, part }))),
  examples: {
    fires: [
      'Bells on the pier, Sunday 6 December: rehearsal at 18:30, concert at 17:45.',
      { text: 'Generalprobe um 18 Uhr, Konzert um 17 Uhr, beides auf der Mole.', context: { locale: 'de-DE' } },
      '78% found work within six months, and the other 32% went on to study.',
      'Doors open at 8pm, support starts at 7.15pm.',
      'Doors 8pm, show 7:30pm.',
      { text: 'El concierto empieza a las 20:00 y las puertas abren a las 20:30.', context: { locale: 'es-ES' } },
      { text: 'Ouverture des portes à 20h, concert à 19h30.', context: { locale: 'fr-FR' } },
      'Our weekend class runs Monday to Thursday at 6 a.m.',
      'Breakfast is on us: tomorrow at 8pm.',
      'For children 12–8, from the library.',
      'Candles are £4 each or 3 for £15.',
      'We need five (6) volunteers.',
      'Two for £5, or £2 each.',
      'Save £50 a month, and after a year you have £500.',
      'Our five shops in Leeds, York, Hull and Bath are open.',
      'Open seven days a week, closed on Mondays.',
    ],
    leaves: [
      'Bells on the pier: rehearsal on Tuesday at 18:30, concert on Sunday at 17:45, and tea for all who carry a chair. Rehearsal at 4pm, show at 7pm.',
      { text: 'Generalprobe um 17 Uhr, Konzert um 18 Uhr, beides auf der Mole, und danach Suppe für alle.', context: { locale: 'de-DE' } },
      'Bike marking on Saturday, between 10 and 2, at the station.',
      '78% found work within six months, and the other 22% went on to study.',
      'Doors open at 6.30pm, support starts at 7.15pm, the band is on at 9.',
      'Our weekend class runs Saturday and Sunday at 6 a.m.',
      { text: 'Ouverture des portes à 19h, concert à 19h30. Puertas a las 20:00, concierto a las 21:00.', context: { locale: 'fr-FR' } },
      'Doors 7pm, show 8pm, and the café behind the gates opens at 5pm for a show of lamps at 6pm.',
      'Doors at 11pm, starts at 1am. Good morning! We open at 9am and close at 8pm.',
      'All night long: from 9pm to 6am. Breakfast until 11am, dinner from 6pm.',
      'Two for £5, or £3 each. Four friends, Anna, Ben, Carl and Dee, rode to Bath.',
      '60% said yes and 40% said no. Open daily, closed on Monday 25 December.',
      'For children 8–12. Open 2019–2024. Between 20 and 50 people.',
      'Candles are £4 each or 3 for £10. We need five (5) volunteers.',
      'Save £50 a month, and after a year you have £600, or £612 with interest.',
    ],
  },
};

export default check;

function contradictions(reading: Reading): Here[] {
  const { text } = reading;
  return [...shares(text), ...ranges(text), ...deals(text), ...hours(text), ...days(text)];
}

function at(text: string, match: RegExpExecArray | RegExpMatchArray, rest: string): Here {
  const place = { start: match.index ?? 0, end: (match.index ?? 0) + match[0].length };
  return { ...place, say: `${quote(text, place)}: ${rest}` };
}

const groupsOf = (match: RegExpMatchArray) => (match.groups ?? {}) as Record<string, string>;

function shares(text: string): Here[] {
  const found: Here[] = [];
  const rest = remainder.exec(text);
  if (rest && !/%/.test(rest.groups?.middle ?? '')) {
    const sum = Number(rest.groups?.one?.replace(',', '.')) + Number(rest.groups?.two?.replace(',', '.'));
    if (Math.abs(sum - 100) > 1) found.push(at(text, rest, `together that is ${Math.round(sum * 10) / 10}%.`));
  }
  const poll = yesNo.exec(text);
  if (poll && Number(poll.groups?.one) + Number(poll.groups?.two) > 101)
    found.push(at(text, poll, `together that is ${Number(poll.groups?.one) + Number(poll.groups?.two)}%.`));
  const list = counted.exec(text);
  if (list) {
    const told = smallNumber(list.groups?.count ?? '');
    const names = (list.groups?.list ?? '').split(/,? (?:and|&) |, /u).length;
    if (told !== null && told !== names) found.push(at(text, list, `${names} are named.`));
  }
  const both = bracketed.exec(text);
  if (both && inWords.indexOf((both.groups?.word ?? '').toLowerCase()) + 2 !== Number(both.groups?.digits))
    found.push(at(text, both, 'the word and the figure differ.'));
  return found;
}

function ranges(text: string): Here[] {
  const match = range.exec(text);
  if (!match) return [];
  const { low, high, year, until } = groupsOf(match);
  // “Between 10 and 2” is a time of day that noon lies in.
  if (BETWEEN.test(match[0]) && Number(low) <= 12) return [];
  return Number(low ?? year) > Number(high ?? until) ? [at(text, match, 'the first number is larger than the second.')] : [];
}

function deals(text: string): Here[] {
  const found: Here[] = [];
  const many = bundle.exec(text);
  if (many) {
    const { each = '', count = '', all = '' } = groupsOf(many);
    if (amountOf(all) > Number(count) * amountOf(each))
      found.push(at(text, many, `${count} single ones cost ${spokenAs(many[0], Number(count) * amountOf(each))}, which is less.`));
  }
  const other = bundleFirst.exec(text);
  if (other) {
    const { each = '', count = '', all = '' } = groupsOf(other);
    if (amountOf(all) > (smallNumber(count) ?? Number.POSITIVE_INFINITY) * amountOf(each))
      found.push(
        at(text, other, `bought one by one they cost ${spokenAs(other[0], (smallNumber(count) ?? 0) * amountOf(each))}, which is less.`),
      );
  }
  const year = perYear.exec(text);
  if (year && amountOf(year.groups?.year ?? '') > 12.01 * amountOf(year.groups?.month ?? ''))
    found.push(at(text, year, 'twelve months cost less than the year.'));
  const saved = afterYear.exec(text);
  if (saved && amountOf(saved.groups?.year ?? '') < 11.5 * amountOf(saved.groups?.month ?? ''))
    found.push(at(text, saved, `twelve months make ${spokenAs(saved[0], 12 * amountOf(saved.groups?.month ?? ''))}.`));
  return found;
}

/** Minutes after midnight; an hour without am or pm takes the half of the other time. */
function minutesOf({ hour = '', minute, half }: Record<string, string>, other?: string): number {
  const which = (half ?? other ?? '').charAt(0).toLowerCase();
  const base = Number(hour) % (which === '' ? 24 : 12);
  return (base + (which === 'p' ? 12 : 0)) * 60 + Number(minute ?? 0);
}

function hours(text: string): Here[] {
  const found: Here[] = [];
  const open = doors.exec(text);
  if (open) {
    const behind = text.slice(open.index + open[0].length);
    const { before } = groupsOf(open);
    // A rehearsal may be on a day of its own, and what else begins is none of its show.
    const shows = before && TWO_DAYS.test(sentenceOf(text, open.index)) ? [] : behind.matchAll(theShow);
    for (const start of [...(before ? [] : text.matchAll(starts)), ...shows]) {
      const [door, begin] = [groupsOf(open), groupsOf(start)];
      const late = minutesOf(door, begin.half) - minutesOf(begin, door.half);
      // Past midnight an hour counts for the night before.
      if (late > 0 && late < 6 * 60) {
        found.push(at(text, open, `${quoted(start[0])} is earlier.`));
        break;
      }
    }
  }
  const clocks = [...text.matchAll(oneTime)];
  const [clock] = clocks;
  if (clocks.length !== 1 || clock === undefined || found.length > 0) return found;
  const sentence = sentenceOf(text, clock.index);
  const hour = minutesOf(groupsOf(clock)) / 60;
  const named = dayParts.filter(([pattern]) => pattern.test(sentence));
  if (named.length === 1 && named[0]?.[1](hour)) {
    const part = named[0][0].exec(sentence)?.[0] ?? '';
    // “Good morning”, “last night” and “open all night” are no appointment.
    if (
      !new RegExp(
        String.raw`(?:good|last|all|every|since|until|over|before|after|fri\w*|yesterday|per|a) ${part}|${part}s\b|${part} (?:before|shift|off|after)`,
        'iu',
      ).test(sentence)
    )
      found.push(at(text, clock, `“${part}” is at another time of day. Which one is right?`));
  }
  return found;
}

function sentenceOf(text: string, index: number): string {
  const start =
    Math.max(text.lastIndexOf('. ', index), text.lastIndexOf('! ', index), text.lastIndexOf('? ', index), text.lastIndexOf('\n', index)) +
    1;
  const end = text.slice(index + 8).search(/[.!?](?:\s|$)|\n/u);
  return text.slice(start, end === -1 ? text.length : index + 8 + end);
}

/** “Our weekend class runs Monday to Thursday”. */
function days(text: string): Here[] {
  const always = everyDay.exec(text);
  if (always) return [at(text, always, 'both cannot be.')];
  const thing = weekendThing.exec(text) ?? weekdayThing.exec(text);
  if (!thing) return [];
  const sentence = sentenceOf(text, thing.index);
  const named = (sentence.match(dayNames) ?? []).map((day) => weekdays.indexOf(day.toLowerCase().replace(/days$/, 'day')));
  if (named.length === 0) return [];
  const weekend = thing[0].toLowerCase().startsWith('weekend');
  const fits = named.some((day) => (weekend ? day >= 4 : day <= 4));
  return fits ? [] : [at(text, thing, `the days named are not ${weekend ? 'the weekend' : 'weekdays'}.`)];
}

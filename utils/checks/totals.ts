import { spokenAs } from '../text/amounts.ts';
import { dayOf } from '../text/calendar.ts';
import { timesIn } from '../text/clock.ts';
import { anyWeekday, datesIn, monthIn } from '../text/dates.ts';
import { amountOf, howManyNumbers, numberWords, smallNumber } from '../text/numbers.ts';
import { sifted } from '../text/sifted.ts';
import { quote } from '../text/tone.ts';
import type { Check, Found } from './check.ts';

type Here = Omit<Found, 'part'>;

/** “24 beds: 10 for children and 14 for adults”. */
const PARTED = sifted(
  String.raw`(?<![\p{L}\d.,€$£#/-])(\d{1,5}|${numberWords}) (?:\p{L}+ ){0,2}(\p{L}{3,20})(?:\s?[:–—]\s|,? (?:of which|including only|davon|dont|de los cuales|dos quais|di cui) )([^.!?\n:]{3,160})`,
  'giu',
);
/** “Our team of 30 (18 women and 14 men)”. */
const BRACKETED = sifted(
  /(?<![\p{L}\d.,€$£#/-])(\d{1,5})(?: \p{L}+)? \((\d{1,5} \p{Ll}+(?:(?:, |,? (?:and|und|et|y|e|en) )\d{1,5} \p{Ll}+){1,4})\)/gu,
);
/** What is measured in these is no sum of the things named after it. */
const MEASURES =
  /^(?:days?|weeks?|hours?|minutes?|months?|years?|seconds?|miles?|pages?|kilometers?|euros?|pounds?|dollars?|tage|wochen|stunden|minuten|monate|jahre|uhr|jours|semaines|heures|mois|ans|días|semanas|horas|meses|años|dias|anos|giorni|settimane|ore|mesi|anni|am|pm|percent|points?|steps?|schritte)$/iu;
/** “2-1 win”, “a 2–2 draw”, “won 3-3”. */
const RESULT = sifted(
  /(?<![\d:-])(\d{1,2})[-–:](\d{1,2})(?![\d-])\s(?:home |away |derby |late |opening |cup |league )?(?:(win|victory|triumph|defeat|loss|sieg|niederlage|victoire|défaite|victoria|derrota|vitória|vittoria|sconfitta)|(draw|tie|stalemate|unentschieden|remis|match nul|empate|pareggio))(?!\p{L})/giu,
);
const FINAL = sifted(
  /(?<!\p{L})(?:FT|full[- ]time|final score|result|endstand|score final|resultado final|risultato finale)\b[^\n\d]{0,50}(\d{1,2})[-–:](\d{1,2})(?![\d-])/iu,
);
const DECIDED_LATER = sifted(
  /penalt|shoot-?out|aggregate|extra time|aet|elfmeter|verlängerung|tirs au but|prórroga|penales|prorrogação|rigori|supplementari/iu,
);
const MONEY = sifted(/(?<!\d)([€$£])\s?(\d{2,4}(?:[.,]\d\d)?)(?![\d.,]*\d)|(?<![\d.,])(\d{2,4}(?:[.,]\d\d)?)\s?(€|£)/gu);
const QUANTITY = sifted(
  /(?<![\d.,€$£])(\d[\d.,]*)\s?((?:[kMGT]Wh?|km|kg|tonnes?|tons?|litres?|liters?|ml|m²|GB|TB|MB|Mbit\/s|acres|hectares))(?![\p{L}\p{N}])/gu,
);
const GROWS = sifted(
  /(?<!\p{L})(?:from|to|grow\w*|up|more|increase\w*|expand\w*|versus|vs|instead|than|von|auf|statt|als|de|à|a|da|per|each|or)(?!\p{L})/iu,
);
/** “Five pups are called Pip, Dot, Max and Lulu”. */
const NAMED = sifted(
  String.raw`(?<![\p{L}\d])(\d{1,2}|${numberWords}) (?:\p{Ll}+ ){0,3}?\p{Ll}+(?: are)? (?:called|named|heißen|s['’]appellent|se llaman|se chamam|si chiamano):? (\p{Lu}[\p{L}’'-]+(?:, \p{Lu}[\p{L}’'-]+){0,10},? (?:and|und|et|y|e|&) \p{Lu}[\p{L}’'-]+)`,
  'gu',
);
/** “Three days, from Friday 16 to Saturday 17 October”. */
const DAYS = sifted(
  String.raw`(?<![\p{L}\d])(\d{1,2}|${numberWords})[- ](?:days?|tage|jours|días|dias|giorni|dagen|(nights?|nächte|nuits|noches|noites|notti|nachten))(?!\p{L}| (?:a|per|die|par|por|à|alla) \p{L}+)[^.!?\n]{0,40}?(?<!\d)(\d{1,2})(?:st|nd|rd|th|\.)? ?(?:to|until|bis|au|al|a|–|-) ?(?:the |el |il )?(?:\p{L}+ )?(\d{1,2})(?:st|nd|rd|th|\.)? \p{L}{3,}`,
  'giu',
);
/** “6 for £12, that’s £3 each”. */
const APIECE = sifted(
  /(?<![\p{L}\d.,])(\d{1,3}) (?:\p{L}+ ){0,2}?(?:for|für|pour|por|per|voor) ([€$£])?(\d+(?:[.,]\d\d?)?)(?:\s?€)?[^.!?\n\d]{0,16}(?:that['’]s|that is|which is|i\.e\.|das sind|soit|c['’]est|o sea|es decir|ou seja|cioè|dus)(?: just| only| nur)? \2?(\d+(?:[.,]\d\d?)?)(?:\s?€|p)? (?:each|apiece|a (?:piece|bottle|ticket|head|person|box|bar|jar|loaf|can|go|night|day|week|month)|per \p{L}+|pro \p{L}+|das stück|(?:la )?pièce|chacune?|cada un[oa]|cada|l['’]un[oa]|ciascun[oa]|per stuk)/giu,
);
/** “a two-hour walk, 10am to 1pm”. */
const HOURS_LONG = sifted(
  String.raw`(?<![\p{L}\d.,/-])(\d{1,2}|one|${numberWords})(?:-hour(?= \p{L})| hours?(?= (?:long|to (?:catch|find|visit|meet|come|see|get|drop|browse)|every day|a day|of (?:music|talks|fun|films|dancing|drawing|walking)))|-stündig\p{L}*| (?:heures|horas|ore|uur)(?= (?:de|di|lang)(?!\p{L})))`,
  'iu',
);
const DAY_COUNT = sifted(
  String.raw`(?<![\p{L}\d])(\d{1,2}|${numberWords})[- ](?:days?|tage|jours|días|dias|giorni|dagen|(nights?|nächte|nuits|noches|noites|notti|nachten))(?!\p{L})`,
  'iu',
);
const TO = sifted(
  String.raw`^,?\s?(?:(?:to|until|till|through|bis|au|jusqu['’]au|al|a|ao|até|hasta|fino a|tot|t\/m|–|-)\s?){1,2}(?:(?:and including|einschließlich|zum|el|il|the)\s)?(?:(?:${anyWeekday}),?\s)?(?:the |dem |den )?$`,
  'iu',
);
const NUMBERED = /^[ \t]*(\d{1,2})[.)][ \t]+\S/gmu;

const check: Check = {
  id: 'totals',
  title: 'Parts and whole, figures that differ',
  why: 'The whole and its parts are typed at different times; two swapped digits are the commonest slip of the number keys (editors’ practice: add up every list of figures).',
  class: 'fact',
  level: 'ask',
  needs: ['text'],
  when: 'now',
  run(draft, { now }) {
    const year = Number((draft.scheduledFor ?? now ?? '').slice(0, 4));
    return draft.parts.flatMap(({ text }, part): Found[] => {
      const inFigures = /\d/.test(text)
        ? [
            ...bracketed(text),
            ...thereAndBack(text),
            ...scores(text),
            ...slips(text),
            ...days(text),
            ...daysBetweenDates(text, year),
            ...apiece(text),
            ...hours(text),
            ...numbering(text),
          ]
        : [];
      return [...sums(text), ...inFigures, ...named(text)].map((one) => ({ ...one, part }));
    });
  },
  examples: {
    fires: [
      'Day return is €28 from Monday: €16 out and €14 back.',
      'Our ward has 24 beds: 10 for children and 12 for adults.',
      'A crew of 20 (13 women and 9 men) rowed home.',
      'Seven people were hurt: three drivers, two passengers and one cyclist.',
      'What a day, a 2-1 draw against Quarry Town.',
      'FT: Rovers 2-1 Quarry Town. What a 3-1 win!',
      'Bin collection costs £45 a year. Pay your £54 online by Friday.',
      'Our 40 MWh battery is full. At 400 MWh it is the largest in the state.',
      '6 jars for £12, that’s £3 each.',
      'A two-hour walk along the canal, 10am to 1pm.',
      'Five nights by the sea, from 10 to 12 June.',
      { text: 'Drei Tage Fest, von Freitag, 4. Juni, bis Montag, 7. Juni.', context: { locale: 'de-DE', now: '2027-05-01T08:00:00Z' } },
      'Doors open 9am to 5pm, that is six hours to find us.',
      'Our five pups are called Pip, Dot, Max and Lulu.',
      'The fair runs for three days, from Friday 16 to Saturday 17 October.',
      '1. Warm the pot\n2. Wait\n4. Pour',
    ],
    leaves: [
      'Day return is €30 from Monday: €16 out and €14 back. Adults €12, children €6, and £5 for a bike.',
      'Our ward has 24 beds: 10 for children and 14 for adults.',
      'A crew of 22 (13 women and 9 men) rowed home. Open 7 days a week, but for 25 and 26 December.',
      'Six people were hurt: three drivers, two passengers and a cyclist. Four reasons: one bus, two trains and a pub.',
      'Three days: 12 talks and 4 workshops. Two things we love: tea and biscuits.',
      '6 jars for £12, or £3 each. 6 jars for £12, that’s £2 each. A three-hour walk, 10am to 1pm. Two nights by the sea, from 10 to 12 June.',
      { text: 'Vier Tage Fest, von Freitag, 4. Juni, bis Montag, 7. Juni.', context: { locale: 'de-DE', now: '2027-05-01T08:00:00Z' } },
      'Doors open 9am to 5pm, that is eight hours to find us.',
      'The fair is on 27 May: six bitters, six paper bags, one winner.',
      'The fair runs for two days, from 16 to 17 October. Our two pups are called Pip and Dot.',
      'A 2-2 win on penalties. HT 1-0, FT: Rovers 2-1 Quarry Town, a 2-1 win.',
      'Tickets £12, or £21 for two. Members £10, guests £14.',
      'Our battery grows from 40 MWh to 400 MWh.',
      '1. Warm the pot\n2. Wait\n3. Pour',
      '4 authors: 3 of them in the room, 2 bottles of wine and a sofa.',
    ],
  },
};

export default check;

const AMOUNT = String.raw`(?:[€$£]\s?\d+(?:[.,]\d\d)?|\d+(?:[.,]\d\d)?\s?€)`;
/** What belongs together and makes the whole. */
const PARTS = [
  ['(?:out|there|going|outbound|each way)', '(?:and|plus)', '(?:back|return(?:ing)?|home)'],
  [
    '(?:now|today|(?:as a |in )?deposit|on booking)',
    '(?:and|plus)(?: the (?:rest|balance) of)?',
    '(?:later|on arrival|on the day|balance|at the door)',
  ],
  ['hin(?:fahrt)?', 'und', 'zurück'],
  ['(?:à l.)?aller', 'et', '(?:au )?retour'],
  ['(?:la )?ida', 'y', '(?:la )?vuelta'],
  ['(?:a |na )?ida', 'e', '(?:a |na )?volta'],
  ['(?:all.)?andata', 'e', '(?:al )?ritorno'],
];
/** “€28: €16 out and €14 back”. */
const THERE_AND_BACK = sifted(
  String.raw`(?<![\d.,])${AMOUNT}(?: [^\n.!?\d€$£]{0,40})?[:(–—,] ?${AMOUNT} (?:${PARTS.map(([one, and, other]) => `${one},? ${and} ${AMOUNT} ${other}`).join('|')})(?!\p{L})`,
  'giu',
);

function thereAndBack(text: string): Here[] {
  return [...text.matchAll(THERE_AND_BACK)].flatMap((match) => {
    const [whole = 0, one = 0, other = 0] = (match[0].match(new RegExp(AMOUNT, 'gu')) ?? []).map(amountOf);
    return Math.abs(one + other - whole) < 0.011 ? [] : [at(text, match, `the parts make ${spokenAs(match[0], one + other)}.`)];
  });
}

const at = (text: string, match: RegExpMatchArray, rest: string): Here => {
  const place = { start: match.index ?? 0, end: (match.index ?? 0) + match[0].length };
  return { ...place, say: `${quote(text, place)}: ${rest}` };
};

function bracketed(text: string): Here[] {
  return [...text.matchAll(BRACKETED)].flatMap((match) => {
    const values = (match[2] ?? '').match(/\d+/g)!.map(Number);
    const [whole, sum] = [Number(match[1]), values.reduce((all, one) => all + one, 0)];
    const measured = (match[2] ?? '').split(' ').some((word) => MEASURES.test(word));
    return sum === whole || measured || values.some((value) => value >= whole) ? [] : [at(text, match, `the parts make ${sum}.`)];
  });
}

function sums(text: string): Here[] {
  if (howManyNumbers(text) < 2) return [];
  return [...text.matchAll(PARTED)].flatMap((match) => {
    const whole = /^\d+$/.test(match[1] ?? '') ? Number(match[1]) : smallNumber(match[1] ?? '');
    if (whole === null || MEASURES.test(match[2] ?? '') || monthIn(match[2] ?? '') !== null) return [];
    const pieces = (match[3] ?? '').split(/\s*[,;]\s*(?:and |und |et |y |e )?|\s+(?:and|und|et|y|e|&|\+)\s+/u).filter(Boolean);
    const counts = pieces.map((piece) => /^(\d{1,5}|\p{L}{3,8})(?= \p{L})(?! %)/u.exec(piece)?.[1]);
    const values = counts.map((count) =>
      count === undefined ? null : /^\d+$/.test(count) ? Number(count) : /^one$/i.test(count) ? 1 : smallNumber(count),
    );
    // “Three authors: one of them in the room, one at home” counts nothing.
    if (values.length < 2 || values.some((value) => value === null) || values.every((value) => value === 1)) return [];
    const sum = (values as number[]).reduce((all, one) => all + one, 0);
    return sum !== whole && (values as number[]).every((value) => value < whole) ? [at(text, match, `the parts make ${sum}.`)] : [];
  });
}

function scores(text: string): Here[] {
  if (DECIDED_LATER.test(text)) return [];
  const final = FINAL.exec(text);
  return [...text.matchAll(RESULT)].flatMap((match) => {
    const [ours, theirs] = [Number(match[1]), Number(match[2])];
    if (match[3] !== undefined && ours === theirs) return [at(text, match, 'that is a draw.')];
    if (match[4] !== undefined && ours !== theirs) return [at(text, match, 'that is no draw.')];
    const same = final === null || [Number(final[1]), Number(final[2])].toSorted().join() === [ours, theirs].toSorted().join();
    return same ? [] : [at(text, match, `the final score stands there as ${final[1]}-${final[2]}.`)];
  });
}

/** Two swapped digits in a price, a nought too many in a quantity; where there are more than two, they belong to different things. */
function slips(text: string): Here[] {
  const prices = [...text.matchAll(MONEY)];
  const found: Here[] = [];
  const [price, other] = prices;
  if (price && other && prices.length === 2 && (price[1] ?? price[4]) === (other[1] ?? other[4])) {
    const between = text.slice((price.index ?? 0) + price[0].length, other.index);
    const [a, b] = [price[2] ?? price[3] ?? '', other[2] ?? other[3] ?? ''];
    if (swapped(a, b) && /[.!?\n]/.test(between) && !/(?<!\p{L})(?:or|for two|family|was|now|oder|ou|o)(?!\p{L})/iu.test(between))
      found.push(at(text, other, `above it is ${price[0].trim()}. Which one is right?`));
  }
  const quantities = [...text.matchAll(QUANTITY)];
  const [one, two] = quantities;
  if (one && two && quantities.length === 2 && one[2] === two[2]) {
    const ratio = amountOf(two[1] ?? '') / amountOf(one[1] ?? '1');
    const between = text.slice((one.index ?? 0) + one[0].length, two.index);
    if (
      [10, 100, 1000, 0.1, 0.01, 0.001].some((power) => Math.abs(ratio / power - 1) < 1e-9) &&
      !GROWS.test(between.replace(/\. At /u, '. '))
    )
      found.push(at(text, two, `above it is ${one[0].trim()}. Is there a nought too many or too few?`));
  }
  return found;
}

/** Alike but for two neighbouring digits that changed places. */
function swapped(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false;
  const first = [...a].findIndex((digit, index) => digit !== b[index]);
  return a[first] === b[first + 1] && a[first + 1] === b[first] && a.slice(first + 2) === b.slice(first + 2);
}

const numberOf = (word: string) => (/^\d+$/.test(word) ? Number(word) : smallNumber(word));

function named(text: string): Here[] {
  return [...text.matchAll(NAMED)].flatMap((match) => {
    const told = numberOf(match[1] ?? '');
    const names = (match[2] ?? '').split(/,? (?:and|und|et|y|e|&) |, /u).length;
    return told !== null && told !== names ? [at(text, match, `${names} are named.`)] : [];
  });
}

/** “Three days, from Friday, 4 June, to Monday, 7 June”: two dates in full. */
function daysBetweenDates(text: string, year: number): Here[] {
  if (howManyNumbers(text) < 3) return [];
  const count = DAY_COUNT.exec(text);
  const told = count ? numberOf(count[1] ?? '') : null;
  if (!count || told === null) return [];
  const dates = datesIn(text).filter(({ start }) => start >= count.index && start - count.index < 120);
  const [from, until, ...more] = dates;
  if (!from || !until || more.length > 0) return [];
  if (!TO.test(text.slice(from.end, until.start))) return [];
  const length = dayOf(until.year ?? year, until.month, until.day) - dayOf(from.year ?? year, from.month, from.day);
  const nights = count[2] !== undefined;
  return length > 0 && length < 60 && told !== (nights ? length : length + 1) && !/(?<!\p{L})(?:working|weekdays|werktag|ouvr)/iu.test(text)
    ? [at(text, count, nights ? `that is ${length} nights.` : `that is ${length + 1} days.`)]
    : [];
}

function days(text: string): Here[] {
  if (howManyNumbers(text) < 3) return [];
  return [...text.matchAll(DAYS)].flatMap((match) => {
    const [told, first, last] = [numberOf(match[1] ?? ''), Number(match[3]), Number(match[4])];
    const nights = last - first;
    // The nights between are one fewer than the days; those of an event are as many.
    return told !== null && nights > 0 && told !== nights && told !== nights + 1
      ? [at(text, match, match[2] ? `that is ${nights} nights.` : `that is ${nights + 1} days.`)]
      : [];
  });
}

function apiece(text: string): Here[] {
  return [...text.matchAll(APIECE)].flatMap((match) => {
    const [count, all, each] = [Number(match[1]), amountOf(match[3] ?? ''), amountOf(match[4] ?? '')];
    const real = Math.round((100 * all) / count) / 100;
    // “50p each”: the small coin of the same money.
    return count < 2 || [each, each / 100].some((told) => Math.abs(told - real) <= 0.011)
      ? []
      : [at(text, match, `that makes ${spokenAs(match[0], real)} each.`)];
  });
}

/** A length in hours beside the one span that it takes up. */
function hours(text: string): Here[] {
  const [start, end, ...more] = timesIn(text);
  const long = start && end && more.length === 0 ? HOURS_LONG.exec(text) : null;
  if (
    !long ||
    !start ||
    !end ||
    more.length > 0 ||
    !/^\s?(?:to|until|till|bis|à|a las|às|alle|tot|[-–—])\s?$/iu.test(text.slice(start.end, end.start))
  )
    return [];
  const told = /^one$/i.test(long[1] ?? '') ? 1 : numberOf(long[1] ?? '');
  const real = ((end.minutes - start.minutes + 1440) % 1440) / 60;
  return told === null || Math.abs(told - real) < 0.6 || real > 12 || /every|each|per day|slot|session|shift/iu.test(text)
    ? []
    : [
        at(
          text,
          long,
          `from ${start.text.trim().replace(/(?<!m)\.$/, '')} to ${end.text.trim().replace(/\.$/, '')} is ${Math.round(real * 10) / 10} hours.`,
        ),
      ];
}

/** A list that skips or repeats a number. */
function numbering(text: string): Here[] {
  const lines = [...text.matchAll(NUMBERED)];
  if (lines.length < 3 || Number(lines[0]![1]) !== 1) return [];
  const wrong = lines.find((line, index) => Number(line[1]) !== index + 1 && Number(line[1]) !== 1);
  return wrong ? [at(text, wrong, 'the numbers of the list do not follow one another.')] : [];
}

import type { Draft } from '../model/draft.ts';
import { citiesIn } from '../text/countries.ts';
import { anyWeekday, datesIn } from '../text/dates.ts';
import { amountOf } from '../text/numbers.ts';
import { has, phrases, quoted, sentenceAround, spansOf } from '../text/phrases.ts';
import { readParts } from '../text/reading.ts';
import { sifted } from '../text/sifted.ts';
import type { Check, Found } from './check.ts';

/** What a text says of one thing: when it is, or what it costs. */
interface Told {
  what: string;
  value: number;
  part: number;
  start: number;
  end: number;
  sentence: string;
}

const CLOCK = String.raw`(?<hour>\d{1,2})(?:[.:h](?<minute>\d\d))?\s?(?<half>[ap]\.?m\b)?(?:\s?(?:uhr|h|uur|horas)\b)?(?![\d%€£$])`;
/** One moment of an event, which has one time. */
const MOMENT = sifted(
  String.raw`(?<![\p{L}])(?<what>doors|gates|kick-?off|curtain(?:[ -]up)?|first talk|check-?in|last orders|einlass|anpfiff|türöffnung|ouverture des portes|coup d['’]envoi|apertura de puertas|puertas|abertura de portas|apertura porte|calcio d['’]inizio|deuren|zaal open|aftrap|(?:the |our )(?:show|talk|match|concert|film|walk|class|workshop|meeting|party|tour|webinar|service|quiz|gig|fair|fete|auction|ceremony) (?:starts|begins|opens|kicks off))(?!\p{L})[^.!?\n\d]{0,18}?(?<![\d.,€£$])${CLOCK}`,
  'giu',
);
const WEEKDAY = sifted(String.raw`(?<!\p{L})(?:${anyWeekday})s?(?!\p{L})`, 'giu');
const AMOUNT = String.raw`(?:(?<sign>[€$£])\s?(?<price>\d+(?:[.,]\d\d)?)|(?<price2>\d+(?:[.,]\d\d)?)\s?(?<sign2>€|euros?))(?![\d%])`;
/** What has one price. */
const PRICED = sifted(
  String.raw`(?<!\p{L})(?<sort>(?!(?:the|our|all|your|these|get|buy|book|grab|last|few|and|with|for|die|der|das|les|des|las|los|una|uma|gli)\s)\p{L}{3,}[\s-])?(?<what>tickets?|entry|admission|membership|delivery|postage|eintritt|karten|versand|mitgliedschaft|entrée|billets?|livraison|entradas?|envío|ingressos?|bilhetes?|entrega|biglietti|ingresso|spedizione|toegang|kaartjes|verzending)(?!\p{L})(?:\s(?:is|are|costs?|only|just|now|at|for|kostet|kosten|nur|est|sont|coûte\p{L}*|à|cuestan?|es|son|custam?|é|são|costano?|è|kost|zijn)|\s?[:–-]){0,2}\s${AMOUNT}`,
  'giu',
);
/** Then two times belong to two showings, or one of them is the old one. */
const SHOWINGS = phrases(
  '(?:kids?|children|members?|vip|early|late|matin[ée]e|evening|afternoon|morning|both|second|again|usually|normally|was|instead|previously|moved|new time|change[ds]?|earlier|later|not|youth|women|reserves|statt|bisher|verlegt|au lieu|en lugar|anziché)',
);
/** Then two prices belong to sorts of people, of seats, of days. */
const SORTS = phrases(
  '(?:child(?:ren)?|kids?|adults?|members?|non-members?|students?|seniors?|concessions?|concs?|famil(?:y|ies)|under|over|early|late|advance|vip|premium|standard|express|international|next[- ]day|seated|standing|group|weekend|weekday|matin[ée]e|evening|afternoon|morning|both|second|again|usually|normally|was|instead|previously|moved|new time|change[ds]?|earlier|later|not|per|day|season|on the door|at the door|off|from|up to|plus|minimum|over|orders?)',
  '(?:kinder|erwachsene|mitglieder|ermäßigt|abendkasse|vorverkauf|statt|bisher|verlegt|enfants?|adultes?|réduit|abonnés|au lieu|niños|adultos|socios|anticipada|taquilla|en lugar|crianças|adultos|meia|bambini|adulti|ridotto|soci|anziché|kinderen|volwassenen|leden)',
);

const STREET = sifted(
  /(?<!\p{L})(?:\d{1,5}[a-z]?,? (?:[\p{L}\d.'’-]+ ){1,4}?(?:street|st|road|rd|avenue|ave|lane|drive|square|boulevard|blvd|quay|terrace|row)\.?|\p{L}+(?:straße|strasse|str\.|platz|allee|gasse|straat|laan|plein|gracht) \d{1,4}[a-z]?|\d{1,4}(?: bis)?,? (?:rue|avenue|place|boulevard|quai|chemin) [\p{L}\d '’-]{2,40}|(?:calle|avenida|plaza|paseo|rua|praça|via|piazza|corso|viale) [\p{L} '’.-]{2,40},? \d{1,4})[,\s]+(?:\d{4,5}(?: ?[a-z]{2})? )?$/iu,
);
const HERE = sifted(/(?<!\p{L})(?:our|at the|in|unser(?:e[mnrs]?)?|im|notre|nos|à|nuestr[ao]|en|noss[ao]|em|nostr[ao]|onze|ons) $/iu);

const check: Check = {
  id: 'two-answers',
  title: 'Two times, prices or towns for one thing',
  why: 'The programme changes and one mention of the old time stays: half of the audience comes an hour late (editors’ practice: compare every repeated fact).',
  class: 'fact',
  level: 'ask',
  needs: ['text'],
  when: 'now',
  run: (draft, { locale }) => [...times(draft, locale), ...prices(draft), ...towns(draft)],
  examples: {
    fires: [
      { text: ['Poetry night on Thursday. Doors 7pm, free entry.', 'Practical bit: doors are at 8pm, and the stairs are steep.'] },
      'Kick-off is at 3pm on Saturday. Bring a flask: kick-off 2.30pm, and it is cold.',
      'Tickets are £12. Hurry: tickets £15, and only forty of them.',
      { text: 'Einlass ist um 19 Uhr. Kommt früh, Einlass 18 Uhr, freie Platzwahl.', context: { locale: 'de-DE' } },
      'Meet the team in our Leeds shop on Friday: 14 Mill Street, Glasgow.',
    ],
    leaves: [
      { text: ['Poetry night on Thursday. Doors 7pm, free entry.', 'Practical bit: doors are at 7pm, first poet at 8.'] },
      'Doors 7pm on Friday, doors 2pm on Saturday. Kick-off 3pm, and 15:00 is kick-off for the youth team too.',
      'Tickets are £12. Child tickets £6. Delivery is £3, or next-day delivery £6.',
      'Tickets £12, tickets £10 for members, and entry £8 after nine.',
      'Meet the team in our Leeds shop on Friday: 14 Mill Street, Leeds. Our Glasgow shop opens in May.',
      'From Leeds to Glasgow in four hours.',
      'Tickets £5. Raffle tickets £1 a strip. Season tickets £60.',
    ],
  },
};

export default check;

function times(draft: Draft, locale: string): Found[] {
  const days = new Set(
    draft.parts.flatMap(({ text }) => [
      ...datesIn(text, locale).map(({ day, month }) => `${day}.${month}`),
      ...spansOf(text, WEEKDAY).map(({ text: day }) => day.toLowerCase()),
    ]),
  );
  // A weekday with its date are two names of one day.
  if (days.size > 2) return [];
  return differing(
    collect(draft, MOMENT, ({ hour = '', minute, half }) => clockOf(Number(hour), Number(minute ?? 0), half)),
    SHOWINGS,
  );
}

/** Minutes on a clock of twelve hours, for “7pm” and “19:00” alike. */
function clockOf(hour: number, minute: number, half: string | undefined): number | null {
  return hour > 24 || minute > 59 || (half !== undefined && hour > 12) ? null : (hour % 12) * 60 + minute;
}

function prices(draft: Draft): Found[] {
  return differing(
    collect(draft, PRICED, ({ price, price2 }) => amountOf(price ?? price2 ?? '')),
    SORTS,
  );
}

function collect(draft: Draft, pattern: RegExp, read: (groups: Record<string, string | undefined>) => number | null): Told[] {
  return draft.parts.flatMap(({ text }, part) =>
    [...text.matchAll(pattern)].flatMap((match): Told[] => {
      const groups = match.groups as Record<string, string | undefined>;
      const value = read(groups);
      const place = { start: match.index, end: match.index + match[0].length };
      const what = `${groups.sort ?? ''}${groups.what}`
        .toLowerCase()
        .replace(/^(?:the|our) /, '')
        .replace(/[- ]/g, '')
        .replace(/s$/, '');
      return value === null ? [] : [{ what, value, part, ...place, sentence: sentenceAround(text, place.start, place.end).text }];
    }),
  );
}

/** The second of exactly two that differ, in sentences that tell no sorts apart. */
function differing(told: readonly Told[], sorts: RegExp): Found[] {
  return [...Map.groupBy(told, ({ what }) => what).values()].flatMap(([first, second, ...more]): Found[] => {
    if (first === undefined || second === undefined || more.length > 0 || first.value === second.value) return [];
    if (first.sentence === second.sentence || has(first.sentence, sorts) || has(second.sentence, sorts)) return [];
    const { part, start, end } = second;
    return [{ part, start, end, say: `${quoted(second.sentence)} does not fit ${quoted(first.sentence)}. Which one is right?` }];
  });
}

/** “Our Leeds shop … 14 Mill Street, Glasgow”. */
function towns(draft: Draft): Found[] {
  const named = readParts(draft).flatMap(({ text, words }, part) =>
    citiesIn(words).map(({ start, end }) => ({
      part,
      start,
      end,
      name: text.slice(start, end),
      head: text.slice(Math.max(0, start - 80), start),
    })),
  );
  const [first, second] = named;
  if (named.length !== 2 || first === undefined || second === undefined || first.name === second.name) return [];
  const address = named.find(({ head }) => STREET.test(head));
  const other = address === first ? second : first;
  if (address === undefined || !HERE.test(other.head) || STREET.test(other.head)) return [];
  const { part, start, end } = address;
  return [{ part, start, end, say: `The address is in ${address.name}, and the text speaks of ${other.name}.` }];
}

import { framed } from '../text/any-of.ts';
import { GERMAN_AM, timesIn } from '../text/clock.ts';
import { has, phrases, quoted, sentenceAround } from '../text/phrases.ts';
import { sifted } from '../text/sifted.ts';
import { writtenIn } from '../text/written-in.ts';
import type { Check, Found } from './check.ts';

/** What stands before a clock time, so that a score (9:75), a ratio or a running time is left alone. */
const AT =
  'at|from|doors|show|until|till|by|opens?|closes?|starts?|begins?|around|before|after|um|ab|bis|von|gegen|à|dès|de|jusqu.à|vers|a las|desde las|hasta las|sobre las|às|até às|das|alle|dalle|fino alle|dopo le|entro le';
const NO_SUCH_TIME = sifted(
  `(?<=(?<![\\p{L}])(?:${AT})\\s)(?:2[5-9](?:[:h]\\d{2}|\\.(?!(?:0[1-9]|1[0-2])(?!\\s?(?:Uhr|[ap]\\.?m)))\\d{2})|(?:[01]?\\d|2[0-4])[:h][6-9]\\d|24:(?!00)\\d{2})(?![\\p{L}\\p{N}:%]|[.,]\\d)|(?<![\\p{L}\\p{N}.,:])(?:[01]?\\d[:.][6-9]\\d|(?:2[5-9]|[3-9]\\d)(?:[:.]\\d{2})?)\\s?(?:[ap]\\.?m\\b\\.?|Uhr\\b)`,
  'giu',
);
/** Twelve-hour words after a twenty-four-hour number: 13pm, 19:30 am. */
const BOTH_CLOCKS = sifted(
  String.raw`(?<![\p{L}\p{N}.,:])${GERMAN_AM}(?:(?:1[3-9]|2[0-4])(?:[:.][0-5]\d)?\s?[ap]\.?m\b\.?|0{1,2}(?:[:.]00)?\s?pm\b)`,
  'giu',
);

const TO = sifted(
  /^\s?(?:to|until|till|through|bis|à|jusqu['’]à|a|a las|hasta las|às|até às|(?:fino )?alle(?: ore)?|tot|do|till|[-–—])\s?$/iu,
);
/** “Dalle 18 alle 16.30”: hours of the afternoon alone, with the words that make them hours. */
const HOURS = framed(
  /(?<![\p{L}\p{N}])/giu,
  /(?![\d%])/giu,
  /dalle(?: ore)? (?<it>\d{2})(?:[.:](?<itMin>\d\d))? alle(?: ore)? (?<itEnd>\d{2})(?:[.:](?<itEndMin>\d\d))?/giu,
  /(?:von|ab|de|das|van|från) (?<from>\d{2})(?:[.:h](?<fromMin>\d\d))?(?:h| Uhr| uur)? (?:bis|à|às|a|tot|till) (?<to>\d{2})(?:[.:h](?<toMin>\d\d))?\s?(?:Uhr|h|uur|horas)(?!\p{L})/giu,
);
const MINUTES_PER_DAY = 1440;
const NOON = 12 * 60;
/** A span that ends by then may simply last through the night. */
const SMALL_HOURS = 6 * 60;
/** However late a bar closes. */
const LONGEST = 18.5 * 60;
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

/** Begins by day or in the evening; at three in the morning the “a” of “am” is a slip. */
const BY_DAY = phrases(
  'kick-?off|tip-?off|throw-?in|face-?off|puck drop|first pitch|matin[ée]e|gates open|open (?:day|house|evening)',
  'lecture|seminar|webinar|workshop|masterclass|lesson|story ?time|assembly|agm|town hall|book club|coffee morning',
  'picnic|lunch|pub quiz|concert|recital|talk|meeting|signing|auction|exhibition|panto(?:mime)?|school|clinic',
  'anpfiff|lesung|führung|vortrag|sprechstunde|elternabend|flohmarkt|konzert|kaffeeklatsch|vernissage|sitzung',
  "coup d'envoi|atelier|visite guidée|conférence|réunion|vernissage|concert|vide-grenier",
  'taller|charla|visita guiada|reunión|concierto|partido|cuentacuentos|presentación',
  'oficina|palestra|reunião|concerto|jogo|lançamento|visita guiada',
  "calcio d'inizio|laboratorio|visita guidata|conferenza|riunione|concerto|presentazione",
  'aftrap|rondleiding|lezing|vergadering|concert|voorstelling',
);
/** Places that are shut at night. */
const OPEN_BY_DAY = phrases(
  'polling (?:stations?|places?)|librar(?:y|ies)|museum|gallery|town hall|council offices?|post office|surgery|nursery',
  'school|shop|bank|branch|café|bakery|market|garden centre|recycling centre|tip|box office|ticket office|opening hours',
  'wahllokale?|bücherei|bibliothek|museum|rathaus|praxis|kita|schule|laden|filiale|bäckerei|markt|wertstoffhof|kasse|öffnungszeiten',
  "bureaux? de vote|bibliothèque|médiathèque|musée|mairie|école|crèche|boutique|agence|boulangerie|marché|déchetterie|horaires d'ouverture",
  'colegios? electoral(?:es)?|biblioteca|museo|ayuntamiento|escuela|guardería|tienda|oficina|panadería|mercado|taquilla|horario',
  'seç(?:ão|ões) eleitora(?:l|is)|prefeitura|escola|creche|loja|agência|padaria|bilheteira|bilheteria|horário',
  'seggi|comune|scuola|asilo|negozio|sportello|panificio|mercato|biglietteria|orari',
  'stembureaus?|gemeentehuis|winkel|school|bakkerij|openingstijden',
);
const EVENING = 19 * 60;
const SMALL = { from: 60, to: 5 * 60 };
const ALL_NIGHT = phrases(
  '(?:all|late|every|over)[- ]?night(?:er)?|night shift|overnight|clubs?|rave|party|after-?party|until|till',
  'set (?:your|an) alarm|alarm|(?:our|local|uk|us|your) time|gmt|bst|utc|est|edt|pst|pdt|cet|cest|aest|aedt',
  'ist|jst|nzdt|nzst|time zone|stream|live from|watch (?:it )?live|early (?:start|birds?|risers?)|bis|nacht\\p{L}*',
  'jusqu.à|nuit|hasta|madrugada|noche|até|noite|fino alle|notte|tot|fajr|suhoor|sehri|dawn',
);
/** Meals, and the hours of a twenty-four-hour clock that are not theirs. */
const MEALS: readonly (readonly [meal: RegExp, from: number, to: number])[] = [
  [
    phrases('breakfast|brunch|frühstück\\p{L}*|petit[- ]déjeuner|desayuno|café da manhã|pequeno[- ]almoço|(?:prima )?colazione|ontbijt'),
    16 * 60,
    24 * 60,
  ],
  [phrases('lunch|mittagessen|mittagstisch|(?<!petit[- ])déjeuner|almuerzo|almoço|pranzo|middagmaal'), 18 * 60, 24 * 60],
  [phrases('dinner|supper|abendessen|dîner|cena|jantar|avondeten|diner'), 3 * 60, 11 * 60],
];

const check: Check = {
  id: 'clock-time',
  title: 'A clock time that does not exist or does not fit, or an end before the start',
  why: 'A slipped digit (25:00, 13pm) or two times the wrong way round sends people to a closed door.',
  class: 'wrong-date',
  level: 'stop',
  needs: ['text'],
  when: 'now',
  run: (draft, { locale }) =>
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
      const backwards = endsFirst(text);
      return [
        ...found,
        ...[
          ...backwards,
          ...(backwards.length > 0 ? [] : hoursReversed(text)),
          ...openAtNight(text),
          ...wrongHalf(text, writtenIn(text, locale) === 'en'),
        ].map((place) => ({
          part,
          ...place,
        })),
      ];
    }),
  examples: {
    fires: [
      'Doors open at 25:00 on Friday.',
      'The shop opens at 9:75 tomorrow.',
      'Join us at 13pm.',
      'Our tasting runs from 7pm to 5pm on Friday.',
      'Geöffnet von 14:00 bis 12:00.',
      { text: 'Laboratorio giovedì dalle 18 alle 16.30.', context: { locale: 'it-IT' } },
      { text: 'Lezing op donderdag van 19:30 tot 18:00.', context: { locale: 'nl-NL' } },
      'Open 9am to 5am, Monday to Friday.',
      'Gates 6pm, kick-off 2am.',
      'The library is open from 8pm to 9am on weekdays.',
      { text: 'Frühstück gibt es morgen um 20 Uhr.', context: { locale: 'de-DE' } },
      { text: 'El taller empieza a las 4:00.', context: { locale: 'es-ES' } },
    ],
    leaves: [
      { text: 'Unser Stand ist ab 14 am Markt und gegen 18 am Brunnen, das Konzert um 20 am See.', context: { locale: 'de-DE' } },
      { text: 'Kickoff’s at 1:00 ET. Wear layers, hug your usher, and bring a seat for your aunt.', context: { locale: 'en-US' } },
      { text: 'Eine Ausstellung ab 27.11. in Bern, die Reise dauert vom 20. bis 26.10.', context: { locale: 'de-CH' } },
      'Open late: 10pm to 2am on Saturday. The museum’s night is from 8pm to 9am.',
      'Gates 6pm, kick-off 7.30pm. The bakers start at 2am. Set your alarm: kick-off is at 3am our time.',
      { text: 'Frühstück gibt es bis 11 Uhr, Abendessen ab 18 Uhr.', context: { locale: 'de-DE' } },
      { text: 'Aperto dalle 18 alle 2, cena dalle 18 alle 22.', context: { locale: 'it-IT' } },
      'The office is open 8:15 to 4:00.',
      { text: 'Beginn um 20 Uhr, Frühstück um 7. Wer schläft, bleibt liegen.', context: { locale: 'de-DE' } },
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
    // “9am to 5am”: nobody opens in the morning for so long.
    const wholeDay = lasts > LONGEST && start.minutes >= SMALL_HOURS;
    if (lasts <= MINUTES_PER_DAY / 2 || (end.minutes <= SMALL_HOURS && !wholeDay)) return [];
    if (has(sentenceAround(text, start.start, end.end).text, OVERNIGHT) || isOfficeDay(start.text, end.text)) return [];
    const place = text.slice(start.start, end.end);
    // From one evening to the next afternoon nothing lasts.
    const level = lasts > LONGEST && end.minutes >= NOON ? 'stop' : 'ask';
    return [{ start: start.start, end: end.end, level, say: `${quoted(place)} ends before it starts.` }];
  });
}

/** “8:15 to 4:00”: of a twelve-hour clock, from a morning to an afternoon, as both are written without a nought. */
function isOfficeDay(start: string, end: string): boolean {
  return /^(?:[6-9]|1[0-2])[:.]\d\d$/.test(start) && /^[1-9][:.]\d\d$/.test(end);
}

function hoursReversed(text: string): Omit<Found, 'part'>[] {
  return Array.from(text.matchAll(HOURS)).flatMap((match) => {
    const { it, itMin, itEnd, itEndMin, from, fromMin, to, toMin } = match.groups!;
    const start = Number(it ?? from) * 60 + Number(itMin ?? fromMin ?? 0);
    const end = Number(itEnd ?? to) * 60 + Number(itEndMin ?? toMin ?? 0);
    if (end >= start || end < NOON || has(sentenceAround(text, match.index, match.index + match[0].length).text, OVERNIGHT)) return [];
    return [
      { start: match.index, end: match.index + match[0].length, level: 'ask' as const, say: `${quoted(match[0])} ends before it starts.` },
    ];
  });
}

/** “Polling stations are open from 10pm to 7am”: what is open by day, with the two halves of the day changed over. */
function openAtNight(text: string): Omit<Found, 'part'>[] {
  const times = timesIn(text);
  return times.slice(1).flatMap((end, index) => {
    const start = times[index]!;
    const overNight = start.minutes >= EVENING && end.minutes > SMALL_HOURS - 60 && end.minutes <= MINUTES_PER_DAY / 2;
    if (!overNight || !TO.test(text.slice(start.end, end.start))) return [];
    const sentence = sentenceAround(text, start.start, end.end).text;
    if (!has(sentence, OPEN_BY_DAY) || has(sentence, OVERNIGHT)) return [];
    return [
      { start: start.start, end: end.end, level: 'ask' as const, say: `${quoted(text.slice(start.start, end.end))}: through the night?` },
    ];
  });
}

/** “Kick-off at 1:00”: where the clock has twelve hours, everybody reads the afternoon. */
const HALF_UNSAID = /^[1-4][:.]\d\d$/;

/** “Kick-off 3am”, “Frühstück um 20 Uhr”: the one time of its clause, in a half of the day that is not the event's. */
function wrongHalf(text: string, inEnglish: boolean): Omit<Found, 'part'>[] {
  const times = timesIn(text);
  return times.flatMap((time, index) => {
    const [before, after] = [times[index - 1], times[index + 1]];
    if ((before && TO.test(text.slice(before.end, time.start))) || (after && TO.test(text.slice(time.end, after.start)))) return [];
    const sentence = sentenceAround(text, time.start, time.end);
    const others = (before && before.start >= sentence.start) || (after && after.start < sentence.end);
    const head = text.slice(sentence.start, time.start);
    const tail = text.slice(time.end, sentence.end);
    // “Start um 20 Uhr, Frühstück um 6”: what stands behind a comma with a figure of its own has its own hour.
    const own = others || /^[^,;]*[,;][^.!?]*\s\d{1,2}(?!\d|[.:]\d)/u.test(tail);
    const clause = own ? head.slice(head.search(/[^,;]*$/u)) + time.text : sentence.text;
    const small =
      !(inEnglish && HALF_UNSAID.test(time.text)) &&
      time.minutes >= SMALL.from &&
      time.minutes < SMALL.to &&
      has(clause, BY_DAY) &&
      !has(sentence.text, ALL_NIGHT);
    const meal =
      !/[ap]\.?\s?m/iu.test(time.text) &&
      MEALS.some(([name, from, to]) => has(clause, name) && time.minutes >= from && time.minutes < to) &&
      MEALS.filter(([name]) => has(sentence.text, name)).length === 1 &&
      !has(sentence.text, ALL_NIGHT);
    if (!small && !meal) return [];
    return [{ start: time.start, end: time.end, level: 'ask' as const, say: `${quoted(clause)}: is this the hour you mean?` }];
  });
}

export default check;

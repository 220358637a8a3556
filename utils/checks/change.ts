import { framed } from '../text/any-of.ts';
import { amountOf } from '../text/numbers.ts';
import { either, has, oneOf, phrases, sentenceAround } from '../text/phrases.ts';
import { sifted } from '../text/sifted.ts';
import { quote } from '../text/tone.ts';
import type { Check, Found } from './check.ts';

type Here = Omit<Found, 'part'>;

const amount = String.raw`(?:about |around |just |only |nearly |over )?(?:[€$£¥₹]\s?)?(\d+(?:[.,]\d+)*)(?!\d|th\b|st\b|nd\b|rd\b|[.:]\d)\s?(%|\p{L}[\p{L}/²³]{0,14}|€|£)?`;
/** “from 12 minutes to 3 minutes”: two amounts of one thing, before and after. */
const FROM_TO = sifted(
  String.raw`(?<![\p{L}])(?:from|von|de|da|du|van) ${amount}(?: \p{L}{1,12}){0,2}? (?:to|auf|à|a|para|ad|naar) ${amount}`,
  'giu',
);
const POINTS = framed(
  /(?<![\d.,])(\d+(?:[.,]\d+)?)[\s-]?/iu,
  /(?!\p{L})/iu,
  /percentage[\s-]points?|points?|prozentpunkte?|points? de pourcentage/iu,
  /puntos? porcentuales|pontos? percentuais|punti percentuali/iu,
);
const PERCENT = String.raw`(\d+(?:[.,]\d+)?)\s?(?:%|percent|per cent|prozent)`;
const MORE_OR_LESS = oneOf(
  'cut drop fall dip decline rise jump leap surge boost hike increase decrease reduction growth gain improvement saving off discount',
  'less fewer more lower higher up down faster slower quicker cheaper',
  'weniger mehr höher niedriger schneller billiger günstiger rabatt nachlass ersparnis',
  'de_moins de_plus de_baisse de_hausse de_remise de_réduction de_rabais',
  'menos más mais de_descuento de_rebaja de_desconto in_meno in_più di_sconto korting',
);
/** A percentage that says how much more or less it became. */
const BY_PERCENT = sifted(
  String.raw`(?<![\d.,])${PERCENT}\s${MORE_OR_LESS}(?!\p{L})|(?:(?<!\p{L})(?:up|down|by|of|um|rund|de|en|em|del|di)\s(?:about |almost |nearly |over )?|(?<![\p{L}\d])[-–−]\s?)${PERCENT}`,
  'iu',
);
const TIMES: readonly (readonly [RegExp, number])[] = [
  [
    phrases(
      'doubl(?:e|ed|es|ing)',
      'twofold',
      'twice (?:as|the)',
      'verdoppel\\p{L}*',
      'doppelt|das doppelte',
      'doubl[éeè]\\p{L}*',
      'duplic\\p{L}+',
      '(?:el|al) doble',
      'dobr\\p{L}+',
      'raddoppi\\p{L}+',
      '(?:il|del) doppio',
      'verdubbel\\p{L}*',
      '(?:twee keer|dubbel) zo',
    ),
    2,
  ],
  [
    phrases(
      'tripl(?:e|ed|es|ing|o)',
      'threefold',
      'three times (?:as|the)',
      'verdreifach\\p{L}*',
      'dreimal so',
      'tripl[éeè]\\p{L}*',
      'triplic\\p{L}+',
      'verdrievoudig\\p{L}*',
      'drie keer zo',
    ),
    3,
  ],
  [phrases('half as \\p{L}+ again'), 1.5],
  [phrases('quadrupl(?:e|ed|es|ing)', 'fourfold', 'vervierfach\\p{L}*', 'quadrupl\\p{L}+', 'cuadruplic\\p{L}+'), 4],
  [
    phrases(
      'halv(?:e|ed|es|ing)',
      'halbier\\p{L}*',
      'cut in half',
      'half (?:as(?! \\p{L}+ again)|the|of)',
      '(?:auf |um )die hälfte',
      'de moitié',
      'la mitad',
      'a metade',
      'la metà',
      'gehalveerd',
      '(?:met )?de helft',
      'divis[ée]\\p{L}* par deux',
      'dimezz\\p{L}+',
      'a la mitad',
      'pela metade',
    ),
    0.5,
  ],
];
const ROSE = phrases(
  either(
    'rises?|grows?|climbs?|increases?|goes up|go up|steigt|steigen|wächst|augmente|sube|sobe|stijgt|gestegen',
    'rose|risen|grew|grown|climbed|increased|jumped|soared|gone up|went up|is up|are up|raised|rising|growing|stieg(?:en)?',
    'gewachsen|gestiegen|augmenté|passée? en hausse|subi(?:ó|do)|creci(?:ó|do)|aument\\p{L}+|cresc\\p{L}+',
  ),
);
const FELL = phrases(
  either(
    // “A drop-in from 1 to 3”, “this fall”, “en la planta baja”: nothing becomes less.
    'falls?(?<!(?:this|next|last|every|each|the|in|early|late|mid|our|of|water) fall)(?! (?:hours|season|term|semester|break|fair|festival|colou?rs|menu|schedule|foliage|timetable))',
    'drops?(?![- ](?:in|ins|off|offs|by|us|me|zone|out|outs)(?!\\p{L}))|declines?|decreases?|shrinks?|goes down|go down|sinkt|sinken|fällt|fallen|baisse|(?<!(?:planta|parte|zona|temporada|voz|ciudad) )baja|cai|scende|daalt',
    'gedaald|fell|dropped|declined|decreased|shrank|shrunk|fallen|gone down|went down|is down|are down|reduced|lowered|falling',
    'sank|gesunken|gefallen|sank(?:en)?|baissé|diminué|baj(?:ó|ado)|dismin\\p{L}+|caiu|cal(?:ato|ata|ati)|diminu\\p{L}+',
  ),
);

const check: Check = {
  id: 'change',
  title: 'A change that does not fit its figures',
  why: '“From 12 to 3, a 50% cut”: readers work it out, and then doubt the rest (Royal Statistical Society, guide for journalists: percentages and percentage points).',
  class: 'fact',
  level: 'ask',
  needs: ['text'],
  when: 'now',
  run: (draft) =>
    draft.parts.flatMap(({ text }, part): Found[] =>
      /\d/.test(text) ? [...text.matchAll(FROM_TO)].flatMap((match) => change(text, match).map((one) => ({ ...one, part }))) : [],
    ),
  examples: {
    fires: [
      'Our bonus has risen from 4.20% to 3.90%.',
      'Our bonus is up from 4.20% to 3.90% for all members.',
      'Berths are down from £31 to £34.',
      'Build time fell from 12 minutes to 3 minutes, a 50% cut.',
      'Our rate went from 3.5% to 4.0%, an increase of 1.5 percentage points.',
      'Members have doubled from 200 to 300.',
      'We grew from 12 to 24 people, that is half as many again.',
      { text: 'De 120 plazas a 180: el doble que el año pasado.', context: { locale: 'es-ES' } },
      'The fare goes down from £2.40 to £2.70 in May.',
      'Visits rose from 940 to 490 last week.',
      { text: 'Von 40 auf 30 Euro: 50 % Rabatt.', context: { locale: 'de-DE' } },
      { text: 'De 40 à 30 € : -50 %.', context: { locale: 'fr-FR' } },
      { text: 'Die Wartezeit ist von 20 auf 10 Minuten gesunken, 30 Prozent weniger.', context: { locale: 'de-DE' } },
    ],
    leaves: [
      'Our bonus is up from 3.90% to 4.20% for all members, and berths are down from £34 to £31. Pick-up from 9 to 5, and we clean up from 5 to 4 past.',
      'Build time fell from 12 minutes to 3 minutes, a 75% cut.',
      'The fare goes down from £2.70 to £2.40 in May.',
      'Three minutes instead of twelve: from 12 minutes to 3, 300% faster.',
      'Our rate went from 3.5% to 4.0%, half a point more. Up to 20% off for members.',
      'Twice as many places, from 90 to 180. Members have more than doubled, from 200 to 450. We climbed from 12th to 3rd.',
      'Open from 9 to 5. Trains from 7:40 to 9:10 are full; 20% more seats from Monday.',
      { text: 'Von 40 auf 30 Euro: 25 % Rabatt, nur am Samstag.', context: { locale: 'de-DE' } },
      { text: 'De 40 à 30 € : -25 %. De 2 à 5 € la part, et jusqu’à -50 % sur le reste.', context: { locale: 'fr-FR' } },
      'We grew from 12 to 18 people, that is half as many again.',
      'Drop-in repair on Thursday: bikes from 1 to 3, lamps from 3 to 5. Just drop by. Story walks every Sunday this fall, from 2 to 4.',
      { text: 'Taller de té en la planta baja, de 10 a 12, con merienda y sin prisa.', context: { locale: 'es-ES' } },
      'Boxes from $25 to $60, all with free shipping over $50.',
    ],
  },
};

export default check;

function change(text: string, match: RegExpMatchArray): Here[] {
  const place = { start: match.index ?? 0, end: (match.index ?? 0) + match[0].length };
  const [from, to] = [amountOf(match[1] ?? ''), amountOf(match[3] ?? '')];
  const shares = match[4] === '%';
  const clock = /^(?:am|pm|a|p|uhr|h|hrs?|o)$/i.test(match[4] ?? '') || /^(?:am|pm|uhr|h)$/i.test(match[2] ?? '');
  const sentence = sentenceAround(text, place.start, place.end).text;
  // “From 9 to 5” are hours, unless something rises or falls.
  const bare = !match[2] && !match[4] && !/[€$£¥₹]/.test(match[0]) && !has(sentence, ROSE) && !has(sentence, FELL);
  const doubles = TIMES.some(([words]) => has(sentence, words));
  if (clock || (bare && !doubles) || from === 0 || from === to) return [];
  const say = (rest: string): Here[] => [{ ...place, say: `${quote(text, place)}: ${rest}` }];
  const around = sentence.replace(match[0], ' … ');

  const priced = /[%€£$¥₹]/.test(match[0]);
  const points = shares ? POINTS.exec(around) : null;
  if (points) {
    const real = Math.abs(to - from);
    return Math.abs(real - amountOf(points[1] ?? '')) > 0.051 ? say(`that is ${round(real)} points, and the text says ${points[1]}.`) : [];
  }
  for (const [words, factor] of TIMES) {
    if (!has(around, words)) continue;
    const real = to / from;
    const loose = /more than|over|almost|nearly|fast|mehr als|plus de|más de|mais de|più/iu.test(around);
    return Math.abs(real - factor) > factor * (loose ? 0.6 : 0.15) ? say(`that is ${round(real)} times as much.`) : [];
  }
  const rose = has(around, ROSE) || (priced && UP.test(around));
  const fell = has(around, FELL) || (priced && DOWN.test(around));
  if (rose && !fell && to < from) return say('that is less, and the text says it rose.');
  if (fell && !rose && to > from) return say('that is more, and the text says it fell.');
  const told = shares ? null : BY_PERCENT.exec(around);
  if (told === null || /up to|bis zu|jusqu|hasta|até|fino a/iu.test(around)) return [];
  const percent = amountOf(told[1] ?? told[2] ?? '');
  // Of the old amount or, for speed and output, of the new one.
  const right = [(100 * Math.abs(to - from)) / from, (100 * Math.abs(to - from)) / to, (100 * to) / from];
  return right.some((one) => Math.abs(one - percent) <= Math.max(1.5, percent * 0.06))
    ? []
    : say(`that is ${Math.round(right[0]!)}%, and the text says ${percent}%.`);
}

/** “Up from 3% to 2%”, of what has a unit: “pick-up from 9 to 5” has none. */
const UP = /(?<!\p{L})up\s+…/iu;
const DOWN = /(?<!\p{L})down\s+…/iu;
const round = (value: number) => String(Math.round(value * 100) / 100);

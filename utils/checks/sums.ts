import { localTime } from '../text/calendar.ts';
import { amountOf, smallNumber } from '../text/numbers.ts';
import { sentenceAround } from '../text/phrases.ts';
import { readParts } from '../text/reading.ts';
import { sifted } from '../text/sifted.ts';
import { quote } from '../text/tone.ts';
import type { Check, Found } from './check.ts';

type Here = Omit<Found, 'part'>;

const money = String.raw`(?:[€$£¥₹]|CHF|EUR|USD|GBP|AUD|Rs\.?|R\$|A\$|C\$|NZ\$)\s?\d[\d.,]*|\d[\d.,]*\s?(?:[€£$]|EUR|CHF|euros?|dollars?|reais|francs?)`;
const oldPrice = sifted(
  new RegExp(
    String.raw`(?:\b(?:was|were|instead of|before|originally|normally|usually|rrp|statt|vorher|früher|bisher|au lieu de|était|avant|antes|en lugar de|era|costaba|ao invés de|de:|prima|anziché|invece di|van|was)\b:?\s*(?:just\s)?)(?<amount>${money})`,
    'iu',
  ),
);
const newPrice = sifted(
  new RegExp(
    String.raw`(?:\b(?:now only|nur noch|jetzt nur|now|today|only|just|for|jetzt|nur|heute|nun|maintenant|aujourd['’]hui|seulement|ahora|hoy|solo|sólo|agora|hoje|apenas|por|ora|adesso|oggi|solo|nu|voor)\b:?\s*(?:only\s|just\s|nur\s|at\s|für\s|à\s|por\s|a\s)?)(?<amount>${money})`,
    'iu',
  ),
);
const priceJustBefore = sifted(new RegExp(String.raw`(?<amount>${money})\s?,?\s?$`, 'iu'));
/** Portuguese and Spanish shops: “de 200 reais por 150 reais”. */
const fromTo = sifted(
  new RegExp(String.raw`\b(?:de|from|von|da)\s(?<old>${money})\s(?:por|para|a|to|auf|reduced to)\s(?<current>${money})`, 'iu'),
);
const percentOff = sifted(
  /(?<![\d.,])(?<percent>\d{1,2})\s?%\s?(?:off|discount|rabatt|günstiger|reduziert|de (?:réduction|remise|descuento|desconto)|di sconto|korting|less)|[-–−]\s?(?<minus>\d{1,2})\s?%|\b(?:save|spare|sparen|économisez|ahorra|economize|risparmia)\s(?<save>\d{1,2})\s?%/iu,
);
const halfPrice = sifted(
  /\bhalf[- ]price\b|\bzum halben preis\b|\bmoitié prix\b|\bmitad de precio\b|\bmetade do preço\b|\bmetà prezzo\b/iu,
);
const saved = sifted(
  new RegExp(String.raw`\b(?:save|you save|sparen sie|ihr spart|spare|économisez|ahorra|economize|risparmia)\s(?<amount>${money})`, 'iu'),
);
const overHundred = sifted(
  /(?<![\d.,])(?<percent>10[1-9]|1[1-9]\d|[2-9]\d\d)\s?%\s(?:of|der|des|de (?:los|las|nos|nuestros|nossos)|dos|das|dei|delle|van de)\s(?:(?:our|all|the|us|my) )?(?:our|all|the|unserer|aller|people|customers|users|visitors|respondents|members|employees|kunden|menschen|befragten|clients|français|personnes|clientes|personas|usuarios|clientes|pessoas|clienti|persone|\p{L}+s (?:say|said|agree\w*|felt|feel|would|love\w*|recommend\w*|notice\w*|saw|report\w*|think|want\w*|prefer\w*|pass\w*|use|are|were|have))/iu,
);
const upTo = sifted(/\b(?:up to|bis zu|jusqu['’]à|hasta|até|fino a|tot)\s?[-–]?\s?\d{1,2}\s?%/iu);
const survey = sifted(
  /\b(?:told us|you said|of you|(?:we )?asked you|survey\w*|poll\w*|voted|votes|respondents|umfrage|befragt\w*|abgestimmt|sondage|interrogés|encuesta\w*|pesquisa|entrevistados|sondaggio|intervistati)\b/iu,
);
/** Who chose nothing: with them the shares are the whole. */
const THE_REST = sifted(
  /(?<!\p{L})(?:(?:do|did|does)(?: not|n['’]t) (?:mind|know|say|vote|care)|undecided|not sure|no opinion|no preference|neither|unentschieden|ist es egal|weiß nicht|ohne meinung|sans opinion|ne se prononcent pas|indécis|indecis[oi]s?|no saben?|ningun[oa]|não sabem?|nenhum|non sanno|nessun[oa]|geen (?:mening|voorkeur)|weet niet)(?!\p{L})/iu,
);
/** “60% wool, 30% silk and 20% linen”. */
const MADE_OF = sifted(
  /(?<![\d.,])\d{1,3}\s?%\s(?:\p{L}+ )?(?:cotton|wool|linen|silk|polyester|polyamide|nylon|viscose|elastane|cashmere|hemp|alpaca|mohair|rye|wheat|spelt|oats?|arabica|robusta|cocoa|malt|barley|merlot|cabernet|grenache|syrah|baumwolle|wolle|leinen|seide|polyester|roggen|weizen|dinkel|coton|laine|lin|soie|seigle|algodón|lana|lino|seda|algodão|lã|linho|cotone|seta|katoen|wol|linnen)(?!\p{L})/giu,
);
const growth = sifted(/\b(?:up|grew|grow\w*|rose|rising|increas\w*|decreas\w*|down|more|less|plus|minus|gestiegen|hausse|aumento)\b/iu);
/** “Of our 320 graduates, 45% …”. */
const OF_WHOLE = sifted(
  /(?<!\p{L})(?:of (?:our|the|all|these|those) (?:\d[\d.,]* )?\p{L}+s?,|von (?:unseren|den|allen) \p{L}+|de (?:nos|nuestros|nuestras|nossos|nossas) \p{L}+|dei nostri \p{L}+)/iu,
);
const times = sifted(new RegExp(String.raw`(?<![\d.,])(?<count>\d{1,2})\s?[x×]\s?(?<each>${money})\s?=\s?(?<sum>${money})`, 'iu'));
/** “Two for €45”. */
const severalFor = sifted(
  new RegExp(
    String.raw`(?<!\p{L})(?<count>two|three|four|[2-4]|zwei|drei|vier|deux|trois|quatre|dos|tres|cuatro|dois|duas|três|quatro|due|tre|twee|drie)\s(?:for|für|pour|por|per|voor)\s(?:only |just |nur |solo |sólo |só |seulement )?(?<sum>${money})`,
    'iu',
  ),
);
const amounts = sifted(new RegExp(money, 'giu'));
const since = sifted(
  /\b(?:since|founded in|established in|est\.|opened (?:its|our|the) doors in|opened in|began in|started in|born in|seit|gegründet|eröffnet(?:en)?(?: wir)?(?: im jahr)?|depuis|fondée? en|ouvert(?:e)? en|nés? en|desde|fundad[ao]s? en|abrimos [\p{L}\s]{0,40}en|nacimos en|fundad[ao]s? em|abrimos [\p{L}\s]{0,40}em|dal|fondat[ao] nel|aperto nel|nat[ao] nel|sinds|opgericht in)\s(?<year>1[5-9]\d\d|20[0-4]\d)\b/iu,
);
const years = sifted(
  /(?<![\d.,])(?<count>\d{1,3})(?:th|st|nd|rd|\.|º|ª|e|ème|°)?[\s-](?:years?(?: old| young| of| ago| in)?|anniversary|birthday|jahren?|jähriges|geburtstag|ans\b|anniversaire|años|aniversario|anos|aniversário|anni\b|anniversario|compleanno|jaar)|\b(?:turn(?:s|ed|ing)?|wird|wurde|fête ses|cumple|completa|compie) (?<turned>\d{1,3})(?![\d.,:%]|\s?[ap]m)/iu,
);

const check: Check = {
  id: 'sums',
  title: 'Numbers that do not add up',
  why: 'A minister gave Naples 250 years instead of 2,500 and had to correct himself in public (2024); a wrong price has to be explained to every customer.',
  class: 'fact',
  level: 'ask',
  needs: ['text'],
  when: 'now',
  run(draft, { now, timeZone }) {
    const year = now === null ? null : localTime(draft.scheduledFor ?? now, timeZone).year;
    return readParts(draft).flatMap(({ text }, part) =>
      [...prices(text), ...shares(text), ...age(text, year), ...lived(text), ...bornThen(text, year)].map((one) => ({ ...one, part })),
    );
  },
  examples: {
    fires: [
      'The Harlow armchair is 50% off this week: was $400, now $300.',
      'Was £30, now £40.',
      '120% of our customers would come again.',
      '3 x £5 = £12, all week.',
      'Tickets are £10, two for £25.',
      { text: 'Entradas a 20 €, dos por 45 €.', context: { locale: 'es-ES' } },
      'You told us: 45% come by bike, 40% on foot and 25% do not mind.',
      'Woven from 60% wool, 30% silk and 20% linen.',
      'Our founder (1934–2020) died aged 90.',
      { text: 'Our oldest skipper, 82, was born in 1962.', context: { now: '2026-05-18T08:00:00Z' } },
      { text: 'Lena, our cook, was born in 1980, 40 today.', context: { now: '2026-05-18T08:00:00Z' } },
      'Born in Whitby in 1903, the painter died in 1889.',
      { text: 'Founded in 1986, and 50 years old this week.', context: { now: '2026-05-18T08:00:00Z', timeZone: 'Europe/Madrid' } },
      { text: 'Statt 80 € jetzt nur 60 €, 50 % Rabatt.', context: { locale: 'de-DE' } },
    ],
    leaves: [
      '25% off the winter box: was £40, now £30.',
      'You told us: 45% come by bike, 40% on foot and 15% do not mind. Woven from 60% wool, 30% silk and 10% linen.',
      'Our founder (1934–2020) died aged 86. Our oldest skipper, born in 1944, was first on the ice this winter.',
      'We give 110%.',
      'Tickets are £10, two for £18. Cake £3, and three for £8.',
      'Sales grew by 150%.',
      {
        text: 'Abrimos nuestras puertas en 1986 y hoy cumplimos 40 años.',
        context: { now: '2026-05-18T08:00:00Z', timeZone: 'Europe/Madrid', locale: 'es-ES' },
      },
      'From £10 to £40, up to 50% off.',
      'Born in Whitby in 1889, the painter died in 1903, aged 14.',
      { text: 'Since 2019 we have planted trees; the oldest is 300 years old.', context: { now: '2026-05-18T08:00:00Z' } },
      'Was €19.99, now €9.99. Half price!',
    ],
  },
};

export default check;

function prices(text: string): Here[] {
  const found: Here[] = [];
  const product = times.exec(text);
  if (product) {
    const { count = '', each = '', sum = '' } = product.groups ?? {};
    if (Math.abs(Number(count) * amountOf(each) - amountOf(sum)) > 0.011)
      found.push({ ...placeOf(product), say: `${quote(text, placeOf(product))}: that makes ${round(Number(count) * amountOf(each))}.` });
  }
  const dearer = dearerTogether(text);
  if (dearer) found.push(dearer);
  const pair = priced(text);
  if (pair === null) return found;
  const { place, oldWritten, newWritten } = pair;
  const [old, current] = [amountOf(oldWritten), amountOf(newWritten)];
  if (old === 0 || current === 0) return found;
  if (current > old) return [...found, { ...place, say: `The new price (${newWritten}) is higher than the old one (${oldWritten}).` }];
  // Two offers side by side: each has its own sentence.
  const percent =
    percentOff.exec(sentenceAround(text, place.start, place.end).text) ?? (halfPrice.test(text) ? null : percentOff.exec(text));
  const told = percent
    ? Number(percent.groups?.percent ?? percent.groups?.minus ?? percent.groups?.save)
    : halfPrice.test(text)
      ? 50
      : null;
  const real = (100 * (old - current)) / old;
  if (told !== null && !upTo.test(text) && Math.abs(told - real) > 1.5)
    found.push({
      ...place,
      say: `From ${oldWritten} to ${newWritten} is ${Math.round(real)}% off, and the text says ${told}%.`,
    });
  const save = saved.exec(text);
  if (save && Math.abs(amountOf(save.groups?.amount ?? '') - (old - current)) > 0.51)
    found.push({
      ...placeOf(save),
      say: `From ${oldWritten} to ${newWritten} saves ${round(old - current)}, and the text says ${save.groups?.amount}.`,
    });
  return found;
}

/** Several at a price for which they could be had one by one. */
function dearerTogether(text: string): Here | null {
  const several = severalFor.exec(text);
  if (several === null) return null;
  const { count = '', sum = '' } = several.groups ?? {};
  const sentence = sentenceAround(text, several.index, several.index + several[0].length).text;
  const [single, ...others] = [...sentence.matchAll(amounts)]
    .map(([written]) => amountOf(written))
    .filter((amount) => amount !== amountOf(sum));
  const apart = (single ?? 0) * (smallNumber(count.toLowerCase()) ?? 0);
  if (others.length > 0 || apart === 0 || apart >= amountOf(sum)) return null;
  return { ...placeOf(several), say: `${quote(text, placeOf(several))}: one by one they cost ${round(apart)}.` };
}

/** The old price and the new one, where the text tells which is which. */
function priced(text: string): { place: { start: number; end: number }; oldWritten: string; newWritten: string } | null {
  const before = oldPrice.exec(text);
  if (before) {
    const end = before.index + before[0].length;
    const head = text.slice(0, before.index);
    const after = newPrice.exec(text.slice(end)) ?? newPrice.exec(head) ?? priceJustBefore.exec(head);
    if (after)
      return { place: { start: before.index, end }, oldWritten: alone(before.groups?.amount), newWritten: alone(after.groups?.amount) };
  }
  const both = fromTo.exec(text);
  // A range (“from 10 to 40”) is no reduction unless the text says so.
  if (both && !upTo.test(text) && (percentOff.test(text) || halfPrice.test(text)))
    return { place: placeOf(both), oldWritten: alone(both.groups?.old), newWritten: alone(both.groups?.current) };
  return null;
}

/** Without the comma or stop that belongs to the sentence. */
const alone = (amount = ''): string => amount.replace(/[.,]$/, '');

function shares(text: string): Here[] {
  const over = overHundred.exec(text);
  if (over) return [{ ...placeOf(over), say: `${quote(text, placeOf(over))}: more than all of them.` }];
  const made = [...text.matchAll(MADE_OF)];
  const materials = made.reduce((all, [share]) => all + Number.parseFloat(share), 0);
  if (made.length >= 2 && materials > 101 && materials < 160 && !/[.!?]\s/.test(text.slice(made[0]!.index, made.at(-1)!.index)))
    return [{ start: made[0]!.index, end: made.at(-1)!.index + made.at(-1)![0].length, say: `These parts make ${materials}% together.` }];
  if (!(survey.test(text) || OF_WHOLE.test(text)) || growth.test(text)) return [];
  const parts = [...text.matchAll(/(?<![\d.,])(\d{1,2}(?:[.,]\d)?)\s?%/gu)];
  const sum = parts.reduce((all, part) => all + Number((part[1] as string).replace(',', '.')), 0);
  const [first, last] = [parts[0], parts.at(-1)];
  if (
    parts.length < 3 ||
    sum > 135 ||
    (THE_REST.test(text) ? Math.abs(sum - 100) <= 1.5 || sum < 65 : sum <= 101) ||
    !first ||
    !last ||
    /[.!?]\s/.test(text.slice(first.index, last.index))
  )
    return [];
  return [
    {
      start: first.index,
      end: last.index + last[0].length,
      say: `These shares make ${round(sum)}% together. Could people choose more than one?`,
    },
  ];
}

/** “(1934–2020), aged 90”. */
const LIVED = sifted(
  /(?<!\d)(?<from>1[5-9]\d\d|20[0-4]\d)\s?[–-]\s?(?<to>1[5-9]\d\d|20[0-4]\d)(?!\d)[^.!?\n\d]{0,40}?(?:(?:aged|at the age of|im alter von|à l['’]âge de|a la edad de|aos|all['’]età di|op)\s(?<age>\d{1,3})(?!\d)|(?<span>\d{1,3}) (?:years|jahre|ans|años|anos|anni|jaar)(?!\p{L}))/iu,
);

function lived(text: string): Here[] {
  const life = LIVED.exec(text);
  if (life === null) return [];
  const { from = '', to = '', age = '', span } = life.groups ?? {};
  const real = Number(to) - Number(from);
  return Math.abs(Number(span ?? age) - real) > 1 ? [{ ...placeOf(life), say: `From ${from} to ${to} are ${real} years.` }] : [];
}

const BIRTH = '(?:born in|geboren (?:im jahr )?|née? en|nacid[oa] en|nació en|nascid[oa] em|nasceu em|nat[oa] nel|geboren in) ?';
const BORN = [
  // “Our oldest member, 82, was born in 1962.”
  sifted(new RegExp(`, (?:aged )?(?<age>\\d{1,3}), [^.!?\\n\\d]{0,40}?${BIRTH}(?<year>(?:19|20)\\d\\d)(?!\\d)`, 'iu')),
  // “Born in 1962, 55 today.”
  sifted(
    new RegExp(
      `${BIRTH}(?<year>(?:19|20)\\d\\d), (?:now |today )?(?<age>\\d{1,3})(?= today| this (?:year|week)| now|,| and (?:still|counting))`,
      'iu',
    ),
  ),
];
/** “Born in 1871, she died in 1854.” */
const LIFE = sifted(
  /(?<!\p{L})(?:born|geboren|née?|nacid[oa]|nació|nascid[oa]|nasceu|nat[oa])(?!\p{L})[^.!?\n\d]{0,30}(?<birth>1\d{3}|20\d\d)[^.!?\n]{0,80}?(?<!\p{L})(?:died|gestorben|starb|morte?|murió|falleció|morreu|faleceu|morì|morto|overleden)(?!\p{L})[^.!?\n\d]{0,30}(?<death>1\d{3}|20\d\d)(?!\d)/iu,
);
/** Nobody has grown older (Jeanne Calment). */
const OLDEST = 122;

function bornThen(text: string, year: number | null): Here[] {
  const life = LIFE.exec(text);
  if (life) {
    const { birth = '', death = '' } = life.groups!;
    const lived = Number(death) - Number(birth);
    if (lived < 0 || lived > OLDEST) return [{ ...placeOf(life), say: `Born in ${birth} and died in ${death}: one of them is wrong.` }];
  }
  const match = year === null ? null : (BORN.map((pattern) => pattern.exec(text)).find((one) => one !== null) ?? null);
  if (match === null) return [];
  const real = year! - Number(match.groups!.year);
  return Math.abs(Number(match.groups!.age) - real) > 1
    ? [{ ...placeOf(match), say: `Born in ${match.groups!.year} one is ${real} now.` }]
    : [];
}

/** “Founded in 1986 … 50 years”: one year to and fro is the birthday's business. */
function age(text: string, year: number | null): Here[] {
  const start = since.exec(text);
  const span = years.exec(text);
  if (year === null || !start || !span) return [];
  const told = Number(span.groups?.count ?? span.groups?.turned);
  const real = year - Number(start.groups?.year);
  // Only where both can be about the same thing: near one another, and of the same size.
  const apart = Math.abs(span.index - start.index);
  if (
    told < 5 ||
    real < 5 ||
    apart > 90 ||
    Math.abs(told - real) <= 1 ||
    told > real * 3 ||
    told * 3 < real ||
    !sameStory(text.slice(Math.min(span.index, start.index), Math.max(span.index, start.index)), text)
  )
    return [];
  return [{ ...placeOf(span), say: `From ${start.groups?.year} to ${year} are ${real} years, and the text says ${told}.` }];
}

/** One sentence, or two of which one celebrates: “Founded in 1926. This year we turn 90.” */
function sameStory(between: string, text: string): boolean {
  const sentences = between.split(/[.!?]\s/).length;
  return sentences === 1 || (sentences === 2 && CELEBRATES.test(text));
}

const CELEBRATES = sifted(
  /(?<!\p{L})(?:celebrat\p{L}*|anniversary|birthday|we turn|turns|feiern|jubiläum|geburtstag|fêt\p{L}*|anniversaire|cumpl\p{L}*|aniversario|complet\p{L}*|aniversário|compie|compiamo|festeggi\p{L}*|jubileum|vieren|bestaan)(?!\p{L})/iu,
);

function placeOf(match: RegExpExecArray): { start: number; end: number } {
  return { start: match.index, end: match.index + match[0].length };
}

function round(value: number): string {
  return String(Math.round(value * 100) / 100);
}

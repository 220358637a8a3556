import { spokenAs } from '../text/amounts.ts';
import { anyMonth } from '../text/dates.ts';
import { amountOf, smallNumber } from '../text/numbers.ts';
import { sentenceAround } from '../text/phrases.ts';
import { readParts } from '../text/reading.ts';
import { sifted } from '../text/sifted.ts';
import { quote } from '../text/tone.ts';
import type { Check, Found } from './check.ts';

type Here = Omit<Found, 'part'>;

const money = String.raw`(?:[€$£¥₹]|CHF|EUR|USD|GBP|AUD|Rs\.?|R\$|A\$|C\$|NZ\$)\s?\d[\d.,]*|\d[\d.,]*\s?(?:[€£$]|EUR|CHF|euros?|dollars?|reais|francs?)`;
const oldPrice = sifted(
  String.raw`(?:(?<![\p{L}\p{N}_])(?:was|were|instead of|before|originally|normally|usually|rrp|statt|vorher|früher|bisher|au lieu de|était|avant|antes|en lugar de|era|costaba|ao invés de|de:|prima|anziché|invece di|van|was)(?![\p{L}\p{N}_]):?\s*(?:just\s)?)(?<amount>${money})`,
  'iu',
);
const newPrice = sifted(
  String.raw`(?:\b(?<!\bsold\s)(?:now only|nur noch|jetzt nur|now|today|only|just|for|jetzt|nur|heute|nun|maintenant|aujourd['’]hui|seulement|ahora|hoy|solo|sólo|agora|hoje|apenas|por|ora|adesso|oggi|solo|nu|voor)\b:?\s*(?:only\s|just\s|nur\s|at\s|für\s|à\s|por\s|a\s)?)(?<amount>${money})`,
  'iu',
);
const priceJustBefore = sifted(String.raw`(?<amount>${money})\s?,?\s?$`, 'iu');
/** Portuguese and Spanish shops: “de 200 reais por 150 reais”. */
const fromTo = sifted(String.raw`\b(?:de|from|von|da)\s(?<old>${money})\s(?:por|para|a|to|auf|reduced to)\s(?<current>${money})`, 'iu');
const percentOff = sifted(
  /(?<![\d.,])(?<percent>\d{1,2})\s?%\s?(?:off|discount|rabatt|günstiger|reduziert|de (?:réduction|remise|descuento|desconto)|di sconto|korting|less)|[-–−]\s?(?<minus>\d{1,2})\s?%|(?<![\p{L}\p{N}_])(?:save|spare|sparen|économisez|ahorra|economize|risparmia)\s(?<save>\d{1,2})\s?%|(?<![\p{L}\p{N}_])(?:rabatt|remise|réduction|descuento|desconto|sconto|korting)\s(?:von|de|del|di|van)\s(?<named>\d{1,2})\s?%/iu,
);
const halfPrice = sifted(
  /\bhalf[- ]price\b|\bzum halben preis\b|\bmoitié prix\b|\bmitad de precio\b|\bmetade do preço\b|\bmetà prezzo\b/iu,
);
const saved = sifted(
  String.raw`(?<![\p{L}\p{N}_])(?:save|you save|sparen sie|ihr spart|spare|économisez|ahorra|economize|risparmia)\s(?<amount>${money})`,
  'iu',
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
const times = sifted(String.raw`(?<![\d.,])(?<count>\d{1,2})\s?[x×]\s?(?<each>${money})\s?=\s?(?<sum>${money})`, 'iu');
/** “Two for €45”. */
const severalFor = sifted(
  String.raw`(?<!\p{L})(?<count>two|three|four|[2-4]|zwei|drei|vier|deux|trois|quatre|dos|tres|cuatro|dois|duas|três|quatro|due|tre|twee|drie)\s(?:for|für|pour|por|per|voor)\s(?:only |just |nur |solo |sólo |só |seulement )?(?<sum>${money})`,
  'iu',
);
const amounts = sifted(money, 'giu');
const check: Check = {
  id: 'sums',
  title: 'Numbers that do not add up',
  why: 'A wrong price has to be explained to every customer, and a poll of 110 per cent to every reader (editors’ practice: work every number backwards).',
  class: 'fact',
  level: 'ask',
  needs: ['text'],
  when: 'now',
  run: (draft) => readParts(draft).flatMap(({ text }, part) => [...prices(text), ...shares(text)].map((one) => ({ ...one, part }))),
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
      { text: 'Sconto del 50%: prima 40 €, ora 30 €.', context: { locale: 'it-IT' } },
      { text: 'Statt 80 € jetzt nur 60 €, 50 % Rabatt.', context: { locale: 'de-DE' } },
    ],
    leaves: [
      '25% off the winter box: was £40, now £30.',
      'You told us: 45% come by bike, 40% on foot and 15% do not mind. Woven from 60% wool, 30% silk and 10% linen.',
      'We give 110%.',
      'Tickets are £10, two for £18. Cake £3, and three for £8.',
      'Sold in four days! Was £450,000, sold for £462,000.',
      'Sales grew by 150%. Frames from £400 to £4,000, and 10% off helmets.',
      'From £10 to £40, up to 50% off. The room is £60 a night, and breakfast is £9, or £12 with eggs from our own hens.',
      { text: 'Die Milch kostet ab Oktober 1,49 € statt 1,39 €. Die zehn Cent gehen an den Hof.', context: { locale: 'de-DE' } },
      'Was €19.99, now €9.99. Half price!',
      { text: 'Sconto del 25%: prima 40 €, ora 30 €.', context: { locale: 'it-IT' } },
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
      found.push({
        ...placeOf(product),
        say: `${quote(text, placeOf(product))}: that makes ${spokenAs(product[0], Number(count) * amountOf(each))}.`,
      });
  }
  const dearer = dearerTogether(text);
  if (dearer) found.push(dearer);
  const pair = priced(text);
  if (pair === null) return found;
  const { place, oldWritten, newWritten } = pair;
  const [old, current] = [amountOf(oldWritten), amountOf(newWritten)];
  if (old === 0 || current === 0) return found;
  if (current > old && RISES.test(sentenceAround(text, place.start, place.end).text)) return found;
  if (current > old) return [...found, { ...place, say: `The new price (${newWritten}) is higher than the old one (${oldWritten}).` }];
  // Two offers side by side: each has its own sentence.
  const percent =
    percentOff.exec(sentenceAround(text, place.start, place.end).text) ?? (halfPrice.test(text) ? null : percentOff.exec(text));
  const told = percent
    ? Number(percent.groups?.percent ?? percent.groups?.minus ?? percent.groups?.save ?? percent.groups?.named)
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
  return { ...placeOf(several), say: `${quote(text, placeOf(several))}: one by one they cost ${spokenAs(several[0], apart)}.` };
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
  // “From 400 to 4,000”, with ten per cent off everything, is one as well.
  if (both && isLess(both) && !upTo.test(text) && (percentOff.test(text) || halfPrice.test(text)))
    return { place: placeOf(both), oldWritten: alone(both.groups?.old), newWritten: alone(both.groups?.current) };
  return null;
}

const isLess = ({ groups }: RegExpExecArray): boolean => amountOf(groups?.current ?? '') < amountOf(groups?.old ?? '');

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

/** “The milk costs 1.49 from October instead of 1.39”: told as a rise. */
const COSTS = '(?:kostet|kosten|costs?|will be|goes to|coût\\p{L}+|cuesta|costará|custa|custará|costa|costerà|kost)';
const FROM = '(?:ab|from|as of|à partir de|dès|a partir de|desde|da|dal|vanaf)';
const RISES = sifted(
  `(?<!\\p{L})(?:${COSTS} (?:[^.!?\\n]{0,30} )?)?${FROM} (?:(?:le|el|il|dem) )?(?:1(?:st|er|º|\\.)? (?:de )?)?(?:${anyMonth}|next (?:month|year))(?!\\p{L})`,
  'iu',
);

function placeOf(match: RegExpExecArray): { start: number; end: number } {
  return { start: match.index, end: match.index + match[0].length };
}

function round(value: number): string {
  return String(Math.round(value * 100) / 100);
}

import { timesIn } from '../text/clock.ts';
import { anyMonth } from '../text/dates.ts';
import { amountOf } from '../text/numbers.ts';
import { sifted } from '../text/sifted.ts';
import { quote } from '../text/tone.ts';
import type { Check, Found } from './check.ts';

type Here = Omit<Found, 'part'>;

const CURRENCY = `[€$£¥₹]|EUR|CHF|GBP|USD|euros?|pounds?|dollars?|reais|francs?`;
const FIGURE = sifted(
  new RegExp(
    String.raw`(?<![\p{L}\d.,/:-])(${CURRENCY})?\s?(\d{1,3}(?:[.,\u00a0 ]\d{3})+|\d+(?:[.,]\d\d?)?)(?:\s?(${CURRENCY})(?!\p{L}))?`,
    'giu',
  ),
);
/** Right before the figure that is the sum, or right after it. */
const BEFORE = sifted(
  /(?<!\p{L})(?:(?:grand|sum|combined|overall|final)?\s?total(?:s|ling|led)?|adds? up to|comes? to|came to|altogether|insgesamt|zusammen|gesamtsumme|summe|au total|en tout|total de|en total|en conjunto|no total|ao todo|totalizando|in totale|in tutto|totale|in totaal|samen|totaal)(?:\s(?:is|was|of|so far|raised|sind|waren|das|es|war|ist|de|di|van|est|es|é|è|son|der|für|por|un|una|a|sum)){0,3}\s?[:=–—]?\s?$/iu,
);
const AFTER =
  /^(?:\s\p{L}+){0,2}?\s?(?:in total|in all|altogether|all told|all in|total|insgesamt|zusammen|au total|en tout|en total|no total|ao todo|in totale|in tutto|in totaal)(?!\p{L})/iu;
/** A sum told roughly, or of something else. */
const ROUGH = sifted(
  /(?:over|nearly|almost|about|around|more than|less than|up to|at least|roughly|so far|über|rund|fast|knapp|mehr als|etwa|plus de|près de|environ|presque|más de|casi|unos|mais de|quase|cerca de|oltre|più di|quasi|circa|meer dan|ruim|bijna)\s$/iu,
);
const NOT_A_LIST = sifted(
  /(?<!\p{L})(?:each|per|every|apiece|from|was|now|instead|last year|of which|including|match(?:ed|ing)?|doubled|gift aid|goal|target|off|or|je|pro|statt|davon|chacune?|au lieu|dont|cada|de los cuales|ou|o|oder|dos quais|ciascun\p{L}*|di cui|invece|waarvan)(?!\p{L})|[x×*]\s?\d/iu,
);
/** What keeps the members of a list together: a comma, a sign, a line or an “and”, and never the end of a sentence. */
const IN_LIST = /^(?!.*[.!?]\s).{0,45}$/su;
const JOINS = sifted(/[,;+&\n]|(?<!\p{L})(?:and|und|et|y|e|en|plus)(?!\p{L})/iu);
/** A date or a share among the figures. */
const OTHER_FIGURE = sifted(
  new RegExp(String.raw`^(?:st|nd|rd|th|%|\s?(?:percent|prozent|[ap]\.?m\b|uhr|h\b|${anyMonth})|\.\s?(?:${anyMonth})|º)(?!\p{L})`, 'iu'),
);

interface Figure {
  start: number;
  end: number;
  value: number;
  money: boolean;
}

const check: Check = {
  id: 'grand-total',
  title: 'A total that is not the sum of its list',
  why: 'The last item comes in late and the total stays as it was: whoever gave the money adds it up (editors’ practice: add up every list of figures).',
  class: 'fact',
  level: 'ask',
  needs: ['text'],
  when: 'now',
  run: (draft) => draft.parts.flatMap(({ text }, part) => wrongTotals(text).map((one) => ({ ...one, part }))),
  examples: {
    fires: [
      'Tombola £310, teas £145 and plants £95: £560 in total.',
      'Entries: 120 runners, 45 walkers and 12 dogs, 187 in all.',
      'Bar: £400\nRaffle: £250\nTotal: £700',
      { text: 'Flohmarkt 420 €, Kuchen 180 €, Spenden 75 €: insgesamt 685 €.', context: { locale: 'de-DE' } },
      { text: 'Tómbola 300 €, bar 200 € y rifa 150 €. En total: 660 €.', context: { locale: 'es-ES' } },
    ],
    leaves: [
      'Tombola £310, teas £145 and plants £95: £550 in total.',
      'Entries: 120 runners, 45 walkers and 12 dogs, 177 in all.',
      'Bar: £400\nRaffle: £250\nTotal: £650',
      'Teas £2, cakes £3. We raised £700 in total. Over £500 altogether from raffle £300 and bar £150.',
      'Adults £10 each, children £5 each, £25 in total for a family of four.',
      'From 10am to 4pm on 12 and 13 June, 40 stalls in all. Two films, 90 minutes each: total 3 hours.',
      'We raised £500 last year and £700 this year, a total of £3,100 over five years.',
    ],
  },
};

export default check;

/** Characters in which stands what a figure is said to be. */
const NEAR = 40;

function wrongTotals(text: string): Here[] {
  const figures = figuresIn(text);
  if (figures.length < 3) return [];
  for (const [index, total] of figures.entries()) {
    const head = text.slice(Math.max(0, total.start - NEAR), total.start);
    if (ROUGH.test(head) || !(BEFORE.test(head) || AFTER.test(text.slice(total.end, total.end + NEAR)))) continue;
    const items = listBefore(text, figures, index) ?? listAfter(text, figures, index);
    if (items === null) continue;
    const sum = items.reduce((all, { value }) => all + value, 0);
    // A sum that is far off belongs to something else; one that is nearly right was meant to be right.
    if (Math.abs(sum - total.value) < 0.011 || total.value > sum * 1.6 || total.value < sum * 0.6) continue;
    const place = { start: total.start, end: total.end };
    return [{ ...place, say: `The list makes ${Math.round(sum * 100) / 100}, and the total is given as ${quote(text, place)}.` }];
  }
  return [];
}

function figuresIn(text: string): Figure[] {
  const times = timesIn(text);
  return Array.from(text.matchAll(FIGURE), (match): Figure & { other: boolean } => {
    const end = match.index + match[0].length;
    const start = match.index + (/^\s*/.exec(match[0])?.[0].length ?? 0);
    const other = OTHER_FIGURE.test(text.slice(end, end + NEAR)) || times.some((time) => time.start <= start && start < time.end);
    return { start, end, value: amountOf((match[2] ?? '').replace(/[\u00a0 ]/g, '')), money: Boolean(match[1] ?? match[3]), other };
  }).filter(({ other }) => !other);
}

/** The figures in front of the total that stand in one list. */
function listBefore(text: string, figures: readonly Figure[], index: number): Figure[] | null {
  const total = figures[index]!;
  const items: Figure[] = [];
  for (let at = index - 1; at >= 0; at -= 1) {
    const [item, next] = [figures[at]!, items[0]];
    const between = text.slice(item.end, (next ?? total).start);
    if (item.money !== total.money || (next === undefined ? between.length > 60 : !IN_LIST.test(between) || !JOINS.test(between))) break;
    items.unshift(item);
  }
  return asList(text, items, total);
}

/** “£650 in total: £400 from the bar, £250 from the raffle”. */
function listAfter(text: string, figures: readonly Figure[], index: number): Figure[] | null {
  const total = figures[index]!;
  const colon = /^[^.!?\n\d]{0,30}[:–—]/u.exec(text.slice(total.end, total.end + NEAR));
  if (colon === null) return null;
  const items: Figure[] = [];
  for (const item of figures.slice(index + 1)) {
    const between = text.slice(items.at(-1)?.end ?? total.end, item.start);
    if (item.money !== total.money || !IN_LIST.test(between) || (items.length > 0 && !JOINS.test(between))) break;
    items.push(item);
  }
  return asList(text, items, total);
}

function asList(text: string, items: Figure[], total: Figure): Figure[] | null {
  if (items.length < 2 || items.some(({ value }) => value >= total.value)) return null;
  const from = Math.min(items[0]!.start, total.start);
  const to = Math.max(items.at(-1)!.end, total.end);
  return NOT_A_LIST.test(text.slice(Math.max(0, from - 20), to + 12)) ? null : items;
}

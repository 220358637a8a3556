import { type Amount, amountsIn, sameAmount, spokenLike } from '../text/amounts.ts';
import { anyOf, framed } from '../text/any-of.ts';
import { either, joined } from '../text/phrases.ts';
import { sifted } from '../text/sifted.ts';
import { quote } from '../text/tone.ts';
import type { Check, Found } from './check.ts';

type Here = Omit<Found, 'part'>;

/** Right before the figure that is the sum, or right after it. */
const BEFORE = sifted(
  joined(
    String.raw`(?<!\p{L})`,
    either(
      String.raw`(?:grand|sum|combined|overall|final)?\s?total(?:s|ling|led)?|adds? up to|comes? to|came to`,
      'makes?|macht|ça fait|suman|fanno|(?<=[.!] )all(?: of)?(?: the| our)?|altogether|together',
      'insgesamt|zusammen|gesamtsumme|summe',
      'au total|en tout|total de|en total|en conjunto|no total|ao todo|totalizando|in totale',
      'in tutto|totale|in totaal|samen|totaal',
    ),
    String.raw`(?:\s(?:is|was|of|so far|raised|sind|waren|das|es|war|ist|de|di|van|est|es|é|è|son|der|für|por|un|una|a|sum))`,
    String.raw`{0,3}\s?[:=–—]?\s?$`,
  ),
  'iu',
);
const AFTER = framed(
  /^(?:\s\p{L}+){0,2}?\s?/iu,
  /(?!\p{L})/iu,
  /in total|in all|altogether|all told|all in|total|insgesamt|zusammen/iu,
  /au total|en tout|en total|no total|ao todo|in totale|in tutto|in totaal/iu,
);
/** A sum told roughly, or of something else. */
const ROUGH = sifted(
  joined(
    either(
      'over|nearly|almost|about|around|more than|less than|up to|at least|roughly|so far',
      'über|rund|fast|knapp|mehr als|etwa|plus de|près de|environ',
      'presque|más de|casi|unos|mais de|quase',
      'cerca de|oltre|più di|quasi|circa|meer dan|ruim|bijna',
    ),
    String.raw`\s$`,
  ),
  'iu',
);
const NOT_A_LIST = anyOf(
  framed(
    /(?<!\p{L})/iu,
    /(?!\p{L})/iu,
    /each|per|every|apiece|from(?! (?:the|our|a|\p{L}{4,})(?!\p{L}))|was|now|instead/iu,
    /last year|of which|including|match(?:ed|ing)?|doubled|gift aid|goal|target|off|or/iu,
    /je|pro|statt|davon|chacune?|au lieu|dont|cada|de los cuales|ou|o|oder|dos quais/iu,
    /ciascun\p{L}*|di cui|invece|waarvan/iu,
  ),
  /[x×*]\s?\d/iu,
);
/** What keeps the members of a list together: a comma, a sign, a line or an “and”, and never the end of a sentence. */
const IN_LIST = /^(?!.*[.!?]\s).{0,45}$/su;
const JOINS = sifted(/[,;+&\n]|(?<!\p{L})(?:and|und|et|y|e|en|plus)(?!\p{L})/iu);
/** “We raised £18,200: £9,400 from sponsors, …”: what came together is a total by itself. */
const RAISED = framed(
  /(?<!\p{L})/iu,
  /(?!\p{L})[^.!?:;\d]{0,30}$/iu,
  /raised|collected|brought in|earned|made|took|donated|gathered/iu,
  /eingenommen|gesammelt|brachten?|erbrachten?|spendeten?|rapporté|récolté|collecté/iu,
  /recaud(?:ó|amos|ado|aron)|reunimos|reunió|arrecad(?:ou|amos)|juntamos/iu,
  /raccolto|raccolti|incassato|opgehaald|opgebracht|ingezameld/iu,
);
/** Counted people or things of one kind, and a colon: its parts follow. */
const HELPED = sifted(
  /(?<!\p{L})(?:we|our|team|strong|wir|unsere?|nous|notre|nuestr[oa]s?|noss[oa]s?|abbiamo|onze)(?!\p{L})[^.!?:;\d]{0,40}$/iu,
);

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
      'The walk raised £18,200: £9,400 from sponsors, £6,300 from cakes and £4,100 from the raffle.',
      'This year we helped 1,200 families: 500 in Leeds, 400 in York and 450 in Hull.',
      'Entries: 120 runners, 45 walkers and 12 dogs, 187 in all.',
      'The fair brought £3,100 from the stalls, £900 from the raffle and £250 from the bar: £4,500 altogether.',
      'Bar: £400\nRaffle: £250\nTotal: £700',
      '£3,100 from the walk and £1,400 from the raffle. That makes £5,500.',
      'On board: 4 stewards, 9 cooks and 3 medics. All 18 came home.',
      { text: 'Flohmarkt 420 €, Kuchen 180 €, Spenden 75 €: insgesamt 685 €.', context: { locale: 'de-DE' } },
      { text: 'Tómbola 300 €, bar 200 € y rifa 150 €. En total: 660 €.', context: { locale: 'es-ES' } },
    ],
    leaves: [
      'Tombola £310, teas £145 and plants £95: £550 in total.',
      'Entries: 120 runners, 45 walkers and 12 dogs, 177 in all.',
      'Bar: £400\nRaffle: £250\nTotal: £650. £3,100 from the walk and £1,400 from the raffle. That makes £4,500.',
      'On board: 4 stewards, 9 cooks and 3 medics. All 16 came home. All 40 seats are sold.',
      'The walk raised £19,800: £9,400 from sponsors, £6,300 from cakes and £4,100 from the raffle.',
      'We raised £500: £10 buys a blanket, £25 buys a tent and £50 feeds a family.',
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
  const figures = amountsIn(text);
  if (figures.length < 3) return [];
  for (const [index, total] of figures.entries()) {
    const head = text.slice(Math.max(0, total.start - NEAR), total.start);
    if (ROUGH.test(head)) continue;
    const named = BEFORE.test(head) || AFTER.test(text.slice(total.end, total.end + NEAR));
    const gathered = total.money ? RAISED.test(head) : HELPED.test(head);
    const items = named
      ? (listBefore(text, figures, index) ?? listAfter(text, figures, index))
      : gathered
        ? listAfter(text, figures, index)
        : null;
    if (items === null || (!named && items.length < 3)) continue;
    const sum = items.reduce((all, { value }) => all + value, 0);
    // A sum that is far off belongs to something else; one that is nearly right was meant to be right.
    if (sameAmount(sum, total.value) || total.value > sum * 1.6 || total.value < sum * 0.6) continue;
    const place = { start: total.start, end: total.end };
    return [
      {
        ...place,
        say: `The list makes ${spokenLike(text.slice(total.start, total.end), sum)}, and the total is given as ${quote(text, place)}.`,
      },
    ];
  }
  return [];
}

/** The figures in front of the total that stand in one list. */
function listBefore(text: string, figures: readonly Amount[], index: number): Amount[] | null {
  const total = figures[index]!;
  const items: Amount[] = [];
  for (let at = index - 1; at >= 0; at -= 1) {
    const [item, next] = [figures[at]!, items[0]];
    const between = text.slice(item.end, (next ?? total).start);
    if (item.money !== total.money || (next === undefined ? between.length > 60 : !IN_LIST.test(between) || !JOINS.test(between))) break;
    items.unshift(item);
  }
  return asList(text, items, total);
}

/** “£650 in total: £400 from the bar, £250 from the raffle”. */
function listAfter(text: string, figures: readonly Amount[], index: number): Amount[] | null {
  const total = figures[index]!;
  const colon = /^[^.!?\n\d]{0,30}[:–—]/u.exec(text.slice(total.end, total.end + NEAR));
  if (colon === null) return null;
  const items: Amount[] = [];
  for (const item of figures.slice(index + 1)) {
    const between = text.slice(items.at(-1)?.end ?? total.end, item.start);
    if (item.money !== total.money || !IN_LIST.test(between) || (items.length > 0 && !JOINS.test(between))) break;
    items.push(item);
  }
  // “£9,400 from sponsors”: behind the colon it is where each part comes from.
  return asList(text.replaceAll(' from ', ' with '), items, total);
}

function asList(text: string, items: Amount[], total: Amount): Amount[] | null {
  if (items.length < 2 || items.some(({ value }) => value >= total.value)) return null;
  const from = Math.min(items[0]!.start, total.start);
  const to = Math.max(items.at(-1)!.end, total.end);
  return NOT_A_LIST.test(text.slice(Math.max(0, from - 20), to + 12)) ? null : items;
}

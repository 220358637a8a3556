import { type Amount, amountsIn, sameAmount, spokenLike } from '../text/amounts.ts';
import { has, phrases, sentenceAround } from '../text/phrases.ts';
import { sifted } from '../text/sifted.ts';
import { quote } from '../text/tone.ts';
import type { Check, Found } from './check.ts';

/** The price before, and the price that is left: what stands right before the sum. */
const OLD = sifted(
  /(?<!\p{L})(?:was|were|instead of|rather than|down from|usually|normally|originally|rrp|reduced from|from|statt|bisher|vorher|früher|war|au lieu de|au lieu d['’]|était|avant|en lugar de|en vez de|antes|costaba|em vez de|ao invés de|custava|era|de|invece di|anziché|prima|in plaats van|normaal|was)[\s:(]{1,2}$/iu,
);
const NEW = sifted(
  /(?<!\p{L})(?:(?:is |it's |are )?now(?: just| only)?|today|for(?: just| only)?|to|down to|jetzt(?: nur)?|nur(?: noch)?|nun|heute|für|maintenant|à|pour|ahora|hoy|por|agora|hoje|ora|adesso|oggi|a|nu|voor|is)[\s:]{1,2}$/iu,
);
/** “A saving of $2 on the usual $6”: behind what is saved stands the price before. */
const ON_THE_USUAL =
  /^\s?(?:on|off|from|against|compared (?:to|with)|gegenüber|auf|sur|par rapport à|sobre|respecto (?:a|al|del?)|em relação a|rispetto a|su)\s?(?:the |our |its |dem |den |le |el |al |il |lo |o |ao |l)?\s?(?:usual|normal|regular|full|old|list|shop|original|rrp|recommended|üblichen|regulären|normalpreis|listenpreis|prix|precio|preço|prezzo)(?: \p{L}+){0,2}?(?: (?:of|von|de|di))?\s?$/iu;
/** Straight after the new price stands the old one: “60 € au lieu de 75 €”. */
const NEXT = sifted(
  /^(?:,|\s\()?\s?(?:instead of|rather than|down from|statt|au lieu d(?:e\s|['’])|en lugar de|en vez de|em vez de|ao invés de|invece di|anziché|in plaats van)\s?$/iu,
);
const FRACTIONS: readonly (readonly [RegExp, number])[] = [
  [
    phrases(
      '(?:a|one) quarter off',
      'ein viertel (?:günstiger|billiger|weniger|rabatt)',
      'un quart (?:de (?:moins|remise|réduction)|en moins)',
      'un cuarto menos',
      'um quarto (?:a )?menos',
      'un quarto in meno',
      'een kwart (?:korting|goedkoper)',
    ),
    1 / 4,
  ],
  [
    phrases(
      '(?:a|one) third off',
      'ein drittel (?:günstiger|billiger|weniger|rabatt)',
      'un tiers (?:de (?:moins|remise|réduction)|en moins)',
      'un tercio menos',
      'um terço (?:a )?menos',
      'un terzo in meno',
      'een derde (?:korting|goedkoper)',
    ),
    1 / 3,
  ],
  [phrases('half off', 'half the price', 'um die hälfte (?:günstiger|reduziert)', 'la mitad', 'de helft (?:goedkoper|korting)'), 1 / 2],
  [phrases('(?:a|one) fifth off', 'ein fünftel (?:günstiger|weniger)'), 1 / 5],
  [phrases('two[- ]thirds off', 'zwei drittel (?:günstiger|weniger)'), 2 / 3],
  [phrases('three[- ]quarters off'), 3 / 4],
];
const SAVED_BEFORE = sifted(
  /(?<!\p{L})(?:sav(?:e|es|ing|ings)(?: of)?|you save|sparen(?: sie)?|spart(?: ihr)?|spare|ersparnis(?: von)?|économisez|économie de|soit|ahorr(?:as?|e|o de)|economi(?:ze|za|a de)|poupe|risparmi(?:a|o di)?|bespaart?|korting van)\s(?:just |exactly |genau )?$/iu,
);
const SAVED_AFTER = sifted(
  /^\s?(?:off|less|cheaper|discount|saved?|rabatt|günstiger|billiger|gespart|weniger|de (?:réduction|remise|moins|rabais|descuento|menos|desconto)|moins cher|menos|di sconto|in meno|korting|goedkoper)(?!\p{L})/iu,
);
const UP_TO = phrases(
  'up to|bis zu|jusqu.à|hasta|até|fino a|tot wel|per|each|from just|two|three|orders? over|when you|for members|others?',
);

const check: Check = {
  id: 'reduction',
  title: 'A price that is not what the reduction leaves',
  why: '“A quarter off”, from 48 to 26: customers work it out at the till, and the shop honours the lower price (Consumer Protection from Unfair Trading Regulations: a misleading price).',
  class: 'fact',
  level: 'ask',
  needs: ['text'],
  when: 'now',
  run: (draft) => draft.parts.flatMap(({ text }, part) => reductions(text).map((one) => ({ ...one, part }))),
  examples: {
    fires: [
      'Three pounds of plums for $5, a saving of $2 on the usual $6.',
      'The big kettle for £40, a saving of £15 on the usual £50.',
      'A quarter off every rug: the Kelim was £48 and is now £26.',
      'Five balls for $60 instead of $75, a saving of $25.',
      '€15 off the kettle: was €75, now €55.',
      { text: 'Statt 40 € nur 30 €, Sie sparen 15 €.', context: { locale: 'de-DE' } },
      { text: 'Sie sparen 20 Euro: 79 Euro statt 89 Euro.', context: { locale: 'de-DE' } },
    ],
    leaves: [
      'The big kettle for £40, a saving of £10 on the usual £50. A saving of £2 on the usual £9, and that for a friend.',
      'A quarter off every rug: the Kelim was £48 and is now £36.',
      'Five balls for $60 instead of $75, a saving of $15.',
      'Save up to £40 per order. The kettle was £120, now £90.',
      'Half the rugs are sold; the blue one was £90, now £70. £5 off when you bring a friend.',
      { text: 'Statt 40 € nur 30 €, Sie sparen 10 €. Nur heute.', context: { locale: 'de-DE' } },
      { text: 'Sie sparen 10 Euro: 79 Euro statt 89 Euro.', context: { locale: 'de-DE' } },
    ],
  },
};

export default check;

/** Characters in front of a sum in which stands what it is. */
const HEAD = 24;

function reductions(text: string): Omit<Found, 'part'>[] {
  const sums = amountsIn(text).filter(({ money }) => money);
  if (sums.length < 2 || sums.length > 4) return [];
  const pair = prices(text, sums);
  if (pair === null || pair.now.value >= pair.old.value) return [];
  const { old, now } = pair;
  const written = ({ start, end }: Amount) => text.slice(start, end).trim();
  const place = { start: Math.min(old.start, now.start), end: Math.max(old.end, now.end) };
  const saved = sums.find(
    (sum) =>
      sum !== old &&
      sum !== now &&
      (SAVED_BEFORE.test(text.slice(Math.max(0, sum.start - HEAD), sum.start)) || SAVED_AFTER.test(text.slice(sum.end, sum.end + HEAD))),
  );
  const real = old.value - now.value;
  if (saved !== undefined) {
    if (
      sums.length > 3 ||
      (!pair.spelledOut && has(sentenceAround(text, saved.start, saved.end).text, UP_TO)) ||
      Math.abs(saved.value - real) < 0.51
    )
      return [];
    return [
      {
        start: saved.start,
        end: saved.end,
        say: `${quote(text, place)} saves ${spokenLike(written(old), real)}, and the text says ${quote(text, saved)}.`,
      },
    ];
  }
  const fraction = sums.length > 2 ? undefined : FRACTIONS.find(([words]) => has(text, words));
  if (fraction === undefined || has(text, UP_TO)) return [];
  const left = old.value * (1 - fraction[1]);
  return Math.abs(left - now.value) <= Math.max(1, old.value * 0.03) || sameAmount(left, now.value)
    ? []
    : [
        {
          ...place,
          say: `${quote(text, place)}: ${Math.round(100 * fraction[1])}% off ${written(old)} leaves ${spokenLike(written(old), left)}.`,
        },
      ];
}

function prices(text: string, sums: readonly Amount[]): { old: Amount; now: Amount; spelledOut?: true } | null {
  for (const [index, old] of sums.entries()) {
    const [before, after] = [sums[index - 1], sums[index + 1]];
    if (before && NEXT.test(text.slice(before.end, old.start))) return { old, now: before };
    if (
      before &&
      ON_THE_USUAL.test(text.slice(before.end, old.start)) &&
      SAVED_BEFORE.test(text.slice(Math.max(0, before.start - HEAD), before.start))
    ) {
      const now = sums.find((sum) => sum.end <= before.start && NEW.test(text.slice(Math.max(0, sum.start - HEAD), sum.start)));
      // All three stand in one sum, however many the price is for.
      if (now) return { old, now, spelledOut: true };
    }
    if (!OLD.test(text.slice(Math.max(0, old.start - HEAD), old.start)) || !after || after.start - old.end > HEAD) continue;
    if (NEW.test(text.slice(old.end, after.start))) return { old, now: after };
  }
  return null;
}

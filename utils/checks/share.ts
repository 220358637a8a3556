import { fractionOf, fractionWords } from '../text/fractions.ts';
import { numberWords, smallNumber } from '../text/numbers.ts';
import { sifted } from '../text/sifted.ts';
import { quote } from '../text/tone.ts';
import type { Check, Found } from './check.ts';

type Here = Omit<Found, 'part'>;

const ONE = 'one|ein(?:e[rs]?)?|une?|uno|una|uma?|een';
const NUMBER = String.raw`\d{1,3}|${ONE}|${numberWords}`;
/** “Jeder Vierte”. */
const EACH_NTH = ['dritte', 'vierte', 'fünfte', 'sechste', 'siebte', 'achte', 'neunte', 'zehnte'];
const SHARE = `(?:(?<fraction>${fractionWords})|jede[rs]? (?<nth>${EACH_NTH.join('|')})|(?<part>${NUMBER})(?: \\p{L}{3,14})? (?:in every|in|out of|of|von|sur|de cada|em cada|su|op de) (?<whole>${NUMBER}))`;
const PERCENT = String.raw`(?<percent>\d{1,3}(?:[.,]\d)?)\s?(?:%|per ?cent|prozent|pour ?cent|por ciento|por cento|per cento|procent)`;
/** “One in four of us (30%)”, “zwei Drittel, 45 Prozent”. */
const FOLLOWED = sifted(
  String.raw`(?<![\p{L}\d])${SHARE}(?: (?:of|der|des|de|dei)(?: \p{L}+){1,4}?|(?: \p{L}+){1,3}?)?\s?(?:\(|, (?!but|up|down|plus|and)|[–—] |, or )(?:or |that['’]s |exactly )?${PERCENT}`,
  'iu',
);
/** “1,190 of the 1,400 had a job. That is 95 percent”. */
const COUNTED = String.raw`\d{1,3}(?:[.,]\d{3})+|\d{1,7}`;
const THEM = '(?:the|our|all|those|these|den|unseren|les|nos|l[oa]s|nuestr[oa]s|dei|delle|i|le|de|onze)';
const TOLD_AGAIN = sifted(
  String.raw`(?<![\p{L}\d.,:/€$£-])(?:(?<part>${COUNTED}) (?:out of|of|von|sur|de|di|van)(?: ${THEM})? (?<whole>${COUNTED})|(?:of|von|sur|de|di|van) ${THEM} (?<all>${COUNTED}) \p{L}[^.!?\n%\d]{0,40}? (?<some>${COUNTED}))(?![\d.,]\d)[^.!?\n%\d]{0,90}[.!,;:–—] ?(?:(?:that|this|which)(?:['’]s| is| was| makes)|das (?:sind|waren)|soit|c['’]est|es decir|eso es|isso é|ou seja|cioè|sono|dat is) (?:(?:exactly|about|nearly|almost|over|just|only|rund|etwa|fast|genau|environ|presque|casi|quase|quasi|bijna) )?${PERCENT}(?! (?:points?|more|less|fewer|up|down|above|below|better|over|under|mehr|weniger|de (?:plus|moins)|más|menos|mais|più|in più|meer|minder|of (?:what|our|last|the (?:target|goal|total))|von (?:dem|unserem))(?!\p{L}))`,
  'iu',
);
/** Points of a hundred that rounding makes. */
const COUNTED_OFF = 1.5;
/** “Turnout was 64%, nearly half of you”, “45%, that is two thirds”. */
const SUMMED_UP = sifted(
  String.raw`(?<![\d.,])${PERCENT}(?: (?:of|der|des|de) [^.!?\n\d,:]{2,25})?(?:, |\. |: | [–—] | \()(?:(?:that is|that['’]s|das sind|soit|es decir|ou seja|cioè|dus) )?(?:only |just )?(?<rough>nearly|almost|over|more than|less than|about|fast|mehr als|presque|plus de|casi|más de|quase|mais de|quasi|più di|bijna|meer dan) ${SHARE}(?!\p{L}| (?:a |an |the )?(?:million|billion|price|hour|dozen))`,
  'iu',
);
const MORE = /^(?:over|more than|mehr als|plus de|más de|mais de|più di|meer dan)$/iu;
const LESS = /^(?:nearly|almost|less than|fast|presque|casi|quase|quasi|bijna)$/iu;
/** A share is rounded in words: points of a hundred to and fro. */
const ROUNDED = 3;
const ROUGHLY = 8;

const check: Check = {
  id: 'share',
  title: 'A share that is another percentage',
  why: 'One in four is 25 per cent, and the sheet said 40: words and figures of one share are typed at different times (Royal Statistical Society, guide for journalists).',
  class: 'fact',
  level: 'ask',
  needs: ['text'],
  when: 'now',
  run: (draft) =>
    draft.parts.flatMap(({ text }, part): Found[] =>
      [...followed(text), ...summedUp(text), ...toldAgain(text)].map((one) => ({ ...one, part })),
    ),
  examples: {
    fires: [
      'One in four (40%) of our neighbours bakes.',
      'Half of our riders, 70 percent, are under thirty.',
      'We had 68% of the vote: nearly half of you.',
      { text: 'Jeder Vierte (40 %) trinkt grünen Tee.', context: { locale: 'de-DE' } },
      { text: 'Un client sur quatre (40 %) boit du thé vert.', context: { locale: 'fr-FR' } },
      { text: 'Uno de cada cuatro (40 %) bebe té verde.', context: { locale: 'es-ES' } },
      { text: 'Zwei Drittel (45 %) der Hortkinder essen mit.', context: { locale: 'de-DE' } },
      '190 of the 400 seats are sold. That is 95 percent.',
      'Of our 400 members, 300 voted: that is 60 percent.',
    ],
    leaves: [
      'One in four (25%) of our neighbours bakes. Half of our riders, 51 percent, are under thirty.',
      'We had 48% of the vote: nearly half of you. Turnout was 64%. Half an hour later we had the result.',
      'Half of our riders, up 20% on last year, are under thirty. Over half, 70% of them women, come by bike.',
      { text: 'Jeder Vierte (25 %) trinkt grünen Tee, jeder Dritte (35 %) schwarzen.', context: { locale: 'de-DE' } },
      { text: 'Un client sur quatre (26 %) boit du thé vert. Une fois sur deux, 70 % de réduction.', context: { locale: 'fr-FR' } },
      { text: 'Uno de cada cuatro (25 %) bebe té verde. Um em cada três, 33%.', context: { locale: 'es-ES' } },
      { text: 'Zwei Drittel (67 %) der Hortkinder essen mit.', context: { locale: 'de-DE' } },
      '1,190 of the 1,400 tickets are sold. That is 85 percent. Of the other 210 we keep ten for the band: that is 5 percent of them.',
      'Of our 400 members, 300 voted: that is 75 percent, and 20 of them by post. Of the 40 cakes, 12 were eaten at once.',
      '190 of the 400 seats are sold. That is 30 percent more than last May, and 95 percent of them have cake.',
    ],
  },
};

export default check;

function at(text: string, match: RegExpExecArray, share: number): Here {
  const place = { start: match.index, end: match.index + match[0].length };
  return { ...place, say: `${quote(text, place)}: the words make ${Math.round(share)}%. Which one is right?` };
}

const numberOf = (word: string): number => (isOne.test(word) ? 1 : (smallNumber(word) ?? Number(word)));
const isOne = new RegExp(`^(?:${ONE})$`, 'iu');

/** The share in words and the one in figures, both of a hundred; `null`: there is none. */
function both({ groups }: RegExpExecArray): { words: number; figures: number } | null {
  const words = inWords(groups!);
  return words === null || words > 1 ? null : { words: 100 * words, figures: Number(groups!.percent!.replace(',', '.')) };
}

function inWords({ fraction, nth, part = '', whole = '' }: Record<string, string | undefined>): number | null {
  if (fraction !== undefined) return fractionOf(fraction);
  return nth === undefined ? numberOf(part) / numberOf(whole) : 1 / (EACH_NTH.indexOf(nth.toLowerCase()) + 3);
}

function followed(text: string): Here[] {
  const match = FOLLOWED.exec(text);
  const shares = match && both(match);
  if (!match || !shares || /(?:over|more than|under|less than|nearly|almost|about|mehr als|fast) $/iu.test(text.slice(0, match.index)))
    return [];
  return Math.abs(shares.words - shares.figures) > ROUNDED ? [at(text, match, shares.words)] : [];
}

function toldAgain(text: string): Here[] {
  const match = TOLD_AGAIN.exec(text);
  if (!match) return [];
  const { part: one, whole: of, some, all } = match.groups!;
  const [part, whole] = [one ?? some!, of ?? all!].map((written) => Number(written.replace(/[.,]/g, '')));
  const share = (100 * part!) / whole!;
  return share > 100 || Math.abs(share - Number(match.groups!.percent!.replace(',', '.'))) <= COUNTED_OFF ? [] : [at(text, match, share)];
}

function summedUp(text: string): Here[] {
  const match = SUMMED_UP.exec(text);
  const shares = match && both(match);
  if (!match || !shares) return [];
  const { words, figures } = shares;
  const rough = match.groups!.rough!;
  const wrong =
    (MORE.test(rough) && figures < words) || (LESS.test(rough) && figures > words + 1) || Math.abs(words - figures) > ROUGHLY * 2;
  return wrong ? [at(text, match, words)] : [];
}

import { type Amount, amountsIn } from '../text/amounts.ts';
import { either, has, joined, oneOf, phrases, sentenceAround } from '../text/phrases.ts';
import { sifted } from '../text/sifted.ts';
import { quote } from '../text/tone.ts';
import type { Check, Found } from './check.ts';

type Here = Omit<Found, 'part'>;

const UP =
  'up|more than|higher than|above|beating|ahead of|mehr als|höher als|plus (?:que|de)|más que|mais (?:do )?que|più (?:che|di|de[il])|meer dan';
const DOWN =
  'down|fewer than|less than|lower than|below|weniger als|moins (?:que|de)|menos (?:que|do que)|meno (?:che|di|de[il])|minder dan';
const EARLIER = `last year['’]s |the |our (?:(?:previous|old|last) )?(?:(?:record|best|high) of )?|die |den |les |los |las |os |as |i |de `;
/** Between a figure and the one it is held against: “900 guests, more than the 1,100 of 2024”, “$2.4bn, up 12% from $2.6bn”. */
const AGAINST = sifted(
  String.raw`^[^.!?\n\d]{0,50}?[,;:(–—]\s?(?:and )?(?:(?<up>${UP})|(?<down>${DOWN}))(?:\s(?<percent>\d{1,3}(?:[.,]\d)?)\s?%)?\s(?:from|on|vs\.?|versus|compared (?:to|with)|against)?\s?(?<earlier>${EARLIER})?$`,
  'iu',
);
/** “after 95 last year”, “last year: 95”, “95 in 2024”. */
const EARLIER_BEHIND = sifted(
  String.raw`^(?: \p{L}+){0,2},? ${oneOf(
    'last_(?:year|season|month|week|time|summer|winter) of_last_(?:year|season|month|week) a_year_(?:ago|earlier) the_(?:year|month|week)_before',
    "(?:in|of)_(?:19|20)\\d\\d letztes_jahr im_vorjahr (?:des|vom)_vorjahre?s? vor_einem_jahr (?:de_)?l[’']an(?:née)?_dern(?:ier|ière)",
    "d?el_año_pasado [nd]o_ano_passado (?:de)?ll?[’']anno_scorso vorig_jaar",
  )}(?!\p{L})`,
  'iu',
);
const EARLIER_BEFORE = sifted(
  joined(
    either(
      joined(
        String.raw`(?<!\p{L})`,
        either(
          String.raw`after|from|against|compared (?:to|with)|versus|vs\.?|nach|gegenüber`,
          'après|contre(?: les)?|frente a(?: l[ao]s)?',
          'contra(?: [ao]s)?|contro (?:i|gli|le)|rispetto a(?:i|lle)?|tegen|tegenover',
        ),
      ),
      'last (?:year|season|month|week)(?: it was| we had| there were)?:?',
      'letztes jahr:?',
    ),
    ' $',
  ),
  'iu',
);
const RECORD = phrases(
  'record|(?:the |our )?(?:biggest|largest|busiest|highest|greatest|most) (?:\\p{L}+ ){0,3}(?:ever|yet|so far)',
  'never (?:been )?(?:so|as) many|best (?:\\p{L}+ ){1,2}(?:ever|yet)|rekord\\p{L}*|so viele wie nie',
  'größte\\p{L}* \\p{L}+ aller zeiten|du jamais vu|récord|recorde|come mai',
);
const LOWEST = phrases(
  'low(?:est)?|fewest|smallest|least|tiefstand|negativrekord|waste|accidents?|crimes?|cases|deaths|emissions|minutes|seconds|time',
);

const check: Check = {
  id: 'comparison',
  title: 'More, by the words alone',
  why: '“A record 80 stalls, after 95 last year”: this year and last year have changed places, and whoever was there last year sees it (editors’ practice: read every “more” against its figures).',
  class: 'fact',
  level: 'ask',
  needs: ['text'],
  when: 'now',
  run: (draft) => draft.parts.flatMap(({ text }, part) => compared(text).map((one) => ({ ...one, part }))),
  examples: {
    fires: [
      'Our biggest plant swap ever: 60 tables, after 85 last year.',
      'We sold 1,200 wreaths, more than the 1,500 of 2024.',
      'Takings of £2.4m, up 12% from £2.6m a year ago.',
      'Only 40 complaints, down from 25 last winter.',
      { text: 'Record: 310 visitatori, contro i 420 dell’anno scorso.', context: { locale: 'it-IT' } },
      'Income of £330,000, up 20% on £300,000.',
    ],
    leaves: [
      'Our biggest plant swap ever: 85 tables, after 60 last year. Our biggest swap ever: 85 tables, 25 more than last year.',
      'We sold 1,500 wreaths, more than the 1,200 of 2024. 300 people came, more than 400 wrote to us.',
      'Takings of £2.6m, up 8% from £2.4m a year ago. Only 25 complaints, down from 40 last winter.',
      { text: 'Record: 420 visitatori, contro i 310 dell’anno scorso.', context: { locale: 'it-IT' } },
      'Income of £330,000, up 10% on £300,000. A record low: 4 accidents, after 9 last year.',
      'Turnover of £1.2m, up from £900k. 80 tables are booked, up from 45 in May. 12 stalls more than the 60 of last year.',
    ],
  },
};

export default check;

function compared(text: string): Here[] {
  const amounts = amountsIn(text);
  return amounts.slice(1).flatMap((then, index) => {
    const current = amounts[index]!;
    const { start, end } = { start: current.start, end: then.end };
    const say = (rest: string): Here[] => [{ start, end, say: `${quote(text, { start, end })}: ${rest}` }];
    const figure = (one: Amount) => `${text.slice(one.start, one.end).trim()}${scaleOf(text, one)}`;
    if (
      current.money !== then.money ||
      scaleOf(text, current) !== scaleOf(text, then) ||
      isYear(then) ||
      then.value === 0 ||
      current.value === 0
    )
      return [];
    const between = text.slice(current.end, then.start);
    const against = AGAINST.exec(between);
    // “300 people came, more than 400 wrote”: two crowds, not one held against its past.
    const past = EARLIER_BEHIND.test(text.slice(then.end, then.end + NEAR)) || EARLIER_BEFORE.test(text.slice(0, then.start));
    if (against && (past || against.groups!.earlier !== undefined || against.groups!.percent !== undefined)) {
      const { up, percent } = against.groups!;
      if (up ? current.value < then.value : current.value > then.value)
        return say(`${figure(current)} is ${up ? 'less' : 'more'} than ${figure(then)}.`);
      const real = (100 * Math.abs(current.value - then.value)) / then.value;
      const told = Number((percent ?? '').replace(',', '.'));
      return percent !== undefined && Math.abs(real - told) > Math.max(2, real * 0.1)
        ? say(`that is ${Math.round(real)}%, not ${percent}%.`)
        : [];
    }
    const sentence = sentenceAround(text, start, end).text;
    if (!past || /[.!?]\s/u.test(between) || current.value >= then.value || has(sentence, LOWEST)) return [];
    return has(sentence, RECORD) ? say(`${figure(current)} is less than ${figure(then)}, so not the most so far.`) : [];
  });
}

const NEAR = 40;
/** “£1.2m, up from £900k”. */
const scaleOf = (text: string, { end }: Amount): string =>
  /^\s?(?:k|m|bn|b|thousand|mill?i\p{L}+|mi[lo]\p{L}*|billion)(?!\p{L})/iu.exec(text.slice(end, end + 12))?.[0].trim() ?? '';
const isYear = ({ value, money }: Amount): boolean => !money && Number.isInteger(value) && value >= 1900 && value < 2100;

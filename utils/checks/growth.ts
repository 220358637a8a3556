import { framed } from '../text/any-of.ts';
import { amountOf, numberWords, smallNumber } from '../text/numbers.ts';
import { either, joined } from '../text/phrases.ts';
import { sifted } from '../text/sifted.ts';
import { quote } from '../text/tone.ts';
import type { Check, Found } from './check.ts';

type Here = Omit<Found, 'part'>;

/** Letters between the two numbers, and between them and the growth told: one story. */
const NEAR = 120;
const SIGN = String.raw`(?:[€$£]\s?)?`;
const NUMBER = String.raw`\d{1,3}(?:[.,\u00a0 ]\d{3})+|\d+(?:[.,]\d{1,2})?`;
const SCALE = String.raw`\s?(?:k|m|bn|million|billion|mio\.?|millionen|millions|millones|milhões|milioni|miljoen)?`;
/** “from 2,000 … to 3,000”, “had 40 members, now there are 60”. */
const FROM_TO = sifted(
  [
    String.raw`(?<!\p{L})(?:from|von|de|desde|da|van)\s${SIGN}(?<old>${NUMBER})(?<oldScale>${SCALE})(?!\s?%)(?<between>[^.!?\n%]{0,60}?)\s(?:to|auf|zu|à|a|para|naar|up to|down to)\s(?:over |nearly |almost |about )?${SIGN}(?<now>${NUMBER})(?<nowScale>${SCALE})(?![\d%]|\s?%)`,
    String.raw`(?<!\p{L})(?:started|began|opened|were|was|had|counted)\s[^.!?\n\d%]{0,40}?(?:(?:19|20)\d\d\s)?(?:with\s|at\s)?${SIGN}(?<old2>${NUMBER})(?<old2Scale>${SCALE})(?!\s?%)(?<between2>[^.!?\n%]{1,80}?)(?:(?:ended|closed|finished|left|end) (?:it |the \p{L}+ |(?:19|20)\d\d )?(?:with|at|on)|now|today|this year)(?:[^.!?\n\d%]{0,30}?)\s${SIGN}(?<now2>${NUMBER})(?<now2Scale>${SCALE})(?![\d%]|\s?%)`,
  ].join('|'),
  'giu',
);
const PERCENT = sifted(
  /(?<![\d.,])(?<percent>\d{1,4}(?:[.,]\d)?)\s?(?:%|percent|per cent|prozent|pour ?cent|por ciento|por cento|per cento|procent)/iu,
);
/** Words that tell the growth themselves, and how many times as much the new number is. */
const TIMES: readonly (readonly [pattern: RegExp, times: number])[] = [
  [
    framed(
      /(?<!\p{L})/iu,
      /(?!\p{L})/iu,
      /doubl(?:ed|ing)|twice as (?:many|much)/iu,
      /verdoppel\p{L}*|doubl(?:é|ée|és|er)|duplic\p{L}*|dobr(?:ou|amos|aram)/iu,
      /raddoppi\p{L}*|verdubbel\p{L}*/iu,
    ),
    2,
  ],
  [
    sifted(
      /(?<!\p{L})(?:tripl(?:ed|ing)|three times as (?:many|much)|verdreifach\p{L}*|tripl(?:é|ée|és|er)|triplic\p{L}*|verdrievoudig\p{L}*)(?!\p{L})/iu,
    ),
    3,
  ],
  [sifted(/(?<!\p{L})(?:quadrupl(?:ed|ing)|four times as (?:many|much)|vervierfach\p{L}*|quadrupl(?:é|ée|és))(?!\p{L})/iu), 4],
  [sifted(/(?<!\p{L})(?:halv(?:ed|ing)|half as (?:many|much)|halbier\p{L}*|dimezz\p{L}*|gehalveerd)(?!\p{L})/iu), 0.5],
];
const ROUGH = framed(
  /(?<!\p{L})/iu,
  /(?:\s\p{L}+)?\s?$/iu,
  /nearly|almost|over|more than|about|around|up to|fast|rund|mehr als|über/iu,
  /presque|près de|plus de|casi|más de|quase|mais de|quasi|oltre|più che/iu,
  /bijna|ruim|meer dan/iu,
);
/** “18 out of 12”, “the 5th of our 4 concerts”, “part 4 of 3”. */
const PLACE = sifted(
  joined(
    String.raw`(?<!\p{L})`,
    either(
      'part|day|week|episode|chapter|leg|step|stage|session|round|volume',
      'teil|tag|folge|schritt|partie|jour|épisode|étape|parte|día|dia',
      'episodio|paso|passo|giorno|puntata|deel|dag|aflevering',
    ),
    String.raw`\s(?<nth>\d{1,2})\s?(?:\/|of|von|sur|de|di|van)\s?(?<count>\d{1,2})(?![\d/.,:])`,
  ),
  'iu',
);
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const ORDINAL_OF = sifted(
  String.raw`(?<!\p{L})(?<ordinal>${ORDINALS.slice(1).join('|')}) (?:and (?:last|final) )?of (?:our |the |these |my )?(?<whole>\d{1,2}|${numberWords})(?=(?: \p{L}+)? \p{L}+s(?!\p{L})|[.,!?]|$)`,
  'iu',
);
/** “a dozen eggs (10)”, “a fortnight (10 days)”, “a decade, nine years”. */
const NAMED_SPAN: readonly (readonly [pattern: RegExp, real: number])[] = [
  [sifted(/(?<!\p{L})(?:a|one) dozen(?: \p{L}+)? \((?<told>\d{1,3})\)/iu), 12],
  [sifted(/(?<!\p{L})(?:two|2) dozen(?: \p{L}+)? \((?<told>\d{1,3})\)/iu), 24],
  [sifted(/(?<!\p{L})fortnight \((?<told>\d{1,2}) days?\)/iu), 14],
];

const check: Check = {
  id: 'growth',
  title: 'A growth that the two numbers do not make',
  why: 'From 2,000 to 3,000 is half as much again, not twice as much: percentages of growth are the figures most often corrected (editors’ practice: work every percentage backwards).',
  class: 'fact',
  level: 'ask',
  needs: ['text'],
  when: 'now',
  run: (draft) =>
    draft.parts.flatMap(({ text }, part): Found[] => [...grown(text), ...beyond(text), ...spans(text)].map((one) => ({ ...one, part }))),
  examples: {
    fires: [
      'Membership rose from 400 to 500 this year, an increase of 50%.',
      'We began 2025 with 80 stalls and ended it with 120. That is growth of 80%.',
      'Loans doubled, from 1,200 to 1,800.',
      'From 60 volunteers to 90: we tripled our team.',
      'The fourth of our three winter walks is on Sunday.',
      'Day 6 of 5 at the fair.',
      'A dozen rolls (10) for the price of eight.',
      { text: 'Von 300 auf 450 Mitglieder: ein Plus von 30 %.', context: { locale: 'de-DE' } },
      { text: 'De 200 à 300 adhérents, soit une hausse de 100 %.', context: { locale: 'fr-FR' } },
    ],
    leaves: [
      'Membership rose from 400 to 500 this year, an increase of 25%.',
      'We began 2025 with 80 stalls and ended it with 120. That is growth of 50%.',
      'Loans doubled, from 1,200 to 2,400. Nearly doubled, from 1,200 to 2,200.',
      'Open from 9 to 5, with 20% off all mugs. From 12 to 14 June, 10% off.',
      'Turnout fell from 60% to 45%, a drop of 15%.',
      'The third of our three winter walks is on Sunday. Day 5 of 6. The second of five.',
      'A dozen rolls (12) for the price of ten.',
      { text: 'Von 300 auf 450 Mitglieder: ein Plus von 50 %.', context: { locale: 'de-DE' } },
      'From £10 to £40, up to 50% off.',
    ],
  },
};

export default check;

const at = (text: string, match: RegExpMatchArray, rest: string): Here => {
  const place = { start: match.index ?? 0, end: (match.index ?? 0) + match[0].length };
  return { ...place, say: `${quote(text, place)}: ${rest}` };
};

const CHANGE = framed(
  /(?<!\p{L})/iu,
  /(?!\p{L})/iu,
  /grow\p{L}*|grew|ris(?:e|es|en|ing)|rose|increas\p{L}*|up|plus|more|jump\p{L}*|climb\p{L}*/iu,
  /gain\p{L}*|fall\p{L}*|fell|drop\p{L}*|down|decreas\p{L}*|fewer|less|cut|minus/iu,
  /wachs\p{L}*|gewachsen|wuchs\p{L}*|gestiegen|stieg\p{L}*|steiger\p{L}*|zuwachs|anstieg|gesunken|rückgang|hausse/iu,
  /augment\p{L}*|croissance|baisse|crec\p{L}*|aument\p{L}*/iu,
  /subid\p{L}*|sub(?:ió|imos)|caíd\p{L}*|cresc\p{L}*|queda|calo/iu,
  /groei\p{L}*|gestegen|stijging|daling/iu,
);

function grown(text: string): Here[] {
  return [...text.matchAll(FROM_TO)].flatMap((match) => {
    const { old, old2, oldScale, old2Scale, now, now2, nowScale, now2Scale } = match.groups ?? {};
    const [before, after] = [amountOf(old ?? old2 ?? ''), amountOf(now ?? now2 ?? '')];
    const [from, to] = [(oldScale ?? old2Scale ?? '').trim(), (nowScale ?? now2Scale ?? '').trim()];
    // Years, hours and dates run from and to as well, and grow by nothing.
    if (before < 20 || after < 20 || (from !== to && from !== '') || isYear(before) || isYear(after)) return [];
    const start = match.index ?? 0;
    const around = text.slice(Math.max(0, start - NEAR), start + match[0].length + NEAR);
    const times = TIMES.find(([pattern]) => pattern.test(around));
    if (times) {
      const head = around.slice(0, times[0].exec(around)?.index ?? 0);
      const real = after / before;
      return ROUGH.test(head) || Math.abs(real / times[1] - 1) <= 0.12
        ? []
        : [at(text, match, `that is ${String(Math.round(real * 10) / 10)} times as much.`)];
    }
    const tail = text.slice(start + match[0].length, start + match[0].length + NEAR);
    const share = PERCENT.exec(tail) ?? PERCENT.exec(around.slice(0, Math.min(start, NEAR)));
    if (!share || !CHANGE.test(around) || ROUGH.test(around.slice(0, around.indexOf(share[0]))) || [...around.matchAll(/%/g)].length > 1)
      return [];
    const real = (100 * Math.abs(after - before)) / before;
    const told = Number((share.groups?.percent ?? '').replace(',', '.'));
    return Math.abs(real - told) <= Math.max(2, real * 0.06)
      ? []
      : [at(text, match, `that is ${Math.round(real)}%, and the text says ${told}%.`)];
  });
}

const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1900 && value < 2100 && value !== 2000;

/** The fourth of three. */
function beyond(text: string): Here[] {
  const found: Here[] = [];
  const place = PLACE.exec(text);
  // “Episode 12 of 10 Minute Histories” is a title.
  const title = place && /^ \p{Lu}/u.test(text.slice(place.index + place[0].length));
  if (place && !title && Number(place.groups?.nth) > Number(place.groups?.count) && Number(place.groups?.count) > 1)
    found.push(at(text, place, 'there are fewer than that.'));
  const ordinal = ORDINAL_OF.exec(text);
  const whole = ordinal ? smallNumber(ordinal.groups?.whole ?? '') : null;
  if (ordinal && whole !== null && ORDINALS.indexOf((ordinal.groups?.ordinal ?? '').toLowerCase()) + 1 > whole)
    found.push(at(text, ordinal, 'there are fewer than that.'));
  return found;
}

function spans(text: string): Here[] {
  return NAMED_SPAN.flatMap(([pattern, real]) => {
    const match = pattern.exec(text);
    return match && Number(match.groups?.told) !== real ? [at(text, match, `that makes ${real}.`)] : [];
  });
}

import { type Amount, amountsIn, sameAmount, spokenLike } from '../text/amounts.ts';
import { framed } from '../text/any-of.ts';
import { joined, phrases, sentenceAround, spansOf } from '../text/phrases.ts';
import { sifted } from '../text/sifted.ts';
import { quote } from '../text/tone.ts';
import type { Check, Found } from './check.ts';

const FROM = sifted(/(?<!\p{L})(?:from|von|de|du|desde|da|van|från)\s(?:about |just |only )?$/iu);
const TO = sifted(/^(?:\s?\p{L}{1,14})?\s(?:to|up to|down to|auf|à|a|até|hasta|naar|till)\s$/iu);
/** The amount between the two is said to be this: what stands right before it, or right behind its unit. */
const BY = framed(
  /(?<!\p{L})/iu,
  /\s$/iu,
  /by|a (?:gain|rise|climb|drop|fall|cut|difference|saving|jump|loss|growth) of|that['’]s|that is|which is|difference of|climb of/iu,
  /überwindet[^.!?\d]{0,30}|das sind|unterschied von/iu,
  /soit|différence de|dénivelé de|gagne|son|es decir|diferencia de/iu,
  /desnivel de|ou seja|diferença de|desnível de/iu,
  /cioè|ossia|dislivello di|differenza di|dat is|verschil van/iu,
);
const MORE = framed(
  /^[\s-]?(?:\p{L}+\s)?/iu,
  /(?!\p{L})/iu,
  /more|less|fewer|higher|lower|faster|slower|shorter|longer|quicker|cheaper|heavier|lighter|up|down/iu,
  /new (?:faces|members|colleagues|homes|shops|places|trees|friends)|gained|lost|of (?:climbing|ascent|descent)/iu,
  /mehr|weniger|höher|niedriger|kürzer|schneller|höhenmeter|höhenunterschied/iu,
  /de (?:plus|moins|dénivelé|desnivel|desnível|dislivello|diferencia|diferença)/iu,
  /más|menos|mais|in (?:più|meno)/iu,
  /meer|minder|hoogteverschil|between them/iu,
);
/** One amount opens the sentence behind a colon or a stop: “from 40 to 65 members: 35 new faces”. */
const ROUGH = framed(
  /(?<!\p{L})/iu,
  /\s$/iu,
  /about|around|over|more than|nearly|almost|up to|at least|rund|über|fast|etwa/iu,
  /environ|près de|plus de|casi|unos|más de|quase|cerca de|circa|oltre|ruim|bijna/iu,
);
const AGES = sifted(
  joined(
    String.raw`(?<!\p{L})(?:oldest|youngest|tallest|shortest|heaviest|lightest|älteste\p{L}?|jüngste\p{L}?|longest|highest|lowest)`,
    String.raw`\s[^.!?\d]{0,30}(?<one>\d{1,4})[^.!?\d]{1,40}`,
    String.raw`(?:oldest|youngest|tallest|shortest|heaviest|lightest|älteste\p{L}?|jüngste\p{L}?|longest|highest|lowest)`,
    String.raw`\s[^.!?\d]{0,30}(?<two>\d{1,4})[^\n\d]{1,20}?(?<gap>\d{1,4}) (?:years|metres|meters|cm|kilos|kg|jahre) (?:between|apart|older|younger|taller|dazwischen|liegen)`,
  ),
  'iu',
);
/** Span and stretches on the way are no difference. */
const OVER_A_WAY = phrases('total ascent|in all|per|each|every|apart|on the way|strecke|lang|de long|de largo|de comprimento|di lunghezza');

const check: Check = {
  id: 'difference',
  title: 'A difference that the two figures do not make',
  why: 'From 1,240 to 1,980 metres are 740, not 940: the third of three figures is typed from memory (editors’ practice: work every number backwards).',
  class: 'fact',
  level: 'ask',
  needs: ['text'],
  when: 'now',
  run: (draft) => draft.parts.flatMap(({ text }, part) => [...differences(text), ...ages(text)].map((one) => ({ ...one, part }))),
  examples: {
    fires: [
      'The trail climbs from 300 m to 850 m, a gain of 650 metres.',
      'We grew from 40 to 65 members: 35 new faces.',
      'From 18 tonnes to 12 tonnes of waste a year, 8 tonnes less.',
      { text: 'Die Bahn fährt von 1.240 auf 1.980 Meter und überwindet damit 940 Höhenmeter.', context: { locale: 'de-DE' } },
    ],
    leaves: [
      'The trail climbs from 300 m to 850 m, a gain of 550 metres.',
      'We grew from 40 to 65 members: 25 new faces. From 3 to 5 shops in 10 years.',
      'From 18 tonnes to 12 tonnes of waste a year, 6 tonnes less. From £10 to £40, 20 styles to choose from.',
      'The road climbs from 300 m to 850 m; the total ascent is 1,200 metres. Open from 9 to 5, 20 new rooms.',
    ],
  },
};

export default check;

function differences(text: string): Omit<Found, 'part'>[] {
  const amounts = amountsIn(text);
  return amounts.flatMap((from, index) => {
    const to = amounts[index + 1];
    if (!to || !FROM.test(text.slice(Math.max(0, from.start - 12), from.start)) || !TO.test(text.slice(from.end, to.start))) return [];
    if (from.money !== to.money || (from.unit !== to.unit && from.unit !== 'to' && !isJoint(from.unit))) return [];
    const sentence = sentenceAround(text, from.start, to.end);
    const third = amounts.slice(index + 2).find((one) => told(text, to, one));
    if (!third || third.start > sentence.end || spansOf(sentence.text, OVER_A_WAY).length > 0) return [];
    const real = Math.abs(to.value - from.value);
    // “From 3 to 5 shops in 10 years”: a figure of its own.
    if (real === 0 || sameAmount(real, third.value) || third.value > real * 2.5 || third.value < real * 0.4) return [];
    const place = { start: from.start, end: to.end };
    return [
      {
        start: third.start,
        end: third.end,
        say: `${quote(text, place)}: the difference is ${spokenLike(text.slice(from.start, from.end), real)}, and the text says ${quote(text, third)}.`,
      },
    ];
  });
}

const isJoint = (word: string): boolean => /^(?:to|auf|à|a|até|hasta|naar|bis|till)$/u.test(word);

/** Whether an amount is said to be what lies between. */
function told(text: string, to: Amount, one: Amount): boolean {
  const head = text.slice(to.end, one.start);
  if (one.money !== to.money || head.length > 60 || ROUGH.test(head)) return false;
  // “: 700 metres in six minutes”, of the same measure, and behind a mark.
  const behindMark = one.unit === to.unit && one.unit.length > 0 && one.unit.length <= 2 && /[:,–—]\s$/u.test(head);
  return (BY.test(head) && (one.money || one.unit === to.unit)) || MORE.test(text.slice(one.end, one.end + 40)) || behindMark;
}

function ages(text: string): Omit<Found, 'part'>[] {
  const match = AGES.exec(text);
  if (match === null) return [];
  const { one, two, gap } = match.groups!;
  const real = Math.abs(Number(one) - Number(two));
  return real === Number(gap)
    ? []
    : [
        {
          start: match.index,
          end: match.index + match[0].length,
          say: `“${match[0]}”: between ${one} and ${two} lie ${real} years.`,
        },
      ];
}

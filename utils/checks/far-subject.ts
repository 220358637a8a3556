import { framed } from '../text/any-of.ts';
import { inLanguage } from '../text/in-language.ts';
import { followsDirectly, type Reading, type Word } from '../text/reading.ts';
import { quote } from '../text/tone.ts';
import type { Check, Found } from './check.ts';
import { isPlural } from './words/verb-forms.ts';

type Here = Omit<Found, 'part'>;

const check: Check = {
  id: 'far-subject',
  title: 'A verb that agrees with the wrong noun',
  why: '“Tickets for the walk is on sale”: the noun beside the verb is one, those the sentence is about are several (Quirk et al., A Comprehensive Grammar of the English Language).',
  class: 'spelling',
  level: 'ask',
  needs: ['text'],
  when: 'now',
  run: inLanguage('en', disagreeing),
  examples: {
    fires: [
      'Bookings for the harbour tour is open until noon.',
      'The roads around the stadium is closed from six.',
      'The second and third floor has reopened.',
      'The bakery and the café is closed on Monday.',
      'There is still places on the pottery course.',
      'Our teachers meets at three on Monday.',
    ],
    leaves: [
      'Bookings for the tour are open. Tickets for the walk, which is on Sunday, are free.',
      'The secret of good bread is time. The series of talks is back.',
      'Three miles of fence is a lot to paint. The hours of daylight is what we sell.',
      'The long and the short of it is that we are open. Fish and chips is ready.',
      'There is sports news at six, and there is plenty to do.',
      'Friends of the Park is a charity. One of the doors of the hall is stuck.',
      'Our teachers meet at three. Drinks offers end today. Cats opens in London.',
      'Those with keys to what is now the library may come in.',
    ],
  },
};

export default check;

/** What people announce, several at a time, and what is no one’s title. */
const ANNOUNCED =
  /^(?:tickets|bookings|applications|places|spaces|seats|entries|details|registrations|nominations|doors|gates|prices|results|repairs|roadworks|customers|residents|passengers|members|visitors|volunteers|copies|orders|trains|buses|appointments|donations|prizes|proceeds|photos|pictures|tables|rooms|students|pupils|vouchers|spots|submissions|votes|enquiries|deliveries|parcels|refunds)$/;
const SEVERAL = /^(?:the|our|all|these|those|your|both|many|most|some|more)$/;
const BETWEEN = /^(?:for|of|to|from|in|at|on|around|near|with|by|about|under|behind|between|across)$/;
const ONE_IS = /^(?:is|was|has)$/;
/** A clause of its own begins, or another subject. */
const OTHER_SUBJECT =
  /^(?:who|that|which|what|where|when|why|how|whose|if|and|or|but|as|than|is|are|was|were|be|has|have|had|can|will|would|could|should|may|must|do|does|did|you|we|they|he|she|it|i|this|one)$/;
/** What is told of several and of one alike. */
const TOLD = framed(
  /^/u,
  /$/u,
  /now|on|available|open|sold|already|here|back|still|being|going|limited|not|also|closed|cancelled/u,
  /free|all|live|just|in|at|from|been|ready|up|out|down|off|\p{L}{3,}ed|\p{L}{3,}ing/u,
);
const MEASURE =
  /^(?:miles|pounds|dollars|euros|hours|days|weeks|months|years|minutes|seconds|metres|meters|feet|inches|litres|gallons|tons|tonnes|kilos|grams|acres|points|savings|thanks|regards|odds|lots|loads|tons|heaps|means)$/;
const FARTHEST = 7;

function disagreeing({ text, words }: Reading): Here[] {
  const report = (from: Word, to: Word): Here => {
    const place = { start: from.start, end: to.end };
    return { ...place, say: `${quote(text, place)}: with several it is “are”, “were” or “have”.` };
  };
  return words.flatMap((word, index): Here[] => {
    if (word.lower === 'there') {
      const several = severalThere(text, words, index);
      return several === undefined ? [] : [report(word, several)];
    }
    if (!word.opens) return [];
    const head = headOf(words, index);
    const verb = (head !== undefined && (verbBehind(text, words, head) ?? verbBeside(text, words, head))) || verbOfTwo(text, words, index);
    return verb ? [report(word, verb)] : [];
  });
}

/** The noun that opens a sentence, with “the” or “our” before it or one of those that stand alone. */
function headOf(words: readonly Word[], index: number): number | undefined {
  if (ANNOUNCED.test(words[index]!.lower)) return index;
  if (!SEVERAL.test(words[index]!.lower)) return undefined;
  return [index + 1, index + 2].find((at) => words[at] && isPlural(words[at]) && !MEASURE.test(words[at].lower));
}

/** “Tickets for the lantern walk is now”: several, a preposition, and up to the verb nothing that could be its subject. */
function verbBehind(text: string, words: readonly Word[], head: number): Word | undefined {
  if (!BETWEEN.test(words[head + 1]?.lower ?? '')) return undefined;
  for (let at = head + 1; at < Math.min(words.length, head + FARTHEST); at += 1) {
    const [word, next] = [words[at]!, words[at + 1]];
    if (!followsDirectly(text, words[at - 1], word)) return undefined;
    if (at > head + 2 && ONE_IS.test(word.lower)) return followsDirectly(text, word, next) && TOLD.test(next.lower) ? word : undefined;
    if (OTHER_SUBJECT.test(word.lower) || /^\p{N}/u.test(word.lower)) return undefined;
  }
  return undefined;
}

/** “Doors opens at seven”. */
function verbBeside(text: string, words: readonly Word[], head: number): Word | undefined {
  const [noun, verb, next] = [words[head], words[head + 1], words[head + 2]];
  if (!followsDirectly(text, noun, verb) || !ONE_DOES.test(verb.lower) || verb.text !== verb.lower || next === undefined) return undefined;
  return /^ [£$€]?$/.test(text.slice(verb.end, next.start)) && (TIME_OR_THING.test(next.lower) || /^\p{N}/u.test(next.lower))
    ? verb
    : undefined;
}

const ONE_DOES =
  /^(?:opens|closes|starts|begins|costs|goes|comes|takes|gives|makes|gets|needs|wants|meets|includes|runs|leaves|arrives|returns|sells|lives|helps)$/;
const TIME_OR_THING = /^(?:at|on|from|in|to|by|until|every|the|a|an|this|next|today|tomorrow|tonight|back|more|up|our|your)$/;

/** “There is still places”: what is there, where it is several. */
function severalThere(text: string, words: readonly Word[], index: number): Word | undefined {
  const verb = words[index + 1];
  if (!followsDirectly(text, words[index], verb) || !/^(?:is|was)$/.test(verb.lower)) return undefined;
  const at = ADVERB.test(words[index + 2]?.lower ?? '') ? index + 3 : index + 2;
  const counted = /^(?:[2-9]|\d\d+|two|three|four|five|six|seven|eight|nine|ten|many|several)$/.test(words[at]?.lower ?? '');
  const noun = words[counted ? at + 1 : at];
  if (noun === undefined || !followsDirectly(text, words[words.indexOf(noun) - 1], noun) || !isPlural(noun) || MEASURE.test(noun.lower))
    return undefined;
  const next = words[words.indexOf(noun) + 1];
  return counted || !followsDirectly(text, noun, next) || /^(?:left|available|for|to|in|on|at|and|with|every|from|all)$/.test(next.lower)
    ? noun
    : undefined;
}

const ADVERB = /^(?:still|only|also|now|just|always|already|even)$/;

/** “The bakery and the café is”, “the third and fourth hole is”: two of them. */
function verbOfTwo(text: string, words: readonly Word[], index: number): Word | undefined {
  const [article, one, and, other, noun, verb, told] = words.slice(index, index + 7);
  if (verb === undefined || !/^(?:the|our|both)$/.test(article!.lower) || and!.lower !== 'and' || !ONE_IS.test(verb.lower))
    return undefined;
  if (!words.slice(index + 1, index + 6).every((word, at) => followsDirectly(text, words[index + at], word))) return undefined;
  if (![one, noun].every((word) => word!.text === word!.lower) || !followsDirectly(text, verb, told) || !TOLD.test(told.lower))
    return undefined;
  return (/^(?:the|our)$/.test(other!.lower) && !/(?:long|bold|bad|old|rich)/.test(one!.lower)) ||
    (ORDINAL.test(one!.lower) && ORDINAL.test(other!.lower))
    ? verb
    : undefined;
}

const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|upper|lower|\d+(?:st|nd|rd|th))$/;

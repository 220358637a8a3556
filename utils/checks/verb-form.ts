import { type Reading, readParts, type Word } from '../text/reading.ts';
import { quote } from '../text/tone.ts';
import { writtenIn } from '../text/written-in.ts';
import type { Check, Found } from './check.ts';
import { commonWords } from './words/common-words.ts';
import { alsoBare, participles, postVerbs, singularInS } from './words/verb-forms.ts';

type Here = Omit<Found, 'part'>;

const HAVE = /^(?:has|have|had|having|we've|i've|they've|you've|hasn't|haven't|hadn't)$/;
const BE = /^(?:is|are|was|were|been|being|isn't|aren't|wasn't|weren't)$/;
const MODAL = /^(?:will|would|can|could|should|won't|can't|cannot|couldn't|shouldn't|wouldn't|we'll|you'll|they'll|i'll|it'll)$/;
const PEOPLE =
  /^(?:passengers|customers|visitors|residents|students|guests|members|employees|drivers|players|parents|teachers|users|readers|fans|volunteers|patients|travellers|travelers|pupils|applicants|tenants|owners|staff members)$/;
const COMMON_AFTER = /^(?:been|being|now|not|all|advised|asked|welcome|invited|requested|able|allowed|encouraged|reminded|required)$/;
const PRONOUN = /^(?:he|she|it)$/;
const DETERMINER = /^(?:the|our|your|their|my|these|those|his|her|both|all|many|several|few)$/;
/** Before such a word the verb belongs to another noun: “one of our teams is”. */
const PART_OF =
  /^(?:of|one|each|every|none|neither|either|any|and|with|for|to|at|in|on|from|by|about|than|like|as|not|behind|among|between|about|what|how|where|why|who|which)$/;
/** Willing, glad or about to: what follows “to” is a plain verb. */
const GLAD =
  /^(?:proud|happy|glad|pleased|delighted|thrilled|excited|honoured|honored|ready|able|want|wants|need|needs|love|hope|going|decided|invited|planning|about|try|trying|forward)$/;

const check: Check = {
  id: 'verb-form',
  title: 'A verb in the wrong form',
  why: '“Was wrote”, “the penguins has”: a sentence changed half-way keeps the old verb (Quirk et al., A Comprehensive Grammar of the English Language).',
  class: 'spelling',
  level: 'ask',
  needs: ['text'],
  when: 'now',
  run: (draft, { locale }) =>
    readParts(draft).flatMap((reading, part) =>
      writtenIn(reading.text, locale) === 'en' ? english(reading).map((one) => ({ ...one, part })) : [],
    ),
  examples: {
    fires: [
      'The letter was wrote by our founder.',
      'Every Vanta is build in Michigan by people who drive one.',
      'The penguins has moved to their new pool.',
      'We are proud to announced our new shop.',
      'The new shop will opens on Monday.',
      'We seen the otters at dawn.',
      'She have a new shop in Leeds.',
      'There is many reasons to visit.',
      'We look forward to welcome you.',
    ],
    leaves: [
      'All we do is make tea. The rest is build-up.',
      'One of our teams is in Leeds. The news is good, the series was long.',
      'The letter was written by our founder, and the shop was broke in 1931.',
      'She must have a new shop. Does it have a name? Let it have milk.',
      'We have run out. The race is run by volunteers. It has become a habit.',
      'Our boss is away, the bus was late, and the cookies and the cream is a flavour.',
      'Thanks to shared kitchens, we look forward to welcoming you. Moving forward to see.',
      'There is many a slip twixt cup and lip. Will Rogers and Can Opens.',
    ],
  },
};

export default check;

function english({ text, words }: Reading): Here[] {
  const found: Here[] = [];
  const say = (from: Word, to: Word, meant: string) =>
    found.push({ start: from.start, end: to.end, say: `${quote(text, { start: from.start, end: to.end })}: ${meant}` });
  for (const [index, word] of words.entries()) {
    const next = words[index + 1];
    if (next === undefined || next.opens || !/^[ \u00a0]$/u.test(text.slice(word.end, next.start))) continue;
    if (next.text !== next.lower || /[-–'’]/.test(text[next.end] ?? '')) continue;
    const before = word.opens ? undefined : words[index - 1];
    const third = words[index + 2];
    const adverb = /^(?:also|already|just|always|never|now|finally|all|only|recently|ever|not|long|even)$/.test(word.lower);
    const auxiliary = adverb ? before : word;
    const participle = participles.get(next.lower);
    if (auxiliary && participle && participle !== next.lower) {
      const afterHave = HAVE.test(auxiliary.lower) && !alsoBare.has(next.lower);
      const afterBe = BE.test(auxiliary.lower) && (!alsoBare.has(next.lower) || /^(?:in|by|from|with|on|for)$/.test(third?.lower ?? ''));
      // “What we do is make tea”: a plain verb answers a question word or “all”.
      const answered = words
        .slice(Math.max(0, index - 6), index)
        .some(({ lower }) => /^(?:all|what|thing|goal|job|plan|aim|idea|best|first|to|do|does|did|only)$/.test(lower));
      if (
        (afterHave && !/^(?:came|ran|became)$/.test(next.lower) && next.lower !== 'saw') ||
        (afterBe && !answered && !/^(?:run|come|came|ran|became|saw|fell)$/.test(next.lower))
      )
        say(auxiliary, next, `meant is “${participle}”.`);
      if (afterHave && /^(?:came|ran|became)$/.test(next.lower)) say(auxiliary, next, `meant is “${participle}”.`);
    }
    if (
      MODAL.test(word.lower) &&
      word.text === word.lower &&
      next.lower.endsWith('s') &&
      postVerbs.has(next.lower.replace(/s$/, '').replace(/e$/, 'e'))
    )
      say(word, next, 'after this word a verb takes no “s”.');
    if (word.lower === 'to' && before && GLAD.test(before.lower)) {
      const plain = next.lower.replace(/d$/, '');
      if (before.lower !== 'forward' && (postVerbs.has(plain) || postVerbs.has(plain.replace(/e$/, ''))) && next.lower.endsWith('ed'))
        say(word, next, 'after “to” the plain verb is meant.');
      if (
        before.lower === 'forward' &&
        /^look(?:ing|ed|s)?$/.test(words[index - 2]?.lower ?? '') &&
        postVerbs.has(next.lower) &&
        /^(?:you|your|the|all|our|a|an|many|more|everyone|us|this|from|with)$/.test(third?.lower ?? '')
      )
        say(word, next, 'after “look forward to” the form with “-ing” is meant.');
    }
    if (
      /^(?:we|i|they)$/.test(word.lower) &&
      /^(?:seen|been)$/.test(next.lower) &&
      (word.opens || /^(?:and|but|when|because)$/.test(before?.lower ?? ''))
    )
      say(word, next, '“have” is missing.');
    if (PRONOUN.test(word.lower) && next.lower === 'have' && word.opens) say(word, next, 'meant is “has”.');
    if (
      word.lower === 'there' &&
      /^(?:is|was)$/.test(next.lower) &&
      /^(?:many|several|few|two|three|four|five)$/.test(third?.lower ?? '') &&
      words[index + 3]?.lower !== 'a'
    )
      say(word, next, 'several things take “are” or “were”.');
    if (word.opens && PEOPLE.test(word.lower) && /^(?:has|is|was)$/.test(next.lower) && COMMON_AFTER.test(third?.lower ?? ''))
      say(word, next, 'several people take “have”, “are” or “were”.');
    if (
      /^(?:has|is|was)$/.test(next.lower) &&
      isPlural(word) &&
      before &&
      DETERMINER.test(before.lower) &&
      (before.opens || !PART_OF.test(words[index - 2]?.lower ?? ''))
    )
      say(word, next, 'several things take “have”, “are” or “were”.');
  }
  return found;
}

/** A common noun in the plural: its singular is a word of its own. */
function isPlural({ text, lower }: Word): boolean {
  if (text !== lower || lower.length < 5 || !lower.endsWith('s') || /(?:ss|us|is)$/.test(lower) || singularInS.has(lower)) return false;
  return commonWords.has(lower.slice(0, -1)) || (lower.endsWith('ies') && commonWords.has(`${lower.slice(0, -3)}y`));
}

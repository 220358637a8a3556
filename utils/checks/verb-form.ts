import { inLanguage } from '../text/in-language.ts';
import { followsDirectly, type Reading, type Word } from '../text/reading.ts';
import { quote } from '../text/tone.ts';
import type { Check, Found } from './check.ts';
import { alsoBare, isPlural, participles, pastForms, postVerbs } from './words/verb-forms.ts';

type Here = Omit<Found, 'part'>;

const HAVE = /^(?:has|have|had|having|we've|i've|they've|you've|hasn't|haven't|hadn't)$/;
const BE = /^(?:is|are|was|were|been|being|isn't|aren't|wasn't|weren't)$/;
const MODAL =
  /^(?:will|would|can|could|should|must|may|might|won't|can't|cannot|couldn't|shouldn't|wouldn't|we'll|you'll|they'll|i'll|it'll)$/;
/** What a plain verb follows, and nothing else: “we’ll send”, “can’t come”. */
const PLAIN_AFTER =
  /^(?:will|would|can|could|should|must|may|might|shall|cannot|(?:i|you|he|she|it|we|they|that|there|who)'ll|(?:wo|ca|could|should|would|do|does|did)n't|let's)$/;
const PEOPLE =
  /^(?:passengers|residents|students|guests|crews|parents|fans|patients|pupils|applicants|tenants|nurses|colleagues|neighbours|neighbors|families|teams|people|children|\p{L}{3,}(?:ers|eers|ors|ists|ees|ians))$/u;
/** What is told of somebody: “has repaired”, “is working”. */
const TOLD_OF =
  /^(?:been|now|not|all|welcome|able|already|just|\p{L}{3,}(?:ed|ing)|left|made|found|begun|built|done|won|lost|back|on|here|out)$/u;
const CLUBS =
  /^(?:rangers|rovers|wanderers|raiders|packers|steelers|tigers|panthers|avengers|pioneers|brothers|travelers|farmers|waters|partners)$/;
const IRREGULAR_PLURAL = /^(?:people|children|men|women|police)$/;
const DOES = /^(?:goes|does|has|is|comes|takes|makes|starts|begins|gets|gives|runs|becomes|needs|includes)$/;
/** One thing that an announcement is about. */
const ONE_THING =
  /^(?:shop|store|event|festival|market|show|course|class|workshop|session|museum|library|gallery|gym|school|exhibition|game|match|race|tour|train|bus|flight|road|bridge|book|film|menu|offer|sale|price|ticket|website|app|product|garden|bakery|café|cafe|driver|manager|chef|teacher|campaign|project|concert|fair|fete|meeting|service|season|programme|program|podcast|episode|competition|winner|delivery|parade)$/;
const SEVERAL_DO =
  /^(?:take|do|go|come|begin|include|become|get|give|remain|continue|contain|require|provide|receive|arrive|have|are|were|close|start)$/;
/** Verbs of announcing whose plain form is neither a noun nor an adjective. */
const PLAIN_VERB =
  /^(?:announce|approve|confirm|publish|invite|cancel|replace|inform|provide|introduce|deliver|notify|reopen|postpone|organise|organize|remove|receive|accept|allow|complete|include|improve|install|select|serve|reduce|extend|add)$/;
/** Of these, what “we have” may have before it as a noun or an adjective: “complete control”, “invite codes”. */
const ALSO_A_THING = /^(?:complete|select|invite|cancel|install)$/;
const AFTER_VERB =
  /^(?:on|in|at|by|for|from|to|with|until|this|next|today|tomorrow|soon|here|after|before|again|the|and|but|because|due|during|since)$/;
const PRONOUN = /^(?:he|she|it)$/;
const DETERMINER = /^(?:the|our|your|their|my|these|those|his|her|both|all|many|several|few)$/;
/** Before such a word the verb belongs to another noun: “one of our teams is”. */
const PART_OF =
  /^(?:of|one|each|every|none|neither|either|any|and|with|for|to|at|in|on|from|by|about|than|like|as|not|behind|among|between|about|what|how|where|why|who|which)$/;
/** Willing, glad or about to: what follows “to” is a plain verb. */
const GLAD =
  /^(?:proud|happy|glad|pleased|delighted|thrilled|excited|honoured|honored|ready|able|want|wants|need|needs|love|hope|going|decided|invited|planning|about|try|trying|forward)$/;

const STEADY =
  /^(?:proud|happy|glad|pleased|delighted|thrilled|excited|honoured|honored|able|want|wants|need|needs|hope|decided|try|trying)$/;

const check: Check = {
  id: 'verb-form',
  title: 'A verb in the wrong form',
  why: '“Was wrote”, “the penguins has”: a sentence changed half-way keeps the old verb (Quirk et al., A Comprehensive Grammar of the English Language).',
  class: 'spelling',
  level: 'ask',
  needs: ['text'],
  when: 'now',
  run: inLanguage('en', english),
  examples: {
    fires: [
      'By request we have extend the show until Sunday.',
      'They’ve just announce a second night.',
      'Our sailing lessons is now open to anybody over six.',
      'We are delighted to hosts the county chess final.',
      'The letter was wrote by our founder.',
      'Every Vanta is build in Michigan by people who drive one.',
      'The penguins has moved to their new pool.',
      'We are proud to announced our new shop.',
      'The new shop will opens on Monday. We’ll sent the key by post. You can joined us there.',
      'We seen the otters at dawn.',
      'She have a new shop in Leeds.',
      'There is many reasons to visit.',
      'We look forward to welcome you.',
      'Gardeners is planting bulbs today.',
      'The market take place on Sunday.',
      'The names will be publish on Monday. We have be busy.',
      'Our children was brilliant. Those who has a key may go in.',
    ],
    leaves: [
      'You have complete control, we have invite codes for ten, and they have select guests at the top table. Have we approve stamps? We have to extend the shed.',
      'Meadows that were fenced grew back; those that weren’t went on shrinking, and the two that were ran to seed.',
      'Our sailing lessons are now open. Our work with students has been praised, our choir of nurses is back, and those in boats was a joke.',
      'We look forward to visits, are invited to shows and get ready to works by young painters; we are happy to host them, and proud to share.',
      'Rangers has signed a keeper. Dinners is the name of the shop. Working with people is a joy, and a group of children was there.',
      'Watch the market take shape. The show begins. The road to be is close to home. Be close. The app store have-nots.',
      'All we do is make tea. The rest is build-up. The will left her the shop. Those who could left.',
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
    if (!followsDirectly(text, word, next)) continue;
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
      // “Those that weren’t went on shrinking”: the verb belongs to “those”.
      const endsRelative = /^(?:that|who|which)$/.test(words[words.indexOf(auxiliary) - 1]?.lower ?? '');
      if (
        (afterHave && !/^(?:came|ran|became)$/.test(next.lower) && next.lower !== 'saw') ||
        (afterBe && !answered && !endsRelative && !/^(?:run|come|came|ran|became|saw|fell)$/.test(next.lower))
      )
        say(auxiliary, next, `did you mean “${participle}”?`);
      if (afterHave && /^(?:came|ran|became)$/.test(next.lower)) say(auxiliary, next, `did you mean “${participle}”?`);
    }
    if (auxiliary && PLAIN_AFTER.test(auxiliary.lower) && !isThing(words[words.indexOf(auxiliary) - 1], auxiliary)) {
      const plain = pastForms.get(next.lower) ?? plainOf(next.lower);
      if (plain !== undefined) say(auxiliary, next, `did you mean “${plain}”?`);
    }
    if (
      MODAL.test(word.lower) &&
      word.text === word.lower &&
      next.lower.endsWith('s') &&
      ((word.lower !== 'must' && postVerbs.has(next.lower.replace(/s$/, ''))) || DOES.test(next.lower)) &&
      !/^(?:a|the|this|our|your|tin|trash)$/.test(before?.lower ?? '')
    )
      say(word, next, 'after this word the verb has no “s”.');
    if (word.lower === 'to' && before && GLAD.test(before.lower)) {
      const plain = next.lower.replace(/d$/, '');
      if (before.lower !== 'forward' && (postVerbs.has(plain) || postVerbs.has(plain.replace(/e$/, ''))) && next.lower.endsWith('ed'))
        say(word, next, 'after “to” comes the plain verb.');
      // “Proud to welcomes”; a plural of things may follow the others: “invited to meets”.
      if (
        STEADY.test(before.lower) &&
        next.lower.endsWith('s') &&
        (postVerbs.has(next.lower.slice(0, -1)) || postVerbs.has(next.lower.replace(/es$/, '')))
      )
        say(word, next, 'after “to” comes the plain verb.');
      if (
        before.lower === 'forward' &&
        /^look(?:ing|ed|s)?$/.test(words[index - 2]?.lower ?? '') &&
        postVerbs.has(next.lower) &&
        /^(?:you|your|the|all|our|a|an|many|more|everyone|us|this|from|with)$/.test(third?.lower ?? '')
      )
        say(word, next, 'after “look forward to” comes the form in “-ing”.');
    }
    if (
      /^(?:we|i|they)$/.test(word.lower) &&
      /^(?:seen|been)$/.test(next.lower) &&
      (word.opens || /^(?:and|but|when|because)$/.test(before?.lower ?? ''))
    )
      say(word, next, '“have” is missing.');
    if (PRONOUN.test(word.lower) && next.lower === 'have' && word.opens) say(word, next, 'did you mean “has”?');
    if (
      word.lower === 'there' &&
      /^(?:is|was)$/.test(next.lower) &&
      /^(?:many|several|few|two|three|four|five)$/.test(third?.lower ?? '') &&
      words[index + 3]?.lower !== 'a'
    )
      say(word, next, 'with several it is “are” or “were”.');
    if (word.opens && isSeveralPeople(word.lower) && /^(?:has|is|was)$/.test(next.lower) && TOLD_OF.test(third?.lower ?? ''))
      say(word, next, 'with several it is “have”, “are” or “were”.');
    if (
      ((IRREGULAR_PLURAL.test(word.lower) && (word.opens || word.text === word.lower)) ||
        (word.lower === 'who' && before?.lower === 'those')) &&
      /^(?:has|is|was)$/.test(next.lower) &&
      (word.opens || before?.opens || (before && DETERMINER.test(before.lower) && !PART_OF.test(words[index - 2]?.lower ?? '')))
    )
      say(word, next, 'with several it is “have”, “are” or “were”.');
    if (
      before?.opens &&
      /^(?:the|our|this|that|a|an|each|every|your)$/.test(before.lower) &&
      ONE_THING.test(word.lower) &&
      SEVERAL_DO.test(next.lower)
    )
      say(word, next, 'with one, the verb ends in “s”.');
    // “We have extend the run”, “they’ve just announce it”.
    if (
      auxiliary &&
      (/^(?:we|i|they|you)['’]ve$/.test(auxiliary.lower) ||
        (/^(?:have|has|had)$/.test(auxiliary.lower) &&
          /^(?:we|they|i|you|it|he|she)$/.test(words[words.indexOf(auxiliary) - 1]?.lower ?? ''))) &&
      PLAIN_VERB.test(next.lower) &&
      !ALSO_A_THING.test(next.lower) &&
      next.text === next.lower
    )
      say(auxiliary, next, 'did you mean the form in “-ed”?');
    if (/^(?:have|has|had)$/.test(word.lower) && next.lower === 'be') say(word, next, 'did you mean “been”?');
    if (
      /^(?:be|been)$/.test(word.lower) &&
      PLAIN_VERB.test(next.lower) &&
      (third === undefined || third.opens || AFTER_VERB.test(third.lower))
    )
      say(word, next, 'did you mean the form in “-ed”?');
    if (
      /^(?:has|is|was)$/.test(next.lower) &&
      isPlural(word) &&
      before &&
      DETERMINER.test(before.lower) &&
      (before.opens || !PART_OF.test(words[index - 2]?.lower ?? ''))
    )
      say(word, next, 'with several it is “have”, “are” or “were”.');
    // “Our nursing students has”: one word more stands between, and the article opens the sentence.
    const article = words[index - 2];
    if (
      /^(?:has|is|was)$/.test(next.lower) &&
      isPlural(word) &&
      before !== undefined &&
      article?.opens &&
      /^(?:our|these|those|both|several|many)$/.test(article.lower) &&
      followsDirectly(text, article, before) &&
      followsDirectly(text, before, word) &&
      /^\p{Ll}{3,}$/u.test(before.text) &&
      !PART_OF.test(before.lower) &&
      TOLD_OF.test(third?.lower ?? '')
    )
      say(word, next, 'with several it is “have”, “are” or “were”.');
  }
  return found;
}

/** “A will”, “the can”, “those who could left”: it is a thing or stands alone; “May” and “Will” are names. */
const isThing = (before: Word | undefined, { text, lower }: Word) =>
  /^\p{Lu}[^'’]*$/u.test(text) ||
  (/^(?:will|can|must|might|may)$/.test(lower) &&
    /^(?:a|the|this|our|your|his|her|their|my|free|good|tin|trash|in|last|early|late)$/.test(before?.lower ?? '')) ||
  /^(?:who|all|as)$/.test(before?.lower ?? '');

/** “Opened”, “visiting”: the common verb in it, where it is one. */
function plainOf(word: string): string | undefined {
  const stem = /^(\p{L}{3,})(?:ed|ing)$/u.exec(word)?.[1];
  if (stem === undefined) return undefined;
  return [`${stem}e`, stem, stem.replace(/(.)\1$/u, '$1')].find((plain) => postVerbs.has(plain));
}

/** “Crews”, “engineers”: people by what they do, and no club. */
const isSeveralPeople = (word: string) => PEOPLE.test(word) && !CLUBS.test(word);

import { inLanguage } from '../text/in-language.ts';
import { followsDirectly, type Reading, type Word } from '../text/reading.ts';
import { quote } from '../text/tone.ts';
import type { Check, Found } from './check.ts';
import { addressed, asking, booking, describing, meantAs, owned, placesBooked, prepositions } from './words/near-words.ts';

const check: Check = {
  id: 'near-word',
  title: 'One letter from “your” or “our”',
  why: '“Bring you dog”, “thank out volunteers”: no spelling checker sees a slip that is a word itself (Garner’s Modern English Usage).',
  class: 'spelling',
  level: 'ask',
  needs: ['text'],
  when: 'now',
  run: inLanguage('en', mistaken),
  examples: {
    fires: [
      'Tell us you stories about the old pool.',
      'Please bring you own towel.',
      'A day out for you and you children.',
      'Ask any of out staff for help.',
      'Drop in at are new shop on Mill Lane.',
      'Book you place by Friday.',
      'Families came with there dogs. Come and see there new windmill.',
    ],
    leaves: [
      'Half of you message me at eleven, and some of you phone. None of you visit before noon, which is when I wake.',
      'Bring your dog. Can you dog-sit? You people are the best; all you readers out there, too.',
      'We give you money back, we find you tickets, and we book you a place.',
      'The people we work with are customers. The ones you look at are new.',
      'It is good to see you. Stories follow. We know you family lovers.',
      'Come in, out of the rain: inside out shirts are on sale. The help you need, for you and yours.',
      'They stayed on there. Friends came along, and from there paths lead home.',
    ],
  },
};

export default check;

type Here = Omit<Found, 'part'>;

function mistaken({ text, words }: Reading): Here[] {
  const beside = (word: Word, next: Word | undefined): next is Word =>
    followsDirectly(text, word, next) && !/[-'’]/u.test(text[next.end] ?? '');
  return words.flatMap((word, index): Here[] => {
    const meant = meantAs.get(word.lower);
    const [before, next] = [words[index - 1], words[index + 1]];
    if (meant === undefined || before === undefined || word.text !== word.lower || !beside(before, word) || !beside(word, next)) return [];
    const noun = describing.has(next.lower) ? words[index + 2] : next;
    const isOwn = meant === 'your' && next.lower === 'own' && noun !== undefined && !noun.opens;
    const isBooked = meant === 'your' && booking.has(before.lower) && placesBooked.has(next.lower);
    // “See there new staircase”: whatever it is, it is theirs.
    const isTheirs =
      word.lower === 'there' &&
      asking.has(before.lower) &&
      describing.has(next.lower) &&
      noun !== undefined &&
      !noun.opens &&
      noun.text === noun.lower;
    // “Half of you message me at eleven”: readers, and what they do.
    if (SHARE.test(words[index - 2]?.lower ?? '') && before.lower === 'of' && word.lower === 'you' && ALSO_DONE.has(next.lower)) return [];
    if (!isBooked && !isTheirs && !(follows(before, words, index) && (isOwn || isOwned(noun, words)))) return [];
    return [
      {
        start: word.start,
        end: word.end,
        say: `${quote(text, { start: before.start, end: (isOwn ? next : (noun ?? next)).end })}: did you mean “${meant}”?`,
        correction: meant,
      },
    ];
  });
}

/** Behind “bring” or “with” comes what is brought. “The people we work with are …” goes on with another subject. */
function follows(before: Word, words: readonly Word[], index: number): boolean {
  if (prepositions.has(before.lower))
    return words[index]!.lower !== 'are' || !words.slice(Math.max(0, index - 5), index - 1).some(({ lower }) => SUBJECT.test(lower));
  return asking.has(before.lower) && (words[index]!.lower !== 'out' || !/^(?:help|pack|share|check|see|try|wear)$/.test(before.lower));
}

const SHARE = /^(?:half|some|most|many|all|none|few|one|two|both|each|any|lots|plenty|hundreds|thousands|dozens|several)$/;
/** What is owned, and done as well. */
const ALSO_DONE = new Set(
  'message messages order orders email phone visit help shop dream support name plan book trust mind exercise bike school desk garden camp trip suggest question text'.split(
    ' ',
  ),
);
const SUBJECT = /^(?:we|you|they|i|he|she|it|who|what|that|which|people|those|ones)$/;

function isOwned(noun: Word | undefined, words: readonly Word[]): boolean {
  if (noun === undefined || noun.opens || noun.text !== noun.lower || !owned.has(noun.lower)) return false;
  const index = words.indexOf(noun);
  // “All you customers out there” are spoken to.
  if (words[index - 2]?.lower === 'all' && noun.lower.endsWith('s')) return false;
  return !addressed.has(words[index + 1]?.lower ?? '');
}

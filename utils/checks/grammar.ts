import { type Reading, readParts, type Word } from '../text/reading.ts';
import { quote } from '../text/tone.ts';
import { writtenIn } from '../text/written-in.ts';
import type { Check, Found } from './check.ts';
import { afterPlural, comparatives, compared, determiners, neverAfterArticle, neverOwned } from './words/grammar-en.ts';

type Here = Omit<Found, 'part'>;

const check: Check = {
  id: 'grammar',
  title: 'A word missing, or one too many',
  why: 'The eye of whoever wrote a sentence reads what was meant: words left out, “your” for “you’re”, “then” for “than” are the slips that readers point at (Garner’s Modern English Usage).',
  class: 'spelling',
  level: 'ask',
  needs: ['text'],
  when: 'now',
  run(draft, { locale }) {
    return readParts(draft).flatMap((reading, part) => {
      const language = writtenIn(reading.text, locale);
      const found = language === 'en' ? english(reading) : language === 'fr' ? french(reading) : [];
      return found.map((one) => ({ ...one, part }));
    });
  },
  examples: {
    fires: [
      'Its back: our winter blend.',
      'The winter blend in it’s new tin.',
      'Come and see the our new shop on Mill Lane.',
      'Coffee that is warmer then your bed.',
      'Fresh pizza’s and cold drinks from noon.',
      'Minister resigns over pubic funds scandal.',
      'We are looking for a Senior Manger in Leeds.',
      { text: 'Nos foulards son tissés à Lyon depuis 1931.', context: { locale: 'fr-FR' } },
      { text: 'Venez les découvrirs en boutique.', context: { locale: 'fr-FR' } },
    ],
    leaves: [
      'Its back legs are white. The dog wags its tail.',
      'It’s new, it’s here, and it’s yours. For it’s a jolly good fellow.',
      'The A team and the B team. All the more reason to come.',
      'Warm the pot, then your cup. First later, then the usual.',
      'The pizza’s crust is crisp. Friday’s deals are on the board.',
      'Away in a manger, at the nativity on Friday. A course on pubic hair removal.',
      'What is the of-the-moment colour? The best of our team.',
      { text: 'Son histoire est belle. Son équipe et ses papiers sont prêts.', context: { locale: 'fr-FR' } },
      { text: 'Venez les voir. Pour les papiers, voyez ailleurs.', context: { locale: 'fr-FR' } },
    ],
  },
};

export default check;

/** One blank, and no other mark, between two words of one sentence. */
function together(text: string, word: Word | undefined, next: Word | undefined): next is Word {
  return word !== undefined && next !== undefined && !next.opens && /^[ \u00a0]$/u.test(text.slice(word.end, next.start));
}

function english(reading: Reading): Here[] {
  const { text, words } = reading;
  const found: Here[] = [];
  const say = (from: Word, to: Word, meant: string) =>
    found.push({ start: from.start, end: to.end, say: `${quote(text, { start: from.start, end: to.end })}: ${meant}` });
  for (const [index, word] of words.entries()) {
    const [before, next, third] = [words[index - 1], words[index + 1], words[index + 2]];
    const joined = together(text, word, next);
    if (word.lower === 'its' && word.opens && standsAlone(text, next, third)) say(word, next, 'meant is “it’s”.');
    if (joined && word.lower === "it's" && ownedAfter(before, next)) say(word, next, 'meant is “its”.');
    if (joined && comparatives.has(word.lower) && next.lower === 'then' && compared.has(third?.lower ?? '') && together(text, next, third))
      say(word, next, 'meant is “than”.');
    if (
      neverOwned.has(word.lower) &&
      (next === undefined || next.opens || /[,.!?]/.test(text.slice(word.end, next.start)) || (joined && afterPlural.has(next.lower)))
    )
      say(word, word, 'a plural takes no apostrophe.');
    if (joined && broken(text, word, next, third)) say(word, next, 'a word is missing between these, or one is too many.');
    if (/^pubic$/.test(word.lower) && !/\b(?:hair|area|bone|bones|lice|region|symphysis|shav|wax|groom)/i.test(text))
      say(word, word, 'meant is “public”.');
    if (
      word.text === 'Manger' &&
      before &&
      /^(?:\p{Lu}|our|new|a|the|an)/u.test(before.text) &&
      !/\b(?:nativity|away in|crib|stable|jesus|christmas|bethlehem|le)\b/i.test(text)
    )
      say(word, word, 'meant is “Manager”.');
  }
  return found;
}

/** “Its back:”, “Its Friday!”: the sentence is whole, so no noun is owned. */
function standsAlone(text: string, next: Word | undefined, third: Word | undefined): next is Word {
  if (next === undefined || next.opens) return false;
  const ends = third === undefined || third.opens || /^\s?[:!,.–—-]/u.test(text.slice(next.end, third.start));
  return /^(?:time|true|easy|good|great|back|here|beginning|happening|hard|nice|cold|hot|raining|snowing|launch|live|open|over|done|yours|complicated|simple|lunchtime|friday|monday)$/.test(
    next.lower,
  )
    ? ends || /^(?:to|for|that|and|we|you)$/.test(third?.lower ?? '')
    : false;
}

/** “in it’s new tin”: behind a preposition nothing is said about “it”. */
function ownedAfter(before: Word | undefined, next: Word): boolean {
  return (
    before !== undefined &&
    /^(?:in|of|with|from|into|under|by|at|on|to)$/.test(before.lower) &&
    !/^(?:a|an|the|not|been|that|what|all|called|about|because|like|just|so|time|always|where|how|good|great|now|your|my|our|in|on|at|for|never|only|possible|likely|worth|hard|easy|too|very|going|also)$/.test(
      next.lower,
    )
  );
}

/** Two small words that no sentence of the language puts side by side. */
function broken(text: string, word: Word, next: Word, third: Word | undefined): boolean {
  if (word.text !== word.lower && !word.opens) return false;
  if (next.text !== next.lower || /[-/'’]/.test(text[next.end] ?? '') || /[-/“"‘'’]/.test(text[word.start - 1] ?? '')) return false;
  if (!together(text, next, third)) return false;
  if ((word.lower === 'the' || word.lower === 'our') && determiners.has(next.lower) && next.lower !== 'a' && next.lower !== 'every')
    return true;
  if ((word.lower === 'a' || word.lower === 'an' || word.lower === 'the') && neverAfterArticle.has(next.lower))
    return next.lower !== 'to' || third.lower === 'the';
  return word.lower === 'of' && /^(?:of|for|with|from)$/.test(next.lower);
}

/** “Nos foulards son tissés”, “les découvrirs”. */
function french({ text, words }: Reading): Here[] {
  return words.flatMap((word, index): Here[] => {
    const [before, next] = [words[index - 1], words[index + 1]];
    if (
      word.lower === 'son' &&
      together(text, word, next) &&
      !word.opens &&
      /(?:és|ées|ies|is|us|ues|erts|ertes|aits|aites)$/u.test(next.lower) &&
      /(?:s|x)$/u.test(before?.lower ?? '')
    )
      return [
        {
          start: word.start,
          end: next.end,
          say: `${quote(text, { start: word.start, end: next.end })}: « sont » est attendu ici.`,
          correction: `sont ${next.text}`,
        },
      ];
    const toward = words[index - 2]?.lower ?? '';
    if (
      /^(?:les|vous|nous|le|la)$/.test(before?.lower ?? '') &&
      /^(?:venez|allez|pouvez|pouvons|voulez|devez|faut|souhaitez|voulons)$/.test(toward) &&
      /\p{L}{3,}[ei]rs$/u.test(word.lower)
    )
      return [
        {
          start: word.start,
          end: word.end,
          say: `${quote(text, word)}: l’infinitif ne prend pas de « s ».`,
          correction: word.text.slice(0, -1),
        },
      ];
    return [];
  });
}

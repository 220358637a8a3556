import type { Brand } from '../model/brand.ts';
import type { Context, RecentPost } from '../model/context.ts';
import { languageOf } from '../text/language.ts';
import { isMistyped } from '../text/likeness.ts';
import { oncePer } from '../text/once-per.ts';
import { oneEditAway } from '../text/one-edit.ts';
import { sentenceAround } from '../text/phrases.ts';
import { fold, type Reading, readParts, type Word } from '../text/reading.ts';
import { quote } from '../text/tone.ts';
import { writtenIn } from '../text/written-in.ts';
import type { Check, Found } from './check.ts';
import { commonWords } from './words/common-words.ts';
import { isEnglishWord } from './words/known-english.ts';

type Here = Omit<Found, 'part'>;

/** Letters a word needs to be looked up, and to be near a common word by more than chance. */
const shortest = 4;
const surelyNear = 6;
const surelyNearAlone = 5;
/** More strange words than this, and the text is in slang, in code or in another language. */
const mostStrange = 4;
const strangeShare = 0.2;
/** So many of the last posts are read for words that are the brand's own. */
const postsRead = 50;
/** Two strange words so near one another are a phrase of another language. */
const phraseOfStrangers = 30;

const check: Check = {
  id: 'unknown-word',
  title: 'A word that is not in the dictionary',
  why: 'One letter wrong in a common word is the slip readers see first and writers last (Damerau, 1964: four of five misspellings are one letter added, lost, wrong or swapped).',
  class: 'spelling',
  level: 'ask',
  needs: ['text'],
  when: 'now',
  run(draft, context) {
    const own = ownWords(draft.account?.handle, context);
    return readParts(draft).flatMap((reading, part) =>
      writtenIn(reading.text, context.locale) === 'en'
        ? strange(reading, own, context.brand?.name !== undefined).map((one) => ({ ...one, part }))
        : [],
    );
  },
  examples: {
    fires: [
      { text: 'Thank you to every volunter who came to the garden.', context: { brand: { name: 'Acme' } } },
      { text: 'Our hamdmade candles are back on the shelf.', context: { brand: { name: 'Acme' } } },
      { text: 'The restuarant is open until eight, and the bakery until ten.', context: { brand: { name: 'Acme' } } },
      { text: 'Our hamdmade candels are back.', context: { brand: { name: 'Acme' } } },
      { text: 'Thank you to all our memembers for a busy year.', context: { brand: { name: 'Acme' } } },
      { text: 'We have picked new butttons for every coat.', context: { brand: { name: 'Acme' } } },
    ],
    leaves: [
      { text: '“Dear Santa, pleese bring Miss Okafor a nap, she is tierd.” From Year 1.', context: { brand: { name: 'Acme' } } },
      {
        text: 'Dear visitors, trams 4 and 6 stop at the lake. Liebe Gäste, Tram 4 und 6 halten am See.',
        context: { brand: { name: 'Acme' } },
      },
      { text: 'Colour, color, organise, organize: we read both.', context: { brand: { name: 'Acme' } } },
      {
        text: 'Padel at six, an oat crema after it, and one slow cron job: our week in upserts, voxels and three dosa stands.',
        context: { brand: { name: 'Acme' } },
      },
      {
        text: 'A summer of pani puri, queso on the terrace, a sour gose from the tap and poolish in the bowl.',
        context: { brand: { name: 'Acme' } },
      },
      { text: 'New merch, a podcast and a livestream with our collab partners.', context: { brand: { name: 'Acme' } } },
      { text: 'Yummmy, stopppp, hellllo and grrreat.', context: { brand: { name: 'Acme' } } },
      { text: 'Weeeekend! Keepin it simple, just chillin with a cuppa.', context: { brand: { name: 'Acme' } } },
      { text: 'Tickets at htps://acmetea.example/winter', context: { brand: { name: 'Acme' } } },
      { text: 'Run it in src/volunter.ts, says @volunter. #volunter', context: { brand: { name: 'Acme' } } },
      { text: 'Stir it with mixxr::stir, the {mixxr} plugin, or the package speling.', context: { brand: { name: 'Acme' } } },
      { text: 'Kouign-amann, canelés, financiers: the case is full.', context: { brand: { name: 'Acme' } } },
      { text: 'Our Greenloft greenlofters meet at ten.', context: { brand: { name: 'Greenloft' } } },
      { text: 'To every waterer and weeder of our beds.', context: { brand: { name: 'Acme' } } },
      'She had a lovly time with friends.',
      { text: 'Wir haben heute wieder geöffnet und freuen uns.', context: { locale: 'de-DE', brand: { name: 'Acme' } } },
    ],
  },
};

export default check;

/** Words that are spelt right here. */
type Own = (word: string) => boolean;

const wordsIn = oncePer((texts: readonly string[]) => new Set(texts.flatMap((text) => fold(text).split(/[^\p{L}\p{N}]+/u))));
const wordsOfTerms = oncePer((terms: NonNullable<Brand['terms']>) => wordsIn(terms.flatMap(({ avoid, prefer }) => [avoid, prefer ?? ''])));
const wordsOfPosts = oncePer((recent: readonly RecentPost[]) => wordsIn(recent.slice(0, postsRead).map(({ text }) => text)));

/** The brand's names, tags and terms, and whatever it wrote before. */
function ownWords(handle: string | undefined, { brand, recent = [] }: Context): Own {
  const { name = '', accounts = [], knownHandles = [], hashtags = [], domains = [], rivals = [], glossary = [], terms = [] } = brand ?? {};
  const lists = [knownHandles, hashtags, domains, rivals, glossary].map(wordsIn);
  const names = wordsIn([handle ?? '', name, ...accounts.map((account) => account.handle)]);
  const known = [names, ...lists, wordsOfTerms(terms), wordsOfPosts(recent)].filter(({ size }) => size > 0);
  return (word) => known.some((words) => words.has(word));
}

function strange({ text, words }: Reading, own: Own, isBrand: boolean): Here[] {
  const plain = words.filter((word) => /^\p{Ll}{4,}$/u.test(word.text));
  const asWritten = AS_WRITTEN.test(text);
  const strangers = plain
    .filter((word) => isStrange(word, text, own) && !(asWritten && QUOTING.test(text.slice(0, word.start))))
    .map((word) => ({ ...word, near: oneEditAway(word.lower, (candidate) => candidate.length >= shortest && commonWords.has(candidate)) }));
  const far = strangers.filter(({ near }) => near.length === 0);
  if (far.length > mostStrange || far.length > Math.max(1, plain.length * strangeShare)) return [];
  const times = new Map<string, number>();
  for (const { lower } of strangers) times.set(lower, (times.get(lower) ?? 0) + 1);
  return strangers.map((word): Here => {
    const { start, end, near } = word;
    const [meant] = near;
    const twice = times.get(word.lower)! > 1;
    // Strangers side by side are another language, unless each has its own near neighbour.
    const alone = !far.some((other) => other !== word && Math.abs(other.start - start) < phraseOfStrangers);
    const sure = meant !== undefined && isBrand && !twice && alone && isSure(word.lower, near);
    return {
      start,
      end,
      level: sure ? 'ask' : 'note',
      say: `${quote(text, word)} is not in the dictionary.${meant === undefined ? '' : ` Did you mean “${meant}”?`}`,
      ...(meant === undefined ? {} : { correction: meant }),
    };
  });
}

/** Right after it one is between quotation marks. */
const QUOTING = /[“„«"][^”»"]*$/u;
/** A child’s letter is quoted as it came. */
const AS_WRITTEN =
  /\b(?:year|grade|class|aged?) \d|\b(?:kids?|child(?:ren)?|pupils?|dear santa|as (?:written|delivered|it came)|spelling (?:left|his|hers|theirs|and all))\b/iu;

/** Near by more than chance: long enough, or with one neighbour alone, or the same letters. */
function isSure(word: string, near: readonly string[]): boolean {
  return word.length >= surelyNear || (word.length >= surelyNearAlone && near.length === 1) || isMistyped(word, near[0] as string);
}

const PROGRAM_BEFORE = /\b(?:packages?|librar(?:y|ies)|modules?|plug-?ins?|extensions?|frameworks?|apps?)(?: (?:called|named))? $/i;
const PROGRAM_AFTER = /^ (?:package|library|module|plug-?in|extension|framework|app\b|📦)/iu;

function isStrange({ text: word, start, end }: Word, text: string, own: Own): boolean {
  if (!/^[a-z]+$/.test(word) || commonWords.has(word) || own(word)) return false;
  // Drawn out (“sooo”), clipped (“lookin”), laughed, or an ending on a name of the brand's own. No mouth draws out a “t” before another sound.
  if (/(?![bcdgkpt]{3}[a-z])(.)\1\1|^(?:ha|he|ja|lo)+[hl]?$/.test(word) || (/in$/.test(word) && commonWords.has(`${word}g`))) return false;
  // A greeting in two languages: each sentence has its own.
  if ((languageOf(sentenceAround(text, start, end).text) ?? 'en') !== 'en') return false;
  // Inside a name, a file, code or a quotation another spelling rules.
  if (
    /[-_/`.\\@#{'’“"‘«]/.test(text[start - 1] ?? '') ||
    /[-_/`\\@}'’”"»(]/.test(text[end] ?? '') ||
    /^(?:\.\p{L}|:\/\/|::)/u.test(text.slice(end, end + 3))
  )
    return false;
  // “Vive la soupe”: an article of another language rules the word behind it.
  if (/(?<!\p{L})(?:la|le|les|du|des|el|los|las|il|gli|della|das|und|et|vive)\s$/iu.test(text.slice(Math.max(0, start - 8), start)))
    return false;
  // “The plugin forkats”, “our qwilt app”: what a program is called.
  if (PROGRAM_BEFORE.test(text.slice(Math.max(0, start - 24), start)) || PROGRAM_AFTER.test(text.slice(end, end + 12))) return false;
  // “Waterer”, “brewers”: whoever does what a common word says.
  const deed = /^([a-z]{4,})ers?$/.exec(word)?.[1];
  if (deed !== undefined && !commonWords.has(`${deed}or`) && (commonWords.has(deed) || commonWords.has(`${deed}e`))) return false;
  for (let length = 5; length < word.length; length += 1) if (own(word.slice(0, length))) return false;
  return !isEnglishWord(word);
}

import type { Brand } from '../model/brand.ts';
import { formsOf } from '../text/inflections.ts';
import { bareName, editDistance, speltOut } from '../text/likeness.ts';
import { byKeys, oncePer } from '../text/once-per.ts';
import { fold, type Reading, readParts, type Word } from '../text/reading.ts';
import { sifted } from '../text/sifted.ts';
import { isSpokenOf } from '../text/spoken-of.ts';
import { splitTag } from '../text/tag-readings.ts';
import { givenNames } from '../text/words/given-names.ts';
import type { Check, Found } from './check.ts';
import { commonWords } from './words/common-words.ts';
import { isEnglishWord } from './words/known-english.ts';

type Here = Omit<Found, 'part'>;

const nothing: NonNullable<Brand['terms']> = [];

const check: Check = {
  id: 'house-style',
  title: 'The brand’s own words',
  why: 'A style guide nobody looks up is no guide: the terms the brand avoids, and its own name as it is written (GOV.UK and Mailchimp content style guides).',
  class: 'house-style',
  level: 'ask',
  needs: ['text'],
  when: 'now',
  run(draft, { brand, locale }) {
    if (!brand) return [];
    return readParts(draft).flatMap((reading, part) =>
      [
        ...avoided(reading, brand.terms ?? nothing, locale, brand.hashtags ?? []),
        ...namesOf(brand).flatMap((name) => ownName(reading, name, draft.account?.handle)),
      ].map((one) => ({ ...one, part })),
    );
  },
  examples: {
    fires: [
      { text: 'Our cheap teas are back.', context: { brand: { terms: [{ avoid: 'cheap', prefer: 'great value' }] } } },
      { text: 'Sign up to our e-mail news.', context: { brand: { terms: [{ avoid: 'e-mail', prefer: 'email' }] } } },
      { text: 'Utilising less water.', context: { brand: { terms: [{ avoid: 'utilise', prefer: 'use' }] } } },
      { text: 'Home by six. #CheapTeas', context: { brand: { terms: [{ avoid: 'cheap', prefer: 'great value' }] } } },
      { text: 'Ein Lehrlingstreffen.', context: { locale: 'de-DE', brand: { terms: [{ avoid: 'Lehrling', prefer: 'Azubi' }] } } },
      { text: 'The new Nord Kaffee tin is here.', context: { brand: { name: 'Nordkaffee' } } },
      { text: 'Maple & Inc Books turns ten.', context: { brand: { name: 'Maple & Ink Books' } } },
      { text: 'Five years of Nord Kaffee.', context: { brand: { name: 'Nordkaffee Rösterei' } } },
      { text: 'A year of Nordkaffe.', context: { brand: { name: 'Nordkaffee' } } },
      { text: 'A year of Nordkafee.', context: { brand: { name: 'Nordkaffee' } } },
    ],
    leaves: [
      {
        text: 'Wir suchen ab Mai eine Zimmerin oder einen Zimmerer, schwindelfrei wär gut.',
        context: { locale: 'de-AT', brand: { name: 'Zimmerei Holm' } },
      },
      { text: 'The crew of Bargain Hunt has moved on.', context: { brand: { terms: [{ avoid: 'bargain', prefer: 'good value' }] } } },
      {
        text: 'Closed on bank holiday Monday. Our path follows the south bank.',
        context: { brand: { terms: [{ avoid: 'bank', prefer: 'building society' }] } },
      },

      { text: 'Five years of Nordkaffee, in the north. Harrowfielders vote.', context: { brand: { name: 'Nordkaffee Rösterei' } } },
      { text: 'Our Cheapside shop has moved.', context: { brand: { terms: [{ avoid: 'cheap', prefer: 'great value' }] } } },
      {
        text: 'An ideal home near Costa Brava. #idealhome',
        context: {
          brand: {
            terms: [
              { avoid: 'deal', prefer: 'offer' },
              { avoid: 'cost', prefer: 'price' },
            ],
          },
        },
      },
      {
        text: 'Residents’ parking starts on the first of June.',
        context: { brand: { terms: [{ avoid: 'resident parking', prefer: 'residents’ parking' }] } },
      },
      { text: 'Mrs Deal and Peter Cost run the shop.', context: { brand: { terms: [{ avoid: 'deal' }, { avoid: 'cost' }] } } },
      { text: 'The customs office is closed.', context: { brand: { terms: [{ avoid: 'custom', prefer: 'tailored' }] } } },
      { text: 'Das Haus Mühlbach lädt ein.', context: { locale: 'de-CH', brand: { name: 'Haus_Muehlbach' } } },
      { text: 'Every Acme tea is blended here.', context: { brand: { name: 'Acme Tea' } } },
      { text: 'Maple & Ink Books turns ten.', context: { brand: { name: 'Maple & Ink Books' } } },
      { text: 'Maple and Ink Books turns ten.', context: { brand: { name: 'Maple & Ink Books' } } },
      { text: 'A cup of tea with acme of taste.', context: { brand: { name: 'Acme Tea' } } },
      { text: 'Target’s summer. All targets met.', context: { brand: { name: 'Target' } } },
    ],
  },
};

export default check;

/** A term to avoid, taken apart as a text is. */
interface Avoided {
  /** Each word of it with its forms. */
  parts: readonly ReadonlySet<string>[];
  /** Its first word, folded. */
  base: string;
  /** The whole of it, as written in the list. */
  written: string;
  /** A term written in a particular way (“E-Mail” for “e-mail”) is held to its letters. */
  exactly: string | null;
  prefer: string | null;
  preferred: readonly string[];
  why: string | null;
}

type Terms = NonNullable<Brand['terms']>;

const wordsOf = (term: string) => fold(term).match(/[\p{L}\p{N}]+(?:'\p{L}+)*/gu) ?? [];

/** The terms by their first word, in every form of it. */
const termsByWord = oncePer((terms: Terms) =>
  oncePerWord((language) => {
    const formsIn = oncePerWord((word) => formsOf(word, language));
    return byKeys(
      terms.map(({ avoid, prefer = null, why = null }): Avoided => {
        const exactly = prefer !== null && fold(prefer) === fold(avoid) ? avoid : null;
        const words = wordsOf(avoid);
        const parts = words.map((word) => (exactly === null ? formsIn(word) : new Set([word])));
        return {
          parts,
          base: words[0] ?? '',
          written: avoid,
          exactly,
          prefer,
          preferred: exactly === null ? wordsOf(prefer ?? '') : [],
          why,
        };
      }),
      ({ parts }) => [...(parts[0] ?? [])],
    );
  }),
);

/** A pure function of a word that works each out once. */
function oncePerWord<T>(make: (word: string) => T): (word: string) => T {
  const made = new Map<string, T>();
  return (word) => {
    const one = made.get(word) ?? make(word);
    made.set(word, one);
    return one;
  };
}

function avoided(reading: Reading, terms: Terms, locale: string, ownTags: readonly string[]): Here[] {
  const language = locale.slice(0, 2);
  const byWord = termsByWord(terms)(language);
  const found: Here[] = [];
  const report = (start: number, end: number, { written, prefer, why }: Avoided, whole: boolean) => {
    const place = reading.text.slice(start, end);
    const say = `“${place}” ${whole ? 'is' : 'holds'} a word this brand avoids${prefer ? `; it says “${prefer}”` : ''}${why ? ` (${why})` : ''}.`;
    // Nobody has said how the other word stands in the plural or in the past.
    const isSameForm = fold(place) === fold(written);
    found.push({ start, end, say, ...(prefer && whole && isSameForm ? { correction: withCapital(prefer, place, written) } : {}) });
  };
  const words = reading.words.map(({ folded }) => folded);
  reading.words.forEach((first, index) => {
    for (const term of byWord.get(first.folded) ?? []) {
      const last = reading.words[index + term.parts.length - 1];
      if (last === undefined || !stands(term, words, index) || isPreferred(term, words, index)) continue;
      if (term.parts.length === 1 && term.base === term.written && isSurname(reading.words, index)) continue;
      if (meansAnother(reading.text, first.start, last.end, term.written) || isInName(reading, index, term)) continue;
      if (term.exactly === null || reading.text.slice(first.start, last.end) === term.exactly) report(first.start, last.end, term, true);
    }
    // “Der Billigheimer Rosmarin”: a place, with a thing of it.
    const ofPlace = language === 'de' && /^\p{Lu}\p{Ll}+er$/u.test(first.text) && /^\p{Lu}/u.test(reading.words[index + 1]?.text ?? '');
    if (compounding.has(language) && !byWord.has(first.folded) && !ofPlace)
      for (const term of beginningsOf(first.folded, byWord)) report(first.start, first.end, term, false);
  });
  const own = new Set(ownTags.map(bareName));
  for (const { text, start, end } of reading.tags) {
    if (own.has(bareName(text))) continue;
    const pieces = (text.match(/\p{Lu}?[\p{Ll}\p{M}]+|\p{Lu}+(?!\p{Ll})|\p{N}+/gu) ?? []).map(fold);
    const term = inTag(pieces, byWord) ?? (pieces.length === 1 ? inRunTogether(fold(text), byWord) : null) ?? asWhole(fold(text), byWord);
    if (term) report(start, end, term, false);
  }
  return found;
}

/** “Cheap and cheerful” begins a sentence; so does what stands for it. */
const withCapital = (prefer: string, place: string, written: string): string =>
  /^\p{Lu}/u.test(place) && /^\p{Ll}/u.test(written) ? prefer.charAt(0).toUpperCase() + prefer.slice(1) : prefer;

/** Fixed terms in which a word says something else: a river's bank, a goat's kids. Beside the word, or anywhere in the text. */
const otherSenses: readonly (readonly [word: RegExp, before: RegExp | null, after: RegExp | null, anywhere: RegExp | null])[] = [
  [
    /^banks?$/iu,
    /(?:north|south|east|west|left|right|river|food|blood|bottle|piggy|snow|sand|mud|grassy|milk|seed|clothes|toy|power|memory|cloud|fog) $/iu,
    /^ (?:holidays?|of (?:the )?(?:river|canal|lake|stream|clouds?|snow)|vole)/iu,
    null,
  ],
  [/^kids?$/iu, null, /^ (?:leather|gloves?)/iu, sifted(/\b(?:goats?|nann(?:y|ies)|udder|billy)\b/iu)],
  [/^users?$/iu, /(?:wheelchair|drug|road) $/iu, null, null],
  [/^clients?$/iu, /(?:mail|email|ftp|desktop|git|chat) $/iu, null, null],
];

/** The word stands in another sense, as a verb (“wool blends in with the hills”), or as the title of a work. */
function meansAnother(text: string, start: number, end: number, written: string): boolean {
  const place = text.slice(start, end);
  const [before, after] = [text.slice(0, start), text.slice(end)];
  if (
    otherSenses.some(
      ([word, behind, ahead, anywhere]) => word.test(place) && (behind?.test(before) || ahead?.test(after) || anywhere?.test(text)),
    )
  )
    return true;
  if (
    place.toLowerCase() !== written.toLowerCase() &&
    /s$/iu.test(place) &&
    /^ (?:in with|into|well with|away|together)(?!\p{L})/iu.test(after)
  )
    return true;
  return /[“„«"]$/u.test(before) && /^[”“»"]/u.test(after) && /^\p{Lu}/u.test(place);
}

type ByWord = ReadonlyMap<string, readonly Avoided[]>;

const stands = ({ parts }: Avoided, words: readonly string[], at: number) =>
  parts.length > 0 && parts.every((forms, offset) => forms.has(words[at + offset] ?? ''));

/** “No Bargain Hunt crew this year”: capitals in the middle of a sentence make it somebody’s name, where the list has a word in small letters. */
function isInName({ text, words }: Reading, at: number, { parts, base, written }: Avoided): boolean {
  const [word, next] = [words[at]!, words[at + 1]];
  const isCapital = ({ text: letters }: Word) => /^\p{Lu}\p{Ll}/u.test(letters);
  return (
    parts.length === 1 &&
    base === written &&
    !word.opens &&
    isCapital(word) &&
    next !== undefined &&
    isCapital(next) &&
    text.slice(word.end, next.start) === ' ' &&
    // Where every word has a capital it says nothing.
    words.slice(Math.max(0, at - 3), at).some(({ text: letters }) => /^\p{Ll}{2,}/u.test(letters))
  );
}

/** “John Cage”, “Ms Price”: a name, where the list has a word in small letters. */
function isSurname(words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  const before = words[at - 1];
  return (
    before !== undefined &&
    !word.opens &&
    /^\p{Lu}\p{Ll}/u.test(word.text) &&
    /^\p{Lu}/u.test(before.text) &&
    (titles.has(before.folded) || givenNames.has(before.folded))
  );
}
const titles: ReadonlySet<string> = new Set(
  `
  mr mrs ms miss mx dr prof professor sir dame lord lady judge captain councillor cllr rev sister brother herr frau monsieur madame
  mme senor senora don dona senhor senhora signor signora meneer mevrouw`
    .trim()
    .split(/\s+/),
);

/** The word stands inside what the brand says instead: “residents’ parking” for “resident parking”. */
const isPreferred = ({ preferred }: Avoided, words: readonly string[], at: number) =>
  preferred.some((_, back) => preferred.every((word, offset) => words[at - back + offset] === word));

/** Languages that write two nouns as one. */
const compounding: ReadonlySet<string> = new Set(['de', 'nl', 'sv', 'da', 'nb', 'no']);
/** Shorter, and many another word begins the same. */
const FEWEST_OF_COMPOUND = 6;

/** Terms of one word that a compound begins with: “Lehrlingstreffen”. */
function beginningsOf(word: string, byWord: ByWord): Avoided[] {
  const found: Avoided[] = [];
  for (let end = FEWEST_OF_COMPOUND; end <= word.length - 3; end += 1)
    // “Patientinnen und Patienten” are people; a garden for them is none of them.
    for (const term of byWord.get(word.slice(0, end)) ?? [])
      if (
        term.parts.length === 1 &&
        term.exactly === null &&
        term.base === word.slice(0, end) &&
        !/ (?:und|en|och|og) |[*:_]/u.test(term.prefer ?? '')
      )
        found.push(term);
  return found;
}

/** A term among the words of a hashtag that capitals tell apart. */
function inTag(pieces: readonly string[], byWord: ByWord): Avoided | null {
  for (const [index, piece] of pieces.entries())
    for (const term of byWord.get(piece) ?? [])
      if (term.exactly === null && stands(term, pieces, index) && !isPreferred(term, pieces, index)) return term;
  return null;
}

/** A term in a hashtag without capitals, where the reading with the fewest words has it: “#cheapflights”, not “#idealhome”. */
function inRunTogether(letters: string, byWord: ByWord): Avoided | null {
  const { shortest } = splitTag(letters, (word) => commonWords.has(word) || (word.length > 2 && byWord.has(word)));
  return (
    shortest &&
    inTag(
      shortest.map(([start, end]) => letters.slice(start, end)),
      byWord,
    )
  );
}

/** A tag that is the term: “#SkyLarkAirlines” in the list. */
const asWhole = (letters: string, byWord: ByWord) =>
  byWord.get(letters)?.find(({ parts, exactly }) => parts.length === 1 && exactly === null) ?? null;

/** Its name, and the word of it that nobody else has: “Nordkaffee”, of “Nordkaffee Rösterei”. */
function namesOf({ name }: Brand): string[] {
  const [first = '', ...rest] = name?.split(/\s+/) ?? [];
  const isTheirs =
    rest.length > 0 && first.length >= FEWEST_OF_OWN_WORD && /^\p{Lu}\p{Ll}+$/u.test(first) && !commonWords.has(first.toLowerCase());
  return [...(name ? [name] : []), ...(isTheirs ? [first] : [])];
}
const FEWEST_OF_OWN_WORD = 8;
/** “Acme’s”: the name alone is marked and mended. */
const GENITIVE = /['’]s?$/u;
/** Letters from which on one or two wrong ones are a slip and no other name. */
const LONG_NAME = 12;

/** The brand's name with a letter wrong, in one word or in two, or with other capitals. */
function ownName({ text, words }: Reading, name: string, handle: string | undefined): Here[] {
  const parts = name.match(/[\p{L}\p{N}]+/gu) ?? [];
  const whole = bareName(name);
  if (whole.length < 6 || parts.length === 0) return [];
  const found: Here[] = [];
  words.forEach((first, index) => {
    const window = (size: number) => {
      const last = words[index + size - 1];
      if (last === undefined || words.slice(index + 1, index + size).some(({ opens }) => opens)) return null;
      return { start: first.start, end: last.end - (GENITIVE.exec(last.text)?.[0].length ?? 0) };
    };
    // Nobody has said how the name is written where it is the handle.
    for (const size of name === handle ? [] : [parts.length - 1, parts.length + 1]) {
      const place = size > 0 ? window(size) : null;
      const written = place && text.slice(place.start, place.end);
      if (!place || !written || !words.slice(index, index + size).every((word) => /^\p{Lu}/u.test(word.text))) continue;
      const bare = bareName(written);
      const isNear = whole.length >= LONG_NAME && size > 1 && editDistance(bare, whole, 1) === 1 && !inflected(bare, whole);
      if (bare === whole || isNear) found.push({ ...place, say: `“${written}” is written “${name}”.`, correction: name });
    }
    const place = window(parts.length);
    if (place === null) return;
    const written = text.slice(place.start, place.end);
    const bare = bareName(written);
    if (bare !== whole && speltOut(written) === speltOut(name)) return;
    if (bare === whole) {
      if (name !== handle && isMiscapitalised(words.slice(index, index + parts.length), parts))
        found.push({ ...place, say: `“${written}” is written “${name}”.`, correction: name });
      return;
    }
    if (Math.abs(bare.length - whole.length) > 2) return;
    const most = whole.length >= LONG_NAME ? 2 : 1;
    if (editDistance(bare, whole, most) > most || inflected(bare, whole)) return;
    // One word of the name may be near another word by chance; of several, all but one have to be right.
    const wrong = parts.flatMap((part, offset) => {
      const folded = (words[index + offset] as Word).folded;
      return folded === fold(part) ? [] : [{ folded, right: fold(part), isName: /^\p{Lu}/u.test((words[index + offset] as Word).text) }];
    });
    if (parts.length === 1 ? commonWords.has(first.lower) || isModel(words, index) || isEnglishWord(first.lower) : wrong.length !== 1)
      return;
    if (wrong.some(({ isName }) => !isName)) return;
    if (wrong.some(({ folded, right }) => folded.length < 3 || right.length < 3 || folded[0] !== right[0])) return;
    if (isSpokenOf(text, place.start)) return;
    found.push({ ...place, class: 'spelling', level: 'ask', say: `“${written}” is nearly the brand’s name: “${name}”.`, correction: name });
  });
  return found;
}

/** “The new Stride”, “Stride 7”: a word of the language as the name of a thing, of the house Strider. */
function isModel(words: readonly Word[], index: number): boolean {
  const [before, word, after] = [words[index - 1], words[index] as Word, words[index + 1]];
  return isEnglishWord(word.lower) && (/^(?:the|our|new|this|every)$/.test(before?.lower ?? '') || /^\p{N}/u.test(after?.text ?? ''));
}

/** Other capitals than the name has; not a shout, a command (“quillo push”), a sentence's first letter, or an everyday word in lower case (“our Acme tea”). */
function isMiscapitalised(written: readonly Word[], parts: readonly string[]): boolean {
  if (written.every(({ text }) => text === text.toUpperCase() || text === text.toLowerCase())) return false;
  return written.some(({ text, lower, opens }, index) => {
    const right = parts[index] as string;
    const plain = text.replace(/['’]s$/u, '');
    if (plain === right || (opens && plain.slice(1) === right.slice(1))) return false;
    return !(plain === lower.replace(/'s$/, '') && (commonWords.has(plain) || written.length > 1));
  });
}

/** A plural, a genitive or another ending on the name. */
function inflected(written: string, name: string): boolean {
  // “Zimmerei” and “Zimmerer”, “Bäckerei” and “Bäckerin”: the house, and who works in it.
  const trade = /^(.{4,}?)(?:er)?ei$/u.exec(name)?.[1];
  return (
    written.startsWith(name) ||
    `${written}s` === name ||
    (trade !== undefined && new RegExp(`^${trade}(?:er){0,2}(?:in(?:nen)?|n|s)?$`, 'u').test(written))
  );
}

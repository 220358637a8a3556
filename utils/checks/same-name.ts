import type { Context } from '../model/context.ts';
import type { Draft } from '../model/draft.ts';
import { monthIn } from '../text/dates.ts';
import { bareName, editDistance } from '../text/likeness.ts';
import { followsDirectly, type Reading, readParts, readText, type Word } from '../text/reading.ts';
import { givenNames } from '../text/words/given-names.ts';
import { writtenIn } from '../text/written-in.ts';
import type { Check, Found } from './check.ts';
import { commonWords } from './words/common-words.ts';

/** Letters enough for a chance likeness to be rare. */
const shortest = 6;
/** Pairs grow with the square; a post that names more people is a list. */
const mostNames = 80;
const titles = new Set('dr prof mr mrs ms miss sir herr frau herrn m mme sr sra señor señora dott signor signora'.split(' '));
/** Last letters that names differ in by ear: Fernandes and Fernandez, Schmid and Schmidt. */
const soundsAlike = new Set(['sz', 'dt', 'iy']);

const check: Check = {
  id: 'same-name',
  title: 'One name, spelt two ways',
  why: 'A department misspelt W.E.B. Du Bois over a picture that had his name right (Politico, 2017); a beauty site named one star under the photograph of another (2016).',
  class: 'fact',
  level: 'ask',
  needs: ['text'],
  when: 'now',
  run(draft, { brand, locale }) {
    const found = spelledTwice(draft, locale);
    return [...(found.length > 0 ? found : samePerson(draft, locale)), ...somebodyElse(draft, brand)];
  },
  examples: {
    fires: [
      { text: 'Wir gratulieren Anna Lindbauer zum Preis. Lindabuer leitet seit 2021 die Werkstatt.', context: { locale: 'de-CH' } },
      'Congratulations to Dr Anna Lindqvist. Dr Lundqvist has led our lab since 2021.',
      'Thank you, Dr. Jane Brook. Dr. Brock retires in May.',
      'Thank you, Tom Barker, and enjoy the garden. Mr Parker has taught here for thirty years.',
      'Meet Peter Barker, our new chef. Peter Barkers starts on Monday.',
      'Ms Clark runs the bakery. Call Ms Clarke for a table.',
      'Meet Stephen Barr, our new chef. Steven Barr has cooked in Lyon and in Leith.',
      { text: ['Meet Peter Stuart, our new keeper of maps.', 'Peter Stewart starts on Monday.'] },
      {
        text: 'It must teach life. -- W.E.B. DeBois',
        draft: {
          parts: [
            { text: 'It must teach life. -- W.E.B. DeBois', media: [{ kind: 'image', alt: 'Portrait of W.E.B. Du Bois', fileName: null }] },
          ],
        },
      },
      {
        text: 'We had no idea @Oprah was tattooed.',
        draft: {
          parts: [
            {
              text: 'We had no idea @Oprah was tattooed.',
              media: [{ kind: 'image', alt: 'Whoopi Goldberg on the red carpet', fileName: null }],
            },
          ],
        },
        context: { brand: { knownHandles: ['Oprah', 'WhoopiGoldberg'] } },
      },
    ],
    leaves: [
      'Team Gallacher and Team Gallagher share a minibus, and Larssen meets Larsen in the second round: our announcer is on leave.',
      {
        text: 'Schweizer Onlinehändler und die Kunden des Schweizer Onlinehandels: Kein Abschluss ohne Anschluss: Onlinehändler fragen nach der Zukunft des Onlinehandels.',
        context: { locale: 'de-CH' },
      },
      'Ab 18. Dezember fährt der Bus öfter. From 18 December the bus runs more often.',

      'Sarah Mills and her deputy Ann Hills are here. Mrs Hills comes from Derby, Mrs Mills from Hull.',
      'Stephen Barr and Steven Barr are cousins. Meet Peter Barr, our chef. Petra Barr bakes.',
      'Dr Anna Lindqvist leads the lab. Thank you, Dr Lindqvist.',
      'Dr Jane Brook and Dr Tom Brock share a room. Mr and Mrs Clark. Peter Stuart met Paul Stewart.',
      'Prof. Helen March starts in March. Marsh land is wet, and March too.',
      'Marina meets Marine: two sisters, one shop.',
      'Haunted House: our new slam. Haunted Houses are a horror cornerstone.',
      'Our Kitchen opens. Kitchens for everyone.',
      { text: 'Deutsche Bahn und deutscher Wein, Deutschland im Herbst.', context: { locale: 'de-DE' } },
      'Winter is here, Winner takes all.',
      {
        text: '@Oprah and @WhoopiGoldberg on stage',
        draft: {
          parts: [
            { text: '@Oprah and @WhoopiGoldberg on stage', media: [{ kind: 'image', alt: 'Whoopi Goldberg waves', fileName: null }] },
          ],
        },
        context: { brand: { knownHandles: ['Oprah', 'WhoopiGoldberg'] } },
      },
    ],
  },
};

export default check;

interface Name {
  bare: string;
  text: string;
  part: number;
  /** “Dr”, “Ms” stands before it. */
  titled: boolean;
  /** A title or a given name stands before it: where every noun has its capital, nothing else tells a name. */
  surely: boolean;
  /** `null`: in a description or a file name. */
  word: Word | null;
}

/** Capitalised words that are no common words, and two of them in a row written together (“Du Bois”). */
function namesIn({ text, words }: Reading, part: number, inText: boolean): Name[] {
  const names: Name[] = [];
  words.forEach((word, index) => {
    // A word in quotation marks is spoken of, like the entry of a dictionary.
    if (!/^\p{Lu}[\p{L}'’]*\p{Ll}/u.test(word.text) || /['‘’"“„«]/.test(text[word.start - 1] ?? '')) return;
    const folded = word.folded.replace(/'s?$/, '');
    const before = words[index - 1];
    const titled = titles.has(before?.lower ?? '');
    const surely = titled || (followsDirectly(text, before, word) && /^\p{Lu}/u.test(before!.text) && givenNames.has(before!.folded));
    if (folded.length >= shortest && !commonWords.has(folded))
      names.push({ bare: folded, text: word.text, part, titled, surely, word: inText ? word : null });
    const next = words[index + 1];
    if (
      next &&
      !next.opens &&
      word.text.length <= 3 &&
      !titles.has(word.lower) &&
      /^\p{Lu}/u.test(next.text) &&
      !commonWords.has(word.lower)
    )
      names.push({
        bare: folded + next.folded.replace(/'s?$/, ''),
        text: `${word.text} ${next.text}`,
        part,
        titled,
        surely,
        word: inText ? { ...word, end: next.end } : null,
      });
  });
  return names;
}

function spelledTwice(draft: Draft, locale: string): Found[] {
  const names = readParts(draft).flatMap((reading, part) => namesIn(reading, part, true));
  for (const [part, { media }] of draft.parts.entries()) {
    for (const { alt } of media) if (alt) names.push(...namesIn(readText(alt), part, false));
  }
  const inGerman = draft.parts.some(({ text }) => writtenIn(text, locale) === 'de');
  const sure = new Set(names.filter(({ surely }) => surely).map(({ bare }) => bare));
  const different = [...new Map(names.toReversed().map((name) => [name.bare, name])).values()].toReversed().slice(0, mostNames);
  const found: Found[] = [];
  for (const [index, one] of different.entries()) {
    for (const other of different.slice(index + 1)) {
      const bothTitled = one.titled && other.titled && editDistance(one.bare, other.bare, 1) === 1;
      if (sideBySide(draft, one, other)) continue;
      if (inGerman && !sure.has(one.bare) && !sure.has(other.bare)) continue;
      // “Dezember” and “December” of one post in two languages.
      if ((!bothTitled && !alike(one.bare, other.bare)) || (monthIn(one.bare) && monthIn(other.bare))) continue;
      const shown = other.word ? other : one;
      if (shown.word === null || found.some(({ start }) => start === shown.word?.start)) continue;
      found.push({
        part: shown.part,
        start: shown.word.start,
        end: shown.word.end,
        say: `“${one.text}” and “${other.text}”: is this the same name?`,
      });
    }
  }
  return found;
}

/** “Team Kanter and Team Canter”, “Larssen v Larsen”: who names both in one breath means two. */
function sideBySide(draft: Draft, one: Name, other: Name): boolean {
  if (one.word === null || other.word === null || one.part !== other.part) return false;
  const [first, second] = one.word.start < other.word.start ? [one.word, other.word] : [other.word, one.word];
  const between = draft.parts[one.part]!.text.slice(first.end, second.start);
  return /^,? (?:and|&|or|v\.?|vs\.?|versus|against|meets?|plays?|beats?|und|oder|gegen|trifft auf|et|ou|contre|y|o|contra|e|contro)(?: \p{Lu}\p{L}*\.?){0,2} $/u.test(
    between,
  );
}

interface Person {
  /** `null`: a title alone stands before the surname. */
  first: string | null;
  surname: string;
  title: string | null;
  word: Word;
  part: number;
}

/** Whoever is named with a title or in full. */
function personsIn({ text, words }: Reading, part: number, inGerman: boolean): Person[] {
  const isName = (word: Word | undefined): word is Word => word !== undefined && /^\p{Lu}[\p{L}’'-]*\p{Ll}/u.test(word.text);
  const together = (one: Word, other: Word): boolean => /^\.?[ \u00a0]$/.test(text.slice(one.end, other.start));
  const surname = (word: Word): string => word.folded.replace(/['’]s$/, '');
  return words.flatMap((word, index): Person[] => {
    const [second, third] = [words[index + 1], words[index + 2]];
    if (!isName(second) || !together(word, second)) return [];
    if (titles.has(word.lower) && /^\p{Lu}/u.test(word.text)) {
      const inFull = isName(third) && together(second, third) && !/\.$/.test(text.slice(second.end, third.start).trim());
      const last = inFull ? third : second;
      return [{ first: inFull ? second.folded : null, surname: surname(last), title: word.lower, word: last, part }];
    }
    // “Schweizer Onlinehändler”: where every noun has its capital, a given name has to be one.
    return isName(word) && !commonWords.has(word.folded) && !second.opens && (!inGerman || givenNames.has(word.folded))
      ? [{ first: word.folded, surname: surname(second), title: null, word: second, part }]
      : [];
  });
}

/** Dr Marsh and Dr March, Peter Stuart and Peter Stewart: also where the surname is a common word. */
function samePerson(draft: Draft, locale: string): Found[] {
  const readings = readParts(draft);
  const persons = readings
    .flatMap((reading, part) => personsIn(reading, part, writtenIn(reading.text, locale) === 'de'))
    .slice(0, mostNames);
  for (const [index, one] of persons.entries()) {
    for (const other of persons.slice(index + 1)) {
      const [a, b] = [one.surname, other.surname];
      // Two people are named in one sentence; one is taken up in the next.
      const two =
        one.part === other.part &&
        !/[.!?\n]/u.test(readings[one.part]!.text.slice(one.word.end, other.word.start).replace(/(?:Dr|Prof|Mr|Mrs|Ms)\./gu, ''));
      if (
        a === b &&
        !two &&
        one.first !== null &&
        other.first !== null &&
        one.first !== other.first &&
        byEar(one.first) === byEar(other.first)
      )
        return [
          {
            part: other.part,
            start: other.word.start,
            end: other.word.end,
            say: `“${one.first}” and “${other.first}” ${other.word.text}: is this the same person?`,
          },
        ];
      if (a === b || Math.min(a.length, b.length) < 4) continue;
      // “Haunted House”, “Haunted Houses”: one thing and several, and nobody’s name.
      if (one.first === other.first && (a === `${b}s` || b === `${a}s`) && !givenNames.has(one.first ?? '')) continue;
      // The same first name, or a title alone after a name in full: “Dr Helen Marsh … Dr March”.
      const sameFirst = one.first !== null && one.first === other.first;
      const takenUp = one.title !== null && one.title === other.title && other.first === null;
      // “Meet Sarah Mills. Mrs Hills comes from Derby.”: nobody else is named whom the title could belong to.
      const onlyOne =
        one.first !== null &&
        other.title !== null &&
        other.first === null &&
        new Set(persons.map(({ first }) => first).filter(Boolean)).size === 1 &&
        readings.flatMap(({ words }) => words).filter(({ folded }) => folded.startsWith(a) || folded.startsWith(b)).length === 2;
      // Where both names come back as they are, they are two people.
      const bothAgain =
        persons.filter(({ surname }) => surname === a).length > 1 && persons.filter(({ surname }) => surname === b).length > 1;
      const near = editDistance(a, b, 2);
      if (
        two ||
        bothAgain ||
        !(onlyOne ? near <= (a[0] === b[0] ? 2 : 1) : a[0] === b[0] && (sameFirst ? near <= 2 : takenUp && near === 1))
      )
        continue;
      return [
        {
          part: other.part,
          start: other.word.start,
          end: other.word.end,
          say: `“${one.word.text}” and “${other.word.text}”: is this the same name?`,
        },
      ];
    }
  }
  return [];
}

/** A first name by its sound: Stephen and Steven, Catherine and Katherine, Jon and John come out alike. */
function byEar(first: string): string {
  return first
    .replace(/ph/g, 'v')
    .replace(/f/g, 'v')
    .replace(/ch|ck|c(?![eiy])|q/g, 'k')
    .replace(/h/g, '')
    .replace(/z|c/g, 's')
    .replace(/ai/g, 'a')
    .replace(/(?<=.)(?:[aei]?y|ie?|e)$/g, 'i')
    .replace(/y/g, 'i')
    .replace(/(.)\1+/g, '$1');
}

/** One letter apart inside; at the ends of a word languages inflect. */
function alike(a: string, b: string): boolean {
  if (
    a === b ||
    Math.min(a.length, b.length) < shortest ||
    a[0] !== b[0] ||
    (a.at(-1) !== b.at(-1) && !soundsAlike.has([a.at(-1), b.at(-1)].sort().join('')))
  )
    return false;
  if (a.slice(-2, -1) !== b.slice(-2, -1) && a.length === b.length) return false;
  return editDistance(a, b, 1) === 1;
}

/** A known person is named, and the picture is said to show another known person. */
function somebodyElse(draft: Draft, brand: Context['brand']): Found[] {
  const known = (brand?.knownHandles ?? [])
    .map((handle) => ({ handle, bare: bareName(handle.split('@')[0] ?? '') }))
    .filter(({ bare }) => bare.length >= 5);
  if (known.length < 2) return [];
  return readParts(draft).flatMap(({ text, mentions }, part) => {
    const said = bareName(text);
    const named = mentions.find((mark) => known.some(({ bare }) => bare === bareName(mark.text)));
    if (!named) return [];
    for (const { alt, fileName } of draft.parts[part]?.media ?? []) {
      const shown = bareName(`${alt ?? ''} ${fileName ?? ''}`);
      if (shown.includes(bareName(named.text))) continue;
      const other = known.find(({ bare }) => shown.includes(bare) && !said.includes(bare));
      if (other)
        return [
          {
            part,
            start: named.start,
            end: named.end,
            say: `The text names @${named.text}, and the picture is said to show ${other.handle}.`,
          },
        ];
    }
    return [];
  });
}

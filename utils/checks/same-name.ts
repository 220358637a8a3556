import type { Context } from '../model/context.ts';
import type { Draft } from '../model/draft.ts';
import { bareName, editDistance } from '../text/likeness.ts';
import { type Reading, readParts, readText, type Word } from '../text/reading.ts';
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
  run(draft, { brand }) {
    return [...spelledTwice(draft), ...somebodyElse(draft, brand)];
  },
  examples: {
    fires: [
      'Congratulations to Dr Anna Lindqvist. Dr Lundqvist has led our lab since 2021.',
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
      'Dr Anna Lindqvist leads the lab. Thank you, Dr Lindqvist.',
      'Marina meets Marine: two sisters, one shop.',
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
    const titled = titles.has(words[index - 1]?.lower ?? '');
    if (folded.length >= shortest && !commonWords.has(folded))
      names.push({ bare: folded, text: word.text, part, titled, word: inText ? word : null });
    const next = words[index + 1];
    if (next && !next.opens && word.text.length <= 3 && /^\p{Lu}/u.test(next.text) && !commonWords.has(word.lower))
      names.push({
        bare: folded + next.folded.replace(/'s?$/, ''),
        text: `${word.text} ${next.text}`,
        part,
        titled,
        word: inText ? { ...word, end: next.end } : null,
      });
  });
  return names;
}

function spelledTwice(draft: Draft): Found[] {
  const names = readParts(draft).flatMap((reading, part) => namesIn(reading, part, true));
  for (const [part, { media }] of draft.parts.entries()) {
    for (const { alt } of media) if (alt) names.push(...namesIn(readText(alt), part, false));
  }
  const different = [...new Map(names.toReversed().map((name) => [name.bare, name])).values()].toReversed().slice(0, mostNames);
  const found: Found[] = [];
  for (const [index, one] of different.entries()) {
    for (const other of different.slice(index + 1)) {
      const bothTitled = one.titled && other.titled && editDistance(one.bare, other.bare, 1) === 1;
      if (!bothTitled && !alike(one.bare, other.bare)) continue;
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

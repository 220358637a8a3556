import type { Brand } from '../model/brand.ts';
import { bareName, editDistance, speltOut } from '../text/likeness.ts';
import { fold, followsDirectly, type Reading, readParts, type Word } from '../text/reading.ts';
import { quote } from '../text/tone.ts';
import type { Check, Found } from './check.ts';
import { commonWords } from './words/common-words.ts';
import { isEnglishWord } from './words/known-english.ts';

type Here = Omit<Found, 'part'>;

const check: Check = {
  id: 'name-slip',
  title: 'A place or name of our own with a letter wrong',
  why: 'A town that misspells itself on its own sign is in the papers the next day: the part of the name that stands alone is the one nobody checks.',
  class: 'spelling',
  level: 'ask',
  needs: ['text'],
  when: 'now',
  run: (draft, { brand }) =>
    brand?.name === undefined
      ? []
      : readParts(draft).flatMap((reading, part) => slips(reading, partsOf(brand)).map((one) => ({ ...one, part }))),
  examples: {
    fires: [
      { text: 'The Otter Creak footbridge reopens at noon.', context: { brand: { name: 'Town of Otter Creek' } } },
      { text: 'OTTER CREAK LIBRARY OPENS AT NOON', context: { brand: { name: 'Town of Otter Creek' } } },
      { text: 'Snow on the paths of Ashlewroth this morning.', context: { brand: { name: 'Ashleworth Council' } } },
    ],
    leaves: [
      { text: 'The Otter Creek footbridge reopens at noon. An otter crept by.', context: { brand: { name: 'Town of Otter Creek' } } },
      { text: 'Snow on the paths of Ashleworth. Ashleworths, Ashleworth’s.', context: { brand: { name: 'Ashleworth Council' } } },
      { text: 'OTTER CREEK LIBRARY: THE OTTER CREST WALK IS OPEN', context: { brand: { name: 'Town of Otter Creek' } } },
      { text: 'The Otter Crest walk is open, and so is the Other Creek.', context: { brand: { name: 'Town of Otter Creek' } } },
      { text: 'Schnee in ganz Ostbünden, und Sonne dazu.', context: { locale: 'de-CH', brand: { name: 'Kulturhaus Ostbuenden' } } },
      { text: 'Zurich grüßt alle Züricher.', context: { locale: 'de-CH', brand: { name: 'Velowerk Zürich' } } },
    ],
  },
};

export default check;

/** Letters a word needs before one wrong letter in it is more than chance. */
const FEWEST = 7;
const FEWEST_BESIDE_ANOTHER = 4;

interface NameParts {
  /** Words of the name that are no others: “Ashleworth”. */
  rare: readonly string[];
  /** Two side by side, where the name has more: “Otter Creek”. */
  pairs: readonly (readonly [string, string])[];
  whole: string;
}

function partsOf({ name = '' }: Brand): NameParts {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? [];
  const proper = (word: string) => /^\p{Lu}\p{Ll}+$/u.test(word);
  return {
    rare: words.length < 2 ? [] : words.filter((word) => proper(word) && word.length >= FEWEST && !isWord(word)),
    pairs:
      words.length < 3
        ? []
        : words.slice(1).flatMap((word, at) => (proper(word) && proper(words[at]!) ? [[words[at]!, word] as const] : [])),
    whole: bareName(name),
  };
}

const isWord = (word: string) => commonWords.has(word.toLowerCase()) || isEnglishWord(word.toLowerCase());

function slips({ text, words }: Reading, { rare, pairs, whole }: NameParts): Here[] {
  const say = (place: { start: number; end: number }, right: string): Here => ({
    ...place,
    say: `${quote(text, place)}: in your own name it is “${right}”.`,
  });
  return words.flatMap((word, index): Here[] => {
    const next = words[index + 1];
    if (!/^\p{Lu}\p{L}/u.test(word.text)) return [];
    const right = rare.find((one) => isSlip(word, one));
    if (right !== undefined && !isWord(word.text)) return [say(word, right)];
    if (!followsDirectly(text, word, next) || !/^\p{Lu}\p{L}/u.test(next.text)) return [];
    const place = { start: word.start, end: next.end };
    const pair = pairs.find(
      ([one, other]) =>
        (fold(one) === word.folded && isSlip(next, other) && !isCommon(next)) ||
        (fold(other) === next.folded && isSlip(word, one) && !isCommon(word)),
    );
    return pair === undefined || whole.includes(bareName(text.slice(place.start, place.end))) ? [] : [say(place, pair.join(' '))];
  });
}

const isCommon = ({ lower }: Word) => commonWords.has(lower);

/** One letter from it, no plural or genitive of it, and not only an accent or an “ü” spelt out. */
function isSlip({ text }: Word, right: string): boolean {
  const plain = text.replace(/['’]s?$/u, '');
  return isOneOff(fold(plain), fold(right)) && isOneOff(speltOut(plain), speltOut(right));
}

function isOneOff(written: string, meant: string): boolean {
  return (
    meant.length >= FEWEST_BESIDE_ANOTHER &&
    written[0] === meant[0] &&
    written !== meant &&
    !written.startsWith(meant) &&
    !(meant.startsWith(written) && /[sn]$/.test(meant)) &&
    editDistance(written, meant, 1) === 1
  );
}

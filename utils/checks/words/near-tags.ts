import { bareName, editDistance, isMistyped, speltOut } from '../../text/likeness.ts';
import type { Mark } from '../../text/reading.ts';
import { wellKnownTags } from './well-known-tags.ts';

/** Where a hashtag is nearly another one, and which. */
interface Near {
  start: number;
  end: number;
  say: string;
}

/** “#HarrowbyOpenDay” and “#HarowbyOpenDay” in one draft: whoever follows the one misses the other. Endings may differ on purpose. */
export function twoSpellings(tags: readonly Mark[]): Near[] {
  const words = tags.filter(({ text }) => text.length >= 9 && /^\p{L}+$/u.test(text));
  return words.flatMap(({ text, start, end }, index): Near[] => {
    const bare = speltOut(text);
    const other = words.slice(0, index).find((one) => {
      const its = speltOut(one.text);
      return (
        its !== bare &&
        !isInflected(one.text, text) &&
        its.slice(-2) === bare.slice(-2) &&
        its[0] === bare[0] &&
        editDistance(its, bare, 1) === 1
      );
    });
    return other === undefined || bareName(other.text) === bareName(text)
      ? []
      : [{ start, end, say: `“#${text}” and “#${other.text}” are two hashtags, one letter apart.` }];
  });
}

/** “#DeleteApp” and “#DeletedApp”: one word of it in another form. */
function isInflected(one: string, other: string): boolean {
  const its = wordsOf(one);
  const ours = wordsOf(other);
  return its.length === ours.length && its.every((word, index) => word.startsWith(ours[index]!) || ours[index]!.startsWith(word));
}

/** A hashtag that half the world uses, missed by a letter. */
export function nearWellKnown(tags: readonly Mark[]): Near[] {
  return tags.flatMap(({ text, start, end }): Near[] => {
    const bare = text.toLowerCase();
    if (bare.length < 9 || wellKnownTags.has(bare)) return [];
    for (const known of wellKnownTags) {
      if (known[0] !== bare[0] || editDistance(bare, known, 1) !== 1) continue;
      const isMissed =
        bare.length < known.length
          ? // A letter lost. Another ending is meant, and an s is kept or not: “#WomenHistoryMonth”.
            count(bare, 's') === count(known, 's') && known.slice(-2) === bare.slice(-2)
          : // One letter typed twice, or two changed over; any other may be another language’s word: “#digitaleTransformation”.
            isMistyped(bare, known);
      if (isMissed) return [{ start, end, say: `“#${text}” is nearly “#${known}”, which people follow.` }];
    }
    return [];
  });
}

const count = (text: string, letter: string) => text.split(letter).length - 1;

const wordsOf = (tag: string): string[] => tag.match(/\p{Lu}?\p{Ll}+|\p{Lu}+/gu) ?? [];

import { bareName } from './likeness.ts';
import { fold, type Reading } from './reading.ts';
import type { Place } from './tone.ts';
import { rawFamilies } from './words/raw-families.ts';

const families = rawFamilies.map((row) => new Set(row.split(' ')));

const endings = /^(?:s|es|ed|d|ing|er|ers|y|en|e|n|t|ung|ungen|és?|ées?|as|os|i)?$/;

/**
 * Where a text touches one of the words that are raw at the moment, in any of its forms (“flood”: floods, flooded), also in
 * hashtags; `null`: nowhere.
 */
export function rawWordIn({ words, tags }: Reading, raw: readonly string[]): (Place & { word: string }) | null {
  for (const word of raw) {
    const parts = fold(word).match(/[\p{L}\p{N}]+(?:'\p{L}+)*/gu) ?? [];
    if (parts.length === 0) continue;
    for (let at = 0; at + parts.length <= words.length; at += 1) {
      const fits = parts.every((part, offset) => {
        const folded = words[at + offset]?.folded ?? '';
        return (
          folded === part ||
          (offset === parts.length - 1 && folded.startsWith(part) && part.length >= 4 && endings.test(folded.slice(part.length)))
        );
      });
      const [first, last] = [words[at], words[at + parts.length - 1]];
      if (fits && first && last) return { start: first.start, end: last.end, word };
    }
    const bare = bareName(word);
    const tag = tags.find(({ text }) => (bare.length >= 4 ? bareName(text).includes(bare) : bareName(text) === bare));
    if (tag) return { start: tag.start, end: tag.end, word };
  }
  return null;
}

/** Where a text uses a word of the same catastrophe as one that is raw (“burn” while “wildfire” is), in a plain form; `null`: nowhere. */
export function rawKinIn({ words }: Reading, raw: readonly string[]): (Place & { word: string }) | null {
  for (const word of raw) {
    const kin = families.filter((family) => family.has(fold(word)));
    const found = kin.length > 0 && words.find(({ folded }) => kin.some((family) => family.has(folded)));
    if (found) return { start: found.start, end: found.end, word };
  }
  return null;
}

import { anyOf } from './any-of.ts';
import { Lexicon } from './lexicon.ts';
import { bareName } from './likeness.ts';
import { either, joined } from './phrases.ts';
import { fold, type Reading } from './reading.ts';
import { sifted } from './sifted.ts';
import type { Place } from './tone.ts';
import { rawFamilies } from './words/raw-families.ts';

const families = rawFamilies.map(({ about, kin, plays, emoji }) => ({
  about,
  emoji,
  kin: new Set(kin.split(' ')),
  plays: new Lexicon(plays),
}));

/** Before a place that is raw: “at Dale Court”. */
const there = sifted(/(?<![\p{L}])(?:at|in|from|near|around|outside|for|à|de|bei|aus|en|em|te|bij) $/iu);
const endings = /^(?:s|es|ed|d|ing|er|ers|y|en|e|n|t|ung|ungen|és?|ées?|as|os|i)?$/;
/** “After the crash”, “nach dem Unfall”, “smoke from the fire”: what happened is named, not played with. */
const afterIt = anyOf(
  sifted(
    joined(
      String.raw`(?<![\p{L}])`,
      either(
        'after|since|following|during|because of|due to|caused by|affected by|hit by',
        'nach|seit|wegen|während|après|depuis|pendant|suite à|tras|desde|por|durante',
        'após|depois|dopo|na|sinds|door',
      ),
      either(
        " (?:the|this|that|last|tonight['’]s|today['’]s|yesterday['’]s|der|dem|den|des|die|das|le|la|les|l['’]|el|los|las|o|a|os|as|il|lo|gli|het|de)",
      ),
      String.raw`*\s?(?:[\p{L}\p{N}’']+ )?$`,
    ),
    'iu',
  ),
  /(?<![\p{L}])(?:from|about|of|on|at|near) the $/iu,
);

/** A word that is raw, where a text touches it. */
export interface Touched extends Place {
  word: string;
  /** It stands for what happened: after “after the”, or it is a name. */
  named: boolean;
}

/**
 * Where a text touches one of the words that are raw at the moment, in any of its forms (“flood”: floods, flooded), also in
 * hashtags; `null`: nowhere.
 */
export function rawWordIn({ text, words, tags }: Reading, raw: readonly string[]): Touched | null {
  for (const word of raw) {
    const all = fold(word).match(/[\p{L}\p{N}]+(?:'\p{L}+)*/gu) ?? [];
    // “Harbour Run 2013”: whoever names it leaves out the year.
    const parts = all.length > 2 && /^(?:19|20)\d\d$/.test(all.at(-1)!) ? all.slice(0, -1) : all;
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
      if (!fits || !first || !last) continue;
      const before = text.slice(Math.max(0, first.start - 60), first.start);
      const isPlace = /^\p{Lu}/u.test(word) && first.text.charAt(0) === word.charAt(0);
      const named = (afterIt.test(before) || (isPlace && there.test(before))) && !text.startsWith('-', last.end);
      return { start: first.start, end: last.end, word, named };
    }
    const bare = bareName(word);
    const tag = tags.find(({ text: one }) => (bare.length >= 4 ? bareName(one).includes(bare) : bareName(one) === bare));
    if (tag) return { start: tag.start, end: tag.end, word, named: false };
  }
  return null;
}

/** Where a text uses a word of the same catastrophe as one that is raw (“burn” while “wildfire” is), in a plain form; `null`: nowhere. */
export function rawKinIn({ words }: Reading, raw: readonly string[]): (Place & { word: string }) | null {
  for (const word of raw) {
    const kin = families.filter(({ about }) => about.test(fold(word)));
    const found = kin.length > 0 && words.find(({ folded }) => kin.some((family) => family.kin.has(folded)));
    if (found) return { start: found.start, end: found.end, word };
  }
  return null;
}

/** Where a text plays on the words of a catastrophe that a subject names (“a wave of deals”: a flood); `null`: nowhere. */
export function playOn({ text, words }: Reading, subject: string): Place | null {
  const folded = fold(subject);
  for (const { about, plays, emoji } of families) {
    if (!about.test(folded)) continue;
    const found = plays.first(words) ?? (emoji ? placeOf(emoji.exec(text)) : null);
    if (found) return found;
  }
  return null;
}

const placeOf = (match: RegExpExecArray | null): Place | null => match && { start: match.index, end: match.index + match[0].length };

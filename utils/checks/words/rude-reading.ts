import { type Split, splitTag } from '../../text/tag-readings.ts';
import { commonWords, innocentWords } from './common-words.ts';
import { rudeInTags, unwantedInTags } from './rude-in-tags.ts';

const rude = new Set(rudeInTags);
/** So grave that the eye finds them inside the words meant, once words are run together: “therapists”. */
const grave = new Set(['rapist', 'rapists', 'nazi', 'nazis']);

/**
 * A reading of the tag that holds a rude word, or `null`. A rude word counts where it crosses the border between the words
 * meant; inside one of them (“cocktail”) nobody reads it. Two rude words side by side count also after a few
 * letters that are no word.
 * @param known words to read it by, beside the common ones.
 */
export function rudeReading(tag: string, known: ReadonlySet<string> = new Set()): string | null {
  const letters = tag.toLowerCase();
  if (letters.length > 60 || !/^[a-z]{5,}$/.test(letters) || /\p{Ll}\p{Lu}/u.test(tag)) return null;
  if (commonWords.has(letters) || innocentWords.has(letters) || rude.has(letters)) return null;
  const death = /^(?:now|so)?(?:that)?([a-z]{4,})s(?:is)?dead$/.exec(letters);
  if (death) return `${death[1]} is dead`;
  const places = rudeInTags.flatMap((word) => occurrences(letters, word));
  const unwanted = unwantedInTags.flatMap((word) => occurrences(letters, word));
  if (places.length === 0 && unwanted.length === 0) return null;
  const end = letters.search(ENDS_COARSE);
  if (end > 0) return spaced(letters, [end]);
  const meant = splitTag(letters, (word) => commonWords.has(word) || known.has(word) || (innocentWords.has(word) && word.length > 4));
  const either = [...places, ...unwanted].find(([from, to]) => meant.before[from] && meant.after[to] && cutElsewhere(meant, from, to));
  if (either && !letters.startsWith('stop')) return spaced(letters, either);
  for (const [from, to] of places) {
    // Italian: “donazione”, “internazionale”.
    if (letters.startsWith('nazion', from)) continue;
    if (grave.has(letters.slice(from, to)) && from > 0 && to < letters.length && meant.before[from]) return spaced(letters, [from, to]);
    if (meant.shortest?.some(([start, end]) => start <= from && to <= end)) continue;
    if (from > 0 || to < letters.length) {
      if (meant.before[from] && meant.after[to]) return spaced(letters, [from, to]);
      const next = places.find(([start, end]) => start === to && end > start && (letters.length === end || meant.after[end]));
      if (next && (meant.before[from] || from <= 3)) return spaced(letters, [from, to, next[1]]);
    }
  }
  return null;
}

/** No word ends with them, so nobody reads past them: #hobbitch. */
const UNMISTAKABLE = 'arsehole|asshole|bitch|cunt|dickhead|fuck|slut|whore';
const ENDS_COARSE = new RegExp(`(?:${UNMISTAKABLE})s?$`);

/** Said of nothing else, whoever meant his firm’s jobs. */
const EXPLICIT = /^(?:rim|blow|hand)jobs?$/i;

/** Coarse whoever reads it; of the others some are a donkey or a bird. */
const COARSE = new RegExp(`^(?:${UNMISTAKABLE}|bastard|bollock|bullshit|shit|twat|wank)(?:s|es|ed|er|ers|ing|y|ty)?$`);

/** The coarse word that a tag says, with a capital for each word; `null`: none. */
export function coarseWord(tag: string): string | null {
  if (EXPLICIT.test(tag)) return tag.toLowerCase();
  // “#RIMJobs”: the capitals part it, and whoever reads it does not.
  if (/\p{Lu}\p{L}*\p{Lu}/u.test(tag) && rude.has(tag.toLowerCase())) return tag.toLowerCase();
  const words = tag.match(/\p{Lu}?\p{Ll}+/gu) ?? [];
  // “#CLitFest”: the capital before belongs to the word for whoever reads it.
  const joined = (tag.match(/\p{Lu}{2,3}\p{Ll}+/gu) ?? []).map((word) => word.toLowerCase()).find((word) => rude.has(word));
  return words.length < 2 ? null : (words.map((word) => word.toLowerCase()).find((word) => COARSE.test(word)) ?? joined ?? null);
}

/** Whether the same letters are words also when cut inside this one: then one reads it, and another does not. */
function cutElsewhere({ before, after, shortest }: Split, from: number, to: number): boolean {
  if (shortest?.some(([start, end]) => start <= from && to <= end && end - start > to - from)) return false;
  for (let at = from + 1; at < to; at += 1) if (before[at] && after[at]) return true;
  return false;
}

function occurrences(letters: string, word: string): [number, number][] {
  const places: [number, number][] = [];
  for (let at = letters.indexOf(word); at >= 0; at = letters.indexOf(word, at + 1)) places.push([at, at + word.length]);
  return places;
}

function spaced(letters: string, cuts: readonly number[]): string {
  return [0, ...cuts, letters.length]
    .map((cut, index, all) => letters.slice(cut, all[index + 1] ?? cut))
    .filter(Boolean)
    .join(' ');
}

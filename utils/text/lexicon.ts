import { BEGINNINGS, beginningOf, elided, fold, type Word } from './reading.ts';

/** Where an entry was found: indexes of its first and last word, and its place in the text. */
export interface Match {
  entry: string;
  first: number;
  last: number;
  start: number;
  end: number;
}

type Element = { kind: 'gap' } | { kind: 'word'; exact: readonly string[]; stems: readonly string[]; any: boolean; optional: boolean };

interface Compiled {
  entry: string;
  /** `null`: no text had its first word yet. */
  elements: readonly Element[] | null;
}

/** How many words a gap may swallow. */
const gapWords = 3;

function element(source: string, spell: (word: string) => string): Element {
  if (source === '..') return { kind: 'gap' };
  const optional = source.endsWith('?');
  const forms = spell(optional ? source.slice(0, -1) : source).split('|');
  return {
    kind: 'word',
    exact: forms.filter((form) => !form.endsWith('*')),
    stems: forms.filter((form) => form.endsWith('*')).map((form) => form.slice(0, -1)),
    any: source === '_',
    optional,
  };
}

function fits(element: Element, word: string): boolean {
  return element.kind === 'word' && (element.any || element.exact.includes(word) || element.stems.some((stem) => word.startsWith(stem)));
}

/**
 * A list of words and phrases, found in time linear in the text however long the list: each is looked up by its
 * first word. Written as words with a space between; `a|b` either word, `stem*` any word that begins so, `word?` may
 * be missing, `_` any one word, `..` up to three words. Capitals do not matter, accents only where asked for, and
 * nothing reaches across the end of a sentence.
 */
export class Lexicon {
  private readonly byWord = new Map<string, Compiled[]>();
  private readonly byStem = new Map<string, Compiled[]>();
  /** A bit for each beginning that an entry has. Most words of a text begin as none does, and every list is asked about each of them. */
  private readonly beginnings = new Uint32Array(BEGINNINGS / 32);

  private readonly spelling: 'lower' | 'folded';
  /** Those that nothing has been looked up in yet: a page of ours that only shows is not slowed down by lists it never asks. */
  private waiting: Iterable<string>;

  constructor(entries: Iterable<string>, { accents = false } = {}) {
    this.spelling = accents ? 'lower' : 'folded';
    this.waiting = entries;
  }

  private compile(): void {
    for (const entry of this.waiting) this.add(entry);
    this.waiting = [];
  }

  private add(entry: string): void {
    const [source = ''] = apart(entry.trim().split(' ', 1)[0]!);
    const first = this.element(source);
    if (source === '' || first.kind !== 'word' || first.any || first.optional || first.stems.some((stem) => fold(stem).length < 3))
      throw new Error(`An entry has to begin with a word: “${entry}”.`);
    const compiled = { entry, elements: null };
    for (const form of [...first.exact, ...first.stems]) {
      const slot = beginningOf(fold(form));
      this.beginnings[slot >> 5]! |= 1 << (slot & 31);
    }
    for (const form of first.exact) put(this.byWord, form, compiled);
    for (const stem of first.stems) put(this.byStem, stem.slice(0, 3), compiled);
  }

  private element(source: string): Element {
    return element(source, this.spelling === 'lower' ? (word) => word : fold);
  }

  /**
   * Every entry found, in reading order; all that begin at the same word are given.
   *
   * @throws at the first call, when an entry does not begin with a word to look it up by (a stem needs three letters)
   */
  find(words: readonly Word[]): Match[] {
    this.compile();
    const matches: Match[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at]!;
      if ((this.beginnings[word.beginning >> 5]! & (1 << (word.beginning & 31))) === 0) continue;
      const form = word[this.spelling];
      for (const compiled of this.byWord.get(form) ?? []) this.match(compiled, words, at, matches);
      if (form.length >= 3) for (const compiled of this.byStem.get(form.slice(0, 3)) ?? []) this.match(compiled, words, at, matches);
    }
    return matches;
  }

  /** The first entry found, or `null`. */
  first(words: readonly Word[]): Match | null {
    return this.find(words)[0] ?? null;
  }

  private match(compiled: Compiled, words: readonly Word[], at: number, matches: Match[]): void {
    const { entry } = compiled;
    compiled.elements ??= entry
      .trim()
      .split(/\s+/)
      .flatMap(apart)
      .map((source) => this.element(source));
    const last = this.lastWord(compiled.elements, 0, words, at, at);
    if (last !== null) matches.push({ entry, first: at, last, start: (words[at] as Word).start, end: (words[last] as Word).end });
  }

  /** Index of the entry's last word when its elements fit from `at` on, otherwise `null`. */
  private lastWord(elements: readonly Element[], index: number, words: readonly Word[], at: number, first: number): number | null {
    const next = elements[index];
    if (next === undefined) return at - 1;
    if (next.kind === 'gap') {
      for (let skipped = 0; skipped <= gapWords; skipped += 1) {
        if (skipped > 0 && words[at + skipped - 1]?.opens !== false) return null;
        const last = this.lastWord(elements, index + 1, words, at + skipped, first);
        if (last !== null) return last;
      }
      return null;
    }
    const word = words[at];
    if (word !== undefined && (at === first || !word.opens) && fits(next, word[this.spelling])) {
      const last = this.lastWord(elements, index + 1, words, at + 1, first);
      if (last !== null) return last;
    }
    return next.optional ? this.lastWord(elements, index + 1, words, at, first) : null;
  }
}

/** An entry's words, taken apart as a text's are: “n'y” is two. */
function apart(source: string): string[] {
  const cut = source.indexOf("'");
  return cut > 0 && elided.has(source.slice(0, cut)) ? [source.slice(0, cut), source.slice(cut + 1)] : [source];
}

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

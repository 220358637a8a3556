import { linksIn } from '../../utils/text/links.ts';
import { hashtagsIn, mentionsIn } from '../../utils/text/mentions.ts';

/** Something that is marked in a text: UTF-16 offsets. */
export interface Mark {
  start: number;
  end: number;
  /** *shown*: somebody asked where a finding is. */
  kind: 'link' | 'finding' | 'comment' | 'shown';
}

/** A run of a text with everything that is marked in it, in reading order; together the runs are the text. */
export interface Stretch {
  start: number;
  text: string;
  kinds: ReadonlySet<Mark['kind']>;
}

/** What a network draws as a link: addresses, handles, hashtags. */
export const networkLinks = (text: string): Mark[] =>
  [linksIn(text), mentionsIn(text), hashtagsIn(text)].flatMap((spans) =>
    spans.map(({ start, end }) => ({ start, end, kind: 'link' as const })),
  );

/** Cuts a text wherever a mark begins or ends. Marks may overlap; what lies outside the text marks nothing. */
export function stretchesOf(text: string, marks: readonly Mark[]): Stretch[] {
  const inside = marks.filter(({ start, end }) => start >= 0 && start < end && end <= text.length);
  const cuts = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, at) => ({
    start,
    text: text.slice(start, cuts[at + 1]),
    kinds: new Set(inside.filter((mark) => mark.start <= start && mark.end > start).map(({ kind }) => kind)),
  }));
}

/**
 * Where words stand in a text: exactly, else whatever the size of the letters; the first place from `near` on, else the first of all.
 * `null`: nowhere.
 */
export function placeOf(words: string, text: string, near = 0): { start: number; end: number } | null {
  const wanted = words.trim();
  if (wanted === '') return null;
  const sameSize = text.toLowerCase().length === text.length ? [text.toLowerCase(), wanted.toLowerCase()] : [text, wanted];
  for (const [where, what] of [[text, wanted], sameSize] as [string, string][]) {
    const at = where.indexOf(what, near);
    const start = at === -1 ? where.indexOf(what) : at;
    if (start !== -1) return { start, end: start + what.length };
  }
  return null;
}

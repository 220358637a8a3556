import { type Span, spansOf } from '../phrases.ts';

/** The sentences of a text; a line is one too. */
export function sentencesOf(text: string): Span[] {
  return spansOf(text, /[^.!?\n]+(?:[.!?]+(?!\s|$)[^.!?\n]*)*[.!?]*\s*/gu);
}

/** What is said one thing at a time: between commas, colons and dashes, before and after “and”. */
export function clausesOf(sentence: Span): Span[] {
  const clauses: Span[] = [];
  let from = 0;
  const add = (to: number) => {
    const text = sentence.text.slice(from, to);
    if (text.trim()) clauses.push({ start: sentence.start + from, end: sentence.start + to, text });
  };
  for (const cut of sentence.text.matchAll(CUT)) {
    add(cut.index);
    from = cut.index + cut[0].length;
  }
  add(sentence.text.length);
  return clauses;
}

const CUT = /[,;:]\s+(?:(?:and|und|et|y|e|so)\s+)?|\s[–—-]\s+|\s(?:and|und|et|y|e)\s+|(?<=\p{Extended_Pictographic}\uFE0F?)\s+/giu;

export const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

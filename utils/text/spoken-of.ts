import { sifted } from './sifted.ts';

/** “…”, „…“, «…», "…" on one line, and ‘…’, which no apostrophe opens or closes. */
const QUOTATION = sifted(/[“„«"](?=\S)[^“”„«»"\n]{2,300}[”“»"]|(?<![\p{L}\p{N}])‘(?=\S)[^‘\n]{2,120}?(?<!s)’(?![\p{L}\p{N}])/gu);
/** Letters beside a quotation that make it a part of what is said, and not the whole. */
const OWN_WORDS = 12;

/**
 * Whether what begins at a place is spoken of as words: it stands in quotation marks, with words of the writer's own around them.
 * @param at in UTF-16 offsets
 */
export function isSpokenOf(text: string, at: number): boolean {
  for (const { index, 0: quotation } of text.matchAll(QUOTATION)) {
    const end = index + quotation.length;
    if (index <= at && at < end) return (`${text.slice(0, index)}${text.slice(end)}`.match(/\p{L}/gu)?.length ?? 0) >= OWN_WORDS;
  }
  return false;
}

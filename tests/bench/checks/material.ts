import type { Context } from '../../../utils/model/context.ts';
import type { Draft } from '../../../utils/model/draft.ts';
import type { Level } from '../../../utils/model/finding.ts';
import { sharedLines } from '../../tools/shared.ts';

/** A draft to review, and what should come of it where that is known. */
export interface Case {
  id: string;
  draft: Draft;
  context: Context;
  expect: { classes: string[]; level: Level | null };
}

export const reviewCases = (): Case[] => sharedLines<Case>('cases/review-cases.jsonl');

/** The collections of real posts. */
export const collections = ['brand-posts', 'brand-replies', 'personal-posts', 'other-languages'] as const;

export const realPosts = (name: (typeof collections)[number]): Case[] => sharedLines<Case>(`data/${name}.jsonl`).map(asWritten);

/**
 * The collections hold posts as the networks store them: with `&amp;` for `&`, and with the network's own link to an
 * attached picture at the end, which no author wrote and no limit counts, unless the text announces it (“more here:”);
 * Bluesky's hold links as it shortens them.
 */
function asWritten(post: Case): Case {
  const parts = post.draft.parts.map((part) => ({
    ...part,
    text: part.text
      .replaceAll('&amp;', '&')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&#39;', "'")
      .replace(post.draft.platform === 'x' ? /(?<!(?::|👇|here|below|more))\s+https?:\/\/\S+$/i : /(?<=[^\s.]\/\S*)\.\.\.(?=\s|$)/g, ''),
  }));
  return { ...post, draft: { ...post.draft, parts } };
}

export const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

/** The value that a share of the values does not go beyond. */
export const atShare = (sorted: readonly number[], share: number): number => sorted[Math.floor(sorted.length * share)] ?? 0;

import type { Post } from '../model/post.ts';

/** What networks write behind a shortened number, in small letters: English, German, French, Spanish, Portuguese, Italian, Japanese. */
const scales: Record<string, number> = {
  k: 1_000,
  tsd: 1_000,
  mil: 1_000,
  mila: 1_000,
  千: 1_000,
  万: 10_000,
  m: 1_000_000,
  mio: 1_000_000,
  mi: 1_000_000,
  mln: 1_000_000,
  億: 100_000_000,
  b: 1_000_000_000,
  md: 1_000_000_000,
  mrd: 1_000_000_000,
  bi: 1_000_000_000,
};

/**
 * The number that a page shows, also where it is shortened: "12,143", "1.206", "1.2K", "1,2 Tsd.", "1.2万". In a
 * shortened number the last point or comma stands before the fraction, in a whole one all of them set groups of three apart.
 *
 * @returns `null` where there is no number
 */
export function shownCount(text: string | null | undefined): number | null {
  const [, digits, unit] = /(\d[\d.,'’\s]*)(\p{L}+)?/u.exec(text ?? '') ?? [];
  if (!digits) return null;
  const scale = scales[unit?.toLowerCase() ?? ''];
  if (!scale) return Number(digits.replace(/\D/g, ''));
  return Math.round(Number(digits.replace(/[\s'’]|[.,](?=.*[.,])/g, '').replace(',', '.')) * scale);
}

/** A post's counts where its page shows only some of them. */
export const countsOf = (shown: Partial<Post['counts']>): Post['counts'] => ({
  replies: null,
  reposts: null,
  quotes: null,
  likes: null,
  views: null,
  ...shown,
});

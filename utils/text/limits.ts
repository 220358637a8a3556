import type { Counting } from './counting.ts';

/** What a network lets one post hold. `null`: no limit worth checking. */
export interface Limits {
  length: number | null;
  counting: Counting;
  media: number | null;
  /** How many of the pictures every app of the network shows, where that is fewer than its own composer takes. */
  shown: number | null;
  hashtags: number | null;
  /** Whether a video shares a post with pictures, or with another video. */
  mixed: boolean;
  /** Whether the network turns Markdown into formatting instead of printing it. */
  markdown: boolean;
  /** Whether the network turns “:tada:”, or some such, into an emoji. */
  shortcodes: boolean;
}

const plain = { counting: 'characters', shown: null, hashtags: null, mixed: true, markdown: false, shortcodes: false } as const;

/** Limits of the networks' own composers for ordinary accounts. A page that shows another limit wins (`draft.limit`). */
const limits: Readonly<Record<string, Limits>> = {
  x: { ...plain, length: 280, counting: 'weighted', media: 4 },
  bluesky: { ...plain, mixed: false, length: 300, counting: 'graphemes', media: 10, shown: 4 },
  mastodon: { ...plain, shortcodes: true, mixed: false, length: 500, counting: 'mastodon', media: 4 },
  practice: { ...plain, length: 300, counting: 'graphemes', media: 4 },
  threads: { ...plain, length: 500, media: 20 },
  linkedin: { ...plain, mixed: false, length: 3000, media: 20 },
  facebook: { ...plain, length: 63_206, media: null },
  instagram: { ...plain, length: 2200, media: 20, hashtags: 30 },
  tiktok: { ...plain, length: 4000, media: 35 },
  youtube: { ...plain, shortcodes: true, mixed: false, length: 5000, media: 10 },
  pinterest: { ...plain, mixed: false, length: 800, media: 5 },
  reddit: { ...plain, length: 40_000, media: 20, markdown: true },
  'reddit-title': { ...plain, length: 300, media: null },
  'youtube-title': { ...plain, length: 100, media: null },
  'pinterest-title': { ...plain, length: 100, media: null },
  'business-suite': { ...plain, length: 63_206, media: null },
  buffer: { ...plain, length: null, media: null },
  hootsuite: { ...plain, length: null, media: null },
  lemmy: { ...plain, length: 10_000, media: null, markdown: true },
  misskey: { ...plain, shortcodes: true, length: null, media: 16, markdown: true },
  pixelfed: { ...plain, shortcodes: true, length: null, media: null },
  discourse: { ...plain, shortcodes: true, length: null, media: null, markdown: true },
  telegram: { ...plain, length: null, media: null, markdown: true },
  discord: { ...plain, shortcodes: true, length: 2000, media: 10, markdown: true },
  tumblr: { ...plain, length: null, media: 30, markdown: true },
};

const unknown: Limits = { ...plain, length: null, media: null, markdown: true, shortcodes: true };

/** The limits of a platform; for an unknown one nothing is too long and nothing is printed raw. */
export function limitsOf(platform: string): Limits {
  // What every object has of itself, as “constructor”, is no platform's.
  return Object.hasOwn(limits, platform) ? limits[platform]! : unknown;
}

import { any } from './any.ts';
import { bluesky } from './bluesky.ts';
import { buffer } from './buffer.ts';
import { businessSuite } from './business-suite.ts';
import { discourse } from './discourse.ts';
import { facebook } from './facebook.ts';
import { hootsuite } from './hootsuite.ts';
import { instagram } from './instagram.ts';
import { lemmy } from './lemmy.ts';
import { linkedin } from './linkedin.ts';
import { mastodon } from './mastodon.ts';
import { misskey } from './misskey.ts';
import { pinterest } from './pinterest.ts';
import { pixelfed } from './pixelfed.ts';
import type { Platform } from './platform.ts';
import { practice } from './practice.ts';
import { reddit } from './reddit.ts';
import { telegram } from './telegram.ts';
import { threads } from './threads.ts';
import { tiktok } from './tiktok.ts';
import { tumblr } from './tumblr.ts';
import { x } from './x.ts';
import { youtube } from './youtube.ts';

/** Every platform. The manifest, detection, the options and the README are made from this list. */
export const platforms: readonly Platform[] = [
  x,
  linkedin,
  facebook,
  instagram,
  threads,
  bluesky,
  mastodon,
  reddit,
  youtube,
  tiktok,
  pinterest,
  businessSuite,
  buffer,
  hootsuite,
  tumblr,
  lemmy,
  misskey,
  pixelfed,
  discourse,
  telegram,
  any,
  practice,
];

/** Those of one network, as opposed to any site by its structure and to our practice page. */
export const sitePlatforms = platforms.filter((platform) => platform !== any && platform !== practice);

/** The platform with this id, or `null` for one we do not know. */
export function platformById(id: string): Platform | null {
  return platforms.find((platform) => platform.id === id) ?? null;
}

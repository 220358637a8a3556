import { any } from './any.ts';
import { bluesky } from './bluesky.ts';
import { mastodon } from './mastodon.ts';
import type { Platform } from './platform.ts';
import { practice } from './practice.ts';
import { x } from './x.ts';

/** Every platform. The manifest, detection, the options and the README are made from this list. */
export const platforms: readonly Platform[] = [x, bluesky, mastodon, any, practice];

/** Those of one network, as opposed to any site by its structure and to our practice page. */
export const sitePlatforms = platforms.filter((platform) => platform !== any && platform !== practice);

/** The platform with this id, or `null` for one we do not know. */
export function platformById(id: string): Platform | null {
  return platforms.find((platform) => platform.id === id) ?? null;
}

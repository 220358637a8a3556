import { z } from 'zod';
import type { RecentPost } from '../model/context.ts';
import { surfaces } from '../model/draft.ts';
import { perceptualHashSchema } from '../model/perceptual-hash.ts';
import { waysOut } from '../model/publication.ts';
import { persisted } from './persisted.ts';
import { settings } from './settings.ts';

const publishedPostSchema = z.object({
  handle: z.string(),
  platform: z.string(),
  surface: z.enum(surfaces),
  text: z.string(),
  /** ISO 8601. */
  at: z.iso.datetime({ offset: true }),
  /** `null`: the site showed none. */
  link: z.string().nullable(),
  how: z.enum(waysOut),
  /** How its pictures look; the pictures themselves are not kept. Missing: none could be read. */
  pictures: z.array(perceptualHashSchema).optional(),
});
export type PublishedPost = z.infer<typeof publishedPostSchema>;

/** *Went out through here*, newest first. Written by the background alone. */
export const published = persisted({
  key: 'published',
  title: 'what went out through here',
  version: 1,
  schema: z.array(publishedPostSchema),
  fallback: [],
});

/** Keeps a post, unless the person has switched that off. The oldest go first when the limit is reached. */
export async function rememberPost(post: PublishedPost): Promise<void> {
  const { remember, rememberLimit } = await settings.read();
  if (remember) await published.update((posts) => [post, ...posts].slice(0, rememberLimit));
}

/** What the checks may compare a draft with: the posts that were seen going out, newest first. */
export function recentPosts(posts: readonly PublishedPost[]): RecentPost[] {
  return posts.filter(({ how }) => how === 'published').map(({ how, link, ...post }) => post);
}

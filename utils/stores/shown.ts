import { browser } from 'wxt/browser';
import { z } from 'zod';
import { postSchema } from '../model/post.ts';

/** What popup and side panel show, while the browser runs: an incident, or a post that is only looked at. */
const INCIDENT = 'shown-incident';
const POST = 'shown-post';

const shownPostSchema = z.object({ platform: z.string(), post: postSchema, tabId: z.number() });

/** A published post that somebody wants checked again, and the tab that shows it. */
export type ShownPost = z.infer<typeof shownPostSchema>;

/** `null`: none was chosen. */
export async function shownIncident(): Promise<string | null> {
  const { [INCIDENT]: id } = await browser.storage.session.get(INCIDENT);
  return typeof id === 'string' ? id : null;
}

/** `null`: there is none. */
export async function shownPost(): Promise<ShownPost | null> {
  return shownPostSchema.safeParse((await browser.storage.session.get(POST))[POST]).data ?? null;
}

/** Background only. */
export async function showIncident(id: string | null): Promise<void> {
  await browser.storage.session.set({ [INCIDENT]: id, [POST]: null });
}

/** Background only. */
export async function showPost(post: ShownPost): Promise<void> {
  await browser.storage.session.set({ [INCIDENT]: null, [POST]: post });
}

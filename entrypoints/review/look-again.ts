import { ask } from '../../utils/messages.ts';
import type { Post } from '../../utils/model/post.ts';
import type { LookBack } from './look-back.ts';

/** The checks on a published post, fetched once they are asked for: they weigh more than all the rest of a page of ours. */
export async function lookAgainAt(platform: string, post: Post): Promise<LookBack | null> {
  const [{ lookBack }, briefing] = await Promise.all([import('./look-back.ts'), ask({ verb: 'brief' })]);
  return lookBack(platform, post, briefing, new Date().toISOString());
}

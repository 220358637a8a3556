import type { Account } from './draft.ts';

/** A published post as its page shows it. `null`: the page does not show it. */
export interface Post {
  link: string;
  account: Account;
  text: string;
  /** ISO 8601. */
  publishedAt: string | null;
  pictures: number;
  counts: { replies: number | null; reposts: number | null; quotes: number | null; likes: number | null; views: number | null };
}

import { z } from 'zod';

/** More than any network lets anybody write; what comes from a page is never trusted to be short. */
const text = z.string().max(100_000);
const short = z.string().max(2_000);

/** A page may bear anything where a number or a moment is looked for: what is none counts as not shown. */
const count = z.number().int().nonnegative().nullable().catch(null);
const moment = short
  .refine((at) => !Number.isNaN(Date.parse(at)))
  .nullable()
  .catch(null);

/** What a reader of posts may look for besides the text. */
export const postParts = [
  'author',
  'time',
  'number of answers',
  'reposts',
  'quotes',
  'likes',
  'views',
  'links of answers',
  'times of answers',
] as const;
export type PostPart = (typeof postParts)[number];

const authorSchema = z.object({ handle: short, name: short.nullable().optional() });

/** A published post as its page shows it. `null`: the page does not show it. */
export const postSchema = z.object({
  link: short,
  account: authorSchema,
  text,
  /** ISO 8601. */
  publishedAt: moment,
  pictures: z.number().int().nonnegative(),
  counts: z.object({ replies: count, reposts: count, quotes: count, likes: count, views: count }),
});
export type Post = z.infer<typeof postSchema>;

/** One answer under a post. */
export const replySchema = z.object({
  account: authorSchema,
  text,
  link: short.nullable(),
  /** ISO 8601. */
  at: moment,
});
export type Reply = z.infer<typeof replySchema>;

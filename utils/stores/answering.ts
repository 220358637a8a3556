import { z } from 'zod';
import { commentSchema, windowSchema } from '../model/receipt.ts';
import { nonceSchema, requestSchema } from '../model/request.ts';
import { persisted } from './persisted.ts';

/**
 * What a colleague does about a request that came in: kept at every press, so that nothing is lost when the page is closed in
 * the middle. Until it is answered the request itself is not kept: it stands in
 * the chat, and whoever opens it again finds everything as it was.
 */

const moment = z.iso.datetime({ offset: true });

/** About one item of the request. Keys of ticks and findings are those of `review/keys.ts`. */
export const itemWorkSchema = z.object({
  ticks: z.array(z.string()),
  /** Key of a finding → why it may stay as it is. */
  explained: z.record(z.string(), z.string()),
  comments: z.array(commentSchema),
  note: z.string(),
  window: windowSchema,
  /** `null`: not said yet. */
  says: z.enum(['signed-off', 'changes']).nullable(),
});
export type ItemWork = z.infer<typeof itemWorkSchema>;

export const answeringSchema = z.object({
  /** The request's nonce. */
  request: nonceSchema,
  /** The last change, ISO 8601. */
  at: moment,
  /** By the item's index. */
  items: z.record(z.string(), itemWorkSchema),
  /** What was sent, so that it can be sent again; `null`: nothing yet. */
  answer: z
    .object({
      at: moment,
      link: z.string(),
      /** Only the asker can read it. */
      sealed: z.boolean(),
      /** What was answered, without its pictures: when the drafts come again, what changed since can be shown. */
      about: requestSchema,
    })
    .nullable(),
});
export type Answering = z.infer<typeof answeringSchema>;

const LIMIT = 100;
const KEPT_DAYS = 90;

/** Newest first. Written by the background alone. */
export const answerings = persisted({
  key: 'answerings',
  title: 'what you answered',
  version: 1,
  schema: z.array(answeringSchema),
  fallback: [],
});

/** What was done about this request; `undefined`: nothing yet. */
export const answeringTo = (all: readonly Answering[], request: string): Answering | undefined =>
  all.find((each) => each.request === request);

/** The list after one was changed; what is old is forgotten. */
export function withAnswering(all: readonly Answering[], changed: Answering): Answering[] {
  const oldest = Date.parse(changed.at) - KEPT_DAYS * 86_400_000;
  const others = all.filter(({ request, at }) => request !== changed.request && Date.parse(at) >= oldest);
  return [changed, ...others].slice(0, LIMIT);
}

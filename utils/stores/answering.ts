import { z } from 'zod';
import { type Comment, commentSchema, windowSchema } from '../model/receipt.ts';
import { MOST_ITEMS, nonceSchema, requestSchema } from '../model/request.ts';
import { persisted } from './persisted.ts';

/**
 * What a colleague does about a request that came in: kept at every press, so that nothing is lost when the page is closed in
 * the middle. Until it is answered the request itself is not kept: it stands in
 * the chat, and whoever opens it again finds everything as it was.
 *
 * The same request may be open in several tabs. So a page tells what was done, never how everything looks now: the background does
 * it to what is kept, and every tab hears of it.
 */

const moment = z.iso.datetime({ offset: true });

const saysSchema = z.enum(['signed-off', 'changes']);

/** About one item of the request. Keys of ticks and findings are those of `review/keys.ts`. */
export const itemWorkSchema = z.object({
  ticks: z.array(z.string()),
  /** Key of a finding → why it may stay as it is. */
  explained: z.record(z.string(), z.string()),
  comments: z.array(commentSchema),
  note: z.string(),
  window: windowSchema,
  /** `null`: not said yet. */
  says: saysSchema.nullable(),
});
export type ItemWork = z.infer<typeof itemWorkSchema>;

const answerSchema = z.object({
  at: moment,
  /** What was signed, for each draft that something was said about: what is said on the page since is not in it. */
  says: z.array(saysSchema),
  link: z.string(),
  /** Only the asker can read it. */
  sealed: z.boolean(),
  /** What was answered, without its pictures: when the drafts come again, what changed since can be shown. */
  about: requestSchema,
});

const answeringSchema = z.object({
  /** The request's nonce. */
  request: nonceSchema,
  /** The last change, ISO 8601. */
  at: moment,
  /** Counts the changes: a page that hears of them late knows which it has seen. */
  turn: z.number().int().nonnegative().default(0),
  /** By the item's index. */
  items: z.record(z.string(), itemWorkSchema),
  /** What was sent, so that it can be sent again; `null`: nothing yet. */
  answer: answerSchema.nullable(),
});
export type Answering = z.infer<typeof answeringSchema>;

/** One thing that somebody did about an item. Doing it twice is doing it once. */
const deedSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('tick'), key: z.string(), on: z.boolean() }),
  z.object({ kind: z.literal('explain'), key: z.string(), why: z.string() }),
  z.object({ kind: z.literal('comment'), comment: commentSchema }),
  z.object({ kind: z.literal('uncomment'), comment: commentSchema }),
  z.object({ kind: z.literal('note'), note: z.string() }),
  z.object({ kind: z.literal('window'), window: windowSchema }),
  z.object({ kind: z.literal('say'), says: itemWorkSchema.shape.says }),
]);
export type ItemDeed = z.infer<typeof deedSchema>;

export const answeringChangeSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('item'),
    item: z.number().int().nonnegative().lt(MOST_ITEMS),
    /** How it is where nothing was done about it yet. */
    untouched: itemWorkSchema,
    deed: deedSchema,
  }),
  z.object({
    kind: z.literal('answer'),
    answer: answerSchema,
    /** When the answer was made that it takes the place of, as its page knew it; `null`: there was none. Given since in another tab, that one stays. */
    insteadOf: moment.nullable(),
  }),
]);
export type AnsweringChange = z.infer<typeof answeringChangeSchema>;

/** Nothing was done about this request yet. @param at ISO 8601 */
export const nothingDone = (request: string, at: string): Answering => ({ request, at, turn: 0, items: {}, answer: null });

/** What was done about a request, after one thing more. @param at ISO 8601 */
export function withChange(before: Answering, change: AnsweringChange, at: string): Answering {
  const next = { ...before, at, turn: before.turn + 1 };
  if (change.kind === 'answer') return (before.answer?.at ?? null) === change.insteadOf ? { ...next, answer: change.answer } : next;
  return { ...next, items: { ...before.items, [change.item]: afterDeed(before.items[change.item] ?? change.untouched, change.deed) } };
}

function afterDeed(work: ItemWork, deed: ItemDeed): ItemWork {
  switch (deed.kind) {
    case 'tick': {
      const others = work.ticks.filter((key) => key !== deed.key);
      return { ...work, ticks: deed.on ? [...others, deed.key] : others };
    }
    case 'explain':
      return { ...work, explained: { ...work.explained, [deed.key]: deed.why } };
    case 'comment':
    case 'uncomment': {
      const others = work.comments.filter((each) => !isSame(each, deed.comment));
      return { ...work, comments: deed.kind === 'comment' ? [...others, deed.comment] : others };
    }
    case 'note':
      return { ...work, note: deed.note };
    case 'window':
      return { ...work, window: deed.window };
    case 'say':
      return { ...work, says: deed.says };
  }
}

const isSame = (one: Comment, other: Comment): boolean =>
  (['version', 'part', 'start', 'end', 'text'] as const).every((part) => one[part] === other[part]);

const LIMIT = 100;
const KEPT_DAYS = 90;

/** Newest first. Written by the background alone. */
export const answerings = persisted({
  key: 'answerings',
  title: 'what you answered',
  version: 2,
  schema: z.array(answeringSchema),
  fallback: [],
  // The second knows of an answer what was signed in it; before, what stood on the page was all that told.
  migrations: { 2: (older) => (older as Omit<Answering, 'turn'>[]).map(withSays) },
});

const withSays = ({ answer, items, ...rest }: Omit<Answering, 'turn'>) => ({
  ...rest,
  items,
  answer: answer && { ...answer, says: Object.values(items).flatMap(({ says }) => says ?? []) },
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

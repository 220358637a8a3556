import { z } from 'zod';
import type { BadgeState, Clearance } from './clearance.ts';
import { type Draft, draftSchema, momentSchema, type Readable } from './draft.ts';
import { indicatedTime } from './indicated-time.ts';

/**
 * What the sentinel and the review page say to each other over their MessagePort. The sentinel only
 * reads types from here, so that no schema is carried into a site's page; the review page parses.
 */

/**
 * A draft as a page shows it: when it is to go out may stand there in the page's own words. A moment is made of them
 * on our side of the wire, so that no page carries the months of two dozen languages; what names none is unread.
 */
export const shownDraftSchema = draftSchema.extend({ scheduledFor: z.string().nullable() }).transform((shown): Draft => {
  const { scheduledFor: words, unread = [] } = shown;
  if (words === null || momentSchema.safeParse(words).success) return shown;
  const scheduledFor = indicatedTime(words);
  return { ...shown, scheduledFor, unread: scheduledFor ? unread : [...new Set<Readable>([...unread, 'schedule'])] };
});

/** A draft that goes out with something open. */
export const openedSchema = z.object({
  platform: z.string(),
  /** `null`: the account could not be read. */
  handle: z.string().nullable(),
  /** Ids of the checks whose findings are open. */
  checks: z.array(z.string()),
  text: z.string(),
});
export type Opened = z.infer<typeof openedSchema>;

/**
 * What a person ticked, wrote and chose in one compose box. It lives in the sentinel, because the
 * frame may die at any moment, and returns with the port.
 */
export const keptSchema = z.object({
  /** Keys of findings and questions that were ticked; a key holds the content it is about. */
  ticks: z.array(z.string()),
  /** Content keys of drafts let through with something open, and why. `open`: keys of what that was; missing: whatever it is, in an emergency. */
  passes: z.array(z.object({ content: z.string(), reason: z.string(), open: z.array(z.string()).optional() })),
  /** What an emergency let out, until somebody says why. */
  owed: openedSchema.optional(),
  /** Half-written reason. */
  typed: z.string(),
  scroll: z.number(),
  /** Which foldable parts of the panel are open. */
  unfolded: z.array(z.string()),
  /** What was typed and chosen in other fields, by name. */
  fields: z.record(z.string(), z.string()).optional(),
});
export type Kept = z.infer<typeof keptSchema>;

export const toReviewSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('draft'), session: z.number(), seq: z.number(), draft: shownDraftSchema }),
  /** Nothing could be read. `why`: what has to be pointed out so that it can; missing: the reader failed. */
  z.object({ kind: z.literal('unreadable'), session: z.number(), seq: z.number(), why: z.string().optional() }),
  /** Names of required selectors that matched nothing, whether or not the rest could be read. */
  z.object({ kind: z.literal('missing'), session: z.number(), platform: z.string(), selectors: z.array(z.string()) }),
  z.object({ kind: z.literal('kept'), session: z.number(), kept: keptSchema }),
  /** A press on Publish was held: show what is missing, and say once more that it is held. */
  z.object({ kind: z.literal('held'), session: z.number() }),
  /** The panel was opened for this session, or put away. `dark`: the page around it is. */
  z.object({ kind: z.literal('shown'), session: z.number(), shown: z.boolean(), dark: z.boolean() }),
  /** A press on Publish was let through. Whether the post went out is seen later, if the page lives that long. */
  z.object({ kind: z.literal('let-through'), session: z.number(), draft: shownDraftSchema }),
  /** The post was seen going out. */
  z.object({ kind: z.literal('published'), session: z.number(), draft: shownDraftSchema, link: z.string().nullable() }),
  /** A press was let through although nothing had been checked. */
  z.object({ kind: z.literal('passed-unchecked'), session: z.number(), draft: shownDraftSchema }),
  z.object({ kind: z.literal('closed'), session: z.number() }),
  /** A picture the person just chose, dropped or pasted, for showing it large. It stays in this browser. */
  z.object({ kind: z.literal('file'), session: z.number(), file: z.instanceof(File) }),
]);
export type ToReview = z.infer<typeof toReviewSchema>;

export interface BadgeLook {
  state: BadgeState;
  /** With the @; `null`: the account could not be read. */
  handle: string | null;
  /** CSS colour of the account; `null`: none chosen. */
  colour: string | null;
  /** What a screen reader says, in a sentence. */
  label: string;
}

export type ToSentinel =
  | { kind: 'ready' }
  | { kind: 'clearance'; session: number; seq: number; clearance: Clearance; badge: BadgeLook }
  | { kind: 'kept'; session: number; kept: Kept }
  | { kind: 'show'; session: number; part: number; start: number | null; end: number | null }
  /** Put the panel away; `focus`: where the keyboard goes. */
  | { kind: 'put-away'; session: number; focus: 'publish' | 'editor' }
  /** Leave the panel where it is and give the keyboard to the publish control. */
  | { kind: 'focus-publish'; session: number }
  /** `rests`: it stays there, and is worth remembering. */
  | { kind: 'move'; dx: number; dy: number; rests: boolean }
  | { kind: 'height'; height: number };

/** What the script on a queue's page says to a review page of its own: the posts that wait, as they are shown now. */
export const toWaitingDeskSchema = z.object({ kind: z.literal('waiting'), seq: z.number(), posts: z.array(shownDraftSchema).max(300) });
export type ToWaitingDesk = z.infer<typeof toWaitingDeskSchema>;

/** What a waiting post is marked with. */
export interface WaitingMark {
  /** The worst of it. */
  level: 'stop' | 'ask';
  /** Worst first, each in a sentence or two. */
  says: string[];
}

/** `marks`: of each post in its place; `null`: nothing that would hold it. */
export type ToQueuePage = { kind: 'ready' } | { kind: 'judged'; seq: number; marks: (WaitingMark | null)[] };

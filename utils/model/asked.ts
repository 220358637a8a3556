import { z } from 'zod';
import { receiptSchema } from './receipt.ts';
import { requestSchema } from './request.ts';

/** What an author keeps of a request: what went out, to whom, and what came back. */

const moment = z.iso.datetime({ offset: true });

const index = z.number().int().nonnegative();

/** A version of an item of the request, by their indexes. */
const whichSchema = z.object({ item: index, version: index });

/** A yes, or a wish, from somebody who has no Second Look: the author says so. Never a signature. */
export const reportedAnswerSchema = whichSchema.extend({
  says: z.enum(['signed-off', 'changes']),
  /** The short code that was in the answer. */
  code: z.string(),
  /** Who said it, in the author's words. */
  who: z.string().trim().min(1).max(80),
  /** What they wrote. */
  words: z.string().max(4_000),
  at: moment,
});
export type ReportedAnswer = z.infer<typeof reportedAnswerSchema>;

export const takenReceiptSchema = z.object({
  receipt: receiptSchema,
  /** The signing key that the signature was verified with. */
  key: z.string(),
  /** The signed text as it came, so that it can be verified again. */
  signed: z.string(),
  takenAt: moment,
});
export type TakenReceipt = z.infer<typeof takenReceiptSchema>;

/**
 * How it came to be looked at, where it was not sent. *handed-over*: a colleague signs at this machine. *reviewing*: it is somebody
 * else's draft, looked at here. *unasked*: a colleague did so in their own browser, and their answer came.
 */
const waySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('handed-over') }),
  z.object({ kind: z.literal('reviewing'), /** In the reviewer's words; may be empty. */ author: z.string().max(80) }),
  z.object({ kind: z.literal('unasked') }),
]);

export const askedSchema = z.object({
  request: requestSchema,
  /** Missing: it was sent, or shown to somebody outside. */
  way: waySchema.optional(),
  /** Ids of the people it was encrypted to; empty: to anyone who has the link. */
  to: z.array(z.string()),
  /** What was sent, so that it can be sent again; `null`: it was only shown to somebody outside. */
  link: z.string().nullable(),
  withdrawnAt: moment.nullable(),
  receipts: z.array(takenReceiptSchema),
  reported: z.array(reportedAnswerSchema),
  /** What of it went out, and when. Without standing approval a yes is then used up. */
  published: z.array(whichSchema.extend({ at: moment })),
});
export type Asked = z.infer<typeof askedSchema>;

const wentOutAt = ({ published }: Asked, item: number, version: number): string[] =>
  published.filter((each) => each.item === item && each.version === version).map(({ at }) => at);

/** Whether a version of it went out. */
export const wentOut = (asked: Asked, item: number, version: number): boolean => wentOutAt(asked, item, version).length > 0;

/** Whether anybody has said anything about an item. */
export const isAnswered = ({ receipts, reported }: Asked, item: number): boolean =>
  receipts.some(({ receipt }) => receipt.answers.some((answer) => answer.item === item)) || reported.some((each) => each.item === item);

/** As much is kept in all, unless more of it waits or was done lately: enough for a year of asking every day. */
export const MOST_ASKED = 300;
/** What is done is kept for so many days at least. */
export const DONE_KEPT_DAYS = 30;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Whether it may be dropped where more than {@link MOST_ASKED} are there: nothing that waits, and nothing that was done lately. @param now ISO 8601 */
export function mayBeForgotten(asked: Asked, now: string): boolean {
  const done = doneSince(asked, now);
  return done !== null && Date.parse(now) - Date.parse(done) > DONE_KEPT_DAYS * DAY;
}

/**
 * Since when nothing is to be done about it any more: it was withdrawn, or all of it went out, or all of it was answered and what was
 * answered has run out. `null`: it waits, or is still good for something.
 * @param now ISO 8601
 */
function doneSince(asked: Asked, now: string): string | null {
  const { request, way, withdrawnAt, receipts, reported } = asked;
  const hours = request.policy?.validHours ?? 0;
  // Until then it may count once more, and the same answer could be taken as a new one.
  const hold = [
    ...receipts.map(({ receipt }) => receipt.until),
    ...reported.map(({ at }) => new Date(Date.parse(at) + hours * HOUR).toISOString()),
  ];
  const ended = (ends: readonly string[]): string | null => {
    const last = ends.reduce((one, other) => (Date.parse(one) > Date.parse(other) ? one : other));
    return Date.parse(last) <= Date.parse(now) ? last : null;
  };
  if (withdrawnAt !== null) return ended([withdrawnAt, ...hold]);
  const versions = request.items.flatMap((each, item) => each.versions.map(({ draft }, version) => ({ item, version, draft })));
  if (versions.every(({ item, version }) => wentOut(asked, item, version)))
    return ended([...versions.flatMap(({ item, version }) => wentOutAt(asked, item, version)), ...hold]);
  // What was only opened at this machine waits for nobody.
  if (way === undefined && !request.items.every((_, item) => isAnswered(asked, item))) return null;
  const planned = versions.flatMap(({ draft }) => draft.scheduledFor ?? []);
  return ended([request.until, ...planned, ...hold]);
}

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

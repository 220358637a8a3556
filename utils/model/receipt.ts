import { z } from 'zod';
import { cardSchema } from './person.ts';
import { MOST_ITEMS, nonceSchema, requestSchema, wordSchema } from './request.ts';

/** A receipt: what a colleague answers to a request, signed. */

const moment = z.iso.datetime({ offset: true });

/** SHA-256 in base64url; how it is made stands in `signoff/fingerprint.ts`. */
const fingerprintSchema = z.string().regex(/^[\w-]{43}$/);

/** When it may go out. *exact*: at the draft's own time. *until-expiry*: at any time while the yes holds. */
export const windowSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('exact') }),
  z.strictObject({ kind: z.literal('between'), from: moment, to: moment }),
  z.strictObject({ kind: z.literal('until-expiry') }),
]);
export type TimeWindow = z.infer<typeof windowSchema>;

const index = z.number().int().nonnegative().max(100_000);

/** What somebody says about a place: UTF-16 offsets into the part's text; `null`: the whole part, or the whole draft. */
export const commentSchema = z.strictObject({
  version: index,
  part: index.nullable(),
  start: index.nullable(),
  end: index.nullable(),
  text: wordSchema('What should change').trim().min(1),
});

export type Comment = z.infer<typeof commentSchema>;

/** Comments on one draft. */
const MOST_COMMENTS = 50;

/** What a colleague says to one item of a request. */
export const answeringSchema = z.strictObject({
  /** Index into the request's items. */
  item: index,
  says: z.enum(['signed-off', 'changes']),
  window: windowSchema,
  comments: z
    .array(commentSchema)
    .max(MOST_COMMENTS, `There is room for ${MOST_COMMENTS} comments on one draft. Take some back.`)
    .default([]),
  /** Words about the whole; may be empty. */
  note: wordSchema('Your word').default(''),
  /** What was found and left open by whoever signs, with the reason. */
  explained: z
    .array(z.strictObject({ say: z.string().max(1_000), why: z.string().max(500) }))
    .max(50)
    .default([]),
});
export type Answering = z.infer<typeof answeringSchema>;

/** The same, bound to what was answered: a fingerprint for each version, in the request's order. */
export const itemAnswerSchema = answeringSchema
  .extend({ fingerprints: z.array(fingerprintSchema).min(1).max(8) })
  .refine(({ says, comments, note }) => says === 'signed-off' || comments.length > 0 || note.trim() !== '', 'Say what should change.');
export type ItemAnswer = z.infer<typeof itemAnswerSchema>;

export const RECEIPT_VERSION = 1;

export const receiptSchema = z.strictObject({
  version: z.literal(RECEIPT_VERSION),
  nonce: nonceSchema,
  /** The nonce of the request that it answers. */
  request: nonceSchema,
  by: cardSchema,
  at: moment,
  /** Until when a yes holds. */
  until: moment,
  answers: z.array(itemAnswerSchema).min(1).max(MOST_ITEMS),
  /** Signed at the author's machine, by somebody who was handed the keyboard and says that they did not write it. */
  handedOver: z.literal(true).optional(),
  /** What it is about, without pictures, where nobody asked: somebody else's draft that stood in an account they share. */
  unasked: requestSchema.optional(),
});
export type Receipt = z.infer<typeof receiptSchema>;

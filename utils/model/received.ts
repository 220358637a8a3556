import { z } from 'zod';
import type { Trust } from './person.ts';
import { receiptSchema } from './receipt.ts';
import type { Refusal } from './refusal.ts';
import { requestSchema } from './request.ts';

/** What a colleague keeps of a request that came in: what was asked, and what they answered. */
export const receivedSchema = z.object({
  request: requestSchema,
  /** The signing key that the request was verified with. */
  key: z.string(),
  /** Whether it came encrypted to this browser. */
  sealed: z.boolean(),
  receivedAt: z.iso.datetime({ offset: true }),
  /** What was answered, with the link that carries it back, newest last. */
  answers: z.array(z.object({ receipt: receiptSchema, link: z.string() })),
});
export type Received = z.infer<typeof receivedSchema>;

/** What became of something that was pasted, dropped or opened. `nonce`: of the request it is, or belongs to. */
export type TakenIn =
  | { kind: 'request'; nonce: string; trust: Trust }
  | { kind: 'receipt'; nonce: string; name: string; trust: Trust }
  | { kind: 'card'; id: string; name: string; trust: Trust }
  | { kind: 'refused'; refusal: Refusal };

import { z } from 'zod';
import { draftSchema } from './draft.ts';
import { aboutDeedSchema } from './review-deed.ts';

/**
 * How a post left. *published*: seen going out, by the emptied box or the site's own word. *let-through*: Publish was
 * free, but nothing was seen going out. *unchecked*: it went although nothing had been checked.
 */
export const waysOut = ['published', 'let-through', 'unchecked'] as const;

/** What is recorded of a post that left. */
export const publicationSchema = z.object({
  /** With what is known of its files. */
  draft: draftSchema,
  /** `null`: the site showed none. */
  link: z.string().nullable(),
  how: z.enum(waysOut),
  /** What was asked about it: a yes is used up with it. */
  asked: z.array(z.object({ nonce: z.string(), item: z.number(), version: z.number() })),
  /** Whether it differs from what was first asked about; `null`: nobody was asked. */
  changed: z.boolean().nullable(),
  /** What was open when it went out, by the checks' ids, and why it went out all the same; `null`: nothing. */
  opened: z.object({ checks: z.array(z.string()), reason: z.string() }).nullable(),
  /** The yeses it went out with. */
  yeses: aboutDeedSchema.shape.yeses.unwrap(),
});
export type Publication = z.infer<typeof publicationSchema>;

/** Name of the port that a review page holds open while something of it is on its way. */
export const ON_ITS_WAY = 'on-its-way';

/** What it says on that port. A port that ends while this still holds means that the page is gone, and the post may be out. */
export const onItsWaySchema = publicationSchema.extend({ until: z.iso.datetime() });
export type OnItsWay = z.infer<typeof onItsWaySchema>;

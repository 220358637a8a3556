import { z } from 'zod';

/** What the log tells of drafts that were looked at, signed and published: ids and hashes, never their words. */

/**
 * `looked-here`: opened for somebody at this machine. `signed`: this profile's own person answered somebody. `answered`: a
 * colleague's answer came. `reported`: somebody outside said so. `opened`: let through with something open, and not seen going out; a post that was seen tells it with `published`.
 * `explained`: why something went out in an emergency. `silenced`: a *stop* is not
 * pointed out any more. `pin-made`, `pin-taken-away`: somebody may sign at this machine, or no longer.
 */
export const reviewDeeds = [
  'asked',
  'looked-here',
  'withdrew',
  'answered',
  'reported',
  'signed',
  'opened',
  'explained',
  'silenced',
  'published',
  'pin-made',
  'pin-taken-away',
] as const;
export type ReviewDeed = (typeof reviewDeeds)[number];

const says = z.enum(['signed-off', 'changes']);

/** What is there depends on the deed. */
export const aboutDeedSchema = z.strictObject({
  accounts: z.array(z.strictObject({ platform: z.string(), handle: z.string().nullable() })).optional(),
  /** Id of the brand, where no account tells it. */
  brand: z.string().nullable().optional(),
  /** The request's nonce. */
  request: z.string().optional(),
  askedAt: z.iso.datetime({ offset: true }).optional(),
  /** Fingerprints, as in `signoff/fingerprint.ts`. */
  drafts: z.array(z.string()).optional(),
  /** Ids of those who were asked; empty: whoever has the link. */
  to: z.array(z.string()).optional(),
  /** Id of the person. */
  by: z.string().optional(),
  /** For each draft. */
  says: z.array(says).optional(),
  /** How it was asked, answered, or went out. */
  how: z.string().optional(),
  /** Ids of the checks. */
  checks: z.array(z.string()).optional(),
  reason: z.string().optional(),
  /** SHA-256 of the words in hex. */
  words: z.string().optional(),
  /** Whether it went out otherwise than it was first asked about; missing: nobody was asked. */
  changed: z.boolean().optional(),
  /** The yeses with which it went out, what passed as a small fix, and whether pictures were compared by eye. */
  yeses: z
    .array(z.strictObject({ by: z.string().nullable(), how: z.string(), byEye: z.boolean(), smallFixes: z.number().int() }))
    .optional(),
});
export type AboutDeed = z.infer<typeof aboutDeedSchema>;

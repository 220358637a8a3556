import { z } from 'zod';
import { surfaces } from './draft.ts';
import { MOST_NAMED } from './person.ts';

/** Who has to say yes before a post goes out from an account. */

/** *author*: the author looks once more and says so. *one*, *two*: that many colleagues sign, and the author is none of them. */
const approvalNeeds = ['nobody', 'author', 'one', 'two'] as const;

const personId = z.string().max(64);

export const approvalPolicySchema = z.object({
  needs: z.enum(approvalNeeds),
  /** Whose yes counts. Whoever it is has to be confirmed. */
  from: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('anyone') }),
    z.object({ kind: z.literal('people'), ids: z.array(personId).min(1).max(MOST_NAMED) }),
    z.object({ kind: z.literal('role'), role: z.string().min(1).max(80) }),
  ]),
  /** Whether *these people* have to sign in the order in which they are listed. */
  ordered: z.boolean(),
  /** Kinds of text that it is about; all others go out freely. */
  surfaces: z.array(z.enum(surfaces)),
  /** How long a yes holds, in hours. */
  validHours: z
    .number()
    .int()
    .min(1)
    .max(24 * 366),
  /** Who may publish while something is open; whatever is chosen, it is written into the log with its reason. */
  publishOpen: z.enum(['nobody', 'signed', 'anyone']),
  /** Whether a yes counts again when the same post is published again. */
  repeats: z.boolean(),
  /** Whether a yes that the author reports from outside counts. */
  outside: z.boolean(),
  /** Whether spaces, and spelling outside names, numbers and links, may be mended after a yes. */
  smallFixes: z.boolean(),
  /** What counts instead while an incident of the brand is open; `null`: the same. */
  duringIncident: z.enum(approvalNeeds).nullable(),
});
export type ApprovalPolicy = z.infer<typeof approvalPolicySchema>;

/** What an account asks for before anybody has said anything about it. */
export const noApproval: ApprovalPolicy = {
  needs: 'nobody',
  from: { kind: 'anyone' },
  ordered: false,
  surfaces: ['post', 'quote'],
  validHours: 72,
  publishOpen: 'anyone',
  repeats: false,
  outside: false,
  smallFixes: false,
  duringIncident: null,
};

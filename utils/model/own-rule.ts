import { z } from 'zod';
import { levels } from './finding.ts';

/** What a rule of the brand's own looks for. */
const whenSchema = z.discriminatedUnion('kind', [
  /** A word or a phrase; with @ before it a handle that is named, with # a hashtag. */
  z.object({ kind: z.literal('word'), word: z.string() }),
  z.object({ kind: z.literal('pattern'), pattern: z.string() }),
  /** The account that posts, without the @. */
  z.object({ kind: z.literal('account'), handle: z.string() }),
  /** The day a post goes out, `2026-11-11`; `yearly`: that day of every year. */
  z.object({ kind: z.literal('day'), date: z.string(), yearly: z.boolean() }),
]);
export type RuleCondition = z.infer<typeof whenSchema>;

/** One rule that a brand made for itself: where it speaks, how much it may do, and what it says. */
export const ownRuleSchema = z.object({
  id: z.string().min(1),
  when: whenSchema,
  level: z.enum(levels),
  say: z.string().trim().min(1).max(300),
  /** ISO 8601; when to look whether it still helps. `null`: never. */
  reviewAt: z.iso.datetime({ offset: true }).nullable(),
});
export type OwnRule = z.infer<typeof ownRuleSchema>;

/** A brand has at most so many; every draft is looked through for each of them. */
export const MOST_RULES = 100;

/** A change is looked at again after so many days: does it still help, or only hold people up? */
export const REVIEW_DAYS = 90;

/** @param now ISO 8601 */
export function reviewDate(now: string): string {
  return new Date(Date.parse(now) + REVIEW_DAYS * 86_400_000).toISOString();
}

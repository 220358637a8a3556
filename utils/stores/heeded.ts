import { z } from 'zod';
import { persisted } from './persisted.ts';

const count = z.number().int().nonnegative();

/** How a check was answered. Counted once for each draft, without draft, account, day or person. */
const answersSchema = z.object({
  /** Drafts for which a person had it before their eyes. */
  shown: count,
  /** It had nothing more to say when the draft went out. */
  mended: count,
  /** It went out with it, ticked or with a reason. */
  tickedAway: count,
  /** “Not this word again”. */
  silenced: count,
});
export type CheckAnswers = z.infer<typeof answersSchema>;

/** What became of a check on one draft. */
export const outcomes = ['mended', 'tickedAway', 'silenced', 'left'] as const;
export type Outcome = (typeof outcomes)[number];

/** How the checks were answered, by check id. Written by the background alone. */
export const heeded = persisted<Record<string, CheckAnswers>>({
  key: 'heeded',
  title: 'how the checks were answered',
  version: 1,
  schema: z.record(z.string(), answersSchema),
  fallback: {},
});

const none: CheckAnswers = { shown: 0, mended: 0, tickedAway: 0, silenced: 0 };

/** Counts what became of the checks that were shown for one draft; *left*: shown, and the draft never went out. */
export async function noteOutcomes(became: Readonly<Record<string, Outcome>>): Promise<void> {
  await heeded.update((all) => {
    const next = { ...all };
    for (const [check, outcome] of Object.entries(became)) {
      const before = next[check] ?? none;
      next[check] = { ...before, shown: before.shown + 1, ...(outcome !== 'left' && { [outcome]: before[outcome] + 1 }) };
    }
    return next;
  });
}

/** Fewer drafts than this say nothing about a check. */
const ENOUGH = 20;
/** Mended less often than this, it mostly holds people up. */
const HEEDED_SHARE = 0.05;

/** Whether a check was shown often and hardly ever heeded: a reason to retire it. */
export function isNeverHeeded({ shown, mended }: CheckAnswers): boolean {
  return shown >= ENOUGH && mended < shown * HEEDED_SHARE;
}

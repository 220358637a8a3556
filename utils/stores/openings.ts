import { z } from 'zod';
import type { OpenReason } from '../model/clearance.ts';
import { persisted } from './persisted.ts';
import { sha256 } from './sha256.ts';

const openingSchema = z.object({
  /** ISO 8601. */
  at: z.iso.datetime({ offset: true }),
  platform: z.string(),
  /** `null`: the account could not be read. */
  handle: z.string().nullable(),
  /** Ids of the checks whose findings were open. */
  checks: z.array(z.string()),
  /** One of the ready-made reasons, or the person's own words. */
  reason: z.string(),
  /** SHA-256 of the text in hex. The text itself is not kept here. */
  textHash: z.string(),
});
export type Opening = z.infer<typeof openingSchema>;

/** The reason of what went out in an emergency, until somebody says another. */
const EMERGENCY = 'emergency' satisfies OpenReason;

/** Enough for years of work, and small enough to be read at once. */
const LIMIT = 2_000;

/** Posts that were published with something open, and why; newest first. Written by the background alone. */
export const openings = persisted({
  key: 'openings',
  title: 'what was published with something open',
  version: 1,
  schema: z.array(openingSchema),
  fallback: [],
});

/** Notes that a post goes out with something open. */
export async function noteOpening(opening: Omit<Opening, 'textHash'> & { text: string }): Promise<void> {
  const { text, ...rest } = opening;
  const textHash = await sha256(text);
  await openings.update((list) => [{ ...rest, textHash }, ...list].slice(0, LIMIT));
}

/** Puts the reason that was said afterwards where an emergency stands for one: each post stands in the list once. */
export async function explainOpening(text: string, reason: string): Promise<void> {
  const textHash = await sha256(text);
  await openings.update((list) => {
    const at = list.findIndex((opening) => opening.textHash === textHash && opening.reason === EMERGENCY);
    return at === -1 ? list : list.with(at, { ...list[at]!, reason });
  });
}

import { z } from 'zod';
import { itemSchema } from './request.ts';

/** As many are kept at once: three months of two a day, and some. */
export const MOST_KEPT = 200;

/** A draft that was kept to be asked about together with others: read from a page with its small pictures, or planned in a table. */
export const keptDraftSchema = z.object({
  id: z.string(),
  keptAt: z.iso.datetime(),
  item: itemSchema,
});
export type KeptDraft = z.infer<typeof keptDraftSchema>;

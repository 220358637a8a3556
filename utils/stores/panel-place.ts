import { z } from 'zod';
import { persisted } from './persisted.ts';

const placeSchema = z.object({
  /** CSS pixels from the view's left and upper edge. */
  left: z.number(),
  top: z.number(),
});

/** Where the panel was moved to, by platform id. A platform that is not in here: where it stands by itself. */
export const panelPlace = persisted<Record<string, z.infer<typeof placeSchema>>>({
  key: 'panel-place',
  title: 'where the panel stands',
  version: 1,
  schema: z.record(z.string(), placeSchema),
  fallback: {},
});

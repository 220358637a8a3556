import { z } from 'zod';
import { persisted } from './persisted.ts';

/** Upper left corner in CSS pixels of the view. */
const placeSchema = z.object({ left: z.number(), top: z.number() });
export type PanelPlace = z.infer<typeof placeSchema>;

/** Where the panel was moved to, by platform id. Written by the background alone. */
export const panelPlace = persisted<Record<string, PanelPlace>>({
  key: 'panel-place',
  title: 'where the panel stands',
  version: 1,
  schema: z.record(z.string(), placeSchema),
  fallback: {},
});

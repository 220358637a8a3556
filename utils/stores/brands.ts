import { z } from 'zod';
import { brandProfileSchema } from '../model/brand-profile.ts';
import { persisted } from './persisted.ts';

/** All brands, in the order of the options page. */
export const brands = persisted({
  key: 'brands',
  title: 'your brands',
  version: 1,
  schema: z.array(brandProfileSchema),
  fallback: [],
});

import { z } from 'zod';
import { brandProfileSchema } from '../model/brand-profile.ts';
import { persisted } from './persisted.ts';

/** What version 2 brought, as it stands before anybody filled it in. */
const addedIn2 = { organisation: 'company', sources: [], guidelines: [], outlets: [], glossary: [], memorialCountries: [], rules: [] };

/** All brands, in the order of the options page. */
export const brands = persisted({
  key: 'brands',
  title: 'your brands',
  version: 2,
  schema: z.array(brandProfileSchema),
  fallback: [],
  migrations: { 2: (older) => (older as object[]).map((brand) => ({ ...addedIn2, ...brand })) },
});

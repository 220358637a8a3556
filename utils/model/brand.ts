import { z } from 'zod';
import { organisations } from './organisation.ts';
import { ownRuleSchema } from './own-rule.ts';

/** A brand as the engine needs to know it. Every field may be missing. */
export const brandSchema = z.object({
  name: z.string().optional(),
  accounts: z.array(z.object({ platform: z.string(), handle: z.string() })).optional(),
  domains: z.array(z.string()).optional(),
  knownHandles: z.array(z.string()).optional(),
  hashtags: z.array(z.string()).optional(),
  terms: z
    .array(z.object({ avoid: z.string(), prefer: z.string().nullable().optional(), why: z.string().nullable().optional() }))
    .optional(),
  rivals: z.array(z.string()).optional(),
  /** Words that are raw at the moment. */
  sensitiveNow: z.array(z.string()).optional(),
  organisation: z.enum(organisations).optional(),
  /** Words that are spelt right here, whatever a dictionary says. */
  glossary: z.array(z.string()).optional(),
  /** Countries whose memorial days are kept, ISO 3166 (`GB`). Empty or missing: the one of the locale. */
  memorialCountries: z.array(z.string()).optional(),
  rules: z.array(ownRuleSchema).optional(),
});
export type Brand = z.infer<typeof brandSchema>;

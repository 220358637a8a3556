import { z } from 'zod';

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
});
export type Brand = z.infer<typeof brandSchema>;

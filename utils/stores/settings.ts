import { z } from 'zod';
import { questionsSchema } from '../model/brand-profile.ts';
import { levels } from '../model/finding.ts';
import { localeSchema } from '../model/places.ts';
import { persisted } from './persisted.ts';

/** Who has to look at the panel before a post goes out, beyond what the findings hold. */
const lookers = ['nobody', 'author'] as const;

/** What a person changed about one check. `level` missing: the check's own. */
const checkChoiceSchema = z.object({ on: z.boolean(), level: z.enum(levels).optional() });
export type CheckChoice = z.infer<typeof checkChoiceSchema>;

const settingsSchema = z.object({
  /** By check id. A check that is not in here is on, at its own level. */
  checks: z.record(z.string(), checkChoiceSchema),
  /** Own checklist questions for every brand. */
  questions: questionsSchema,
  whoMustLook: z.enum(lookers),
  /** Whether posts are kept in *went out through here*. */
  remember: z.boolean(),
  /** How many posts are kept at most. */
  rememberLimit: z.number().int().min(10).max(10_000),
  /** BCP 47, for accounts that belong to no brand; `null`: the browser's. */
  language: localeSchema.nullable(),
});
export type Settings = z.infer<typeof settingsSchema>;

/** What holds for every brand. */
export const settings = persisted<Settings>({
  key: 'settings',
  title: 'your settings',
  version: 1,
  schema: settingsSchema,
  fallback: { checks: {}, questions: [], whoMustLook: 'nobody', remember: true, rememberLimit: 500, language: null },
});

import { z } from 'zod';
import { brandSchema } from './brand.ts';
import { type Draft, surfaces } from './draft.ts';
import { perceptualHashSchema } from './perceptual-hash.ts';
import { localeSchema, timeZoneSchema } from './places.ts';

export const recentPostSchema = z.object({
  handle: z.string(),
  platform: z.string(),
  surface: z.enum(surfaces),
  text: z.string(),
  at: z.iso.datetime({ offset: true }).nullable(),
  /** How its pictures look. Missing: none could be read. */
  pictures: z.array(perceptualHashSchema).optional(),
});
export type RecentPost = z.infer<typeof recentPostSchema>;

/** What surrounds a draft: the moment, the place, the brand, what went out before. */
export const contextSchema = z.object({
  /** The time, ISO 8601. `null`: unknown, and what needs a clock answers *not checked*. */
  now: z.iso.datetime({ offset: true }).nullable(),
  /** IANA name of the zone that the author and the audience share. */
  timeZone: timeZoneSchema,
  /** BCP 47. */
  locale: localeSchema,
  brand: brandSchema.nullable().optional(),
  otherBrands: z.array(brandSchema).optional(),
  recent: z.array(recentPostSchema).optional(),
});
export type Context = z.infer<typeof contextSchema>;

/** A post that went out, as a draft to try a check on. What was not kept of it counts as not read. */
export function draftOf({ platform, handle, surface, text }: RecentPost): Draft {
  return {
    platform,
    surface,
    account: { handle },
    audience: null,
    parts: [{ text, media: [] }],
    scheduledFor: null,
    replyTo: null,
    unread: ['media', 'descriptions', 'file-names', 'schedule'],
  };
}

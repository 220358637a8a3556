import { z } from 'zod';
import { mistakeClassIds } from './finding.ts';
import { organisations } from './organisation.ts';

/**
 * An incident: a published post that went wrong, and what is known about it. The same shape is read by
 * `npm run advise`. `null` always means "not known".
 */

/** Everything that can be wrong with a published post: what a check could have found, and what none can. */
export const mistakes = [...mistakeClassIds, 'taken-over', 'other'] as const;
export type Mistake = (typeof mistakes)[number];

/** What the mistake does to people. *Legal*: a law, a regulator, a contract or a court may come into it. */
export const harms = ['none', 'embarrassing', 'misleading', 'hurtful', 'unsafe', 'legal'] as const;
export type Harm = (typeof harms)[number];

/** It hurts, endangers, or may break a law: never light, never quiet. */
export const isGrave = (harm: Harm | null): boolean => harm === 'hurtful' || harm === 'unsafe' || harm === 'legal';

/** What the mistake hits, and so what all that follows has to look after. */
export const impacts = ['business-reputation', 'brand-voice', 'customer-trust'] as const;
export type Impact = (typeof impacts)[number];

const count = z.number().int().nonnegative();

export const reachSchema = z.object({
  replies: count.nullable(),
  reposts: count.nullable(),
  quotes: count.nullable(),
  likes: count.nullable(),
  views: count.nullable(),
  complaints: count.nullable(),
  /** Different people who complained, asked or were hit. */
  people: count.nullable(),
});

export const incidentSchema = z.object({
  id: z.string(),
  post: z.object({
    /** A platform's id; an unknown one is fine. */
    platform: z.string(),
    text: z.string(),
    hasMedia: z.boolean(),
    /** ISO 8601 with an offset. `null` for a post that was only seen in a picture. */
    publishedAt: z.iso.datetime({ offset: true }).nullable(),
    stillUp: z.boolean(),
    canEdit: z.boolean(),
  }),
  now: z.iso.datetime({ offset: true }),
  /** Is it really a mistake of ours? */
  confirmed: z.enum(['yes', 'no', 'unsure']),
  mistake: z.enum(mistakes),
  harm: z.enum(harms),
  harmed: z.enum(['nobody', 'followers', 'named-person', 'group']),
  impact: z.array(z.enum(impacts)),
  reach: reachSchema.nullable(),
  growing: z.boolean().nullable(),
  /** Other posts waiting to go out. */
  queued: count.nullable(),
  /** Copies on other networks or accounts that carry the same mistake. */
  siblings: count,
  /** What kind of organisation posts. Missing: a company like any other. */
  organisation: z.enum(organisations).optional(),
});
export type Incident = z.infer<typeof incidentSchema>;

/** From lowest to highest. */
export const severities = ['none', 'minor', 'moderate', 'major', 'critical'] as const;
export type Severity = (typeof severities)[number];

export const adviceSchema = z.object({
  id: z.string(),
  severity: z.enum(severities),
  action: z.enum(['leave', 'reply', 'edit', 'correct', 'delete', 'counsel-first']),
  /** Keep a copy before anything changes. */
  captureFirst: z.boolean(),
  pauseQueue: z.boolean(),
  removeSiblings: z.boolean(),
  acknowledge: z.enum(['none', 'reply', 'post']),
  tone: z.enum(['none', 'light', 'sincere']),
  voice: z.enum(['brand', 'named-senior']),
  /** Write to people one by one. */
  followUp: z.boolean(),
  /** One plain sentence for each rule that decided, the action's first. */
  why: z.array(z.string()),
});
export type Advice = z.infer<typeof adviceSchema>;

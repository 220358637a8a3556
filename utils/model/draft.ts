import { z } from 'zod';
import { perceptualHashSchema } from './perceptual-hash.ts';

/**
 * A draft: what a person is about to publish, as far as the page let it be read.
 * The shape is the one of a review case's `draft`; `null` always means "could not be read"
 * unless the field says otherwise.
 */

/** Kinds of text a compose box can produce. Only posts and quotes are held by an *ask*. */
export const surfaces = ['post', 'reply', 'quote', 'edit', 'comment', 'message'] as const;

/** What a page can hide from its reader. Named here so that a check can say what it needs. */
export const readables = ['text', 'account', 'audience', 'media', 'descriptions', 'file-names', 'schedule', 'reply-target'] as const;

export const mediaSchema = z.object({
  kind: z.enum(['image', 'gif', 'video']),
  /**
   * The description; `null`: there is none; empty: there is one, but the page does not show its words.
   * Where the page hides even that, `unread` holds `descriptions`.
   */
  alt: z.string().nullable(),
  /** `null`: not known. */
  fileName: z.string().nullable(),
  /** SHA-256 of the file in base64url. Missing: its bytes could not be read. */
  hash: z.string().optional(),
  /** How the picture looks, to tell it from others. Missing: it could not be read, or is too plain. It never leaves this browser. */
  perceptualHash: perceptualHashSchema.optional(),
  /** What is written in the picture itself, a line each, as far as that is certain. Missing: it was not read. It never leaves this browser. */
  writing: z.string().optional(),
});

export const partSchema = z.object({
  text: z.string(),
  media: z.array(mediaSchema),
  /**
   * By which networks' limits this text is measured, where not by those of the draft's platform: a title, or what
   * a scheduler will send to other networks.
   */
  limitedBy: z.array(z.string()).optional(),
});

export const accountSchema = z.object({
  /** Without the leading @. */
  handle: z.string(),
  name: z.string().nullable().optional(),
});

/** ISO 8601 with an offset. */
export const momentSchema = z.iso.datetime({ offset: true });

export const draftSchema = z.object({
  /** A platform's id; an unknown id is reviewed with general limits. */
  platform: z.string(),
  surface: z.enum(surfaces),
  account: accountSchema.nullable(),
  /** The platform's own word for who can see it. */
  audience: z.string().nullable(),
  /** One, or several for a thread. */
  parts: z.array(partSchema).min(1),
  /** `null`: goes out now. */
  scheduledFor: momentSchema.nullable(),
  replyTo: z.object({ handle: z.string().nullable(), text: z.string().nullable() }).nullable(),
  /** What the page hid. Missing: nothing beyond what the `null`s say. */
  unread: z.array(z.enum(readables)).optional(),
  /** A content warning in a field of its own. It counts towards the length and is read like the text. */
  warning: z.string().optional(),
  /** How many characters the page's own counter says are left. */
  left: z.number().int().optional(),
  /** The instance's or account's own limit, where it is known. */
  limit: z.number().int().positive().optional(),
});

export type Surface = (typeof surfaces)[number];
export type Readable = (typeof readables)[number];
export type Media = z.infer<typeof mediaSchema>;
export type Part = z.infer<typeof partSchema>;
export type Account = z.infer<typeof accountSchema>;
export type Draft = z.infer<typeof draftSchema>;

import { z } from 'zod';
import { approvalPolicySchema } from './approval-policy.ts';
import { type Draft, draftSchema } from './draft.ts';
import { findingSchema } from './finding.ts';
import { cardSchema } from './person.ts';

/**
 * A request: what an author sends to a colleague. It carries everything that is needed to judge the drafts, and nothing
 * about the brand, other posts or other people. Lists that are empty are left out when it is written.
 */

/** Drafts in one request: a month of two a day. */
export const MOST_ITEMS = 60;
/** Pictures and films of one post. */
export const MOST_PICTURES = 40;
/** Characters of one draft, its descriptions among them: more than any network takes. What is longer would keep the colleague's checks busy for long. */
const LONGEST_DRAFT = 100_000;
/** Characters of one picture's data address: about 640 pixels wide. */
export const LARGEST_PICTURE = 120_000;

const moment = z.iso.datetime({ offset: true });

/** Characters of what somebody says in their own words. */
export const LONGEST_WORD = 1_000;
const wordFault = (what: string) => `${what} has more than ${LONGEST_WORD.toLocaleString('en')} characters. Shorten it.`;
/** What somebody says in their own words. @param what it is, for the sentence where it is too long */
export const wordSchema = (what: string) => z.string().max(LONGEST_WORD, wordFault(what));

/** 16 random bytes in base64url. */
export const nonceSchema = z.string().regex(/^[\w-]{22}$/);

const place = z.number().int().nonnegative().max(100);

/** A small copy of a picture, to be seen beside the draft. */
const pictureSchema = z.strictObject({
  /** Which one it is: index of the part, and of the medium in it. */
  part: place,
  medium: place,
  /** Pixels only: no format that could carry a script or load anything. */
  src: z
    .string()
    .max(LARGEST_PICTURE, 'A picture is too large to be sent along.')
    .regex(/^data:image\/(?:jpeg|png|webp);base64,[A-Za-z0-9+/]+={0,2}$/, 'A picture is sent along as JPEG, PNG or WebP.'),
});

export type Picture = z.infer<typeof pictureSchema>;

const lengthOf = ({ parts, warning = '', replyTo }: Draft): number =>
  [warning, replyTo?.text ?? '', ...parts.flatMap(({ text, media }) => [text, ...media.map(({ alt }) => alt ?? '')])].join('').length;

const isSmall = (draft: Draft): boolean =>
  draft.parts.length <= 100 && draft.parts.every(({ media }) => media.length <= MOST_PICTURES) && lengthOf(draft) <= LONGEST_DRAFT;

/** One draft as it goes out on one network, with what helps to judge it. */
export const versionSchema = z.strictObject({
  draft: draftSchema.refine(isSmall, 'The draft is too large.'),
  pictures: z.array(pictureSchema).max(MOST_PICTURES).default([]),
  /** What the author's checks found and left open. */
  findings: z.array(findingSchema).max(200).default([]),
  /** The author's checklist, with what was ticked. Shown to the colleague after their own ticks. */
  questions: z
    .array(z.strictObject({ ask: z.string().max(500), ticked: z.boolean() }))
    .max(20)
    .default([]),
  /** It was planned in a table, which tells nothing of the audience; no page was read. */
  planned: z.literal(true).optional(),
});
export type Version = z.infer<typeof versionSchema>;

/** Networks that one post may go to, each with a version of its own. */
export const MOST_VERSIONS = 8;

/** One draft, or the same post in several versions, each for another network. It is answered as one. */
export const itemSchema = z.strictObject({ versions: z.array(versionSchema).min(1).max(MOST_VERSIONS) });
export type Item = z.infer<typeof itemSchema>;

export const REQUEST_VERSION = 1;

export const requestSchema = z.strictObject({
  version: z.literal(REQUEST_VERSION),
  /** Names the request, and makes every one different. */
  nonce: nonceSchema,
  by: cardSchema,
  askedAt: moment,
  /** Until when an answer is wanted: one that was signed after it is not taken. */
  until: moment,
  /** IANA name of the author's zone. */
  timeZone: z.string().max(64),
  /** A word of explanation; may be empty. */
  note: wordSchema('The word of explanation').default(''),
  /** The policy that it serves; `null`: none asks for it. */
  policy: approvalPolicySchema.nullable().default(null),
  items: z.array(itemSchema).min(1).max(MOST_ITEMS),
});
export type Request = z.infer<typeof requestSchema>;

/** What is asked about, where nobody looks at it. */
export const withoutPictures = ({ versions }: Item): Item => ({ versions: versions.map((version) => ({ ...version, pictures: [] })) });

/** A request as it is kept and told where nobody looks at it. */
export const requestWithoutPictures = (request: Request): Request => ({ ...request, items: request.items.map(withoutPictures) });

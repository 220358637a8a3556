import { z } from 'zod';
import { adviceSchema, harms, type Incident, impacts, mistakes, reachSchema } from './incident.ts';

/**
 * What is remembered about an incident while somebody works on it, from the first click to the closing. `null`
 * means "not known" or "not decided", an empty text "not written". Everything that grows is a record under a key
 * and not a list, so that two pages that change two entries at the same moment never undo each other.
 */

/** The six steps, in their order. Each is one file. */
export const stepIds = ['confirm', 'assess', 'decide', 'follow-up', 'adjust', 'close'] as const;
export type StepId = (typeof stepIds)[number];

/** The three ways in, and no other question. */
export const doors = ['down-now', 'wrong', 'unsure'] as const;
export type Door = (typeof doors)[number];

/** Where it was started. `page-badge`: from the mark on the post's own page, which allows no picture yet. */
export const starts = ['popup', 'shortcut', 'menu', 'page-badge', 'by-hand'] as const;
export type Start = (typeof starts)[number];

/** The four answers to "What is wrong with it?". */
export const answers = ['ours', 'read-differently', 'not-a-mistake', 'not-sure'] as const;
export type Answer = (typeof answers)[number];

/** What somebody who noticed needs. The words of people without a mark are never stored. */
export const marks = ['upset', 'asks', 'supportive', 'no-answer'] as const;
export type Mark = (typeof marks)[number];

/** Where word of somebody came from: the replies on the page, or written down by hand. */
export const sources = ['replies', 'phone', 'email', 'shop', 'press', 'other'] as const;

const moment = z.iso.datetime({ offset: true });
const count = z.number().int().nonnegative();

export const countsSchema = reachSchema.omit({ complaints: true, people: true });
export type Counts = z.infer<typeof countsSchema>;

/** The copy that was kept at the start. It never changes; `hash` proves it. */
export const keptPostSchema = z.object({
  /** A platform's id; `other` for a post that was seen elsewhere. */
  platform: z.string(),
  link: z.string().nullable(),
  account: z.object({ handle: z.string(), name: z.string().nullable() }).nullable(),
  text: z.string(),
  publishedAt: z.string().nullable(),
  /** How many pictures and videos stood in the post. */
  pictures: count,
  counts: countsSchema,
  /** Replies that stood on the page when the copy was kept; their words are not in it. */
  repliesSeen: count,
  keptAt: moment,
  /** What could not be kept beside its picture, in sentences for the reader. */
  notKept: z.array(z.string()),
});
export type KeptPost = z.infer<typeof keptPostSchema>;

/** A picture that was kept. Its bytes lie apart, under the same id. */
const keptPictureSchema = z.object({
  at: moment,
  /** `page`: taken of the tab; `dropped`: given by hand. */
  from: z.enum(['page', 'dropped']),
  hash: z.string(),
});

/** Something that was written to somebody, kept when it was copied or marked as sent. */
const messageSchema = z.object({ kind: z.enum(['direct-message', 'email', 'phone', 'public-line']), text: z.string(), at: moment });

export const personSchema = z.object({
  /** Without the @. */
  handle: z.string().nullable(),
  name: z.string().nullable(),
  source: z.enum(sources),
  /** What they wrote or said. Stored only while `mark` is set. */
  words: z.string().nullable(),
  /** Where they answered; one entry for each reply that was seen. Empty for people added by hand. */
  replies: z.array(z.object({ link: z.string().nullable(), at: z.string().nullable() })),
  addedAt: moment,
  mark: z.enum(marks).nullable(),
  messages: z.array(messageSchema),
  lookAgainAt: moment.nullable(),
});
export type Person = z.infer<typeof personSchema>;

const questionSchema = z.object({
  text: z.string(),
  answer: z.string(),
  /** When it will be answered, in the reader's words. */
  by: z.string(),
  /** Whether it is a sentence of somebody's, word for word: then it is forgotten when their words are. */
  theirs: z.boolean().default(false),
});

/** Something that was changed so that it does not happen again. */
const changeMadeSchema = z.object({
  kind: z.enum(['check', 'policy', 'source', 'guideline', 'question', 'rule']),
  text: z.string(),
  reviewAt: moment.nullable(),
  /** The brand it was written into; `null`: everywhere. */
  brand: z.string().nullable(),
});

const written = z.string().default('');

export const incidentRecordSchema = z.strictObject({
  id: z.string(),
  startedAt: moment,
  startedFrom: z.enum(starts),
  post: keptPostSchema,
  /** SHA-256 of `post`, hex. */
  hash: z.string(),
  /** By picture id. */
  pictures: z.record(z.string(), keptPictureSchema).default({}),
  /** Why there is no whole picture, in a sentence; the next picture ends it. */
  pictureLacks: z.string().nullable().default(null),

  door: z.enum(doors).nullable().default(null),
  step: z.enum(stepIds).default('confirm'),
  steps: z.partialRecord(z.enum(stepIds), z.object({ state: z.enum(['open', 'done', 'skipped']), note: written })).default({}),

  answer: z.enum(answers).nullable().default(null),
  mistake: z.enum(mistakes).nullable().default(null),
  harm: z.enum(harms).nullable().default(null),
  harmed: z.enum(['nobody', 'followers', 'named-person', 'group']).nullable().default(null),
  impact: z.array(z.enum(impacts)).default([]),
  stillUp: z.boolean().default(true),
  canEdit: z.boolean().default(false),
  /** As entered; `null`: take what was counted. */
  noticed: count.nullable().default(null),
  upset: count.nullable().default(null),
  /** Oldest first. The page is read again whenever it is open. */
  counts: z.array(countsSchema.extend({ at: moment })).default([]),
  /** By key: the handle in small letters, or a made-up one for somebody added by hand. */
  people: z.record(z.string(), personSchema).default({}),
  /** By any key. */
  questions: z.record(z.string(), questionSchema).default({}),

  advert: z.object({ running: z.boolean().nullable(), stoppedAt: moment.nullable() }).default({ running: null, stoppedAt: null }),
  /** Other posts waiting to go out. */
  queued: count.nullable().default(null),
  /** Copies elsewhere with the same mistake: addresses, or words for where they are. */
  siblings: z.record(z.string(), z.object({ where: z.string(), removedAt: moment.nullable() })).default({}),
  /** `until`: when it ends or ended; `null`: when it is lifted. */
  paused: z.object({ since: moment, until: moment.nullable() }).nullable().default(null),
  /** The brand for which *sensitive now* was switched on from here. */
  sensitiveBrand: z.string().nullable().default(null),

  /** When the account was taken back from whoever posted in our name. */
  securedAt: moment.nullable().default(null),
  /** What somebody decided to do; `null`: nothing yet. */
  action: adviceSchema.shape.action.nullable().default(null),
  /** When counsel, or whoever had to, said yes, and to which words. The code is made of them. */
  approval: z.object({ askedAt: moment, code: z.string(), words: written, saidYesAt: moment.nullable() }).nullable().default(null),
  removedAt: moment.nullable().default(null),
  acknowledgedAt: moment.nullable().default(null),
  acknowledgedLink: z.string().nullable().default(null),
  strangerLookedAt: moment.nullable().default(null),
  /** Whether somebody's personal data is in it; `null`: nobody has said. */
  personalData: z.boolean().nullable().default(null),
  personalDataToldAt: moment.nullable().default(null),

  /** What the words are built from, as entered. */
  facts: z
    .object({
      /** Language of the drafts, `en` and so on; `null`: the post's own. */
      language: z.string().nullable().default(null),
      senior: z.object({ name: z.string(), role: z.string().nullable() }).nullable().default(null),
      old: written,
      wrong: written,
      right: written,
      harmed: written,
      done: written,
      failed: written,
      change: written,
      nextWord: written,
    })
    .prefault({}),
  /** Half-written words, saved at every key: by kind of draft, and `message:` with a person's key. */
  drafts: z.record(z.string(), z.string()).default({}),
  /** *needed* or *not needed*; `null`: not said. */
  followUp: z.enum(['needed', 'not-needed']).nullable().default(null),
  /** What the post's own page showed last, where it is not what was kept; `null`: the same. Never changed by hand. */
  seen: z
    .object({ state: z.enum(['edited', 'gone', 'not-shown']), text: z.string().nullable(), at: moment })
    .nullable()
    .default(null),
  /** By any key. */
  changes: z.record(z.string(), changeMadeSchema).default({}),
  lookAgain: z.record(z.string(), z.object({ at: moment, doneAt: moment.nullable() })).default({}),
  closedAt: moment.nullable().default(null),
  /** Until then nothing of it can be deleted. */
  keepByLawUntil: moment.nullable().default(null),
  /** Who was given it, and when; `null`: nobody. */
  handedOverTo: z.string().nullable().default(null),
  handedOverAt: moment.nullable().default(null),
  /** When it came to this browser from another. */
  takenOverAt: moment.nullable().default(null),
});
export type IncidentRecord = z.infer<typeof incidentRecordSchema>;

/** Fields that nobody changes: written at the start, together with the bytes they describe, or from what a page shows. */
const fixed = ['id', 'startedAt', 'startedFrom', 'post', 'hash', 'pictures', 'pictureLacks', 'counts', 'seen'] as const;
type Fixed = (typeof fixed)[number];

/** Fields that are typed in, and change at every key. */
export const typedFields = ['drafts', 'facts', 'questions', 'siblings'] as const;
export type TypedField = (typeof typedFields)[number];
export const isTyped = (field: string): field is TypedField => (typedFields as readonly string[]).includes(field);

/** Takes an entry out of a record under keys. */
export const takenOut = { $delete: true } as const;

type Change<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? string extends keyof T
      ? Record<string, Change<T[keyof T]> | typeof takenOut>
      : { [K in keyof T]?: Change<T[K]> }
    : T;

/** What changes: objects are gone into, everything else, lists too, is replaced. A new entry under a key has to be whole. */
export type IncidentChange = Change<Omit<IncidentRecord, Fixed>>;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isDeletion = (value: unknown): boolean => isObject(value) && value.$delete === true;

function merged(old: unknown, change: unknown): unknown {
  if (!isObject(change)) return change;
  const base = isObject(old) ? old : {};
  const next = Object.fromEntries(
    Object.entries(change)
      .filter(([, value]) => !isDeletion(value))
      .map(([key, value]) => [key, merged(base[key], value)]),
  );
  const kept = Object.entries(base).filter(([key]) => !isDeletion(change[key]));
  return { ...Object.fromEntries(kept), ...next };
}

/** The record after a change. @throws {Error} where the change touches what was kept, or would leave something that is no incident. */
export function changed(record: IncidentRecord, change: IncidentChange): IncidentRecord {
  const forbidden = fixed.find((field) => field in change);
  if (forbidden) throw new Error(`“${forbidden}” was kept as it was seen and cannot be changed.`);
  const parsed = incidentRecordSchema.safeParse(merged(record, change));
  if (!parsed.success) throw new Error(`This change cannot be kept:\n${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

/** What the answer of step 1 means for the advice. `null`: not answered yet. */
export function confirmedBy(answer: Answer | null): Incident['confirmed'] | null {
  if (answer === null) return null;
  return ({ ours: 'yes', 'read-differently': 'no', 'not-a-mistake': 'no', 'not-sure': 'unsure' } as const)[answer];
}

/** Whether compose boxes are held by it at this moment. */
export const pauseHolds = ({ paused }: Pick<IncidentRecord, 'paused'>, now: string): boolean =>
  paused !== null && (paused.until === null || Date.parse(paused.until) > Date.parse(now));

/** The change that closes it. Nothing is held for what is closed, so a pause ends then. */
export const closing = (record: Pick<IncidentRecord, 'paused'>, at: string): IncidentChange => ({
  closedAt: at,
  steps: { close: { state: 'done' } },
  ...(pauseHolds(record, at) && { paused: { until: at } }),
});

/** Somebody else goes on with it, at another machine. */
export const isElsewhere = ({ handedOverAt, takenOverAt }: IncidentRecord): boolean =>
  handedOverAt !== null && (takenOverAt === null || takenOverAt < handedOverAt);

/** Nothing more is to be done. */
export const isClosed = ({ closedAt }: IncidentRecord): boolean => closedAt !== null;

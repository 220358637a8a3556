import { z } from 'zod';

/** The kinds of mistake, each in words for people. One list for checks, formats, options and readme. */
export const mistakeClasses = {
  'wrong-account': 'A post goes out from an account that should not say it',
  'wrong-media': 'Wrong, missing or stray image, video, file or clipboard content',
  'left-over-text': 'Placeholder, note to a colleague, merge tag, version label, assistant’s preamble, raw markdown',
  'wrong-date': 'Weekday and date disagree, event already over, “today” on the wrong day, scheduled at a wrong time',
  'bad-moment': 'Goes out into a tragedy, a silence or a memorial day',
  'promotion-on-tragedy': 'A sale, a product or a joke hung on a death, a war, a disaster',
  hashtag: 'Broken, unreadable, or read differently from what was meant',
  'open-call': 'An invitation to the public that can be turned against the brand',
  'canned-reply': 'The same reply again and again, or a template answer to somebody in distress',
  hurtful: 'A slur, a stereotype, a threat, profanity, a joke at somebody’s cost',
  fact: 'Names, flags, places or numbers that contradict each other in the draft',
  spelling: 'A misspelling, a doubled or missing word, wrong grammar',
  link: 'Broken, look-alike, internal, staging, credential-bearing or accidental link',
  mention: 'A near-miss of a known handle, or the wrong kind of handle for the platform',
  rival: 'A rival named or linked',
  confidential: 'Personal data, secrets, keys, embargoed or internal matter',
  disclosure: 'Paid, gifted or affiliate content without a clear label',
  'giveaway-terms': 'A prize or free offer without end, limit or terms',
  audience: 'Said to the wrong audience or country',
  heated: 'Fighting critics: shouting, insults, threats',
  'apology-wording': 'Conditional, blaming, ownerless or joking apology',
  accessibility: 'Media without a description, unreadable hashtags or styled letters, too many emoji',
  length: 'Too long, or too many media, links or hashtags for the platform',
  duplicate: 'The same post again',
  'house-style': 'A term the brand avoids, its name misspelt, its own rule broken',
} as const;

export type MistakeClass = keyof typeof mistakeClasses;
export const mistakeClassIds = Object.keys(mistakeClasses) as [MistakeClass, ...MistakeClass[]];

/** From lowest to highest. *stop* holds Publish, *ask* holds a post until ticked, *note* holds nothing. */
export const levels = ['note', 'ask', 'stop'] as const;
export type Level = (typeof levels)[number];
export type Verdict = 'stop' | 'ask' | 'clear';

export const findingSchema = z.object({
  /** Id of the check that speaks. */
  check: z.string(),
  class: z.enum(mistakeClassIds),
  level: z.enum(levels),
  /** Index into the draft's parts; `null`: the whole draft. */
  part: z.number().int().nonnegative().nullable(),
  /** UTF-16 offsets into that part's text; `null`: the whole part. */
  start: z.number().int().nonnegative().nullable(),
  end: z.number().int().nonnegative().nullable(),
  /** One or two plain sentences for the person who posts. */
  say: z.string(),
  /** The text that should stand between start and end instead, where there is an obvious one. */
  correction: z.string().optional(),
});
export type Finding = z.infer<typeof findingSchema>;

export const factKinds = ['date', 'time', 'number', 'price', 'name', 'link', 'mention', 'quote'] as const;

/** Something a person has to compare with a source. */
export interface Fact {
  kind: (typeof factKinds)[number];
  part: number;
  start: number;
  end: number;
  text: string;
}

/** What the engine says about one draft. It knows only findings; what the gate does with them is a clearance. */
export interface Review {
  verdict: Verdict;
  /** Worst first. */
  findings: Finding[];
  /** In reading order. */
  verify: Fact[];
  /** Ids of checks that could not run because the page hid what they need. */
  notChecked: string[];
}

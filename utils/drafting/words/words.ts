import type { Impact } from '../../model/incident.ts';

/** Several ways to say the same thing. Which one is taken depends on the seed, so lists of different lengths vary best. */
export type Variants = readonly [string, ...string[]];

/**
 * Everything a draft says in one language. A translator edits these files and nothing else.
 *
 * - Every entry is a whole sentence, or a lead-in that ends in a colon and is followed by words somebody entered.
 * - `{name}` stands only in greetings, `{code}` only in the line that asks for a yes.
 * - No sentence may hold an *if* or a *but*, put the matter on somebody else or on a tool, declare it closed, or
 *   promise what nobody has entered.
 */
export interface Words {
  quotes: readonly [string, string];
  /**
   * First words (or endings of first words, written `…mos`) that show that an entered text is a sentence of its own. None that may stand before
   * a noun: “das Bild in voller Größe” is a thing.
   */
  sentenceStarts: readonly string[];
  /** First words that only end like such a one: “últimos días de rebajas” is a thing. */
  thingStarts?: readonly string[];
  /** Verbs that stand in the middle of a sentence and make it one: “the sale *is* on Saturday”. */
  sentenceVerbs: readonly string[];
  /** Words that begin a clause within a longer thing: in “the day *that* was wrong” no verb makes a sentence. */
  clauseStarts: readonly string[];

  /** Lead-ins to entered words. */
  lead: {
    wrong: Variants;
    right: Variants;
    done: Variants;
    failed: Variants;
    change: Variants;
    harmed: Variants;
    wrote: Variants;
    theyWrote: Variants;
    /** On the phone or in the shop. */
    theySaid: Variants;
    asked: Variants;
    answer: Variants;
    answerBy: Variants;
    nextWord: Variants;
    meaning: Variants;
    reason: Variants;
  };

  /** What happened to the post, where nobody has said it in their own words. */
  state: {
    removed: Variants;
    edited: Variants;
    up: Variants;
    /** It comes down after the words are out, because people complain under it. */
    goes: Variants;
    /** Nothing is changed about it. */
    stays: Variants;
    /** It stays, and what is right has just been said. */
    here: Variants;
  };
  /** An open question without a time. */
  answerFollows: Variants;

  /** Owns the mistake and says sorry, in one sentence. */
  own: { we: Variants; i: Variants; light: Variants };
  /** Somebody else posted in our name: says so, and is sorry that it stood on our account. */
  ownTaken: { we: Variants; i: Variants };
  /** Says what it did to people. */
  regret: { hurtful: Variants; unsafe: Variants; misleading: Variants; other: Variants };
  /** Sends those at risk away from what the post said. */
  stop: Variants;
  /** The same where somebody's data got out: asks for copies to be deleted. */
  stopData: Variants;
  /** What the words look after, once the mistake is owned. */
  focusOwned: Record<Impact, Variants>;
  /** The same before anything is owned, or where nothing is. */
  focusOpen: Record<Impact, Variants>;
  lightClose: Variants;

  statement: {
    seen: Variants;
    /** In place of it while nobody is known to have said anything. */
    unseen: Variants;
    looking: Variants;
    unknown: Variants;
    nextOpen: Variants;
  };
  correction: { opening: Variants; unnamed: Variants; follows: Variants; sorry: { we: Variants; i: Variants } };
  clarification: { opening: Variants; follows: Variants; close: Variants };
  complaint: { thanks: Variants; checked: Variants; stands: Variants; close: Variants };

  message: {
    subject: Variants;
    subjectOpen: Variants;
    greeting: Variants;
    greetingUnnamed: Variants;
    thanks: Variants;
    thanksSaid: Variants;
    sorry: { we: Variants; i: Variants };
    reassurance: Record<Impact | 'none', Variants>;
    /** The first question after real harm. */
    help: Variants;
    /** The question otherwise. */
    content: Variants;
    close: Variants;
    /** One public line where no private channel is open. */
    invite: Variants;
  };

  /** What is said to everybody, as it is said to one person. Missing: the language makes no difference. */
  toOne?: ToOne;

  /** On the phone nothing stands “here”, in a message nothing under the post, and whoever called has no comment under the post. */
  spoken: Pick<Words['state'], 'up' | 'here' | 'stays'> &
    Pick<Words['lead'], 'answerBy'> &
    Pick<Words, 'answerFollows'> &
    Pick<Words['statement'], 'nextOpen'> &
    Pick<Words['complaint'], 'close'>;

  /** What to do, not to say, on the phone. */
  phone: { begin: string; listen: string; note: string; end: string };

  note: {
    bossOpening: string;
    /** While nobody knows whether anything is wrong, or where nothing is. */
    bossOpeningOpen: string;
    /** The same while nobody is known to talk about it. */
    bossOpeningQuiet: string;
    bossNothing: string;
    supportOpening: string;
    supportSay: string;
    supportDoNot: string;
    network: string;
    link: string;
    complaints: string;
    known: string;
    unknown: string;
    unknownDefault: string;
    focus: Record<Impact, string>;
    yesOpening: string;
    proposed: string;
    by: string;
    answerCode: string;
  };
}

/** Sentences for everybody that stand in answers to one person as well. */
export interface ToOne extends Pick<Words, 'stop' | 'stopData' | 'focusOwned' | 'focusOpen'> {
  lead: Partial<Words['lead']>;
  state: Partial<Words['state']>;
}

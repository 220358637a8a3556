import type { BrandProfile } from '../../utils/model/brand-profile.ts';
import type { Fact, Finding } from '../../utils/model/finding.ts';
import type { Advice, Harm, Impact, Mistake, Severity } from '../../utils/model/incident.ts';
import type { Answer, Door, IncidentChange, IncidentRecord, Mark, StepId } from '../../utils/model/incident-record.ts';
import type { RuleCondition } from '../../utils/model/own-rule.ts';
import type { Log } from '../../utils/stores/log.ts';
import type { Stretch } from '../../utils/text/difference.ts';
import type { CodeCheck } from '../../utils/text/short-code.ts';

/** Everything the six steps show. The record is the state; the rest is worked out from it and never kept. */
export interface IncidentView {
  record: IncidentRecord;
  /** ISO 8601, a few seconds old at most. */
  now: string;
  /** Names of the kept pictures' addresses, the newest last. */
  pictures: readonly string[];
  /** CSS colour of the account; `null`: none chosen. */
  colour: string | null;
  network: NetworkView;
  /** `null`: the account is in no brand. */
  brand: BrandView | null;
  choices: ChoiceWords;
  rail: readonly RailEntry[];
  /** The step after the open one; `null`: the open one is the last. */
  next: StepId | null;
  previous: StepId | null;
  confirm: ConfirmView;
  assess: AssessView;
  decide: DecideView;
  followUp: FollowUpView;
  /** `null`: it is being made, or the step is not open. */
  adjust: AdjustView | null;
  close: CloseView;
  /** `null`: what writes them is still being fetched; most of a step stands without. */
  words: WordsView | null;
}

/** What is written in this incident. */
export interface WordsView {
  /** A draft of this kind: what was written by hand, else what is made from what was entered. */
  draft(kind: DraftKind): DraftView;
  /** The message to one person. */
  message(key: string): DraftView;
  approval: ApprovalView;
  /** The holding line says sorry while nobody knows for what. */
  admitsTooEarly: boolean;
}

export interface IncidentActions {
  /** Saves a change. Made from the moment of the press where it holds a time. */
  change(make: IncidentChange | ((now: string) => IncidentChange)): void;
  goTo(step: StepId): void;
  /** Keeps a picture that was dropped or chosen; a data address. */
  keepPicture(picture: string): void;
  /** Writes a change where it works from the next post on, and into the incident. */
  adopt(proposal: ProposalView): void;
  /** Switches *sensitive now* on for the account's brand, or off. */
  sensitive(next: BrandProfile['sensitiveNow']): void;
  /** Notes who goes on with it and saves it as a file. Answers with the file's name. @throws with a sentence. */
  handOver(to: string, passphrase: string): Promise<string>;
  /** The checks that any post gets, on words that are about to go out. @throws with a sentence. */
  check(draft: DraftView): Promise<readonly Finding[]>;
  /** What was done in this incident, with whether the log is whole. @throws with a sentence. */
  log(): Promise<Log>;
  /** Opens the report in a tab of its own. */
  report(): void;
  /** The list of incidents. */
  list(): void;
}

export interface Choice {
  label: string;
  hint: string;
}

export interface ChoiceWords {
  doors: Readonly<Record<Door, Choice>>;
  answers: Readonly<Record<Answer, Choice>>;
  mistakes: Readonly<Record<Mistake, string>>;
  harms: Readonly<Record<Harm, Choice>>;
  harmed: Readonly<Record<NonNullable<IncidentRecord['harmed']>, string>>;
  impacts: Readonly<Record<Impact, Choice>>;
}

export interface NetworkView {
  /** Inside a sentence; of one that nobody knows, “this network”. */
  name: string;
  known: boolean;
  remove: readonly string[];
  edit: readonly string[] | null;
  /** How the account is taken back from somebody who posts with it. */
  takeBack: readonly string[];
  queueAddress: string | null;
  advertAddress: string | null;
  message: string;
  copies: string;
  personAddress: (handle: string) => string | null;
}

/** The brand that posted, as far as an incident needs it. */
export interface BrandView {
  name: string;
  /** The words that are raw, and until when; `null`: *sensitive now* is off. */
  sensitiveNow: BrandProfile['sensitiveNow'];
  /** What goes out although its compose boxes are paused. */
  outlets: readonly { name: string; link: string | null }[];
  teamMessage: string;
}

export interface RailEntry {
  id: StepId;
  title: string;
  asks: string;
  state: 'open' | 'done' | 'skipped';
}

export interface ConfirmView {
  aloneQuestions: readonly string[];
  lookAgainMinutes: number;
  /** When the toolbar reminds of what is undecided; `null`: it was not asked to, or the time has come. */
  remindsAt: string | null;
  /** So many upset people who have nothing to do with each other; `null`: too few to doubt. */
  mayBeOurs: number | null;
}

export interface AssessView {
  severity: { level: Severity; title: string; why: string } | null;
  noticed: number | null;
  upset: number | null;
  /** How many people are listed, and how many of them are marked upset. */
  counted: { noticed: number; upset: number };
  growing: boolean | null;
  focus: Impact | null;
  reportHoursLeft: number | null;
  /** What people who ask wrote, and nobody has put on the list yet. */
  questionsFound: readonly string[];
  people: readonly PersonView[];
  /** In which order they stand, in words. */
  peopleOrder: string;
  /** What somebody may need, by their words, `null` where there is no telling; asked for those in view. Itself `null`: it is being fetched. */
  guess: ((words: string) => Mark | null) | null;
  /** Abusive words are shown only on asking. `null`: what tells them is being fetched. */
  isAbusive: ((words: string) => boolean) | null;
}

export interface PersonView {
  key: string;
  name: string;
  /** Words that are seen on the page and not stored until the person is marked. */
  words: string | null;
  mark: Mark | null;
  source: IncidentRecord['people'][string]['source'];
  link: string | null;
}

export interface CourseView {
  action: Advice['action'];
  title: string;
  does: string;
  risk: string;
}

export interface OrderView {
  id: string;
  title: string;
  done: boolean;
  at: string | null;
  /** Between removing and acknowledging, and beside the later of the two. */
  minutes: number | null;
}

/** A yes from outside: by phone, mail or chat, with a code that is made of the words. */
export interface ApprovalView {
  /** The words as they are proposed now. */
  words: string;
  /** Whether the code is of these very words; where it is not, a yes to it does not count. */
  holds: boolean;
  /** What was changed since it was asked for. */
  changed: readonly Stretch[];
  /** What the pasted answer holds. */
  check: CodeCheck;
  /** Whether the message that asks still has these words and the code in it. */
  whole: boolean;
}

export interface DecideView {
  /** What has to be said before anything can be recommended, in a sentence; `null`: nothing. */
  missing: string | null;
  advice: Advice | null;
  recommended: CourseView | null;
  others: readonly CourseView[];
  chosen: CourseView | null;
  order: readonly OrderView[];
  because: string | null;
  aimMinutes: number;
  words: readonly { kind: DraftKind; title: string }[];
}

export type DraftKind =
  | 'holding'
  | 'apology'
  | 'light'
  | 'correction'
  | 'clarification'
  | 'complaint'
  | 'boss'
  | 'support'
  | 'yes'
  | 'reply';

export interface FaultView {
  /** UTF-16 offsets; both 0: nowhere in particular. */
  start: number;
  end: number;
  text: string;
  /** What it does, and what serves better. */
  say: string;
}

export interface DraftView {
  /** Where it is kept in the incident's drafts. */
  key: string;
  title: string;
  /** Of an e-mail. */
  subject: string | null;
  text: string;
  /** As it would be without a change by hand. */
  made: string;
  faults: readonly FaultView[];
  /** Parts of an apology, in the order of their weight; empty where it is none. */
  parts: readonly { title: string; there: boolean }[];
  /** As what it goes out; `null`: it stays in the house. */
  surface: 'post' | 'reply' | 'message' | null;
  /** Longest post on this network; `null`: no limit counts here. */
  limit: number | null;
  /** The posts that it makes: one, or several for a thread, each with its length. */
  posts: readonly { text: string; length: number }[];
  /** The network's compose box with the text in it. */
  composeAddress: string | null;
}

export interface FollowUpView {
  suggested: boolean;
  why: string;
  /** Who gets words of their own. */
  own: readonly PersonView[];
  /** How many one public answer serves. */
  served: number;
  /** Whether words promise money or goods. */
  promisesMoney(text: string): boolean;
  /** Key → whose message it is too much like. */
  tooAlike: ReadonlyMap<string, string>;
  /** When to look again at somebody: the time that was chosen, and those that are offered. */
  lookAgainTimes(key: string): readonly string[];
}

export interface ProposalView {
  id: string;
  kind: IncidentRecord['changes'][string]['kind'];
  title: string;
  /** What is written: a question, a guideline, where a fact is looked up, what a rule says. */
  text: string;
  why: string;
  /** Where it will stand: “your own questions, Acme Tea”. */
  where: string;
  /** The kind of fact, of a source. */
  fact?: Fact['kind'];
  /** What a rule looks for. */
  when?: RuleCondition;
  /** What the account then asks for. */
  policy?: 'careful' | 'one' | 'two';
  /** What it says about the very post, and how often it would have spoken; `null`: it is asked, not found. */
  tried: TriedView | null;
  adopted: boolean;
}

/** Whether something speaks up on the very post, and on how many of the last ones. */
export interface TriedView {
  fires: boolean;
  recent: number;
  of: number;
}

/** What somebody can write down by hand, and where it will stand. */
export type OwnKind = 'question' | 'guideline' | 'source' | 'rule';

export interface AdjustView {
  proposals: readonly ProposalView[];
  repetition: string | null;
  reviewDays: number;
  /** Without a brand there is room for questions alone. */
  places: Readonly<Partial<Record<OwnKind, string>>>;
  /** Kind of fact → where it is looked up so far. */
  sources: Readonly<Partial<Record<Fact['kind'], string>>>;
  /** How a rule on a word would do. */
  tryWord(word: string): TriedView;
}

export interface CloseView {
  timeline: readonly { at: string; what: string }[];
  counts: readonly { count: string; peak: number; now: number | null }[];
  /** What was to be done and is not, and in which step it is done. */
  undone: readonly { title: string; step: StepId }[];
  stopped: readonly ('pause' | 'sensitive' | 'advert')[];
  lookAgainTimes: readonly string[];
  /** What was to be looked at again and has not been. `who`: a person, under their key; `null`: the post. */
  due: readonly { key: string; who: string | null; at: string }[];
  /** `null`: nothing but that it is closed. */
  lastSentence: string | null;
}

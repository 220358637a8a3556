import type { BadgeState, OpenReason } from '../../utils/model/clearance.ts';
import type { Media, Surface } from '../../utils/model/draft.ts';
import type { Fact, Finding } from '../../utils/model/finding.ts';
import type { SecondPersonActions, SecondPersonView } from './second-person-view.ts';

/** The parts of the panel that can be folded away. */
export const folds = ['sources', 'checklist', 'guidelines', 'second-person'] as const;
export type Fold = (typeof folds)[number];

/** The account that will post. */
export interface PanelAccount {
  /** Without the @. */
  handle: string;
  name: string | null;
  /** CSS colour; `null`: none chosen. */
  colour: string | null;
  /** `null`: the account is in no brand, and the panel says so. */
  brand: string | null;
}

/** A finding and what can be done about it here. */
export interface PanelFinding {
  /** Names it and holds its content: a tick on it goes when the content changes. */
  key: string;
  finding: Finding;
  checkTitle: string;
  /** Why the check exists; empty where another finding of it has said so. */
  why: string;
  /** `null`: there is nothing to tick; only an *ask* that holds this surface is ticked. */
  ticked: boolean | null;
  /** Whether its place in the draft can be shown. */
  canShow: boolean;
  /** The words it is about; `null`: a whole part, or all of it. */
  place: string | null;
  /** The word it is about, where it can be silenced for that word; `null`: it cannot. */
  word: string | null;
}

/** A question to answer with a tick: from the checklist, or one of a careful account's confirmations. */
export interface PanelQuestion {
  key: string;
  ask: string;
  ticked: boolean;
}

/** Something to compare with a source. */
export interface PanelFact {
  key: string;
  fact: Fact;
  ticked: boolean;
  /** The brand's own source for this kind of fact: a page, or words for whom to ask. `null`: none was said. */
  source: { words: string; address: string | null } | null;
}

export interface PanelMedia {
  key: string;
  media: Media;
  /** Address of the picture; `null`: the page gave only words about it. */
  picture: string | null;
  /** What was read in the picture itself, a line each; `null`: nothing. */
  writing: string | null;
  /** Whether the page shows descriptions; otherwise a missing one means nothing. */
  descriptionRead: boolean;
}

/** The whole panel as data. What is a sentence here is shown as it stands. */
export interface PanelView {
  platformName: string;
  surface: Surface;
  /** `null`: the page did not show it. */
  account: PanelAccount | null;
  /** In the platform's words; `null`: could not be read. */
  audience: string | null;
  /** How many parts the draft has; more than one for a thread. */
  parts: number;
  /** When it goes out: “Goes out now”, “Friday 4 December, 09:00 in London”; a second line where the reader's clock shows something else. */
  when: readonly string[];
  state: BadgeState;
  /** One sentence: “Held: one thing to mend.” */
  headline: string;
  /** What to do next: “Checked, nothing found. Press again.”; `null`: nothing to add. */
  next: string | null;
  /** What could not be read, each a sentence: “Cannot see the image descriptions here.” */
  missing: readonly string[];
  /** Worst first. */
  findings: readonly PanelFinding[];
  secondPerson: SecondPersonView;
  /** What a careful account asks before it posts: three at most, and they hold. */
  confirmations: readonly PanelQuestion[];
  media: readonly PanelMedia[];
  facts: readonly PanelFact[];
  /** The checklist: holds nothing. */
  questions: readonly PanelQuestion[];
  /** The brand's own, twelve at most. */
  guidelines: readonly string[];
  unfolded: readonly Fold[];
  /** Reasons for which it may be published with what is open; empty: it may not. */
  openReasons: readonly OpenReason[];
  /** An emergency let a post out, and why is still to be said. */
  reasonOwed: boolean;
  /** Half-written reason for the emergency. */
  typed: string;
  /** “Live as @acmetea. Look at it once.”; `null`: nothing went out yet. */
  published: string | null;
}

/** What a person can do in the panel. Keys are those of the view. */
export interface PanelActions {
  tick(key: string, on: boolean): void;
  /** Shows the place of a finding or a fact in the draft. */
  show(key: string): void;
  /** Stops this check from speaking of this word again. */
  silence(key: string): void;
  publishOpen(reason: OpenReason): void;
  emergency(): void;
  /** Every keystroke of the reason, so that none is lost when the frame dies. */
  type(text: string): void;
  emergencyReason(text: string): void;
  close(): void;
  /** By how far, in pixels of the screen. */
  move(dx: number, dy: number, rests: boolean): void;
  fold(id: Fold, open: boolean): void;
  secondPerson: SecondPersonActions;
}

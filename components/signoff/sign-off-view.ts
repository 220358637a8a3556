import type { Draft, Media } from '../../utils/model/draft.ts';
import type { Finding } from '../../utils/model/finding.ts';
import type { Trust } from '../../utils/model/person.ts';
import type { Comment, TimeWindow } from '../../utils/model/receipt.ts';
import type { ItemWork } from '../../utils/stores/answering.ts';
import type { PanelAccount, PanelFact, PanelFinding, PanelQuestion } from '../review/panel-view.ts';
import type { PanelChange } from '../review/second-person-view.ts';

/** Somebody behind a signature, and how sure we are of it. */
export interface SomebodyView {
  /** As they are called here; a stranger by what they call themselves. */
  name: string;
  /** May be empty. */
  role: string;
  trust: Trust;
  /** What that means, in words. */
  says: string;
}

export interface PictureView {
  media: Media;
  /** Data address of the small copy; `null`: none was sent along. */
  src: string | null;
}

export interface PartView {
  text: string;
  pictures: readonly PictureView[];
  /** “248 of 280”; `null`: this network has no limit worth telling. */
  length: string | null;
}

/** A draft as it goes out on one network. */
export interface VersionView {
  platformName: string;
  surface: Draft['surface'];
  /** `null`: the author's page did not show it. */
  account: PanelAccount | null;
  audience: string | null;
  /** On both people's clocks. */
  when: readonly string[];
  warning: string;
  replyTo: Draft['replyTo'];
  parts: readonly PartView[];
  /** What the author's page hid, each a sentence. */
  missing: readonly string[];
  /** An earlier state of it was answered here: when, in words, and what changed since. `null`: none was. */
  since: { at: string; changes: readonly PanelChange[] } | null;
}

/** Words in one of the versions: UTF-16 offsets into a part's text. */
export interface Place {
  version: number;
  part: number;
  start: number;
  end: number;
}

/** A finding of the colleague's own checks. */
export interface FoundView extends PanelFinding {
  /** Where its words stand; the same thing may be found in several versions. */
  places: readonly Place[];
  /** Why it may stay as it is; empty: not said. Asked for where it is a *stop*. */
  stays: string;
}

/** One draft, in one or several versions, with everything that was found here and done about it. */
export interface ItemView {
  /** Its account and first words, for the list. */
  title: string;
  versions: readonly VersionView[];
  /** `null`: the checks are still being fetched. */
  checked: {
    findings: readonly FoundView[];
    facts: readonly (PanelFact & { place: Place })[];
    questions: readonly PanelQuestion[];
  } | null;
  /** What the author's side says. `null`: not to be shown before the colleague's own ticks. */
  theirs: {
    findings: readonly Finding[];
    questions: readonly { ask: string; ticked: boolean }[];
    /** When that was found and ticked, in words. */
    at: string;
  } | null;
  work: ItemWork;
  /** The draft has a time of its own. */
  scheduled: boolean;
  /** When it goes out, short: “Fri 4 Dec, 09:00”; empty: at once. */
  goesOut: string;
  /** It is new here, or has changed since it was answered. */
  isNews: boolean;
}

export interface RequestView {
  by: SomebodyView;
  askedAt: string;
  until: string;
  note: string;
  items: readonly ItemView[];
  /** `null`: nobody has said their name here yet. */
  me: { name: string } | null;
  /** What stands at the top, where it was not sent but is looked at at this machine; `null`: it was sent. */
  here: { title: string; lead: string } | null;
  /** How long a yes holds, in words. */
  holds: string;
}

/** What can be done about one item. */
export interface ItemActions {
  tick(key: string, on: boolean): void;
  explain(key: string, why: string): void;
  silence(key: string): void;
  comment(comment: Comment): void;
  uncomment(comment: Comment): void;
  note(text: string): void;
  window(window: TimeWindow): void;
}

/** An answer, ready to be sent. */
export interface AnswerView {
  at: string;
  /** Name of whoever gets it. */
  to: string;
  /** “Signed off”, “3 signed off, 1 with changes”. */
  headline: string;
  /** A sentence with the link. */
  message: string;
  /** The same without a link, for a chat that spoils links. */
  text: string;
  /** Whether only they can read it. */
  sealed: boolean;
  /** Longer than most chats take. */
  long: boolean;
  /** The own six words, where the asker may want to compare them; empty: no need. */
  words: readonly string[];
}

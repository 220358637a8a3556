import type { Yes } from '../../utils/model/standing.ts';
import type { Stretch } from '../../utils/text/difference.ts';

/** What the panel shows of everybody else who looks at a draft, as data. What is a sentence here is shown as it stands. */

/** One thing that differs from what was signed. */
export interface PanelChange {
  /** “The text”, “The time”. */
  what: string;
  /** Word by word, for texts; `null`: the two sides stand beside each other. */
  stretches: readonly Stretch[] | null;
  before: string;
  after: string;
}

export interface PanelYes {
  name: string;
  how: Yes['how'];
  /** “today, 14:05” */
  when: string;
  /** What was mended since, and passes. */
  smallFixes: readonly PanelChange[];
  /** The pictures have to be compared by eye with these signed ones, data addresses; `null`: they need not. */
  byEye: readonly string[] | null;
}

/** An answer that does not count. */
export interface PanelNotCounted {
  name: string;
  why: string;
  changes: readonly PanelChange[];
}

/** What somebody wants changed. */
export interface PanelWish {
  key: string;
  name: string;
  words: string;
  /** The words it is about; `null`: the whole. */
  about: string | null;
  canShow: boolean;
  ticked: boolean;
}

/** Something that was asked and has not gone out. */
export interface PanelWaiting {
  nonce: string;
  /** The beginning of the text. */
  title: string;
  /** “Asked Sam today, 14:05, until tomorrow, 14:05. No answer yet.” */
  state: string;
  /** Whether there is anybody to be reminded: something was sent, and its time is not over. */
  remind: boolean;
  drafts: readonly WaitingDraft[];
}

/** One version of what was asked. */
export interface WaitingDraft {
  /** “@acmetea on X: Our winter tea is back” */
  title: string;
  /** When it goes out, in words. */
  when: string;
  /** “Sam: signed off”; empty: nobody has said anything. */
  said: string;
  /** To be put back into a compose box. */
  text: string;
}

/** What was made to be sent. */
export interface PanelPacked {
  /** The link with a sentence around it. */
  message: string;
  /** Too long for some chats: a file is better. */
  long: boolean;
  sealed: boolean;
}

/** What is typed and chosen here, by name; it survives the frame. */
export type SecondPersonField = 'author' | 'name' | 'to' | 'until' | 'note' | 'pasted' | 'who' | 'said';

/** The parts that can be open, one at a time. */
export const secondPersonParts = ['ask', 'hand-over', 'outside', 'answer', 'reviewing', 'waiting'] as const;
export type SecondPersonPart = (typeof secondPersonParts)[number];

export interface SecondPersonView {
  /** “Needs one of: Sam or Kim.” */
  says: string;
  /** Whether the account asks for a colleague here. */
  needed: boolean;
  satisfied: boolean;
  yeses: readonly PanelYes[];
  notCounted: readonly PanelNotCounted[];
  wishes: readonly PanelWish[];
  waiting: readonly PanelWaiting[];
  /** What of it is this very draft, and was not answered yet; `null`: none. */
  waitsHere: PanelWaiting | null;
  /** Which part is open. */
  part: SecondPersonPart | null;
  /** Whether this profile has a name. */
  named: boolean;
  people: readonly { id: string; name: string; role: string; chosen: boolean }[];
  /** Value → words. */
  untils: Readonly<Record<string, string>>;
  /** Everything that leaves this machine when it is sent. */
  leaves: readonly { what: string; words: string }[];
  fields: Readonly<Partial<Record<SecondPersonField, string>>>;
  /** `null`: nothing was made for the draft as it is. */
  packed: PanelPacked | null;
  /** The draft as text for somebody outside; `null`: not made for the draft as it is. */
  outside: { code: string; text: string } | null;
  /** What came of the last thing that was done here. */
  said: { tone: 'done' | 'not-done'; text: string } | null;
  /** Somebody whose keys have to be compared before their answer counts. */
  compare: { id: string; name: string; words: readonly string[] } | null;
  /** An answer from outside that says neither yes nor no. */
  unclear: boolean;
}

/** Whether nobody else has anything to do with this draft yet. */
export const isQuiet = ({ needed, yeses, notCounted, wishes, waitsHere }: SecondPersonView): boolean =>
  !needed && waitsHere === null && yeses.length + notCounted.length + wishes.length === 0;

export interface SecondPersonActions {
  open(part: SecondPersonPart | null): void;
  type(field: SecondPersonField, value: string): void;
  /** Makes a request. Returns what is to be copied; `null`: it was refused, and the view says why. */
  ask(): Promise<string | null>;
  /** Makes the text with a short code. */
  showOutside(): Promise<string | null>;
  /** Opens the draft on a page of its own, for a colleague who is handed the keyboard. */
  handOver(): void;
  /** The same for whoever sits here, where the draft is somebody else's. */
  review(): void;
  /** The same as a picture. */
  picture(): Promise<Blob | null>;
  take(pasted: string): void;
  /** What somebody outside answered. `says`: what the author reads out of it; `null`: it is read here. */
  report(says: 'signed-off' | 'changes' | null): void;
  confirm(id: string): void;
  withdraw(nonce: string): void;
  /** What was sent, with a sentence that reminds of it, to be sent again. */
  remind(nonce: string): Promise<string | null>;
  /** Asks again for what has changed, with the same people. */
  askAgain(): void;
  /** Opens the options where people are added. */
  addPeople(): void;
  /** Keeps the draft, to be asked about later together with others. */
  keep(): void;
  /** Opens the page with all drafts that are kept or wait. */
  openDrafts(): void;
}

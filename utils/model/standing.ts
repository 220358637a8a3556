import type { Change } from './difference.ts';
import type { Person } from './person.ts';

/** A yes that counts. */
export interface Yes {
  /** `null`: somebody outside. */
  person: Person | null;
  /** As they are called here. */
  name: string;
  /**
   * *signed-here*: at this machine, by somebody who was handed the keyboard. *reviewed*: by this profile's own person, who says that
   * the draft is somebody else's. *reported*: the author says so. Never drawn like a signature.
   */
  how: 'signed' | 'signed-here' | 'reviewed' | 'reported';
  /** When they said it, ISO 8601. */
  at: string;
  /** What they said it to. */
  to: { nonce: string; item: number; version: number };
  /** The author has to compare the pictures with the signed ones by eye. */
  byEye: boolean;
  /** What was mended since, to be shown and logged. */
  smallFixes: Change[];
}

/** An answer that does not count, and why. */
export interface NotCounted {
  name: string;
  why: string;
  /** What has changed since, where that is the reason. */
  changes: Change[];
}

/** Every answer that came about a draft. */
export interface Answers {
  /** One for each person, in the order in which they were said. */
  yeses: Yes[];
  notCounted: NotCounted[];
}

/** What a policy says of a draft. */
export interface Standing extends Answers {
  /** Whether the policy lets it go out. */
  satisfied: boolean;
  /** One plain sentence: what it still needs, or who has said yes. */
  says: string;
  /** The author has to say that they looked once more. */
  authorLooks: boolean;
}

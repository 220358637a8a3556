import type { Draft, Media } from './draft.ts';

/** A run of a text, as it is drawn in a comparison. */
export interface Piece {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** One thing in which two drafts differ. Where a list has grown or shrunk, `null` stands on the side where nothing is. */
export type Change =
  | { kind: 'text'; part: number; before: string | null; after: string | null; pieces: Piece[] }
  | {
      kind: 'media';
      part: number;
      before: Media[];
      after: Media[];
      /** Nothing says that they are others; the file of at least one could be read only once. To be compared by eye. */
      unreadable: boolean;
    }
  | { kind: 'account' | 'audience' | 'platform' | 'surface' | 'time' | 'warning'; before: string | null; after: string | null }
  | { kind: 'reply-target'; before: Draft['replyTo']; after: Draft['replyTo'] }
  /** What the page hid. */
  | { kind: 'unread'; before: string[]; after: string[] };

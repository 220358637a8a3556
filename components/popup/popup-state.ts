import type { BadgeState } from '../../utils/model/clearance.ts';
import type { Post } from '../../utils/model/post.ts';

/** A post on the page in front, and whether something is wrong with it already. */
export interface PostInFront {
  /** A platform's id. */
  platform: string;
  post: Post;
  /** Whether the author is an account of the person's; `null`: no telling, because no account is known or the page shows no author. */
  isOurs: boolean | null;
  /** The open incident on it; `null`: none. */
  incident: OpenIncident | null;
}

/** An open incident, as the popup lists it. */
export interface OpenIncident {
  id: string;
  /** Without the @; `null`: not known. */
  handle: string | null;
  text: string;
}

/** Something ready to be put on the clipboard with one press. */
export interface Copy {
  /** Words of the button: “Copy holding line”. */
  label: string;
  text: string;
}

/** What the popup is opened on. */
export type PopupState =
  /** A page with an open compose box. */
  | {
      kind: 'compose';
      platformName: string;
      /** Without the @; `null`: the page did not show it. */
      handle: string | null;
      /** CSS colour of the account; `null`: none chosen. */
      colour: string | null;
      badge: BadgeState;
      /** What is the matter, in a sentence. */
      headline: string;
      /** `null`: this is no post's own page. */
      here: PostInFront | null;
      /** The site is read by its structure, and can be pointed out. */
      canPoint: boolean;
    }
  /** A published post's own page. */
  | { kind: 'post'; here: PostInFront; canPoint: boolean }
  /** Second Look is on this page; no compose box has been touched yet. `platformName`: `null` on our own page, where one practises. */
  | { kind: 'waiting'; platformName: string | null; canPoint: boolean }
  /** A page of ours that was opened before Second Look was there. */
  | { kind: 'reload'; host: string }
  /** A page that could be read, once the person allows it. */
  /** `platformName`: the network it is recognised as; `null`: none that we know. */
  | { kind: 'could-support'; host: string; platformName: string | null }
  | { kind: 'elsewhere' };

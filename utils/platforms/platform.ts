import type { Account, Draft, Readable, Surface } from '../model/draft.ts';
import type { Post, PostPart, Reply } from '../model/post.ts';

/** One way to find a thing, with where and when it was seen. Newest first; older eras stay until dropped on purpose. */
export interface Selector {
  css: string;
  /** ISO date it was last seen; `null`: no source tells of it, it follows from how such pages are built. */
  seen: string | null;
  view: string;
}

/** What a platform can do, and where things are; its limits stand in `text/limits.ts`. Printed into the README. */
export interface Facts {
  /**
   * How sure all this is: seen in the network's own client, told by dated public sources, or only found by how such
   * pages are built.
   */
  proof: 'seen' | 'sources' | 'best effort';
  /** Whether a published post can be edited. */
  canEdit: 'yes' | 'no' | 'paid' | 'unknown';
  /** What the page never shows, so that the panel can say so. */
  hides: readonly Readable[];
  /** Where waiting posts are listed; `null`: nowhere, or nobody knows. */
  queueAddress: string | null;
  /** What is not read of a published post and of what was answered: its page shows it nowhere, or only in words of its own language. */
  lacks?: readonly PostPart[];
}

/** What a reader gives back: the draft, and the required selectors that matched nothing. */
export interface Reading {
  /** `scheduledFor` may be the page's own words: a moment is made of them where the draft arrives. */
  draft: Draft | null;
  missing: string[];
  /** Why there is no draft, for the person; missing: it could not be read. */
  why?: string;
}

/** A list of posts that wait to go out. What reads it is loaded with such a page alone. */
export interface WaitingList {
  list: Element;
  /** What each post's row is known by; empty: rows are found by their times. */
  rows: readonly Selector[];
  /** Whose posts they are; `null`: the page does not show it. */
  account: Account | null;
}

/**
 * A network, or anything with a compose box. One file per platform; readers take DOM and return data,
 * never throw, never write, never press.
 */
export interface Platform {
  id: string;
  name: string;
  /** Match patterns. They drive the manifest and detection both. Empty: recognised by page marks only. */
  matches: string[];
  facts: Facts;
  /** Named selectors, newest first. */
  selectors: Record<string, readonly Selector[]>;
  /** Whether this document is one of ours, where the address alone cannot tell. */
  recognises?(doc: Document): boolean;
  /** The compose box that holds this element, or `null`. Must be cheap: it is asked on every focus and press. */
  composeBox(target: Element): Element | null;
  /** All open compose boxes, for looking again after the site re-created its nodes. */
  composeBoxes(doc: Document): Element[];
  /** The publish control that holds this element, or `null`. Must be cheap: it is asked while the pointer moves. */
  publishControl(target: Element): HTMLElement | null;
  /** Every control of this box whose press sends something out. */
  publishControls(box: Element): HTMLElement[];
  /** The editors of this box in the order of the draft's parts. */
  editors(box: Element): HTMLElement[];
  readDraft(box: Element): Reading;
  readAccount(doc: Document): Account | null;
  surface(box: Element): Surface;
  /** Whether this Enter, in this field, sends as well. Ctrl/Cmd+Enter counts on every site. */
  sendsOn?(event: KeyboardEvent, target: Element): boolean;
  /** Whether an address is a post's own page. */
  isPostAddress?(url: URL): boolean;
  /**
   * The post's lasting address, and whose it is, from the page's address alone; the handle is empty where the address
   * names nobody. `null`: no post.
   */
  postAt?(url: URL): { handle: string; link: string } | null;
  /** The element of the post that the page is about. */
  postElement?(doc: Document, url: URL): HTMLElement | null;
  readPost?(doc: Document, url: URL): Post | null;
  /** Whether the page says that there is no such post. Left out: it says so in words alone. */
  saysGone?(doc: Document): boolean;
  readReplies?(doc: Document, url: URL): Reply[];
  /** A link to what was just published, from the site's own toast; `null`: no toast. */
  publishedLink?(doc: Document): string | null;
  /** Whether an address lists posts that wait to go out. */
  isQueueAddress?(url: URL): boolean;
  /** Where posts wait, as far as the page shows them now; `null`: there is no list. */
  waitingList?(doc: Document): WaitingList | null;
}

import type { Account, Draft } from '../model/draft.ts';

/** A draft, or none; and the selectors that should have matched and did not. */
export interface Reading {
  draft: Draft | null;
  missing: string[];
  /** Why there is no draft, for the person; missing: it could not be read. */
  why?: string;
}

/** What the sentinel needs to know of a site's compose boxes. A platform is one; entrypoints hand it over. */
export interface ComposeReader {
  id: string;
  composeBox(target: Element): Element | null;
  composeBoxes(doc: Document): Element[];
  publishControl(target: Element): HTMLElement | null;
  publishControls(box: Element): HTMLElement[];
  editors(box: Element): HTMLElement[];
  readDraft(box: Element): Reading;
  readAccount(doc: Document): Account | null;
  sendsOn?(event: KeyboardEvent, target: Element): boolean;
  publishedLink?(doc: Document): string | null;
  /** Where a stretch of an editor's text stands in the page; `null` for text fields. */
  place(editor: Element, start: number, end: number): Range | null;
}

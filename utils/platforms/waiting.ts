import type { Draft } from '../model/draft.ts';
import { indicatedTime } from '../model/indicated-time.ts';
import { editorText } from './editor-text.ts';
import type { WaitingList } from './platform.ts';
import { all } from './query.ts';

const CLOCK = /\d{1,2}[:.h]\d{2}/;
const CLOCK_ALONE = /^\d{1,2}[:.h]\d{2}(?:\s?[ap]\.?\s?m\.?)?$/i;

/** What tells when a post goes out is a line of its own and short; a clock time in a longer one is part of a text. */
const LONGEST_STAMP = 60;

const BUTTON = 'button,[role="button"]';
const CONTROL = `${BUTTON},a,[role="link"],[role="menuitem"]`;
/** One post never reaches beyond what holds many. */
const LIST = 'ul,ol,main,section,[role="main"],[role="list"],[role="grid"],[role="row"]';

const wordsOf = (element: Element): string => element.textContent?.trim() ?? '';

/** The elements with text of their own, in reading order. */
const writtenIn = (root: Element): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('*')].filter((element) =>
    [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()),
  );

function isStamp(element: Element): boolean {
  const words = wordsOf(element);
  return element.nodeName === 'TIME' || CLOCK_ALONE.test(words) || (words.length <= LONGEST_STAMP && indicatedTime(words) !== null);
}

/** The largest element around one stamp that holds no other: a button as a whole, or what a list is made of. */
function rowAround(stamp: Element, stamps: readonly Element[], list: Element): Element {
  let row = stamp;
  while (!row.matches(CONTROL)) {
    const parent = row.parentElement;
    const isMore = !parent || parent === list || parent.matches(LIST) || stamps.some((other) => other !== stamp && parent.contains(other));
    if (isMore) break;
    row = parent;
  }
  return row;
}

/** The longest text of a row, as far as it reaches without a picture or a button; what stands on buttons is no text of the post's. */
function textIn(row: Element, stamp: Element | undefined): string {
  // A row may be one button as a whole: then the time stands on it as well.
  const isOnControl = (element: Element): boolean => {
    const control = element.closest(CONTROL);
    return control !== null && control !== row && row.contains(control) && !(stamp && control.contains(stamp));
  };
  const written = writtenIn(row).filter((element) => !stamp?.contains(element) && !isOnControl(element));
  const longest = written.reduce<Element | null>(
    (most, each) => (most && wordsOf(most).length >= wordsOf(each).length ? most : each),
    null,
  );
  if (!longest) return '';
  let text = longest;
  for (let around = text.parentElement; around && around !== row && row.contains(around); around = around.parentElement) {
    if (around.querySelector(`${BUTTON},img,video,svg`) || (stamp && around.contains(stamp))) break;
    text = around;
  }
  return whole(editorText(text).trim());
}

/** A text that the page cuts short, without the word that was cut. */
function whole(text: string): string {
  // Looked for only where it is: a long text without a space takes long.
  if (!/(?:…|\.\.\.)$/.test(text)) return text;
  return text.replace(/\s*\S*(?:…|\.\.\.)$/, (cut) => (text.length > cut.length ? '' : cut));
}

/** A post that waits in a network's own queue, and the element that shows it. */
export interface WaitingPost {
  element: Element;
  draft: Draft;
}

/** The posts of a list that waits, by how such lists are built: each row has one time of its own, and a text. */
export function waitingIn(platform: string, { list, rows, account }: WaitingList): WaitingPost[] {
  const known = rows.length > 0 ? all(list, rows) : [];
  const stamps = writtenIn(list).filter(isStamp);
  const found: readonly (readonly [Element, Element | undefined])[] =
    known.length > 0
      ? known.map((row) => [row, writtenIn(row).find((element) => CLOCK.test(wordsOf(element)))])
      : stamps.map((stamp) => [rowAround(stamp, stamps, list), stamp]);
  return found.flatMap(([element, stamp]) => {
    const text = textIn(element, stamp);
    if (text === '') return [];
    const scheduledFor = stamp ? indicatedTime(wordsOf(stamp)) : null;
    // Small pictures beside a text may be anybody's, and nobody is told their names.
    const unread: Draft['unread'] = ['audience', 'media', 'descriptions', 'file-names'];
    if (!scheduledFor) unread.push('schedule');
    if (!account) unread.push('account');
    return {
      element,
      draft: { platform, account, surface: 'post', audience: null, parts: [{ text, media: [] }], scheduledFor, replyTo: null, unread },
    };
  });
}

import type { Post, Reply } from '../../model/post.ts';
import type { Platform } from '../platform.ts';
import { precedes } from '../query.ts';
import { type Told, toldOf } from './linked-data.ts';
import { personAt, textOf } from './persons.ts';
import { lastingLink, mayBePost, postAt } from './post-address.ts';
import { looksOf } from './post-alike.ts';
import { countsIn } from './post-counts.ts';
import { hasText, isHeadAlone, itemsIn, openedItem, permalink } from './post-items.ts';
import { ASIDE, MARKED, own, TIME, WHOLE } from './post-marks.ts';
import { authorOf, picturesIn, timeOf, titleOf } from './post-parts.ts';
import { textPart, wordsOf } from './post-prose.ts';

/** Where a page says once for the whole of it who writes there. */
const PAGE_AUTHOR = 'a[rel~="author"], meta[name="author"]';

function pageAuthor(doc: Document, told: Told | null): Post['account'] {
  const shown = doc.querySelector(PAGE_AUTHOR);
  const name = told?.author ?? (shown?.getAttribute('content') || shown?.textContent?.trim() || null);
  const link = doc.createElement('a');
  link.href = told?.authorLink ?? '';
  return { handle: personAt(link) || (name ?? ''), name };
}

/** What stands there, an answer's title only where it says nothing else. */
function read(
  item: Element,
  isAnswer = false,
  part = textPart(item),
): { account: Post['account']; text: string; part: Element | null; at: string | null } {
  const title = titleOf(item, part);
  const account = authorOf(item, part);
  const author = [account.handle, account.name];
  const text = part ? wordsOf(part, { isAnswer, author, isWhole: part === item }) : '';
  return {
    account,
    text: isAnswer ? text || title : [title, text].filter(Boolean).join('\n\n'),
    part,
    at: timeOf(item),
  };
}

function readPost(doc: Document, url: URL): Post | null {
  if (!mayBePost(url)) return null;
  const items = itemsIn(doc, url);
  const item = openedItem(doc, url, items);
  if (!item) return null;
  const told = toldOf(doc, url);
  const behind = partsBehind(item, items);
  // What is shared, its author and its time may stand in a head, and what is said of it below.
  const below = hasText(item) ? undefined : behind.find((each) => hasText(each));
  const whole = read(item, false, below && textPart(below));
  const { part, at } = whole;
  // Between such a head and the text stands who wrote it, and above both what it is called.
  const account = [whole.account, ...(below ? behind.map((each) => authorOf(each, part)) : [])].find(({ handle }) => handle !== '');
  const title = below ? titleAbove(below) : '';
  const isCalled = title === '' || whole.text.split('\n')[0] === title;
  const text = isCalled ? whole.text : `${title}\n\n${whole.text}`;
  const pictures = picturesIn(item) + (below ? picturesIn(below) : 0);
  const shown = [item, ...behind].map((each) => countsIn(each, part));
  const count = (deed: keyof Post['counts']): number | null =>
    shown.find((counts) => counts[deed] !== null)?.[deed] ?? told?.counts[deed] ?? null;
  const published = doc.querySelector('meta[property$=":published_time"]')?.getAttribute('content');
  const publishedAt = at ?? isoOf(told?.publishedAt ?? published);
  const writer = account ?? pageAuthor(doc, told);
  // What nobody wrote at no time is no post.
  if ((text === '' && pictures === 0) || (writer.handle === '' && publishedAt === null)) return null;
  return {
    link: lastingLink(url),
    account: writer,
    text,
    publishedAt,
    pictures,
    counts: {
      replies: count('replies'),
      reposts: count('reposts'),
      quotes: count('quotes'),
      likes: count('likes'),
      views: count('views'),
    },
  };
}

/** The heading above a text that names its page, where the text has none of its own; empty: there is none. */
function titleAbove(text: Element): string {
  const { title } = text.ownerDocument;
  const headings = [...text.ownerDocument.querySelectorAll('h1')].filter((each) => precedes(each, text) && title.includes(textOf(each)));
  return headings.length > 0 && text.querySelector('h1') === null ? textOf(headings.at(-1)!) : '';
}

/** What stands between a post and the first answer, or the field for one: what is counted, and a text that follows its head. */
function partsBehind(item: Element, items: readonly Element[]): Element[] {
  const next = items.find((other) => precedes(item, other) && !item.contains(other)) ?? null;
  const parts: Element[] = [];
  for (let part: Element | null = item; part && !part.matches(WHOLE); ) {
    let after: Element | null = part.nextElementSibling;
    while (after && after !== next && after.contains(next)) after = after.firstElementChild;
    if (after && (after === next || after.matches(ENDS) || after.querySelector(ENDS))) break;
    if (after) parts.push(after);
    part = after ?? part.parentElement;
  }
  return parts;
}

/** What ends what belongs to a post. */
const ENDS = `${ASIDE}, textarea, h1, h2, h3, footer`;

function isoOf(told: string | null | undefined): string | null {
  const at = new Date(told ?? '');
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
}

/** What follows a post in the same part of the page as the first answer, or is built as one; else it is about something else. */
function answersTo(opened: Element, items: readonly HTMLElement[]): HTMLElement[] {
  const text = textPart(opened);
  // What tells who and when stands before the text, and what can be done behind it.
  const isPiece = (item: HTMLElement): boolean =>
    opened.contains(item) &&
    (isHeadAlone(item, items) ||
      (!hasText(item) && picturesIn(item) === 0) ||
      (text !== null && precedes(item, text) && !item.contains(text)));
  const after = items.filter((item) => precedes(opened, item) && !isPiece(item));
  const [first] = after;
  let scope: Element | null = opened;
  while (scope && first && !scope.contains(first)) scope = scope.parentElement;
  return after.filter(
    (item) => scope?.contains(item) || [first, opened].some((each) => each?.className && looksOf(each) === looksOf(item)),
  );
}

/** Where answers are built otherwise than the post, a heading that is built as the post leads to another one. */
const isOtherPost = (item: Element, opened: Element, first: Element): boolean =>
  looksOf(item) === looksOf(opened) && looksOf(first) !== looksOf(opened);

function readReplies(doc: Document, url: URL): Reply[] {
  const items = itemsIn(doc, url);
  const opened = openedItem(doc, url, items);
  if (!opened) return [];
  const answers = answersTo(opened, items).map((item) => ({ item, ...read(item, true) }));
  // Where what is said bears a time, what bears none tells what happened: it was renamed, or got another label.
  const isTimed = ({ item, at }: { item: Element; at: string | null }): boolean => at !== null || own(item, TIME).length > 0;
  const areTimed = answers.filter(isTimed).length > answers.length / 2;
  const isMarked = ({ part }: { part: Element | null }): boolean => part?.matches(MARKED) === true;
  // Among answers whose text is marked by itself stands what else happened.
  const said = isMarked({ part: textPart(opened) }) && answers.some(isMarked) ? answers.filter(isMarked) : answers;
  return said
    .filter((answer) => !areTimed || isTimed(answer))
    .filter(({ item, part }) => part !== null || !isOtherPost(item, opened, answers[0]!.item))
    .map(({ item, account, text, at }) => ({ account, text, link: permalink(item)?.href ?? null, at }))
    .filter(({ account, text }) => account.handle !== '' && /[^\d\s]/.test(text));
}

/**
 * Posts of any site its user switched on, read from the page's structure. What cannot be told for sure is left out: a list of
 * posts is no post.
 */
export const postSide: Required<Pick<Platform, 'isPostAddress' | 'postAt' | 'postElement' | 'readPost' | 'readReplies'>> = {
  isPostAddress: mayBePost,
  postAt,
  postElement: (doc, url) => openedItem(doc, url),
  readPost,
  readReplies,
};

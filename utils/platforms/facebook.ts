import type { Account, Surface } from '../model/draft.ts';
import type { Reply } from '../model/post.ts';
import { boxesBy, lastOfAll, lastWorded } from './boxes.ts';
import { partsOf, previewsIn, readingOf, shownAs } from './draft-reading.ts';
import { editorText } from './editor-text.ts';
import type { Facts, Platform, Selector } from './platform.ts';
import { all, closest, css, first, lines, precedes } from './query.ts';
import { countsOf, shownCount } from './shown-count.ts';

const selectors = {
  // A post opens in a dialog too, with its comments; that one holds articles.
  box: [{ css: '[role="dialog"]:not(:has([role="article"]))', seen: '2026-10-01', view: 'composer' }],
  editor: [{ css: '[role="textbox"][contenteditable="true"][data-lexical-editor="true"]', seen: '2026-10-01', view: 'all' }],
  // No test ids, and labels in the reader's language: what publishes is told by its place.
  publish: [{ css: '[role="button"]', seen: '2026-10-01', view: 'all' }],
  fence: [{ css: '[role="article"], [role="dialog"], [role="main"]', seen: '2026-11-01', view: 'comments' }],
  preview: [{ css: 'img[src^="blob:"], video', seen: null, view: 'composer' }],
  heading: [{ css: 'h2, h3, strong, b', seen: null, view: 'composer' }],
  post: [{ css: '[role="article"]', seen: '2026-11-01', view: 'post page' }],
  postText: [
    { css: '[data-ad-rendering-role="story_message"]', seen: '2026-06-01', view: 'post page' },
    { css: '[data-ad-comet-preview="message"], [data-ad-preview="message"]', seen: '2025-12-29', view: 'post page' },
  ],
  postAuthor: [{ css: '[data-ad-rendering-role="profile_name"]', seen: '2026-06-01', view: 'post page' }],
  comment: [{ css: '[role="article"] [role="article"]', seen: '2026-11-01', view: 'post page' }],
  commentLink: [{ css: 'a[href*="comment_id="]', seen: '2026-11-01', view: 'post page' }],
  commentText: [{ css: 'span[lang], div[dir="auto"]', seen: '2026-11-01', view: 'post page' }],
} satisfies Record<string, readonly Selector[]>;

const facts: Facts = {
  proof: 'sources',
  canEdit: 'yes',
  hides: ['audience', 'descriptions'],
  queueAddress: 'https://business.facebook.com/latest/content_calendar',
  lacks: ['time', 'number of answers', 'reposts', 'quotes', 'views', 'times of answers'],
};

const isComposer = (box: Element): boolean => box.matches(css(selectors.box));

const boxes = boxesBy({
  ...selectors,
  choose: (controls, editors) => {
    const inDialog = editors[0] && closest(editors[0], selectors.box);
    return (inDialog ? lastWorded : lastOfAll)(controls, editors);
  },
});

/** In the composer the name that posts is the heading above the text that is not the dialog's own. */
function nameAbove(box: Element, editor: Element): string | undefined {
  const labelledBy = box.getAttribute('aria-labelledby');
  const title = box.getAttribute('aria-label') ?? (labelledBy && box.ownerDocument.getElementById(labelledBy)?.textContent);
  const above = all(box, selectors.heading).flatMap((heading) => (precedes(heading, editor) ? (lines(heading)[0] ?? []) : []));
  return title ? above.find((name) => name !== title.trim()) : above[1];
}

/** A comment field names who is commenting in its own label; in other languages the name cannot be told from the words. */
function accountIn(box: Element): Account | null {
  const editor = boxes.editors(box)[0];
  if (!editor) return null;
  return shownAs(isComposer(box) ? nameAbove(box, editor) : editor.getAttribute('aria-label')?.match(/^(?:Comment|Reply) as (.+)$/)?.[1]);
}

const surface = (box: Element): Surface => (isComposer(box) ? 'post' : 'comment');

const postAddress =
  /^\/(?:groups\/)?([\w.-]+)\/posts\/[\w.-]+|^\/permalink\.php|^\/photo(?:\/|\.php|$)|^\/reel\/\d+|^\/groups\/[\w.-]+\/permalink\/\d+/;

/** The parts of the query that name a post; the rest is tracking. */
function lasting(url: URL): string {
  const kept = new URLSearchParams();
  for (const name of ['story_fbid', 'fbid', 'id']) if (url.searchParams.has(name)) kept.set(name, url.searchParams.get(name)!);
  return url.origin + url.pathname.replace(/\/$/, '') + (kept.size > 0 ? `?${kept}` : '');
}

const openedPost = (doc: Document): HTMLElement | null => {
  const text = first(doc, selectors.postText);
  // In some layouts the post's content stands outside every article.
  return text ? (closest(text, selectors.post) ?? text.parentElement) : null;
};

function readComment(comment: Element): Reply {
  const link = first<HTMLAnchorElement>(comment, selectors.commentLink);
  const text = first(comment, selectors.commentText);
  const author = [...comment.querySelectorAll('a[href]')].flatMap((each) => lines(each)[0] ?? [])[0] ?? '';
  return { account: { handle: author, name: author || null }, text: text ? editorText(text) : '', link: link?.href ?? null, at: null };
}

export const facebook: Platform = {
  id: 'facebook',
  name: 'Facebook',
  matches: ['https://www.facebook.com/*', 'https://web.facebook.com/*'],
  facts,
  selectors,
  ...boxes,
  readDraft: (box) =>
    readingOf(
      facts,
      {
        platform: 'facebook',
        surface: surface(box),
        account: accountIn(box),
        parts: partsOf(boxes.editors(box), previewsIn(box, selectors.preview)),
      },
      null,
    ),
  readAccount: (doc) => {
    const composer = boxes.composeBoxes(doc).find(isComposer);
    return composer ? accountIn(composer) : null;
  },
  surface,
  sendsOn: ({ shiftKey }, target) => {
    const editor = closest(target, selectors.editor);
    return !shiftKey && editor !== null && closest(editor, selectors.box) === null;
  },
  isPostAddress: (url) => postAddress.test(url.pathname),
  postAt(url) {
    const match = url.pathname.match(postAddress);
    const inGroup = url.pathname.startsWith('/groups/');
    return match ? { handle: (!inGroup && match[1]) || '', link: lasting(url) } : null;
  },
  postElement: (doc, url) => (postAddress.test(url.pathname) ? openedPost(doc) : null),
  readPost(doc, url) {
    const post = postAddress.test(url.pathname) ? openedPost(doc) : null;
    const text = post && first(post, selectors.postText);
    if (!text) return null;
    const name = first(post, selectors.postAuthor) ?? first(doc, selectors.postAuthor);
    const author = name?.textContent?.trim() ?? '';
    return {
      link: lasting(url),
      account: { handle: author, name: author || null },
      text: editorText(text),
      publishedAt: null,
      pictures: 0,
      counts: countsOf({ likes: shownCount(reactions(post)) }),
    };
  },
  readReplies(doc, url) {
    if (!postAddress.test(url.pathname)) return [];
    // The page draws some comments twice, and its own field for writing one is an article with an editor in it.
    const seen = new Set<string>();
    return all(doc, selectors.comment)
      .filter((comment) => boxes.editors(comment).length === 0)
      .map(readComment)
      .filter(({ link }) => link === null || (!seen.has(link) && seen.add(link)));
  },
};

/** "All reactions:" and its number are two texts side by side; the number alone needs no language. */
function reactions(post: Element): string | null {
  const told = lines(post);
  const label = told.findIndex((line) => line.endsWith(':') && /^\d/.test(told[told.indexOf(line) + 1] ?? ''));
  return label < 0 ? null : (told[label + 1] ?? null);
}

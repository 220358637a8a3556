import type { Account, Surface } from '../model/draft.ts';
import type { Reply } from '../model/post.ts';
import { boxesBy, firstWorded, lastWorded } from './boxes.ts';
import { partsOf, previewsIn, readingOf } from './draft-reading.ts';
import { editorText } from './editor-text.ts';
import type { Facts, Platform, Selector } from './platform.ts';
import { all, bareHandle, closest, css, first, lines } from './query.ts';
import { countsOf, shownCount } from './shown-count.ts';

const selectors = {
  // Only the caption's step of the dialog holds an editor. A post opens in a dialog too, with an article in it.
  box: [
    { css: '[role="dialog"]:not(:has(article))', seen: '2026-07-01', view: 'composer' },
    { css: 'form:has(textarea)', seen: '2026-08-01', view: 'comments' },
  ],
  editor: [
    { css: '[role="dialog"] [contenteditable="true"]', seen: '2026-07-01', view: 'composer' },
    { css: '[role="dialog"]:not(:has(article)) textarea', seen: '2026-04-10', view: 'composer' },
    { css: 'form textarea[aria-label]', seen: '2026-08-01', view: 'comments' },
  ],
  publish: [{ css: '[role="button"], button', seen: '2026-10-01', view: 'all' }],
  comment: [{ css: 'form', seen: '2026-08-01', view: 'comments' }],
  preview: [{ css: 'img[src^="blob:"], video, [style*="blob:"]', seen: null, view: 'composer' }],
  ownProfile: [{ css: 'a[href^="/"]:has(img[alt])', seen: '2026-01-30', view: 'side bar' }],
  content: [{ css: 'main, article, [role="dialog"]', seen: '2026-01-30', view: 'all' }],
  post: [{ css: 'article', seen: '2026-07-01', view: 'post page' }],
  postText: [{ css: 'h1, span[dir="auto"]', seen: '2026-07-01', view: 'post page' }],
  postTime: [{ css: 'time[datetime]', seen: '2026-09-01', view: 'post page' }],
  person: [{ css: 'a[href^="/"][href$="/"]', seen: '2026-01-30', view: 'post page' }],
  picture: [{ css: 'img[alt]', seen: '2026-01-30', view: 'post page' }],
  likes: [{ css: 'a[href$="/liked_by/"]', seen: null, view: 'post page' }],
  answer: [{ css: 'ul li:has(a[href*="/c/"] time)', seen: '2026-05-01', view: 'post page' }],
  answerLink: [{ css: 'a[href*="/c/"]', seen: '2026-05-01', view: 'post page' }],
} satisfies Record<string, readonly Selector[]>;

const facts: Facts = {
  proof: 'best effort',
  canEdit: 'yes',
  hides: ['audience', 'descriptions'],
  queueAddress: 'https://business.facebook.com/latest/content_calendar',
  lacks: ['number of answers', 'reposts', 'quotes', 'views'],
};

const isComment = (box: Element): boolean => box.matches(css(selectors.comment));

/** The dialog's head carries what goes on or out; a comment's stands behind its field. */
const boxes = boxesBy({
  ...selectors,
  choose: (controls, editors) => (editors[0] && closest(editors[0], selectors.comment) ? lastWorded : firstWorded)(controls, editors),
});

const handleIn = (link: Element | undefined | null): string | null => bareHandle(link?.getAttribute('href')?.match(/^\/([\w.]+)\/$/)?.[1]);

/** The profile's link in the side bar, told from those of stories and posts by its place and by its picture, which names the handle. */
function ownHandle(doc: Document): string | null {
  const link = all(doc, selectors.ownProfile).find((each) => {
    const handle = handleIn(each);
    return handle && !closest(each, selectors.content) && each.querySelector('img')?.alt.includes(handle);
  });
  return handleIn(link);
}

/** In the caption's step the handle stands beside its own picture, above the text. */
function accountIn(box: Element): Account | null {
  const described = [...box.querySelectorAll('img')].map(({ alt }) => alt);
  const beside = lines(box).find((line) => /^[\w.]{2,30}$/.test(line) && described.some((alt) => alt.includes(line)));
  const handle = beside ?? ownHandle(box.ownerDocument);
  return handle ? { handle, name: null } : null;
}

const surface = (box: Element): Surface => (isComment(box) ? 'comment' : 'post');

/** The caption is the longest of the texts, whatever stands around it. */
const longest = (item: Element): string =>
  all(item, selectors.postText)
    .map(editorText)
    .reduce((best, text) => (text.length > best.length ? text : best), '');

function readAnswer(item: Element): Reply {
  const author = handleIn(all(item, selectors.person).find((link) => handleIn(link)));
  return {
    account: { handle: author ?? '', name: null },
    text: longest(item),
    link: first<HTMLAnchorElement>(item, selectors.answerLink)?.href ?? null,
    at: first<HTMLTimeElement>(item, selectors.postTime)?.dateTime ?? null,
  };
}

const postAddress = /^\/(?:[\w.]+\/)?(?:p|reel)\/([\w-]+)/;

const openedPost = (doc: Document, url: URL): HTMLElement | null => (postAddress.test(url.pathname) ? first(doc, selectors.post) : null);

export const instagram: Platform = {
  id: 'instagram',
  name: 'Instagram',
  matches: ['https://www.instagram.com/*'],
  facts,
  selectors,
  ...boxes,
  readDraft: (box) =>
    readingOf(
      facts,
      {
        platform: 'instagram',
        surface: surface(box),
        account: accountIn(box),
        parts: partsOf(boxes.editors(box).slice(0, 1), isComment(box) ? [] : previewsIn(box, selectors.preview)),
      },
      'ownProfile',
    ),
  readAccount(doc) {
    const handle = ownHandle(doc);
    return handle ? { handle, name: null } : null;
  },
  surface,
  sendsOn: ({ shiftKey }, target) => !shiftKey && closest(target, selectors.comment) !== null && closest(target, selectors.editor) !== null,
  isPostAddress: (url) => postAddress.test(url.pathname),
  postAt(url) {
    const code = url.pathname.match(postAddress)?.[1];
    const [, owner] = url.pathname.match(/^\/([\w.]+)\/(?:p|reel)\//) ?? [];
    return code ? { handle: owner ?? '', link: `${url.origin}/p/${code}/` } : null;
  },
  postElement: openedPost,
  readPost(doc, url) {
    const post = openedPost(doc, url);
    if (!post) return null;
    return {
      link: url.origin + url.pathname,
      account: { handle: handleIn(all(post, selectors.person).find((link) => handleIn(link))) ?? '', name: null },
      text: longest(post),
      publishedAt: first<HTMLTimeElement>(post, selectors.postTime)?.dateTime ?? null,
      pictures: all(post, selectors.picture).filter((picture) => !picture.closest('a')).length,
      counts: countsOf({ likes: shownCount(first(post, selectors.likes)?.textContent) }),
    };
  },
  readReplies(doc, url) {
    const post = openedPost(doc, url);
    return post ? all(post, selectors.answer).map(readAnswer) : [];
  },
};

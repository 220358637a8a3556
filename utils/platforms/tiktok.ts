import type { Account } from '../model/draft.ts';
import type { Reply } from '../model/post.ts';
import { boxesBy } from './boxes.ts';
import { partsOf, readingOf } from './draft-reading.ts';
import { editorText } from './editor-text.ts';
import type { Facts, Platform, Selector } from './platform.ts';
import { all, bareHandle, closest, first } from './query.ts';
import { countsOf, shownCount } from './shown-count.ts';

const selectors = {
  editor: [
    { css: '.public-DraftEditor-content[contenteditable="true"]', seen: '2026-11-01', view: 'upload' },
    { css: '[data-e2e="comment-input"] [contenteditable="true"]', seen: '2026-09-01', view: 'comments' },
  ],
  publish: [
    { css: '[data-e2e="post_video_button"]', seen: '2026-08-01', view: 'upload' },
    { css: '[data-e2e="comment-post"]', seen: '2026-09-01', view: 'comments' },
  ],
  // "Post now", asked for where something about the video is still being looked at.
  confirm: [{ css: '.common-modal-confirm-modal button', seen: '2026-08-01', view: 'upload' }],
  fence: [{ css: 'body', seen: '2026-08-01', view: 'all' }],
  commentInput: [{ css: '[data-e2e="comment-input"]', seen: '2026-09-01', view: 'comments' }],
  account: [{ css: 'header a[href^="/@"], [data-e2e="nav-profile"]', seen: null, view: 'Studio, all' }],
  dayAndTime: [{ css: 'input[readonly]', seen: null, view: 'upload' }],
  cover: [{ css: '[data-e2e="cover_container"]', seen: '2026-08-01', view: 'upload' }],
  post: [{ css: '[data-e2e="browse-video-desc"]', seen: '2026-09-01', view: 'post page' }],
  postAuthor: [{ css: '[data-e2e="browse-username"]', seen: '2026-09-01', view: 'post page' }],
  answer: [{ css: 'div[class*="DivCommentItemWrapper"]', seen: '2026-09-01', view: 'post page' }],
  answerText: [{ css: '[data-e2e^="comment-level-"]', seen: '2026-09-01', view: 'post page' }],
  person: [{ css: 'a[href^="/@"]', seen: '2026-09-01', view: 'post page' }],
} satisfies Record<string, readonly Selector[]>;

const facts: Facts = {
  proof: 'sources',
  canEdit: 'unknown',
  hides: ['audience', 'descriptions'],
  queueAddress: 'https://www.tiktok.com/tiktokstudio/content',
  lacks: ['time', 'quotes', 'views', 'links of answers', 'times of answers'],
};

const boxes = boxesBy(selectors);

/** A video's caption holds less than that of photos. */
const VIDEO_CAPTION = 2200;

const handleIn = (link: Element | null | undefined): string | null => bareHandle(link?.getAttribute('href')?.match(/^\/@([\w.]+)/)?.[1]);

function readAccount(doc: Document): Account | null {
  const handle = handleIn(first(doc, selectors.account));
  return handle ? { handle, name: null } : null;
}

const isComment = (box: Element): boolean => boxes.editors(box).some((editor) => closest(editor, selectors.commentInput));

/** The day and the time stand in two fields that nobody can type into. */
function scheduledIn(box: Element): { armed: boolean; at: string | null } {
  const values = all<HTMLInputElement>(box, selectors.dayAndTime).map(({ value }) => value);
  const day = values.find((value) => /^\d{4}-\d{1,2}-\d{1,2}$/.test(value));
  const clock = values.find((value) => /^\d{1,2}:\d{2}/.test(value));
  return { armed: day !== undefined || clock !== undefined, at: day && clock ? `${day} ${clock}` : null };
}

const postAddress = /^\/@([\w.]+)\/(?:video|photo)\/(\d+)/;

const count = (doc: Document, name: string): number | null =>
  shownCount(doc.querySelector(`[data-e2e="browse-${name}"], [data-e2e="${name}"]`)?.textContent);

function readAnswer(item: Element): Reply {
  const text = first(item, selectors.answerText);
  return {
    account: { handle: handleIn(first(item, selectors.person)) ?? '', name: null },
    text: text ? editorText(text) : '',
    // Comments have no address of their own.
    link: null,
    at: null,
  };
}

export const tiktok: Platform = {
  id: 'tiktok',
  name: 'TikTok',
  matches: ['https://www.tiktok.com/*'],
  facts,
  selectors,
  ...boxes,
  readDraft(box) {
    const { armed, at } = scheduledIn(box);
    const comment = isComment(box);
    const isVideo = !comment && first(box, selectors.cover) !== null;
    return readingOf(
      facts,
      {
        platform: 'tiktok',
        surface: comment ? 'comment' : 'post',
        account: readAccount(box.ownerDocument),
        parts: partsOf(boxes.editors(box), isVideo ? [{ kind: 'video', alt: null, fileName: null }] : []),
        scheduledFor: at,
        unread: armed && !at ? ['schedule'] : [],
        ...(isVideo ? { limit: VIDEO_CAPTION } : {}),
      },
      null,
    );
  },
  readAccount,
  surface: (box) => (isComment(box) ? 'comment' : 'post'),
  isPostAddress: (url) => postAddress.test(url.pathname),
  postAt(url) {
    const [path, handle] = url.pathname.match(postAddress) ?? [];
    return path && handle ? { handle, link: url.origin + path } : null;
  },
  postElement: (doc, url) => (postAddress.test(url.pathname) ? first(doc, selectors.post) : null),
  readPost(doc, url) {
    const text = postAddress.test(url.pathname) ? first(doc, selectors.post) : null;
    const [path, owner] = url.pathname.match(postAddress) ?? [];
    if (!text || !path) return null;
    return {
      link: url.origin + path,
      account: { handle: bareHandle(first(doc, selectors.postAuthor)?.textContent) ?? owner ?? '', name: null },
      text: editorText(text),
      publishedAt: null,
      pictures: 0,
      counts: countsOf({ replies: count(doc, 'comment-count'), reposts: count(doc, 'share-count'), likes: count(doc, 'like-count') }),
    };
  },
  readReplies: (doc, url) => (postAddress.test(url.pathname) ? all(doc, selectors.answer).map(readAnswer) : []),
};

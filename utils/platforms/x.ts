import type { Account, Draft, Media, Readable, Surface } from '../model/draft.ts';
import type { Post, Reply } from '../model/post.ts';
import { editorText } from './editor-text.ts';
import type { Platform, Reading, Selector } from './platform.ts';
import { all, ancestorHolding, bareHandle, css, first } from './query.ts';

const selectors = {
  editor: [
    { css: '[data-testid^="tweetTextarea_"][contenteditable="true"]', seen: '2026-10-05', view: 'desktop, Draft.js' },
    { css: 'div[data-testid^="tweetTextarea"] textarea, textarea[data-testid^="tweetTextarea"]', seen: '2026-08-17', view: 'mobile web' },
  ],
  publish: [{ css: '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]', seen: '2026-10-05', view: 'modal, inline' }],
  dialog: [{ css: '[role="dialog"]', seen: '2026-10-05', view: 'modal' }],
  inlineReply: [{ css: '[data-testid="inline_reply_offscreen"]', seen: '2026-10-05', view: 'post page' }],
  parent: [{ css: 'article[data-testid="tweet"]', seen: '2026-10-05', view: 'reply modal' }],
  quoted: [
    { css: '[role="link"] [data-testid="tweetText"], [role="link"] [data-testid="User-Name"]', seen: '2026-10-05', view: 'quote modal' },
  ],
  switcher: [{ css: '[data-testid="SideNav_AccountSwitcher_Button"]', seen: '2026-10-05', view: 'desktop' }],
  avatar: [{ css: '[data-testid^="UserAvatar-Container-"]', seen: '2026-10-05', view: 'composer and side bar' }],
  profileLink: [
    { css: 'a[data-testid="AppTabBar_Profile_Link"]', seen: '2026-02-27', view: 'desktop' },
    { css: 'a[data-testid="DashButton_ProfileIcon_Link"]', seen: '2026-08-17', view: 'mobile web' },
  ],
  attachment: [{ css: '[data-testid="attachments"] img, [data-testid="attachments"] video', seen: '2026-06-01', view: 'composer' }],
  altLabel: [{ css: '[data-testid="altTextLabel"]', seen: '2024-01-01', view: 'composer' }],
  scheduled: [{ css: '[data-testid="scheduledTweetIndicator"]', seen: '2026-06-01', view: 'composer' }],
  toast: [{ css: '[data-testid="toast"] a[href*="/status/"]', seen: '2026-06-01', view: 'all' }],
  post: [{ css: 'article[data-testid="tweet"]', seen: '2026-10-05', view: 'post page, timeline' }],
  // Where loading failed a button to try again is in it.
  gone: [
    {
      css: '[data-testid="primaryColumn"] [data-testid="error-detail"]:not(:has(button, [role="button"]))',
      seen: '2026-10-05',
      view: 'post page of a deleted post',
    },
  ],
  postText: [{ css: '[data-testid="tweetText"]', seen: '2026-10-05', view: 'post page, timeline' }],
  postAuthor: [{ css: '[data-testid="User-Name"]', seen: '2026-10-05', view: 'post page, timeline' }],
  postTime: [{ css: 'a[href*="/status/"] time[datetime]', seen: '2026-10-05', view: 'post page, timeline' }],
  postPicture: [{ css: '[data-testid="tweetPhoto"], [data-testid="videoPlayer"]', seen: '2026-10-05', view: 'post page, timeline' }],
  postCounts: [{ css: '[role="group"][aria-label]', seen: '2026-10-05', view: 'post page, timeline' }],
  queue: [
    { css: '[role="dialog"]', seen: '2026-07-01', view: 'list of scheduled posts' },
    { css: '[data-testid="primaryColumn"]', seen: null, view: 'list of scheduled posts, mobile web' },
  ],
  waiting: [{ css: '[data-testid="cellInnerDiv"]', seen: null, view: 'list of scheduled posts' }],
} satisfies Record<string, readonly Selector[]>;

const composeBox = (target: Element): Element | null => {
  const dialog = target.closest(css(selectors.dialog));
  if (dialog) return dialog.querySelector(css(selectors.editor)) && dialog.querySelector(css(selectors.publish)) ? dialog : null;
  const editor = target.closest(css(selectors.editor));
  if (editor) return ancestorHolding(editor, selectors.publish);
  const control = target.closest(css(selectors.publish));
  if (control) return ancestorHolding(control, selectors.editor);
  return null;
};

/** The handle beside the editor, then the side bar's. Beside the editor it is the one that will post. */
function accountIn(doc: Document, box: Element | null): Account | null {
  const avatar = (box && all(box, selectors.avatar).find((element) => !element.closest(css(selectors.parent)))) ?? null;
  const beside = avatar?.dataset.testid?.slice('UserAvatar-Container-'.length);
  const switcher = first(doc, selectors.switcher);
  const lines = switcher ? (switcher.textContent ?? '').split('@') : [];
  const inSideBar = bareHandle(lines[1]?.match(/^\w+/)?.[0]);
  const handle =
    bareHandle(beside) ??
    inSideBar ??
    bareHandle(first<HTMLAnchorElement>(doc, selectors.profileLink)?.getAttribute('href')?.slice(1)) ??
    bareHandle(switcher && first(switcher, selectors.avatar)?.dataset.testid?.slice('UserAvatar-Container-'.length));
  if (!handle) return null;
  const name = handle === inSideBar ? lines[0]?.trim() : undefined;
  return { handle, name: name || null };
}

function mediaIn(box: Element): Media[] {
  const labels = all(box, selectors.altLabel);
  return all(box, selectors.attachment)
    .filter((element) => !element.closest(css(selectors.parent)))
    .map((element, index) => {
      const shown = element.nodeName === 'IMG' ? element.getAttribute('alt')?.trim() : null;
      // "Image" is X's own word for a picture without a description, in every language the client ships untranslated.
      const described = shown && shown !== 'Image' ? shown : null;
      const label = labels[index]?.textContent ?? '';
      return {
        kind: element.nodeName === 'VIDEO' ? 'video' : 'image',
        alt: described ?? (/edit/i.test(label) ? '' : null),
        fileName: null,
      };
    });
}

function surface(box: Element): Surface {
  if (box.closest(css(selectors.inlineReply))) return 'reply';
  if (all(box, selectors.parent).some((article) => !article.closest('[data-testid="attachments"]'))) return 'reply';
  if (box.querySelector(css(selectors.quoted))) return 'quote';
  return 'post';
}

function replyTarget(box: Element): Draft['replyTo'] {
  const parent =
    first(box, selectors.parent) ?? (box.closest(css(selectors.inlineReply)) ? first(box.ownerDocument, selectors.post) : null);
  const quoted = parent ?? first(box, selectors.quoted)?.closest('[role="link"]');
  if (!quoted) return null;
  const text = first(quoted, selectors.postText);
  return { handle: handleIn(first(quoted, selectors.postAuthor)), text: text ? editorText(text) : null };
}

const handleIn = (author: Element | null): string | null => author?.textContent?.match(/@(\w+)/)?.[1] ?? null;

/**
 * X switches its own button off where a post is too long for the account; a long post with the button on is one of a
 * paying account's.
 */
const [ORDINARY_LIMIT, PAID_LIMIT] = [280, 25_000];

function readDraft(box: Element): Reading {
  const editors = all(box, selectors.editor);
  if (editors.length === 0) return { draft: null, missing: ['editor'] };
  const unread: Readable[] = ['file-names'];
  const indicator = first(box, selectors.scheduled);
  const account = accountIn(box.ownerDocument, box);
  if (!account) unread.push('account');
  const media = mediaIn(box);
  // With one description label per picture the state is known; otherwise nobody can tell from the page.
  if (media.length > 0 && all(box, selectors.altLabel).length === 0 && media.every((item) => item.alt === null))
    unread.push('descriptions');
  const parts = editors.map((editor, index) => ({ text: editorText(editor), media: index === 0 ? media : [] }));
  const longest = Math.max(...parts.map((part) => part.text.length));
  const draft: Draft = {
    platform: 'x',
    surface: surface(box),
    account,
    audience: null,
    parts,
    scheduledFor: indicator?.textContent ?? null,
    replyTo: replyTarget(box),
    unread,
    ...(longest > ORDINARY_LIMIT && first(box, selectors.publish)?.matches(':enabled:not([aria-disabled="true"])')
      ? { limit: PAID_LIMIT }
      : {}),
  };
  return { draft, missing: account ? [] : ['switcher'] };
}

/** Numbers as X writes them in labels: "7 replies, 6 reposts, 41589 views"; words differ by language, order does not. */
function countsIn(article: Element): Post['counts'] {
  const number = (testId: string): number | null => {
    const label = article.querySelector(`[data-testid="${testId}"], [data-testid="un${testId}"]`)?.getAttribute('aria-label');
    const digits = label?.match(/\d[\d.,\u00a0 ]*/)?.[0]?.replace(/\D/g, '');
    return digits ? Number(digits) : label ? 0 : null;
  };
  const views = first(article, selectors.postCounts)
    ?.getAttribute('aria-label')
    ?.match(/(\d+) views/)?.[1];
  return { replies: number('reply'), reposts: number('retweet'), quotes: null, likes: number('like'), views: views ? Number(views) : null };
}

function readArticle(article: Element): Reply {
  const author = first(article, selectors.postAuthor);
  const text = first(article, selectors.postText);
  const time = first<HTMLTimeElement>(article, selectors.postTime);
  return {
    account: { handle: handleIn(author) ?? '', name: author?.textContent?.split('@')[0]?.trim() || null },
    text: text ? editorText(text) : '',
    link: time?.closest('a')?.href ?? null,
    at: time?.dateTime ?? null,
  };
}

const postAddress = /^\/(\w+)\/status\/(\d+)/;

function postElement(doc: Document, url: URL): HTMLElement | null {
  const id = url.pathname.match(postAddress)?.[2];
  return all(doc, selectors.post).find((candidate) => id && candidate.querySelector(`a[href*="/status/${id}"] time`)) ?? null;
}

export const x: Platform = {
  id: 'x',
  name: 'X',
  matches: ['https://x.com/*', 'https://pro.x.com/*', 'https://mobile.x.com/*', 'https://twitter.com/*'],
  facts: {
    proof: 'sources',
    canEdit: 'paid',
    hides: ['audience'],
    queueAddress: 'https://x.com/compose/post/unsent/scheduled',
    lacks: ['quotes'],
  },
  selectors,
  composeBox,
  composeBoxes: (doc) => [...new Set(all(doc, selectors.editor).flatMap((editor) => composeBox(editor) ?? []))],
  publishControl: (target) => target.closest<HTMLElement>(css(selectors.publish)),
  publishControls: (box) => all(box, selectors.publish),
  editors: (box) => all(box, selectors.editor),
  readDraft,
  readAccount: (doc) => accountIn(doc, null),
  surface,
  isPostAddress: (url) => postAddress.test(url.pathname),
  postAt(url) {
    const [, handle, id] = url.pathname.match(postAddress) ?? [];
    return handle && id ? { handle, link: `https://x.com/${handle}/status/${id}` } : null;
  },
  postElement,
  readPost(doc, url) {
    const article = postElement(doc, url);
    if (!article) return null;
    const { account, text, link, at } = readArticle(article);
    return {
      link: link ?? url.href,
      account,
      text,
      publishedAt: at,
      pictures: all(article, selectors.postPicture).length,
      counts: countsIn(article),
    };
  },
  saysGone: (doc) => first(doc, selectors.gone) !== null,
  readReplies(doc, url) {
    const articles = all(doc, selectors.post);
    const own = postElement(doc, url);
    return articles.slice(own ? articles.indexOf(own) + 1 : 0).map(readArticle);
  },
  publishedLink: (doc) => first<HTMLAnchorElement>(doc, selectors.toast)?.href ?? null,
  isQueueAddress: ({ pathname }) => pathname.startsWith('/compose/post/unsent/scheduled'),
  waitingList(doc) {
    const list = first(doc, selectors.queue);
    return list && { list, rows: selectors.waiting, account: accountIn(doc, null) };
  },
};

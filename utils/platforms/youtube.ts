import type { Account, Surface } from '../model/draft.ts';
import type { Reply } from '../model/post.ts';
import { boxesBy } from './boxes.ts';
import { partsOf, previewsIn, readingOf, shownAs } from './draft-reading.ts';
import { editorText } from './editor-text.ts';
import type { Facts, Platform, Selector } from './platform.ts';
import { all, closest, css, first, lines } from './query.ts';
import { countsOf, shownCount } from './shown-count.ts';

const studio: Selector[] = [{ css: 'ytcp-uploads-dialog', seen: '2026-09-21', view: 'Studio' }];

const selectors = {
  box: [...studio, { css: 'ytd-commentbox', seen: '2026-07-18', view: 'community post, comments' }],
  title: [{ css: '#title-textarea #textbox', seen: '2026-10-01', view: 'Studio' }],
  editor: [
    { css: '#description-textarea #textbox', seen: '2026-10-01', view: 'Studio' },
    { css: '#contenteditable-root[contenteditable="true"]', seen: '2026-07-18', view: 'community post, comments' },
  ],
  // A press beside the inner button still reaches the element that carries it.
  publish: [
    { css: '#done-button', seen: '2026-10-01', view: 'Studio' },
    { css: '#submit-button', seen: '2026-07-18', view: 'community post, comments' },
  ],
  inner: [{ css: 'button', seen: '2026-10-01', view: 'all' }],
  confirm: [{ css: 'ytcp-prechecks-warning-dialog #primary-action-button', seen: '2026-09-21', view: 'Studio' }],
  communityDialog: [{ css: 'ytd-backstage-post-dialog-renderer', seen: '2026-07-18', view: 'community post' }],
  visibility: [
    {
      css: 'tp-yt-paper-radio-button[aria-checked="true"]:is([name="PRIVATE"], [name="UNLISTED"], [name="PUBLIC"])',
      seen: '2026-10-01',
      view: 'Studio',
    },
    { css: '#header-default-visibility', seen: '2026-07-18', view: 'community post' },
  ],
  day: [
    { css: '#datepicker-trigger', seen: '2026-10-01', view: 'Studio' },
    { css: '#scheduling-panel #date-picker', seen: '2026-07-18', view: 'community post' },
  ],
  clock: [
    { css: 'ytcp-datetime-picker input, #time-of-day-container input', seen: '2026-10-01', view: 'Studio' },
    { css: '#scheduling-panel #time-picker', seen: '2026-07-18', view: 'community post' },
  ],
  preview: [{ css: '#thumbnail-images-container img.thumbnail-image', seen: '2026-07-18', view: 'community post' }],
  account: [
    {
      css: 'ytd-backstage-post-dialog-renderer #author-text, ytd-backstage-post-dialog-renderer #channel-name',
      seen: null,
      view: 'community post',
    },
    { css: 'ytcp-navigation-drawer #entity-name', seen: null, view: 'Studio' },
  ],
  post: [{ css: 'ytd-backstage-post-renderer', seen: '2026-10-01', view: 'post page' }],
  postText: [{ css: '#content-text', seen: '2026-11-01', view: 'post page, comments' }],
  postAuthor: [{ css: '#author-text', seen: null, view: 'post page' }],
  likes: [{ css: '#vote-count-middle', seen: null, view: 'post page' }],
  video: [{ css: 'ytd-watch-metadata', seen: null, view: 'video page' }],
  answer: [{ css: 'ytd-comment-view-model', seen: '2026-11-01', view: 'post page, video page' }],
  answerAuthor: [{ css: '#header-author a', seen: '2026-11-01', view: 'comments' }],
  answerLink: [{ css: '#published-time-text a', seen: '2026-11-01', view: 'comments' }],
} satisfies Record<string, readonly Selector[]>;

const facts: Facts = {
  proof: 'sources',
  canEdit: 'yes',
  hides: ['descriptions'],
  queueAddress: 'https://studio.youtube.com/',
  lacks: ['time', 'number of answers', 'reposts', 'quotes', 'views', 'times of answers'],
};

const boxes = boxesBy(selectors);

/** The composer for community posts is there twice, once with no size at all. */
const isShown = (box: Element): boolean => boxes.editors(box).some((editor) => editor.getBoundingClientRect().width > 0);

const isStudio = (box: Element): boolean => box.matches(css(studio));

const readAccount = (doc: Document): Account | null => shownAs(first(doc, selectors.account)?.textContent);

const surface = (box: Element): Surface => (isStudio(box) || closest(box, selectors.communityDialog) ? 'post' : 'comment');

const enteredIn = (element: Element): string => (element as HTMLInputElement).value ?? lines(element).join(' ');

/** A day stands there only once somebody chose to publish later. */
function scheduledIn(box: Element): string | null {
  const [day, clock] = [first(box, selectors.day), first(box, selectors.clock)].map((field) => field && enteredIn(field));
  return day && clock ? `${day} ${clock}` : null;
}

const postAddress = /^\/post\/[\w-]+|^\/watch$|^\/shorts\/[\w-]+/;

const lasting = (url: URL): string => url.origin + url.pathname + (url.searchParams.has('v') ? `?v=${url.searchParams.get('v')}` : '');

const openedPost = (doc: Document, url: URL): HTMLElement | null =>
  postAddress.test(url.pathname) ? first(doc, url.pathname.startsWith('/post/') ? selectors.post : selectors.video) : null;

function readAnswer(item: Element): Reply {
  const author = first(item, selectors.answerAuthor)?.textContent?.trim() ?? '';
  const text = first(item, selectors.postText);
  return {
    account: { handle: author.replace(/^@/, ''), name: author || null },
    text: text ? editorText(text) : '',
    link: first<HTMLAnchorElement>(item, selectors.answerLink)?.href ?? null,
    at: null,
  };
}

export const youtube: Platform = {
  id: 'youtube',
  name: 'YouTube',
  matches: ['https://www.youtube.com/*', 'https://studio.youtube.com/*'],
  facts,
  selectors,
  ...boxes,
  composeBoxes: (doc) => boxes.composeBoxes(doc).filter(isShown),
  readDraft(box) {
    return readingOf(
      facts,
      {
        platform: 'youtube',
        surface: surface(box),
        account: readAccount(box.ownerDocument),
        audience: first(box, selectors.visibility)?.textContent?.trim() || null,
        parts: partsOf(boxes.editors(box), isStudio(box) ? [] : previewsIn(box, selectors.preview), {
          are: selectors.title,
          limitedBy: 'youtube-title',
        }),
        scheduledFor: scheduledIn(box),
      },
      null,
    );
  },
  readAccount,
  surface,
  isPostAddress: (url) => postAddress.test(url.pathname),
  // A channel's name is nowhere in these addresses.
  postAt: (url) => (postAddress.test(url.pathname) ? { handle: '', link: lasting(url) } : null),
  postElement: openedPost,
  readPost(doc, url) {
    const post = openedPost(doc, url);
    if (!post) return null;
    const text = first(post, selectors.postText) ?? post.querySelector('h1');
    const author =
      first(post, selectors.postAuthor)?.textContent?.trim() ?? post.querySelector('#channel-name a')?.textContent?.trim() ?? '';
    return {
      link: lasting(url),
      account: { handle: author.replace(/^@/, ''), name: author || null },
      text: text ? editorText(text).trim() : '',
      publishedAt: null,
      pictures: 0,
      counts: countsOf({ likes: shownCount(first(post, selectors.likes)?.textContent) }),
    };
  },
  readReplies: (doc, url) => (postAddress.test(url.pathname) ? all(doc, selectors.answer).map(readAnswer) : []),
};

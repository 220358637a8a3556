import type { Account, Surface } from '../model/draft.ts';
import type { Reply } from '../model/post.ts';
import { boxesBy } from './boxes.ts';
import { partsOf, readingOf } from './draft-reading.ts';
import { editorText } from './editor-text.ts';
import type { Facts, Platform, Selector } from './platform.ts';
import { all, bareHandle, closest, first } from './query.ts';
import { countsOf, shownCount } from './shown-count.ts';

const selectors = {
  // Titles and buttons stand in open shadow roots of these; texts in the plain document.
  host: [
    {
      css: 'post-composer-title, faceplate-textarea-input, r-post-form-submit-button, shreddit-composer, comment-composer-host',
      seen: '2026-10-01',
      view: 'submit page, comments',
    },
  ],
  title: [
    { css: 'textarea[name="title"]', seen: '2026-10-01', view: 'submit page' },
    { css: 'form#newlink textarea[name="title"]', seen: '2026-04-01', view: 'old pages' },
  ],
  editor: [
    { css: '[name="body"][role="textbox"][contenteditable="true"]', seen: '2026-10-01', view: 'submit page' },
    { css: 'shreddit-composer [role="textbox"][contenteditable="true"]:not([name="body"])', seen: '2026-08-01', view: 'comments' },
    { css: 'shreddit-composer textarea', seen: '2026-10-01', view: 'Markdown' },
    { css: 'form#newlink textarea[name="text"], form.usertext textarea[name="text"]', seen: '2026-04-01', view: 'old pages' },
  ],
  publish: [
    // Saving a draft shares its shadow root and is another button.
    { css: '#inner-post-submit-button', seen: '2026-10-01', view: 'submit page' },
    { css: 'button[slot="submit-button"][type="submit"]', seen: '2026-08-01', view: 'comments' },
    { css: 'form#newlink button[type="submit"], form.usertext button[type="submit"]', seen: '2026-04-01', view: 'old pages' },
  ],
  fence: [{ css: 'body', seen: '2026-10-01', view: 'all' }],
  comment: [{ css: 'comment-composer-host, shreddit-comment, form.usertext', seen: '2026-08-01', view: 'comments' }],
  account: [
    {
      css: 'community-author-flair[username], achievements-entrypoint[username], after-login-toast-dispatcher[username]',
      seen: '2026-08-01',
      view: 'all',
    },
    { css: '#header-bottom-right .user a', seen: null, view: 'old pages' },
  ],
  post: [{ css: 'shreddit-post[permalink]', seen: '2026-10-01', view: 'post page' }],
  postText: [{ css: '[id$="-post-rtjson-content"]', seen: '2026-10-01', view: 'post page' }],
  answer: [{ css: 'shreddit-comment[thingid]', seen: '2026-09-01', view: 'post page' }],
  answerText: [{ css: '[slot="comment"]', seen: '2026-09-01', view: 'post page' }],
} satisfies Record<string, readonly Selector[]>;

const facts: Facts = {
  proof: 'sources',
  canEdit: 'yes',
  hides: ['descriptions', 'file-names', 'media', 'schedule'],
  queueAddress: null,
  lacks: ['reposts', 'quotes', 'views'],
};

const boxes = boxesBy({ ...selectors, hosts: selectors.host });

function readAccount(doc: Document): Account | null {
  const shown = first(doc, selectors.account);
  const handle = bareHandle(shown?.getAttribute('username') ?? shown?.textContent);
  return handle ? { handle, name: null } : null;
}

const isComment = (box: Element): boolean => closest(box, selectors.comment) !== null || first(box, selectors.comment) !== null;

function surface(box: Element): Surface {
  return isComment(box) ? 'comment' : 'post';
}

const postAddress = /^\/(?:r|user)\/[\w-]+\/comments\/(\w+)/;

const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? '';

const count = (element: Element, name: string): number | null => shownCount(element.getAttribute(name));

function readAnswer(item: Element): Reply {
  // An answer holds the answers to it as well; its own text is the first.
  const text = first(item, selectors.answerText);
  const link = item.getAttribute('permalink');
  const at = new Date(item.querySelector('time')?.getAttribute('datetime') ?? '');
  return {
    account: { handle: attribute(item, 'author'), name: null },
    text: text ? editorText(text).trim() : '',
    link: link ? (URL.parse(link, item.ownerDocument.baseURI)?.href ?? null) : null,
    at: Number.isNaN(at.getTime()) ? null : at.toISOString(),
  };
}

const openedPost = (doc: Document, url: URL): HTMLElement | null => (postAddress.test(url.pathname) ? first(doc, selectors.post) : null);

export const reddit: Platform = {
  id: 'reddit',
  name: 'Reddit',
  matches: ['https://www.reddit.com/*', 'https://old.reddit.com/*'],
  facts,
  selectors,
  ...boxes,
  readDraft: (box) =>
    readingOf(
      facts,
      {
        platform: 'reddit',
        surface: surface(box),
        account: readAccount(box.ownerDocument),
        parts: partsOf(boxes.editors(box), [], { are: selectors.title, limitedBy: 'reddit-title' }),
      },
      'account',
    ),
  readAccount,
  surface,
  isPostAddress: (url) => postAddress.test(url.pathname),
  // Whose post it is stands in the page alone.
  postAt(url) {
    const [path] = url.pathname.match(postAddress) ?? [];
    return path ? { handle: '', link: `https://www.reddit.com${path}/` } : null;
  },
  postElement: openedPost,
  readPost(doc, url) {
    const post = openedPost(doc, url);
    if (!post) return null;
    const body = first(post, selectors.postText);
    const at = new Date(attribute(post, 'created-timestamp'));
    return {
      link: URL.parse(attribute(post, 'permalink'), url)?.href ?? url.href,
      account: { handle: attribute(post, 'author'), name: null },
      text: [attribute(post, 'post-title'), body ? editorText(body).trim() : ''].filter(Boolean).join('\n\n'),
      publishedAt: Number.isNaN(at.getTime()) ? null : at.toISOString(),
      pictures: /image|gallery/.test(attribute(post, 'post-type')) ? 1 : 0,
      counts: countsOf({ replies: count(post, 'comment-count'), likes: count(post, 'score') }),
    };
  },
  readReplies: (doc, url) => (openedPost(doc, url) ? all(doc, selectors.answer).map(readAnswer) : []),
};

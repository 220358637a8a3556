import type { Account, Surface } from '../model/draft.ts';
import type { Reply } from '../model/post.ts';
import { boxesBy, lastWorded } from './boxes.ts';
import { partsOf, previewsIn, readingOf, shownAs } from './draft-reading.ts';
import { editorText } from './editor-text.ts';
import type { Facts, Platform, Selector } from './platform.ts';
import { all, closest, css, first, lines, rootsIn } from './query.ts';
import { countsOf, shownCount } from './shown-count.ts';

const selectors = {
  // Over the new feed the whole composer stands in an open shadow root; by its own address in the plain document.
  host: [{ css: '#interop-outlet, [data-testid="interop-shadowdom"]', seen: '2026-07-01', view: 'new feed' }],
  // Named by its heading: the messaging overlay and a hidden video player are dialogs too.
  box: [{ css: '[role="dialog"][aria-labelledby="share-to-linkedin-modal__header"]', seen: '2026-08-08', view: 'composer' }],
  editor: [
    { css: '.ql-editor[contenteditable="true"]', seen: '2026-10-01', view: 'composer, older comments' },
    { css: '.msg-form__contenteditable[contenteditable="true"]', seen: '2026-05-01', view: 'messages' },
    { css: '.tiptap.ProseMirror[contenteditable="true"]', seen: '2026-06-01', view: 'comments' },
  ],
  publish: [
    { css: 'button.share-actions__primary-action', seen: '2026-08-08', view: 'composer' },
    { css: '.msg-form__send-button', seen: '2026-05-01', view: 'messages' },
  ],
  message: [{ css: '.msg-form__contenteditable', seen: '2026-05-01', view: 'messages' }],
  conversation: [{ css: 'form.msg-form', seen: '2026-05-01', view: 'messages' }],
  // The hint stands in the place of the button where somebody chose “Press Enter to Send”.
  sentByEnter: [{ css: '.msg-form:has(.msg-form__hint-text) .msg-form__contenteditable', seen: '2026-05-01', view: 'messages' }],
  anyButton: [{ css: 'button', seen: null, view: 'comments' }],
  fence: [{ css: 'main, [role="main"], [role="listitem"], .feed-shared-update-v2', seen: '2026-09-26', view: 'comments' }],
  identity: [{ css: '.share-unified-settings-entry-button', seen: '2026-08-08', view: 'composer' }],
  navigation: [{ css: '.global-nav__me img[alt]', seen: '2026-06-01', view: 'older pages' }],
  preview: [{ css: 'img[src^="blob:"], video', seen: '2026-07-01', view: 'composer' }],
  shared: [{ css: '.feed-shared-update-v2, .update-components-actor', seen: null, view: 'composer, sharing with thoughts' }],
  toast: [{ css: 'a[href*="/feed/update/urn:li:share:"]', seen: '2026-07-14', view: 'all' }],
  post: [
    { css: '[role="listitem"][componentkey]', seen: '2026-11-01', view: 'new pages' },
    { css: '.feed-shared-update-v2[data-urn]', seen: '2026-09-23', view: 'older pages' },
  ],
  postText: [
    { css: '[data-testid="expandable-text-box"]', seen: '2026-11-01', view: 'new pages' },
    { css: '.update-components-text', seen: '2026-09-23', view: 'older pages' },
  ],
  textToggle: [{ css: '[data-testid="expandable-text-button"]', seen: '2026-11-01', view: 'new pages' }],
  postAuthor: [{ css: '.update-components-actor__title span[aria-hidden="true"]', seen: '2026-09-23', view: 'older pages' }],
  reactions: [{ css: '.social-details-social-counts__reactions-count', seen: '2026-09-23', view: 'older pages' }],
  comment: [
    { css: '[id^="replaceableComment_urn:li:comment:("]', seen: '2026-06-01', view: 'new pages' },
    { css: '.comments-comment-entity', seen: '2026-09-23', view: 'older pages' },
  ],
  menu: [{ css: 'button[aria-label]', seen: '2026-09-26', view: 'post page' }],
  person: [{ css: 'a[href*="/in/"], a[href*="/company/"], a[href*="/showcase/"]', seen: '2026-09-26', view: 'post page' }],
} satisfies Record<string, readonly Selector[]>;

const facts: Facts = {
  proof: 'sources',
  canEdit: 'yes',
  hides: ['descriptions', 'schedule'],
  queueAddress: null,
  lacks: ['time', 'number of answers', 'reposts', 'quotes', 'views', 'times of answers'],
};

const boxes = boxesBy({
  ...selectors,
  box: [...selectors.box, ...selectors.conversation],
  publish: [...selectors.publish, ...selectors.anyButton],
  hosts: selectors.host,
  choose(controls, editors) {
    const named = controls.filter((control) => control.matches(css(selectors.publish)));
    return named.length > 0 || editors[0]?.matches(css(selectors.message)) ? named : lastWorded(controls, editors);
  },
});

const isComposer = (box: Element): boolean => closest(box, selectors.box) === box;

/** Who will post stands in the composer, a person or a page; anywhere else only the person is known. */
function accountIn(roots: readonly ParentNode[]): Account | null {
  const identity = roots.map((root) => first(root, selectors.identity)).find(Boolean);
  if (identity) return shownAs(lines(identity)[0]);
  return shownAs(roots.map((root) => first(root, selectors.navigation)?.getAttribute('alt')).find(Boolean));
}

function surface(box: Element): Surface {
  if (!isComposer(box)) return first(box, selectors.message) ? 'message' : 'comment';
  return first(box, selectors.shared) ? 'quote' : 'post';
}

function textIn(item: Element): string {
  const text = first(item, selectors.postText);
  if (!text) return '';
  // The link that unfolds the rest stands inside the text.
  const toggle = first(text, selectors.textToggle)?.textContent ?? '';
  const whole = editorText(text);
  return (toggle && whole.endsWith(toggle) ? whole.slice(0, -toggle.length) : whole).trim();
}

/**
 * Older pages mark the author. On new ones the first link to a person may be a follower's or a commenter's; the author's is
 * the one whose name the item's own menu button says, in whatever language.
 */
function nameIn(item: Element): string {
  const marked = first(item, selectors.postAuthor)?.textContent?.trim();
  if (marked) return marked;
  const names = all(item, selectors.person).flatMap((link) => lines(link)[0] ?? []);
  const labels = all(item, selectors.menu).map((button) => button.getAttribute('aria-label') ?? '');
  return names.find((name) => labels.some((label) => label.includes(name))) ?? names[0] ?? '';
}

const URN = /urn:li:comment:\([^)]*\)/;

function readComment(comment: Element, url: URL): Reply {
  const urn = (comment.id || comment.getAttribute('data-id') || '').match(URN)?.[0];
  const name = nameIn(comment);
  return {
    account: { handle: name, name: name || null },
    text: textIn(comment),
    link: urn ? `${url.origin}${url.pathname}?commentUrn=${encodeURIComponent(urn)}` : null,
    at: null,
  };
}

const postAddress = /^\/(?:feed\/update\/urn:li:(?:activity|share|ugcPost):\d+|posts\/[\w%-]+-(?:activity|share|ugcPost)-\d+-[\w-]+)\/?$/;

export const linkedin: Platform = {
  id: 'linkedin',
  name: 'LinkedIn',
  matches: ['https://www.linkedin.com/*'],
  facts,
  selectors,
  ...boxes,
  readDraft(box) {
    const told = isComposer(box);
    const identity = first(box, selectors.identity);
    const account = accountIn(identity ? [box] : rootsIn(box.ownerDocument, selectors.host));
    return readingOf(
      facts,
      {
        platform: 'linkedin',
        surface: surface(box),
        account,
        audience: (identity && lines(identity)[1]) ?? null,
        parts: partsOf(boxes.editors(box), previewsIn(box, selectors.preview)),
      },
      told ? 'identity' : null,
    );
  },
  readAccount: (doc) => accountIn(rootsIn(doc, selectors.host)),
  surface,
  sendsOn: ({ shiftKey }, target) => !shiftKey && closest(target, selectors.sentByEnter) !== null,
  isPostAddress: (url) => postAddress.test(url.pathname),
  // Neither form of the address carries the name that the pages show.
  postAt: (url) => (postAddress.test(url.pathname) ? { handle: '', link: url.origin + url.pathname } : null),
  postElement: (doc, url) => (postAddress.test(url.pathname) ? first(doc, selectors.post) : null),
  readPost(doc, url) {
    const post = postAddress.test(url.pathname) ? first(doc, selectors.post) : null;
    if (!post) return null;
    const name = nameIn(post);
    return {
      link: url.origin + url.pathname,
      account: { handle: name, name: name || null },
      text: textIn(post),
      publishedAt: null,
      pictures: 0,
      counts: countsOf({ likes: shownCount(first(post, selectors.reactions)?.textContent) }),
    };
  },
  readReplies: (doc, url) =>
    postAddress.test(url.pathname) ? all(doc, selectors.comment).map((comment) => readComment(comment, url)) : [],
  publishedLink: (doc) =>
    rootsIn(doc, selectors.host)
      .map((root) => first<HTMLAnchorElement>(root, selectors.toast)?.href)
      .find(Boolean) ?? null,
};

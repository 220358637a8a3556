import type { Account, Draft, Media, Readable, Surface } from '../model/draft.ts';
import type { Post, Reply } from '../model/post.ts';
import { editorText } from './editor-text.ts';
import type { Platform, Reading, Selector } from './platform.ts';
import { all, bareHandle, css, first, precedes } from './query.ts';
import { shownCount } from './shown-count.ts';

const seen = '2026-11-22';

const selectors = {
  // Clients made from its public source keep its marks for tests, and those that are served like it its generator.
  mark: [
    {
      css: 'meta[name="generator"][content="bskyweb"], [data-testid^="feedItem-by-"], [data-testid^="postThreadItem-by-"], [data-testid="composePostView"]',
      seen,
      view: 'every page',
    },
  ],
  box: [{ css: '[data-testid="composePostView"]', seen, view: 'composer' }],
  // Only the active editor of a thread carries `.ProseMirror`, and none has a role.
  editor: [{ css: '[contenteditable="true"]', seen, view: 'composer' }],
  publish: [{ css: '[data-testid="composerPublishBtn"]', seen, view: 'composer' }],
  audience: [{ css: '[data-testid="openReplyGateButton"]', seen, view: 'composer' }],
  photo: [{ css: '[data-testid="selectedPhotoImage"]', seen, view: 'composer' }],
  altButton: [{ css: '[data-testid="altTextButton"]', seen, view: 'composer' }],
  gif: [{ css: '[data-testid="gifPreview"], [data-testid="selectedGif"]', seen: '2026-08-21', view: 'composer' }],
  video: [{ css: 'video', seen: '2026-08-21', view: 'composer' }],
  profileLink: [{ css: 'nav a[href^="/profile/"]', seen, view: 'left navigation' }],
  switcher: [{ css: 'nav button[aria-haspopup="menu"]', seen, view: 'left navigation, wide window' }],
  threadItem: [{ css: '[data-testid^="postThreadItem-by-"]', seen, view: 'post page' }],
  richText: [{ css: '[data-word-wrap="1"]', seen, view: 'post page' }],
  toast: [{ css: '[role="status"] a[href*="/post/"], [data-testid="toast"] a[href*="/post/"]', seen: '2026-08-21', view: 'all' }],
} satisfies Record<string, readonly Selector[]>;

/** Below about 1300 px the switcher keeps only the picture; the Profile link still carries the handle. */
function readAccount(doc: Document): Account | null {
  const lines = first(doc, selectors.switcher)?.textContent?.split('@') ?? [];
  const handle =
    bareHandle(lines[1]) ?? bareHandle(first<HTMLAnchorElement>(doc, selectors.profileLink)?.getAttribute('href')?.split('/')[2]);
  return handle ? { handle, name: lines[0]?.trim() || null } : null;
}

/**
 * A described and an undescribed picture differ only in the icon of their button: a plus or a tick.
 * A plus is drawn from level and upright strokes alone, a tick needs slanted ones.
 *
 * @returns `null` where there is no icon to judge by
 */
function isDescribed(button: Element | undefined): boolean | null {
  const drawing = [...(button?.querySelectorAll('path') ?? [])].map((path) => path.getAttribute('d') ?? '').join('');
  return drawing === '' ? null : /[lL]/.test(drawing);
}

function readParts(box: Element): { parts: Draft['parts']; descriptionsHidden: boolean } {
  const parts: Draft['parts'] = [];
  let descriptionsHidden = false;
  const altButtons = all(box, selectors.altButton);
  let photos = 0;
  const interesting = css([...selectors.editor, ...selectors.photo, ...selectors.gif, ...selectors.video]);
  // In document order, so that a picture belongs to the editor before it.
  for (const element of box.querySelectorAll(interesting)) {
    if (element.matches(css(selectors.editor))) {
      parts.push({ text: editorText(element), media: [] });
      continue;
    }
    const media: Media = { kind: 'image', alt: null, fileName: null };
    if (element.matches(css(selectors.photo))) {
      const described = isDescribed(altButtons[photos++]);
      if (described === null) descriptionsHidden = true;
      if (described) media.alt = '';
    } else {
      media.kind = element.matches(css(selectors.video)) ? 'video' : 'gif';
      descriptionsHidden = true;
    }
    parts.at(-1)?.media.push(media);
  }
  return { parts, descriptionsHidden };
}

/** The parent stands above the first editor in a button of its own, with the author's name and the text. */
function parentOf(box: Element): Element | null {
  const editor = first(box, selectors.editor);
  const button = [...box.querySelectorAll('button[aria-label]')].find(
    (candidate) => candidate.querySelectorAll('[dir="auto"]').length >= 2 && editor && precedes(candidate, editor),
  );
  return button ?? null;
}

const quotedIn = (box: Element): Element | null => box.querySelector('[role="link"] [data-word-wrap="1"], [data-testid^="quote"]');

function surface(box: Element, parent = parentOf(box)): Surface {
  if (parent) return 'reply';
  return quotedIn(box) ? 'quote' : 'post';
}

function replyTarget(box: Element, parent: Element | null): Draft['replyTo'] {
  if (parent) {
    const lines = [...parent.querySelectorAll('[dir="auto"]')].map((line) => line.textContent ?? '');
    // The page shows the author's display name here, not the handle.
    return { handle: bareHandle(lines.find((line) => line.startsWith('@'))), text: lines.at(-1) ?? null };
  }
  const quoted = quotedIn(box);
  return quoted ? { handle: null, text: quoted.textContent } : null;
}

function readDraft(box: Element): Reading {
  const { parts, descriptionsHidden } = readParts(box);
  if (parts.length === 0) return { draft: null, missing: ['editor'] };
  const account = readAccount(box.ownerDocument);
  const audience = first(box, selectors.audience)?.textContent?.trim() || null;
  const parent = parentOf(box);
  const kind = surface(box, parent);
  const unread: Readable[] = ['file-names'];
  if (!account) unread.push('account');
  if (!audience && kind === 'post') unread.push('audience');
  if (descriptionsHidden) unread.push('descriptions');
  const draft: Draft = {
    platform: 'bluesky',
    surface: kind,
    account,
    audience,
    parts,
    scheduledFor: null,
    replyTo: replyTarget(box, parent),
    unread,
  };
  return { draft, missing: account ? [] : ['profileLink'] };
}

const count = (item: Element, testId: string): number | null =>
  shownCount(item.querySelector(`[data-testid="${testId}"]`)?.getAttribute('aria-label'));

/** In the opened post a line of its own, which is left out where there are none. */
const countBelow = (item: Element, testId: string): number => shownCount(item.querySelector(`[data-testid="${testId}"]`)?.textContent) ?? 0;

/** The opened post has no time element; answers carry their full date in the permalink's label. */
function readItem(item: Element): Reply {
  const handle = (item as HTMLElement).dataset.testid?.slice('postThreadItem-by-'.length) ?? '';
  const link = item.querySelector<HTMLAnchorElement>('a[href*="/post/"]');
  const text = first(item, selectors.richText);
  const name = item.querySelector(`a[href="/profile/${handle}"] [dir="auto"], a[href="/profile/${handle}"][dir="auto"]`);
  const at = new Date((link?.getAttribute('aria-label') ?? '').replace(' at ', ' '));
  return {
    account: { handle, name: name?.textContent?.trim() || null },
    text: text ? editorText(text) : '',
    link: link?.href ?? null,
    at: Number.isNaN(at.getTime()) ? null : at.toISOString(),
  };
}

const postAddress = /^\/profile\/([^/]+)\/post\/(\w+)/;

/** The opened post is the first item that is not itself a link to a post. */
const openedItem = (doc: Document): HTMLElement | null =>
  all(doc, selectors.threadItem).find((item) => item.getAttribute('role') !== 'link') ?? null;

export const bluesky: Platform = {
  id: 'bluesky',
  name: 'Bluesky',
  matches: ['https://bsky.app/*'],
  facts: { proof: 'seen', canEdit: 'no', hides: ['file-names', 'schedule'], queueAddress: null, lacks: ['views'] },
  selectors,
  recognises: (doc) => first(doc, selectors.mark) !== null,
  composeBox: (target) => target.closest(css(selectors.box)),
  composeBoxes: (doc) => all(doc, selectors.box),
  publishControl: (target) => target.closest<HTMLElement>(css(selectors.publish)),
  publishControls: (box) => all(box, selectors.publish),
  editors: (box) => all(box, selectors.editor),
  readDraft,
  readAccount,
  surface,
  isPostAddress: (url) => postAddress.test(url.pathname),
  postAt(url) {
    const [, handle, id] = url.pathname.match(postAddress) ?? [];
    return handle && id ? { handle, link: `${url.origin}/profile/${handle}/post/${id}` } : null;
  },
  postElement: (doc, url) => (postAddress.test(url.pathname) ? openedItem(doc) : null),
  readPost(doc, url): Post | null {
    const item = openedItem(doc);
    if (!item || !postAddress.test(url.pathname)) return null;
    const { account, text, at } = readItem(item);
    const shown = [...item.querySelectorAll('[dir="auto"]')]
      .map((line) => line.textContent ?? '')
      .find((line) => /\d{4}/.test(line) && line.includes('·'));
    const publishedAt = at ?? parsedTime(shown);
    return {
      link: url.origin + url.pathname,
      account,
      text,
      publishedAt,
      pictures: item.querySelectorAll('[data-expoimage="true"]').length,
      counts: {
        replies: count(item, 'replyBtn'),
        reposts: countBelow(item, 'repostCount-expanded'),
        quotes: countBelow(item, 'quoteCount-expanded'),
        likes: count(item, 'likeBtn'),
        views: null,
      },
    };
  },
  readReplies(doc) {
    const items = all(doc, selectors.threadItem);
    const opened = openedItem(doc);
    return items.slice(opened ? items.indexOf(opened) + 1 : 0).map(readItem);
  },
  publishedLink: (doc) => first<HTMLAnchorElement>(doc, selectors.toast)?.href ?? null,
};

/** "10:17 AM · Nov 22, 2026", as the English client writes it; other languages give `null`. */
function parsedTime(shown: string | undefined): string | null {
  const [clock, day] = shown?.split('·').map((piece) => piece.trim()) ?? [];
  const moment = new Date(`${day} ${clock}`);
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString();
}

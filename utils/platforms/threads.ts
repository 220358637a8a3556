import type { Account, Surface } from '../model/draft.ts';
import type { Reply } from '../model/post.ts';
import { boxesBy, lastWorded } from './boxes.ts';
import { partsOf, previewsIn, readingOf } from './draft-reading.ts';
import { editorText } from './editor-text.ts';
import type { Facts, Platform, Selector } from './platform.ts';
import { all, bareHandle, closest, css, first, precedes } from './query.ts';
import { countsOf, shownCount } from './shown-count.ts';

const selectors = {
  box: [{ css: '[role="dialog"]', seen: '2026-06-01', view: 'composer' }],
  // Each post of a chain is an editor of its own; one button sends all.
  editor: [{ css: '[contenteditable="true"][role="textbox"][data-lexical-editor="true"]', seen: '2026-04-26', view: 'all' }],
  publish: [{ css: '[role="button"]', seen: '2026-06-01', view: 'all' }],
  fence: [{ css: '[data-pressable-container="true"], [role="main"], [role="region"]', seen: '2026-11-01', view: 'answers' }],
  preview: [{ css: 'img[src^="blob:"], video', seen: null, view: 'composer' }],
  person: [{ css: 'a[href^="/@"]', seen: '2026-11-01', view: 'all' }],
  parent: [{ css: '[data-pressable-container="true"]', seen: '2026-11-01', view: 'composer' }],
  ownProfile: [{ css: 'a[href^="/@"]:has(svg)', seen: '2026-06-01', view: 'navigation' }],
  toast: [{ css: '[role="alert"] a[href*="/post/"], [role="status"] a[href*="/post/"]', seen: null, view: 'all' }],
  post: [{ css: '[data-pressable-container="true"]', seen: '2026-11-01', view: 'post page' }],
  postText: [{ css: 'span[dir="auto"]', seen: '2026-11-01', view: 'post page' }],
  postTime: [{ css: 'a[href*="/post/"] time[datetime]', seen: '2026-11-01', view: 'post page' }],
  picture: [{ css: 'picture', seen: '2026-11-01', view: 'post page' }],
  action: [{ css: '[role="button"]:has(svg)', seen: '2026-11-01', view: 'post page' }],
} satisfies Record<string, readonly Selector[]>;

const facts: Facts = {
  proof: 'sources',
  canEdit: 'unknown',
  hides: ['audience', 'descriptions', 'schedule'],
  queueAddress: null,
  lacks: ['quotes', 'views'],
};

const boxes = boxesBy({ ...selectors, choose: lastWorded });

const handleIn = (link: Element | null): string | null => bareHandle(link?.getAttribute('href')?.match(/^\/@([\w.]+)/)?.[1]);

/** Beside the editor stands the handle that will post, behind the post that is answered. */
function accountIn(box: Element): Account | null {
  const beside = all(box, selectors.person).find((link) => !closest(link, selectors.parent));
  const handle = handleIn(beside ?? first(box.ownerDocument, selectors.ownProfile));
  return handle ? { handle, name: null } : null;
}

function surface(box: Element): Surface {
  const parent = first(box, selectors.parent);
  const editor = boxes.editors(box)[0];
  if (!box.matches(css(selectors.box))) return 'reply';
  if (!parent || !editor) return 'post';
  // What is answered stands above the text, what is quoted below.
  return precedes(parent, editor) ? 'reply' : 'quote';
}

function textIn(item: Element): string {
  const texts = all(item, selectors.postText).filter((text) => !text.closest('a, [role="button"], time') && !text.querySelector('time'));
  return texts.map(editorText).join('\n').trim();
}

function readItem(item: Element): Reply {
  const time = first<HTMLTimeElement>(item, selectors.postTime);
  return {
    account: { handle: handleIn(first(item, selectors.person)) ?? '', name: null },
    text: textIn(item),
    link: time?.closest('a')?.href ?? null,
    at: time?.dateTime ?? null,
  };
}

const postAddress = /^\/@([\w.]+)\/post\/([\w-]+)/;

/** Several columns may stand in the page; the post is the item that links to this address. */
function openedPost(doc: Document, url: URL): HTMLElement | null {
  const code = url.pathname.match(postAddress)?.[2];
  return all(doc, selectors.post).find((item) => code && item.querySelector(`a[href*="/post/${code}"] time`)) ?? null;
}

export const threads: Platform = {
  id: 'threads',
  name: 'Threads',
  matches: ['https://www.threads.com/*', 'https://www.threads.net/*'],
  facts,
  selectors,
  ...boxes,
  readDraft(box) {
    const parent = surface(box) === 'post' ? null : first(box, selectors.parent);
    return readingOf(
      facts,
      {
        platform: 'threads',
        surface: surface(box),
        account: accountIn(box),
        parts: partsOf(boxes.editors(box), previewsIn(box, selectors.preview)),
        replyTo: parent ? { handle: handleIn(first(parent, selectors.person)), text: textIn(parent) } : null,
      },
      'person',
    );
  },
  readAccount: (doc) => {
    const handle = handleIn(first(doc, selectors.ownProfile));
    return handle ? { handle, name: null } : null;
  },
  surface,
  isPostAddress: (url) => postAddress.test(url.pathname),
  postAt(url) {
    const [, handle, code] = url.pathname.match(postAddress) ?? [];
    return handle && code ? { handle, link: `${url.origin}/@${handle}/post/${code}` } : null;
  },
  postElement: openedPost,
  readPost(doc, url) {
    const item = openedPost(doc, url);
    if (!item) return null;
    const { account, text, link, at } = readItem(item);
    // Their order is the same in every language: like, reply, repost, share.
    const row = all(item, selectors.action).slice(-4);
    const [likes, replies, reposts] = row.length === 4 ? row.map((action) => shownCount(action.textContent) ?? 0) : [];
    return {
      link: link ?? url.origin + url.pathname,
      account,
      text,
      publishedAt: at,
      pictures: all(item, selectors.picture).length,
      counts: countsOf({ likes: likes ?? null, replies: replies ?? null, reposts: reposts ?? null }),
    };
  },
  readReplies(doc, url) {
    const own = openedPost(doc, url);
    const items = all(doc, selectors.post);
    return own ? items.slice(items.indexOf(own) + 1).map(readItem) : [];
  },
  publishedLink: (doc) => first<HTMLAnchorElement>(doc, selectors.toast)?.href ?? null,
};

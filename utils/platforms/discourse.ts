import type { Account, Surface } from '../model/draft.ts';
import type { Reply } from '../model/post.ts';
import { boxesBy } from './boxes.ts';
import { partsOf, readingOf } from './draft-reading.ts';
import { editorText } from './editor-text.ts';
import type { Facts, Platform, Selector } from './platform.ts';
import { all, bareHandle, first } from './query.ts';
import { countsOf } from './shown-count.ts';

// Names of its public source; no dated copy of a page was read.
const selectors = {
  mark: [{ css: 'meta[name="generator"][content^="Discourse"]', seen: null, view: 'every page' }],
  box: [{ css: '#reply-control', seen: null, view: 'composer' }],
  title: [{ css: '#reply-title', seen: null, view: 'composer' }],
  editor: [{ css: '.d-editor-input', seen: null, view: 'composer' }],
  publish: [{ css: '.save-or-cancel .create', seen: null, view: 'composer' }],
  recipients: [{ css: '.user-selector', seen: null, view: 'composer' }],
  editing: [{ css: '.display-edit-reason, #edit-reason', seen: null, view: 'composer' }],
  account: [{ css: '.current-user img.avatar', seen: null, view: 'head of the page' }],
  post: [{ css: 'article[data-post-id]', seen: null, view: 'topic' }],
  text: [{ css: '.cooked', seen: null, view: 'topic' }],
  author: [{ css: '.names a[data-user-card], [data-user-card]', seen: null, view: 'topic' }],
  link: [{ css: 'a.post-date', seen: null, view: 'topic' }],
  time: [{ css: '.relative-date[data-time]', seen: null, view: 'topic' }],
} satisfies Record<string, readonly Selector[]>;

const facts: Facts = {
  proof: 'best effort',
  canEdit: 'yes',
  hides: ['audience', 'media', 'descriptions'],
  queueAddress: null,
  lacks: ['number of answers', 'reposts', 'quotes', 'likes', 'views'],
};

const boxes = boxesBy(selectors);

/** The address of one's own picture carries the name. */
function readAccount(doc: Document): Account | null {
  const source = first(doc, selectors.account)?.getAttribute('src') ?? '';
  const handle = bareHandle(source.match(/\/user_avatar\/[^/]+\/([^/]+)\//)?.[1]);
  return handle ? { handle, name: null } : null;
}

function surface(box: Element): Surface {
  if (first(box, selectors.recipients)) return 'message';
  if (first(box, selectors.editing)) return 'edit';
  return first(box, selectors.title) ? 'post' : 'reply';
}

function readItem(item: Element): Reply {
  const text = first(item, selectors.text);
  const at = new Date(Number(first(item, selectors.time)?.dataset.time));
  return {
    account: { handle: first(item, selectors.author)?.dataset.userCard ?? '', name: null },
    text: text ? editorText(text).trim() : '',
    link: first<HTMLAnchorElement>(item, selectors.link)?.href ?? null,
    at: at.getTime() > 0 ? at.toISOString() : null,
  };
}

const postAddress = /^\/t\/[^/]+\/(\d+)(?:\/(\d+))?/;

/** A topic's address names a post by its number in the topic; without one it is the first. */
function openedPost(doc: Document, url: URL): HTMLElement | null {
  const match = url.pathname.match(postAddress);
  return match ? (all(doc, selectors.post).find((item) => item.id === `post_${match[2] ?? 1}`) ?? null) : null;
}

export const discourse: Platform = {
  id: 'discourse',
  name: 'Discourse',
  // Its makers' own forum; every other host is switched on by its user, with one click.
  matches: ['https://meta.discourse.org/*'],
  facts,
  selectors,
  recognises: (doc) => first(doc, selectors.mark) !== null,
  ...boxes,
  readDraft: (box) =>
    readingOf(
      facts,
      {
        platform: 'discourse',
        surface: surface(box),
        account: readAccount(box.ownerDocument),
        parts: partsOf(boxes.editors(box), []),
      },
      null,
    ),
  readAccount,
  surface,
  isPostAddress: (url) => postAddress.test(url.pathname),
  // Whose post it is stands in the page alone.
  postAt(url) {
    const [path] = url.pathname.match(postAddress) ?? [];
    return path ? { handle: '', link: url.origin + path } : null;
  },
  postElement: openedPost,
  readPost(doc, url) {
    const post = openedPost(doc, url);
    if (!post) return null;
    const { account, text, link, at } = readItem(post);
    return {
      link: link ?? url.href,
      account,
      text,
      publishedAt: at,
      pictures: post.querySelectorAll('.cooked img:not(.emoji)').length,
      counts: countsOf({}),
    };
  },
  readReplies(doc, url) {
    const post = openedPost(doc, url);
    const items = all(doc, selectors.post);
    return post ? items.slice(items.indexOf(post) + 1).map(readItem) : [];
  },
};

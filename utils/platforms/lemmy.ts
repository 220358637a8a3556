import type { Account, Surface } from '../model/draft.ts';
import type { Reply } from '../model/post.ts';
import { boxesBy } from './boxes.ts';
import { partsOf, readingOf } from './draft-reading.ts';
import { editorText } from './editor-text.ts';
import type { Facts, Platform, Selector } from './platform.ts';
import { all, bareHandle, css, first, lines } from './query.ts';
import { countsOf } from './shown-count.ts';

const seen = '2026-08-06';

const selectors = {
  mark: [{ css: '#app .markdown-textarea, #app .post-listing', seen, view: 'lists, posts, composers' }],
  // The smallest form with a button that sends: a post's own form stands around the one of its text.
  title: [{ css: '#post-title', seen, view: 'new post' }],
  editor: [{ css: '.markdown-textarea textarea', seen, view: 'new post, comments, messages' }],
  publish: [{ css: 'form button[type="submit"]', seen, view: 'all' }],
  fence: [{ css: 'body', seen, view: 'all' }],
  account: [{ css: '#dropdownUser button, #dropdownUser a', seen, view: 'navigation' }],
  address: [{ css: '#post-url', seen, view: 'new post' }],
  description: [{ css: '#post-alt-text', seen, view: 'new post' }],
  schedule: [{ css: '#post-schedule', seen, view: 'new post' }],
  post: [{ css: '.post-listing', seen, view: 'post page' }],
  postTitle: [{ css: 'h1', seen, view: 'post page' }],
  text: [{ css: '.md-div', seen, view: 'post page' }],
  person: [{ css: 'a[href*="/u/"]', seen, view: 'post page' }],
  answer: [{ css: '.comment-node', seen, view: 'post page' }],
  answerText: [{ css: '.comment-content', seen, view: 'post page' }],
} satisfies Record<string, readonly Selector[]>;

const facts: Facts = {
  proof: 'sources',
  canEdit: 'yes',
  hides: ['file-names'],
  queueAddress: null,
  lacks: ['time', 'number of answers', 'reposts', 'quotes', 'likes', 'views', 'times of answers'],
};

const boxes = boxesBy(selectors);

function readAccount(doc: Document): Account | null {
  const shown = first(doc, selectors.account);
  const handle = bareHandle(shown && lines(shown)[0]);
  return handle ? { handle, name: null } : null;
}

function surface(box: Element): Surface {
  if (first(box, selectors.title)) return 'post';
  return box.ownerDocument.location.pathname.startsWith('/create_private_message') ? 'message' : 'comment';
}

const postAddress = /^\/post\/\d+/;

const nameIn = (item: Element): string => bareHandle(first(item, selectors.person)?.getAttribute('href')?.split('/u/')[1]) ?? '';

function readAnswer(item: Element): Reply {
  const text = first(item, selectors.answerText);
  const id = item.id.match(/^comment-(\d+)$/)?.[1];
  return {
    account: { handle: nameIn(item), name: null },
    text: text ? editorText(text).trim() : '',
    link: id ? new URL(`/comment/${id}`, item.ownerDocument.baseURI).href : null,
    at: null,
  };
}

const openedPost = (doc: Document, url: URL): HTMLElement | null => (postAddress.test(url.pathname) ? first(doc, selectors.post) : null);

export const lemmy: Platform = {
  id: 'lemmy',
  name: 'Lemmy',
  // The largest server; every other host is switched on by its user, with one click.
  matches: ['https://lemmy.world/*'],
  facts,
  selectors,
  recognises: (doc) => first(doc, selectors.mark) !== null,
  ...boxes,
  readDraft(box) {
    const attached = first<HTMLInputElement>(box, selectors.address)?.value ?? '';
    const shown = /\.(?:jpe?g|png|gif|webp|avif)(?:\?|$)/i.test(attached);
    const alt = first<HTMLInputElement>(box, selectors.description)?.value.trim() || null;
    const at = first<HTMLInputElement>(box, selectors.schedule)?.value;
    return readingOf(
      facts,
      {
        platform: 'lemmy',
        surface: surface(box),
        account: readAccount(box.ownerDocument),
        parts: partsOf(boxes.editors(box), shown ? [{ kind: 'image', alt, fileName: null }] : []),
        scheduledFor: at ? at.replace('T', ' ') : null,
      },
      'account',
    );
  },
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
    const body = doc.querySelector(`#postContent ${css(selectors.text)}`) ?? first(post, selectors.text);
    const title = first(post, selectors.postTitle) ?? first(doc, selectors.postTitle);
    return {
      link: url.origin + url.pathname,
      account: { handle: nameIn(post), name: null },
      text: [title, body]
        .map((each) => (each ? editorText(each).trim() : ''))
        .filter(Boolean)
        .join('\n\n'),
      publishedAt: null,
      pictures: post.querySelectorAll('picture').length,
      counts: countsOf({}),
    };
  },
  readReplies: (doc, url) => (openedPost(doc, url) ? all(doc, selectors.answer).map(readAnswer) : []),
};

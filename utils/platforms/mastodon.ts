import type { Account, Draft, Media, Readable, Surface } from '../model/draft.ts';
import type { Post, Reply } from '../model/post.ts';
import { editorText } from './editor-text.ts';
import type { Platform, Reading, Selector } from './platform.ts';
import { all, bareHandle, css, first, precedes } from './query.ts';
import { shownCount } from './shown-count.ts';

const seen = '2026-11-22';

const selectors = {
  mark: [{ css: 'script#initial-state', seen, view: 'every page' }],
  root: [{ css: '#mastodon', seen, view: 'every page' }],
  // The class stands on a wrapper and on the form; the form is the box.
  box: [{ css: 'form.compose-form', seen, view: 'composer' }],
  editor: [{ css: 'textarea.autosuggest-textarea__textarea', seen, view: 'composer' }],
  warning: [{ css: '#cw-spoiler-input', seen, view: 'composer' }],
  // glitch-soc has a second button beside the first, which sends to another audience.
  publish: [
    { css: '.compose-form__submit button', seen, view: 'composer' },
    { css: '.compose-form__publish-button-wrapper button', seen: '2023-12-01', view: 'composer, 4.2' },
  ],
  counter: [{ css: '.character-counter', seen, view: 'composer' }],
  visibility: [{ css: '.compose-form__dropdowns .dropdown-button:first-child', seen, view: 'composer' }],
  account: [
    { css: '.navigation-bar .display-name__account', seen, view: 'composer' },
    { css: '.navigation-bar__profile-account', seen: '2023-12-01', view: 'beside the composer, 4.2' },
  ],
  accountName: [{ css: '.navigation-bar .display-name__html', seen, view: 'composer' }],
  reply: [{ css: '.reply-indicator', seen, view: 'composer' }],
  edit: [{ css: '.edit-indicator', seen: '2026-08-08', view: 'composer' }],
  quote: [{ css: '.status__quote, .compose-form__quote', seen: '2026-08-08', view: 'composer' }],
  upload: [{ css: '.compose-form__upload', seen, view: 'composer' }],
  undescribed: [{ css: '.compose-form__upload__warning button.active', seen, view: 'composer' }],
  described: [{ css: '.compose-form__upload__warning button', seen, view: 'composer' }],
  toast: [{ css: '.notification-bar a[href]', seen: '2026-08-08', view: 'all' }],
  post: [{ css: '.detailed-status__wrapper', seen, view: 'post page' }],
  // “Go home” alone; where loading failed, another button stands before it. Read in the source of the web client.
  gone: [{ css: '.error-column a.button:not(.button-tertiary)', seen, view: 'post page of a deleted post' }],
  postTime: [{ css: 'a.detailed-status__datetime', seen, view: 'post page' }],
  postAuthor: [{ css: 'a.detailed-status__display-name', seen, view: 'post page' }],
  postText: [{ css: '.status__content__text', seen, view: 'post page' }],
  answer: [{ css: '.status__wrapper--in-thread', seen, view: 'post page' }],
  answerAuthor: [{ css: 'a.status__display-name', seen, view: 'post page' }],
  answerTime: [{ css: 'a.status__relative-time', seen, view: 'post page' }],
} satisfies Record<string, readonly Selector[]>;

/** The client's own words for a direct message, which is a visibility of the same form. */
const DIRECT = [
  'private mention',
  'direct',
  'private erwähnung',
  'mention privée',
  'mención privada',
  'menção privada',
  'menzione privata',
];

function surface(box: Element): Surface {
  if (first(box, selectors.edit)) return 'edit';
  const visibility = first(box, selectors.visibility)?.textContent?.trim().toLowerCase() ?? '';
  if (DIRECT.some((word) => visibility.startsWith(word))) return 'message';
  if (first(box, selectors.reply)) return 'reply';
  return first(box, selectors.quote) ? 'quote' : 'post';
}

function accountIn(root: ParentNode): Account | null {
  const handle = bareHandle(first(root, selectors.account)?.textContent);
  return handle ? { handle, name: first(root, selectors.accountName)?.textContent?.trim() || null } : null;
}

function mediaIn(box: Element): Media[] {
  return all(box, selectors.upload).map((upload) => ({
    kind: 'image',
    // The words of a description are not on the page, only whether there is one.
    alt: upload.querySelector(css(selectors.undescribed)) ? null : '',
    fileName: null,
  }));
}

/** What the instance's own counter says is left; its limit follows from it. */
function charactersLeft(box: Element): number | undefined {
  const shown = first(box, selectors.counter)?.textContent?.replace('\u2212', '-').trim();
  return shown && Number.isInteger(Number(shown)) ? Number(shown) : undefined;
}

function readDraft(box: Element): Reading {
  const editor = first(box, selectors.editor);
  if (!editor) return { draft: null, missing: ['editor'] };
  // Older servers show it above the form, not in it.
  const account = accountIn(box) ?? accountIn(box.ownerDocument);
  const audience = first(box, selectors.visibility)?.textContent?.trim() || null;
  const field = first<HTMLInputElement>(box, selectors.warning);
  // A warning that is folded away keeps its text and is not sent.
  const warning = field && !field.disabled ? field.value : '';
  const text = editorText(editor);
  const reply = first(box, selectors.reply);
  const unread: Readable[] = ['file-names'];
  if (!account) unread.push('account');
  if (!audience) unread.push('audience');
  const left = charactersLeft(box);
  const draft: Draft = {
    platform: 'mastodon',
    surface: surface(box),
    account,
    audience,
    parts: [{ text, media: mediaIn(box) }],
    scheduledFor: null,
    replyTo: reply
      ? {
          handle: bareHandle(reply.querySelector('.display-name__account')?.textContent),
          text: reply.querySelector('.reply-indicator__content')?.textContent ?? null,
        }
      : null,
    unread,
    ...(warning ? { warning } : {}),
    ...(left === undefined ? {} : { left }),
  };
  return { draft, missing: account ? [] : ['account'] };
}

const number = (root: Element, selector: string): number | null => shownCount(root.querySelector(selector)?.textContent);

function readAnswer(item: Element): Reply {
  const author = first<HTMLAnchorElement>(item, selectors.answerAuthor);
  const time = first<HTMLAnchorElement>(item, selectors.answerTime);
  const text = first(item, selectors.postText);
  return {
    account: { handle: bareHandle(author?.title) ?? '', name: author?.querySelector('.display-name__html')?.textContent?.trim() || null },
    text: text ? editorText(text) : '',
    link: time?.href ?? null,
    at: time?.querySelector('time')?.dateTime ?? null,
  };
}

const postAddress = /^(?:\/deck)?\/@([^/]+)\/([\w-]+)\/?$/;

export const mastodon: Platform = {
  id: 'mastodon',
  name: 'Mastodon',
  // The largest instance; every other host is switched on by its user, with one click.
  matches: ['https://mastodon.social/*'],
  facts: { proof: 'seen', canEdit: 'yes', hides: ['file-names', 'schedule'], queueAddress: null, lacks: ['number of answers', 'views'] },
  selectors,
  recognises: (doc) => first(doc, selectors.mark) !== null && first(doc, selectors.root) !== null,
  composeBox: (target) => target.closest(css(selectors.box)),
  composeBoxes: (doc) => all(doc, selectors.box),
  publishControl: (target) => target.closest<HTMLElement>(css(selectors.publish)),
  publishControls: (box) => all(box, selectors.publish),
  editors: (box) => all(box, selectors.editor),
  readDraft,
  readAccount: (doc) => accountIn(doc),
  surface,
  // glitch-soc sends to its second audience by it; elsewhere it does nothing.
  sendsOn: (event) => event.altKey,
  isPostAddress: (url) => postAddress.test(url.pathname),
  postAt(url) {
    const [, handle, id] = url.pathname.match(postAddress) ?? [];
    return handle && id ? { handle, link: `${url.origin}/@${handle}/${id}` } : null;
  },
  postElement: (doc) => first(doc, selectors.post),
  readPost(doc): Post | null {
    const post = first(doc, selectors.post);
    const text = post && first(post, selectors.postText);
    if (!post) return null;
    const link = first<HTMLAnchorElement>(post, selectors.postTime);
    // Written out it carries the server's name, which the composer and answers leave out for an account of the same server.
    const handle = first<HTMLAnchorElement>(post, selectors.postAuthor)?.pathname.split('/').pop();
    return {
      link: link?.href ?? doc.location.href,
      account: {
        handle: bareHandle(handle) ?? bareHandle(post.querySelector('.display-name__account')?.textContent) ?? '',
        name: post.querySelector('.display-name__html')?.textContent?.trim() || null,
      },
      text: text ? editorText(text) : '',
      publishedAt: link?.querySelector('time')?.dateTime ?? null,
      pictures: post.querySelectorAll('.media-gallery__item').length,
      counts: {
        replies: null,
        reposts: number(post, '.detailed-status__reblogs'),
        quotes: number(post, '.detailed-status__quotes'),
        likes: number(post, '.detailed-status__favorites'),
        views: null,
      },
    };
  },
  saysGone: (doc) => first(doc, selectors.gone) !== null,
  readReplies(doc) {
    const post = first(doc, selectors.post);
    return all(doc, selectors.answer)
      .filter((item) => post && precedes(post, item))
      .map(readAnswer);
  },
  publishedLink: (doc) => first<HTMLAnchorElement>(doc, selectors.toast)?.href ?? null,
};

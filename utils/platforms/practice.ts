import type { Account, Draft } from '../model/draft.ts';
import { editorText } from './editor-text.ts';
import type { Platform, Selector } from './platform.ts';
import { all, bareHandle, css, first } from './query.ts';

const mark = (name: string): readonly Selector[] => [{ css: `[data-practice="${name}"]`, seen: '2026-11-25', view: 'our own page' }];

const selectors = {
  box: mark('compose'),
  editor: mark('text'),
  publish: mark('publish'),
  account: mark('account'),
  picture: mark('picture'),
  description: mark('description'),
  post: mark('post'),
} satisfies Record<string, readonly Selector[]>;

function readAccount(doc: ParentNode): Account | null {
  const handle = bareHandle(first(doc, selectors.account)?.textContent);
  return handle ? { handle, name: null } : null;
}

/** Our own compose box, on the welcome page: where somebody can try everything and nothing is ever published. */
export const practice: Platform = {
  id: 'practice',
  name: 'Practice',
  matches: [],
  facts: { proof: 'seen', canEdit: 'no', hides: [], queueAddress: null },
  selectors,
  composeBox: (target) => target.closest(css(selectors.box)),
  composeBoxes: (doc) => all(doc, selectors.box),
  publishControl: (target) => target.closest<HTMLElement>(css(selectors.publish)),
  publishControls: (box) => all(box, selectors.publish),
  editors: (box) => all(box, selectors.editor),
  readDraft(box) {
    const editor = first(box, selectors.editor);
    if (!editor) return { draft: null, missing: ['editor'] };
    const draft: Draft = {
      platform: 'practice',
      surface: 'post',
      account: readAccount(box),
      audience: 'Everyone',
      parts: [
        {
          text: editorText(editor),
          media: all(box, selectors.picture).map((picture) => ({
            kind: 'image',
            alt: first<HTMLInputElement>(picture, selectors.description)?.value.trim() || null,
            fileName: picture.dataset.fileName ?? null,
          })),
        },
      ],
      scheduledFor: null,
      replyTo: null,
    };
    return { draft, missing: [] };
  },
  readAccount,
  surface: () => 'post',
  readPost(doc) {
    const post = first(doc, selectors.post);
    if (!post) return null;
    return {
      link: doc.location.href,
      account: readAccount(post) ?? { handle: 'acmetea' },
      text: post.querySelector('[data-practice="post-text"]')?.textContent ?? '',
      publishedAt: post.querySelector('time')?.dateTime ?? null,
      pictures: 0,
      counts: { replies: null, reposts: null, quotes: null, likes: null, views: null },
    };
  },
};

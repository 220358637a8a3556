import type { Account } from '../model/draft.ts';
import { boxesBy, lastWorded } from './boxes.ts';
import { partsOf, previewsIn, readingOf } from './draft-reading.ts';
import type { Facts, Platform, Selector } from './platform.ts';
import { all, bareHandle, first, lines } from './query.ts';

// It writes with the block editor of WordPress, whose names are public; its own page is told by no source.
const selectors = {
  box: [{ css: '[role="dialog"]', seen: null, view: 'composer' }],
  editor: [{ css: '.block-editor-block-list__layout.is-root-container', seen: null, view: 'composer' }],
  publish: [{ css: 'button', seen: null, view: 'composer' }],
  // The blog that posts is chosen in the head of the dialog.
  account: [{ css: 'button[aria-haspopup], button[aria-label]', seen: null, view: 'composer' }],
  preview: [{ css: 'figure img, figure video', seen: null, view: 'composer' }],
} satisfies Record<string, readonly Selector[]>;

const facts: Facts = { proof: 'best effort', canEdit: 'yes', hides: ['audience', 'schedule'], queueAddress: null };

const boxes = boxesBy({ ...selectors, choose: lastWorded });

function accountIn(box: Element): Account | null {
  const named = all(box, selectors.account).flatMap((button) => lines(button).filter((line) => /^[a-z0-9-]{1,32}$/.test(line)));
  const handle = bareHandle(named[0]);
  return handle ? { handle, name: null } : null;
}

const postAddress = /^\/([\w-]+)\/(\d{6,})/;

export const tumblr: Platform = {
  id: 'tumblr',
  name: 'Tumblr',
  matches: ['https://www.tumblr.com/*'],
  facts,
  selectors,
  ...boxes,
  readDraft: (box) =>
    readingOf(
      facts,
      {
        platform: 'tumblr',
        surface: 'post',
        account: accountIn(box),
        parts: partsOf(
          boxes.editors(box),
          previewsIn(box, selectors.preview).map((each, index) => ({
            ...each,
            alt: all(box, selectors.preview)[index]?.getAttribute('alt') || null,
          })),
        ),
      },
      null,
    ),
  readAccount(doc) {
    const box = first(doc, selectors.box);
    return box && boxes.editors(box).length > 0 ? accountIn(box) : null;
  },
  surface: () => 'post',
  isPostAddress: (url) => postAddress.test(url.pathname),
  postAt(url) {
    const [path, handle] = url.pathname.match(postAddress) ?? [];
    return path && handle ? { handle, link: url.origin + path } : null;
  },
};

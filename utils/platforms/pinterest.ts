import type { Account } from '../model/draft.ts';
import { boxesBy } from './boxes.ts';
import { entered, partsOf, readingOf } from './draft-reading.ts';
import { editorText } from './editor-text.ts';
import type { Facts, Platform, Selector } from './platform.ts';
import { bareHandle, first } from './query.ts';
import { countsOf, shownCount } from './shown-count.ts';

const selectors = {
  // Country pages have hosts of their own.
  mark: [{ css: '#storyboard-upload-input', seen: '2026-11-01', view: 'pin builder' }],
  title: [{ css: '#storyboard-selector-title', seen: '2026-11-01', view: 'pin builder' }],
  editor: [{ css: '.public-DraftEditor-content[contenteditable="true"]', seen: '2026-11-01', view: 'pin builder' }],
  // The page listens on the element around the button.
  publish: [{ css: '[data-test-id="storyboard-creation-nav-done"]', seen: '2026-11-01', view: 'pin builder' }],
  confirm: [{ css: '[data-test-id="schedule-pin-confirm-button"]', seen: '2026-06-01', view: 'pin builder' }],
  inner: [{ css: 'button', seen: '2026-11-01', view: 'pin builder' }],
  fence: [{ css: 'body', seen: '2026-11-01', view: 'pin builder' }],
  account: [{ css: '[data-test-id="header-profile"] a[href], a[data-test-id="header-profile"]', seen: null, view: 'all' }],
  later: [{ css: '#pin-draft-switch-group', seen: '2026-06-01', view: 'pin builder' }],
  date: [{ css: 'input[id*="pin-draft-schedule-date-field"]', seen: '2026-06-01', view: 'pin builder' }],
  clock: [{ css: '[data-test-id="pin-draft-schedule-time-field-container"]', seen: '2026-06-01', view: 'pin builder' }],
  preview: [{ css: '[data-test-id^="storyboard"] img[src], [data-test-id^="storyboard"] video', seen: null, view: 'pin builder' }],
  postTitle: [{ css: '[data-test-id="closeup-title"]', seen: null, view: 'pin page' }],
  reactions: [{ css: '[data-test-id="aggregated-reactions-container"]', seen: null, view: 'pin page' }],
} satisfies Record<string, readonly Selector[]>;

const facts: Facts = {
  proof: 'sources',
  canEdit: 'yes',
  hides: ['audience', 'descriptions'],
  queueAddress: null,
  lacks: ['author', 'time', 'number of answers', 'reposts', 'quotes', 'views'],
};

const boxes = boxesBy(selectors);

function readAccount(doc: Document): Account | null {
  const handle = bareHandle(
    first(doc, selectors.account)
      ?.getAttribute('href')
      ?.match(/^\/([\w-]+)\/?$/)?.[1],
  );
  return handle ? { handle, name: null } : null;
}

/** The date field follows the language of the page; only the American order is known. */
function scheduledIn(box: Element): { armed: boolean; at: string | null } {
  const armed = first<HTMLInputElement>(box, selectors.later)?.checked ?? false;
  const [date, clock] = [first<HTMLInputElement>(box, selectors.date), first(box, selectors.clock)];
  if (!armed || !date || !clock || box.ownerDocument.documentElement.lang.toLowerCase() !== 'en-us') return { armed, at: null };
  return { armed, at: entered(date.value, 'mdy', clock.querySelector('input')?.value ?? clock.textContent ?? '') };
}

const postAddress = /^\/pin\/(\d+)/;

export const pinterest: Platform = {
  id: 'pinterest',
  name: 'Pinterest',
  matches: ['https://www.pinterest.com/*'],
  facts,
  selectors,
  recognises: (doc) => first(doc, selectors.mark) !== null,
  ...boxes,
  readDraft(box) {
    const { armed, at } = scheduledIn(box);
    const preview = first(box, selectors.preview);
    return readingOf(
      facts,
      {
        platform: 'pinterest',
        surface: 'post',
        account: readAccount(box.ownerDocument),
        parts: partsOf(
          boxes.editors(box),
          preview ? [{ kind: preview.nodeName === 'VIDEO' ? 'video' : 'image', alt: null, fileName: null }] : [],
          { are: selectors.title, limitedBy: 'pinterest-title' },
        ),
        scheduledFor: at,
        unread: armed && !at ? ['schedule'] : [],
      },
      null,
    );
  },
  readAccount,
  surface: () => 'post',
  isPostAddress: (url) => postAddress.test(url.pathname),
  // Whose pin it is does not stand in its address.
  postAt(url) {
    const [path] = url.pathname.match(postAddress) ?? [];
    return path ? { handle: '', link: `${url.origin}${path}/` } : null;
  },
  postElement: (doc, url) => (postAddress.test(url.pathname) ? first(doc, selectors.postTitle) : null),
  readPost(doc, url) {
    const title = postAddress.test(url.pathname) ? first(doc, selectors.postTitle) : null;
    if (!title) return null;
    return {
      link: url.origin + url.pathname,
      account: { handle: '', name: null },
      text: editorText(title),
      publishedAt: null,
      pictures: 1,
      counts: countsOf({ likes: shownCount(first(doc, selectors.reactions)?.textContent) }),
    };
  },
};

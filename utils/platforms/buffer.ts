import type { Draft } from '../model/draft.ts';
import { boxesBy, lastWorded } from './boxes.ts';
import { partsOf, previewsIn, readingOf } from './draft-reading.ts';
import type { Facts, Platform, Selector } from './platform.ts';
import { all, closest, css, first } from './query.ts';

const selectors = {
  box: [{ css: '[role="dialog"]', seen: '2026-05-01', view: 'composer' }],
  // One for all channels, one for each post of a thread, or one for each network that has a version of its own.
  editor: [{ css: '[data-testid="composer-text-area"]', seen: '2026-05-01', view: 'composer' }],
  publish: [{ css: 'button[class*="schedulePostButton"]', seen: '2026-05-01', view: 'composer' }],
  anyButton: [{ css: 'button', seen: null, view: 'composer' }],
  network: [{ css: '[data-channel]', seen: '2026-05-01', view: 'composer' }],
  thumbnail: [{ css: '[data-testid="media-attachment-thumbnail"]', seen: '2026-05-01', view: 'composer' }],
  schedule: [{ css: '[data-testid="schedule-selector-trigger"]', seen: '2026-05-01', view: 'composer' }],
  comment: [{ css: '[data-testid="reply-form-item"]', seen: '2026-05-01', view: 'community' }],
  // Its rows carry no mark that a source tells of.
  queue: [
    { css: 'main, [role="main"]', seen: null, view: 'queue' },
    { css: 'body', seen: null, view: 'queue' },
  ],
} satisfies Record<string, readonly Selector[]>;

const facts: Facts = {
  proof: 'best effort',
  canEdit: 'unknown',
  hides: ['account', 'audience', 'descriptions'],
  queueAddress: 'https://publish.buffer.com/all-channels?tab=queue',
};

const boxes = boxesBy({
  ...selectors,
  publish: [...selectors.publish, ...selectors.anyButton],
  choose(controls, editors) {
    const named = controls.filter((control) => control.matches(css(selectors.publish)));
    return named.length > 0 ? named : lastWorded(controls, editors);
  },
});

/** Buffer's own word for a network where ours is another. */
const named = (channel: string): string => (channel === 'twitter' ? 'x' : channel);

const networksIn = (elements: readonly HTMLElement[]): string[] => [...new Set(elements.map((each) => named(each.dataset.channel ?? '')))];

/**
 * Each text by the limits of the networks it goes to: of the one whose version it is, otherwise of all that are chosen.
 * Where the page names none, no limit is known.
 */
function parts(box: Element): Draft['parts'] {
  const editors = boxes.editors(box);
  const chosen = networksIn(all(box, selectors.network));
  return partsOf(editors, previewsIn(box, selectors.thumbnail)).map((part, index) => {
    const version = editors[index] && closest(editors[index], selectors.network);
    const limitedBy = version && box.contains(version) ? networksIn([version]) : chosen;
    return limitedBy.length > 0 ? { ...part, limitedBy } : part;
  });
}

export const buffer: Platform = {
  id: 'buffer',
  name: 'Buffer',
  matches: ['https://publish.buffer.com/*'],
  facts,
  selectors,
  ...boxes,
  readDraft(box) {
    const scheduledFor = first(box, selectors.schedule)?.textContent || null;
    return readingOf(
      facts,
      {
        platform: 'buffer',
        surface: 'post',
        account: null,
        parts: parts(box),
        scheduledFor,
        unread: scheduledFor ? [] : ['schedule'],
      },
      null,
    );
  },
  // Who posts is drawn as a row of pictures.
  readAccount: () => null,
  surface: () => 'post',
  // Drafts, what needs a yes, and what was sent stand at the same addresses, in tabs of their own.
  isQueueAddress: ({ pathname, searchParams }) =>
    /^\/(?:all-channels|channels?\/)/.test(pathname) && (searchParams.get('tab') ?? 'queue') === 'queue',
  waitingList(doc) {
    const list = first(doc, selectors.queue);
    return list && { list, rows: [], account: null };
  },
};

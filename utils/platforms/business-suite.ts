import type { Account } from '../model/draft.ts';
import { boxesBy, lastWorded } from './boxes.ts';
import { entered, partsOf, previewsIn, readingOf, shownAs } from './draft-reading.ts';
import type { Facts, Platform, Selector } from './platform.ts';
import { all, first, lines } from './query.ts';

const selectors = {
  // A whole page, not a dialog.
  box: [{ css: '[role="main"], body', seen: null, view: 'composer' }],
  editor: [{ css: '[role="textbox"][contenteditable="true"]', seen: '2026-09-01', view: 'composer' }],
  publish: [{ css: '[role="button"], button', seen: '2026-09-01', view: 'composer' }],
  // The selector "Post to" at the top; the exact node is told by no source.
  account: [{ css: '[role="combobox"], [aria-haspopup="listbox"]', seen: null, view: 'composer' }],
  preview: [{ css: 'img[src^="blob:"], video', seen: null, view: 'composer' }],
  scheduleSwitch: [{ css: '[role="switch"]', seen: '2026-09-01', view: 'composer' }],
  date: [{ css: 'input[placeholder="mm/dd/yyyy"], input[placeholder="dd/mm/yyyy"]', seen: '2026-09-01', view: 'composer' }],
  clock: [{ css: 'input[role="spinbutton"]', seen: '2026-09-01', view: 'composer' }],
  // Whose posts they are stands on a switch that no source describes, so that is not read there.
  queue: [
    { css: 'main, [role="main"]', seen: null, view: 'planner' },
    { css: 'body', seen: null, view: 'planner' },
  ],
} satisfies Record<string, readonly Selector[]>;

const facts: Facts = {
  proof: 'best effort',
  canEdit: 'yes',
  hides: ['audience', 'descriptions'],
  queueAddress: 'https://business.facebook.com/latest/content_calendar',
};

const boxes = boxesBy({ ...selectors, choose: lastWorded });

/** Other pages of the suite have fields of their own: the inbox, adverts. */
const isComposer = ({ location }: Document): boolean => /^\/latest\/(?:reels_)?composer/.test(location.pathname);

function accountIn(doc: Document): Account | null {
  const page = first(doc, selectors.account);
  return page ? shownAs(lines(page)[0]) : null;
}

/** The date field says itself in which order it is filled in; hours, minutes and, where there is one, the half of the day follow. */
function scheduledIn(box: Element): string | null {
  const date = first<HTMLInputElement>(box, selectors.date);
  const [hours, minutes, half] = all<HTMLInputElement>(box, selectors.clock).map((field) => field.value.trim());
  if (!date || !hours || !minutes) return null;
  return entered(date.value, date.placeholder.startsWith('mm') ? 'mdy' : 'dmy', `${hours}:${minutes.padStart(2, '0')} ${half ?? ''}`);
}

export const businessSuite: Platform = {
  id: 'business-suite',
  name: 'Meta Business Suite',
  matches: ['https://business.facebook.com/*'],
  facts,
  selectors,
  ...boxes,
  composeBox: (target) => (isComposer(target.ownerDocument) ? boxes.composeBox(target) : null),
  composeBoxes: (doc) => (isComposer(doc) ? boxes.composeBoxes(doc) : []),
  readDraft(box) {
    const armed = all(box, selectors.scheduleSwitch).some((each) => each.getAttribute('aria-checked') === 'true');
    const scheduledFor = armed ? scheduledIn(box) : null;
    return readingOf(
      facts,
      {
        platform: 'business-suite',
        surface: 'post',
        account: accountIn(box.ownerDocument),
        parts: partsOf(boxes.editors(box).slice(0, 1), previewsIn(box, selectors.preview)),
        scheduledFor,
        unread: armed && !scheduledFor ? ['schedule'] : [],
      },
      null,
    );
  },
  readAccount: accountIn,
  surface: () => 'post',
  isQueueAddress: ({ pathname }) => pathname.startsWith('/latest/content_calendar'),
  waitingList(doc) {
    const list = first(doc, selectors.queue);
    return list && { list, rows: [], account: null };
  },
};

import type { Account } from '../model/draft.ts';
import { boxesBy } from './boxes.ts';
import { partsOf, readingOf, shownAs } from './draft-reading.ts';
import type { Facts, Platform, Selector } from './platform.ts';
import { closest, first } from './query.ts';

// Two clients live under one address. Both mark their field and their button; the rest of a page is told by no source.
const selectors = {
  editor: [
    { css: '.input-message-input[contenteditable="true"]:not(.input-field-input-fake)', seen: '2026-05-01', view: 'K' },
    { css: '#editable-message-text[contenteditable="true"]', seen: '2026-10-01', view: 'A' },
  ],
  publish: [
    { css: 'button.btn-send', seen: '2026-05-01', view: 'K' },
    { css: 'button.send.main-button, button.send', seen: null, view: 'A' },
  ],
  fence: [{ css: 'body', seen: '2026-05-01', view: 'all' }],
  // A channel is written to as itself: its name in the head of the chat is who posts.
  chat: [
    { css: '.chat-info .peer-title', seen: '2026-05-01', view: 'K' },
    { css: '.MiddleHeader .fullName', seen: null, view: 'A' },
  ],
} satisfies Record<string, readonly Selector[]>;

const facts: Facts = { proof: 'best effort', canEdit: 'yes', hides: ['audience', 'descriptions', 'media', 'schedule'], queueAddress: null };

const boxes = boxesBy(selectors);

const readAccount = (doc: Document): Account | null => shownAs(first(doc, selectors.chat)?.textContent);

export const telegram: Platform = {
  id: 'telegram',
  name: 'Telegram',
  matches: ['https://web.telegram.org/*'],
  facts,
  selectors,
  ...boxes,
  readDraft: (box) =>
    readingOf(
      facts,
      { platform: 'telegram', surface: 'message', account: readAccount(box.ownerDocument), parts: partsOf(boxes.editors(box), []) },
      null,
    ),
  readAccount,
  surface: () => 'message',
  sendsOn: ({ shiftKey }, target) => !shiftKey && closest(target, selectors.editor) !== null,
};

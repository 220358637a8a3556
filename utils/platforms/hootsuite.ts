import { boxesBy, lastWorded } from './boxes.ts';
import { partsOf, previewsIn, readingOf } from './draft-reading.ts';
import type { Facts, Platform, Selector } from './platform.ts';

// No source tells what its pages look like today: all of it follows from how such composers are built.
const selectors = {
  editor: [{ css: '[contenteditable="true"], [role="dialog"] textarea', seen: null, view: 'composer' }],
  publish: [{ css: 'button, [role="button"]', seen: null, view: 'composer' }],
  box: [{ css: '[role="dialog"], main, body', seen: null, view: 'composer' }],
  preview: [{ css: 'img[src^="blob:"], video', seen: null, view: 'composer' }],
} satisfies Record<string, readonly Selector[]>;

const facts: Facts = {
  proof: 'best effort',
  canEdit: 'unknown',
  hides: ['account', 'audience', 'descriptions', 'schedule'],
  queueAddress: 'https://hootsuite.com/dashboard#/planner',
};

const boxes = boxesBy({ ...selectors, choose: lastWorded });

export const hootsuite: Platform = {
  id: 'hootsuite',
  name: 'Hootsuite',
  matches: ['https://hootsuite.com/*'],
  facts,
  selectors,
  ...boxes,
  readDraft: (box) =>
    readingOf(
      facts,
      { platform: 'hootsuite', surface: 'post', account: null, parts: partsOf(boxes.editors(box), previewsIn(box, selectors.preview)) },
      null,
    ),
  readAccount: () => null,
  surface: () => 'post',
};

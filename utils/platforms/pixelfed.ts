import { boxesBy } from './boxes.ts';
import { partsOf, previewsIn, readingOf } from './draft-reading.ts';
import type { Facts, Platform, Selector } from './platform.ts';
import { first } from './query.ts';

// From an older state of its public source, whose day is not known.
const selectors = {
  mark: [{ css: '#pf-dz', seen: null, view: 'composer' }],
  box: [{ css: '.status-card:has(textarea)', seen: null, view: 'composer' }],
  editor: [{ css: '.media-body textarea.form-control', seen: null, view: 'composer' }],
  // A link in the head; the way back beside it is one of another class.
  publish: [{ css: '.card-header a.font-weight-bold:not(.text-muted)', seen: null, view: 'composer' }],
  preview: [{ css: '.media > img[src]', seen: null, view: 'composer' }],
} satisfies Record<string, readonly Selector[]>;

const facts: Facts = {
  proof: 'best effort',
  canEdit: 'yes',
  hides: ['account', 'audience', 'descriptions', 'schedule'],
  queueAddress: null,
};

const boxes = boxesBy(selectors);

const postAddress = /^\/p\/([\w.]+)\/(\d+)/;

export const pixelfed: Platform = {
  id: 'pixelfed',
  name: 'Pixelfed',
  // The largest server; every other host is switched on by its user, with one click.
  matches: ['https://pixelfed.social/*'],
  facts,
  selectors,
  recognises: (doc) => first(doc, selectors.mark) !== null,
  ...boxes,
  readDraft: (box) =>
    readingOf(
      facts,
      { platform: 'pixelfed', surface: 'post', account: null, parts: partsOf(boxes.editors(box), previewsIn(box, selectors.preview)) },
      null,
    ),
  readAccount: () => null,
  surface: () => 'post',
  isPostAddress: (url) => postAddress.test(url.pathname),
  postAt(url) {
    const [path, handle] = url.pathname.match(postAddress) ?? [];
    return path && handle ? { handle, link: url.origin + path } : null;
  },
};

import type { Account, Media, Surface } from '../model/draft.ts';
import { boxesBy } from './boxes.ts';
import { partsOf, readingOf } from './draft-reading.ts';
import type { Facts, Platform, Selector } from './platform.ts';
import { all, bareHandle, first, precedes } from './query.ts';

// Marks of its public source, whose day is not known.
const selectors = {
  mark: [
    {
      // The second is the server's own, in all that was made from Misskey, whatever they are called.
      css: '#misskey_app, meta[name="theme-color-orig"], textarea[data-cy-post-form-text]',
      seen: null,
      view: 'every page',
    },
  ],
  editor: [{ css: 'textarea[data-cy-post-form-text]', seen: null, view: 'composer' }],
  publish: [{ css: '[data-cy-open-post-form-submit]', seen: null, view: 'composer' }],
  fence: [{ css: 'body', seen: null, view: 'composer' }],
  // Class names are made by the build; what is left is which fields stand where.
  field: [{ css: 'input:not([type="file"]):not([list])', seen: null, view: 'composer' }],
  // Misskey draws with Tabler's icons; Sharkey and the older forks with Phosphor's.
  visibility: [
    { css: 'header button:has(.ti-world, .ti-home, .ti-lock, .ti-mail)', seen: null, view: 'composer' },
    {
      css: 'header button:has([class*="ph-globe"], .ph-planet, .ph-house, .ph-lock, [class*="ph-envelope"])',
      seen: null,
      view: 'composer',
    },
  ],
  direct: [{ css: 'header :is(.ti-mail, [class*="ph-envelope"])', seen: null, view: 'composer' }],
  reply: [{ css: '[data-cy-open-post-form-submit] :is(.ti-arrow-back-up, [class*="ph-arrow-"])', seen: null, view: 'composer' }],
  quote: [{ css: '[data-cy-open-post-form-submit] :is(.ti-quote, .ph-quotes)', seen: null, view: 'composer' }],
  later: [{ css: '[data-cy-open-post-form-submit] .ti-calendar-time', seen: null, view: 'composer' }],
  account: [{ css: 'button ._nowrap', seen: null, view: 'side bar' }],
  attached: [{ css: '[draggable="true"] img, [data-id] img', seen: null, view: 'composer' }],
} satisfies Record<string, readonly Selector[]>;

const facts: Facts = { proof: 'best effort', canEdit: 'unknown', hides: ['descriptions', 'file-names'], queueAddress: null };

const boxes = boxesBy(selectors);

function readAccount(doc: Document): Account | null {
  const shown = all(doc, selectors.account).find((each) => each.textContent?.trim().startsWith('@'));
  const handle = bareHandle(shown?.textContent);
  return handle ? { handle, name: null } : null;
}

/** The icon on the button says what kind of note it sends, in every language. */
function surface(box: Element): Surface {
  if (first(box, selectors.direct)) return 'message';
  if (first(box, selectors.reply)) return 'reply';
  return first(box, selectors.quote) ? 'quote' : 'post';
}

/** The field before the text, which is put away while it is not used. */
function warningIn(box: Element, editor: Element): string {
  const field = all<HTMLInputElement>(box, selectors.field).find((each) => precedes(each, editor));
  const isAway = [field, field?.parentElement].some((element) => element?.style.display === 'none');
  return field && !isAway ? field.value.trim() : '';
}

/** Near the server's own limit a number behind the text counts down. */
function charactersLeft(editor: Element | undefined): number | undefined {
  const shown = editor?.nextElementSibling?.textContent?.trim();
  return shown && /^-?\d+$/.test(shown) ? Number(shown) : undefined;
}

const postAddress = /^\/notes\/(\w+)/;

export const misskey: Platform = {
  id: 'misskey',
  name: 'Misskey',
  // The largest server; every other host is switched on by its user, with one click.
  matches: ['https://misskey.io/*'],
  facts,
  selectors,
  recognises: (doc) => first(doc, selectors.mark) !== null,
  ...boxes,
  readDraft(box) {
    const editor = boxes.editors(box)[0];
    const warning = editor ? warningIn(box, editor) : '';
    const left = charactersLeft(editor);
    const media: Media[] = all(box, selectors.attached).map(() => ({ kind: 'image', alt: null, fileName: null }));
    const later = first(box, selectors.later);
    return readingOf(
      facts,
      {
        platform: 'misskey',
        surface: surface(box),
        account: readAccount(box.ownerDocument),
        audience: first(box, selectors.visibility)?.textContent?.trim() || null,
        parts: partsOf(boxes.editors(box), media),
        // The button's icon tells that it goes out later, and nothing tells when in a way that is the same everywhere.
        unread: later ? ['schedule'] : [],
        ...(warning ? { warning } : {}),
        ...(left === undefined ? {} : { left }),
      },
      null,
    );
  },
  readAccount,
  surface,
  isPostAddress: (url) => postAddress.test(url.pathname),
  postAt(url) {
    const [path] = url.pathname.match(postAddress) ?? [];
    return path ? { handle: '', link: url.origin + path } : null;
  },
};

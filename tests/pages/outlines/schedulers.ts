import type { Outline } from './outline.ts';

const slate = (text: string, network = '') =>
  `<div${network ? ` data-channel="${network}"` : ''}><div data-testid="composer-text-area" role="textbox" contenteditable="true" data-slate-editor="true" data-t="editor"><div data-slate-node="element"><span data-slate-node="text"><span data-slate-leaf="true"><span data-slate-string="true">${text}</span></span></span></div></div></div>`;

const empty =
  '<div data-testid="composer-text-area" role="textbox" contenteditable="true" data-slate-editor="true" data-t="editor"><div data-slate-node="element"><span data-slate-node="text"><span data-slate-leaf="true"><span contenteditable="false" data-slate-placeholder="true">What would you like to share?</span><span data-slate-zero-width="n">\uFEFF<br></span></span></span></div></div>';

const buttons = (when: string, last: string) =>
  `<button data-testid="schedule-selector-trigger" aria-expanded="false" data-t="other">${when}</button><button class="publish_schedulePostButton_qL9zu" data-t="publish">${last}</button>`;

const address = 'https://publish.buffer.com/all-channels?tab=queue';

export const buffer: Outline[] = [
  {
    platform: 'buffer',
    what: 'one text for two networks',
    address,
    body: (say) =>
      `<div role="dialog"><div><img data-channel="linkedin"><img data-channel="twitter"></div>${slate('Our new tea is here.')}<button data-t="other">${say('AI', 'KI')}</button>${buttons('Dec 4, 2026, 9:00 PM', say('Schedule Post', 'Planen'))}</div>`,
    draft: { surface: 'post', account: null, parts: [{ text: 'Our new tea is here.', media: [], limitedBy: ['linkedin', 'x'] }] },
    goesOut: new Date(2026, 11, 4, 21, 0),
  },
  {
    platform: 'buffer',
    what: 'a version for each network',
    address,
    body: (say) =>
      `<div role="dialog">${slate('Our new tea is here.', 'instagram')}${slate('New tea!', 'twitter')}${buttons(say('Next available', 'Nächster Termin'), say('Add to Queue', 'In die Warteschlange'))}</div>`,
    draft: {
      parts: [
        { text: 'Our new tea is here.', media: [], limitedBy: ['instagram'] },
        { text: 'New tea!', media: [], limitedBy: ['x'] },
      ],
      scheduledFor: null,
    },
  },
  {
    platform: 'buffer',
    what: 'nothing written yet',
    address,
    body: (say) => `<div role="dialog">${empty}${buttons(say('Now', 'Jetzt'), say('Publish Now', 'Jetzt veröffentlichen'))}</div>`,
    draft: { parts: [{ text: '', media: [] }] },
  },
];

export const hootsuite: Outline[] = [
  {
    platform: 'hootsuite',
    what: 'a composer as such pages are built',
    address: 'https://hootsuite.com/dashboard#/planner',
    body: (say) =>
      `<nav><button data-t="other">${say('Streams', 'Streams')}</button></nav><div role="dialog"><div class="public-DraftEditor-content" contenteditable="true" data-t="editor">Our new tea is here.</div><button data-t="other"><svg></svg></button><footer><button data-t="other">${say('Save draft', 'Entwurf speichern')}</button><button data-t="publish">${say('Post now', 'Jetzt posten')}</button></footer></div>`,
    draft: { surface: 'post', account: null, parts: [{ text: 'Our new tea is here.', media: [] }] },
  },
];

export const tumblr: Outline[] = [
  {
    platform: 'tumblr',
    what: 'the block editor',
    address: 'https://www.tumblr.com/new/text',
    body: (say) => `<div role="dialog"><button aria-label="Blog" aria-haspopup="menu" data-t="other"><span>acmetea</span></button>
<div class="block-editor-block-list__layout is-root-container" data-t="editor"><h1 contenteditable="true" role="textbox">Our new tea</h1><p contenteditable="true" role="document">It tastes of pears.</p></div>
<button data-t="other" aria-label="Settings"><svg></svg></button><button data-t="publish">${say('Post now', 'Jetzt posten')}</button></div>`,
    draft: {
      surface: 'post',
      account: { handle: 'acmetea', name: null },
      parts: [{ text: 'Our new tea\nIt tastes of pears.', media: [] }],
    },
  },
];

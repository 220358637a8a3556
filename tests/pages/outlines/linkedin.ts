import type { Outline, Say } from './outline.ts';

const composer = (say: Say, name = 'Acme Tea') => `
<div role="dialog" aria-labelledby="share-to-linkedin-modal__header">
  <h2 id="share-to-linkedin-modal__header">${say('Create post', 'Beitrag erstellen')}</h2>
  <button data-t="other" class="share-unified-settings-entry-button"><span>${name}</span><span>${say('Post to Anyone', 'Für alle')}</span></button>
  <div class="ql-container"><div class="ql-editor" contenteditable="true" role="textbox" data-t="editor" aria-label="${say('Text editor for creating content', 'Texteditor')}"><p>Our new tea is here.</p><p>It tastes of pears.</p></div></div>
  <img src="blob:https://www.linkedin.com/1" alt="">
  <button data-t="other" aria-label="${say('Add media', 'Medien')}"></button>
  <button data-t="other" class="share-actions__scheduled-post-btn" aria-label="${say('Schedule post', 'Planen')}"></button>
  <button data-t="publish" class="share-actions__primary-action"><span>${say('Post', 'Posten')}</span></button>
</div>`;

// The messaging overlay is a dialog as well.
const overlay = '<div role="dialog"><p>This is a modal window.</p><button data-t="other">OK</button></div>';

const draft = {
  surface: 'post',
  account: { handle: 'Acme Tea', name: 'Acme Tea' },
  parts: [{ text: 'Our new tea is here.\nIt tastes of pears.', media: [{ kind: 'image', alt: null, fileName: null }] }],
  scheduledFor: null,
} as const;

export const linkedin: Outline[] = [
  {
    platform: 'linkedin',
    what: 'the composer at its own address',
    address: 'https://www.linkedin.com/preload/sharebox/',
    body: (say) => `<header class="global-nav"><div class="global-nav__me"><img alt="Jane Doe"></div></header>${overlay}${composer(say)}`,
    draft: { ...draft, parts: [...draft.parts].map((part) => ({ ...part, media: [...part.media] })) },
  },
  {
    platform: 'linkedin',
    what: 'the composer of a page, which posts as the page',
    address: 'https://www.linkedin.com/company/123/admin/page-posts/published/?share=true',
    body: (say) => `<div class="global-nav__me"><img alt="Jane Doe"></div>${composer(say, 'Pixel Pets')}`,
    draft: { account: { handle: 'Pixel Pets', name: 'Pixel Pets' } },
  },
  {
    platform: 'linkedin',
    what: 'the composer over the new feed, in an open shadow root',
    address: 'https://www.linkedin.com/feed/',
    body: (say) => `<main id="workspace"><div data-testid="mainFeed" role="list"></div></main>
<div id="interop-outlet" data-testid="interop-shadowdom"><template shadowrootmode="open">${composer(say)}</template></div>
<iframe data-testid="interop-iframe"></iframe>`,
    draft: { account: { handle: 'Acme Tea', name: 'Acme Tea' }, surface: 'post' },
  },
  {
    platform: 'linkedin',
    what: 'a comment in the feed',
    address: 'https://www.linkedin.com/feed/',
    body: (say) => `<main><div role="list"><div role="listitem" componentkey="expandedAFeedType_MAIN_FEED_RELEVANCE">
<button data-t="other">${say('Follow', 'Folgen')}</button>
<p>8h •</p><button data-t="other">${say('Like', 'Gefällt mir')}</button>
<form><div class="tiptap ProseMirror" contenteditable="true" role="textbox" data-t="editor" aria-label="${say('Text editor for creating comment', 'Kommentar')}"><p>Well done</p></div>
<button aria-label="${say('Add a photo', 'Foto')}" data-t="other"></button><button data-t="publish">${say('Comment', 'Kommentieren')}</button></form>
</div></div></main>`,
    draft: { surface: 'comment', account: null, parts: [{ text: 'Well done', media: [] }] },
  },
  {
    platform: 'linkedin',
    what: 'a message',
    address: 'https://www.linkedin.com/messaging/thread/1/',
    body: (say) =>
      `<main><form><div class="msg-form__contenteditable" contenteditable="true" role="textbox" data-t="editor"><p>Peppermint</p></div><button type="button" data-t="other" aria-label="GIF"></button><button type="submit" class="msg-form__send-button" data-t="publish">${say('Send', 'Senden')}</button></form></main>`,
    draft: { surface: 'message', account: null, unread: ['account'], parts: [{ text: 'Peppermint', media: [] }] },
  },
  {
    platform: 'linkedin',
    what: 'a post on an older page',
    address: 'https://www.linkedin.com/feed/update/urn:li:activity:7300000000000000001/',
    body: () => `<main><div class="feed-shared-update-v2" data-urn="urn:li:activity:7300000000000000001">
<span class="update-components-actor__title"><span aria-hidden="true">Acme Tea</span></span>
<div class="update-components-text"><span>Our new tea is here.</span></div>
<button class="social-details-social-counts__reactions-count">1,204</button>
<article class="comments-comment-entity" data-id="urn:li:comment:(activity:7300000000000000001,7301)"><a href="https://www.linkedin.com/in/jo">Jo Bloggs</a><div class="update-components-text">Which tea?</div></article>
</div></main>`,
    post: {
      account: { handle: 'Acme Tea', name: 'Acme Tea' },
      text: 'Our new tea is here.',
      counts: { likes: 1204, replies: null, reposts: null, quotes: null, views: null },
    },
    replies: [
      {
        account: { handle: 'Jo Bloggs', name: 'Jo Bloggs' },
        text: 'Which tea?',
        link: `https://www.linkedin.com/feed/update/urn:li:activity:7300000000000000001/?commentUrn=${encodeURIComponent('urn:li:comment:(activity:7300000000000000001,7301)')}`,
      },
    ],
  },
  {
    platform: 'linkedin',
    what: 'a post on a new page, under a banner about a follower',
    address: 'https://www.linkedin.com/posts/acmetea_tea-activity-7300000000000000001-AbCd',
    body: (say) => `<main><div role="listitem" componentkey="update-card-focus1">
<a href="https://www.linkedin.com/in/fan"><span>A Fan</span></a>
<a href="https://www.linkedin.com/company/acmetea/"><span>Acme Tea</span></a>
<button aria-label="${say('Open control menu for post by Acme Tea', 'Menü für den Beitrag von Acme Tea')}"></button>
<p componentkey="feed-commentary1"><span data-testid="expandable-text-box">Our new tea is here.<button data-testid="expandable-text-button">… ${say('more', 'mehr')}</button></span></p>
</div></main>`,
    post: { account: { handle: 'Acme Tea', name: 'Acme Tea' }, text: 'Our new tea is here.' },
    replies: [],
  },
];

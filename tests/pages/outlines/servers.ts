import type { Outline } from './outline.ts';

const markdown = (text: string, submit: string, id = 'markdown-textarea-1') =>
  `<div class="markdown-textarea"><button type="button" aria-label="bold" data-t="other"></button><textarea id="${id}" data-t="editor">${text}</textarea><button type="button" data-t="other">Preview</button>${submit}</div>`;

export const lemmy: Outline[] = [
  {
    platform: 'lemmy',
    what: 'a new post with a picture and a time',
    address: 'https://lemmy.world/create_post',
    body: (say) => `<div id="app"><nav id="navbar"><ul><li id="dropdownUser"><button>acmetea</button></li></ul></nav>
<form class="post-form"><textarea id="post-title" data-t="editor">Our new tea</textarea><input id="post-url"><input id="post-alt-text">${markdown('It tastes of pears.', '')}<input id="post-schedule" type="datetime-local"><button type="submit" data-t="publish">${say('Create', 'Erstellen')}</button></form></div>`,
    typed: {
      '#post-url': 'https://lemmy.world/pictrs/image/1.webp',
      '#post-alt-text': 'A cup of tea',
      '#post-schedule': '2026-12-04T21:00',
    },
    draft: {
      surface: 'post',
      account: { handle: 'acmetea', name: null },
      parts: [
        { text: 'Our new tea', media: [{ kind: 'image', alt: 'A cup of tea', fileName: null }] },
        { text: 'It tastes of pears.', media: [] },
      ],
    },
    goesOut: new Date(2026, 11, 4, 21, 0),
  },
  {
    platform: 'lemmy',
    what: 'a post with comments, one being written',
    address: 'https://lemmy.world/post/12',
    body: (say) => `<div id="app"><nav id="navbar"><li id="dropdownUser"><button>acmetea</button></li></nav><main>
<div class="post-listing" id="post-listing-12"><h1>Our new tea</h1><a href="/u/acmetea">acmetea</a></div><article id="postContent"><div class="md-div"><p>It tastes of pears.</p></div></article>
<form>${markdown('Peppermint', `<button type="submit" data-t="publish">${say('Reply', 'Antworten')}</button>`)}</form>
<article id="comment-77" class="details comment-node"><a href="/u/jo">jo</a><div class="comment-content"><div class="md-div"><p>Which tea?</p></div></div></article></main></div>`,
    draft: { surface: 'comment', account: { handle: 'acmetea', name: null }, parts: [{ text: 'Peppermint', media: [] }] },
    post: { account: { handle: 'acmetea', name: null }, text: 'Our new tea\n\nIt tastes of pears.' },
    replies: [{ account: { handle: 'jo', name: null }, text: 'Which tea?', link: 'https://lemmy.world/comment/77' }],
  },
];

const note = (icon: string, cw: string, text: string, left: string, submit: string) => `
<aside><button class="_button"><img><span class="_nowrap">@acmetea</span></button></aside>
<div class="a1"><header><button class="_button" data-t="other"><img></button><button class="_button" data-t="other"><span><i class="ti ti-world"></i></span><span>Public</span></button>
<button class="_button" data-cy-open-post-form-submit data-t="publish"><div>${submit}<i class="ti ${icon}"></i></div></button></header>
<div style="${cw ? '' : 'display: none;'}"><input id="cw"></div>
<div><textarea data-cy-post-form-text data-t="editor">${text}</textarea>${left ? `<div class="_acrylic">${left}</div>` : ''}</div><input list="hashtags">
<footer><button class="_button" data-t="other"><i class="ti ti-photo-plus"></i></button></footer></div>`;

export const misskey: Outline[] = [
  {
    platform: 'misskey',
    what: 'a note with a warning, near the limit',
    address: 'https://misskey.io/',
    body: (say) => note('ti-send', 'yes', 'Our new tea is here.', '17', say('Note', 'Notiz')),
    typed: { '#cw': 'Tea' },
    draft: {
      surface: 'post',
      account: { handle: 'acmetea', name: null },
      audience: 'Public',
      parts: [{ text: 'Our new tea is here.', media: [] }],
      warning: 'Tea',
      left: 17,
      unread: [],
    },
  },
  {
    platform: 'misskey',
    what: 'an answer, its warning put away',
    address: 'https://misskey.io/',
    body: (say) => note('ti-arrow-back-up', '', 'Peppermint', '', say('Reply', 'Antworten')),
    typed: { '#cw': 'left over' },
    draft: { surface: 'reply', parts: [{ text: 'Peppermint', media: [] }] },
  },
];

export const pixelfed: Outline[] = [
  {
    platform: 'pixelfed',
    what: 'the step of the caption',
    address: 'https://pixelfed.social/i/compose',
    body: (
      say,
    ) => `<input type="file" id="pf-dz" name="media"><div class="timeline"><div class="card status-card"><div class="card-header"><div><span><a class="text-lighter text-decoration-none" data-t="other">←</a></span></div><div><span><a class="font-weight-bold text-decoration-none" href="#" data-t="publish">${say('Post', 'Posten')}</a></span></div></div>
<div class="card-body"><div class="media"><img src="https://x/1.jpg"><div class="media-body"><div class="form-group"><textarea class="form-control border-0" data-t="editor">Our new tea is here.</textarea></div></div></div><p data-t="other">${say('Tag people', 'Markieren')}</p></div></div></div>`,
    draft: {
      surface: 'post',
      account: null,
      parts: [{ text: 'Our new tea is here.', media: [{ kind: 'image', alt: null, fileName: null }] }],
    },
  },
];

export const discourse: Outline[] = [
  {
    platform: 'discourse',
    what: 'a new topic',
    address: 'https://meta.discourse.org/new-topic',
    head: '<meta name="generator" content="Discourse 3.6.0">',
    body: (
      say,
    ) => `<header class="d-header"><li class="current-user"><button><img class="avatar" src="/user_avatar/meta.discourse.org/acmetea/48/1_2.png"></button></li></header>
<div id="reply-control" class="open"><div class="reply-area"><input id="reply-title" data-t="editor"><div class="d-editor"><button data-t="other">B</button><textarea class="d-editor-input" data-t="editor">It tastes of pears.</textarea></div><div class="submit-panel"><div class="save-or-cancel"><button class="btn btn-primary create" data-t="publish">${say('Create Topic', 'Thema erstellen')}</button><button class="cancel" data-t="other">${say('close', 'schließen')}</button></div></div></div></div>`,
    typed: { '#reply-title': 'Our new tea' },
    draft: {
      surface: 'post',
      account: { handle: 'acmetea', name: null },
      parts: [
        { text: 'Our new tea', media: [] },
        { text: 'It tastes of pears.', media: [] },
      ],
    },
  },
  {
    platform: 'discourse',
    what: 'a topic',
    address: 'https://meta.discourse.org/t/our-new-tea/12',
    body: () => `<main><div class="topic-post"><article id="post_1" data-post-id="100"><div class="names"><a data-user-card="acmetea">acmetea</a></div><a class="post-date" href="/t/our-new-tea/12"><span class="relative-date" data-time="1763629200000">5d</span></a><div class="cooked"><p>It tastes of pears.</p></div></article></div>
<div class="topic-post"><article id="post_2" data-post-id="101"><div class="names"><a data-user-card="jo">jo</a></div><a class="post-date" href="/t/our-new-tea/12/2"><span class="relative-date" data-time="1763632800000">5d</span></a><div class="cooked"><p>Which tea?</p></div></article></div></main>`,
    post: { account: { handle: 'acmetea', name: null }, text: 'It tastes of pears.', publishedAt: '2025-11-20T09:00:00.000Z' },
    replies: [
      {
        account: { handle: 'jo', name: null },
        text: 'Which tea?',
        link: 'https://meta.discourse.org/t/our-new-tea/12/2',
        at: '2025-11-20T10:00:00.000Z',
      },
    ],
  },
];

export const telegram: Outline[] = [
  {
    platform: 'telegram',
    what: 'a channel in the one client',
    address: 'https://web.telegram.org/k/#@acmetea',
    body: () =>
      `<div class="chat"><div class="chat-info"><span class="peer-title">Acme Tea</span></div><div class="chat-input"><div class="input-message-container"><div class="input-message-input" contenteditable="true" data-t="editor">Our new tea is here.</div><div class="input-message-input input-field-input-fake" contenteditable="false">Our new tea is here.</div></div><button class="btn-icon attach" data-t="other"></button><button class="btn-icon btn-send" data-t="publish"></button></div></div>`,
    enterSends: true,
    draft: { surface: 'message', account: { handle: 'Acme Tea', name: 'Acme Tea' }, parts: [{ text: 'Our new tea is here.', media: [] }] },
  },
  {
    platform: 'telegram',
    what: 'a channel in the other client',
    address: 'https://web.telegram.org/a/#-1001',
    body: (say) =>
      `<div class="MiddleHeader"><h3 class="fullName">Acme Tea</h3></div><div class="Composer"><div id="editable-message-text" contenteditable="true" data-t="editor">Our new tea is here.</div><button class="Button send main-button" aria-label="${say('Send Message', 'Senden')}" data-t="publish"></button></div>`,
    enterSends: true,
    draft: { surface: 'message', account: { handle: 'Acme Tea', name: 'Acme Tea' }, parts: [{ text: 'Our new tea is here.', media: [] }] },
  },
];

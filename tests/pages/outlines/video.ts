import type { Outline } from './outline.ts';

const community = (text: string, twin: boolean, mark: string) => `
<ytd-backstage-post-dialog-renderer${twin ? ' data-t="twin"' : ''}><div id="author-text">Acme Tea</div><ytd-commentbox id="commentbox">
<div id="header-default-visibility">Public</div><div id="contenteditable-root" contenteditable="true"${twin ? '' : ' data-t="editor"'}>${text}</div>
${twin ? '' : '<div id="image-button"><button data-t="other"></button></div>'}
<div id="footer"><ytd-button-renderer id="cancel-button"><button${twin ? '' : ' data-t="other"'}>Cancel</button></ytd-button-renderer><ytd-button-renderer id="submit-button"><button${twin ? '' : ' data-t="publish"'}>${mark}</button></ytd-button-renderer></div>
</ytd-commentbox></ytd-backstage-post-dialog-renderer>`;

export const youtube: Outline[] = [
  {
    platform: 'youtube',
    what: 'a community post, and its twin without a size',
    address: 'https://www.youtube.com/channel/UC1/posts?show_create_dialog=1',
    body: (say) => community('', true, '') + community('Our new tea is here.', false, say('Post', 'Posten')),
    draft: {
      surface: 'post',
      account: { handle: 'Acme Tea', name: 'Acme Tea' },
      audience: 'Public',
      parts: [{ text: 'Our new tea is here.', media: [] }],
      scheduledFor: null,
    },
  },
  {
    platform: 'youtube',
    what: 'a video in Studio with a time set',
    address: 'https://studio.youtube.com/channel/UC1/videos/upload?d=ud',
    body: (say) => `<ytcp-navigation-drawer><div id="entity-name">Acme Tea</div></ytcp-navigation-drawer>
<ytcp-uploads-dialog><tp-yt-paper-dialog>
<ytcp-social-suggestions-textbox id="title-textarea"><div id="textbox" contenteditable="true" data-t="editor">Our new tea</div></ytcp-social-suggestions-textbox>
<ytcp-social-suggestions-textbox id="description-textarea"><div id="textbox" contenteditable="true" data-t="editor">It tastes of pears.</div></ytcp-social-suggestions-textbox>
<tp-yt-paper-radio-button name="PRIVATE" aria-checked="false">${say('Private', 'Privat')}</tp-yt-paper-radio-button><tp-yt-paper-radio-button name="PUBLIC" aria-checked="true">${say('Public', 'Öffentlich')}</tp-yt-paper-radio-button>
<div id="datepicker-trigger"><span>Dec 4, 2026</span></div><ytcp-datetime-picker><input id="time"></ytcp-datetime-picker>
<ytcp-button id="next-button"><button data-t="other">${say('Next', 'Weiter')}</button></ytcp-button>
<ytcp-button id="done-button"><button data-t="publish">${say('Schedule', 'Planen')}</button></ytcp-button>
</tp-yt-paper-dialog></ytcp-uploads-dialog>`,
    typed: { '#time': '9:00 PM' },
    draft: {
      surface: 'post',
      account: { handle: 'Acme Tea', name: 'Acme Tea' },
      parts: [
        { text: 'Our new tea', media: [], limitedBy: ['youtube-title'] },
        { text: 'It tastes of pears.', media: [] },
      ],
    },
    goesOut: new Date(2026, 11, 4, 21, 0),
  },
  {
    platform: 'youtube',
    what: 'a community post of somebody with comments, one being written',
    address: 'https://www.youtube.com/post/UgkxAb',
    body: (
      say,
    ) => `<ytd-backstage-post-thread-renderer><ytd-backstage-post-renderer><a id="author-text">Acme Tea</a><div id="content-text">Our new tea is here.</div><span id="published-time-text"><a href="/post/UgkxAb">2 h</a></span><span id="vote-count-middle">1,2 Tsd.</span></ytd-backstage-post-renderer></ytd-backstage-post-thread-renderer>
<ytd-commentbox><div id="contenteditable-root" contenteditable="true" data-t="editor">Peppermint</div><div id="submit-button"><button data-t="publish">${say('Comment', 'Kommentieren')}</button></div></ytd-commentbox>
<ytd-comment-thread-renderer><ytd-comment-view-model><div id="header-author"><a href="/@jo">@jo</a></div><span id="published-time-text"><a href="/post/UgkxAb?lc=Ug9">1 h</a></span><div id="content-text">Which tea?</div></ytd-comment-view-model></ytd-comment-thread-renderer>`,
    draft: { surface: 'comment', parts: [{ text: 'Peppermint', media: [] }] },
    post: {
      account: { handle: 'Acme Tea', name: 'Acme Tea' },
      text: 'Our new tea is here.',
      counts: { likes: 1200, replies: null, reposts: null, quotes: null, views: null },
    },
    replies: [{ account: { handle: 'jo', name: '@jo' }, text: 'Which tea?', link: 'https://www.youtube.com/post/UgkxAb?lc=Ug9' }],
  },
];

const caption =
  '<div class="public-DraftEditor-content" contenteditable="true" data-t="editor"><div data-contents="true"><div data-block="true"><span data-text="true">Our new tea is here.</span></div></div></div>';

export const tiktok: Outline[] = [
  {
    platform: 'tiktok',
    what: 'an upload with a time set, and the question that follows',
    address: 'https://www.tiktok.com/tiktokstudio/upload',
    body: (say) => `<header><a href="/@acmetea">acmetea</a></header><main>${caption}<div data-e2e="cover_container"></div>
<input id="day" readonly><input id="clock" readonly>
<button data-e2e="save_draft_button" data-t="other">${say('Draft', 'Entwurf')}</button><button data-e2e="post_video_button" data-t="publish">${say('Schedule', 'Planen')}</button></main>
<div class="TUXModal common-modal-confirm-modal"><button data-t="confirm">${say('Post now', 'Jetzt posten')}</button></div>`,
    typed: { '#day': '2026-12-04', '#clock': '21:00' },
    draft: {
      surface: 'post',
      account: { handle: 'acmetea', name: null },
      parts: [{ text: 'Our new tea is here.', media: [{ kind: 'video', alt: null, fileName: null }] }],
      limit: 2200,
    },
    goesOut: new Date(2026, 11, 4, 21, 0),
  },
  {
    platform: 'tiktok',
    what: 'a video with comments, one being written',
    address: 'https://www.tiktok.com/@acmetea/video/7300000000000000001',
    body: (
      say,
    ) => `<main><h1 data-e2e="browse-video-desc"><span>Our new tea is here.</span></h1><span data-e2e="browse-username">acmetea</span>
<strong data-e2e="browse-like-count">1.2K</strong><strong data-e2e="browse-comment-count">6</strong><strong data-e2e="share-count">4</strong>
<div class="css-1-DivCommentObjectWrapper"><div class="css-2-DivCommentItemWrapper"><a href="/@jo">jo</a><p data-e2e="comment-level-1"><span>Which tea?</span></p></div></div>
<div><div data-e2e="comment-input"><div contenteditable="true" data-t="editor">Peppermint</div></div><div data-e2e="comment-post" data-t="publish" style="cursor: pointer">${say('Post', 'Posten')}</div></div></main>`,
    draft: { surface: 'comment', parts: [{ text: 'Peppermint', media: [] }] },
    post: {
      account: { handle: 'acmetea', name: null },
      text: 'Our new tea is here.',
      counts: { likes: 1200, replies: 6, reposts: 4, quotes: null, views: null },
    },
    replies: [{ account: { handle: 'jo', name: null }, text: 'Which tea?', link: null }],
  },
];

export const pinterest: Outline[] = [
  {
    platform: 'pinterest',
    what: 'a pin with a time set, and the step that follows',
    address: 'https://www.pinterest.com/pin-creation-tool/',
    body: (say) => `<div data-test-id="header-profile"><a href="/acmetea/"></a></div><main><input id="storyboard-upload-input" type="file">
<div data-test-id="storyboard-draft"><img src="https://i/1.jpg" alt=""></div>
<input id="storyboard-selector-title" data-t="editor">
<div class="public-DraftEditor-content" contenteditable="true" aria-label="${say('Add a detailed description', 'Beschreibung')}" data-t="editor"><div data-contents="true"><div data-block="true">It tastes of pears.</div></div></div>
<input id="WebsiteField"><button data-test-id="board-dropdown-select-button" data-t="other">Tea</button>
<input id="pin-draft-switch-group" type="checkbox"><input id="x-pin-draft-schedule-date-field-1"><div data-test-id="pin-draft-schedule-time-field-container"><input id="clock"></div>
<div data-test-id="storyboard-creation-nav-done"><button data-t="publish">${say('Publish', 'Veröffentlichen')}</button></div></main>
<div role="dialog"><div data-test-id="schedule-pin-confirm-button"><button data-t="confirm">${say('Schedule', 'Planen')}</button></div></div>`,
    typed: { '#storyboard-selector-title': 'Our new tea' },
    draft: {
      surface: 'post',
      account: { handle: 'acmetea', name: null },
      parts: [
        { text: 'Our new tea', media: [{ kind: 'image', alt: null, fileName: null }], limitedBy: ['pinterest-title'] },
        { text: 'It tastes of pears.', media: [] },
      ],
      scheduledFor: null,
    },
  },
  {
    platform: 'pinterest',
    what: 'a pin',
    address: 'https://www.pinterest.com/pin/123/',
    body: () => '<main><h1 data-test-id="closeup-title">Our new tea</h1><div data-test-id="aggregated-reactions-container">14</div></main>',
    post: { text: 'Our new tea', counts: { likes: 14, replies: null, reposts: null, quotes: null, views: null } },
  },
];

import type { Outline } from './outline.ts';

const me = '<after-login-toast-dispatcher username="acmetea"></after-login-toast-dispatcher>';

export const reddit: Outline[] = [
  {
    platform: 'reddit',
    what: 'a new post: title and buttons in shadow roots',
    address: 'https://www.reddit.com/r/tea/submit?type=TEXT',
    body: (say) => `${me}<header><button data-t="other">${say('Search', 'Suchen')}</button></header><main><form id="post-composer">
<post-composer-title><template shadowrootmode="open"><faceplate-textarea-input name="title"><template shadowrootmode="open"><label><textarea id="innerTextArea" name="title" data-t="editor"></textarea></label></template></faceplate-textarea-input></template></post-composer-title>
<shreddit-composer id="post-composer_bodytext"><div name="body" role="textbox" contenteditable="true" data-lexical-editor="true" data-t="editor"><p>It tastes of pears.</p></div></shreddit-composer>
<r-post-form-submit-button id="submit-post-button"><template shadowrootmode="open"><button id="inner-save-draft-button" data-t="other">${say('Save Draft', 'Entwurf')}</button><button id="inner-post-submit-button" data-t="publish">${say('Post', 'Posten')}</button></template></r-post-form-submit-button>
</form></main>`,
    typed: { '#innerTextArea': 'Our new tea is here' },
    draft: {
      surface: 'post',
      account: { handle: 'acmetea', name: null },
      parts: [
        { text: 'Our new tea is here', media: [], limitedBy: ['reddit-title'] },
        { text: 'It tastes of pears.', media: [] },
      ],
    },
  },
  {
    platform: 'reddit',
    what: 'a post, its comments, and one being written',
    address: 'https://www.reddit.com/r/tea/comments/1abc/our_new_tea/',
    body: (
      say,
    ) => `${me}<main><shreddit-post id="t3_1abc" post-title="Our new tea is here" author="acmetea" permalink="/r/tea/comments/1abc/our_new_tea/" score="41" comment-count="2" created-timestamp="2026-11-20T09:00:00.000000+0000" subreddit-prefixed-name="r/tea" post-type="text">
<div id="t3_1abc-post-rtjson-content"><p>It tastes of pears.</p></div></shreddit-post>
<comment-composer-host><shreddit-composer><div role="textbox" contenteditable="true" data-t="editor"><p>Peppermint</p></div><button slot="cancel-button" type="button" data-t="other">${say('Cancel', 'Abbrechen')}</button><button slot="submit-button" type="submit" data-t="publish">${say('Comment', 'Kommentieren')}</button></shreddit-composer></comment-composer-host>
<shreddit-comment-tree><shreddit-comment thingid="t1_c1" author="jo" permalink="/r/tea/comments/1abc/comment/c1/" depth="0" score="3"><time datetime="2026-11-20T10:00:00.000Z"></time><div slot="comment"><p>Which tea?</p></div>
<shreddit-comment thingid="t1_c2" author="max" permalink="/r/tea/comments/1abc/comment/c2/" depth="1" score="1"><div slot="comment"><p>Mint, I think.</p></div></shreddit-comment></shreddit-comment></shreddit-comment-tree></main>`,
    draft: { surface: 'comment', account: { handle: 'acmetea', name: null }, parts: [{ text: 'Peppermint', media: [] }] },
    post: {
      link: 'https://www.reddit.com/r/tea/comments/1abc/our_new_tea/',
      account: { handle: 'acmetea', name: null },
      text: 'Our new tea is here\n\nIt tastes of pears.',
      publishedAt: '2026-11-20T09:00:00.000Z',
      counts: { replies: 2, likes: 41, reposts: null, quotes: null, views: null },
    },
    replies: [
      {
        account: { handle: 'jo', name: null },
        text: 'Which tea?',
        link: 'https://www.reddit.com/r/tea/comments/1abc/comment/c1/',
        at: '2026-11-20T10:00:00.000Z',
      },
      { account: { handle: 'max', name: null }, text: 'Mint, I think.', at: null },
    ],
  },
  {
    platform: 'reddit',
    what: 'a new post on the old pages',
    address: 'https://old.reddit.com/r/tea/submit',
    body: (say) => `<div id="header-bottom-right"><span class="user"><a href="/user/acmetea">acmetea</a></span></div>
<form id="search"><button type="submit" data-t="other">${say('search', 'suchen')}</button></form>
<form id="newlink"><textarea name="title" data-t="editor">Our new tea is here</textarea><textarea name="text" data-t="editor">It tastes of pears.</textarea><button type="button" data-t="other">${say('formatting help', 'Hilfe')}</button><button name="submit" type="submit" data-t="publish">${say('submit', 'senden')}</button></form>`,
    draft: {
      surface: 'post',
      account: { handle: 'acmetea', name: null },
      parts: [
        { text: 'Our new tea is here', media: [], limitedBy: ['reddit-title'] },
        { text: 'It tastes of pears.', media: [] },
      ],
    },
  },
];

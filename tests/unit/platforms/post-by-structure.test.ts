import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Post } from '../../../utils/model/post.ts';
import { postSide } from '../../../utils/platforms/structure/post.ts';
import { lastingLink } from '../../../utils/platforms/structure/post-address.ts';
import { learnAll } from '../../tools/words.ts';

learnAll();

const NINE = '2026-11-20T09:00:00.000Z';
const TEN = '2026-11-20T10:00:00.000Z';

/** A page of somebody's with `body` in it, and what is told of the post there. */
function read(address: string, body: string, head = '') {
  const { document } = new JSDOM(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`, { url: address }).window;
  const url = new URL(address);
  return { post: postSide.readPost(document, url), replies: postSide.readReplies(document, url), document, url };
}

interface Page {
  address: string;
  head?: string;
  body: string;
  post: { account: Post['account']; text: string; publishedAt: string | null; pictures?: number; counts?: Partial<Post['counts']> };
  /** Handle and text of every answer. */
  replies: [string, string][];
}

/** A post of a timeline, everything but its time without a mark (Pleroma-FE). */
const status = (
  id: string,
  who: string,
  text: string,
  at: string,
) => `<div class="Status"><div><a href="/users/${who}"><img class="Avatar" src="/a.png"></a></div>
  <div><div class="status-heading"><h4 class="status-username"><span>${who} of Tea</span></h4><a class="account-name" href="/users/${who}">${who}</a>
    <a class="timeago" href="/notice/${id}"><time datetime="${at}">2h</time></a></div>
  <div class="StatusBody"><span class="RichContent">${text}</span></div>
  <div><span><button title="Reply"><svg data-icon="reply"></svg></button><span class="action-counter"></span></span>
    <span><button title="Favorite"><svg data-icon="star"></svg><span>7</span></button></span></div></div></div>`;

/** Post pages as public clients, forums and blogs build them, light on markup, true in nesting, roles and names. */
const pages: Record<string, Page> = {
  'a conversation in which only the link of a time tells the posts apart (Pleroma-FE)': {
    address: 'https://server.example/notice/Bb12cd',
    body: `<nav><a href="/notice/Bb12cd">2</a></nav>${status('Aa12cd', 'jo', 'Anything new?', NINE)}${status('Bb12cd', 'acme', 'Our new tea is here.', NINE)}${status('Cc12cd', 'jo', 'Which tea?', TEN)}`,
    post: { account: { handle: 'acme', name: 'acme of Tea' }, text: 'Our new tea is here.', publishedAt: NINE, counts: { likes: 7 } },
    replies: [['jo', 'Which tea?']],
  },
  'articles, the opened one with the address of its own server (Semaphore)': {
    address: 'https://client.example/statuses/109300',
    body: `<main><article><a href="/accounts/1" title="@acme">Acme Tea</a><span>@acme</span><div class="status-content"><p>Our new tea is here.</p></div>
      <a href="https://server.example/@acme/109300"><time datetime="${NINE}">Nov 20</time></a><a class="status-favs-reblogs" href="/statuses/109300/reblogs"><span>4</span></a>
      <a class="status-favs-reblogs" href="/statuses/109300/favorites" aria-label="Favorited 7 times"><svg></svg></a><button aria-label="Reply"></button></article>
      <article><a href="/accounts/2">Jo</a><span>@jo</span><a href="/statuses/109301"><time datetime="${TEN}">2h</time></a><div class="status-content"><p>Which tea?</p></div></article></main>`,
    post: {
      account: { handle: 'acme', name: 'Acme Tea' },
      text: 'Our new tea is here.',
      publishedAt: NINE,
      counts: { reposts: 4, likes: 7 },
    },
    replies: [['jo', 'Which tea?']],
  },
  'a time written out in a part that bears the post’s number (Elk)': {
    address: 'https://client.example/server.example/@acme/109300',
    body: `<main><div id="status-109300"><a href="/server.example/@acme"><img alt="avatar" src="/a.png"><div><span>Acme Tea</span><span>@acme@server.example</span></div></a>
      <div><span><p>New tea.</p></span></div><div><div>Nov 20, 2026, 9:00 AM</div></div><div><button aria-label="Boost"><div></div><span>4</span></button></div></div>
      <div id="status-109301"><a href="/server.example/@jo"><span>@jo</span></a><a href="/server.example/@jo/109301"><time datetime="${TEN}">2h</time></a><div><p>Which tea?</p></div></div></main>`,
    post: { account: { handle: 'acme@server.example', name: 'Acme Tea' }, text: 'New tea.', publishedAt: null, counts: { reposts: 4 } },
    replies: [['jo', 'Which tea?']],
  },
  'a client that is one file, its pages behind the # (Phanpy)': {
    address: 'https://client.example/#/server.example/s/109300',
    body: `<ul><li><article><a href="https://server.example/@acme"><b>Acme Tea</b> <i>@acme</i></a><div class="content"><div><p>Our new tea</p><p>is here.</p></div></div>
      <a href="https://server.example/@acme/109300"><time datetime="${NINE}">Nov 20</time></a><button class="reply-button"><small>1</small></button></article></li>
      <li><article><a href="https://server.example/@jo"><b>Jo</b></a><a href="#/server.example/s/109301"><time datetime="${TEN}">1h</time></a><div class="content"><p>Which tea?</p></div></article></li></ul>`,
    post: { account: { handle: 'acme', name: 'Acme Tea' }, text: 'Our new tea\nis here.', publishedAt: NINE, counts: { replies: 1 } },
    replies: [['jo', 'Which tea?']],
  },
  'a topic whose first post is built as its answers are, below the site’s greeting and stars named after it (MyBB)': {
    address: 'https://forum.example/showthread.php?tid=5512',
    head: '<title>Which tea for a cold morning?</title>',
    body: `<div id="container"><div id="header"><a href="/index.php">The Tea Forum</a><div>Welcome back, reader. You last visited on a Monday evening.</div></div>
      <div class="wrapper"><div><a href="/index.php">The Tea Forum</a> › <span class="active">Which tea for a cold morning?</span></div>
      <div>Thread Rating: <ul id="rating_thread_5512"><li>3 Vote(s) - 4 Average</li></ul></div>
      ${[
        ['901', 'acme', 'Ours, if you ask us. But then we would say so.'],
        ['902', 'jo', 'Anything with ginger in it.'],
      ]
        .map(
          ([id, who, text]) => `<a name="pid${id}" id="pid${id}"></a><div class="post" id="post_${id}"><div class="post_author">
        <div class="author_avatar"><a href="/member.php?action=profile&uid=7"><img src="/avatar_7.png"></a></div><a href="/member.php?action=profile&uid=7">${who}</a></div>
        <div class="post_content"><div class="post_head"><a href="/showthread.php?tid=5512&pid=${id}#pid${id}">#1</a><span class="post_date">11-20-2026, 09:00 AM</span></div>
        <div class="post_body" id="pid_${id}">${text}</div></div></div>`,
        )
        .join('')}</div></div>`,
    post: { account: { handle: 'acme', name: 'acme' }, text: 'Ours, if you ask us. But then we would say so.', publishedAt: null },
    replies: [['jo', 'Anything with ginger in it.']],
  },
  'a topic that is marked as one posting, with its posts inside it (NodeBB)': {
    address: 'https://forum.example/topic/1844/cold-mornings',
    body: `<div itemid="/topic/1844/cold-mornings" itemscope itemtype="https://schema.org/DiscussionForumPosting"><meta itemprop="text" content="Cold mornings">
      <meta itemprop="datePublished" content="${NINE}"><h1>Cold mornings</h1><div><span>4</span> <span>Commentators</span></div><ul>
      ${[
        ['acme', 'Which tea do you drink when it freezes?', NINE],
        ['jo', 'Anything with ginger in it.', TEN],
      ]
        .map(
          ([
            who,
            text,
            at,
          ]) => `<li><div><a href="/user/${who}"><span class="avatar">A</span><span class="visually-hidden">Offline</span></a></div>
        <div><a href="/user/${who}">${who}</a> wrote <a href="/post/9${who}"><time datetime="${at}">2h</time></a><div class="content"><p>${text}</p></div></div></li>`,
        )
        .join('')}</ul></div>`,
    post: { account: { handle: 'acme', name: 'acme' }, text: 'Which tea do you drink when it freezes?', publishedAt: NINE },
    replies: [['jo', 'Anything with ginger in it.']],
  },
  'a post that begins with where it was posted, which stands in the address too (Discuit)': {
    address: 'https://forum.example/teatime/post/Xk2Lq9aB',
    body: `<main><div><article><div><a href="/teatime"><img src="/t.jpg"><span>teatime</span></a> <span>Posted by </span><a href="/@acme">acme</a></div>
      <h1>Which tea do you drink when it freezes?</h1><p>We cannot agree on one.</p></article></div>
      <div class="comment"><a href="/@jo"><img class="avatar" src="/a.png">jo</a><p>Anything with ginger in it.</p></div>
      <div class="comment"><a href="/@kim"><img class="avatar" src="/a.png">kim</a><p>Black, and a lot of it.</p></div></main>`,
    post: {
      account: { handle: 'acme', name: 'acme' },
      text: 'Which tea do you drink when it freezes?\n\nWe cannot agree on one.',
      publishedAt: null,
    },
    replies: [
      ['jo', 'Anything with ginger in it.'],
      ['kim', 'Black, and a lot of it.'],
    ],
  },
  'what holds all comments is named after the proposal that they are about (Decidim)': {
    address: 'https://town.example/processes/square/proposals/208',
    head: '<title>Trees and shade for the market square</title>',
    body: `<main><section><h1>Trees and shade for the market square</h1><div class="author"><a href="/profiles/acme">Acme Tea</a></div></section>
      <section><p>There is not a single tree between the fountain and the market.</p></section>
      <div id="comments-for-proposal-208"><h2>2 comments</h2><h6>Conversation with jo</h6>${[
        ['901', 'jo', 'In favour, but leave the benches.', NINE],
        ['902', 'kim', 'And where does the market go meanwhile?', TEN],
      ]
        .map(
          ([id, who, text, at]) => `<div id="comment_${id}" class="comment"><a href="/profiles/${who}">${who}</a>
        <time datetime="${at}">2h</time><div><p>${text}</p></div><a href="?commentId=${id}#comment_${id}">Link</a></div>`,
        )
        .join('')}</div></main>`,
    post: {
      account: { handle: 'acme', name: 'Acme Tea' },
      text: 'Trees and shade for the market square\n\nThere is not a single tree between the fountain and the market.',
      publishedAt: null,
    },
    replies: [
      ['jo', 'In favour, but leave the benches.'],
      ['kim', 'And where does the market go meanwhile?'],
    ],
  },
  'a post that begins with a link to all of its kind (Talkyard)': {
    address: 'https://forum.example/-512/cold-mornings',
    body: `<article><a href="/latest/drinks">Drinks</a><h1>Cold mornings</h1><div>By <a class="author" href="/-/users/acme">acme</a></div><p>Which tea do you drink when it freezes?</p></article>
      <div class="answer"><a class="author" href="/-/users/jo">jo</a><div><p>Anything with ginger in it.</p></div></div>
      <div class="answer"><a class="author" href="/-/users/kim">kim</a><div><p>Black, and a lot of it.</p></div></div>`,
    post: {
      account: { handle: 'acme', name: 'acme' },
      text: 'Cold mornings\n\nWhich tea do you drink when it freezes?',
      publishedAt: null,
    },
    replies: [
      ['jo', 'Anything with ginger in it.'],
      ['kim', 'Black, and a lot of it.'],
    ],
  },
  'a time written out in a link to the page itself (Soapbox)': {
    address: 'https://server.example/@acme/posts/AbC123dd',
    body: `<main><div><div><a href="/@acme"><p>Acme Tea</p></a><p>@acme@server.example</p></div><div data-testid="status-content"><p>Our new tea is here.</p></div>
      <div><button><span>7</span><span>Likes</span></button><a href="/@acme/posts/AbC123dd"><span>Nov 20, 2026 9:00 AM</span></a></div></div>
      <div><a href="/@jo"><p>Jo</p></a><a href="/@jo/posts/Zz12ab3"><time datetime="${TEN}">2h</time></a><div data-testid="status-content"><p>Which tea?</p></div></div></main>`,
    post: {
      account: { handle: 'acme@server.example', name: 'Acme Tea' },
      text: 'Our new tea is here.',
      publishedAt: null,
      counts: { likes: 7 },
    },
    replies: [['jo', 'Which tea?']],
  },
  'a post with a heading, and comments in a tree (Photon)': {
    address: 'https://client.example/post/server.example/12345',
    body: `<main><article id="12345"><header><a href="/c/tea">tea</a><a href="/u/acme@server.example"><span>acme</span></a><time datetime="${NINE}">2h</time><h1>New tea</h1></header>
      <div class="body"><p>It is here.</p><p>Try it.</p></div><div class="row"><button aria-label="Upvote"><svg></svg><span>7</span></button><a href="/post/12345#comments" aria-label="Comments"><svg></svg>1</a></div></article>
      <section><ul><li><details open><summary><a href="/u/jo">jo</a><a href="/comment/server.example/99"><time datetime="${TEN}">1h</time></a></summary><div><p>Which tea?</p></div></details></li></ul></section></main>`,
    post: {
      account: { handle: 'acme@server.example', name: 'acme' },
      text: 'New tea\n\nIt is here.\nTry it.',
      publishedAt: NINE,
      counts: { replies: 1, likes: 7 },
    },
    replies: [['jo', 'Which tea?']],
  },
  'a blog with comments (WordPress)': {
    address: 'https://blog.example/2026/11/new-tea/',
    body: `<header><h1><a href="/">Acme</a></h1></header><main><article><header><h1>New tea</h1><a class="url fn n" href="/author/acme/">Acme Tea</a>
      <a href="https://blog.example/2026/11/new-tea/" rel="bookmark"><time datetime="${NINE}">November 20</time></a></header>
      <div class="entry-content"><p>It is here.</p><figure><img src="/tea.jpg" alt="A cup"></figure></div><footer><a href="/category/tea">Tea</a></footer></article>
      <ol><li><article><footer><b class="fn"><a href="https://jo.example">Jo</a></b><a href="#comment-5"><time datetime="${TEN}">Nov 20</time></a></footer><div id="comment-5"><p>Which tea?</p></div></article></li></ol></main>`,
    post: { account: { handle: 'acme', name: 'Acme Tea' }, text: 'New tea\n\nIt is here.', publishedAt: NINE, pictures: 1 },
    replies: [['Jo', 'Which tea?']],
  },
  'a blog that tells search engines who wrote it (Ghost)': {
    address: 'https://blog.example/new-tea/',
    head: `<script type="application/ld+json">{"@type":"Article","author":{"@type":"Person","name":"Acme Tea"},"url":"https://blog.example/new-tea/","datePublished":"${NINE}","commentCount":3}</script>`,
    body: `<main><article><header><h1>New tea</h1></header><section><p>It is here.</p></section></article></main>
      <section><article><a href="/other/"><h3>Other</h3><time datetime="2026-11-01">Nov 1</time></a></article></section>`,
    post: { account: { handle: 'Acme Tea', name: 'Acme Tea' }, text: 'New tea\n\nIt is here.', publishedAt: NINE, counts: { replies: 3 } },
    replies: [],
  },
  'a blog by the marks of microformats, its author above the post (WriteFreely)': {
    address: 'https://blog.example/acme/new-tea',
    body: `<header><h1><a rel="author" href="/acme/" class="h-card">Acme Tea</a></h1></header><article class="h-entry"><h2 class="p-name">New tea</h2>
      <time class="dt-published" datetime="${NINE}">November 20</time><div class="e-content"><p>It is here.</p></div></article>`,
    post: { account: { handle: 'Acme Tea', name: 'Acme Tea' }, text: 'New tea\n\nIt is here.', publishedAt: NINE },
    replies: [],
  },
  'a thread of a forum by the marks of schema.org (NodeBB)': {
    address: 'https://forum.example/topic/12/new-tea',
    body: `<div itemid="/topic/12/new-tea" itemscope itemtype="https://schema.org/DiscussionForumPosting"><meta itemprop="datePublished" content="${NINE}"><ul>
      <li><a href="/user/acme"><span>A</span></a><a href="/user/acme">acme</a><a href="/post/40"><span title="${NINE}"></span></a><div itemprop="text"><p>Our new tea is here.</p></div></li>
      <li itemprop="comment" itemscope itemtype="http://schema.org/Comment"><a href="/user/jo">jo</a><a href="/post/41"><span title="${TEN}"></span></a><div itemprop="text"><p>Which tea?</p></div></li></ul></div>`,
    post: { account: { handle: 'acme', name: 'acme' }, text: 'Our new tea is here.', publishedAt: NINE },
    replies: [['jo', 'Which tea?']],
  },
  'articles whose addresses stand in RDFa alone (Drupal)': {
    address: 'https://club.example/node/1204',
    body: `<main><article about="/node/1100"><h2>Old tea</h2><a href="/user/acme">acme</a><time datetime="2026-11-01T09:00:00.000Z">1 Nov</time><div class="text"><p>It was here.</p></div></article>
      <article about="/node/1204"><h2>New tea</h2><a href="/user/acme">acme</a><time datetime="${NINE}">20 Nov</time><div class="text"><p>It is here.</p></div></article></main>`,
    post: { account: { handle: 'acme', name: 'acme' }, text: 'New tea\n\nIt is here.', publishedAt: NINE },
    replies: [],
  },
  'a thread of a forum in which nothing leads to a post alone (Flarum)': {
    address: 'https://forum.example/d/12-new-tea',
    body: `<main><header><h1>New tea</h1></header><div><article><header><h3><a href="/u/acme"><span class="username">acme</span></a></h3><a><time datetime="${NINE}">2h</time></a></header><div><p>It is here.</p></div></article></div>
      <div><article><header><h3><a href="/u/jo"><span class="username">jo</span></a></h3><a><time datetime="${TEN}">1h</time></a></header><div><p>Which tea?</p></div></article></div></main>`,
    post: { account: { handle: 'acme', name: 'acme' }, text: 'It is here.', publishedAt: NINE },
    replies: [['jo', 'Which tea?']],
  },
  'entries that lead to parts of the page (a tracker)': {
    address: 'https://code.example/acme/tea/issues/1234',
    body: `<main><h1>New tea</h1><div id="issue-1"><h3><a class="author" href="/acme">acme</a> commented <a href="#issue-1"><relative-time datetime="${NINE}">Nov 20</relative-time></a></h3><div><p>It is here.</p></div></div>
      <div id="issuecomment-99"><h3><a class="author" href="/jo">jo</a> <a href="#issuecomment-99"><relative-time datetime="${TEN}">Nov 20</relative-time></a></h3><div><p>Which tea?</p></div></div></main>`,
    post: { account: { handle: 'acme', name: 'acme' }, text: 'It is here.', publishedAt: NINE },
    replies: [['jo', 'Which tea?']],
  },
  'a wall whose posts bear their numbers and write their times out (Smithereen)': {
    address: 'https://wall.example/posts/1234',
    body: `<ul><li><a href="/acme">Моя страница</a></li></ul><div><div id="post1234"><a href="/acme" class="authorName">Акме</a><div><p>Наш новый чай.</p></div>
      <div><a href="/posts/1234">20 ноя 2026 в 12:00</a><a href="/posts/1234/like" class="like">Нравится <span>7</span></a></div></div>
      <div id="postReplies1234"><div id="post1235"><a href="/jo" class="authorName">Джо</a><div><p>Какой чай?</p></div><a href="/posts/1235">20 ноя 2026 в 13:00</a></div></div></div>`,
    post: { account: { handle: 'acme', name: 'Акме' }, text: 'Наш новый чай.', publishedAt: null, counts: { likes: 7 } },
    replies: [['jo', 'Какой чай?']],
  },
  'a forum with a column about each author, its first post under a heading that leads here (phpBB)': {
    address: 'https://forum.example/viewtopic.php?t=1234',
    body: `<h2><a href="./viewtopic.php?t=1234">New tea</a></h2><div>2 posts</div>${[
      ['p40', 'acme', 'Our new tea is here.', NINE],
      ['p41', 'jo', 'Which tea?', TEN],
    ]
      .map(
        ([
          id,
          who,
          text,
          at,
        ]) => `<div id="${id}"><dl><dt><a class="username" href="./memberlist.php?u=2">${who}</a></dt><dd>Joined: January</dd></dl>
        <div><h3><a href="#${id}">New tea</a></h3><p>by <a class="username" href="./memberlist.php?u=2">${who}</a> <time datetime="${at}">Fri</time></p><div>${text}</div></div></div>`,
      )
      .join('')}`,
    post: { account: { handle: 'acme', name: 'acme' }, text: 'Our new tea is here.', publishedAt: NINE },
    replies: [['jo', 'Which tea?']],
  },
  'a thread whose head tells title, author and time a first time (XenForo)': {
    address: 'https://forum.example/threads/new-tea.12/',
    body: `<div><h1>New tea</h1><a href="/members/acme.2/">acme</a> <a href="/threads/new-tea.12/"><time datetime="${NINE}">Nov 20</time></a></div><div>${[
      ['40', 'acme', 'Our new tea is here.', NINE],
      ['41', 'jo', 'Tea?', TEN],
    ]
      .map(
        ([
          id,
          who,
          text,
          at,
        ]) => `<article id="js-post-${id}"><section><h4><a href="/members/${who}.2/">${who}</a></h4><h5>New member</h5></section>
        <div><a href="/threads/new-tea.12/post-${id}"><time datetime="${at}">Nov 20</time></a><article><div>${text}</div></article></div></article>`,
      )
      .join('')}</div>`,
    post: { account: { handle: 'acme', name: 'acme' }, text: 'Our new tea is here.', publishedAt: NINE },
    replies: [['jo', 'Tea?']],
  },
  'a story with its author between heading and text (Medium)': {
    address: 'https://stories.example/@acme/new-tea-0a1b2c',
    head: `<script type="application/ld+json">{"@type":"SocialMediaPosting","url":"https://stories.example/@acme/new-tea-0a1b2c","author":{"name":"Acme Tea","url":"https://stories.example/@acme"},"datePublished":"${NINE}"}</script>`,
    body: `<article><section><h1>New tea</h1><div><a href="/@acme?source=story">Acme Tea</a><span>3 min read</span><button>Follow</button></div>
      <p>Our new tea is here, after all these years.</p><p>Try it today.</p></section></article>`,
    post: {
      account: { handle: 'acme', name: 'Acme Tea' },
      text: 'New tea\n\nOur new tea is here, after all these years.\nTry it today.',
      publishedAt: NINE,
    },
    replies: [],
  },
  'accounts with ids for machines alone, and a link that leads nowhere (diaspora*)': {
    address: 'https://pod.example/posts/1234567',
    body: `<main><div><a href="/people/0a1b2c3d4e5f6789">Acme Tea</a><time datetime="${NINE}">2h</time><div><p>Our new tea is here.</p></div></div>
      <div><a href="#">7 Likes</a></div><div id="aa11"><a href="/people/ffff2c3d4e5f6789">Jo</a><a href="/posts/1234567#aa11"><time datetime="${TEN}">1h</time></a><div><p>Which tea?</p></div></div></main>`,
    post: { account: { handle: 'Acme Tea', name: 'Acme Tea' }, text: 'Our new tea is here.', publishedAt: NINE, counts: { likes: 7 } },
    replies: [['Jo', 'Which tea?']],
  },
  'entries whose bodies alone are marked, under a heading with a number beside it (Forgejo)': {
    address: 'https://code.example/acme/tea/issues/1234',
    body: `<div><h1>Neuer Tee <span>#1234</span></h1></div><div>${[
      ['issue-55', 'acme', 'Unser neuer Tee ist da.', NINE],
      ['issuecomment-77', 'jo', 'Welcher?', TEN],
    ]
      .map(
        ([
          id,
          who,
          text,
          at,
        ]) => `<div id="${id}"><div><a class="author" href="/${who}">${who}</a> hat <a href="#${id}"><relative-time datetime="${at}">20. Nov.</relative-time></a> kommentiert</div>
        <div role="article"><div><p>${text}</p></div></div></div>`,
      )
      .join('')}</div>`,
    post: { account: { handle: 'acme', name: 'acme' }, text: 'Unser neuer Tee ist da.', publishedAt: NINE },
    replies: [['jo', 'Welcher?']],
  },
  'a forum that numbers its members, times in the words under the pointer (vBulletin, Discuz)': {
    address: 'https://forum.example/thread-123456-1.html',
    body: ['12-acme Our new tea is here.', '13-jo Which tea?']
      .map((post, index) => {
        const [person, ...words] = post.split(' ');
        return `<table id="post_4${index}"><tr><td><a href="/member/${person}">${person!.slice(3)}</a></td><td><i>posted <span title="2026-11-20 09:00:00+00:00">yesterday</span></i><div>${words.join(' ')}</div></td></tr></table>`;
      })
      .join(''),
    post: { account: { handle: 'acme', name: 'acme' }, text: 'Our new tea is here.', publishedAt: NINE },
    replies: [['jo', 'Which tea?']],
  },
  'numbers told by the marks of schema.org (Zhihu, Stack Overflow)': {
    address: 'https://answers.example/question/12/answer/456789',
    body: `<div itemscope itemtype="http://schema.org/Answer"><meta itemprop="dateCreated" content="${NINE}"><a href="/people/acme">Acme</a><div itemprop="text"><p>Our new tea is here.</p></div>
      <div itemprop="upvoteCount">7</div><a href="/question/12/answer/456789">2026-11-20</a><a href="/reply"><span class="like-count">3</span></a></div>`,
    post: {
      account: { handle: 'acme', name: 'Acme' },
      text: 'Our new tea is here.',
      publishedAt: NINE,
      counts: { likes: 7, replies: 3 },
    },
    replies: [],
  },
  'a forum whose posts bear nothing but numbers, with columns about their authors and signatures (MyBB)': {
    address: 'https://forum.example/showthread.php?tid=2345',
    head: '<title>Nowa herbata</title>',
    body: `<div><a href="index.php">Forum</a> › <span>Nowa herbata</span></div><div id="posts">${[
      'acme Nasza nowa herbata jest.',
      'jo Jaka?',
    ]
      .map((post, index) => {
        const [who, ...words] = post.split(' ');
        return `<a id="pid700${index}"></a><div class="post" id="post_700${index}"><div class="post_author"><a href="member.php?action=profile&uid=${index}"><img src="/a.png"></a>
          <strong><a href="member.php?action=profile&uid=${index}">${who}</a></strong><div>Liczba wątków: 2<br>Dołączył: Jan 2020</div></div>
          <div class="post_content"><div><a href="showthread.php?tid=2345&pid=700${index}#pid700${index}">#${index}</a> 20.11.2026, 10:00</div><div class="post_body">${words.join(' ')}</div>
          <div class="signature">Pozdrawiam wszystkich miłośników herbaty</div></div></div>`;
      })
      .join('')}</div>`,
    post: { account: { handle: 'acme', name: 'acme' }, text: 'Nasza nowa herbata jest.', publishedAt: null },
    replies: [['jo', 'Jaka?']],
  },
  'rows of a list without a time, a name or a link to any of them, the first under a title (Voyager)': {
    address: 'https://client.example/posts/server.example/c/tea/comments/12345',
    body: `<my-header>3 Comments</my-header><div><div data-index="0"><my-item><div><div class="title">New tea</div><div><p>It is here.</p></div></div><div>by <a href="/posts/server.example/u/acme">acme</a> 2h</div></my-item></div>${[
      'jo Which tea?',
      'mia Lovely.',
    ]
      .map((post) => {
        const [who, ...words] = post.split(' ');
        return `<div data-index="9"><my-item><div><a href="/posts/server.example/u/${who}">${who}</a><span>1h</span></div><div><p>${words.join(' ')}</p></div></my-item></div>`;
      })
      .join('')}</div>`,
    post: { account: { handle: 'acme', name: 'acme' }, text: 'New tea\n\nIt is here.', publishedAt: null },
    replies: [
      ['jo', 'Which tea?'],
      ['mia', 'Lovely.'],
    ],
  },
  'an article that is the whole page, its answers inside the post (BuddyPress, HumHub)': {
    address: 'https://wall.example/activity/p/123/',
    body: `<article class="hentry"><h1>Aktivität</h1><ul><li id="activity-123"><a href="/members/acme/"><img class="avatar" src="/a.png"></a><div><p><a href="/members/acme/">Acme Tee</a> schrieb
      <a class="view" href="/activity/p/123/"><span data-livestamp="2026-11-20T09:00:00+0000">vor 2 Stunden</span></a></p></div><div><p>Unser neuer Tee ist da.</p></div><div class="meta"><a href="#"><span class="comment-count">2</span></a></div>
      <ul>${['jo Welcher Tee?', 'mia Super']
        .map((post, index) => {
          const [who, ...words] = post.split(' ');
          return `<li id="acomment-12${index}"><a href="/members/${who}/"><img class="avatar" src="/b.png"></a><div><a href="/members/${who}/">${who}</a> <time datetime="2026-11-20 10:00:00">vor 1 Stunde</time></div><div><p>${words.join(' ')}</p></div><div class="actions">Antworten</div></li>`;
        })
        .join('')}</ul></li></ul></article>`,
    post: {
      account: { handle: 'acme', name: 'Acme Tee' },
      text: 'Unser neuer Tee ist da.',
      publishedAt: NINE,
      counts: { replies: 2 },
    },
    replies: [
      ['jo', 'Welcher Tee?'],
      ['mia', 'Super'],
    ],
  },
  'rows of a table, the title in one, its author in the next (Hacker News)': {
    address: 'https://news.example/item?id=45990001',
    body: `<table><tr><td><table class="fatitem"><tr id="45990001"><td class="title"><a href="item?id=45990001">Which tea?</a></td></tr><tr><td><span class="score">70 points</span> by <a href="user?id=acme">acme</a>
      <span title="2026-11-20T09:00:00Z 1795165200"><a href="item?id=45990001">2 hours ago</a></span> | <a href="item?id=45990001">2 comments</a></td></tr><tr><td><div>Ours is here.</div></td></tr></table>
      <table>${['jo Green.', 'mia Water.<p>Thanks for asking.</p>']
        .map((post, index) => {
          const [who, ...words] = post.split(' ');
          return `<tr class="row" id="4599000${index + 2}"><td><div><a href="user?id=${who}">${who}</a> <span title="2026-11-20T10:00:00Z 1795168800"><a href="item?id=4599000${index + 2}">1 hour ago</a></span></div><div>${words.join(' ')}</div></td></tr>`;
        })
        .join('')}</table></td></tr></table>`,
    post: {
      account: { handle: 'acme', name: 'acme' },
      text: 'Which tea?\n\nOurs is here.',
      publishedAt: NINE,
      counts: { likes: 70, replies: 2 },
    },
    replies: [
      ['jo', 'Green.'],
      ['mia', 'Water.\nThanks for asking.'],
    ],
  },
  'a post without any mark but its author, under it comments that are articles, beside it the latest ones (Mobilizon, Elgg)': {
    address: 'https://events.example/events/3e3ce129-5869-3b0f',
    head: '<title>Nuovo tè - Eventi</title>',
    body: `<div><header><h1>Nuovo tè</h1><p>Organizzato da <a href="/@acme">Acme</a></p></header><section><p>È arrivato stamattina.</p></section><section><h2>Commenti</h2><ul>${[
      'Jo Che tè?',
      'Mia Grazie mille',
    ]
      .map((post, index) => {
        const [who, ...words] = post.split(' ');
        return `<li><article id="comment-aa${index}"><div><strong>${who}</strong> <a href="#comment-aa${index}">1 ora fa</a></div><div><p>${words.join(' ')}</p></div></article></li>`;
      })
      .join(
        '',
      )}</ul></section></div><div><h3>Ultimi commenti</h3><div class="latest"><a href="/@leo">Leo</a> <time datetime="${TEN}">1 ora fa</time> Un altro evento</div></div>`,
    post: { account: { handle: 'acme', name: 'Acme' }, text: 'Nuovo tè\n\nÈ arrivato stamattina.', publishedAt: null },
    replies: [
      ['Jo', 'Che tè?'],
      ['Mia', 'Grazie mille'],
    ],
  },
  'entries with addresses of their own, under labels and a heading that the address spells': {
    address: 'https://tea.example/topic/88/our-new-tea-is-here',
    head: '<title>Our new tea is here | Tea</title>',
    body: `<main><h1>Our new tea is here</h1><div><span>Pinned</span><span>2 <span>Posts</span></span><span>2 <span>Posters</span></span><span>9 <span>Views</span></span></div>
      <ul>${[
        ['401', 'acme', 'It is green, and it grew on a hill.', NINE],
        ['402', 'jo', 'Which hill?', TEN],
      ]
        .map(
          ([id, who, words, at]) =>
            `<li itemtype="https://schema.org/Comment" itemscope><a href="/user/${who}"><img class="avatar" src="/${who}.png"></a><div><a href="/user/${who}">${who}</a> wrote <a href="/post/${id}"><time datetime="${at}"></time></a></div>
            <div itemprop="text"><p>${words}</p></div><meta itemprop="upvoteCount" content="4"></li>`,
        )
        .join('')}</ul></main>`,
    post: {
      account: { handle: 'acme', name: 'acme' },
      text: 'It is green, and it grew on a hill.',
      publishedAt: NINE,
      counts: { likes: 4 },
    },
    replies: [['jo', 'Which hill?']],
  },
  'a head that alone is named after the post, its link leading back to it': {
    address: 'https://tea.example/user/acme/note/900',
    body: `<main><article><header id="anchor-900"><a href="/user/acme"><img class="avatar" src="/a.png">Acme Tea</a> on <a href="/pot/55/enamel">Enamel</a>
      <ul><li><a href="/user/acme/note/900#anchor-900">1 day ago</a></li><li>Public</li></ul></header>
      <section><article><div><p>Our new tea is here.</p></div></article></section><footer><button>Like</button></footer></article>
      <article><header><a href="/user/jo"><img class="avatar" src="/j.png">Jo</a><ul><li><a href="/user/jo/answer/901#anchor-901">2 hours ago</a></li></ul></header>
      <section><article><div><p>Which tea?</p></div></article></section></article></main>`,
    post: { account: { handle: 'acme', name: 'Acme Tea' }, text: 'Our new tea is here.', publishedAt: null },
    replies: [['jo', 'Which tea?']],
  },
  'a post that a mark of its builder’s names, over a list that lies behind it': {
    address: 'https://tea.example/#/s/290',
    body: `<div><ul><li><article data-state-post-id="tea.example/301"><b><a href="https://tea.example/@lu">Lu</a></b><a href="#/s/301"><time datetime="${TEN}">1h</time></a><p>Snow.</p></article></li></ul></div>
      <div><h1>Post</h1><ul><li><article data-state-post-id="tea.example/290"><div><a href="https://tea.example/@acme">Acme Tea</a></div><div><p>Our new tea is here.</p></div>
      <div><a href="https://tea.example/@acme/299"><time datetime="${NINE}">20 November</time></a> • <time datetime="${TEN}">10:00</time></div></article></li>
      <li><article data-state-post-id="tea.example/291"><div><a href="https://tea.example/@jo">Jo</a><a href="#/s/291"><time datetime="${TEN}">1h</time></a></div><div><p>Which tea?</p></div></article></li></ul></div>`,
    post: { account: { handle: 'acme', name: 'Acme Tea' }, text: 'Our new tea is here.', publishedAt: NINE },
    replies: [['jo', 'Which tea?']],
  },
  'a question whose heading leads to it, its text an article below who asked and when it was edited': {
    address: 'https://tea.example/questions/10010118/how-to-pour',
    body: `<main><div><h1><a href="/questions/10010118/how-to-pour">How do I pour from a full pot?</a></h1>
      <div><a href="/users/acme"><img class="avatar" src="/a.png"><span>Acme Tea</span></a><a href="/posts/1/timeline"><time datetime="${NINE}">Asked</time></a><a href="/posts/1/timeline"><time datetime="${TEN}">Edited</time></a><div>Viewed 120 times</div></div>
      <article><p>It runs down the spout.</p></article>
      <div><div id="c1" class="comment"><div><p>Which pot?</p></div><div><a href="/users/jo">Jo</a><time datetime="${TEN}">1h</time></div></div>
      <div id="c2" class="comment"><div><p>A blue one.</p></div><div><a href="/users/lu">Lu</a><time datetime="${TEN}">1h</time></div></div></div></div></main>`,
    post: {
      account: { handle: 'acme', name: 'Acme Tea' },
      text: 'How do I pour from a full pot?\n\nIt runs down the spout.',
      publishedAt: NINE,
    },
    replies: [
      ['jo', 'Which pot?'],
      ['lu', 'A blue one.'],
    ],
  },
  'a post without any mark above answers that are a component of their own, one inside another': {
    address: 'https://tea.example/w/9mQ2fTz',
    head: '<title>Pouring</title>',
    body: `<main><div class="film"><div><h1>Pouring</h1><button title="15 November 2026">5 days ago</button></div>
      <div><a href="/c/acme"><img class="avatar" src="/a.png"></a><a href="/c/acme">Acme Tea</a></div><div><p>How to pour our new tea from a pot.</p></div></div>
      <div class="all">${[
        [
          'jo',
          'Which tea?',
          '<div><x-comment><div><a href="/a/mia/films"><img class="avatar" src="/m.png"></a><a href="/a/mia/films">Mia</a><p>Green, I guess.</p></div></x-comment></div>',
        ],
        ['lu', 'Lovely.', ''],
      ]
        .map(
          ([who, words, more]) =>
            `<div><x-comment><div><a href="/a/${who}/films"><img class="avatar" src="/${who}.png"></a><a href="/a/${who}/films">${who} B.</a><p>${words}</p></div>${more}</x-comment></div>`,
        )
        .join('')}</div></main>`,
    post: { account: { handle: 'acme', name: 'Acme Tea' }, text: 'Pouring\n\nHow to pour our new tea from a pot.', publishedAt: null },
    replies: [
      ['jo', 'Which tea?'],
      ['mia', 'Green, I guess.'],
      ['lu', 'Lovely.'],
    ],
  },
  'what is counted between a post and its answers, beside portraits, and what merely happened among them': {
    address: 'https://tea.example/posts/b7c1aa90',
    body: `<main><div><div class="one"><div><a class="author" href="/people/acme">Acme Tea</a> <a href="/posts/b7c1aa90"><time datetime="${NINE}">2 h</time></a></div><div><p>Our new tea is here.</p></div></div>
      <div><div><div class="boosts"><i class="icon-reshare"></i> <span>4</span><a href="/people/lu"><img class="avatar" src="/l.png"></a></div>
      <div class="likes"><i class="icon-heart"></i> <span>19</span><a href="/people/mia"><img class="avatar" src="/m.png"></a></div></div>
      <div><div class="said"><div id="c1"><a href="/people/jo">Jo</a> <a href="/posts/b7c1aa90#c1"><time datetime="${TEN}">1 h</time></a></div><p>Which tea?</p></div>
      <div class="event" id="e2"><a href="/people/lu"><img class="avatar" src="/l.png"></a><span><a href="/people/lu">Lu</a> changed the title <time datetime="${TEN}">1 h</time></span></div>
      <div class="said"><div id="c3"><a href="/people/mia">Mia</a> <a href="/posts/b7c1aa90#c3"><time datetime="${TEN}">1 h</time></a></div><p>Lovely.</p></div></div></div></div></main>`,
    post: {
      account: { handle: 'acme', name: 'Acme Tea' },
      text: 'Our new tea is here.',
      publishedAt: NINE,
      counts: { reposts: 4, likes: 19 },
    },
    replies: [
      ['jo', 'Which tea?'],
      ['mia', 'Lovely.'],
    ],
  },
};

/** A card in which nothing leads anywhere: people open on a press, their pictures are drawn behind round parts (Coracle). */
const card = (who: string, text: string, replies: number, answers = '') => `<div class="item">
  <div class="card"><div><button><span class="w-8 rounded-full"><span style="background-image: url(/x/${who})"></span></span></button><div><button><span>${who}</span></button><button>Nov 20, 2026 at 9:00 AM</button></div></div>
  <div><div><p>${text}</p></div></div><div><button><i class="fa fa-reply"></i> ${replies}</button><button><i class="fa fa-heart"></i> 7</button></div></div>${answers && `<div>${answers}</div>`}</div>`;

describe('a post on a page of an unknown site', () => {
  const entryOf = (who: string, text: string, at: string, link = '') =>
    `<article id="entry-${who}"><a href="/u/${who}">${who}</a>${link && `<a href="${link}">`}<time datetime="${at}">1h</time>${link && '</a>'}<p>${text}</p></article>`;

  it.each([
    // The number is that of a post, and the words of its heading are left out.
    [
      'https://site.example/m/tea/p/3310/-',
      `<blockquote id="post-3310">${entryOf('acme', 'Tea is here.', NINE, '/m/tea/p/3310')}</blockquote>`,
    ],
    // The post keeps the address of its own server, which is young: its ids are short.
    ['https://client.example/statuses/220', entryOf('acme', 'Tea is here.', NINE, 'https://server.example/@acme/220')],
    // The heading has a number in it, and is no time.
    [
      'https://site.example/viewtopic.php?t=1204',
      `<h2><a href="/viewtopic.php?t=1204">Tea at 9 o’clock</a></h2>${entryOf('acme', 'Tea is here.', NINE, '/viewtopic.php?t=1204&p=55')}`,
    ],
  ])('is told by its address: %s', (address, body) => {
    const { post, replies } = read(address, `<main>${body}${entryOf('jo', 'Which tea?', TEN, '/else/221')}</main>`);
    expect(post).toMatchObject({ account: { handle: 'acme' }, publishedAt: NINE });
    expect(replies.map(({ account, text }) => [account.handle, text])).toEqual([['jo', 'Which tea?']]);
  });

  it('is of whoever stands behind a portrait that leads nowhere', () => {
    const answers = card('jo', 'Which tea?', 1, card('acme', 'The green one.', 0)) + card('mia', 'I am on my way.', 0);
    const { post, replies } = read('https://client.example/note1qqsacme', `<div>${card('acme', 'Our new tea is here.', 3, answers)}</div>`);
    expect(post).toMatchObject({
      account: { handle: 'acme', name: 'acme' },
      text: 'Our new tea is here.',
      counts: { replies: 3, likes: 7 },
    });
    expect(replies.map(({ account, text }) => [account.handle, text])).toEqual([
      ['jo', 'Which tea?'],
      ['acme', 'The green one.'],
      ['mia', 'I am on my way.'],
    ]);
  });

  it('is not told by a number alone that other things of the site bear as well', () => {
    const people = ['jo', 'mia'].map((who, index) => entryOf(who, 'I drink tea.', NINE, `/things/${220 + index}`)).join('');
    expect(read('https://site.example/lists/220', people).post).toBeNull();
  });
  it('may say what it says below a head of its own, at an address that goes on in words', () => {
    const { post, replies } = read(
      'https://links.example/s/zq81xx/our_new_tea_is_here',
      `<div><ol><li id="story_zq81xx"><div class="h-entry"><a class="upvoter" href="">46</a><div><span role="heading" aria-level="1"><a href="https://tea.example/new">Our new tea</a></span>
      <div><span>authored by</span> <a href="/~acme">acme</a> <time datetime="${NINE}">2h</time> <details><summary>copies</summary></details> <a href="#all">1 comment</a></div></div></div></li></ol>
      <div><p>It is green, and it grew on a hill.</p></div>
      <ol><li><form><textarea></textarea><button>Post</button></form></li><li id="all"><div id="c_ab12cd"><div><a href="/~jo">jo</a> <a href="/c/ab12cd"><time datetime="${TEN}">1h</time></a></div><p>Which hill?</p></div></li></ol></div>`,
    );
    expect(post).toMatchObject({
      account: { handle: 'acme' },
      text: 'Our new tea\n\nIt is green, and it grew on a hill.',
      counts: { replies: 1, likes: 46 },
    });
    expect(replies.map(({ account, text, link }) => [account.handle, text, link])).toEqual([
      ['jo', 'Which hill?', 'https://links.example/c/ab12cd'],
    ]);
  });

  it.each(Object.entries(pages))('is read: %s', (_name, { address, head, body, post: wanted, replies: answers }) => {
    const { post, replies, document, url } = read(address, body, head);
    expect(post).toMatchObject({ link: lastingLink(url), pictures: 0, ...wanted });
    expect(Object.fromEntries(Object.entries(post!.counts).filter(([, count]) => count !== null))).toEqual(wanted.counts ?? {});
    expect(replies.map(({ account, text }) => [account.handle, text])).toEqual(answers);
    expect(postSide.postElement(document, url)?.textContent).toContain(post!.text.split('\n').at(-1));
  });

  const entry = (id: number) => `<article><a href="/post/${id}"><time datetime="${NINE}">2h</time></a><p>Tea ${id}</p></article>`;
  it.each([
    ['a timeline', 'https://site.example/home', entry(1000) + entry(1001)],
    ['a list of one', 'https://site.example/tag/tea', entry(1000)],
    ['a person’s page', 'https://site.example/users/123456', `<div id="user-123456"><p>We sell tea.</p></div>${entry(1000)}`],
    [
      'excerpts under a heading that the address spells',
      'https://site.example/category/3/tea-and-cake',
      `<h1>Tea and cake</h1><article><h2><a href="/new-tea">New tea</a></h2><a href="/post/7"><time datetime="${NINE}">2h</time></a><p>It is</p></article>`,
    ],
    [
      'excerpts whose headings lead on',
      'https://site.example/tag/tea',
      `<article><h2><a href="/new-tea">New tea</a></h2><time datetime="${NINE}">2h</time><p>It is</p></article>`,
    ],
    ['a page without anything posted', 'https://site.example/products/tea-1234', '<main><h1>Tea</h1><p>Buy tea.</p></main>'],
    [
      'a conversation',
      'https://chat.example/channels/123456',
      `<ol><li><div role="article"><span>Jo</span><time datetime="${NINE}">2h</time><p>Tea?</p></div></li><li><div role="article"><span>Al</span><time datetime="${TEN}">1h</time><p>Yes</p></div></li></ol>
      <div contenteditable="true" role="textbox" aria-label="Message #general"></div>`,
    ],
    [
      'an answer under a post without any mark',
      'https://site.example/comments/1ab2cd',
      `<main><div><h1>New tea</h1><div>It tastes of pears.</div></div><div><div><a href="/u/jo">jo</a><time datetime="${TEN}">1h</time><p>Mint, I think.</p></div></div></main>`,
    ],
    [
      'a list of threads with their authors',
      'https://forum.example/forumdisplay.php?fid=21',
      `<table>${[1, 2].map((id) => `<tr><td><a href="showthread.php?tid=10${id}">Tea ${id}</a><div class="author"><a href="member.php?action=profile&uid=${id}">jo</a></div></td><td>Last post by mia</td></tr>`).join('')}</table>`,
    ],
    [
      'a list of people below a post’s address',
      'https://site.example/@acme/12345678/likes',
      `<ul>${[1, 2].map((id) => `<li><a href="/u/jo${id}"><img class="avatar" src="/a.png"></a><a href="/u/jo${id}">Jo</a><p>I drink tea.</p></li>`).join('')}</ul>`,
    ],
    ['the first page of a site', 'https://site.example/', `<article><time datetime="${NINE}">2h</time><p>Welcome</p></article>`],
  ])('is not made up: %s', (_name, address, body) => {
    const { post, replies } = read(address, body);
    expect(post).toBeNull();
    expect(replies).toEqual([]);
  });

  it('is not described by what the server told of another page', () => {
    const { post } = read(
      'https://site.example/post/1001',
      `<article><a href="/post/1001"><time datetime="${NINE}">2h</time></a><a href="/u/jo">Jo</a><p>Tea</p></article>`,
      `<script type="application/ld+json">{"@type":"SocialMediaPosting","url":"/post/1000","author":"Acme","commentCount":9}</script><script type="application/ld+json">{</script>`,
    );
    expect(post).toMatchObject({ account: { handle: 'jo' }, counts: { replies: null } });
  });

  it('leads to each answer by what the answer is named, and tells its time', () => {
    const { replies } = read(
      'https://site.example/r/tea/comments/1abc2de/',
      `<div><h1>New tea</h1><a class="author" href="/u/acme">acme</a><time datetime="${NINE}">2h</time><p>It is here.</p></div><div>${[
        'jo',
        'mia',
      ]
        .map(
          (who, index) =>
            `<div class="comment" id="c_kaa${index}"><a href="/u/${who}">${who}</a> <span title="Nov 20 2026, 10:00:00 UTC">1h</span> <a href="/reply?reply_to=kaa${index}">reply</a> <a href="/c/kaa${index}">link</a><p>Which tea?</p></div>`,
        )
        .join('')}</div>`,
    );
    expect(replies.map(({ link, at }) => [link, at])).toEqual([
      ['https://site.example/c/kaa0', TEN],
      ['https://site.example/c/kaa1', TEN],
    ]);
  });

  it('tells its time as e-mail does, where it does not follow the standard', () => {
    const { post } = read(
      'https://site.example/post/1001',
      `<article><a href="/u/acme">acme</a><a href="/post/1001"><time datetime="Fri, 20 Nov 2026 10:00:00 +0100">2h</time></a><p>Tea</p></article>`,
    );
    expect(post?.publishedAt).toBe(NINE);
  });

  it('is counted by what is drawn, and not by a list that is folded in', () => {
    const { post } = read(
      'https://site.example/post/1001',
      `<article><a href="/u/acme">acme</a><time datetime="${NINE}">2h</time><div class="content"><p>Our new tea is here, and it grew on a hill.</p></div>
      <div class="item-like"><!-- who --><a href="#">14 people</a> like this<div style="display: none">Jo, Mia and 12 others</div></div></article>`,
    );
    expect(post?.counts.likes).toBe(14);
  });

  it('has answers without what they quote, which somebody else wrote', () => {
    const entry = (who: string, text: string) =>
      `<article><a href="/u/${who}">${who}</a><time datetime="${NINE}">2h</time><div class="content">${text}</div></article>`;
    const quote = '<blockquote><cite>acme wrote:</cite>Pears are in it.</blockquote>';
    const { post, replies } = read(
      'https://site.example/topic/1001',
      entry('acme', `${quote}As our cook says.`) + entry('jo', `${quote}Which pears?`),
    );
    expect(post?.text).toContain('Pears are in it.');
    expect(replies.map(({ text }) => text)).toEqual(['Which pears?']);
  });

  it('keeps its address without what tells where a reader came from', () => {
    expect(lastingLink(new URL('https://site.example/t?id=7&utm_source=x#top'))).toBe('https://site.example/t?id=7');
  });
});

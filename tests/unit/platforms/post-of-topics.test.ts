import { describe, expect, it } from 'vitest';
import { learnAll } from '../../tools/words.ts';
import { readPost } from './read-post.ts';

learnAll();

const NINE = '2026-11-20T09:00:00.000Z';
const TEN = '2026-11-20T10:00:00.000Z';

const time = (at = NINE) => `<time datetime="${at}">2h</time>`;

describe('a topic among equal messages', () => {
  const ADDRESS = 'https://forum.example/index.php?topic=2291.0';
  const TITLE = 'Which tea for a cold morning?';
  const message = (id: number, who: string, text: string) => `<div class="message" id="msg${id}"><div><h4>
    <a href="/index.php?action=pm;sa=send;u=${id}">…</a><a href="/index.php?action=profile;user=${who}">${who}</a></h4></div>
    <a href="/index.php?topic=2291.msg${id}#msg${id}">20. November 2026, 09:00</a><div><div>${text}</div></div></div>`;
  const messages = [message(18801, 'acme', 'Ours, if you ask us. But then we would.'), message(18802, 'jo', 'Anything with ginger in it.')];
  const head = (who: string) => `<h2>${TITLE}</h2><p>Begun in November by <a href="/index.php?action=profile;user=${who}">${who}</a>.</p>`;
  const clock = `<div>${time()}<p>News: we meet on Monday evening.</p></div>`;

  it('begins with the message of whom its head names, below the clock and the news of the site', () => {
    const { post, replies } = readPost(ADDRESS, `${clock}<div>${head('acme')}${messages.join('')}</div>`, TITLE);
    expect(post).toMatchObject({ account: { handle: 'acme' }, text: 'Ours, if you ask us. But then we would.', publishedAt: null });
    expect(replies).toEqual([['jo', 'Anything with ginger in it.']]);
  });

  it('is not told where its head names somebody else', () => {
    expect(readPost(ADDRESS, `${clock}<div>${head('mo')}${messages.join('')}</div>`, TITLE).post?.account.handle).not.toBe('acme');
  });
});

it('the address of a person is none of a post, and neither is that of a day', () => {
  const entry = (id: number, who: string, text: string) => `<div class="h-${id === 7710 ? 'entry' : 'cite'}"><div class="h-card p-author">
    <a class="u-url" href="/channel/${who}"><img class="avatar" alt="">${who}</a></div>${time()}
    <div class="e-content">${text}</div><a class="u-url" href="/display/b64.${id}">…</a></div>`;
  const { post, replies } = readPost(
    'https://hub.example/display/b64.7710',
    `${entry(7710, 'acme', 'Our new tea is here.')}${entry(7714, 'jo', 'Which tea?')}`,
  );
  expect(post).toMatchObject({ text: 'Our new tea is here.', publishedAt: NINE });
  expect(replies.map(([, text]) => text)).toEqual(['Which tea?']);
  const message = (who: string, text: string) => `<div><h2>Cold mornings</h2><p><a class="user" href="/users/${who}">${who}</a>
    <a title="2026-11-20 09:00" href="/activity?from=2026-11-20">3 days</a></p><div><p>${text}</p></div></div>`;
  expect(readPost('https://forum.example/boards/3/topics/412', message('acme', 'Which tea do you drink?')).post?.account.handle).toBe(
    'acme',
  );
});

it('a text that is marked by itself belongs to whom its part begins with, whatever else happened between', () => {
  const item = (
    id: number,
    who: string,
    body: string,
  ) => `<div class="item" id="item-${id}"><div><a href="/u/${who}/${id}/"><img class="avatar"></a></div>
    <div><a href="/u/${who}/${id}/">${who}</a> <a href="/t/tea/914/post/${id}/" builder-timestamp="2026-11-20T10:${id === 5400 ? '00' : id % 60}:00+01:00" title="20. 11.">2 d</a>${body}</div></div>`;
  const said = (text: string) => `<div><article><p>${text}</p></article></div>`;
  const { post, replies } = readPost(
    'https://forum.example/t/tea/914/',
    `<h1>Cold mornings</h1>${item(5400, 'acme', said('Which tea do you drink?'))}${item(71, 'mo', '<span>pinned this topic for all to see</span>')}${item(5504, 'jo', said('Ginger.'))}
    <form action="/t/tea/914/reply/" method="post"><textarea aria-label="Message"></textarea><button>Reply</button></form>`,
    'Cold mornings',
  );
  expect(post).toMatchObject({ account: { handle: 'acme' }, text: 'Which tea do you drink?', publishedAt: NINE });
  expect(replies).toEqual([['jo', 'Ginger.']]);
});

describe('a question and its answers', () => {
  const by = (who: string) => `<div class="post-author"><a href="/users/${who}">${who}</a></div>`;
  const meta = (who: string) => `<div class="meta"><div title="2026-11-20T09:00:00Z">posted 2h ago</div>
    <div title="2026-11-21T09:00:00Z">edited by <a href="/users/mo">mo</a></div>${by(who)}</div>`;
  const part = (id: string, who: string, text: string, more = '') => `<div class="post" id="${id}"><div><div class="body"><p>${text}</p>
    <div>tea mornings</div>${meta(who)}<div><b>1 comment</b> ${more}</div></div></div></div>`;
  const comment = '<span title="2026-11-22T09:00:00Z">1h ago</span> by <a href="/users/li">li</a>';
  const page = `<main><h1>Which tea for a cold morning?</h1>${part('question-28811', 'acme', 'It freezes here. Which one do you drink?')}
    ${part('answer-28814', 'jo', 'Anything with ginger in it.', comment)}${part('answer-28819', 'bo', 'None before noon.')}</main>`;
  const { post, replies } = readPost('https://qa.example/posts/28811', page);

  it('leaves out of a text who wrote it and when, and what follows', () => {
    expect(post).toMatchObject({ account: { handle: 'acme' }, text: 'It freezes here. Which one do you drink?', publishedAt: NINE });
  });

  it('finds every answer that is numbered as another, the comments below them in none', () => {
    expect(replies).toEqual([
      ['jo', 'Anything with ginger in it.'],
      ['bo', 'None before noon.'],
    ]);
  });
});

it('an answer inside an answer is one by itself, and says who wrote it', () => {
  const said = (
    id: number,
    who: string,
    text: string,
    more = '',
  ) => `<div class="comment" id="c-${id}"><div class="avatar"><svg></svg></div><div><div><span class="author">${who}</span>
    <a href="#c-${id}">${time(TEN)}</a></div><div class="text"><p>${text}</p></div><div class="follow-up">${more}</div></div></div>`;
  const { replies } = readPost(
    'https://blog.example/posts/new-tea/',
    `<article><header><div class="breadcrumbs"><a href="/posts/">Posts</a></div><h1>New tea</h1><span title="2026-11-20 10:00:00 +0100">20. 11.</span></header>
    <div><p>Our new tea is here, and it is green.</p></div><section>${said(41, 'Jo', 'Which tea is it?', said(42, 'Acme', 'The green one.'))}${said(44, 'Bo', 'Nice.')}</section></article>`,
    'New tea',
  );
  expect(replies).toEqual([
    ['Jo', 'Which tea is it?'],
    ['Acme', 'The green one.'],
    ['Bo', 'Nice.'],
  ]);
});

describe('of a post with answers', () => {
  const ADDRESS = 'https://links.example/s/xq3v8k/new_tea';
  const post = (more = '', id = 'xq3v8k/new_tea', title = 'New tea') =>
    `<div class="story h-entry"><h2><a class="u-url" href="/s/${id}">${title}</a></h2><a class="user" href="/~acme">acme</a> ${time()}${more}</div>`;
  const answers = ['jo', 'bo']
    .map(
      (who) =>
        `<li><div class="comment" id="c_${who}1"><a class="user" href="/~${who}">${who}</a> <a href="/c/${who}1">${time(TEN)}</a><div><p>Which tea is it?</p></div></div></li>`,
    )
    .join('');

  it('a heading that is built as the post leads to another one, and is no answer', () => {
    const body = (other: string) => `<div>${post()}<ol>${answers}</ol>${other}</div>`;
    expect(readPost(ADDRESS, body(post('', 'p0olk1', 'Older tea'))).replies.map(([who]) => who)).toEqual(['jo', 'bo']);
  });

  it('what leads to a place of the site is nobody’s', () => {
    const way = '<div class="breadcrumbs"><a href="/posts/">Posts</a></div>';
    const body = (before: string) =>
      `<article>${before}<h1>New tea</h1><span title="2026-11-20 09:00:00 UTC">20. 11.</span><div><p>Our new tea is here, and it is green.</p></div></article>`;
    expect(readPost('https://blog.example/posts/new-tea/', body(way)).post?.account).toEqual({ handle: '', name: null });
  });

  it('seconds beside a clock without a zone are surer than the clock', () => {
    const seconds = new Date(NINE).getTime() / 1000;
    const clock = post(`<p>It is green.</p>`).replace(/<time[^>]*>/, `<time datetime="2026-11-20 03:00:00" data-at-unix="${seconds}">`);
    expect(readPost(ADDRESS, clock).post?.publishedAt).toBe(NINE);
  });

  it('likes are what is called so, and reactions only where nothing is', () => {
    const reacted = '<button class="reaction">4</button>';
    const body = (more: string) => post(`<div><p>It is green.</p></div><div>${more}</div>`);
    expect(readPost(ADDRESS, body(`${reacted}<button title="Like">19</button>`)).post?.counts.likes).toBe(19);
    expect(readPost(ADDRESS, body(reacted)).post?.counts.likes).toBe(4);
    expect(readPost(ADDRESS, body('<button class="like">7 Mi piace</button>')).post?.counts.likes).toBe(7);
  });

  it('a name stands before a link that says the handle alone', () => {
    const named = `<article><h4 class="username"><span>Acme Tea</span></h4><a href="/users/acme">acme</a> <a href="/notice/Bb12cd">${time()}</a><p>It is green.</p></article>`;
    expect(readPost('https://server.example/notice/Bb12cd', named).post?.account).toEqual({ handle: 'acme', name: 'Acme Tea' });
  });
});

it('is none of a forum whose heading leads to it, above a list of topics', () => {
  const forum = (lines: string) =>
    readPost('https://forum.example/viewforum.php?f=21', `<h2><a href="/viewforum.php?f=21">Tea</a></h2>${lines}`).post;
  const said = `<a href="/memberlist.php?mode=viewprofile&u=3">jo</a> ${time()}`;
  const topic = (id: number) => `<li><a href="/viewtopic.php?t=${id}">Cold mornings</a> ${said} <dfn>Replies</dfn></li>`;
  expect(forum(`<ul>${topic(4512)}${topic(4513)}</ul>`)).toBeNull();
  expect(forum(`<article>${said}<p>Anything with ginger in it.</p></article>`)?.text).toBe('Anything with ginger in it.');
});

it('has no title in the name of whoever wrote it, be it marked as a name', () => {
  const post = (link: string) =>
    readPost(
      'https://site.example/@acme/109300112233',
      `<article>${link}${time()}<div class="e-content"><p>Our new tea is here.</p></div></article>`,
    ).post?.text;
  expect(post('<a href="/@acme" rel="author"><span class="p-name">Acme Tea</span><span>@acme</span></a>')).toBe('Our new tea is here.');
  expect(post('<span class="p-name">Spring</span><a href="/@acme">Acme Tea</a>')).toBe('Spring\n\nOur new tea is here.');
});

import { expect, it } from 'vitest';
import { learnAll } from '../../tools/words.ts';
import { readPost } from './read-post.ts';

learnAll();

/** Posts whose pieces stand apart: text, author and answers, as mailing lists, journals and editors in blocks build them. */

it('is built as its answers are, which stand in parts of other kinds', () => {
  const message = (id: string, who: string, text: string) =>
    `<div class="mail"><div class="mail-head" id="${id}"><img class="avatar" src="/${who}.png"><h2><a href="/users/${who}/">${who}</a></h2><span>20 Nov</span></div>
      <div class="mail-body"><p>${text}</p></div><div class="mail-foot"><a href="/list/message/${id}/" title="Permalink">¶</a> <a href="#">Reply</a></div></div>`;
  const { post, replies } = readPost(
    'https://site.example/list/thread/QHB6VXQNFKHF/',
    `<main><h3>Our new tea</h3>${message('QHB6VXQNFKHF', 'acme', 'Our new tea is here.')}
      <div class="answers"><div class="odd">${message('T7VBKQSS3SQQ', 'jo', 'Which tea is it?')}</div><div class="even">${message('Z7VBKQSS3SQQ', 'mia', 'I liked the green one.')}</div></div>
      <ul class="people"><li><img class="avatar" src="/acme.png"> Acme Tea</li><li><img class="avatar" src="/jo.png"> Jo Brown</li></ul></main>`,
  );
  expect(post).toMatchObject({ account: { handle: 'acme' }, text: 'Our new tea is here.' });
  expect(replies).toEqual([
    ['jo', 'Which tea is it?'],
    ['mia', 'I liked the green one.'],
  ]);
});

it('is by somebody whose host is their own, and its labels are no text', () => {
  const user = (name: string) =>
    `<span class="user"><a href="https://${name}.site.example/profile"><img src="/user.png" alt=""></a><a href="https://${name}.site.example/"><b>${name}</b></a></span>`;
  const pictures = (name: string) => `<div class="userpic"><a href="https://${name}.site.example/icons"><img src="/${name}.png"></a></div>`;
  const comment = (id: number, name: string, text: string) =>
    `<div class="thread"><div class="comment" id="comment-${id}"><div class="head"><h4>Re: tea</h4><span class="date"><span>Date:</span> <span>2026-11-20 10:00</span></span></div>
      <div class="contents">${pictures(name)}<span>From:</span> ${user(name)}<div>${text}</div></div></div></div>`;
  const { post, replies } = readPost(
    'https://acme.site.example/5678.html',
    `<main><div class="entry"><div class="head"><h3 class="entry-title"><a href="https://acme.site.example/5678.html">Our new tea</a></h3></div>
      <div class="contents">${pictures('acme')}${user('acme')}<div class="entry-content">Our new tea is here.</div></div><a href="https://acme.site.example/5678.html">2 comments</a></div>
      <div>${comment(70145, 'jo', 'Which tea is it?')}${comment(70146, 'mia', 'The green one, I think.')}</div></main>`,
  );
  expect(post).toMatchObject({ account: { handle: 'acme' }, text: 'Our new tea\n\nOur new tea is here.' });
  expect(replies).toEqual([
    ['jo', 'Which tea is it?'],
    ['mia', 'The green one, I think.'],
  ]);
});

it('is read with all its blocks, each in a part of its own, and what its page is called is its title', () => {
  const block = (text: string) => `<div class="block"><div><p><span>${text}</span></p></div></div>`;
  const { post } = readPost(
    'https://site.example/view?blog=acme&no=223400001111',
    `<main><div id="view223400001111"><div class="doc-title"><p><span>Our new tea is here</span></p><span class="writer"><a href="/acme">Acme</a></span></div>
      <div>${block('Come by and try the green one.')}${block('We open at ten.')}</div></div></main>`,
    'Our new tea is here : Tea blog',
  );
  expect(post).toMatchObject({
    account: { handle: 'acme' },
    text: 'Our new tea is here\n\nCome by and try the green one.\nWe open at ten.',
  });
});

it('is by the person between the heading of the page and the text, and what stands on buttons is nobody’s name', () => {
  const comment = (id: number, name: string, text: string) =>
    `<li id="${id}" class="Item"><span class="avatar"><img src="/${name}.png" alt=""></span><div><span class="nick">${name}</span><p>${text}</p><a href="#"><strong>Reply</strong></a></div></li>`;
  const { post, replies } = readPost(
    'https://site.example/cafes/1/articles/44321',
    `<div class="box"><div class="head"><h3>Our new tea is here</h3><div><a href="/members/acme"><img src="/acme.png" alt="profile"></a><button>Acme Tea</button></div></div>
      <div class="body"><div><p>Come by and try the green one.</p></div><ul>${comment(501, 'Jo', 'Which tea is it?')}${comment(502, 'Mia', 'I liked the green one.')}</ul></div></div>`,
    'Our new tea is here : Tea cafe',
  );
  expect(post).toMatchObject({ account: { handle: 'acme' }, text: 'Our new tea is here\n\nCome by and try the green one.' });
  expect(replies).toEqual([
    ['Jo', 'Which tea is it?'],
    ['Mia', 'I liked the green one.'],
  ]);
});

it('is one where it is marked, and its part that begins with a person is no second one', () => {
  const entry = (who: string, text: string) =>
    `<div><article class="item"><div class="column"><a href="/profile/did:plc:${who}"><img class="avatar" src="/${who}.jpg"></a><p>@${who}.example</p><p>2h</p><div><p>${text}</p></div></div></article></div>`;
  const { post, replies } = readPost(
    'https://site.example/profile/did:plc:acme/post/3kabcdef12',
    `<main>${entry('acme', 'Our new tea is here.')}${entry('jo', 'Which tea is it?')}</main>`,
  );
  expect(post).toMatchObject({ account: { handle: 'acme.example' }, text: 'Our new tea is here.' });
  expect(replies).toEqual([['jo.example', 'Which tea is it?']]);
});

it('is the first message of a topic where the heading of the page is called as that', () => {
  const message = (id: number, who: string, subject: string, text: string) =>
    `<div class="message" id="msg${id}"><h4><a href="/index.php?action=profile;u=${id}">${who}</a></h4><div><a href="/index.php?msg=${id}">${subject}</a></div><div class="body">${text}</div></div>`;
  const topic = (heading: string) =>
    readPost(
      'https://site.example/index.php?topic=88.0',
      `<main><h2>${heading}</h2>${message(701, 'acme', 'Our new tea is here', 'Come and try the green one.')}${message(702, 'jo', 'Re: Our new tea is here', 'Which tea is it?')}</main>`,
      heading,
    );
  expect(topic('Our new tea is here').post).toMatchObject({ account: { handle: 'acme' }, text: 'Come and try the green one.' });
  expect(topic('Our new tea is here').replies).toEqual([['jo', 'Which tea is it?']]);
  // Else it is a list.
  expect(topic('What was said of tea').post).toBeNull();
});

it('has its head and what can be done about it in parts of their own, before what was answered', () => {
  const comment = (id: number, who: string, text: string) =>
    `<div class="comment" id="c${id}"><div><a href="/u/${who}">${who}</a> <span title="2026-11-20 10:00:00 +0000 UTC">1h</span></div><div><p>${text}</p></div></div>`;
  const { post, replies } = readPost(
    'https://site.example/post/1844',
    `<main><div class="entry"><div class="title"><a href="/post/1844">Our new tea is here</a> <span>(self.tea)</span></div>
      <div class="meta">submitted <span title="2026-11-20 09:00:00 +0000 UTC">2 hours ago</span> by <a href="/u/acme">acme</a> to <a href="/c/tea">c/tea</a></div>
      <div><p>Come and try the green one this week.</p></div><div><a href="/post/1844">2 comments</a></div></div>
      <div>${comment(8123, 'jo', 'Which tea is it?')}${comment(8124, 'mia', 'I liked the green one.')}</div></main>`,
    'Our new tea is here : c/tea',
  );
  expect(post).toMatchObject({ account: { handle: 'acme' }, text: 'Our new tea is here\n\nCome and try the green one this week.' });
  expect(replies).toEqual([
    ['jo', 'Which tea is it?'],
    ['mia', 'I liked the green one.'],
  ]);
});

it('tells by its builders’ names alone what it is called and who wrote it, and its answers when and by whom beside what they say', () => {
  const comment = (id: number, name: string, text: string) =>
    `<li id="comment${id}"><span class="profile"><img src="/${name}.png" alt="profile picture"></span><div class="content"><a href="https://${name}.site.example">${name}</a><span>2026.11.20 10:00</span><p>${text}</p></div></li>`;
  const { post, replies } = readPost(
    'https://site.example/123',
    `<main><div class="view"><div class="head"><strong class="title-article">Our new tea is here</strong><p><span class="date">2026. 11. 20. 09:00</span><span class="writer">Acme Tea</span></p></div>
      <div><p>Come and try the green one this week.</p></div><ol>${comment(201, 'jo', 'Is it the green one?')}${comment(202, 'mia', 'It was good, I say.')}</ol></div></main>`,
    'Our new tea is here',
  );
  expect(post).toMatchObject({ account: { handle: 'Acme Tea' }, text: 'Our new tea is here\n\nCome and try the green one this week.' });
  expect(replies).toEqual([
    ['jo', 'Is it the green one?'],
    ['mia', 'It was good, I say.'],
  ]);
});

it('is answered by a handle alone, though a time stands right behind it, or a number before it in its address', () => {
  const { replies } = readPost(
    'https://site.example/acme/items/4f6a3b2c1d0e',
    `<article><a href="/u/acme">acme</a> <time datetime="2026-11-20T09:00:00Z">2h</time><p>Our new tea is here.</p></article>
      <article><div><a href="/u/jo">@jo</a><time datetime="2026-11-20T10:00:00Z">2026-11-20</time></div><p>Which tea is it?</p></article>
      <article><div><a href="/profile/812345-mialee">Mia Lee</a> <time datetime="2026-11-20T10:00:00Z">1h</time></div><p>I liked it.</p></article>`,
  );
  expect(replies).toEqual([
    ['jo', 'Which tea is it?'],
    ['Mia Lee', 'I liked it.'],
  ]);
});

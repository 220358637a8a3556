import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { any } from '../../../utils/platforms/any.ts';
import { postSide } from '../../../utils/platforms/structure/post.ts';
import { learnAll } from '../../tools/words.ts';

learnAll();

const NINE = '2026-11-20T09:00:00.000Z';
const TEN = '2026-11-20T10:00:00.000Z';
const SECONDS = Date.parse(NINE) / 1000;

const page = (address: string, body: string, title = '') =>
  new JSDOM(`<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`, { url: address }).window.document;

/** What is told of the post at an address, and of its answers as handle and text. */
function read(address: string, body: string, title = '') {
  const document = page(address, body, title);
  const url = new URL(address);
  const post = postSide.readPost(document, url);
  const replies = postSide.readReplies(document, url).map(({ account, text }) => [account.handle, text]);
  return { post, replies };
}

const time = (at = NINE) => `<time datetime="${at}">2h</time>`;

const by = (who: string) => `<a href="/members/${who}/"><img class="avatar" alt="">${who}</a>`;

it('a part named after the post that holds its answers is the post, where it says something at a time of its own', () => {
  const answer = (id: number, who: string, text: string) =>
    `<li id="reply-${id}" class="reply">${by(who)} <a href="/activity/p/412/#reply-${id}">${time(TEN)}</a><div><p>${text}</p></div></li>`;
  const { post, replies } = read(
    'https://club.example/members/acme/activity/412/',
    `<article><h1>Acme</h1><ul><li id="activity-412">${by('acme')} ${time()}<div><p>Our new tea is here, and it is green.</p></div>
      <ul>${answer(415, 'jo', 'Which tea is it?')}${answer(416, 'mia', 'The one with ginger?')}</ul></li></ul></article>`,
  );
  expect(post).toMatchObject({ account: { handle: 'acme' }, text: 'Our new tea is here, and it is green.', publishedAt: NINE });
  expect(replies).toEqual([
    ['jo', 'Which tea is it?'],
    ['mia', 'The one with ginger?'],
  ]);
});

it('whatever attribute keeps the whole id of a post names it', () => {
  const entry = (
    kept: string,
    who: string,
    text: string,
  ) => `<div class="line"><div><img class="avatar" src="/${who}.png" alt=""></div><div ${kept}>
    <a href="/@${who}">${who}</a> ${time()}<div><p>${text}</p></div></div></div>`;
  const body = (name: string) =>
    `<main><div><p>What happened in this group lately.</p></div>${entry(`${name}="114902"`, 'acme', 'Our new tea is here.')}<ul>${entry(`${name}="114931"`, 'jo', 'Which tea is it?')}</ul></main>`;
  const address = 'https://site.example/home/@acme/114902';
  expect(read(address, body('data-status')).post).toMatchObject({ account: { handle: 'acme' }, text: 'Our new tea is here.' });
  expect(read(address, body('data-status')).replies).toEqual([['jo', 'Which tea is it?']]);
});

it('a moment stands in any datetime, or in the seconds of all the world', () => {
  for (const moment of [
    `<span class="when" datetime="${NINE}">today</span>`,
    `<a data-timestamp="${SECONDS}000">today</a>`,
    `<span data-time="${SECONDS}">today</span>`,
    `<abbr data-utime="${SECONDS}">today</abbr>`,
  ]) {
    const { post } = read(
      'https://site.example/s/1001',
      `<article id="s-1001">${by('acme')} ${moment}<p>Our new tea is here.</p></article>`,
    );
    expect(post?.publishedAt, moment).toBe(NINE);
  }
  const changed = `<article id="s-1001">${by('acme')}<p>Our <ins datetime="${TEN}">new</ins> tea is here.</p></article>`;
  expect(read('https://site.example/s/1001', changed).post?.publishedAt).toBeNull();
});

it('comments that tell when in no time element of their own are answers, and no part of the post', () => {
  const { replies } = read(
    'https://site.example/s/our-new-tea/',
    `<div class="h-entry"><h1>Our new tea</h1><a class="author" href="/@acme">Acme</a> <span class="dt-published" datetime="${NINE}">today</span>
      <article class="e-content"><p>It is green.</p></article>
      <div class="h-cite" id="comment-3"><a class="author" href="/@jo">Jo</a><p class="dt-published" datetime="${TEN}">today</p><div><p>Which tea is it?</p></div></div></div>`,
  );
  expect(replies).toEqual([['jo', 'Which tea is it?']]);
});

it('a name stands behind the sign that addresses give to people, be it a piece of its own', () => {
  const { post } = read(
    'https://site.example/s/1001',
    `<article>${time()}<a href="/@/acme/">Acme Tea</a><p>Our new tea is here.</p></article>`,
  );
  expect(post?.account).toEqual({ handle: 'acme', name: 'Acme Tea' });
});

it('a heading below the text is no title of it', () => {
  const { post } = read(
    'https://site.example/s/1001',
    `<article id="s-1001"><a href="/u/acme">Acme</a> ${time()}<div><p>Our new tea is here.</p></div><h2>Comments</h2></article>`,
  );
  expect(post?.text).toBe('Our new tea is here.');
});

it('a round picture on a link is the portrait of whoever the link leads to', () => {
  const entry = (
    who: string,
    text: string,
  ) => `<div class="border"><a href="/${who}"><div class="rounded-full"><img class="size-12 rounded-full" alt=""></div>
    <span>${who} Tea</span></a> ${time()}<div>${text}</div></div>`;
  const { post, replies } = read(
    'https://site.example/note1qx7k2',
    `<main>${entry('acme', 'Our new tea is here.')}<div>${entry('jo', 'Which tea is it?')}</div></main>`,
  );
  expect(post?.account).toEqual({ handle: 'acme', name: 'acme Tea' });
  expect(replies).toEqual([['jo', 'Which tea is it?']]);
});

it('what is read out of a button with a portrait tells what it opens, and nobody’s name', () => {
  const button = (words: string) =>
    `<header><button aria-haspopup="menu">${words}<img class="rounded-full" alt="" src="/a.png"></button></header>`;
  const account = (words: string) => any.readAccount(page('https://site.example/', button(words)));
  expect(account('<span class="sr-only">Open the user menu</span>')).toBeNull();
  expect(account('<span>Acme Tea</span>')?.name).toBe('Acme Tea');
});

it('a link to “#” is a button, and no post’s own address', () => {
  const answer = (id: number, who: string, text: string) =>
    `<div class="row" id="comment_${id}"><a href="/u/${who}/"><img class="avatar" alt="">${who}</a> ${time(TEN)}<p>${text}</p><a href="#">Reply (1)</a></div>`;
  const { post, replies } = read(
    'https://site.example/s/tea/post/31',
    `<main><div class="panel" id="post_31"><h4><a href="/u/acme/">Acme</a></h4><a href="/content/perma?id=31">${time()}</a><div><p>Our new tea is here.</p></div>
      <div>${answer(71, 'jo', 'Which tea is it?')}${answer(72, 'mia', 'The one with ginger?')}</div></div></main>`,
  );
  expect(post?.text).toBe('Our new tea is here.');
  expect(replies.map(([who]) => who)).toEqual(['jo', 'mia']);
});

it('a page of a handbook is nobody’s, though it lies among those of people', () => {
  const account = (link: string) => any.readAccount(page('https://site.example/', `<header><a href="${link}">Help</a></header>`));
  expect(account('https://docs.example/users/02-writing.html')).toBeNull();
  expect(account('/users/acme')?.handle).toBe('acme');
});

it('a portrait says whose it is where it leads to a page that names nobody', () => {
  const header = (link: string, words: string) =>
    `<nav><a href="${link}"><div class="avatar" title="${words}"></div><span>My corner</span></a></nav>`;
  const account = (link: string, words: string) => any.readAccount(page('https://site.example/', header(link, words)))?.name;
  for (const words of ['Avatar of Acme Tea', 'Avatar de Acme Tea', 'Photo de profil de Acme Tea', 'Acme Tea’s profile picture'])
    expect(account('/me', words), words).toBe('Acme Tea');
  expect(account('/users/acme', 'Avatar of acme')).toBe('My corner');
});

it('a round picture in a box is whoever writes, and nothing attached', () => {
  const box = (look: string) =>
    page(
      'https://site.example/',
      `<form><div><img class="${look}" src="/a.png" alt="">Acme<button type="button">x</button></div><textarea>Tea</textarea><button>Post</button></form>`,
    );
  const media = (doc: Document) => any.readDraft(any.composeBox(doc.querySelector('textarea')!)!).draft?.parts[0]?.media.length;
  expect(media(box('size-8 rounded-full'))).toBe(0);
  expect(media(box('size-8 rounded-lg'))).toBe(1);
});

it('when a post went out stands in the head of its page, whatever vocabulary that is of', () => {
  const { document } = new JSDOM(
    `<!doctype html><html><head><meta property="og:published_time" content="${NINE}"></head><body>
      <article id="s-1001">${by('acme')}<p>Our new tea is here.</p></article></body></html>`,
    { url: 'https://site.example/s/1001' },
  ).window;
  expect(postSide.readPost(document, new URL('https://site.example/s/1001'))?.publishedAt).toBe(NINE);
});

it('a marked text follows its head, and what was seen how often is no text', () => {
  const { post } = read(
    'https://site.example/questions/1001/our-new-tea',
    `<main><h1><a href="/questions/1001/our-new-tea">Which tea is it?</a></h1><div class="head">${by('acme')} ${time()} <div>Seen 2.1k</div></div>
      <div><article><p>The green one is new, and so is the one with ginger.</p></article></div><div><button>24</button></div></main>`,
  );
  expect(post).toMatchObject({
    account: { handle: 'acme' },
    text: 'The green one is new, and so is the one with ginger.',
    publishedAt: NINE,
  });
});

it('what is marked without a time around a link to this page is a piece of the post', () => {
  const { post, replies } = read(
    'https://site.example/home/post/5187',
    `<main><section><div><a href="/home">Home</a> <a href="/home/post/5187">Which tea: 30 kg of it?</a></div>
      <article class="post"><a href="/u/acme"><img class="avatar" alt="">Acme</a> <span class="votes">213</span></article>
      <div><p>The green one is new, and there is much of it.</p></div></section>
      <div><div class="row"><a href="/u/jo"><img class="avatar" alt="">jo</a> <a href="/comment/9001">1 day ago</a><div><p>The one with ginger?</p></div></div>
      <div class="row"><a href="/u/mia"><img class="avatar" alt="">mia</a> <a href="/comment/9002">1 day ago</a><div><p>The green one.</p></div></div></div></main>`,
  );
  expect(post).toMatchObject({ account: { handle: 'acme' }, counts: { likes: 213 } });
  expect(replies.map(([who]) => who)).toEqual(['jo', 'mia']);
});

it('an address on the link to whoever wrote is theirs, and none that stands in the text', () => {
  const entry = (
    address: string,
    text: string,
  ) => `<article id="s-1001"><a href="/u/p1x7k"><img class="avatar" alt=""><b>Acme Tea</b> ${address}</a> ${time()}
    <div><p>${text}</p></div></article>`;
  const handle = (address: string, text: string) => read('https://site.example/s/1001', entry(address, text)).post?.account.handle;
  expect(handle('<i><span>acme@</span><span>forum.example</span></i>', 'Our new tea is here.')).toBe('acme@forum.example');
  expect(handle('', 'Write to <b>jo@forum.example</b> for the new tea.')).toBe('p1x7k');
});

it('what stands on a link to a picture is no text', () => {
  const { post } = read(
    'https://site.example/s/1001',
    `<article id="s-1001"><a href="/u/acme">Acme</a> ${time()}<div><p>Our new tea is here.</p>
      <div><a href="/media/tea.webp"><img src="/small/tea.webp" alt=""><div>ALT</div></a></div></div></article>`,
  );
  expect(post?.text).toBe('Our new tea is here.');
});

it('a link to this very page that says what the page is called is the title of the post, whatever it is drawn as', () => {
  const entry = (
    to: string,
  ) => `<article id="s-1001"><a href="${to}" class="big">Which tea is it this time?</a> <a href="/u/acme">Acme</a> ${time()}
    <div><p>The green one is new.</p></div></article>`;
  const text = (to: string) => read('https://site.example/s/1001', entry(to), 'Which tea is it this time? - Site').post?.text;
  expect(text('/s/1001')).toBe('Which tea is it this time?\n\nThe green one is new.');
  expect(text('/g/tea')).toBe('The green one is new.');
});

it('a box right behind a part that shows whom it answers is a reply', () => {
  const surface = (before: string) => {
    const doc = page('https://site.example/', `<div>${before}<form><textarea>Tea</textarea><button>Post</button></form></div>`);
    return any.surface?.(any.composeBox(doc.querySelector('textarea')!)!);
  };
  expect(surface('<div class="reply-to"><b>jo</b><p>Which tea is it?</p></div>')).toBe('reply');
  expect(surface('<div class="reply-to" hidden></div>')).toBe('post');
});

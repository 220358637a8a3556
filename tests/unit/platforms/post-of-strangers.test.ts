import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { personIn } from '../../../utils/platforms/structure/persons.ts';
import { postSide } from '../../../utils/platforms/structure/post.ts';
import { isHere, isSpelled } from '../../../utils/platforms/structure/post-address.ts';
import { learnAll } from '../../tools/words.ts';

learnAll();

const NINE = '2026-11-20T09:00:00.000Z';

function read(address: string, body: string) {
  const { document } = new JSDOM(`<!doctype html><html><body>${body}</body></html>`, { url: address }).window;
  const url = new URL(address);
  return { post: postSide.readPost(document, url), replies: postSide.readReplies(document, url) };
}

const entry = (who: string, text: string, time = `<time datetime="${NINE}">1h</time>`) =>
  `<article><a href="/u/${who}">${who}</a> ${time}<p>${text}</p></article>`;

describe('a post of a site that nobody has seen', () => {
  it('is spelled by its address in capitals, in part, and not by another heading', () => {
    expect(isSpelled('Our new tea: green?', new URL('https://site.example/t/88/Our-new-tea-green'))).toBe(true);
    expect(isSpelled('Our new tea is here today', new URL('https://site.example/c/our-new-tea-is-here-x1Y'))).toBe(true);
    expect(isSpelled('Our old tea is here today', new URL('https://site.example/c/our-new-tea-is-here-x1Y'))).toBe(false);
  });

  it('has an address without the words of its heading too', () => {
    const here = new URL('https://site.example/m/tea/t/88/Our-new-tea');
    expect(isHere(new URL('https://site.example/m/tea/t/88'), here)).toBe(true);
    expect(isHere(new URL('https://site.example/m/tea/t/89'), here)).toBe(false);
  });

  it('has no event among its answers', () => {
    const answers = `${entry('jo', 'Which tea?')}${entry('mia', 'changed the label of this', '')}${entry('al', 'The green one.')}`;
    const { replies } = read('https://site.example/d/1001', entry('acme', 'Our new tea is here.') + answers);
    expect(replies.map(({ text }) => text)).toEqual(['Which tea?', 'The green one.']);
  });

  it('has no button in its text, and its own address in spite of what can be done about it', () => {
    const { post, replies } = read(
      'https://site.example/d/1001',
      `<article><a href="/u/acme">acme</a> <time datetime="${NINE}">1h</time><p>Our new tea is here.</p>
        <a href="/actions/likes/toggle?guid=1001" class="btn">Show all of it</a></article>${entry('jo', 'Which tea?')}`,
    );
    expect(post?.text).toBe('Our new tea is here.');
    expect(replies).toHaveLength(1);
  });

  it('is by nobody whose page is everybody’s own', () => {
    for (const page of ['/profile/user', '/u/me', '/user/profile']) expect(personIn(page), page).toBe('');
    expect(personIn('/u/meadow')).toBe('meadow');
  });

  it('is by a whole handle, be its server in a part of its own', () => {
    const { post } = read(
      'https://site.example/d/1001',
      `<article><a href="https://else.example/@acme"><b>Acme</b> <i>acme<span>@forum.example</span></i></a> <time datetime="${NINE}">1h</time><p>Our new tea is here.</p></article>`,
    );
    expect(post?.account).toEqual({ handle: 'acme@forum.example', name: 'Acme' });
  });

  const at = (hour: number) => `<time datetime="2026-11-20T${hour}:00:00Z">x</time>`;

  it('has as answers what builders call comments and number, also one alone, and one inside another', () => {
    const comment = (id: number, who: string, text: string, inside = '') =>
      `<div class="comment" id="comment_${id}"><div><a href="/u/${who}">${who}</a>${at(10)}</div><div><p>${text}</p></div>${inside}</div>`;
    const post = `<div><h1>Our new tea</h1><p>by <a href="/u/acme">acme</a> ${at(9)}</p><div><p>Our new tea is here.</p></div></div>`;
    const answers = (inside: string) =>
      read('https://site.example/post/1844', `<main>${post}<div>${inside}</div></main>`).replies.map(({ text }) => text);
    expect(answers(comment(71, 'jo', 'Which tea is it?'))).toEqual(['Which tea is it?']);
    expect(answers(comment(71, 'jo', 'Which tea is it?', `<div>${comment(72, 'mia', 'The green one.')}</div>`))).toEqual([
      'Which tea is it?',
      'The green one.',
    ]);
    const inArticle = read(
      'https://site.example/acme/our-new-tea-is-here-3k4l',
      `<main><article><h1>Our new tea is here</h1><a href="/u/acme">acme</a> ${at(9)}<div><p>Come by and try it.</p></div>
        <section>${comment(71, 'jo', 'Which tea is it?')}</section></article></main>`,
    );
    expect(inArticle.post?.text).toBe('Our new tea is here\n\nCome by and try it.');
    expect(inArticle.replies.map(({ text }) => text)).toEqual(['Which tea is it?']);
  });

  it('keeps its text in a form that is for editing it, and is called by the words of its title alone', () => {
    const { post } = read(
      'https://site.example/r/tea/comments/1abcde/our_new_tea/',
      `<div id="thing_1abcde"><p class="title"><a class="title" href="/r/tea/comments/1abcde/our_new_tea/">Our new tea</a> <span>(self.tea)</span></p>
        <p>${at(9)} by <a href="/user/acme">acme</a></p><form><div><p>Our new tea is here.</p></div>
        <div style="display: none"><textarea>Our new tea is here.</textarea><p>Kindly stay on the topic.</p></div></form></div>`,
    );
    expect(post?.text).toBe('Our new tea\n\nOur new tea is here.');
  });

  it('may have its time, its author and its text in parts of their own, below the heading of the page', () => {
    const { document } = new JSDOM(
      `<!doctype html><html><head><title>Our new tea – Tea</title></head><body><main><h1>Our new tea</h1><div>${at(9)}</div>
        <div><p class="block-author-name">Acme Tea</p></div><div class="entry-content"><p>Our new tea is here.</p></div>
        <div><ol><li class="comment" id="comment-71"><b class="author"><a href="https://jo.example">Jo</a></b>${at(10)}<p>Which tea is it?</p></li></ol></div></main></body></html>`,
      { url: 'https://site.example/2026/11/20/our-new-tea/' },
    ).window;
    const post = postSide.readPost(document, new URL(document.location.href));
    expect(post).toMatchObject({ account: { handle: 'Acme Tea' }, text: 'Our new tea\n\nOur new tea is here.' });
  });

  it('may bear a number that leads to who likes it, which is no other post', () => {
    const { post } = read(
      'https://site.example/profile/acme/post/3kabcdef12',
      `<main><article><a href="/profile/acme">acme</a> ${at(9)}<p>Our new tea is here.</p><div><a href="/profile/acme/post/3kabcdef12/liked-by">7 Likes</a></div></article></main>`,
    );
    expect(post?.text).toBe('Our new tea is here.');
  });

  it('is none on a page whose parts are nothing but links to others', () => {
    const line = (who: string) =>
      `<div class="item"><a href="/members/${who}.1/">${who}</a><div class="title"><a href="/threads/some-tea-for-${who}.101/">Some tea for ${who}</a></div>${at(9)}</div>`;
    const { post } = read(
      'https://site.example/forum/tea-talk.12/',
      `<main><h1>Tea talk</h1>${line('jo')}${line('mia')}${line('al')}</main>`,
    );
    expect(post).toBeNull();
  });

  it('does not begin with the name of whoever wrote it, as captions do, and ends before what is counted', () => {
    const answer = (who: string, text: string) =>
      `<div class="media"><img class="rounded-circle" src="/${who}.jpg"><div><p><a class="username" href="/${who}">${who}</a> <span>${text}</span></p>
        <p><a href="/p/${who}/55123344${text.length}">1 h</a></p></div></div>`;
    const { post, replies } = read(
      'https://site.example/p/acme/5512334455',
      `<div><div><div><img class="rounded-circle" src="/acme.jpg"><a class="username" href="/acme">acme</a></div>
        <div><p><b><a href="/acme">acme</a></b> <span>Our new tea is here.</span></p></div>${answer('jo', 'Which tea is it?')}${answer('mia', 'The green one.')}
        <div><div><b>7</b> likes</div><div><a href="/p/acme/5512334455">Nov 20, 2026</a></div></div></div></div>`,
    );
    expect(post).toMatchObject({ account: { handle: 'acme' }, text: 'Our new tea is here.' });
    expect(replies.map(({ account, text }) => [account.handle, text])).toEqual([
      ['jo', 'Which tea is it?'],
      ['mia', 'The green one.'],
    ]);
    const said = `<a href="/@jo">jo</a> came by. Our new tea is here.`;
    const about = read('https://site.example/post/1844', `<article><a href="/u/acme">acme</a> ${at(9)}<p>${said}</p></article>`);
    expect(about.post?.text).toBe('jo came by. Our new tea is here.');
  });

  it('does not begin with a handle that stands right before its first paragraph', () => {
    const { post } = read(
      'https://site.example/@acme/109300112233',
      `<article><a href="/@acme">Acme</a><span>@acme</span>${at(9)}<p>Our new tea is here.</p></article>`,
    );
    expect(post?.text).toBe('Our new tea is here.');
  });

  it('is the first part of a thread that is marked as one posting and says nothing itself', () => {
    const part = (who: string, hour: number, text: string) =>
      `<li itemscope itemtype="https://schema.org/Comment"><meta itemprop="datePublished" content="2026-11-20T${hour}:00:00Z"><a href="/user/${who}">${who}</a>
        <div itemprop="text"><p>${text}</p></div></li>`;
    const { post, replies } = read(
      'https://site.example/topic/1844/our-new-tea',
      `<div itemid="/topic/1844/our-new-tea" itemscope itemtype="https://schema.org/DiscussionForumPosting"><h1>Our new tea</h1>
        <ul>${part('acme', 10, 'Our new tea is here.')}${part('jo', 11, 'Which tea is it?')}</ul></div>`,
    );
    expect(post).toMatchObject({ account: { handle: 'acme' }, text: 'Our new tea is here.' });
    expect(replies.map(({ text }) => text)).toEqual(['Which tea is it?']);
  });

  it('tells when an answer was given in the seconds of all the world, under whatever name', () => {
    const { replies } = read(
      'https://site.example/wall-1_1844',
      `<div id="post-1_1844"><a class="author" href="/acme">Acme</a> ${at(9)}<p>Our new tea is here.</p>
        <div class="reply" id="post-1_71"><a class="author" href="/jo">Jo</a><p>Which tea is it?</p><span time="1795168800">1 ч</span></div></div>`,
    );
    expect(replies).toMatchObject([{ text: 'Which tea is it?', at: new Date(1795168800000).toISOString() }]);
  });
});

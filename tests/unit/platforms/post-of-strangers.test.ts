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
});

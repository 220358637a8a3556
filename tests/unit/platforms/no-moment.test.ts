import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { discourse } from '../../../utils/platforms/discourse.ts';
import { reddit } from '../../../utils/platforms/reddit.ts';
import { timeOf } from '../../../utils/platforms/structure/post-parts.ts';

/* A reader never throws, whatever a page bears where a moment or an address is looked for. */

const page = (body: string, url: string): Document => new JSDOM(`<body>${body}</body>`, { url }).window.document;

it('takes a moment of no calendar for none, as databases write where nothing is known', () => {
  const document = page('<article><p data-date="0000-00-00T00:00:00Z">Tea for everybody.</p></article>', 'https://forum.example/t/7');
  expect(timeOf(document.querySelector('article')!)).toBeNull();
});

it('goes on to the next one', () => {
  const body = '<article><i data-date="0000-00-00T00:00:00Z"></i><p data-date="2026-11-22T09:00:00Z">Tea.</p></article>';
  expect(timeOf(page(body, 'https://forum.example/t/7').querySelector('article')!)).toBe('2026-11-22T09:00:00.000Z');
});

it('takes a number that is no moment for none', () => {
  const url = 'https://meta.discourse.org/t/tea/7';
  const post =
    '<article id="post_1" data-post-id="1"><i class="relative-date" data-time="99999999999999999"></i><div class="cooked">Tea.</div></article>';
  expect(discourse.readPost!(page(post, url), new URL(url))).toMatchObject({ text: 'Tea.', publishedAt: null });
});

it('takes an address that is none for the page’s own', () => {
  const url = 'https://www.reddit.com/r/tea/comments/7/tea/';
  const body =
    '<shreddit-post permalink="http://["></shreddit-post><shreddit-comment thingid="t1" permalink="http://["></shreddit-comment>';
  const document = page(body, url);
  expect(reddit.readPost!(document, new URL(url))?.link).toBe(url);
  expect(reddit.readReplies!(document, new URL(url))).toMatchObject([{ link: null }]);
});

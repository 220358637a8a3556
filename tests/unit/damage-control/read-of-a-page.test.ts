import { afterEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { keptPost } from '../../../entrypoints/background/kept-post.ts';
import { askPostPage } from '../../../entrypoints/background/tab-picture.ts';
import { askPage } from '../../../entrypoints/popup/find-state.ts';
import type { Post } from '../../../utils/model/post.ts';

afterEach(() => void vi.restoreAllMocks());

/** As a page bears it: a time without its moment, and words where a number stood. */
const bare: Post = {
  link: 'https://forum.example/t/7',
  account: { handle: 'kim', name: null },
  text: 'Tea for everybody.',
  publishedAt: '',
  pictures: 0,
  counts: { replies: Number.NaN, reposts: -1, quotes: null, likes: 1.5, views: 12 },
};
const shown = { publishedAt: null, counts: { replies: null, reposts: null, quotes: null, likes: null, views: 12 } };

it('takes what is no moment and no number for not shown, where a copy is kept', async () => {
  const reply = { account: { handle: 'ann' }, text: 'Lovely.', link: null, at: '3 days ago' };
  const answer = { platform: 'any', post: bare, replies: [reply], place: null, whole: true, ratio: 1 };
  vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue(answer as never);
  const page = await askPostPage(1, { verb: 'keep-post' });
  expect(page).toMatchObject({ post: shown, replies: [{ text: 'Lovely.', at: null }], ratio: 1 });
  expect(keptPost('any', page!.post!, 1, '2026-11-22T09:00:00Z', []).notKept).toContain('The page does not show when the post went out.');
});

it('takes it so where the popup shows the post', async () => {
  vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue({ kind: 'post', platform: 'any', post: bare } as never);
  expect(await askPage(1, { verb: 'what-is-here' })).toMatchObject({ kind: 'post', post: shown });
});

it('passes on what is about no post', async () => {
  const send = vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue({ kind: 'nothing', platform: 'x' } as never);
  expect(await askPage(1, { verb: 'what-is-here' })).toEqual({ kind: 'nothing', platform: 'x' });
  send.mockResolvedValue(undefined as never);
  expect(await askPage(1, { verb: 'show-panel' })).toBeNull();
  expect(await askPostPage(1, { verb: 'picture-taken' })).toBeNull();
});

import { expect, it } from 'vitest';
import { describedPost } from '../../../entrypoints/background/kept-post.ts';
import { NOON } from './incident.ts';

it('a post that went out where no account could be read is nobody’s, and not that of an account without a name', () => {
  const sent = (handle: string) => describedPost({ text: 'Hello.', link: null, sent: { platform: 'x', handle, at: NOON } }, false, NOON);
  expect(sent('').account).toBeNull();
  expect(sent('acmetea').account).toEqual({ handle: 'acmetea', name: null });
});

it('a post whose link names the account is that account’s, also where it went out unread', () => {
  const link = 'https://x.com/acmetea/status/1990000000000000500';
  const post = describedPost({ text: 'Hello.', link, sent: { platform: 'x', handle: '', at: NOON } }, false, NOON);
  expect(post.account?.handle).toBe('acmetea');
});

import { JSDOM } from 'jsdom';
import { postSide } from '../../../utils/platforms/structure/post.ts';

/** What is told of the post at an address, and of its answers as handle and text. */
export function readPost(address: string, body: string, title = '') {
  const { document } = new JSDOM(`<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`, {
    url: address,
  }).window;
  const url = new URL(address);
  const post = postSide.readPost(document, url);
  const replies = postSide.readReplies(document, url).map(({ account, text }) => [account.handle, text]);
  return { post, replies };
}

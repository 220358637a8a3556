import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchQueue } from '../utils/page/queue.ts';
import { waitingIn } from '../utils/platforms/waiting.ts';
import { ask } from './sentinel/ask.ts';

/**
 * The script on a page that lists waiting posts. The background puts it there when one is opened, beside the sentinel
 * and the platform's file, in the same isolated world.
 */
export default defineUnlistedScript(() => {
  const sentinel = globalThis.secondLook;
  const platform = sentinel?.platform;
  if (!sentinel || !platform || sentinel.onQueuePage) return;
  sentinel.onQueuePage = true;
  const { id } = browser.runtime;
  const reviewAddress = browser.runtime.getURL('/review.html');
  watchQueue(
    {
      reader: {
        isQueueAddress: (url) => platform.isQueueAddress?.(url) ?? false,
        waitingPosts(doc) {
          const list = platform.waitingList?.(doc);
          return list ? waitingIn(platform.id, list) : [];
        },
      },
      alive: () => browser.runtime?.id === id,
      nonce: async () => (await ask<{ nonce: string }>({ verb: 'open-review', platform: platform.id })).nonce,
      origin: new URL(reviewAddress).origin,
      reviewAddress: `${reviewAddress}#waiting`,
    },
    sentinel.signal,
  );
});

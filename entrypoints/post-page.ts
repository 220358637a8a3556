import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { KeepPostAnswer, PostPageRequest } from '../utils/messages.ts';
import { watchForGone } from '../utils/page/gone.ts';
import { PostBadge } from '../utils/page/post-badge.ts';
import { gatherReplies } from '../utils/page/replies.ts';
import type { Platform } from '../utils/platforms/platform.ts';
import type { Request } from '../utils/requests.ts';

/**
 * The script on a post's own page. The background puts it there only where the post is one of ours or something
 * is wrong with it, beside the sentinel and the platform's file, in the same isolated world.
 */
export default defineUnlistedScript(() => {
  const sentinel = globalThis.secondLook;
  const platform = sentinel?.platform;
  if (!sentinel || !platform || sentinel.onPostPage) return;
  sentinel.onPostPage = true;
  watchPost(platform, sentinel.signal, sentinel.hide);
});

function tell(request: Request): void {
  // After an update this copy is left over and has nobody to talk to.
  if (!browser.runtime?.id) globalThis.secondLook?.stop();
  else browser.runtime.sendMessage(request).catch((error) => console.warn('Second Look:', error));
}

function watchPost(platform: Platform, signal: AbortSignal, hideOthers: (hidden: boolean) => void): void {
  const { id } = browser.runtime;
  let badge: PostBadge | null = null;
  let gathering = new AbortController();

  const here = (): URL => new URL(location.href);
  const reader = {
    readPost: (doc: Document, url: URL) => platform.readPost?.(doc, url) ?? null,
    readReplies: (doc: Document, url: URL) => platform.readReplies?.(doc, url) ?? [],
  };

  const follow = ({ handle, colour, incident }: Extract<PostPageRequest, { verb: 'follow-post' }>): void => {
    const { link } = platform.postAt?.(here()) ?? {};
    gathering.abort();
    gathering = new AbortController();
    badge ??= new PostBadge(
      () => (link === platform.postAt?.(here())?.link ? (platform.postElement?.(document, here()) ?? null) : null),
      {
        check: () => {
          const post = reader.readPost(document, here());
          if (post) tell({ verb: 'check-published', platform: platform.id, post });
        },
        wrong: () => tell({ verb: 'start-from-page' }),
      },
      signal,
    );
    badge.look({ handle, colour, says: incident ? 'This post is being looked after' : 'Something wrong with this post?' });
    if (!incident || !link) return;
    const ends = AbortSignal.any([signal, gathering.signal]);
    const stillHere = (url: URL) => platform.postAt?.(url)?.link === link;
    gatherReplies(reader, stillHere, (post, replies) => tell({ verb: 'report-replies', post, replies }), ends);
    watchForGone(
      {
        showsPost: () => !stillHere(here()) || reader.readPost(document, here()) !== null,
        saysGone: () => platform.saysGone?.(document) ?? false,
        isFarDown: () => scrollY > innerHeight,
      },
      (now) => {
        const post = reader.readPost(document, here());
        if (now !== 'shown') tell({ verb: 'report-gone', link, sure: now === 'gone' });
        else if (post) tell({ verb: 'report-replies', post, replies: [] });
      },
      ends,
    );
  };

  const hideOurs = (hidden: boolean): void => {
    badge?.hide(hidden);
    hideOthers(hidden);
  };

  const keep = async (): Promise<KeepPostAnswer> => {
    hideOurs(true);
    // Two pictures of the page later ours is out of it; a page in the background draws none.
    const drawn = new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
    await Promise.race([drawn, new Promise((done) => setTimeout(done, 150))]);
    // Should nobody say that the picture was taken, ours comes back all the same.
    setTimeout(() => hideOurs(false), 2000);
    const url = here();
    const box = platform.postElement?.(document, url)?.getBoundingClientRect();
    const left = Math.max(0, box?.left ?? 0);
    const top = Math.max(0, box?.top ?? 0);
    const width = Math.min(innerWidth, box?.right ?? 0) - left;
    const height = Math.min(innerHeight, box?.bottom ?? 0) - top;
    return {
      platform: platform.id,
      post: reader.readPost(document, url),
      replies: reader.readReplies(document, url),
      place: width > 0 && height > 0 ? { left, top, width, height } : null,
      whole: !!box && box.top >= 0 && box.left >= 0 && box.bottom <= innerHeight && box.right <= innerWidth,
      ratio: devicePixelRatio,
    };
  };

  const onMessage = (
    request: PostPageRequest,
    sender: { id?: string; tab?: unknown },
    respond: (answer: KeepPostAnswer | null) => void,
  ): true | undefined => {
    if (sender.id !== id || sender.tab) return undefined;
    if (request.verb === 'follow-post') follow(request);
    else if (request.verb === 'picture-taken') hideOurs(false);
    else if (request.verb === 'keep-post') {
      keep().then(respond, (error) => {
        console.warn('Second Look:', error);
        // Whoever wants a copy in a hurry goes on without this page.
        respond(null);
      });
      return true;
    }
    return undefined;
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => {
    browser.runtime.onMessage.removeListener(onMessage);
    gathering.abort();
  });
}

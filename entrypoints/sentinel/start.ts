import { browser } from 'wxt/browser';
import type { PageAnswer, PageRequest } from '../../utils/messages.ts';
import { watchPage } from '../../utils/page/watch.ts';
import { ask, tell } from './ask.ts';
import type { Handed } from './hand-over.ts';

export interface RunningSentinel {
  /** Looks for compose boxes again. */
  look(): void;
  /** Keeps ours out of a picture of the page. */
  hide(hidden: boolean): void;
  /** Takes everything of ours off the page again. */
  stop(): void;
}

/** Watches this document for the compose boxes of one platform: on a site's page, and on our own practice page. */
export function startSentinel(platform: Handed): RunningSentinel {
  const { id } = browser.runtime;
  // An older copy of ours, from before an update, leaves its element behind.
  for (const left of document.querySelectorAll('second-look')) left.remove();

  const sentinel = watchPage({
    reader: platform,
    alive: () => browser.runtime?.id === id,
    open: () => ask({ verb: 'open-review', platform: platform.id }),
    rememberPlace: ({ left, top }) => tell({ verb: 'remember-place', platform: platform.id, left, top }),
    reportUnchecked: (why) => tell({ verb: 'report-unchecked', platform: platform.id, why }),
    reviewAddress: browser.runtime.getURL('/review.html'),
    // Put into a tab that was open before: there the site's own window listeners come first.
    late: location.protocol === 'https:' && document.readyState !== 'loading',
  });

  const isWholePage = window.top === window;

  const whatIsHere = (): PageAnswer | undefined => {
    const url = new URL(location.href);
    const post = (isWholePage && platform.isPostAddress?.(url) && platform.readPost?.(document, url)) || null;
    const session = sentinel.current();
    if (session) {
      const { handle, colour, state, label } = session.badge.shown;
      return { kind: 'compose', platform: platform.id, handle: handle?.replace(/^@/, '') ?? null, colour, state, label, post };
    }
    // Of a page's frames only the outermost speaks for the page.
    if (!isWholePage) return undefined;
    return post ? { kind: 'post', platform: platform.id, post } : { kind: 'nothing', platform: platform.id };
  };

  const onMessage = (request: PageRequest, sender: { id?: string; tab?: unknown }, respond: (answer: PageAnswer) => void): void => {
    if (sender.id !== id || sender.tab) return;
    if (request.verb === 'show-panel') sentinel.showPanel();
    else if (request.verb !== 'what-is-here') return;
    const here = whatIsHere();
    if (here) respond(here);
  };
  browser.runtime.onMessage.addListener(onMessage);

  /** On a post's own page the address is told, once, and that a queue was opened; whether anything more happens is for the background to say. */
  let told = '';
  const tellAddress = (): void => {
    const url = new URL(location.href);
    const post = platform.postAt?.(url);
    if (post && post.link !== told) tell({ verb: 'post-opened', platform: platform.id, ...post });
    told = post?.link ?? '';
    if (platform.isQueueAddress?.(url)) tell({ verb: 'queue-opened' });
  };
  if (isWholePage) {
    window.navigation?.addEventListener('navigatesuccess', tellAddress);
    tellAddress();
  }

  return {
    look: sentinel.look,
    hide: sentinel.hide,
    stop() {
      browser.runtime.onMessage.removeListener(onMessage);
      window.navigation?.removeEventListener('navigatesuccess', tellAddress);
      sentinel.stop();
    },
  };
}

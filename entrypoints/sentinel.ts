import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { PageAnswer, PageRequest, Request } from '../utils/messages.ts';
import { type Sentinel, watchPage } from '../utils/page/watch.ts';
import { editorRange } from '../utils/platforms/editor-text.ts';
import type { Platform } from '../utils/platforms/platform.ts';

declare global {
  /** The platform files in the same isolated world hand themselves over here. The page cannot see it. */
  var secondLook: { use(platform: Platform): void } | undefined;
}

/** The one script on a site's page. It is injected together with one platform's own small file. */
export default defineUnlistedScript(() => {
  let sentinel: Sentinel | null = null;

  const ask = async <T>(request: Request): Promise<T> => {
    const reply: { answer?: T; error?: string } | undefined = await browser.runtime.sendMessage(request);
    if (!reply || reply.error) throw new Error(reply?.error ?? 'no answer');
    return reply.answer as T;
  };
  const tell = (request: Request): void => {
    ask(request).catch((error) => console.warn('Second Look:', error));
  };
  const { id } = browser.runtime;

  const answerTo = (platform: Platform, request: PageRequest): PageAnswer | undefined => {
    const session = sentinel?.current();
    if (request.verb === 'show-panel') sentinel?.showPanel();
    if (session) {
      const { handle, colour, state, label } = session.badge.shown;
      return { kind: 'compose', platform: platform.id, handle, colour, state, label };
    }
    if (window.top !== window) return undefined;
    const url = new URL(location.href);
    const post = platform.isPostAddress?.(url) ? platform.readPost?.(document, url) : null;
    return post ? { kind: 'post', platform: platform.id, post } : { kind: 'nothing', platform: platform.id };
  };

  globalThis.secondLook = {
    use(platform) {
      if (sentinel || (platform.recognises && document.readyState !== 'loading' && !platform.recognises(document))) return;
      // An older copy of ours, from before an update, leaves its element behind.
      for (const left of document.querySelectorAll('second-look')) left.remove();
      sentinel = watchPage({
        reader: { ...platform, place: editorRange },
        alive: () => browser.runtime?.id === id,
        open: () => ask({ verb: 'open-review', platform: platform.id }),
        rememberPlace: ({ left, top }) => tell({ verb: 'remember-place', platform: platform.id, left, top }),
        reportUnchecked: (why) => tell({ verb: 'report-unchecked', platform: platform.id, why }),
        reviewAddress: browser.runtime.getURL('/review.html'),
      });
      browser.runtime.onMessage.addListener((request: PageRequest, sender, respond) => {
        if (sender.id === id && !sender.tab && (request.verb === 'show-panel' || request.verb === 'what-is-here')) respond(answerTo(platform, request));
      });
    },
  };
});

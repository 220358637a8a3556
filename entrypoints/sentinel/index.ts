import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Platform } from '../../utils/platforms/platform.ts';
import type { Handed } from './hand-over.ts';
import { type RunningSentinel, startSentinel } from './start.ts';

declare global {
  /** The scripts in the same isolated world find each other here. The page cannot see it. */
  var secondLook:
    | {
        /** A platform's file hands itself over; a second one takes the place of the first. */
        use(platform: Handed): void;
        /** The platform of this page, once it was handed over. */
        platform: Platform | null;
        /** Keeps ours out of a picture of the page. */
        hide(hidden: boolean): void;
        /** Ends with this copy of ours. */
        signal: AbortSignal;
        /** The script for a post's page is there. */
        onPostPage?: boolean;
        /** The script for a queue's page is there. */
        onQueuePage?: boolean;
        stop(): void;
      }
    | undefined;
}

/** The one script on a site's page. It is injected together with one platform's own small file. */
export default defineUnlistedScript(() => {
  globalThis.secondLook?.stop();
  let sentinel: RunningSentinel | null = null;
  const whole = new AbortController();
  globalThis.secondLook = {
    platform: null,
    signal: whole.signal,
    use(platform) {
      if (sentinel && this.platform) {
        Object.assign(this.platform, platform);
        sentinel.look();
      } else {
        this.platform = platform;
        sentinel = startSentinel(platform);
      }
    },
    hide: (hidden) => sentinel?.hide(hidden),
    stop() {
      whole.abort();
      sentinel?.stop();
    },
  };
});

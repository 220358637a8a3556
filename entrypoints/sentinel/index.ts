import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Platform } from '../../utils/platforms/platform.ts';
import { startSentinel } from './start.ts';

declare global {
  /** The platform files in the same isolated world hand themselves over here. The page cannot see it. */
  var secondLook: { use(platform: Platform): void; stop(): void } | undefined;
}

/** The one script on a site's page. It is injected together with one platform's own small file. */
export default defineUnlistedScript(() => {
  globalThis.secondLook?.stop();
  let started: (() => void) | null = null;
  globalThis.secondLook = {
    use(platform) {
      started ??= startSentinel(platform);
    },
    stop() {
      started?.();
    },
  };
});

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { bluesky } from '../utils/platforms/bluesky.ts';

export default defineUnlistedScript(() => globalThis.secondLook?.use(bluesky));

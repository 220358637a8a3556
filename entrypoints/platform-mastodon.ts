import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mastodon } from '../utils/platforms/mastodon.ts';

export default defineUnlistedScript(() => globalThis.secondLook?.use(mastodon));

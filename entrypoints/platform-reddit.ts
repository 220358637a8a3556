import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { reddit } from '../utils/platforms/reddit.ts';

export default defineUnlistedScript(() => globalThis.secondLook?.use(reddit));

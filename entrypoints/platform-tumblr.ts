import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tumblr } from '../utils/platforms/tumblr.ts';

export default defineUnlistedScript(() => globalThis.secondLook?.use(tumblr));

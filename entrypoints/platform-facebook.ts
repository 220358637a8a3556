import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { facebook } from '../utils/platforms/facebook.ts';

export default defineUnlistedScript(() => globalThis.secondLook?.use(facebook));

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { youtube } from '../utils/platforms/youtube.ts';

export default defineUnlistedScript(() => globalThis.secondLook?.use(youtube));

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pixelfed } from '../utils/platforms/pixelfed.ts';

export default defineUnlistedScript(() => globalThis.secondLook?.use(pixelfed));

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { misskey } from '../utils/platforms/misskey.ts';

export default defineUnlistedScript(() => globalThis.secondLook?.use(misskey));

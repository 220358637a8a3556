import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { threads } from '../utils/platforms/threads.ts';

export default defineUnlistedScript(() => globalThis.secondLook?.use(threads));

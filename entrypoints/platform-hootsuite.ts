import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { hootsuite } from '../utils/platforms/hootsuite.ts';

export default defineUnlistedScript(() => globalThis.secondLook?.use(hootsuite));

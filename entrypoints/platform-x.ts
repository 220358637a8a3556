import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { x } from '../utils/platforms/x.ts';

export default defineUnlistedScript(() => globalThis.secondLook?.use(x));

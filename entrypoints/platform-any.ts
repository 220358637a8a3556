import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { any } from '../utils/platforms/any.ts';

export default defineUnlistedScript(() => globalThis.secondLook?.use(any));

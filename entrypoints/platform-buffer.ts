import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { buffer } from '../utils/platforms/buffer.ts';

export default defineUnlistedScript(() => globalThis.secondLook?.use(buffer));

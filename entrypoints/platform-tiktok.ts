import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tiktok } from '../utils/platforms/tiktok.ts';

export default defineUnlistedScript(() => globalThis.secondLook?.use(tiktok));

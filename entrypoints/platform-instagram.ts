import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { instagram } from '../utils/platforms/instagram.ts';

export default defineUnlistedScript(() => globalThis.secondLook?.use(instagram));

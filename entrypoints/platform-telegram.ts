import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { telegram } from '../utils/platforms/telegram.ts';

export default defineUnlistedScript(() => globalThis.secondLook?.use(telegram));

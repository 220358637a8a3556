import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pinterest } from '../utils/platforms/pinterest.ts';

export default defineUnlistedScript(() => globalThis.secondLook?.use(pinterest));

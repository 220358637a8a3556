import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { linkedin } from '../utils/platforms/linkedin.ts';

export default defineUnlistedScript(() => globalThis.secondLook?.use(linkedin));

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { discourse } from '../utils/platforms/discourse.ts';

export default defineUnlistedScript(() => globalThis.secondLook?.use(discourse));

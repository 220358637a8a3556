import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { businessSuite } from '../utils/platforms/business-suite.ts';

export default defineUnlistedScript(() => globalThis.secondLook?.use(businessSuite));

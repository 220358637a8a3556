import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { lemmy } from '../utils/platforms/lemmy.ts';

export default defineUnlistedScript(() => globalThis.secondLook?.use(lemmy));

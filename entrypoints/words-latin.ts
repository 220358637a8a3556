import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { latin } from '../utils/platforms/structure/words/latin.ts';
import { learn } from '../utils/platforms/structure/words/words.ts';

/** Put into a page before what reads it by its structure, where the page speaks in this script. */
export default defineUnlistedScript(() => learn({ latin }));

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { greekCyrillic } from '../utils/platforms/structure/words/greek-cyrillic.ts';
import { learn } from '../utils/platforms/structure/words/words.ts';

/** Put into a page before what reads it by its structure, where the page speaks in this script. */
export default defineUnlistedScript(() => learn({ 'greek-cyrillic': greekCyrillic }));

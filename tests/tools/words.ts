import { arabicIndic } from '../../utils/platforms/structure/words/arabic-indic.ts';
import { eastAsian } from '../../utils/platforms/structure/words/east-asian.ts';
import { greekCyrillic } from '../../utils/platforms/structure/words/greek-cyrillic.ts';
import { latin } from '../../utils/platforms/structure/words/latin.ts';
import { learn } from '../../utils/platforms/structure/words/words.ts';

/** Knows the words of every script, as on a page that speaks in all of them. */
export const learnAll = (): void => learn({ latin, 'greek-cyrillic': greekCyrillic, 'east-asian': eastAsian, 'arabic-indic': arabicIndic });

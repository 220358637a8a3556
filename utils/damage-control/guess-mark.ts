import type { Mark } from '../model/incident-record.ts';
import { has } from '../text/phrases.ts';
import { sifted } from '../text/sifted.ts';
import { abuse } from './words/abuse.ts';
import { asking, beginsAsking, politely, tagQuestion } from './words/question-words.ts';
import { defends, supportive, supportiveSigns } from './words/support-words.ts';
import { letDown, mourns, notAngry, ownData, upset, upsetSigns } from './words/upset-words.ts';

/** A question that is thrown, not asked. */
const thrown = sifted(/[?？!]{2,}/u);
/** A word shouted among others that are not. */
const shouted = sifted(/(?<![#@\p{L}\p{N}])(?=\p{Lu}*[AEIOUÄÖÜÉÈÀÓÍÃÕÊ])\p{Lu}{4,}(?![\p{L}\p{N}])/u);
const applause = sifted(/👏|\bslow clap\b/iu);

/**
 * A guess at what somebody needs, from their words; shown as a guess and never stored as a mark. Anger counts before a question and a question before
 * kindness, as each needs an answer more than the next; whoever takes the post’s side is kind, whatever words they take it in. `null`: none.
 */
export function guessMark(words: string): Mark | null {
  if (has(words, abuse())) return 'upset';
  if (has(words, defends())) return 'supportive';
  const rest = words.replaceAll(notAngry(), ' ').replaceAll(tagQuestion(), ' ');
  if (has(rest, upset()) || has(rest, mourns()) || has(rest, upsetSigns)) return 'upset';
  const isShouted = has(rest, shouted) && rest !== rest.toUpperCase();
  if (/[?？]/u.test(rest)) return isShouted || has(rest, thrown) || has(rest, letDown()) ? 'upset' : 'asks';
  if (has(rest, asking()) || has(rest, politely()) || has(rest.trim(), beginsAsking)) return 'asks';
  if (has(rest, letDown()) || has(rest, ownData())) return 'upset';
  if (has(rest, supportive()) || has(words, notAngry())) return 'supportive';
  if (isShouted || has(rest, applause)) return 'upset';
  return has(rest, supportiveSigns) ? 'supportive' : null;
}

import { answers, owned, repair, signature, warning } from './answers.ts';
import type { Facts, Setting } from './facts.ts';
import { given, pick, quoted, say, sentences, told } from './sentence.ts';
import { wordsIn } from './words/index.ts';
import { type Written, writtenIn } from './written.ts';

/**
 * The correction: sorry first, then what we wrote and what is right. `null` unless the mistake is confirmed as ours. What must not
 * be read again is not repeated: hurtful words, somebody's data, somebody else's words in our name, and a danger without what is right
 * beside it.
 */
export function correction(facts: Facts, setting: Setting): Written | null {
  if (facts.confirmed !== 'yes') return null;
  const words = wordsIn(facts.language);
  const { lead } = words;
  const replaces = facts.harm !== 'hurtful' && !facts.dataOut && !facts.takenOver;
  const repeats = replaces && (facts.harm !== 'unsafe' || given(facts.right) !== null);
  return writtenIn(
    (seed) =>
      sentences(
        say(pick(words.correction.opening, seed)),
        say(owned(facts, words.correction.sorry, words, seed), { part: 'responsibility' }),
        say(
          (repeats ? quoted(lead.wrote, facts.old, words, seed) : null) ??
            told(lead.wrong, facts.wrong, words, seed) ??
            (replaces ? pick(words.correction.unnamed, seed) : null),
          { part: 'responsibility' },
        ),
        warning(facts, words, seed),
        // Otherwise there is nothing to say in its place.
        say(told(lead.right, facts.right, words, seed) ?? (replaces ? pick(words.correction.follows, seed) : null), { part: 'repair' }),
        ...repair(facts, words, seed),
        say(facts.focus && pick(words.focusOwned[facts.focus], seed), { late: true }),
        ...answers(facts, words, seed),
        signature(facts),
      ),
    setting,
  );
}

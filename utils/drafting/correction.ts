import { answers, owned, repair, signature, warning } from './answers.ts';
import type { Facts, Setting } from './facts.ts';
import { pick, quoted, say, sentences, told } from './sentence.ts';
import { wordsIn } from './words/index.ts';
import { type Written, written } from './written.ts';

/** The correction: sorry first, then what we wrote and what is right. Hurtful words are not repeated. `null` unless the mistake is confirmed as ours. */
export function correction(facts: Facts, { room, seed }: Setting): Written | null {
  if (facts.confirmed !== 'yes') return null;
  const words = wordsIn(facts.language);
  const { lead } = words;
  const old = facts.harm === 'hurtful' ? null : quoted(lead.wrote, facts.old, words, seed);
  return written(
    sentences(
      say(pick(words.correction.opening, seed)),
      say(owned(facts, words.correction.sorry, words, seed), { part: 'responsibility' }),
      say(old ?? told(lead.wrong, facts.wrong, words, seed) ?? pick(words.correction.unnamed, seed), { part: 'responsibility' }),
      // Where it hurts there is nothing to say in its place.
      say(told(lead.right, facts.right, words, seed) ?? (facts.harm === 'hurtful' ? null : pick(words.correction.follows, seed)), {
        part: 'repair',
      }),
      warning(facts, words, seed),
      ...repair(facts, words, seed),
      say(facts.focus && pick(words.focusOwned[facts.focus], seed)),
      ...answers(facts, words, seed),
      signature(facts),
    ),
    room,
  );
}

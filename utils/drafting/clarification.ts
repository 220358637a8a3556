import { answers, signature } from './answers.ts';
import type { Facts, Setting } from './facts.ts';
import { pick, say, sentences, told } from './sentence.ts';
import { wordsIn } from './words/index.ts';
import { type Written, writtenIn } from './written.ts';

/** For a post that is not wrong and is read differently: says it again, admits nothing. `null` where the mistake is confirmed as ours. */
export function clarification(facts: Facts, setting: Setting): Written | null {
  if (facts.confirmed === 'yes') return null;
  const words = wordsIn(facts.language);
  return writtenIn(
    (seed) =>
      sentences(
        say(pick(words.clarification.opening, seed)),
        say(told(words.lead.meaning, facts.right, words, seed) ?? pick(words.clarification.follows, seed)),
        ...answers(facts, words, seed),
        say(facts.focus && pick(words.focusOpen[facts.focus], seed), { late: true }),
        say(pick(words.clarification.close, seed), { extra: true }),
        signature(facts),
      ),
    setting,
  );
}

import { answers, signature } from './answers.ts';
import type { Facts, Setting } from './facts.ts';
import { pick, say, sentences, told } from './sentence.ts';
import { wordsIn } from './words/index.ts';
import { type Written, written } from './written.ts';

/** For a post that is not wrong and is read differently: says it again, admits nothing. `null` where the mistake is confirmed as ours. */
export function clarification(facts: Facts, { room, seed }: Setting): Written | null {
  if (facts.confirmed === 'yes') return null;
  const words = wordsIn(facts.language);
  return written(
    sentences(
      say(pick(words.clarification.opening, seed)),
      say(told(words.lead.meaning, facts.right, words, seed) ?? pick(words.clarification.follows, seed)),
      ...answers(facts, words, seed),
      say(facts.focus && pick(words.focusOpen[facts.focus], seed)),
      say(pick(words.clarification.close, seed), { extra: true }),
      signature(facts),
    ),
    room,
  );
}

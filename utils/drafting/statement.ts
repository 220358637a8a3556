import { answers, nextWord, signature } from './answers.ts';
import type { Facts, Setting } from './facts.ts';
import { pick, say, sentences } from './sentence.ts';
import { wordsIn } from './words/index.ts';
import { type Written, written } from './written.ts';

/** The holding statement: seen, being looked into, more to come. It admits nothing and guesses at nothing. */
export function holdingStatement(facts: Facts, { room, seed }: Setting): Written {
  const words = wordsIn(facts.language);
  return written(
    sentences(
      say(pick(words.statement.seen, seed)),
      say(pick(words.statement.looking, seed)),
      say(facts.harm === 'unsafe' ? pick(words.stop, seed) : null),
      say(pick(words.statement.unknown, seed), { extra: true }),
      say(nextWord(facts, words, seed)),
      say(facts.focus && pick(words.focusOpen[facts.focus], seed)),
      ...answers(facts, words, seed),
      signature(facts),
    ),
    room,
  );
}

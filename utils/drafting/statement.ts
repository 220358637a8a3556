import { answers, nextWord, signature, warning } from './answers.ts';
import type { Facts, Setting } from './facts.ts';
import { pick, say, sentences } from './sentence.ts';
import { wordsIn } from './words/index.ts';
import { type Written, writtenIn } from './written.ts';

/** The holding statement: seen, gone where it is, being looked into, more to come. It admits nothing and guesses at nothing. */
export function holdingStatement(facts: Facts, setting: Setting): Written {
  const words = wordsIn(facts.language);
  return writtenIn(
    (seed) =>
      sentences(
        say(pick(facts.heard ? words.statement.seen : words.statement.unseen, seed)),
        say(facts.post === 'removed' ? pick(words.state.removed, seed) : null),
        say(pick(words.statement.looking, seed)),
        warning(facts, words, seed),
        say(pick(words.statement.unknown, seed), { extra: true }),
        say(nextWord(facts, words, seed)),
        say(facts.focus && pick(words.focusOpen[facts.focus], seed), { late: true }),
        ...answers(facts, words, seed),
        signature(facts),
      ),
    setting,
  );
}

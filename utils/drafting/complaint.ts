import { answers, nextWord, owned, repair, signature, warning } from './answers.ts';
import type { Facts, Setting } from './facts.ts';
import { pick, type Sentence, say, sentences, told } from './sentence.ts';
import { wordsToOne } from './words/index.ts';
import type { Words } from './words/words.ts';
import { type Written, writtenIn } from './written.ts';

/** The public answer to a complaint: an apology for our mistake, a calm answer that admits nothing where there was none. */
export function complaintAnswer(facts: Facts, setting: Setting): Written {
  const words = wordsToOne(facts.language);
  const focus = facts.confirmed === 'yes' ? words.focusOwned : words.focusOpen;
  return writtenIn(
    (seed) =>
      sentences(
        say(pick(words.complaint.thanks, seed)),
        ...body(facts, words, seed),
        say(facts.focus && pick(focus[facts.focus], seed), { extra: true }),
        signature(facts),
      ),
    setting,
  );
}

/** What stands between the thanks and the signature; shared with the message to one person. @param words as they are spoken to */
export function body(facts: Facts, words: Words, seed: number): Sentence[] {
  if (facts.confirmed === 'no') {
    return sentences(
      say(pick(words.complaint.checked, seed)),
      say(told(words.lead.reason, facts.right, words, seed) ?? pick(words.complaint.stands, seed)),
      ...answers(facts, words, seed),
      say(pick(words.complaint.close, seed), { extra: true }),
    );
  }
  if (facts.confirmed === 'unsure') {
    return sentences(
      say(pick(words.statement.looking, seed)),
      say(pick(words.statement.unknown, seed), { extra: true }),
      say(nextWord(facts, words, seed)),
      ...answers(facts, words, seed),
    );
  }
  return sentences(
    say(owned(facts, words.message.sorry, words, seed), { part: 'responsibility' }),
    say(told(words.lead.wrong, facts.wrong, words, seed), { part: 'responsibility' }),
    // Whoever gets this may be the one whose data it is.
    facts.dataOut ? null : warning(facts, words, seed),
    say(told(words.lead.right, facts.right, words, seed), { part: 'repair' }),
    ...repair(facts, words, seed),
    ...answers(facts, words, seed),
  );
}

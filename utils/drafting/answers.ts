import type { Facts } from './facts.ts';
import { given, led, pick, type Sentence, say, sentences, told } from './sentence.ts';
import type { Words } from './words/words.ts';

/** What was put right: what happened to the post, and what else was done. */
export function repair(facts: Facts, words: Words, seed: number): Sentence[] {
  const remains = facts.post === 'up' || facts.post === 'stays';
  const state = remains && given(facts.right) !== null ? 'here' : facts.post;
  const done = told(words.lead.done, facts.done, words, seed);
  return sentences(say(pick(words.state[state], seed), { part: 'repair', extra: done !== null }), say(done, { part: 'repair' }));
}

/** Where the post can do harm for as long as it is passed on: what readers are asked to do about it. */
export function warning({ harm, dataOut }: Facts, words: Words, seed: number): Sentence | null {
  return say(harm === 'unsafe' ? pick(dataOut ? words.stopData : words.stop, seed) : null);
}

/** Every question people asked is answered, or told when. */
export function answers(facts: Facts, words: Words, seed: number): Sentence[] {
  return facts.questions.flatMap(({ text, answer, by }) => {
    const question = led(words.lead.asked, text, seed);
    if (question === null) return [];
    const reply = led(words.lead.answer, answer, seed) ?? led(words.lead.answerBy, by, seed) ?? pick(words.answerFollows, seed);
    return sentences(say(question), say(reply));
  });
}

/** Who speaks, where somebody does by name. */
export function signature(facts: Facts): Sentence | null {
  if (!facts.senior?.name.trim()) return null;
  const { name, role } = facts.senior;
  const text = role?.trim() ? `${name.trim()}, ${role.trim()}` : name.trim();
  return { text, begins: 'line' };
}

/** First person plural, or the singular of somebody with a name. */
function speaker(facts: Facts): 'we' | 'i' {
  return facts.senior?.name.trim() ? 'i' : 'we';
}

/** The sentence that owns it and says sorry; where somebody else posted in our name, it owns that it stood on our account. */
export function owned(facts: Facts, ways: Words['ownTaken'], words: Words, seed: number): string {
  return pick((facts.takenOver ? words.ownTaken : ways)[speaker(facts)], seed);
}

/** When people hear from us again. */
export function nextWord(facts: Facts, words: Words, seed: number): string {
  return led(words.lead.nextWord, facts.nextWord, seed) ?? pick(words.statement.nextOpen, seed);
}

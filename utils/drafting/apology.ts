import { answers, owned, repair, signature, warning } from './answers.ts';
import { allowsLight, type Facts, type Setting } from './facts.ts';
import { led, pick, type Sentence, say, sentences, told } from './sentence.ts';
import { wordsIn } from './words/index.ts';
import { type Written, writtenIn } from './written.ts';

/**
 * The public apology. Its parts stand in the order of their weight (Lewicki, Polin and Lount 2016):
 * responsibility, repair, explanation, regret, what changes. `null` unless the mistake is confirmed as ours,
 * and for a light one where somebody was hurt or misled, or posted in our name.
 */
export function apology(facts: Facts, tone: 'sincere' | 'light', setting: Setting): Written | null {
  if (facts.confirmed !== 'yes') return null;
  if (tone === 'light' && (facts.takenOver || !allowsLight(facts.harm))) return null;
  return writtenIn((seed) => (tone === 'light' ? light(facts, seed) : sincere(facts, seed)), setting);
}

function sincere(facts: Facts, seed: number): Sentence[] {
  const words = wordsIn(facts.language);
  const { lead } = words;
  return sentences(
    say(owned(facts, words.own, words, seed), { part: 'responsibility' }),
    say(told(lead.wrong, facts.wrong, words, seed), { part: 'responsibility' }),
    warning(facts, words, seed),
    say(told(lead.right, facts.right, words, seed), { part: 'repair' }),
    ...repair(facts, words, seed),
    say(told(lead.failed, facts.failed, words, seed), { part: 'explanation' }),
    say(regret(facts, seed), { part: 'regret' }),
    say(led(lead.harmed, facts.harmed, seed), { part: 'regret' }),
    say(told(lead.change, facts.change, words, seed), { part: 'repentance' }),
    say(facts.focus && pick(words.focusOwned[facts.focus], seed), { late: true }),
    ...answers(facts, words, seed),
    signature(facts),
  );
}

/** Short and warm. The wit is left to a person. */
function light(facts: Facts, seed: number): Sentence[] {
  const words = wordsIn(facts.language);
  return sentences(
    say(pick(words.own.light, seed), { part: 'responsibility' }),
    say(told(words.lead.wrong, facts.wrong, words, seed), { part: 'responsibility' }),
    say(told(words.lead.right, facts.right, words, seed), { part: 'repair' }),
    ...repair(facts, words, seed),
    say(facts.focus && pick(words.focusOwned[facts.focus], seed), { extra: true }),
    ...answers(facts, words, seed),
    say(pick(words.lightClose, seed), { extra: true }),
    signature(facts),
  );
}

function regret(facts: Facts, seed: number): string {
  const { regret } = wordsIn(facts.language);
  const { harm } = facts;
  return pick(harm === 'hurtful' || harm === 'unsafe' || harm === 'misleading' ? regret[harm] : regret.other, seed);
}

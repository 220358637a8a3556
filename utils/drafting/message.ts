import { isGrave } from '../model/incident.ts';
import { signature } from './answers.ts';
import { body } from './complaint.ts';
import type { Facts, Person, Setting } from './facts.ts';
import { beginning, given, pick, quoted, type Sentence, say, sentences } from './sentence.ts';
import { wordsIn, wordsOnPhone, wordsToOne } from './words/index.ts';
import type { Words } from './words/words.ts';
import { type Written, written } from './written.ts';

export const channels = ['direct-message', 'email', 'phone', 'public-line'] as const;
export type Channel = (typeof channels)[number];

/**
 * Words for one person, written so that they can be shown around. After hurtful, unsafe or legal harm the
 * first message asks what would help now; the question about content waits for the second.
 * Seeds that follow one another, such as places in the list of people, give messages that differ most.
 */
export function message(all: Facts, person: Person, channel: Channel, turn: 'first' | 'second', { room, seed }: Setting): Written {
  const facts = { ...all, questions: ownQuestions(all, person) };
  if (channel === 'public-line') return written([publicLine(facts, person, seed)], room);
  const close = { text: pick(wordsIn(facts.language).message.close, seed), extra: true };
  const spoken = [
    theirWords(facts, person, turned(seed)),
    body(facts, wordsFor(facts, person, channel), seed),
    ending(facts, turn, turned(seed)),
  ];
  if (channel === 'phone') return phoneScript(facts, spoken.flat());

  const opening = greeting(facts, person, seed);
  if (channel === 'direct-message')
    return written([opening, ...beginning('line', spoken.flat()), close, ...sentences(signature(facts))], room);

  const { subject, subjectOpen } = wordsIn(facts.language).message;
  const signed = sentences(signature(facts) ?? say(given(facts.brand), { begins: 'line' }));
  const paragraphs = [...spoken, [close], signed].flatMap((block) => beginning('paragraph', block));
  return { subject: pick(facts.confirmed === 'yes' ? subject : subjectOpen, seed), ...written([opening, ...paragraphs], endless) };
}

/** As this person is spoken to: no message stands under the post. Whoever wrote or called has no comment that could stay where it is. */
function wordsFor({ language }: Facts, { handle }: Person, channel: Channel): Words {
  if (channel === 'phone') return wordsOnPhone(language);
  const one = wordsToOne(language);
  const words = { ...one, state: { ...one.state, here: one.spoken.here, stays: one.spoken.stays } };
  return given(handle) === null ? { ...words, complaint: { ...words.complaint, close: words.spoken.close } } : words;
}

/** Of all that was asked what this person asked: “you asked” is said to nobody else. */
function ownQuestions({ questions }: Facts, { words }: Person): Facts['questions'] {
  const theirs = given(words)?.toLowerCase() ?? '';
  return questions.filter(({ text }) => {
    const asked = given(text)?.toLowerCase();
    return asked !== undefined && theirs.includes(asked);
  });
}

/** Lists of two to five wordings all come round together after sixty people; half of the message turns on by one then. */
const turned = (seed: number) => seed + Math.floor(seed / 60);

/** An e-mail and a phone call hold whatever has to be said. */
const endless = { length: null, counting: 'characters' } as const;

function greeting(facts: Facts, person: Person, seed: number): Sentence {
  const { message } = wordsIn(facts.language);
  const name = given(person.name);
  return { text: name === null ? pick(message.greetingUnnamed, seed) : pick(message.greeting, seed).replace('{name}', () => name) };
}

/** Thanks belong only to somebody who told us something. */
function theirWords(facts: Facts, person: Person, seed: number): Sentence[] {
  const words = wordsIn(facts.language);
  const { lead, message } = words;
  const theirs = quoted(person.spoke ? lead.theySaid : lead.theyWrote, person.words, words, seed);
  return theirs === null ? [] : [{ text: theirs }, { text: pick(person.spoke ? message.thanksSaid : message.thanks, seed) }];
}

/** Reassurance and the question, once there is something to apologise for. */
function ending(facts: Facts, turn: 'first' | 'second', seed: number): Sentence[] {
  if (facts.confirmed !== 'yes') return [];
  const { message } = wordsIn(facts.language);
  const question = isGrave(facts.harm) && turn === 'first' ? message.help : message.content;
  return [{ text: pick(message.reassurance[facts.focus ?? 'none'], seed) }, { text: pick(question, seed) }];
}

function publicLine(facts: Facts, person: Person, seed: number): Sentence {
  const handle = given(person.handle);
  const invite = pick(wordsIn(facts.language).message.invite, seed);
  return { text: handle === null ? invite : `@${handle} ${invite}` };
}

/** What to say, a sentence a line, with what to do in brackets. */
function phoneScript(facts: Facts, spoken: readonly Sentence[]): Written {
  const words = wordsIn(facts.language);
  const cue = (text: string): Sentence => ({ text: `(${text})` });
  const script = [cue(words.phone.begin), cue(words.phone.listen), ...spoken, cue(words.phone.note), cue(words.phone.end)];
  return written(
    script.flatMap((sentence) => beginning('line', [sentence])),
    endless,
  );
}

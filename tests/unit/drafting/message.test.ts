import { describe, expect, test } from 'vitest';
import { complaintAnswer } from '../../../utils/drafting/complaint.ts';
import { channels, message } from '../../../utils/drafting/message.ts';
import { languages, wordsIn, wordsToOne } from '../../../utils/drafting/words/index.ts';
import type { Words } from '../../../utils/drafting/words/words.ts';
import { harms, impacts } from '../../../utils/model/incident.ts';
import { comparableWords } from '../../../utils/text/likeness.ts';
import { bareFacts, fullFacts } from './entered.ts';

const anywhere = (seed: number) => ({ room: { length: 1000, counting: 'graphemes' }, seed }) as const;
const stranger = { name: null, handle: null, words: null };

/** No two messages to different people may share more of their word triples than this. */
const LIKENESS_BAR = 0.75;
const PEOPLE = 120;

function triples(text: string): Set<string> {
  const words = comparableWords(text);
  return new Set(words.slice(2).map((word, index) => `${words[index]} ${words[index + 1]} ${word}`));
}

function alike(a: Set<string>, b: Set<string>): number {
  let shared = 0;
  for (const triple of a) if (b.has(triple)) shared++;
  return shared / (a.size + b.size - shared);
}

describe.each(languages)('messages in %s', (language) => {
  test.each([
    ['everything entered', fullFacts(language, { questions: [], senior: null })],
    ['nothing entered', bareFacts(language)],
  ])(`no two of ${PEOPLE} people get nearly the same words, %s`, (_, facts) => {
    const texts = Array.from({ length: PEOPLE }, (_, seed) =>
      message(facts, { name: 'Kim', handle: null, words: 'awful' }, 'direct-message', 'first', anywhere(seed)).texts.join('\n'),
    );
    expect(new Set(texts).size).toBe(PEOPLE);
    const sets = texts.map(triples);
    let worst = 0;
    for (const [index, one] of sets.entries()) for (const other of sets.slice(index + 1)) worst = Math.max(worst, alike(one, other));
    expect(worst).toBeLessThan(LIKENESS_BAR);
  });

  test('after grave harm the first message asks what would help, the second about content', () => {
    const { help, content } = wordsIn(language).message;
    const asks = (text: string, questions: readonly string[]) => questions.some((question) => text.includes(question));
    for (const harm of harms) {
      const grave = harm === 'hurtful' || harm === 'unsafe' || harm === 'legal';
      for (const turn of ['first', 'second'] as const) {
        for (const channel of ['direct-message', 'email', 'phone'] as const) {
          const text = message(bareFacts(language, { harm }), stranger, channel, turn, anywhere(3)).texts.join('\n');
          expect(asks(text, help), `${harm} ${turn} ${channel}`).toBe(grave && turn === 'first');
          expect(asks(text, content), `${harm} ${turn} ${channel}`).toBe(!(grave && turn === 'first'));
        }
      }
    }
  });
});

describe.each(['es', 'pt', 'it'] as const)('one person is spoken to as one in %s', (language) => {
  const sentences = ({ stop, stopData, focusOwned, focusOpen, lead, state }: Words) =>
    [stop, stopData, lead.asked, lead.answerBy, state.stays, ...Object.values(focusOwned), ...Object.values(focusOpen)].flat();
  const ofOne = new Set(sentences(wordsToOne(language)));
  const ofSeveral = sentences(wordsIn(language)).filter((sentence) => !ofOne.has(sentence));

  test.each(['yes', 'unsure', 'no'] as const)('in every answer and message: %s', (confirmed) => {
    expect(ofSeveral.length).toBeGreaterThan(7);
    for (const harm of harms)
      for (const focus of [null, ...impacts])
        for (const post of ['stays', 'up'] as const)
          for (let seed = 0; seed < 4; seed++) {
            const facts = fullFacts(language, { confirmed, harm, focus, post, right: null, dataOut: seed > 1 });
            const asker = { ...stranger, words: facts.questions[0]!.text };
            const said = [
              complaintAnswer(facts, anywhere(seed)),
              ...channels.map((channel) => message(facts, asker, channel, 'first', anywhere(seed))),
            ].flatMap(({ texts }) => texts);
            expect(ofSeveral.filter((sentence) => said.join('\n').includes(sentence))).toEqual([]);
          }
  });
});

test.each(languages)('no message says that its words stand under the post, in %s', (language) => {
  const { state, spoken } = wordsIn(language);
  const underThePost = [...state.stays, ...wordsToOne(language).state.stays].filter((each) => !spoken.stays.includes(each));
  expect(underThePost.length).toBeGreaterThan(1);
  for (let seed = 0; seed < 4; seed++)
    for (const channel of ['direct-message', 'email'] as const) {
      const facts = bareFacts(language, { post: 'stays' });
      const text = message(facts, { ...stranger, handle: 'kim' }, channel, 'first', anywhere(seed)).texts.join('\n');
      expect(spoken.stays.some((sentence) => text.includes(sentence))).toBe(true);
      expect(underThePost.filter((sentence) => text.includes(sentence))).toEqual([]);
    }
});

describe.each(languages)('somebody who did not write under the post, in %s', (language) => {
  const { state, lead, answerFollows, statement, complaint, spoken } = wordsIn(language);
  const said = new Set(Object.values(spoken).flat());
  const onPage = [state.up, state.here, state.stays, lead.answerBy, answerFollows, statement.nextOpen]
    .flat()
    .filter((each) => !said.has(each));
  const ofComments = complaint.close.filter((each) => !said.has(each));

  test.each(['yes', 'unsure', 'no'] as const)('hears nothing of “here” on the phone: %s', (confirmed) => {
    for (const post of ['up', 'stays', 'removed'] as const)
      for (const right of [null, fullFacts(language).right])
        for (let seed = 0; seed < 6; seed++) {
          const facts = fullFacts(language, { confirmed, post, right, nextWord: null });
          const words = message(facts, { ...stranger, words: facts.questions[0]!.text }, 'phone', 'first', anywhere(seed)).texts.join('\n');
          expect([...onPage, ...ofComments].filter((each) => words.includes(each))).toEqual([]);
        }
  });

  test('is told nothing of a comment, which only those have who answered in public', () => {
    const told = (handle: string | null) =>
      [0, 1, 2, 3, 4, 5].map((seed) =>
        message(fullFacts(language, { confirmed: 'no' }), { ...stranger, handle }, 'email', 'first', anywhere(seed)).texts.join('\n'),
      );
    const speakOfIt = (text: string) => ofComments.some((each) => text.includes(each));
    expect(told(null).filter(speakOfIt)).toEqual([]);
    expect(told('ann').filter(speakOfIt)).not.toEqual([]);
  });
});

test.each(languages)('nobody is told that they asked what others did: %s', (language) => {
  const facts = fullFacts(language);
  const [question] = facts.questions;
  const words = (theirs: string | null) =>
    message(facts, { ...stranger, words: theirs }, 'direct-message', 'first', anywhere(0)).texts.join('\n');
  const { asked } = wordsIn(language).lead;
  for (const lead of asked) expect(words('That hurt.')).not.toContain(`${lead} ${question!.text}`);
  expect(words(null)).not.toContain(question!.text);
  // The quotation of their words holds it as well.
  expect(words(`That hurt.\n\n${question!.text.replace(' ', '\n')}`).split(question!.text)).toHaveLength(facts.questions.length + 2);
});

test('their words are named, and thanked for', () => {
  const [text] = message(
    bareFacts('en'),
    { name: 'Nadia', handle: 'nadia', words: 'I stood\nin the "rain"' },
    'direct-message',
    'first',
    anywhere(0),
  ).texts;
  expect(text).toMatch(/^Hello Nadia,\nYou wrote: “I stood in the rain”\. Thank you for saying so openly\./);
});

test('nobody is thanked for words they did not write', () => {
  const [text] = message(bareFacts('en'), stranger, 'direct-message', 'first', anywhere(0)).texts;
  expect(text).toMatch(/^Hello,\nWe are sorry for our post\./);
});

test('a name with a pattern in it stays a name', () => {
  const [text] = message(bareFacts('en'), { ...stranger, name: '$& {name}' }, 'direct-message', 'first', anywhere(0)).texts;
  expect(text).toMatch(/^Hello \$& \{name\},\n/);
});

test('an e-mail has a subject and paragraphs', () => {
  const { subject, texts } = message(fullFacts('en'), { ...stranger, words: 'awful' }, 'email', 'first', anywhere(0));
  expect(subject).toBe('Our apology to you');
  expect(texts).toHaveLength(1);
  expect(texts[0]!.split('\n\n').length).toBeGreaterThanOrEqual(6);
  expect(texts[0]).toMatch(/\n\nAna Kim, Acme Tea$/);
  expect(message(fullFacts('en', { senior: null }), stranger, 'email', 'first', anywhere(0)).texts[0]).toMatch(/\n\nAcme Tea$/);
});

test('where no private channel is open, one public line invites them', () => {
  const { texts } = message(bareFacts('en'), { ...stranger, handle: 'nadia' }, 'public-line', 'first', anywhere(1));
  expect(texts).toEqual(['@nadia Please send us a message, so that we can answer you personally.']);
});

test('what somebody wrote is cut at no half of a character', () => {
  const words = `Oh ${'🍵'.repeat(200)}`;
  const { texts } = message(fullFacts('en', { questions: [] }), { name: 'Kim', handle: null, words }, 'email', 'first', anywhere(0));
  expect(texts.join('\n')).toContain('🍵…');
  expect(texts.join('\n').isWellFormed()).toBe(true);
});

import { expect, test } from 'vitest';
import { apology } from '../../../utils/drafting/apology.ts';
import { clarification } from '../../../utils/drafting/clarification.ts';
import { correction } from '../../../utils/drafting/correction.ts';
import { harms } from '../../../utils/model/incident.ts';
import { bareFacts, fullFacts } from './entered.ts';

const anywhere = { room: { length: null, counting: 'characters' }, seed: 0 } as const;

test('the parts stand in the order of their weight', () => {
  const { texts, has } = apology(fullFacts('en', { senior: null }), 'sincere', anywhere)!;
  expect(has).toEqual(['responsibility', 'repair', 'explanation', 'regret', 'repentance']);
  const places = ['We got this wrong', 'the tour costs £28', 'What we failed to check', 'You rely on', 'What we do differently'].map(
    (part) => texts[0]!.indexOf(part),
  );
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(texts[0]).toMatch(/sorry|apologise/);
});

test('the indicator shows what is missing', () => {
  const { has } = apology(bareFacts('en'), 'sincere', anywhere)!;
  expect(has).toEqual(['responsibility', 'repair', 'regret']);
});

test('a light version is open only where nobody is hurt or misled', () => {
  const light = harms.filter((harm) => apology(fullFacts('en', { harm }), 'light', anywhere) !== null);
  expect(light).toEqual(['none', 'embarrassing']);
});

test('the light version is the shorter one', () => {
  const facts = fullFacts('en', { harm: 'embarrassing' });
  expect(apology(facts, 'light', anywhere)!.texts[0]!.length).toBeLessThan(apology(facts, 'sincere', anywhere)!.texts[0]!.length);
});

test('a named senior speaks in the first person and signs', () => {
  const [text] = apology(bareFacts('en', { senior: { name: 'Ana Kim', role: 'chief executive' } }), 'sincere', anywhere)!.texts;
  expect(text).toMatch(/\bI am\b/);
  expect(text).toMatch(/\nAna Kim, chief executive$/);
});

test('without a name the brand speaks', () => {
  const [text] = apology(bareFacts('en', { senior: { name: ' ', role: 'chief executive' } }), 'sincere', anywhere)!.texts;
  expect(text).not.toMatch(/\bI\b/);
});

test('a fragment follows a colon, a sentence stands alone', () => {
  expect(apology(bareFacts('en', { wrong: 'wrong date' }), 'sincere', anywhere)!.texts[0]).toContain('What was wrong: wrong date.');
  expect(apology(bareFacts('en', { wrong: 'we gave the wrong date' }), 'sincere', anywhere)!.texts[0]).toContain(
    ' We gave the wrong date.',
  );
});

test('unsafe: tells people not to act on it', () => {
  expect(apology(bareFacts('en', { harm: 'unsafe' }), 'sincere', anywhere)!.texts[0]).toContain(
    'Please do not act on the post, and do not pass it on.',
  );
});

test('a correction shows the old and the right, and repeats nothing hurtful', () => {
  const facts = bareFacts('en', { old: 'Tickets cost £18', right: 'Tickets cost £28' });
  expect(correction(facts, anywhere)!.texts[0]).toContain('We wrote: “Tickets cost £18”. What is right: Tickets cost £28.');
  expect(correction({ ...facts, harm: 'hurtful' }, anywhere)!.texts[0]).not.toContain('£18');
});

test('“we are correcting that here” stands right behind what is right, also where people are warned', () => {
  const facts = bareFacts('de', { harm: 'unsafe', post: 'up', old: 'Muskat: 2 Löffel', right: 'Muskat: 2 Gramm' });
  expect(correction(facts, anywhere)!.texts[0]).toContain('Richtig ist: Muskat: 2 Gramm. Damit ist es berichtigt.');
});

test('nothing to clarify about a confirmed mistake', () => {
  expect(clarification(fullFacts('en'), anywhere)).toBeNull();
});

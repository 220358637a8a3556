import { expect, test } from 'vitest';
import { quoted, told } from '../../../utils/drafting/sentence.ts';
import { wordsIn } from '../../../utils/drafting/words/index.ts';
import { written } from '../../../utils/drafting/written.ts';
import { lengthOf } from '../../../utils/text/counting.ts';

const room = (length: number) => ({ length, counting: 'characters' }) as const;

test('whole where it fits', () => {
  expect(written([{ text: 'One.' }, { text: 'Two.', extra: true }], room(9)).texts).toEqual(['One. Two.']);
});

test('a shorter form where that fits', () => {
  expect(written([{ text: 'One.' }, { text: 'Two.', extra: true }], room(8)).texts).toEqual(['One.']);
});

test('a thread otherwise, in whole sentences', () => {
  expect(written([{ text: 'One one.' }, { text: 'Two two.' }, { text: 'Three.' }], room(16)).texts).toEqual([
    'One one.',
    'Two two. Three.',
  ]);
});

test.each([12, 25, 280])('nothing is lost and nothing too long in %i characters', (length) => {
  const text = `${'word '.repeat(200)}${'x'.repeat(700)} 👨‍👩‍👧 end.`;
  const { texts } = written([{ text }], room(length));
  for (const each of texts) expect(lengthOf(each, 'characters')).toBeLessThanOrEqual(length);
  expect(texts.join('').replace(/[\s…]/g, '')).toBe(text.replace(/\s/g, ''));
});

test('parts of an apology count only where their sentence is kept', () => {
  const all = [
    { text: 'Sorry.', part: 'responsibility' },
    { text: 'It was wrong of us.', part: 'regret', extra: true },
  ] as const;
  expect(written(all, room(100)).has).toEqual(['responsibility', 'regret']);
  expect(written(all, room(10)).has).toEqual(['responsibility']);
});

test('blank is nothing', () => {
  expect(told(['What was wrong:'], ' \n ', wordsIn('en'), 0)).toBeNull();
  expect(quoted(['You wrote:'], '“”', wordsIn('en'), 0)).toBeNull();
});

test('long words of others are shortened at a word', () => {
  const text = quoted(['You wrote:'], 'again and again '.repeat(40), wordsIn('en'), 0)!;
  expect(text.length).toBeLessThan(185);
  expect(text).toMatch(/(again|and)…”$/);
});

test.each([
  ['de', 'das Bild in voller Größe'],
  ['en', 'that picture at full size'],
  ['fr', 'ce prix de la saison'],
  ['it', 'questo prezzo della stagione'],
  ['it', 'richiamo del prodotto difettoso'],
  ['it', 'reclamo della cliente di ieri'],
  ['es', 'próximos conciertos en Madrid'],
  ['es', 'últimos días de rebajas'],
  ['es', 'tramos de la nueva línea'],
  ['pt', 'próximos shows em Recife'],
  ['pt', 'últimos dias da promoção'],
] as const)('a thing is told after its lead-in, though its first word could begin a sentence: %s', (language, thing) => {
  const words = wordsIn(language);
  expect(told(words.lead.failed, thing, words, 0)).toBe(`${words.lead.failed[0]} ${thing}.`);
});

test.each([
  ['es', 'publicamos el precio equivocado'],
  ['es', 'decidimos mal la fecha'],
  ['pt', 'pedimos o endereço errado'],
  ['it', 'pubblichiamo il prezzo sbagliato'],
] as const)('what we did is a sentence of its own: %s', (language, sentence) => {
  const words = wordsIn(language);
  expect(told(words.lead.wrong, sentence, words, 0)).toBe(`${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`);
});

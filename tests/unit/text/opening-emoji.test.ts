import { expect, it } from 'vitest';
import { withoutOpeningEmoji } from '../../../utils/text/opening-emoji.ts';

it('puts spaces for the emoji that lines open with, and moves nothing', () => {
  const text = '👩‍👩‍👧 👋🏽 Hi Omar 🎉\n✏️ Option 2: e\u0301té\nשלום 🎉';
  const plain = withoutOpeningEmoji(text);
  expect(plain).toHaveLength(text.length);
  expect(plain.trimStart().startsWith('Hi Omar 🎉')).toBe(true);
  for (const words of ['Option 2', 'e\u0301té', 'שלום 🎉']) expect(plain.indexOf(words)).toBe(text.indexOf(words));
});

it('leaves a line alone that opens with a word, a figure or a sign', () => {
  for (const text of ['Hi 👋', '5 🍰 cakes', '#1 🎉', '', '\n\n']) expect(withoutOpeningEmoji(text)).toBe(text);
});

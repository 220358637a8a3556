import { expect, it } from 'vitest';
import type { Example } from '../../../utils/checks/check.ts';
import { review } from '../../../utils/checks/index.ts';
import { written } from '../../tools/example.ts';

const brand = (more: object) => ({ context: { brand: { name: 'Acme Tea', ...more } } });

/** What is marked, and what the check would have there; `null`: nothing to copy. */
const cases: [check: string, example: Example, marked: string, correction: string | null][] = [
  ['house-style', { text: 'AcmeTea’s spring range.', ...brand({}) }, 'AcmeTea', 'Acme Tea'],
  [
    'house-style',
    { text: 'Cheap and cheerful.', ...brand({ terms: [{ avoid: 'cheap', prefer: 'great value' }] }) },
    'Cheap',
    'Great value',
  ],
  ['house-style', { text: 'Our customers came.', ...brand({ terms: [{ avoid: 'customer', prefer: 'guest' }] }) }, 'customers', null],
  ['hashtag', { text: '#Acme Tea is back.', ...brand({ hashtags: ['AcmeTea'] }) }, '#Acme Tea', '#AcmeTea'],
  ['accessibility-text', '𝗕𝘂̈𝗰𝗵𝗲𝗿 on Monday', '𝗕𝘂̈𝗰𝗵𝗲𝗿', 'Bücher'],
  ['accessibility-text', 'ꜱᴀʟᴇ ᴇɴᴅꜱ on Monday', 'ꜱᴀʟᴇ ᴇɴᴅꜱ', 'sale ends'],
  ['accessibility-text', '🅽🅾🆆🅽 or never', '🅽🅾🆆🅽', 'NOWN'],
  ['mention', { text: 'Cake by @lenabake.', ...brand({ knownHandles: ['LenaBakes'] }) }, '@lenabake', '@LenaBakes'],
  ['mention', { text: 'Cake by @lena lens.', ...brand({ knownHandles: ['lena.lens'] }) }, '@lena lens', null],
];

it.each(cases)('%s: %j', (id, example, marked, correction) => {
  const { draft, context } = written(example);
  const { text } = draft.parts[0]!;
  const found = review(draft, context).findings.filter(({ check }) => check === id);
  expect(found.map(({ start, end, correction: offered = null }) => [text.slice(start!, end!), offered])).toEqual([[marked, correction]]);
});

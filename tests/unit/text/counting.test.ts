import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blueskyLength, graphemeLength, mastodonLength, weightedLength } from '../../../utils/text/counting.ts';

describe('weightedLength', () => {
  it.each([
    ['', 0],
    ['Tea, please.', 12],
    ['Café “au lait” – naïve', 22],
    ['お茶', 4],
    ['👍', 2],
    ['👩‍👩‍👧‍👦', 2],
    ['🇨🇭', 2],
    ['https://www.acmetea.example/a/very/long/path/that/goes/on/and/on', 23],
    ['See acmetea.com/tea, or not.', 4 + 23 + 9],
    ['e\u0301', 1],
  ])('%s weighs %i', (text, weight) => {
    expect(weightedLength(text)).toBe(weight);
  });
});

describe('graphemeLength', () => {
  it('counts what people see as one', () => {
    expect(graphemeLength('👩‍👩‍👧‍👦🇨🇭é')).toBe(3);
  });

  it('counts as a segmenter does, whatever stands together', () => {
    const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
    const character = fc.oneof(
      fc.integer({ min: 0, max: 0x2100 }).map((code) => String.fromCodePoint(code)),
      fc.constantFrom('\n', '\r\n', '\u0301', '\u200D', '\uFE0F', '©', '’', '👩', '🇨', 'क्षि', '\uD83D'),
    );
    fc.assert(
      fc.property(fc.array(character), (characters) => {
        const text = characters.join('');
        expect(graphemeLength(text)).toBe([...segmenter.segment(text)].length);
      }),
      { numRuns: 2000 },
    );
    // Characters one by one and in twos: nothing that counts as alone joins with another.
    for (let code = 0; code <= 0x2100; code++) {
      const text = String.fromCharCode(code, code);
      expect(graphemeLength(text), code.toString(16)).toBe([...segmenter.segment(text)].length);
    }
  });
});

describe('mastodonLength', () => {
  it.each([
    ['@ruth@birds.example hello', 11],
    ['https://www.acmetea.example/a/very/long/path/that/goes/on/and/on!', 24],
    ['@ruth hello', 11],
  ])('%s counts %i', (text, length) => {
    expect(mastodonLength(text)).toBe(length);
  });

  it('counts the content warning too', () => {
    expect(mastodonLength('hello', 'tea')).toBe(8);
  });
});

describe('blueskyLength', () => {
  it('counts a link as its composer shortens it', () => {
    expect(blueskyLength('https://acmetea.example/a-very-long-path-of-tea')).toBe('acmetea.example/a-very-long-...'.length);
    expect(blueskyLength('https://acmetea.example/')).toBe('acmetea.example'.length);
  });
});

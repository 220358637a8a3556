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

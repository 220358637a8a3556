import { describe, expect, it } from 'vitest';
import { anyOf, framed } from '../../../utils/text/any-of.ts';

describe('one pattern out of several', () => {
  it('fits where one of them does, the first first', () => {
    const drinks = anyOf(/tea(?=s)/gu, /tea|coffee/gu, /^milk/gu);
    expect('milk, teas, tea, coffee, milk'.match(drinks)).toEqual(['milk', 'tea', 'tea', 'coffee']);
  });

  it('has the flags of all, which have to be the same', () => {
    expect(anyOf(/a/giu, /b/giu).flags).toBe('giu');
    expect(() => anyOf(/a/giu, /b/gu)).toThrow('/b/gu');
  });

  it('may have one frame around all', () => {
    const asked = framed(/(?<=^|\s)/gu, /\?/gu, /tea|milk/gu, /coffee/gu);
    expect('tea milk? steak? coffee?'.match(asked)).toEqual(['milk?', 'coffee?']);
  });
});

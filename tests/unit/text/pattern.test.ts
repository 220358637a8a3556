import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Pattern } from '../../../utils/text/pattern.ts';

const found = (source: string, text: string) => {
  const place = new Pattern(source).first(text);
  return place && text.slice(place.start, place.end);
};

describe('a pattern', () => {
  it.each([
    ['\\bcheap(er|est)?\\b', 'The Cheapest and the cheap', 'Cheapest'],
    ['order no\\. \\d+', 'Your Order no. 4411.', 'Order no. 4411'],
    ['[A-Z]{2,4}-\\d+', 'see bk-4412 now', 'bk-4412'],
    ['a|ab|abc', 'xabcd', 'abc'],
    ['a{0,2}b', 'aaab', 'aab'],
    ['(?:ab)+c', 'xababc', 'ababc'],
    ['a*?b', 'aab', 'aab'],
    ['été', 'L’ÉTÉ', 'ÉTÉ'],
    ['[^\\s]+!', 'so much!', 'much!'],
    ['^x.', 'y\nxz', 'xz'],
    ['.{3}$', 'abcd\nef', 'bcd'],
    ['\\p{Emoji_Presentation}', 'tea 🍵 time', '🍵'],
    ['\\$5', 'only $5', '$5'],
    ['(x{0}|y)z', 'yz', 'yz'],
  ])('%s finds its place in “%s”', (source, text, place) => expect(found(source, text)).toBe(place));

  it.each([
    ['\\bcheap\\b', 'Cheapside'],
    ['a{2}', 'aba'],
    ['^x', 'yx'],
    ['x*', 'nothing to repeat'],
  ])('%s leaves “%s”', (source, text) => expect(found(source, text)).toBeNull());

  /** The leftmost, then longest place, asked of the browser's own expressions for every place there is. */
  function byTrying(source: string, text: string) {
    for (let start = 0; start < text.length; start += 1)
      for (let end = text.length; end > start; end -= 1) {
        const exactly = `(?<=(?<![^])[^]{${start}})(?:${source})(?=[^]{${text.length - end}}(?![^]))`;
        if (new RegExp(exactly, 'imu').test(text)) return { start, end };
      }
    return null;
  }

  it('finds the very place that trying all of them finds', () => {
    const atom = fc.constantFrom(
      'a',
      'b',
      '.',
      '[ab]',
      '[^a]',
      '\\d',
      '\\b',
      '^',
      '$',
      'a*',
      'b+',
      'a?',
      '(?:ab)*',
      '(a|b)',
      '(a|bc){1,3}',
    );
    const source = fc.array(atom, { minLength: 1, maxLength: 6 }).map((atoms) => atoms.join(''));
    const text = fc.string({ unit: fc.constantFrom('a', 'B', 'c', '1', ' ', '\n'), maxLength: 8 });
    fc.assert(
      fc.property(source, text, (pattern, words) => {
        expect(new Pattern(pattern).first(words)).toEqual(byTrying(pattern, words));
      }),
      { numRuns: 400 },
    );
  });

  it.each(['(a+)+$', '(a|a)*b', '\\s+$', 'a*a*a*a*b', '(.*)*x', '(\\w+\\s?)*!'])(
    '%s is through a hundred thousand letters at once',
    (source) => {
      const pattern = new Pattern(source);
      const start = performance.now();
      expect(pattern.first('a'.repeat(100_000))?.start ?? 0).toBe(0);
      expect(performance.now() - start).toBeLessThan(4000);
    },
  );

  it.each([
    ['', /Write what to look for/],
    ['a'.repeat(201), /200 characters/],
    ['(a', /“\(” is not closed/],
    ['a)', /“\)” too many/],
    ['*a', /nothing does/],
    ['[a', /“\[” is not closed/],
    ['[z-a]', /no set of characters/],
    ['\\p{Nonsense}', /no set of characters/],
    ['a{3,1}', /counts down/],
    ['a{x}', /Braces hold how often/],
    ['a**', /side by side/],
    ['\\b+', /cannot be repeated/],
    ['a\\', /nothing after it/],
    ['\\y', /means nothing here/],
    ['(a)\\1', /looks back/],
    ['(?<=a)b', /looks around/],
    ['(a{100}){100}', /too large/],
    ['(((){9999}){9999}){9999}', /too large/],
  ])('%s is refused with what is wrong', (source, message) => expect(() => new Pattern(source)).toThrow(message));

  it('takes any text and any pattern without failing otherwise', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), fc.string({ unit: 'binary', maxLength: 60 }), (source, text) => {
        let pattern: Pattern;
        try {
          pattern = new Pattern(source);
        } catch (error) {
          expect((error as Error).name).toBe('PatternError');
          return;
        }
        const place = pattern.first(text);
        if (place) expect(place.end).toBeGreaterThan(place.start);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { difference } from '../../../utils/text/difference.ts';

const shown = (before: string, after: string): string =>
  difference(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'out' ? `[-${text}-]` : `[+${text}+]`))
    .join('');

describe('the difference between two texts', () => {
  it.each([
    ['The sale starts on Friday.', 'The sale starts on Saturday.', 'The sale starts on [-Friday-][+Saturday+].'],
    ['We are sorry.', 'We are very sorry.', 'We are [+very +]sorry.'],
    ['We are very sorry.', 'We are sorry.', 'We are [-very -]sorry.'],
    ['Come at nine o’clock to us.', 'Come at half past ten to us.', 'Come at [-nine o’clock-][+half past ten+] to us.'],
    ['', 'All new', '[+All new+]'],
    ['Same', 'Same', 'Same'],
  ])('%s → %s', (before, after, expected) => expect(shown(before, after)).toBe(expected));

  it('holds the whole of both, whatever they are', () => {
    const text = fc.array(fc.constantFrom('a ', 'b ', 'c', '\n', '日本', '🎉'), { maxLength: 30 }).map((words) => words.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const all = difference(before, after);
        const without = (kind: string) => all.flatMap((stretch) => (stretch.kind === kind ? [] : stretch.text)).join('');
        expect([without('in'), without('out')]).toEqual([before, after]);
      }),
    );
  });

  // Compared word by word, these would take minutes.
  it('holds the whole of both in texts that have nothing in common', () => {
    const [before, after] = ['one two '.repeat(20_000), 'three four '.repeat(20_000)];
    expect(difference(before, after).map(({ kind }) => kind)).toEqual(['out', 'in', 'same']);
  });
});

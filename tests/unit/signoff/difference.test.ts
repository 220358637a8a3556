import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Media } from '../../../utils/model/draft.ts';
import { differenceOf, piecesOf } from '../../../utils/signoff/difference.ts';
import { isSmallFix, noDictionary } from '../../../utils/signoff/small-fix.ts';
import { draftOf } from './two-people.ts';

describe('word by word', () => {
  const shown = (before: string, after: string): string =>
    piecesOf(before, after)
      .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `{+${text}+}` : `[-${text}-]`))
      .join('');

  it.each([
    ['Open on Friday at nine.', 'Open on Saturday at nine.', 'Open on [-Friday-]{+Saturday+} at nine.'],
    ['From £4.50 a tin', 'From £4.75 a tin', 'From £4.[-50-]{+75+} a tin'],
    ['Neu: Tee', 'Neu: Grüntee', 'Neu: [-Tee-]{+Grüntee+}'],
    ['', 'Hello', '{+Hello+}'],
    ['Danke 🫖', 'Danke ☕', 'Danke [-🫖-]{+☕+}'],
  ])('%s → %s', (before, after, expected) => {
    expect(shown(before, after)).toBe(expected);
  });

  it('gives both texts back, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.string({ unit: 'grapheme', maxLength: 200 }), (before, after) => {
        const pieces = piecesOf(before, after);
        const side = (left: 'added' | 'removed') => pieces.filter(({ kind }) => kind !== left).map(({ text }) => text);
        expect(side('added').join('')).toBe(before);
        expect(side('removed').join('')).toBe(after);
      }),
    );
  });

  it('is given up where long texts share nothing', () => {
    const [before, after] = ['a', 'b'].map((letter) => Array.from({ length: 3_000 }, (_, at) => letter + at).join(' ')) as [string, string];
    expect(piecesOf(before, after)).toEqual([
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]);
  });
});

describe('media', () => {
  const cup: Media = { kind: 'image', alt: 'A cup', fileName: 'cup.jpg', hash: 'c'.repeat(43) };
  const withMedia = (...media: Media[]) => draftOf('', { parts: [{ text: '', media }] });
  const unread = ({ hash: _, ...medium }: Media): Media => medium;

  it.each<[string, Media[], Media[], boolean]>([
    ['a file that cannot be read again is compared by eye', [cup], [unread(cup)], true],
    ['another file is another picture', [cup], [{ ...cup, hash: 'd'.repeat(43) }], false],
    ['another description is no matter of the file', [cup], [{ ...unread(cup), alt: 'A mug' }], false],
    ['a picture more is no matter of the file', [cup], [unread(cup), unread(cup)], false],
    ['one of two is another', [cup, cup], [unread(cup), { ...cup, hash: 'd'.repeat(43) }], false],
  ])('%s', (_, before, after, unreadable) => {
    expect(differenceOf(withMedia(...before), withMedia(...after))).toEqual([{ kind: 'media', part: 0, before, after, unreadable }]);
  });
});

describe('small fixes', () => {
  const words = new Set(
    'our tea is back definitely here from the garden public now not sale starts million accept except re with'.split(' '),
  );
  const isKnown = (word: string): boolean => words.has(word);

  it.each([
    ['a space too many', 'Our tea  is back .', 'Our tea is back.'],
    ['a line break', 'Our tea\n\n\nis back.', 'Our tea\n\nis back.'],
    ['a space at the end', 'Our tea is back. ', 'Our tea is back.'],
    ['a misspelt word', 'It is definately here.', 'It is definitely here.'],
    ['letters swapped', 'From the gadren.', 'From the garden.'],
    ['spaces between what holds a number apart', 'Back on  27 November', 'Back on 27 November'],
  ])('%s is one', (_, before, after) => {
    expect(isSmallFix(before, after, isKnown)).toBe(true);
  });

  it.each([
    ['a word that was right', 'The sale starts now', 'The sale starts not'],
    ['a word that is wrong afterwards', 'Open to the public', 'Open to the pubic'],
    ['a word that was right, for one like it', 'We accept it', 'We except it'],
    ['a number', 'From £4.50', 'From £4.05'],
    ['a space within a number', 'From 4,50', 'From 4, 50'],
    ['a space within a word', 'the rapist', 'therapist'],
    ['a number in words', 'A milion', 'A billion'],
    ['a name', 'Thanks to Jon Smyth', 'Thanks to Jon Smith'],
    ['a word with a capital', 'Definately', 'Definitely'],
    ['a link', 'Read acme.example/gadren', 'Read acme.example/garden'],
    ['a link under a suffix that nobody lists', 'Read gadren.internal', 'Read garden.internal'],
    ['a space in what may be a link', 'Read acme.shop', 'Read acme. shop'],
    ['a handle', 'With @gadren', 'With @garden'],
    ['a space in a handle', 'With @ gadren', 'With @gadren'],
    ['a hashtag', 'It is #gadren', 'It is #garden'],
    ['punctuation', 'No, tea', 'No tea'],
    ['a word more', 'Our tea is back', 'Our tea is not back'],
    ['an emoji', 'Tea is back 🫖', 'Tea is back ☕'],
    ['a short word', 'It si here', 'It is here'],
    ['three letters', 'Our gardxxx', 'Our garden'],
  ])('%s is none', (_, before, after) => {
    expect(isSmallFix(before, after, isKnown)).toBe(false);
    expect(isSmallFix(before, after, noDictionary)).toBe(false);
  });

  it('of letters are none where there is no dictionary', () => {
    expect(isSmallFix('It is definately here.', 'It is definitely here.', noDictionary)).toBe(false);
    expect(isSmallFix('It  is here.', 'It is here.', noDictionary)).toBe(true);
  });
});

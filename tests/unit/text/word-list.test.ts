import { describe, expect, it } from 'vitest';
import { newBrand } from '../../../utils/model/brand-profile.ts';
import { readWordList } from '../../../utils/text/word-list.ts';

const acme = { ...newBrand('b', 'Europe/London', 'en-GB'), terms: [{ avoid: 'cheap', prefer: null, why: null }], glossary: ['chasen'] };

describe('a list of words', () => {
  it('brings words to avoid with what is better and why, and leaves out the head line', () => {
    const { profile, added, faults } = readWordList(
      acme,
      'terms',
      'avoid,better,why\r\ne-mail,email\r\n"guys","people, all","not only men"\n',
    );
    expect(faults).toEqual([]);
    expect(added).toBe(2);
    expect(profile.terms.slice(1)).toEqual([
      { avoid: 'e-mail', prefer: 'email', why: null },
      { avoid: 'guys', prefer: 'people, all', why: 'not only men' },
    ]);
  });

  it.each([
    ['semicolons', 'cutesy;charming;tone\n'],
    ['tabs', 'cutesy\tcharming\ttone'],
    ['a byte order mark', '\ufeffcutesy,charming,tone'],
    ['spaces around quotation marks', ' "cutesy" , "charming" , tone'],
  ])('reads %s', (_, text) => {
    expect(readWordList(acme, 'terms', text).profile.terms.at(-1)).toEqual({ avoid: 'cutesy', prefer: 'charming', why: 'tone' });
  });

  it('names every faulty line by its number and takes the others', () => {
    const text = ['one', '', '"two', '!!!', ',better', 'a,b,c,d', '"x"y', 'x'.repeat(201), 'Cheap', 'last'].join('\n');
    const { profile, added, already, faults } = readWordList(acme, 'terms', text);
    expect(profile.terms.map(({ avoid }) => avoid)).toEqual(['cheap', 'one', 'last']);
    expect([added, already]).toEqual([2, 1]);
    expect(faults.map(({ line }) => line)).toEqual([3, 4, 5, 6, 7, 8]);
    expect(faults.map(({ say }) => say)).toEqual([
      expect.stringContaining('opened and not closed'),
      expect.stringContaining('no letter and no number'),
      expect.stringContaining('first cell is empty'),
      expect.stringContaining('4 cells'),
      expect.stringContaining('follows a closing quotation mark'),
      expect.stringContaining('longer than 200'),
    ]);
  });

  it('loses no line: each is new, there already, or named with its text', () => {
    const lines = ['matcha', 'Chasen', '"open', 'MATCHA', 'two, cells'];
    const { added, already, faults } = readWordList(acme, 'glossary', lines.join('\n'));
    expect(added + already + faults.length).toBe(lines.length);
    expect(faults.map(({ text }) => text)).toEqual(['"open', 'two, cells']);
  });

  it('is quick with ten thousand lines', () => {
    const text = Array.from({ length: 10_000 }, (_, index) => `word${index}`).join('\n');
    expect(readWordList(acme, 'rivals', text).added).toBe(10_000);
  });
});

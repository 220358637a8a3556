import { describe, expect, it } from 'vitest';
import { citiesIn } from '../../../utils/text/countries.ts';
import { tellingWords } from '../../../utils/text/language.ts';
import { oneEditAway } from '../../../utils/text/one-edit.ts';
import { readText } from '../../../utils/text/reading.ts';
import { WordFilter } from '../../../utils/text/word-filter.ts';

describe('a word filter', () => {
  const words = Array.from({ length: 2000 }, (_, index) => `word${index}`);
  const filter = new WordFilter((words.length * 9) / 8);
  for (const word of words) filter.add(word);

  it('knows every word put in, also after a way through text', () => {
    const again = new WordFilter(filter.toBase64());
    expect(words.every((word) => again.has(word))).toBe(true);
  });

  it('takes hardly any other word for known', () => {
    const strangers = Array.from({ length: 5000 }, (_, index) => `other${index}`);
    expect(strangers.filter((word) => filter.has(word)).length).toBeLessThan(strangers.length * 0.04);
  });
});

describe('one edit away', () => {
  const known = new Set(['friend', 'receive', 'fiend', 'find', 'members']);
  it.each([
    ['freind', 'friend'],
    ['frend', 'friend'],
    ['frieend', 'friend'],
    ['recieve', 'receive'],
    ['receivw', 'receive'],
    ['memembers', 'members'],
  ])('%s is near %s', (word, right) => expect(oneEditAway(word, (candidate) => known.has(candidate))).toContain(right));
  it('leaves out the word itself, and what is further off', () => {
    expect(oneEditAway('friend', (candidate) => candidate === 'friend')).toEqual([]);
    expect(oneEditAway('frnds', (candidate) => known.has(candidate))).toEqual([]);
  });
});

describe('telling words', () => {
  it('counts what one language has alone, and no clock', () => {
    const telling = tellingWords('Unser Mantel ist da, 6am');
    expect(telling.get('de')).toBe(2);
    expect(telling.get('en')).toBeUndefined();
  });
});

describe('cities', () => {
  it('are found by their names with a capital', () => {
    expect(citiesIn(readText('From Rome to paris and Wien').words).map(({ code }) => code)).toEqual(['IT', 'AT']);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Lexicon } from '../../../utils/text/lexicon.ts';
import { readText } from '../../../utils/text/reading.ts';

const found = (entries: string[], text: string, options?: { accents: boolean }) =>
  new Lexicon(entries, options).find(readText(text).words).map(({ start, end }) => text.slice(start, end));

describe('Lexicon', () => {
  it('finds words, alternatives, stems, gaps and words that may be missing, with their places', () => {
    expect(found(['never forget'], 'We will never forget.')).toEqual(['never forget']);
    expect(found(['win a|the trip'], 'Win the trip, or win a trip!')).toEqual(['Win the trip', 'win a trip']);
    expect(found(['flood*'], 'Flooded streets, no flow.')).toEqual(['Flooded']);
    expect(found(['so easy .. wife'], 'so easy that even your wife can, so easy for all of the wife')).toEqual([
      'so easy that even your wife',
    ]);
    expect(found(['our new? shop'], 'our shop and our new shop')).toEqual(['our shop', 'our new shop']);
  });

  it('finds any word by itself and by its beginning, with accents and without', () => {
    const letter = fc.constantFrom(...'abcxyzäéñßœæøğж한á19', 'e\u0301');
    fc.assert(
      fc.property(fc.array(letter, { minLength: 1, maxLength: 8 }), fc.nat(8), fc.boolean(), (letters, cut, accents) => {
        const word = letters.join('');
        const beginning = letters.slice(0, 3 + cut).join('');
        const entries = letters.length < 3 ? [word] : [word, `${beginning}*`];
        expect(found(entries, `So ${word.toUpperCase().length === word.length ? word.toUpperCase() : word}!`, { accents })).toHaveLength(
          entries.length,
        );
      }),
    );
  });

  it('does not reach across the end of a sentence', () => {
    expect(found(['never forget'], 'Never. Forget it.')).toEqual([]);
    expect(found(['so easy .. wife'], 'So easy. Your wife')).toEqual([]);
  });

  it('minds accents only where asked', () => {
    expect(found(['a été'], 'a ete là')).toEqual(['a ete']);
    expect(found(['à été'], 'a été là', { accents: true })).toEqual([]);
  });

  it('takes elided words apart on both sides', () => {
    expect(found(["n'y connaissez rien"], 'Vous n’y connaissez rien.')).toEqual(['n’y connaissez rien']);
  });

  it('refuses an entry that could not be looked up', () => {
    for (const entry of ['', '.. wife', '_ is', 'be* good']) expect(() => new Lexicon([entry]).find([])).toThrow();
  });
});

describe('readText', () => {
  it('keeps links, handles and hashtags out of the words', () => {
    const { words, tags, mentions, links } = readText('See https://x.example/definately @definately #Definately, or mail a@b.example');
    expect(words.map(({ text }) => text)).toEqual(['See', 'or', 'mail']);
    expect([tags[0]?.text, mentions[0]?.text, links[0]?.text]).toEqual(['Definately', 'definately', 'https://x.example/definately']);
  });
});

import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { cleanDomain, cleanHandle, cleanHashtag } from '../../../components/settings/clean.ts';
import { localeOptions, timeZoneOptions } from '../../../components/settings/places.ts';
import { placeOf } from '../../../components/settings/sections.ts';
import { carriedOver, writtenFor } from '../../../components/settings/written-conditions.ts';

describe('what is typed into a list', () => {
  it.each([
    ['acmetea.example', 'acmetea.example'],
    ['https://Acmetea.Example/shop?from=x#top', 'acmetea.example'],
    ['acmetea.example/', 'acmetea.example'],
    ['www.acmetea.example:8080/a', 'www.acmetea.example:8080'],
  ])('web address %s is kept as %s', (typed, kept) => expect(cleanDomain(typed)).toBe(kept));

  it.each([
    ['@gardenmag', 'gardenmag'],
    ['gardenmag@social.example', 'gardenmag@social.example'],
  ])('handle %s is kept as %s', (typed, kept) => expect(cleanHandle(typed)).toBe(kept));

  it.each([
    ['#AcmeTea', 'AcmeTea'],
    ['AcmeTea', 'AcmeTea'],
  ])('hashtag %s is kept as %s', (typed, kept) => expect(cleanHashtag(typed)).toBe(kept));
});

describe('where an address leads', () => {
  it.each([
    ['', 'brands', null],
    ['#checks', 'checks', null],
    ['#brands/b1', 'brands', 'b1'],
    ['#brands/', 'brands', null],
    ['#toString', 'brands', null],
    ['#nowhere/b1', 'brands', null],
  ])('“%s” leads to %s, %s', (hash, section, item) => expect(placeOf(hash)).toEqual({ section, item }));
});

const NAMED = `
  import { localeOptions } from './components/settings/places.ts';
  process.stdout.write(localeOptions(null)['de-AT']);
`;

describe('lists to choose from', () => {
  it('hold what is set, even where the browser does not know it', () => {
    expect(localeOptions('gsw-CH')).toHaveProperty('gsw-CH');
    expect(localeOptions('not a tag')['not a tag']).toBe('not a tag');
    expect(timeZoneOptions('Mars/Olympus_Mons')).toHaveProperty(['Mars/Olympus_Mons'], 'Mars/Olympus Mons');
  });

  it('name languages in the words of the interface, whatever the browser is set to', () => {
    const said = execFileSync(process.execPath, ['--input-type=module', '-e', NAMED], {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'de_DE.UTF-8' },
    });
    expect(said).toBe('Austrian German');
  });
});

describe('what is typed for an own rule', () => {
  const day = { kind: 'day', date: '2026-11-11', yearly: false } as const;

  it('goes along to another kind, and stays in the one it was typed for', () => {
    const word = writtenFor({ kind: 'word', word: 'order no. 12' });
    const pattern = carriedOver(word, 'word', 'pattern');
    expect([pattern.word.word, pattern.pattern.pattern]).toEqual(['order no. 12', 'order no. 12']);
    const written = { ...pattern, pattern: { kind: 'pattern', pattern: 'order no\\. \\d+' } } as const;
    const back = carriedOver(written, 'pattern', 'word');
    expect([back.word.word, back.pattern.pattern]).toEqual(['order no. 12', 'order no\\. \\d+']);
  });

  it('is no day, and a day is no word', () => {
    const written = { ...writtenFor({ kind: 'word', word: 'free' }), day };
    expect(carriedOver(written, 'word', 'day')).toEqual(written);
    expect(carriedOver(written, 'day', 'account').account.handle).toBe('');
    expect(carriedOver(written, 'day', 'word').day).toEqual(day);
  });
});

import { describe, expect, it } from 'vitest';
import { cleanDomain, cleanHandle, cleanHashtag } from '../../../components/settings/clean.ts';
import { localeOptions, timeZoneOptions } from '../../../components/settings/places.ts';
import { placeOf } from '../../../components/settings/sections.ts';

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

describe('lists to choose from', () => {
  it('hold what is set, even where the browser does not know it', () => {
    expect(localeOptions('gsw-CH')).toHaveProperty('gsw-CH');
    expect(localeOptions('not a tag')['not a tag']).toBe('not a tag');
    expect(timeZoneOptions('Mars/Olympus_Mons')).toHaveProperty(['Mars/Olympus_Mons'], 'Mars/Olympus Mons');
  });

  it('name languages in words', () => {
    expect(localeOptions(null)['en-GB']).not.toBe('en-GB');
  });
});

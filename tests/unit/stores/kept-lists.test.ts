import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { health, noteMissing } from '../../../utils/stores/health.ts';
import { explainOpening, noteOpening, openings } from '../../../utils/stores/openings.ts';
import { type PublishedPost, published, recentPosts, rememberPost } from '../../../utils/stores/published.ts';
import { settings } from '../../../utils/stores/settings.ts';
import { isSilenced, type Silence, silencedFor, silences, withoutSilence, withSilence } from '../../../utils/stores/silences.ts';

beforeEach(() => fakeBrowser.reset());

const post = (text: string, how: PublishedPost['how'] = 'published'): PublishedPost => ({
  handle: 'acmetea',
  platform: 'x',
  surface: 'post',
  text,
  at: '2026-11-22T09:00:00Z',
  link: null,
  how,
});

describe('went out through here', () => {
  it('keeps the newest first and forgets beyond the limit', async () => {
    await settings.update((value) => ({ ...value, rememberLimit: 10 }));
    for (let number = 1; number <= 12; number++) await rememberPost(post(`Post ${number}`));
    const texts = (await published.read()).map(({ text }) => text);
    expect(texts).toHaveLength(10);
    expect(texts[0]).toBe('Post 12');
    expect(texts.at(-1)).toBe('Post 3');
  });

  it('keeps nothing once switched off', async () => {
    await settings.update((value) => ({ ...value, remember: false }));
    await rememberPost(post('Quiet'));
    expect(await published.read()).toEqual([]);
  });

  it('compares drafts only with posts seen going out', () => {
    const posts = [post('Out'), post('Let through', 'let-through'), post('Unchecked', 'unchecked')];
    expect(recentPosts(posts).map(({ text }) => text)).toEqual(['Out']);
  });
});

describe('published with something open', () => {
  it('keeps a hash and never the text', async () => {
    await noteOpening({
      at: '2026-11-22T09:00:00Z',
      platform: 'x',
      handle: 'acmetea',
      checks: ['weekday'],
      reason: 'on-purpose',
      text: 'abc',
    });
    const [entry] = await openings.read();
    expect(entry?.textHash).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(JSON.stringify(entry)).not.toContain('abc');
  });

  it('has a post once, with the reason that was said after an emergency', async () => {
    const emergency = { at: '2026-11-22T09:00:00Z', platform: 'x', handle: 'acmetea', checks: ['weekday'], reason: 'emergency' };
    await noteOpening({ ...emergency, text: 'abc' });
    await noteOpening({ ...emergency, text: 'another' });
    await explainOpening('abc', 'The shop is under water.');
    expect((await openings.read()).map(({ reason }) => reason)).toEqual(['emergency', 'The shop is under water.']);
    await explainOpening('never seen', 'Another.');
    expect(await openings.read()).toHaveLength(2);
  });
});

describe('what could not be found on a page', () => {
  it('is counted by platform and name, with the first and last time', async () => {
    await noteMissing('x', ['publish', 'account'], '2026-11-20T09:00:00Z');
    await noteMissing('x', ['publish'], '2026-11-22T09:00:00Z');
    await noteMissing('bluesky', ['publish'], '2026-11-22T09:00:00Z');
    await noteMissing('bluesky', [], '2026-11-23T09:00:00Z');
    expect(await health.read()).toEqual([
      { platform: 'x', selector: 'publish', first: '2026-11-20T09:00:00Z', last: '2026-11-22T09:00:00Z', times: 2 },
      { platform: 'x', selector: 'account', first: '2026-11-20T09:00:00Z', last: '2026-11-20T09:00:00Z', times: 1 },
      { platform: 'bluesky', selector: 'publish', first: '2026-11-22T09:00:00Z', last: '2026-11-22T09:00:00Z', times: 1 },
    ]);
  });
});

describe('silences', () => {
  const since = '2026-11-22T09:00:00Z';
  const word: Silence = { check: 'mention', word: 'GardenMag', for: { kind: 'everybody' }, since };
  const forBrand: Silence = { check: 'rival', word: null, for: { kind: 'brand', brand: 'b1' }, since };
  const onX = { platform: 'x', account: { handle: 'acmetea' } };
  const forAccount: Silence = { check: 'spelling', word: 'chasen', for: silencedFor(onX, null), since };
  const forUnknown: Silence = { check: 'link', word: 'acme.tea', for: silencedFor({ ...onX, account: null }, null), since };
  const list = [word, forBrand, forAccount, forUnknown];

  it.each([
    ['the word, in any case', { check: 'mention', word: 'gardenmag' }, onX, null, true],
    ['another word', { check: 'mention', word: 'gardenmags' }, onX, null, false],
    ['the word at another check', { check: 'hashtag', word: 'GardenMag' }, onX, null, false],
    ['a finding without a place', { check: 'mention', word: null }, onX, null, false],
    ['a check silenced for this brand', { check: 'rival', word: 'Rival Tea' }, onX, 'b1', true],
    ['a check silenced for another brand', { check: 'rival', word: 'Rival Tea' }, onX, 'b2', false],
    ['a check silenced for a brand, in no brand', { check: 'rival', word: 'Rival Tea' }, onX, null, false],
    ['silenced for this account', { check: 'spelling', word: 'Chasen' }, { platform: 'x', account: { handle: 'AcmeTea' } }, null, true],
    ['silenced for this account, which came into a brand since', { check: 'spelling', word: 'chasen' }, onX, 'b1', true],
    [
      'silenced for another account in no brand',
      { check: 'spelling', word: 'chasen' },
      { ...onX, account: { handle: 'bolt' } },
      null,
      false,
    ],
    ['silenced for this account on another network', { check: 'spelling', word: 'chasen' }, { ...onX, platform: 'bluesky' }, null, false],
    ['silenced for an account, where none can be read', { check: 'spelling', word: 'chasen' }, { ...onX, account: null }, null, false],
    ['silenced where no account could be read', { check: 'link', word: 'acme.tea' }, { ...onX, account: null }, null, true],
    ['silenced where no account could be read, for one that can', { check: 'link', word: 'acme.tea' }, onX, null, false],
  ])('%s', (_, finding, draft, brand, silenced) => {
    expect(isSilenced(list, finding, draft, brand)).toBe(silenced);
  });

  it('are kept once and can be taken back', () => {
    const again = { ...word, word: 'gardenmag', since: '2026-11-23T09:00:00Z' };
    expect(withSilence(list, again)).toEqual(list);
    expect(withoutSilence(list, again)).toEqual([forBrand, forAccount, forUnknown]);
  });

  it('of the first version keep on, for everybody or for their brand', () => {
    const older = [
      { check: 'mention', word: 'GardenMag', brand: null, since },
      { check: 'rival', word: null, brand: 'b1', since },
    ];
    expect(silences.decode({ version: 1, value: older })).toEqual({ ok: true, value: [word, forBrand] });
  });
});

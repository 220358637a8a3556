import { describe, expect, it } from 'vitest';
import type { SiteDefinition } from '../../../utils/model/site-definition.ts';
import { healthReport } from '../../../utils/stores/health.ts';
import { readSiteFile, siteFile, withoutSite, withSite } from '../../../utils/stores/taught-sites.ts';

const site: SiteDefinition = {
  host: 'forum.example',
  editor: ['post-composer', 'textarea[name="text"]'],
  publish: ['post-composer', 'button[data-testid="send"]'],
  account: null,
  taughtAt: '2026-11-25T10:00:00.000Z',
};

describe('a site that was pointed out', () => {
  it('goes into a file and comes back whole', () => {
    expect(readSiteFile(siteFile(site))).toEqual(site);
  });

  it.each([
    '#send',
    'form.new > button[type="submit"]',
    'x-box:nth-of-type(2)',
    'o\\:p',
    'button[aria-label="Say \\"hi\\""]',
    'knopf-öffnen',
  ])('may be one that somebody wrote by hand: %s', (css) => {
    expect(readSiteFile(siteFile({ ...site, publish: [css] })).publish).toEqual([css]);
  });

  it('is there once, as it was pointed out last', () => {
    const later = { ...site, publish: ['button'] };
    expect(withSite([site], later)).toEqual([later]);
    expect(withoutSite([site], 'forum.example')).toEqual([]);
  });

  it.each([
    ['{', /Second Look did not save this file/],
    ['{"format":"second-look-settings"}', /no site of Second Look/],
    ['[]', /no site of Second Look/],
    [siteFile(site).replace('"version": 1', '"version": 2'), /newer/],
    [siteFile(site).replace('forum.example', 'https://forum.example/path'), /broken at site\.host/],
    [siteFile({ ...site, editor: [] }), /broken at site\.editor/],
    ...['*', 'body', 'form > html', 'div >', ':not(', 'textarea, *', 'a:has(b:has(c))', `${'a'.repeat(490)}!`].map(
      (css): [string, RegExp] => [siteFile({ ...site, publish: ['post-composer', css] }), /broken at site\.publish\[1\]: is /],
    ),
  ])('says what is wrong with a file: %s', (text, says) => {
    expect(() => readSiteFile(text)).toThrow(says);
  });
});

it('reports what could not be found, without an address', () => {
  const part = { platform: 'x', selector: 'account', first: '2026-11-20T08:00:00.000Z', last: '2026-11-25T09:00:00.000Z', times: 3 };
  expect(healthReport([part], 'X', 'Second Look 0.1.0')).toBe(
    'Second Look 0.1.0: could not be found on X\n- account: 3 times, first 2026-11-20, last 2026-11-25',
  );
});

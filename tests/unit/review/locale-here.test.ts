import { afterEach, describe, expect, it, vi } from 'vitest';
import { localeHere } from '../../../entrypoints/review/judge.ts';

afterEach(() => vi.unstubAllGlobals());

describe('the country of an account that is in no brand', () => {
  it.each([
    ['en-US', 'America/Chicago', 'en-US'],
    ['en-US', 'Europe/London', 'en'],
    ['en', 'Europe/London', 'en'],
  ])('%s on a clock of %s counts as %s', (locale, zone, here) => {
    class Knowing extends Intl.Locale {
      override getTimeZones = () => (this.region === 'US' ? ['America/Chicago', 'America/New_York'] : undefined);
    }
    vi.stubGlobal('Intl', { ...Intl, Locale: Knowing });
    expect(localeHere(locale, zone)).toBe(here);
  });

  it('stays as the browser says where it does not know the zones of a country', () => {
    class Unknowing {
      region = 'US';
    }
    vi.stubGlobal('Intl', { ...Intl, Locale: Unknowing });
    expect(localeHere('en-US', 'Europe/London')).toBe('en-US');
  });
});

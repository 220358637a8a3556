import { afterEach, expect, it, vi } from 'vitest';
import { localDay, localMoment } from '../../../components/ui/local-moment.ts';

afterEach(() => vi.unstubAllEnvs());

// While a year is typed, the field holds the years 2, 20 and 202 on the way.
it.each(['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'UTC'])('a moment stays as it was typed in %s', (zone) => {
  vi.stubEnv('TZ', zone);
  for (const typed of ['0002-06-01T09:00', '0020-06-01T09:00', '0202-06-01T09:00', '2026-06-01T09:00', '2026-12-24T23:59'])
    expect(localMoment(new Date(typed).toISOString())).toBe(typed);
});

it('a day is the one on this computer’s calendar', () => {
  vi.stubEnv('TZ', 'America/New_York');
  expect(localDay('2026-11-28T01:00:00Z')).toBe('2026-11-27');
  vi.stubEnv('TZ', 'Asia/Tokyo');
  expect(localDay('2026-11-27T16:00:00Z')).toBe('2026-11-28');
});

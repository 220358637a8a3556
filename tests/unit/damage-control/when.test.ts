import { afterEach, expect, it, vi } from 'vitest';
import { dayOf, endOf } from '../../../components/damage-control/when.ts';

afterEach(() => vi.unstubAllEnvs());

it.each(['America/Los_Angeles', 'UTC', 'Asia/Tokyo', 'Pacific/Kiritimati'])('a day that was chosen stays that day, in %s', (zone) => {
  vi.stubEnv('TZ', zone);
  expect(new Date(endOf('2026-12-31')).toLocaleDateString('en-GB')).toBe('31/12/2026');
  for (const day of ['2026-12-31', '2027-03-28', '2027-01-01']) expect(dayOf(endOf(day))).toBe(day);
});

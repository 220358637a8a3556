import { beforeEach, expect, it, vi } from 'vitest';
import { whenAsked, whenShown } from '../../../entrypoints/review/view.ts';

beforeEach(() => {
  vi.spyOn(navigator, 'language', 'get').mockReturnValue('en-GB');
});

const at = '2026-12-04T09:00:00Z';

it('tells the brand’s time, and the reader’s own where their clock shows something else', () => {
  expect(whenShown(null, 'Europe/London', 'America/New_York')).toEqual(['Goes out now']);
  expect(whenShown(at, 'Europe/London', 'Europe/Lisbon')).toEqual(['Friday 4 December, 09:00 in London']);
  expect(whenShown(at, 'Europe/London', 'America/New_York')).toEqual([
    'Friday 4 December, 09:00 in London',
    'Friday 4 December, 04:00 in New York, where you are',
  ]);
});

it('tells somebody outside the brand’s time alone', () => {
  expect(whenAsked(null, 'Europe/London')).toBe('Goes out once you say yes');
  expect(whenAsked(at, 'Europe/London')).toBe('Friday 4 December, 09:00 in London');
});

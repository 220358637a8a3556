import { expect, it } from 'vitest';
import { judge } from '../../../entrypoints/review/judge.ts';
import { newBrand } from '../../../utils/model/brand-profile.ts';
import type { Draft } from '../../../utils/model/draft.ts';
import { emptyKept } from '../../../utils/model/empty-kept.ts';
import { emptyBriefing } from '../../tools/briefing.ts';

const draft: Draft = {
  platform: 'x',
  surface: 'post',
  account: { handle: 'acmetea' },
  audience: null,
  parts: [{ text: 'The kettle is on.', media: [] }],
  scheduledFor: null,
  replyTo: null,
};

/** Whether a careful account asks if it is the right one, after one post of that moment. */
function asks(timeZone: string, wentOut: string, now: string, platform = 'x', handle = 'acmetea'): boolean {
  const account = { platform: 'x', handle: 'acmetea', colour: '#1f5fbf', mode: 'careful' as const };
  const brand = { ...newBrand('tea', timeZone, 'en-GB'), name: 'Acme Tea', accounts: [account] };
  const recent = [{ handle, platform, surface: 'post' as const, text: 'Good morning.', at: wentOut }];
  const kept = emptyKept();
  const { confirmations } = judge(draft, { ...emptyBriefing, brands: [brand], recent }, kept, now);
  return confirmations.some(({ ask }) => ask.startsWith('First post as @acmetea today'));
}

it('the first post of a day is asked about, and the second is not', () => {
  expect(asks('Europe/London', '2026-11-24T09:00:00Z', '2026-11-25T09:00:00Z')).toBe(true);
  expect(asks('Europe/London', '2026-11-25T09:00:00Z', '2026-11-25T16:00:00Z')).toBe(false);
});

it('the day ends at midnight where the brand is, not in Greenwich', () => {
  // Noon and two in the afternoon of one day in Auckland; half past three and half past five of one in Los Angeles.
  expect(asks('Pacific/Auckland', '2026-11-24T23:00:00Z', '2026-11-25T01:00:00Z')).toBe(false);
  expect(asks('America/Los_Angeles', '2026-11-24T23:30:00Z', '2026-11-25T01:30:00Z')).toBe(false);
  // Late in the evening, and the next morning.
  expect(asks('America/Los_Angeles', '2026-11-25T07:30:00Z', '2026-11-25T16:30:00Z')).toBe(true);
});

it('the same handle on another network is another account', () => {
  expect(asks('Europe/London', '2026-11-25T09:00:00Z', '2026-11-25T16:00:00Z', 'mastodon')).toBe(true);
  expect(asks('Europe/London', '2026-11-25T09:00:00Z', '2026-11-25T16:00:00Z', 'x', 'AcmeTea')).toBe(false);
});

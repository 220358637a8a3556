import { expect, it } from 'vitest';
import { judge } from '../../../entrypoints/review/judge.ts';
import { newBrand } from '../../../utils/model/brand-profile.ts';
import type { Draft } from '../../../utils/model/draft.ts';
import { emptyBriefing } from '../../tools/briefing.ts';

/** What the head of the panel says of this text. @param mode the account's */
function headline(text: string, mode: 'normal' | 'careful'): string {
  const draft: Draft = {
    platform: 'x',
    surface: 'post',
    account: { handle: 'acmetea' },
    audience: null,
    parts: [{ text, media: [] }],
    scheduledFor: null,
    replyTo: null,
  };
  const account = { platform: 'x', handle: 'acmetea', colour: '#1f5fbf', mode };
  const brand = { ...newBrand('tea', 'Europe/London', 'en-GB'), name: 'Acme Tea', accounts: [account] };
  const kept = { ticks: [], passes: [], typed: '', scroll: 0, unfolded: [] };
  return judge(draft, { ...emptyBriefing, brands: [brand] }, kept, '2026-11-25T09:00:00Z').cleared.headline;
}

const MANY = 'Our [NAME] is here. We are sorry if anyone was offended.';

it('counts what was found as the list below does, and the confirmations for themselves', () => {
  expect(headline(MANY, 'normal')).toBe('Held: one thing to mend, one to look at.');
  expect(headline(MANY, 'careful')).toBe('Held: one thing to mend, one to look at, one to confirm.');
  expect(headline('Our kettle is on.', 'careful')).toBe('Held: one thing to confirm.');
});

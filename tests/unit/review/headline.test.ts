import { expect, it } from 'vitest';
import { judge } from '../../../entrypoints/review/judge.ts';
import { newBrand } from '../../../utils/model/brand-profile.ts';
import { emptyKept } from '../../../utils/model/empty-kept.ts';
import { emptyBriefing } from '../../tools/briefing.ts';
import { written } from '../../tools/example.ts';

/** What the head of the panel says of this text. @param mode the account's */
function headline(text: string, mode: 'normal' | 'careful'): string {
  const account = { platform: 'x', handle: 'acmetea', colour: '#1f5fbf', mode };
  const brand = { ...newBrand('tea', 'Europe/London', 'en-GB'), name: 'Acme Tea', accounts: [account] };
  return judge(written(text).draft, { ...emptyBriefing, brands: [brand] }, emptyKept(), '2026-11-25T09:00:00Z').cleared.headline;
}

const MANY = 'Our [NAME] is here. We are sorry if anyone was offended.';

it('counts what was found as the list below does, and the confirmations for themselves', () => {
  expect(headline(MANY, 'normal')).toBe('Held: one thing to mend, one to look at.');
  expect(headline(MANY, 'careful')).toBe('Held: one thing to mend, one to look at, one to confirm.');
  expect(headline('Our kettle is on.', 'careful')).toBe('Held: one thing to confirm.');
});

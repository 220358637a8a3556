import { expect, it } from 'vitest';
import { markFor } from '../../../entrypoints/review/queued.ts';
import type { Briefing } from '../../../utils/messages.ts';
import { type BrandProfile, newBrand } from '../../../utils/model/brand-profile.ts';
import type { Draft } from '../../../utils/model/draft.ts';
import { people } from '../../../utils/stores/people.ts';
import { settings } from '../../../utils/stores/settings.ts';

const now = '2026-11-25T12:00:00Z';
const account = { platform: 'x', handle: 'acmetea', colour: '#0b7268', mode: 'normal' as const };

const briefingOf = (brand: Partial<BrandProfile> = {}, more: Partial<Briefing> = {}): Briefing => ({
  brands: [{ ...newBrand('acme', 'Europe/London', 'en'), name: 'Acme Tea', accounts: [account], ...brand }],
  settings: settings.fallback,
  silences: [],
  recent: [],
  paused: [],
  incidents: [],
  people: people.fallback,
  asked: [],
  unread: [],
  ...more,
});

const waiting = (text: string, more: Partial<Draft> = {}): Draft => ({
  platform: 'x',
  surface: 'post',
  account: { handle: 'acmetea' },
  audience: null,
  parts: [{ text, media: [] }],
  scheduledFor: '2026-11-27T09:00:00Z',
  replyTo: null,
  unread: ['audience', 'media', 'descriptions', 'file-names'],
  ...more,
});

/** As a scheduler shows it: neither whose post it is nor the day. */
const nameless = { platform: 'buffer', account: null, scheduledFor: null, unread: ['account', 'schedule'] } satisfies Partial<Draft>;

const clean = 'Our new tea is here. It tastes of pears.';

it('leaves alone what nothing would hold', () => {
  expect(markFor(waiting(clean), briefingOf(), now)).toBeNull();
  expect(markFor(waiting(clean, nameless), briefingOf(), now)).toBeNull();
});

it('is no repetition of what was scheduled through here', () => {
  const recent = [{ handle: 'acmetea', platform: 'x', surface: 'post' as const, text: clean, at: '2026-11-24T12:00:00Z' }];
  expect(markFor(waiting(clean), briefingOf({}, { recent }), now)).toBeNull();
});

it('tells the worst first, and its level', () => {
  const mark = markFor(waiting('Our new [NAME] is here. See you on Friday 4 November.'), briefingOf(), now);
  expect(mark?.level).toBe('stop');
  expect(mark?.says[0]).toMatch(/\[NAME\]|Friday/);
});

it('tells of a pause, whatever is written', () => {
  const paused = [{ platform: 'x', handle: 'acmetea', since: '2026-11-25T10:00:00Z' }];
  expect(markFor(waiting(clean), briefingOf({}, { paused }), now)).toMatchObject({
    level: 'ask',
    says: [expect.stringMatching(/^Paused since 10:00/)],
  });
});

it('knows the rules and raw words of every brand where the page does not say whose post it is', () => {
  const rules = [
    { id: 'r', when: { kind: 'word' as const, word: 'pears' }, level: 'ask' as const, say: 'No pears this year.', reviewAt: null },
  ];
  expect(markFor(waiting(clean, nameless), briefingOf({ rules }), now)).toEqual({ level: 'ask', says: ['No pears this year.'] });
  const sensitiveNow = { words: ['tea'], until: null };
  expect(markFor(waiting(clean, nameless), briefingOf({ sensitiveNow }), now)?.says.join()).toContain('raw today');
});

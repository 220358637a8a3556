import { describe, expect, it } from 'vitest';
import { judge } from '../../../entrypoints/review/judge.ts';
import type { Briefing } from '../../../utils/messages.ts';
import { newBrand } from '../../../utils/model/brand-profile.ts';
import type { Draft } from '../../../utils/model/draft.ts';
import { emptyKept } from '../../../utils/model/empty-kept.ts';
import { ANY_CONTENT, openKeys } from '../../../utils/review/clearance.ts';
import { contentKey } from '../../../utils/review/keys.ts';
import { settings } from '../../../utils/stores/settings.ts';

const NOW = '2026-11-25T10:00:00Z';
const since = '2026-11-25T09:30:00Z';
const kept = emptyKept();

const draft = (handle: string, surface: Draft['surface'] = 'post'): Draft => ({
  platform: 'x',
  surface,
  account: { handle },
  audience: 'public',
  parts: [{ text: 'The kettle is on until six.', media: [] }],
  scheduledFor: null,
  replyTo: null,
});

const tea = {
  ...newBrand('tea', 'Europe/London', 'en-GB'),
  name: 'Acme Tea',
  accounts: [
    { platform: 'x', handle: 'acmetea', colour: '#1f5fbf', mode: 'normal' as const },
    { platform: 'x', handle: 'acmetea_help', colour: '#1f5fbf', mode: 'normal' as const },
  ],
};
const briefing: Briefing = {
  brands: [tea],
  settings: settings.fallback,
  silences: [],
  recent: [],
  paused: [{ platform: 'x', handle: 'AcmeTea', since }],
  incidents: [],
  people: { me: null, others: [] },
  asked: [],
  unread: [],
};

describe('while an incident is paused', () => {
  it.each(['acmetea', 'acmetea_help'])('every compose box of the brand is held: @%s', (handle) => {
    const { cleared, confirmations } = judge(draft(handle), briefing, kept, NOW);
    expect(cleared.clearance).toBe('held');
    expect(confirmations[0]?.ask).toMatch(/^Paused since 0?9:30/);
  });

  it.each([
    ['x', 'AcmeTea', 'acmetea'],
    ['mastodon', 'acmetea', 'acmetea@social.example'],
  ])('so is that of an account in no brand, however its handle is written: %s, %s and %s', (platform, paused, handle) => {
    const noBrand = { ...briefing, brands: [], paused: [{ platform, handle: paused, since }] };
    const held = (written: string) => judge({ ...draft(written), platform }, noBrand, kept, NOW).cleared.clearance;
    expect([held(handle), held(paused), held('boltbikes')]).toEqual(['held', 'held', 'open']);
  });

  it('a reply is held as well', () => {
    expect(judge(draft('acmetea', 'reply'), briefing, kept, NOW).cleared.clearance).toBe('held');
  });

  it('a tick lets this very text out, and no other', () => {
    const { confirmations } = judge(draft('acmetea'), briefing, kept, NOW);
    const ticked = { ...kept, ticks: confirmations.map(({ key }) => key) };
    expect(judge(draft('acmetea'), briefing, ticked, NOW).cleared.clearance).toBe('open');
    const other = { ...draft('acmetea'), parts: [{ text: 'The kettle is off.', media: [] }] };
    expect(judge(other, briefing, ticked, NOW).cleared.clearance).toBe('held');
  });

  it('a reason that was given before lets nothing out: whoever gave it knew of no pause', () => {
    const gap = { ...draft('acmetea'), parts: [{ text: 'The kettle is on until [TIME].', media: [] }] };
    const { cleared } = judge(gap, { ...briefing, paused: [] }, kept, NOW);
    const passed = { ...kept, passes: [{ content: contentKey(gap), reason: 'on-purpose', open: openKeys(gap, cleared) }] };
    expect(judge(gap, { ...briefing, paused: [] }, passed, NOW).cleared.clearance).toBe('open');
    expect(judge(gap, briefing, passed, NOW).cleared.clearance).toBe('held');
    const emergency = { ...kept, passes: [{ content: ANY_CONTENT, reason: 'emergency' }] };
    expect(judge(gap, briefing, emergency, NOW).cleared.clearance).toBe('open');
  });

  it('other brands go on', () => {
    expect(judge(draft('boltbikes'), briefing, kept, NOW).cleared.clearance).toBe('open');
  });
});

describe('while nobody has decided whether it was a mistake', () => {
  const said = (text: string, answer: Briefing['incidents'][number]['answer'], surface: Draft['surface'] = 'reply') => {
    const open = { ...briefing, paused: [], incidents: [{ platform: 'x', handle: 'acmetea_help', answer }] };
    const reply: Draft = { ...draft('acmetea', surface), parts: [{ text, media: [] }] };
    return judge(reply, open, kept, NOW);
  };
  const noted = (...of: Parameters<typeof said>) => said(...of).review.findings.filter(({ say }) => say.includes('not decided yet'));

  it('an answer that says sorry gets a note, and is not held', () => {
    expect(noted('We are sorry about our post, Ann.', null)).toMatchObject([{ level: 'note' }]);
    expect(noted('We are sorry about our post, Ann.', 'not-sure')).toHaveLength(1);
    expect(said('We are sorry, Ann.', null).cleared.clearance).toBe('open');
  });

  it('one that admits nothing gets none, nor one that follows the decision, nor a post', () => {
    expect(noted('We are looking into it.', null)).toEqual([]);
    expect(noted('We are sorry about our post, Ann.', 'ours')).toEqual([]);
    expect(noted('We are sorry about our post, Ann.', null, 'post')).toEqual([]);
  });
});

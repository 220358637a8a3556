import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ProposalView } from '../../../components/damage-control/incident-view.ts';
import { adopt, switchSensitive } from '../../../entrypoints/sidepanel/adopt.ts';
import { adjustmentsFor, type Ground } from '../../../entrypoints/sidepanel/proposals.ts';
import { review } from '../../../utils/checks/index.ts';
import ownRule from '../../../utils/checks/own-rule.ts';
import { findAccount, newBrand, toBrand } from '../../../utils/model/brand-profile.ts';
import { draftOf, type RecentPost } from '../../../utils/model/context.ts';
import { changed, type IncidentRecord } from '../../../utils/model/incident-record.ts';
import { brands } from '../../../utils/stores/brands.ts';
import { people } from '../../../utils/stores/people.ts';
import { settings } from '../../../utils/stores/settings.ts';
import { incident, NOON } from './incident.ts';

const IN_90_DAYS = '2027-02-23T12:00:00.000Z';
const acme = {
  ...newBrand('acme', 'Europe/London', 'en-GB'),
  name: 'Acme Tea',
  accounts: [{ platform: 'x', handle: 'acmetea', colour: '#0b7268', mode: 'normal' as const }],
};
const own = findAccount([acme], 'x', 'acmetea');
const went = (text: string, handle = 'acmetea'): RecentPost => ({
  handle,
  platform: 'x',
  surface: 'post',
  text,
  at: '2026-11-20T09:00:00Z',
});
const recent = [went('Thanks @gardenmagg for coming.'), went('Open until six.'), went('Back on Monday with @gardenmagg.')];
const ground: Ground = { own, settings: settings.fallback, recent, locale: 'en-GB' };

/** A post that names the wrong handle. */
function mentioned(): IncidentRecord {
  const record = incident({ answer: 'ours', mistake: 'mention' });
  return { ...record, post: { ...record.post, text: 'A talk with @gardenmagg tonight.' } };
}
const offered = (kind: ProposalView['kind'], record = mentioned(), on = ground) =>
  adjustmentsFor(record, on).proposals.find((proposal) => proposal.kind === kind)!;

describe('what step 5 offers', () => {
  it('tries a rule on the very post and on the last ones', () => {
    expect(offered('rule')).toMatchObject({ when: { kind: 'word', word: '@gardenmagg' }, tried: { fires: true, recent: 2, of: 3 } });
  });

  it('offers no check that speaks up on the post about something else than what went wrong', () => {
    const rude = { ...mentioned(), post: { ...mentioned().post, text: 'Go fuck yourself.' } };
    const checksFor = (mistake: IncidentRecord['mistake']) =>
      adjustmentsFor({ ...rude, mistake }, ground).proposals.filter(({ kind }) => kind === 'check');
    expect(checksFor('hurtful')).toMatchObject([{ id: 'check:hurtful', tried: { fires: true } }]);
    expect(checksFor('wrong-date')).toEqual([]);
    expect(checksFor(null)).toEqual(checksFor('hurtful'));
  });

  it('tries a word as it is typed, and says where it would not have helped', () => {
    const { tryWord } = adjustmentsFor(mentioned(), ground);
    expect(tryWord('talk')).toEqual({ fires: true, recent: 0, of: 3 });
    expect(tryWord('Monday').fires).toBe(false);
  });

  it('looks at forty posts at most', () => {
    const many = { ...ground, recent: Array.from({ length: 60 }, () => went('With @gardenmagg again.')) };
    expect(offered('rule', mentioned(), many).tried).toEqual({ fires: true, recent: 40, of: 40 });
  });

  it('offers nothing for which there is no place where the account is in no brand', () => {
    const { proposals, places } = adjustmentsFor(mentioned(), { ...ground, own: null });
    expect(Object.keys(places)).toEqual(['question']);
    expect(new Set(proposals.map(({ kind }) => kind))).not.toContain('rule');
    expect(new Set(proposals.map(({ kind }) => kind))).toContain('policy');
  });

  it('knows where a kind of fact is looked up so far', () => {
    const profile = { ...acme, sources: [{ kind: 'mention' as const, where: 'Mia' }] };
    expect(adjustmentsFor(mentioned(), { ...ground, own: { ...own!, profile } }).sources).toEqual({ mention: 'Mia' });
  });
});

describe('what is added works from the next post on', () => {
  beforeEach(async () => {
    fakeBrowser.reset();
    await brands.write([acme]);
  });
  const brand = async () => (await brands.read())[0]!;

  it('a rule speaks up on the next draft, and is looked at again in 90 days', async () => {
    const change = await adopt(offered('rule'), own, NOON);
    const profile = await brand();
    expect(profile.rules).toMatchObject([{ level: 'ask', reviewAt: IN_90_DAYS }]);
    const context = { now: NOON, timeZone: 'UTC', locale: 'en', brand: toBrand(profile, NOON) };
    expect(review(draftOf(went('Join @GardenMagg and us.')), context, [ownRule]).findings).toHaveLength(1);

    const record = changed(mentioned(), change);
    expect(Object.values(record.changes)).toMatchObject([{ kind: 'rule', reviewAt: IN_90_DAYS, brand: 'acme' }]);
    expect(offered('rule', record).adopted).toBe(true);
    const next = { ...ground, own: { ...own!, profile } };
    expect(offered('rule', mentioned(), next).adopted, 'it is not offered twice').toBe(true);
    expect(offered('question', mentioned(), next).adopted).toBe(false);
  });

  it('a source stands at its kind of fact, in the place of the one before', async () => {
    await brands.write([{ ...acme, sources: [{ kind: 'mention', where: 'Mia' }] }]);
    await adopt({ ...offered('source'), text: 'https://acme.example/handles' }, own, NOON);
    expect((await brand()).sources).toEqual([{ kind: 'mention', where: 'https://acme.example/handles' }]);
  });

  it('a second person is asked for from the next post on, then a third; where nobody can sign yet a yes in a chat counts', async () => {
    expect(offered('policy').policy).toBe('one');
    await adopt(offered('policy'), own, NOON);
    const profile = await brand();
    expect(profile.accounts[0]!.approval).toMatchObject({ needs: 'one', publishOpen: 'signed', outside: true });
    const next = { ...ground, own: findAccount([profile], 'x', 'acmetea') };
    expect(offered('policy', mentioned(), next)).toMatchObject({ policy: 'two', adopted: false });

    const device = { signing: 's'.repeat(43), encryption: 'e'.repeat(43) };
    const mia = { id: 'm'.repeat(22), name: 'Mia', role: '', devices: [device], since: NOON, cardAt: NOON, unconfirmed: [] };
    await people.write({ me: null, others: [{ ...mia, state: 'confirmed' }] });
    await brands.write([acme]);
    await adopt(offered('policy'), own, NOON);
    expect((await brand()).accounts[0]!.approval).toMatchObject({ needs: 'one', outside: false });
  });

  it('a guideline, a question and a policy stand with the brand', async () => {
    const tag = { ...incident({ mistake: 'hurtful' }) };
    await adopt(offered('guideline', tag), own, NOON);
    await adopt(offered('question', tag), own, NOON);
    await adopt(adjustmentsFor(tag, ground).proposals.find(({ policy }) => policy === 'careful')!, own, NOON);
    const { guidelines, questions, accounts } = await brand();
    expect(guidelines).toEqual(['When we joke, the joke is on us.']);
    expect(questions).toEqual(['Who is the joke on? Say it to their face first.']);
    expect(accounts[0]!.mode).toBe('careful');
  });

  it('says what to do where there is no room, and changes nothing', async () => {
    const full = { ...acme, guidelines: Array.from({ length: 12 }, (_, index) => `Line ${index}.`) };
    await brands.write([full]);
    await expect(adopt(offered('guideline', incident({ mistake: 'hurtful' })), own, NOON)).rejects.toThrow(
      /room for 12 lines of guidelines/,
    );
    expect(await brand()).toEqual(full);
  });

  it('sensitive now is switched on for the brand, and off again', async () => {
    const flood = { words: ['flood'], until: NOON };
    expect(await switchSensitive(own!, flood)).toEqual({ sensitiveBrand: 'acme' });
    expect((await brand()).sensitiveNow).toEqual(flood);
    expect(await switchSensitive(own!, null)).toEqual({ sensitiveBrand: null });
    expect((await brand()).sensitiveNow).toBeNull();
    expect(await switchSensitive(null, null), 'of a brand that is gone').toEqual({ sensitiveBrand: null });
  });

  it('without a brand a question is asked everywhere', async () => {
    await adopt(offered('question', mentioned(), { ...ground, own: null }), null, NOON);
    expect((await settings.read()).questions).toEqual(['Open the profile behind every handle before it is named.']);
  });
});

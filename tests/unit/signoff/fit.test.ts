import { describe, expect, it } from 'vitest';
import type { Draft, Media } from '../../../utils/model/draft.ts';
import type { TimeWindow } from '../../../utils/model/receipt.ts';
import { fitOf } from '../../../utils/signoff/fit.ts';
import { draftOf, later, NOW, POST } from './two-people.ts';

const covered = (window: TimeWindow = { kind: 'until-expiry' }, smallFixes = false) => ({
  window,
  until: later(600),
  smallFixes,
  isKnown: (word: string) => word !== 'hte',
});
/** What a yes to `signed` says of `current`: `fits`, or the id of why it does not. */
const says = (signed: Draft, current: Draft, with_ = covered(), now = NOW): string => {
  const fit = fitOf(signed, current, with_, now);
  return fit.fits ? 'fits' : fit.why.id;
};
const at = (time: string | null): Draft => ({ ...POST, scheduledFor: time });

describe('a yes', () => {
  it.each<[string, Draft, string]>([
    ['the same', POST, 'fits'],
    ['another word', { ...POST, parts: [{ text: 'Our tea', media: [] }] }, 'another-draft'],
    ['another account', { ...POST, account: { handle: 'acmecoffee.bsky.social' } }, 'wrong-account'],
    ['another network', { ...POST, platform: 'x' }, 'wrong-account'],
    ['another audience', { ...POST, audience: 'followers' }, 'another-draft'],
    ['a page that now hides something', { ...POST, unread: ['audience'] }, 'another-draft'],
    ['a reply', { ...POST, surface: 'reply' }, 'another-draft'],
  ])('holds for %s: %s', (_, current, expected) => {
    expect(says(POST, current)).toBe(expected);
  });

  it('runs out', () => {
    expect(says(POST, POST, covered(), later(599))).toBe('fits');
    expect(says(POST, POST, covered(), later(600))).toBe('expired');
  });

  it('says what changed', () => {
    expect(fitOf(POST, { ...POST, audience: null }, covered(), NOW)).toMatchObject({
      fits: false,
      changes: [{ kind: 'audience', before: 'public', after: null }],
    });
  });

  it.each<[TimeWindow, string | null, string | null, string]>([
    [{ kind: 'exact' }, later(60), later(60), 'fits'],
    [{ kind: 'exact' }, later(60), later(60).replace('Z', '+00:00'), 'fits'],
    [{ kind: 'exact' }, later(60), later(61), 'outside-window'],
    [{ kind: 'exact' }, later(60), null, 'outside-window'],
    [{ kind: 'exact' }, null, null, 'fits'],
    [{ kind: 'between', from: later(30), to: later(90) }, later(60), later(90), 'fits'],
    [{ kind: 'between', from: later(30), to: later(90) }, later(60), later(91), 'outside-window'],
    [{ kind: 'between', from: later(30), to: later(90) }, later(60), null, 'outside-window'],
    [{ kind: 'between', from: later(-30), to: later(90) }, later(60), null, 'fits'],
    [{ kind: 'until-expiry' }, later(60), later(500), 'fits'],
    [{ kind: 'until-expiry' }, later(60), null, 'fits'],
    [{ kind: 'until-expiry' }, later(60), later(700), 'outside-window'],
    [{ kind: 'until-expiry' }, later(700), later(700), 'fits'],
  ])('%o covers a draft for %s that goes out %s: %s', (window, signed, current, expected) => {
    expect(says(at(signed), at(current), covered(window))).toBe(expected);
  });

  it('leaves pictures that cannot be read again to the eye', () => {
    const media: Media[] = [{ kind: 'image', alt: 'A cup', fileName: null, hash: 'c'.repeat(43) }];
    const signed = draftOf('Tea', { parts: [{ text: 'Tea', media }] });
    const { hash: _, ...unread } = media[0]!;
    const current = draftOf('Tea', { parts: [{ text: 'Tea', media: [unread] }] });
    expect(fitOf(signed, current, covered(), NOW)).toEqual({ fits: true, byEye: true, smallFixes: [] });
    expect(fitOf(signed, signed, covered(), NOW)).toEqual({ fits: true, byEye: false, smallFixes: [] });
  });

  it('lets small fixes pass where the policy does, and names them', () => {
    const mended = { ...POST, parts: [{ text: POST.parts[0]!.text.replace('Leeds.', 'Leeds. '), media: [] }] };
    expect(says(POST, mended)).toBe('another-draft');
    expect(fitOf(POST, mended, covered(undefined, true), NOW)).toMatchObject({ fits: true, smallFixes: [{ kind: 'text', part: 0 }] });
    expect(says(POST, { ...mended, audience: null }, covered(undefined, true))).toBe('another-draft');
    expect(says(POST, { ...POST, parts: [...POST.parts, { text: ' ', media: [] }] }, covered(undefined, true))).toBe('another-draft');
  });
});

describe('a yes to a draft that was planned in a table', () => {
  const planned: Draft = {
    ...POST,
    audience: null,
    unread: ['audience', 'file-names'],
    scheduledFor: later(60),
    parts: [{ text: POST.parts[0]!.text, media: [{ kind: 'image', alt: 'A red tin', fileName: null }] }],
  };
  const withPlan = { ...covered({ kind: 'exact' }), planned: true };
  const picture = (more: Partial<Media>): Draft => ({
    ...planned,
    audience: 'Everybody can reply',
    unread: ['file-names'],
    scheduledFor: null,
    parts: [{ text: POST.parts[0]!.text, media: [{ kind: 'image', alt: 'A red tin', fileName: 'tin.jpg', ...more }] }],
  });

  it('holds on the page for whatever audience, published by hand at its time, and long after other yeses have run out', () => {
    expect(says(planned, picture({}), withPlan, later(60))).toBe('fits');
    expect(says(planned, picture({}), withPlan, later(74))).toBe('fits');
    const month = { ...planned, scheduledFor: later(30 * 24 * 60) };
    expect(says(month, { ...picture({}) }, withPlan, later(30 * 24 * 60))).toBe('fits');
  });

  it('holds at no other time, for no other words, and nowhere else', () => {
    expect(says(planned, picture({}), withPlan, later(76))).toBe('outside-window');
    expect(says(planned, picture({}), withPlan, later(40))).toBe('outside-window');
    expect(says(planned, { ...picture({}), parts: [{ text: 'Other words', media: [] }] }, withPlan, later(60))).toBe('another-draft');
    expect(says(planned, { ...picture({}), account: { handle: 'acmecoffee' } }, withPlan, later(60))).toBe('wrong-account');
    expect(says(planned, { ...picture({}), unread: ['text'] }, withPlan, later(60))).toBe('another-draft');
    expect(says({ ...planned, audience: 'followers' }, picture({}), withPlan, later(60))).toBe('another-draft');
  });

  it('leaves a picture whose description the page does not show to the eye, and takes no other one', () => {
    const held = (draft: Draft) => fitOf(planned, draft, withPlan, later(60));
    expect(held(picture({ hash: 'a'.repeat(43) }))).toMatchObject({ fits: true, byEye: true });
    expect(held(picture({ alt: '' }))).toMatchObject({ fits: true, byEye: true });
    expect(held({ ...picture({ alt: null }), unread: ['descriptions'] })).toMatchObject({ fits: true, byEye: true });
    expect(held(picture({ alt: null }))).toMatchObject({ fits: false });
    expect(held(picture({ alt: 'A green tin' }))).toMatchObject({ fits: false });
  });

  it('does so for plans alone', () => {
    expect(says(planned, picture({}), covered({ kind: 'exact' }), later(60))).toBe('another-draft');
  });
});

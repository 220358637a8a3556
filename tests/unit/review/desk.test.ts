import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { Desk } from '../../../entrypoints/review/desk.ts';
import { newBrand } from '../../../utils/model/brand-profile.ts';
import type { Draft } from '../../../utils/model/draft.ts';
import type { ToReview, ToSentinel } from '../../../utils/model/wire.ts';
import { emptyBriefing } from '../../tools/briefing.ts';

const saying = (text: string, scheduledFor: string | null = null): Draft => ({
  platform: 'x',
  surface: 'post',
  account: { handle: 'acmetea' },
  audience: 'public',
  parts: [{ text, media: [] }],
  scheduledFor,
  replyTo: null,
});

let told: ToSentinel[];
let desk: Desk;
let say: (message: ToReview) => void;
let seq: number;

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-25T10:00:00Z') });
  vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue({ answer: null } as never);
  told = [];
  seq = 0;
  const port = { onmessage: null, postMessage: (message: ToSentinel) => told.push(message) } as unknown as MessagePort;
  desk = new Desk(port, emptyBriefing);
  say = (data) => port.onmessage!({ data } as MessageEvent);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const write = (draft: Draft): void => say({ kind: 'draft', session: 1, seq: ++seq, draft });

/** What the gate was told last. */
const clearance = () => told.findLast((message) => message.kind === 'clearance')?.clearance;

it('answers a held press, so that whoever pressed knows that somebody is there', () => {
  write(saying('Our [NAME] is here'));
  told = [];
  say({ kind: 'held', session: 1 });
  expect(clearance()).toBe('held');
});

it('an emergency lets out whatever the box holds, and ends with it', () => {
  write(saying('Our [NAME] is here'));
  desk.actions(1).emergency();
  write(saying('Our [NAME] is here, and there is more'));
  expect(clearance()).toBe('open');
  // Thrown away, or out so late that nobody saw it going: what comes next is another post.
  write(saying(''));
  write(saying('Our [NAME] is here'));
  expect(clearance()).toBe('held');
});

it('what was ticked for a post that is out is asked again of the next one in the same box', () => {
  const sorry = saying('Our new tea is here. We are sorry if anyone was offended by our last post.');
  write(sorry);
  say({ kind: 'shown', session: 1, shown: true, dark: false });
  for (const { key, ticked } of desk.view()!.findings) if (ticked !== null) desk.actions(1).tick(key, true);
  expect(clearance()).toBe('open');
  say({ kind: 'published', session: 1, draft: sorry, link: null });
  write(saying(''));
  write(sorry);
  expect(clearance()).toBe('held');
});

it('says of a post that it is live until the next one is written', () => {
  const live = saying('Our new tea is here');
  write(live);
  say({ kind: 'shown', session: 1, shown: true, dark: false });
  write(saying(''));
  say({ kind: 'published', session: 1, draft: live, link: null });
  write(saying(''));
  expect(desk.view()?.published).toBe('Live as @acmetea. Look at it once.');
  write(saying('Our [NAME] is here'));
  say({ kind: 'held', session: 1 });
  expect(desk.view()?.published).toBeNull();
});

it('says of a post that is live and could not be recorded that it was not, and why', async () => {
  const live = saying('Our new tea is here');
  write(live);
  say({ kind: 'shown', session: 1, shown: true, dark: false });
  vi.mocked(browser.runtime.sendMessage).mockResolvedValue({ error: 'There is no room left.' } as never);
  vi.spyOn(console, 'error').mockReturnValue();
  write(saying(''));
  say({ kind: 'published', session: 1, draft: live, link: null });
  const told = 'Live as @acmetea. It was not recorded here. There is no room left.';
  await vi.waitUntil(() => desk.view()?.published === told);
});

it('judges a draft again that nobody touches, because time passes', () => {
  write(saying('Our new tea is here. It tastes of pears.', '2026-11-25T10:02:00Z'));
  expect(clearance()).toBe('open');
  vi.advanceTimersByTime(5 * 60_000);
  expect(clearance()).toBe('held');
});

it('asks a careful account about a picture that was pasted in the place of another, though both have one name', async () => {
  vi.stubGlobal('createImageBitmap', async () => Promise.reject(new Error('Nothing is drawn here.')));
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:');
  const account = { platform: 'x', handle: 'acmetea', colour: '#1f5fbf', mode: 'careful' as const };
  // No picture can be read here.
  const checks = { 'picture-facts': { on: false }, 'picture-writing': { on: false } };
  const brand = { ...newBrand('tea', 'Europe/London', 'en'), accounts: [account] };
  desk.rebrief({ ...emptyBriefing, settings: { ...emptyBriefing.settings, checks }, brands: [brand] });
  const pasted = saying('Our new tea is here');
  pasted.parts[0]!.media = [{ kind: 'image', alt: 'A tin', fileName: 'image.png' }];
  const paste = async (bytes: string) => {
    const before = told.length;
    say({ kind: 'file', session: 1, file: new File([bytes], 'image.png', { type: 'image/png' }) });
    write(pasted);
    // Once for the draft, once for what the bytes of the file tell.
    await vi.waitUntil(() => told.slice(before).filter(({ kind }) => kind === 'clearance').length > 1);
  };
  say({ kind: 'shown', session: 1, shown: true, dark: false });
  await paste('one');
  for (const { key } of desk.view()!.confirmations) desk.actions(1).tick(key, true);
  expect(clearance()).toBe('open');
  await paste('two');
  expect(clearance()).toBe('held');
  expect(
    desk
      .view()!
      .confirmations.filter(({ ticked }) => !ticked)
      .map(({ ask }) => ask),
  ).toEqual(['Open the picture at full size. Is it the right one?']);
});

it('shows a picture that was taken out for nothing that came in its place', () => {
  vi.stubGlobal('createImageBitmap', async () => Promise.reject(new Error('Nothing is drawn here.')));
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:tins');
  vi.spyOn(URL, 'revokeObjectURL').mockReturnValue();
  const withPicture = saying('Our new tea is here');
  withPicture.parts[0]!.media = [{ kind: 'image', alt: null, fileName: null }];
  const pictures = () => desk.view()!.media.map(({ picture }) => picture);
  say({ kind: 'shown', session: 1, shown: true, dark: false });
  say({ kind: 'file', session: 1, file: new File(['tins'], 'tins.png', { type: 'image/png' }) });
  write(withPicture);
  expect(pictures()).toEqual(['blob:tins']);
  write(saying('Our new tea is here'));
  // Out of the site’s own collection.
  write(withPicture);
  expect(pictures()).toEqual([null]);
});

describe('what goes out with something open stands in the log once', () => {
  const HELD = saying('Our [NAME] is here');
  /** What the background is told, of these verbs. */
  const asked = () =>
    vi
      .mocked(browser.runtime.sendMessage)
      .mock.calls.map(([message]) => message as unknown as { verb: string; opened?: object | null; reason?: string })
      .filter(({ verb }) => ['record-published', 'record-opening', 'explain-opening'].includes(verb));
  const published = () => {
    // Its box is empty before it is seen going out.
    write(saying(''));
    say({ kind: 'published', session: 1, draft: HELD, link: null });
  };

  beforeEach(() => {
    const port = { onDisconnect: { addListener: () => undefined }, postMessage: () => undefined, disconnect: () => undefined };
    vi.spyOn(browser.runtime, 'connect').mockReturnValue(port as never);
    write(HELD);
  });

  it('with the post, where that is seen going out', () => {
    desk.actions(1).publishOpen('on-purpose');
    expect(asked()).toEqual([]);
    say({ kind: 'let-through', session: 1, draft: HELD });
    published();
    vi.advanceTimersByTime(60_000);
    expect(asked()).toMatchObject([{ verb: 'record-published', opened: { checks: ['placeholder'], reason: 'on-purpose' } }]);
  });

  it('alone, where it never is', () => {
    desk.actions(1).publishOpen('on-purpose');
    say({ kind: 'let-through', session: 1, draft: HELD });
    vi.advanceTimersByTime(60_000);
    expect(asked()).toMatchObject([{ verb: 'record-opening', checks: ['placeholder'], reason: 'on-purpose' }]);
    published();
    expect(asked()).toMatchObject([{ verb: 'record-opening' }, { verb: 'record-published', opened: null }]);
  });

  it('not at all, where it was mended after the reason was given', () => {
    const mended = saying('Our new tea is here');
    desk.actions(1).publishOpen('on-purpose');
    write(mended);
    say({ kind: 'let-through', session: 1, draft: mended });
    say({ kind: 'published', session: 1, draft: mended, link: null });
    expect(asked()).toMatchObject([{ verb: 'record-published', opened: null }]);
  });

  it('for the reason that was said while an emergency was on its way', () => {
    desk.actions(1).emergency();
    say({ kind: 'let-through', session: 1, draft: HELD });
    desk.actions(1).emergencyReason('The shop is under water.');
    published();
    expect(asked()).toMatchObject([
      { verb: 'explain-opening', reason: 'The shop is under water.' },
      { verb: 'record-published', opened: { reason: 'The shop is under water.' } },
    ]);
  });
});

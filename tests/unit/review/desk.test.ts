import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { Desk } from '../../../entrypoints/review/desk.ts';
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

it('judges a draft again that nobody touches, because time passes', () => {
  write(saying('Our new tea is here. It tastes of pears.', '2026-11-25T10:02:00Z'));
  expect(clearance()).toBe('open');
  vi.advanceTimersByTime(5 * 60_000);
  expect(clearance()).toBe('held');
});

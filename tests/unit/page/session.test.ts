import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Clearance } from '../../../utils/model/clearance.ts';
import type { Draft } from '../../../utils/model/draft.ts';
import type { ToReview } from '../../../utils/model/wire.ts';
import type { ComposeReader, Reading } from '../../../utils/page/compose-reader.ts';
import { ComposeSession } from '../../../utils/page/session.ts';

const saying = (text: string, warning?: string): Draft => ({
  platform: 'mastodon',
  surface: 'post',
  account: { handle: 'acmetea' },
  audience: 'Public',
  parts: [{ text, media: [] }],
  scheduledFor: null,
  replyTo: null,
  ...(warning === undefined ? {} : { warning }),
});

let box: HTMLElement;
let root: ShadowRoot;
let reading: Reading;
let hasControl: boolean;
let said: ToReview[];
let opened: number;
let session: ComposeSession;

const reader = (): ComposeReader => ({
  id: 'mastodon',
  composeBox: () => box,
  composeBoxes: () => [box],
  publishControl: () => null,
  publishControls: () => (hasControl ? [box] : []),
  editors: () => [],
  readDraft: () => structuredClone(reading),
  readAccount: () => ({ handle: 'acmetea' }),
  place: () => null,
});

beforeEach(() => {
  const { window } = new JSDOM('<div id="box"></div><div id="host"></div>', { pretendToBeVisual: true });
  const { document } = window;
  vi.useFakeTimers();
  vi.stubGlobal('document', document);
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('MutationObserver', window.MutationObserver);
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  box = document.getElementById('box')!;
  root = document.getElementById('host')!.attachShadow({ mode: 'closed' });
  reading = { draft: saying(''), missing: [] };
  hasControl = true;
  said = [];
  opened = 0;
  session = new ComposeSession(
    1,
    box,
    {
      reader: reader(),
      late: false,
      say: (message) => said.push(message),
      reachable: () => true,
      openPanel: () => opened++,
      layout: () => undefined,
      announce: () => undefined,
    },
    root,
  );
  answer('open');
});
afterEach(() => {
  session.end();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** Somebody changed the draft, and the session has read it. */
function write(draft: Draft | null): void {
  reading = { draft, missing: [] };
  session.read();
}

/** The review page's answer to the draft that was sent last. */
function answer(clearance: Clearance, label = 'Nothing found.'): void {
  const seq = said.findLast((message) => message.kind === 'draft')!.seq;
  const state = clearance === 'held' ? 'held' : label === 'Nothing found.' ? 'nothing-found' : 'to-look-at';
  session.receive({ kind: 'clearance', session: 1, seq, clearance, badge: { state, handle: '@acmetea', colour: null, label } });
}

const kinds = (): string[] => said.map(({ kind }) => kind);

const shown = (): string => session.badge.element.textContent ?? '';

it('holds what was answered as held, and lets out what was answered as open', () => {
  write(saying('Our [NAME] is here'));
  answer('held');
  expect(session.decide()).toBe('hold');
  expect(opened).toBe(1);
  answer('held');
  write(saying('Our tea is here'));
  answer('open');
  expect(session.decide()).toBe('pass');
});

it('holds the same draft again once the box has come back from another step of the site’s', () => {
  write(saying('Our [NAME] is here'));
  answer('held');
  // A date picker in the place of the editor, without a publish control.
  hasControl = false;
  write(null);
  hasControl = true;
  write(saying('Our [NAME] is here'));
  expect(session.decide()).toBe('hold');
});

it('holds what stands in the content warning alone', () => {
  write(saying('', 'Tea and [TOPIC]'));
  answer('held');
  expect(session.decide()).toBe('hold');
});

it('gives no all-clear to what can no longer be read when the answer to what was there before comes', () => {
  write(saying('Our tea is here'));
  write(null);
  answer('open');
  expect(shown()).toBe('The draft could not be read here.');
  expect(session.badge.shown.state).toBe('not-checked');
});

describe('a press that waits for its answer', () => {
  it('is told that nothing was found', () => {
    write(saying('Our tea is here'));
    expect(session.decide()).toBe('hold');
    answer('open');
    expect(shown()).toBe('Checked, nothing found. Press again.');
  });

  it('is never told so where something was found or could not be read', () => {
    write(saying('Our tea is here'));
    expect(session.decide()).toBe('hold');
    answer('open', 'Something to look at. It holds nothing.');
    expect(shown()).toBe('Checked, something to look at. It holds nothing. Press again.');
  });
});

describe('a review page that answers no more', () => {
  it('does not hold a draft for good that it had answered', () => {
    write(saying('Our [NAME] is here'));
    answer('held');
    expect(session.decide()).toBe('hold');
    vi.advanceTimersByTime(1_500);
    expect(shown()).toContain('Not checked');
    expect(session.decide()).toBe('pass');
  });

  it('that does answer goes on holding', () => {
    write(saying('Our [NAME] is here'));
    answer('held');
    expect(session.decide()).toBe('hold');
    answer('held');
    vi.advanceTimersByTime(1_500);
    expect(session.decide()).toBe('hold');
  });

  it('lets one press out once, with the draft that it was', () => {
    write(saying('Our tea is here'));
    vi.advanceTimersByTime(1_500);
    write(saying('Our other tea is here'));
    // Pointerdown and click of one press.
    expect([session.decide(), session.decide()]).toEqual(['pass', 'pass']);
    const unchecked = said.filter((message) => message.kind === 'passed-unchecked');
    expect(unchecked).toHaveLength(1);
    expect(unchecked[0]).toMatchObject({ draft: saying('Our other tea is here') });
    write(saying(''));
    expect(kinds()).toContain('published');
  });
});

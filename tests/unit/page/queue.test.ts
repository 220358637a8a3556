import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchQueue } from '../../../utils/page/queue.ts';

vi.mock('../../../utils/page/queue-marks.ts', () => ({
  QueueMarks: class {
    frame = new EventTarget();
    mark() {}
    show() {}
    place() {}
  },
}));

let page: Document;
let ends: AbortController;
const waitingPosts = vi.fn(() => []);

beforeEach(() => {
  const { window } = new JSDOM('<main></main>');
  page = window.document;
  vi.useFakeTimers();
  vi.stubGlobal('document', page);
  vi.stubGlobal('location', { href: 'https://x.com/compose/post/unsent/scheduled' });
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('MutationObserver', window.MutationObserver);
  ends = new AbortController();
  waitingPosts.mockClear();
  const line = { nonce: async () => 'word', origin: 'chrome-extension://id' };
  const reader = { isQueueAddress: () => true, waitingPosts };
  watchQueue({ ...line, reader, alive: () => true, reviewAddress: 'chrome-extension://id/review.html' }, ends.signal);
});
afterEach(() => {
  ends.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Something on the page changes every 100 milliseconds, for so many times. */
async function moves(times: number): Promise<void> {
  for (let at = 0; at < times; at++) {
    page.body.append(page.createElement('i'));
    await vi.advanceTimersByTimeAsync(100);
  }
}

it('reads a list once it has been drawn', async () => {
  await moves(3);
  expect(waitingPosts).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(200);
  expect(waitingPosts).toHaveBeenCalledOnce();
});

it('does not wait for ever on a page that never stands still', async () => {
  await moves(50);
  expect(waitingPosts.mock.calls.length).toBeGreaterThanOrEqual(2);
  expect(waitingPosts.mock.calls.length).toBeLessThanOrEqual(5);
});

import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type PostOnPage, watchForGone } from '../../../utils/page/gone.ts';

let page: Document;
let hidden = false;
let farDown = false;
let told: PostOnPage[];
let ends: AbortController;

beforeEach(() => {
  const { window } = new JSDOM('<body></body>');
  page = window.document;
  Object.defineProperty(page, 'hidden', { get: () => hidden });
  hidden = false;
  farDown = false;
  told = [];
  ends = new window.AbortController() as unknown as AbortController;
  vi.useFakeTimers();
  vi.stubGlobal('document', page);
  vi.stubGlobal('MutationObserver', window.MutationObserver);
});
afterEach(() => {
  ends.abort();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const there = (tag: string) => page.querySelector(tag) !== null;
function watch(): void {
  const reader = { showsPost: () => there('article'), saysGone: () => there('aside'), isFarDown: () => farDown };
  watchForGone(reader, (now) => told.push(now), ends.signal);
}
async function shows(html: string): Promise<void> {
  page.body.innerHTML = html;
  await vi.advanceTimersByTimeAsync(600);
}

it('a page that draws its post late says nothing', async () => {
  watch();
  await vi.advanceTimersByTimeAsync(3_000);
  await shows('<article></article>');
  await vi.advanceTimersByTimeAsync(20_000);
  expect(told).toEqual([]);
});

it('a page that says so is believed at once', async () => {
  watch();
  await shows('<aside></aside>');
  expect(told).toEqual(['gone']);
});

it('a post that goes away while its page stays open is noticed, and so is its return', async () => {
  page.body.innerHTML = '<article></article>';
  watch();
  await shows('<p>Your post was deleted</p>');
  expect(told).toEqual([]);
  await vi.advanceTimersByTimeAsync(8_000);
  expect(told).toEqual(['not-shown']);
  await shows('<article></article>');
  expect(told).toEqual(['not-shown', 'shown']);
});

it('far down in a thread, and in a tab nobody sees, a missing post tells nothing', async () => {
  page.body.innerHTML = '<article></article>';
  farDown = true;
  watch();
  await shows('<p>Reply 400</p>');
  await vi.advanceTimersByTimeAsync(20_000);
  farDown = false;
  hidden = true;
  await shows('<p>Reply 3</p>');
  await vi.advanceTimersByTimeAsync(20_000);
  expect(told).toEqual([]);
  hidden = false;
  page.dispatchEvent(new (page.defaultView as unknown as typeof globalThis).Event('visibilitychange'));
  await vi.advanceTimersByTimeAsync(9_000);
  expect(told).toEqual(['not-shown']);
});

it('ends with its signal', async () => {
  watch();
  ends.abort();
  await shows('<aside></aside>');
  await vi.advanceTimersByTimeAsync(20_000);
  expect(told).toEqual([]);
});

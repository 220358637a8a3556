import { afterEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import postPage from '../../../entrypoints/post-page.ts';
import type { Platform } from '../../../utils/platforms/platform.ts';

type Listener = (message: unknown, sender: object, respond: (answer: unknown) => void) => unknown;

afterEach(() => {
  globalThis.secondLook = undefined;
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('answers where the page cannot be read, so that nobody waits for a copy that never comes', async () => {
  const warned = vi.spyOn(console, 'warn').mockReturnValue();
  const readPost = () => {
    throw new TypeError('No such time.');
  };
  const ends = new AbortController();
  const platform = { id: 'any', readPost, postElement: () => null } as unknown as Platform;
  globalThis.secondLook = { use() {}, platform, hide() {}, signal: ends.signal, stop() {} };
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => draw());
  vi.stubGlobal('location', { href: 'https://forum.example/t/7' });
  vi.stubGlobal('document', {});
  for (const measure of ['innerWidth', 'innerHeight', 'devicePixelRatio']) vi.stubGlobal(measure, 1);
  const listen = vi.spyOn(browser.runtime.onMessage, 'addListener');
  (postPage as { main(): void }).main();
  const listener = listen.mock.calls[0]![0] as Listener;
  const answered = new Promise((respond) => {
    expect(listener({ verb: 'keep-post' }, { id: browser.runtime.id }, respond)).toBe(true);
  });
  expect(await answered).toBeNull();
  expect(warned).toHaveBeenCalledOnce();
  ends.abort();
});

import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ComposeReader } from '../../../utils/page/compose-reader.ts';
import { watchGate } from '../../../utils/page/gate.ts';
import type { ComposeSession, Decision } from '../../../utils/page/session.ts';

let page: Document;
let button: HTMLButtonElement;
let decision: Decision;
let sent: number;
let ends: AbortController;

beforeEach(() => {
  const { window } = new JSDOM('<form><textarea></textarea><button>Post</button></form>');
  page = window.document;
  button = page.querySelector('button')!;
  ends = new window.AbortController() as unknown as AbortController;
  vi.stubGlobal('addEventListener', window.addEventListener.bind(window));
  for (const name of ['Element', 'MouseEvent', 'KeyboardEvent'] as const) vi.stubGlobal(name, window[name]);
  decision = 'pass';
  sent = 0;
  page.querySelector('form')!.addEventListener('submit', (event) => {
    event.preventDefault();
    sent++;
  });
  const reader = { publishControl: (target: Element) => target.closest('button') } as ComposeReader;
  const session = { decide: () => decision, box: page.body } as unknown as ComposeSession;
  watchGate({ reader, alive: () => true, sessionAt: () => session }, ends.signal);
});
afterEach(() => {
  ends.abort();
  vi.unstubAllGlobals();
});

it('holds a form that is sent without any press, and lets it out again', () => {
  decision = 'hold';
  page.querySelector('form')!.requestSubmit();
  expect(sent).toBe(0);
  decision = 'pass';
  page.querySelector('form')!.requestSubmit();
  expect(sent).toBe(1);
});

it('holds no form that is sent by the very click that was let through, whatever the site changes on that click', () => {
  // “Posting…” on the button, a counter that is put back: the draft as it is read is another one.
  button.addEventListener('click', () => {
    decision = 'hold';
  });
  button.click();
  expect(sent).toBe(1);
});

it('weighs the next time anew', async () => {
  button.click();
  expect(sent).toBe(1);
  await new Promise((next) => setTimeout(next, 0));
  decision = 'hold';
  page.querySelector('form')!.requestSubmit();
  button.click();
  expect(sent).toBe(1);
});

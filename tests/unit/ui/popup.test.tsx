import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { JSDOM } from 'jsdom';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Popup } from '../../../components/popup/Popup.tsx';
import { findState } from '../../../entrypoints/popup/find-state.ts';
import { noteUnrecorded } from '../../../utils/stores/unrecorded.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  fakeBrowser.reset();
});

const nothing = () => undefined;
const acts = {
  onSomethingWrong: nothing,
  onStartByHand: nothing,
  onGoOn: nothing,
  onOpenPanel: nothing,
  onSwitchOn: nothing,
  onReceive: nothing,
  onReload: nothing,
  onPointOut: nothing,
  onDrafts: nothing,
  onSettings: nothing,
  onPractice: nothing,
};

/** What the popup says over a page on which no box was pressed into yet. */
async function saidOn(platform: string): Promise<string> {
  const state = await findState({ id: 1, url: 'https://x.com/home' } as never, { kind: 'nothing', platform }, []);
  const known = { state, shortcut: null, others: [], stands: {}, words: {}, drafts: null, secondLook: null, trouble: null };
  const { document } = new JSDOM(renderToStaticMarkup(<Popup {...known} {...acts} />)).window;
  return document.querySelector('main h2')?.textContent ?? '';
}

it('says on which network it is ready', async () => {
  expect(await saidOn('x')).toBe('Ready on X');
});

it('takes its own practice page for no network', async () => {
  expect(await saidOn('practice')).toBe('Try it on the practice post');
});

/** What the popup finds when it is opened. The archive that another test opened is not that of this one. */
async function lookAround() {
  vi.resetModules();
  return (await import('../../../entrypoints/popup/App.tsx')).lookAround();
}

it('looks at the page in front where the archives cannot be read, and says that they cannot', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  vi.stubGlobal('indexedDB', {
    open() {
      throw new DOMException('There is no room on the disk.', 'QuotaExceededError');
    },
  });
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 1, url: 'https://x.com/home' }] as never);
  vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue({ kind: 'nothing', platform: 'x' } as never);
  vi.spyOn(browser.commands, 'getAll').mockResolvedValue([] as never);
  const { state, trouble } = await lookAround();
  expect(state).toMatchObject({ kind: 'waiting', platformName: 'X' });
  expect(trouble).toContain('could not be read');
});

it('leads to the settings where a post could not be recorded', async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.spyOn(browser.commands, 'getAll').mockResolvedValue([] as never);
  await noteUnrecorded({ at: '2026-11-22T09:00:00Z', platform: 'x', handle: 'acmetea', why: ['There is no room left.'] });
  expect((await lookAround()).trouble).toBe('A post went out and could not be recorded. The settings say which, and why.');
});

import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { JSDOM } from 'jsdom';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Popup } from '../../../components/popup/Popup.tsx';
import { findState, otherIncidents } from '../../../entrypoints/popup/find-state.ts';
import type { PageAnswer } from '../../../utils/messages.ts';
import { type BrandProfile, newBrand } from '../../../utils/model/brand-profile.ts';
import type { IncidentRecord } from '../../../utils/model/incident-record.ts';
import type { Post } from '../../../utils/model/post.ts';
import { noteUnrecorded } from '../../../utils/stores/unrecorded.ts';
import { incident } from '../damage-control/incident.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  fakeBrowser.reset();
});

const nothing = () => undefined;
const acts = {
  onSomethingWrong: nothing,
  onCopyOf: nothing,
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
  const state = await findState({ id: 1, url: 'https://x.com/home' } as never, { kind: 'nothing', platform }, [], [], []);
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

it('asks for a host as a whole, as Firefox knows no ports in match patterns', async () => {
  const contains = vi.spyOn(browser.permissions, 'contains').mockResolvedValue(true as never);
  expect(await findState({ id: 1, url: 'https://forum.example:8443/new' } as never, null, [], [], [])).toEqual({
    kind: 'reload',
    host: 'forum.example',
  });
  expect(contains).toHaveBeenCalledWith({ origins: ['https://forum.example/*'] });
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

it('says why something could not be done, and stays open', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  const { window } = new JSDOM('<div id="root"></div>');
  const closed = vi.spyOn(window, 'close').mockReturnValue();
  vi.stubGlobal('window', window);
  vi.stubGlobal('document', window.document);
  vi.stubGlobal('requestIdleCallback', () => 0);
  vi.stubGlobal('cancelIdleCallback', () => {});
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue({ error: 'This page lets nobody in.' } as never);
  vi.resetModules();
  const [{ createRoot }, { act }, { App }] = await Promise.all([
    import('react-dom/client'),
    import('react'),
    import('../../../entrypoints/popup/App.tsx'),
  ]);
  const state = { kind: 'waiting', platformName: 'forum.example', canPoint: true } as const;
  const opened = { tab: { id: 1, windowId: 1 } as never, state, shortcut: null, open: [], trouble: null };
  const root = createRoot(window.document.getElementById('root')!);
  await act(async () => root.render(<App opened={opened} />));
  const button = [...window.document.querySelectorAll('button')].find(({ textContent }) => textContent!.includes('Point it out'));
  await act(async () => button!.click());
  expect(window.document.body.textContent).toContain('This page lets nobody in.');
  expect(closed).not.toHaveBeenCalled();
  await act(async () => root.unmount());
});

describe('a post’s own page', () => {
  const acme = {
    ...newBrand('acme', 'Europe/London', 'en-GB'),
    accounts: [{ platform: 'x', handle: 'AcmeTea', colour: '#0b7268', mode: 'normal' as const }],
  };
  const post = (handle: string): Post => ({
    link: 'https://x.com/somebody/status/7',
    account: { handle, name: null },
    text: 'Tea for everybody.',
    publishedAt: null,
    pictures: 0,
    counts: { replies: null, reposts: null, quotes: null, likes: null, views: null },
  });
  const own = incident();

  /** The popup's buttons over a post, and what it says. */
  async function over(
    answer: PageAnswer,
    profiles: BrandProfile[],
    open: IncidentRecord[] = [],
    sent: { platform: string; handle: string }[] = [],
  ) {
    const state = await findState({ id: 1, url: 'https://x.com/somebody/status/7' } as never, answer, open, profiles, sent);
    const others = otherIncidents(open, state);
    const known = { state, shortcut: null, others, stands: {}, words: {}, drafts: null, secondLook: null, trouble: null };
    const { document } = new JSDOM(renderToStaticMarkup(<Popup {...known} {...acts} />)).window;
    const here = document.querySelector('.sl-popup-here')!;
    const folded = here.querySelector('[hidden]');
    const buttons = (within: Element) => [...within.querySelectorAll('button')].map(({ textContent }) => textContent);
    const inside = folded ? buttons(folded) : [];
    const primary = [...document.querySelectorAll('.sl-button-primary')].map(({ textContent }) => textContent);
    folded?.remove();
    return { shown: buttons(here), inside, primary, words: here.textContent };
  }
  const onPost = (handle: string): PageAnswer => ({ kind: 'post', platform: 'x', post: post(handle) });
  const WRONG = 'Something wrong with this post?';

  it('asks about a post of ours, whoever wrote the handle how', async () => {
    expect((await over(onPost('acmetea'), [acme])).shown).toEqual([WRONG]);
  });

  it('asks about a post of an account that is in no brand, where something went out by it', async () => {
    expect((await over(onPost('Somebody'), [acme], [], [{ platform: 'x', handle: 'somebody' }])).shown).toEqual([WRONG]);
    expect((await over(onPost('somebody'), [acme], [], [{ platform: 'bluesky', handle: 'somebody' }])).shown).not.toContain(WRONG);
  });

  it('does not ask about somebody else’s, and has what can be done about it folded', async () => {
    const { shown, inside, words } = await over(onPost('somebody'), [acme], [own]);
    expect(shown).toEqual(['Does it concern you?']);
    expect(words).toContain('By none of your accounts.');
    expect(inside).toEqual([
      `A copy of @acmetea: “${own.post.text}”`,
      'By a colleague, or about us',
      'It is ours: add its account to a brand',
    ]);
  });

  it('leads to the panel of an answer that is written to somebody else', async () => {
    const writing: PageAnswer = {
      kind: 'compose',
      platform: 'x',
      post: post('somebody'),
      handle: 'acmetea',
      colour: null,
      state: 'nothing-found',
      label: 'Nothing found in what could be read.',
    };
    expect((await over(writing, [acme])).primary).toEqual(['Open the panel']);
  });

  it('goes on with somebody else’s post that is being looked after', async () => {
    const theirs = { ...own, post: { ...own.post, link: 'https://x.com/somebody/status/7' } };
    expect((await over(onPost('somebody'), [acme], [theirs])).shown).toEqual(['Go on with this post']);
  });

  it.each([
    ['no brand is known', onPost('somebody'), []],
    ['no account on this network is known', { ...onPost('somebody'), platform: 'mastodon' }, [acme]],
    ['the page shows no author', onPost(''), [acme]],
    [
      'it is by whoever would answer here',
      { ...onPost('somebody'), kind: 'compose', handle: 'somebody', colour: null, state: 'nothing-found', label: '' },
      [acme],
    ],
  ] as [string, PageAnswer, BrandProfile[]][])('asks where nobody can say that it is not ours: %s', async (_, answer, profiles) => {
    expect((await over(answer, profiles)).shown).toContain(WRONG);
  });
});

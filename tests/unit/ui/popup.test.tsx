import { JSDOM } from 'jsdom';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Popup } from '../../../components/popup/Popup.tsx';
import { findState } from '../../../entrypoints/popup/find-state.ts';

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

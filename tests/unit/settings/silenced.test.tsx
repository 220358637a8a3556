import { JSDOM } from 'jsdom';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Silenced } from '../../../components/settings/Silenced.tsx';
import type { SilencedFor } from '../../../utils/stores/silences.ts';

it.each<[SilencedFor, string]>([
  [{ kind: 'everybody' }, 'Spelling, for every account,'],
  [{ kind: 'brand', brand: 'acme' }, 'Spelling, for Acme Tea,'],
  [{ kind: 'brand', brand: 'gone' }, 'Spelling, for a brand that was removed,'],
  [{ kind: 'account', platform: 'x', handle: 'acmetea' }, 'Spelling, for @acmetea on X,'],
  [{ kind: 'account', platform: 'x', handle: null }, 'Spelling, for an unknown account on X,'],
])('what is silenced says for whom: %j', (whose, words) => {
  const list = [{ check: 'spelling', word: 'chasen', for: whose, since: '2026-11-22T09:00:00Z' }];
  const names = { checkTitles: { spelling: 'Spelling' }, brandNames: { acme: 'Acme Tea' }, platformNames: { x: 'X' } };
  const { document } = new JSDOM(renderToStaticMarkup(<Silenced silences={list} {...names} onTakeBack={() => undefined} />)).window;
  expect(document.querySelector('.sl-row-list-detail')?.textContent).toContain(words);
});

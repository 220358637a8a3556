import { JSDOM } from 'jsdom';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { BrandEditor } from '../../../components/settings/BrandEditor.tsx';
import { RulesEditor } from '../../../components/settings/RulesEditor.tsx';
import { SensitiveNow } from '../../../components/settings/SensitiveNow.tsx';
import { type BrandProfile, newBrand } from '../../../utils/model/brand-profile.ts';
import type { OwnRule } from '../../../utils/model/own-rule.ts';
import { teamMessage } from '../../../utils/text/team-message.ts';

const NOW = '2026-11-25T12:00:00Z';
const dom = (element: React.ReactElement) => new JSDOM(renderToStaticMarkup(element)).window.document;
const acme: BrandProfile = {
  ...newBrand('acme', 'Europe/London', 'en-GB'),
  name: 'Acme Tea',
  outlets: [
    { kind: 'scheduler', name: 'The planner', link: 'planner.example/queue' },
    { kind: 'adverts', name: '', link: 'javascript:alert(1)' },
  ],
  sensitiveNow: { words: ['flood'], until: null },
};

describe('sensitive now', () => {
  const sensitive = (profile: BrandProfile) => dom(<SensitiveNow profile={profile} now={NOW} onChange={() => {}} />);

  it('lists what goes out by itself, and opens only what is an address', () => {
    const document = sensitive(acme);
    expect([...document.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual(['https://planner.example/queue']);
    expect(document.body.textContent).toContain('Adverts');
    expect(document.body.textContent).toContain('Copy a message to the team');
  });

  it('says nothing of it while the switch is off or has run out', () => {
    for (const sensitiveNow of [null, { words: ['flood'], until: '2026-11-25T11:00:00Z' }])
      expect(sensitive({ ...acme, sensitiveNow }).body.textContent).not.toContain('message to the team');
  });

  it('has words for the team: what, until when, and what to look through', () => {
    expect(teamMessage(acme, 'Friday')).toBe(
      [
        'Acme Tea: something sensitive is going on around “flood”, until Friday.',
        'Before you post or answer: would somebody who was hit mind reading it today?',
        'These go out by themselves. Please look through each and stop what does not fit today:\n- The planner: planner.example/queue\n- Adverts: javascript:alert(1)',
      ].join('\n\n'),
    );
    expect(teamMessage({ ...acme, name: '', outlets: [], sensitiveNow: { words: [], until: null } }, null)).toMatch(
      /^Something sensitive is going on\.\n\n.*\n\nPlease look through everything that goes out by itself/,
    );
  });
});

const nothing = () => {};
const known = { platforms: { x: 'X' }, people: [], countries: {}, now: NOW, tryRule: () => ({ fires: false, recent: 0, of: 0 }) };

describe('the page of a brand', () => {
  const parts = (profile: BrandProfile) => {
    const document = dom(<BrandEditor profile={profile} others={[]} {...known} onChange={nothing} onRemove={nothing} />);
    const folded = [...document.querySelectorAll('.sl-folding-group h2')].map((part) => [
      part.querySelector('.sl-disclosure-title')?.textContent,
      part.querySelector('.sl-disclosure-aside')?.textContent,
    ]);
    return { document, holds: Object.fromEntries(folded) as Record<string, string> };
  };

  it('has what is set up once folded, each part with what it holds', () => {
    const rule: OwnRule = { id: 'r', when: { kind: 'word', word: 'cheap' }, level: 'ask', say: 'Say it.', reviewAt: NOW };
    const { document, holds } = parts({
      ...acme,
      domains: ['acmetea.example', 'acme.example'],
      rivals: ['Rival Tea'],
      guidelines: ['We answer within the hour.'],
      rules: [rule, { ...rule, id: 's', reviewAt: null }],
    });
    expect(document.querySelectorAll('textarea')).toHaveLength(1);
    expect(holds).toMatchObject({
      'Who says yes': 'Nobody',
      'What is yours': '2 web addresses, 1 rival',
      'Time and language': expect.stringMatching(/^London, /),
      'House style': 'Nothing yet',
      'Own rules': '2 rules, 1 to look at again',
      Guidelines: '1 of 12 lines',
      'Where things go out by themselves': '2 places',
    });
  });
});

describe('an account that stands somewhere else already', () => {
  const account = (handle: string) => ({ platform: 'x', handle, colour: '#1f5fbf', mode: 'normal' as const });
  const faults = (own: string[], theirs: string[]) => {
    const others = [{ ...newBrand('bolt', 'Europe/London', 'en-GB'), name: 'Bolt Bikes', accounts: theirs.map(account) }];
    const profile = { ...acme, accounts: own.map(account) };
    const page = dom(<BrandEditor profile={profile} others={others} {...known} onChange={nothing} onRemove={nothing} />);
    return [...page.querySelectorAll('.sl-account-editor-fault')].map((fault) => fault.textContent);
  };

  it('says so, in this brand or in another', () => {
    expect(faults(['acmetea', '', ''], ['boltbikes'])).toEqual([]);
    expect(faults(['acmetea', 'AcmeTea', 'boltbikes'], ['boltbikes'])).toEqual([
      'This account stands above already. The first of them counts.',
      'Bolt Bikes has this account too. The brand that stands first in the list counts.',
    ]);
  });
});

describe('own rules', () => {
  const rule: OwnRule = { id: 'r', when: { kind: 'word', word: 'cheap' }, level: 'ask', say: 'Say “great value”.', reviewAt: null };
  const rules = (...list: OwnRule[]) =>
    dom(<RulesEditor rules={list} now={NOW} tryRule={() => ({ fires: true, recent: 0, of: 0 })} onChange={() => {}} />).body.textContent;

  it('ask after their day whether they still help, and not before', () => {
    expect(rules({ ...rule, reviewAt: '2026-11-25T11:59:00Z' })).toContain('Does it still help');
    expect(rules({ ...rule, reviewAt: '2027-02-23T12:00:00Z' })).not.toContain('Does it still help');
  });

  it('say that one never speaks, and why', () => {
    expect(rules({ ...rule, when: { kind: 'pattern', pattern: '(open' } })).toMatch(/It never speaks: A “\(” is not closed/);
    expect(rules(rule)).not.toContain('never speaks');
  });
});

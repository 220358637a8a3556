import { JSDOM } from 'jsdom';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { People, type PersonView } from '../../../components/settings/People.tsx';

const person = (at: number, more: Partial<PersonView> = {}): PersonView => ({
  id: `p${at}`,
  name: `Person ${at}`,
  role: '',
  says: 'You have confirmed them.',
  toCompare: false,
  removed: false,
  hasPin: false,
  ...more,
});

function page(people: PersonView[], comparing: { id: string; words: string[] } | null = null) {
  const nothing = () => undefined;
  const actions = { onAdd: async () => true, onCompare: nothing, onConfirm: nothing, onRemove: nothing, onTakePin: nothing };
  const markup = renderToStaticMarkup(<People people={people} comparing={comparing} refused={null} {...actions} />);
  return new JSDOM(markup).window.document;
}
const rows = (shown: Document) => shown.querySelectorAll('.sl-row-list > li').length;

it('lists a few colleagues without a field to find them', () => {
  const shown = page([person(0), person(1)]);
  expect(rows(shown)).toBe(2);
  expect(shown.querySelector('[type="search"]')).toBeNull();
});

it('lists three hundred in pages, with a field to find one and those who wait to be compared counted', () => {
  const shown = page(Array.from({ length: 300 }, (_, at) => person(at, { toCompare: at % 100 === 0, removed: at === 100 })));
  expect(rows(shown)).toBe(25);
  expect(shown.querySelector('[type="search"]')).not.toBeNull();
  expect([...shown.querySelectorAll('option')].map((each) => each.textContent)).toEqual([
    'Everybody (300)',
    'To compare (2)',
    'Removed (1)',
  ]);
});

it('lists whoever was removed behind all others', () => {
  const shown = page([person(0, { removed: true, toCompare: true }), person(1), person(2)]);
  const names = [...shown.querySelectorAll('.sl-row-list > li')].map((row) => /Person \d/.exec(row.textContent ?? '')?.[0]);
  expect(names).toEqual(['Person 1', 'Person 2', 'Person 0']);
});

it('keeps whoever is being compared in sight', () => {
  const shown = page(
    Array.from({ length: 300 }, (_, at) => person(at)),
    { id: 'p299', words: 'one two three four five six'.split(' ') },
  );
  expect(rows(shown)).toBe(26);
  expect(shown.querySelector('.sl-compare')).not.toBeNull();
});

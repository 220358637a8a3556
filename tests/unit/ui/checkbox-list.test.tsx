import { JSDOM } from 'jsdom';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { CheckboxList } from '../../../components/ui/CheckboxList.tsx';

const names = (count: number) => Array.from({ length: count }, (_, at) => ({ id: `p${at}`, label: `Person ${at}`, hint: '' }));

function list(count: number, chosen: string[], more: { least?: number; most?: number } = {}) {
  const props = { options: names(count), chosen, find: 'Find somebody', most: 40, onChoose() {}, ...more };
  return new JSDOM(renderToStaticMarkup(<CheckboxList {...props} />)).window.document;
}
const labels = (page: Document) => [...page.querySelectorAll('.sl-checkbox')].map((each) => each.textContent);

it('lists a few, and asks for no name', () => {
  const page = list(8, []);
  expect(labels(page)).toHaveLength(8);
  expect(page.querySelector('[type="search"]')).toBeNull();
});

it('lists the first of many and whoever is chosen, at their place, and says how many more there are', () => {
  const page = list(300, ['p200', 'p2']);
  expect(labels(page)).toEqual([...[0, 1, 2, 3, 4, 5, 6, 7, 8].map((at) => `Person ${at}`), 'Person 200']);
  expect(page.querySelector('[role="status"]')?.textContent).toContain('And 290 more');
  expect(page.querySelector('[type="search"]')).not.toBeNull();
});

it('keeps as many chosen as have to be, and no more than can be', () => {
  const open = (page: Document) => page.querySelectorAll('input[type="checkbox"]:enabled').length;
  expect(open(list(3, ['p0'], { least: 1 }))).toBe(2);
  expect(open(list(3, ['p0', 'p1'], { most: 2 }))).toBe(2);
});

import { JSDOM } from 'jsdom';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { CheckChoices, CheckRow, type CheckWords } from '../../../components/settings/CheckChoices.tsx';
import type { CheckAnswers } from '../../../utils/stores/heeded.ts';

const check = (id: string, title: string, more: Partial<CheckWords> = {}): CheckWords => ({
  id,
  title,
  why: 'Because.',
  class: 'link',
  level: 'ask',
  ...more,
});

function options(answers: Record<string, CheckAnswers>, choices = {}) {
  const checks = [check('link', 'Broken links'), check('hashtag', 'Odd tags')];
  const props = { checks, choices, answers, onChange() {}, onReset() {} };
  return new JSDOM(renderToStaticMarkup(<CheckChoices {...props} />)).window.document;
}

/** One check, as it stands in its fold. */
function row(more: Partial<CheckWords> = {}, answers?: CheckAnswers) {
  const props = { check: check('link', 'Broken links', more), choice: undefined, answers, onChange() {} };
  return new JSDOM(renderToStaticMarkup(<CheckRow {...props} />)).window.document;
}
const unheeded: CheckAnswers = { shown: 40, mended: 0, tickedAway: 38, silenced: 1 };

it('says how a check was answered, and nothing where it never spoke', () => {
  const words = row({}, { shown: 1, mended: 1, tickedAway: 0, silenced: 0 }).body.textContent;
  expect(words).toContain('Shown on 1 draft: mended on 1, ticked away on 0, silenced on 0.');
  expect(row().body.textContent).not.toContain('Shown on');
});

it('names what is never heeded, unless it is off already', () => {
  const hint = (choices: object) => options({ hashtag: unheeded }, choices).querySelector('.sl-callout')?.textContent;
  expect(hint({})).toMatch(/One check is hardly ever heeded.*“Odd tags”/);
  expect(hint({ hashtag: { on: false } })).toBeUndefined();
});

it('offers no level for a check whose findings bring their own', () => {
  expect(row().querySelectorAll('select')).toHaveLength(1);
  expect(row({ fixedLevel: true }).querySelectorAll('select')).toHaveLength(0);
});

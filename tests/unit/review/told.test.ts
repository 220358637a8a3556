import { expect, it } from 'vitest';
import { broughtWords } from '../../../entrypoints/drafts/view.ts';
import { questionsWords } from '../../../entrypoints/review/told.ts';

it('the checklist is told in whole sentences, however long it is', () => {
  const list = (...ticks: boolean[]) => questionsWords(ticks.map((ticked) => ({ ask: 'Is it?', ticked })));
  expect([list(), list(true), list(false), list(true, false, true), list(false, false)]).toEqual([
    'No questions.',
    'One question, ticked.',
    'One question, not ticked.',
    '3 questions, 2 of them ticked.',
    '2 questions, none of them ticked.',
  ]);
});

it('a table that was brought is told by what is new in it', () => {
  expect([broughtWords(1, 0), broughtWords(3, 1), broughtWords(0, 2)]).toEqual([
    'One draft was added.',
    '3 drafts were added. One was there already.',
    'No drafts were added. 2 were there already.',
  ]);
});

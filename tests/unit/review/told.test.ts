import { expect, it } from 'vitest';
import { lookedAt } from '../../../entrypoints/drafts/looked-at.ts';
import { broughtWords, leavesOf } from '../../../entrypoints/drafts/view.ts';
import { questionsWords } from '../../../entrypoints/review/told.ts';
import { emptyBriefing } from '../../tools/briefing.ts';
import { draftOf, itemOf } from '../signoff/two-people.ts';

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

it('what was found in a draft that was kept is looked for again, and told with its day', () => {
  const kept = itemOf(draftOf('Our ferry is back. Join us on the pier on Friday 27 November 2026 at 18:00.'));
  const on = (day: string) => lookedAt(kept, emptyBriefing, `${day}T09:00:00Z`);
  const checksOf = ({ versions }: typeof kept) => versions[0]!.findings.map(({ check }) => check);
  const [before, after] = [on('2026-11-02'), on('2026-12-02')];
  expect([checksOf(before), checksOf(after)]).toEqual([[], ['past-date']]);
  const leaves = (at: string | null) =>
    leavesOf([after], emptyBriefing, {}, { now: '2026-12-04T09:00:00Z', lookedAt: at }).find(({ what }) =>
      what.startsWith('What was found'),
    );
  expect(leaves(null)?.words).toBe('It is being looked at again.');
  expect(leaves('2026-12-02T09:00:00Z')).toMatchObject({
    what: expect.stringMatching(/\b2\b/),
    words: after.versions[0]!.findings[0]!.say,
  });
});

it('what was ticked for a draft that was kept stays ticked when it is looked at again', () => {
  const item = lookedAt(
    itemOf(draftOf('Our ferry is back on Friday, for £5: https://acmetea.example')),
    emptyBriefing,
    '2026-11-02T09:00:00Z',
  );
  const [first, ...others] = item.versions[0]!.questions;
  const ticked = { versions: [{ ...item.versions[0]!, questions: [{ ...first!, ticked: true }, ...others] }] };
  expect(lookedAt(ticked, emptyBriefing, '2026-11-03T09:00:00Z').versions[0]!.questions.map((each) => each.ticked)).toEqual([
    true,
    ...others.map(() => false),
  ]);
});

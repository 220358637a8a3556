import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { isMoveAlone } from '../../../components/damage-control/deed-words.ts';
import { Log } from '../../../components/settings/Log.tsx';
import { figuresOf } from '../../../utils/stores/log-figures.ts';

it.each([
  ['changed', { step: 'decide' }, true],
  ['changed', { step: 'decide', action: 'delete' }, false],
  ['changed', { steps: { confirm: 'done' } }, false],
  ['changed', null, false],
  ['started', { step: 'confirm' }, false],
] as const)('going to another step is no deed, and everything else is one: %s %o', (what, about, isMove) => {
  expect(isMoveAlone({ what, about })).toBe(isMove);
});

it('says how many moves the list leaves out, and where they are', () => {
  const nothing = () => {};
  const log = (leftOut: number) =>
    renderToStaticMarkup(
      <Log
        {...{ count: 1, all: 4, brands: { all: 'All' }, months: { all: 'All' }, chosen: { brand: 'all', month: 'all' }, verified: null }}
        leftOut={leftOut}
        newest={() => [{ seq: 1, at: '2026-11-25T12:00:00Z', words: 'Published', about: [] }]}
        figures={figuresOf([])}
        onChoose={nothing}
        onVerify={nothing}
        onExport={nothing}
      />,
    );
  expect(log(3)).toContain('Without 3 moves between the steps of an incident: the files have them.');
  expect(log(0)).not.toContain('moves between');
});

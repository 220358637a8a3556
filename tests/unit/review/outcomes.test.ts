import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { outcomesOf, unspoken, withShown, withSilenced } from '../../../entrypoints/review/outcomes.ts';
import type { Finding } from '../../../utils/model/finding.ts';
import { heeded, isNeverHeeded, noteOutcomes } from '../../../utils/stores/heeded.ts';

const finding = (check: string, level: Finding['level'] = 'ask'): Finding => ({
  check,
  class: 'link',
  level,
  part: 0,
  start: 0,
  end: 4,
  say: 'Look.',
});

describe('what became of what the panel showed', () => {
  const spoken = withShown(withShown(unspoken, [finding('link'), finding('mention')]), [finding('spelling'), finding('length', 'note')]);

  it('tells mended, ticked away and silenced apart; nobody answers a note', () => {
    const left = [finding('mention'), finding('length', 'note'), finding('unseen')];
    expect(outcomesOf(withSilenced(spoken, 'spelling'), left)).toEqual({
      link: 'mended',
      mention: 'tickedAway',
      spelling: 'silenced',
      length: 'left',
    });
  });

  it('mends nothing by leaving a draft behind', () => {
    expect(new Set(Object.values(outcomesOf(spoken, null)))).toEqual(new Set(['left']));
  });

  it('says nothing of what nobody saw', () => expect(outcomesOf(unspoken, [finding('link')])).toEqual({}));
});

describe('the counts', () => {
  beforeEach(() => fakeBrowser.reset());

  it('grow by one for each draft, and hold nothing but numbers', async () => {
    await noteOutcomes({ link: 'mended', mention: 'left' });
    await noteOutcomes({ link: 'tickedAway' });
    expect(await heeded.read()).toEqual({
      link: { shown: 2, mended: 1, tickedAway: 1, silenced: 0 },
      mention: { shown: 1, mended: 0, tickedAway: 0, silenced: 0 },
    });
  });

  it.each([
    [{ shown: 19, mended: 0 }, false],
    [{ shown: 20, mended: 0 }, true],
    [{ shown: 20, mended: 1 }, false],
    [{ shown: 100, mended: 4 }, true],
  ])('%o is a reason to retire a check: %s', (counts, retire) => {
    expect(isNeverHeeded({ tickedAway: 0, silenced: 0, ...counts })).toBe(retire);
  });
});

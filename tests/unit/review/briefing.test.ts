import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { judge } from '../../../entrypoints/review/judge.ts';
import { nothingYet } from '../../../entrypoints/review/second-person.ts';
import { panelView } from '../../../entrypoints/review/view.ts';
import { newBrand } from '../../../utils/model/brand-profile.ts';
import { emptyKept } from '../../../utils/model/empty-kept.ts';
import { brands } from '../../../utils/stores/brands.ts';
import { draftOf } from '../signoff/two-people.ts';

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it('goes on without the archives, where the disk is full or they are damaged, and the panel says so', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  const open = () => {
    throw new DOMException('There is no room on the disk.', 'QuotaExceededError');
  };
  vi.stubGlobal('indexedDB', { open });
  await brands.write([newBrand('acme', 'Europe/London', 'en-GB')]);
  // The archives that another test opened are not those of this one.
  vi.resetModules();
  const told = await (await import('../../../entrypoints/background/briefing.ts')).briefing();
  expect([told.brands.length, told.incidents, told.paused, told.asked]).toEqual([1, [], [], []]);
  const [draft, now] = [draftOf('Our [NAME] is here.'), '2026-11-22T09:00:00Z'];
  const judgement = judge(draft, told, emptyKept(), now);
  expect(judgement.cleared.clearance).toBe('held');
  const around = { kept: emptyKept(), files: [], together: nothingYet, published: null, lost: false, briefing: told, next: null, now };
  const { missing } = panelView(draft, judgement, around);
  expect(missing.slice(-2)).toEqual([expect.stringContaining('no pause holds here'), expect.stringContaining('their yes does not count')]);
});

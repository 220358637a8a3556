import type { Context } from '../model/context.ts';
import type { Draft } from '../model/draft.ts';
import type { Fact } from '../model/finding.ts';

/** What a person has to compare with a source, in reading order. */
export function factsOf(_draft: Draft, _context: Context): Fact[] {
  return [];
}

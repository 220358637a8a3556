import type { Asked } from '../model/asked.ts';
import type { Draft } from '../model/draft.ts';
import type { Version } from '../model/request.ts';
import { comparableWords, likeness } from '../text/likeness.ts';
import { plain, plainHandle } from './fingerprint.ts';
import { fitOf } from './fit.ts';
import { noDictionary } from './small-fix.ts';

/** A draft that was asked about, found again. */
export interface Recalled {
  asked: Asked;
  /** Indexes into the request's items, and into the item's versions. */
  item: number;
  version: number;
  draft: Draft;
}

/** Share of words that an edited draft still has in common with what it was. */
const ALIKE = 0.5;
/** What another account or network takes away: the same words for another account come second. */
const ELSEWHERE = 0.25;

/** What was asked about this draft, or about an earlier state of it, closest first: one version of an item at most. Nothing that was withdrawn. */
export const recall = (draft: Draft, asked: readonly Asked[]): Recalled[] =>
  recallAll(
    draft,
    asked.filter(({ withdrawnAt }) => withdrawnAt === null),
  );

/** The same, with what was withdrawn. */
export function recallAll(draft: Draft, asked: readonly Asked[]): Recalled[] {
  const here = comparable(draft);
  const found: (Recalled & { closeness: number })[] = [];
  for (const each of asked) {
    for (const [item, { versions }] of each.request.items.entries()) {
      const [closest] = versions
        .map((version, at) => ({ at, version, closeness: closenessOf(version, draft, here) }))
        .sort((one, other) => other.closeness - one.closeness);
      if (closest && closest.closeness >= ALIKE)
        found.push({ asked: each, item, version: closest.at, draft: closest.version.draft, closeness: closest.closeness });
    }
  }
  return found.sort((one, other) => other.closeness - one.closeness);
}

/** Whatever the time, and whatever the policy says of what was mended. */
const ANY_TIME = { window: { kind: 'until-expiry' }, until: '9999-12-31T00:00:00Z', smallFixes: true, isKnown: noDictionary } as const;

/** Whether what was asked was this very draft. @param now ISO 8601 */
export function isAboutIt({ draft, asked: { request }, item, version }: Recalled, post: Draft, now: string): boolean {
  const { planned = false } = request.items[item]!.versions[version]!;
  return fitOf(draft, post, { ...ANY_TIME, planned }, now).fits;
}

/** What was asked about this very draft; once it has gone out, a yes to it is used up without standing approval. @param now ISO 8601 */
export const askedAboutIt = (post: Draft, asked: readonly Asked[], now: string): Recalled[] =>
  recall(post, asked).filter((recalled) => isAboutIt(recalled, post, now));

const textOf = ({ parts }: Draft): string => plain(parts.map(({ text }) => text).join('\n'));

const comparables = new WeakMap<Draft, { text: string; words: string[] }>();

/** What is compared of a draft. Remembered: at every keystroke a draft is held against all that were asked about. */
function comparable(draft: Draft): { text: string; words: string[] } {
  const known = comparables.get(draft);
  if (known) return known;
  const made = { text: textOf(draft), words: comparableWords(textOf(draft)) };
  comparables.set(draft, made);
  return made;
}

function closenessOf({ draft }: Version, current: Draft, here: ReturnType<typeof comparable>): number {
  const there = comparable(draft);
  const alike = there.text === here.text ? 1 : likeness(there.words, here.words);
  const sameAccount =
    draft.platform === current.platform && plainHandle(draft.account?.handle ?? '') === plainHandle(current.account?.handle ?? '');
  return sameAccount ? alike : alike - ELSEWHERE;
}

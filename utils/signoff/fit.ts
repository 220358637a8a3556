import type { Change } from '../model/difference.ts';
import type { Draft } from '../model/draft.ts';
import type { TimeWindow } from '../model/receipt.ts';
import type { Refusal, RefusalId } from '../model/refusal.ts';
import { differenceOf } from './difference.ts';
import { refusal } from './refusal.ts';
import { type Dictionary, isSmallFix } from './small-fix.ts';

/** Whether a yes to one draft holds for another, or for the same one later. */
export type Fit =
  | {
      fits: true;
      /** Pictures whose bytes could be read once and not again: the author compares them with the signed ones by eye. */
      byEye: boolean;
      /** What was mended since, to be shown and logged. */
      smallFixes: Change[];
    }
  | { fits: false; why: Refusal; changes: Change[] };

/** What a yes covers besides the draft itself. */
export interface Covered {
  window: TimeWindow;
  /** ISO 8601: until then the yes holds. */
  until: string;
  /** Whether the policy lets small fixes pass. */
  smallFixes: boolean;
  isKnown: Dictionary;
  /** The signed draft was planned in a table: it says nothing of the audience, and it may be published by hand at its time. */
  planned?: boolean;
}

/**
 * Whether a yes holds for the draft as it is now.
 * @param signed the draft that was signed
 * @param now ISO 8601: the moment at which it would go out, where it goes out now
 */
export function fitOf(signed: Draft, current: Draft, { window, until, smallFixes, isKnown, planned = false }: Covered, now: string): Fit {
  const changes = differenceOf(signed, current);
  const refused = (id: RefusalId): Fit => ({ fits: false, why: refusal(id), changes });
  if (changes.some(({ kind }) => kind === 'account' || kind === 'platform')) return refused('wrong-account');

  const others = changes.filter((change) => change.kind !== 'time' && !(planned && isUnsaidInPlan(change)));
  const byEye = others.filter((change) => change.kind === 'media' && change.unreadable);
  const fixes = others.filter((change) => isFix(change, smallFixes, isKnown));
  if (byEye.length + fixes.length < others.length) return refused('another-draft');

  const goesOut = Date.parse(current.scheduledFor ?? now);
  const atItsTime = planned && signed.scheduledFor !== null && Math.abs(goesOut - Date.parse(signed.scheduledFor)) <= BY_HAND;
  // Whoever signs a month ahead signs the time of each post: that is how long such a yes holds.
  const holdsForItsTime = atItsTime && window.kind === 'exact';
  if (!holdsForItsTime && Date.parse(now) >= Date.parse(until)) return refused('expired');
  const sameTime = atItsTime || !changes.some(({ kind }) => kind === 'time');
  if (!isWithin(window, goesOut, Date.parse(until), sameTime)) return refused('outside-window');
  return { fits: true, byEye: byEye.length > 0, smallFixes: fixes };
}

/** Whether two states of a draft are known to differ: not by a file that could be read once only, nor by what a table does not say. */
export const differs = (before: Draft, after: Draft, { planned = false }: Pick<Covered, 'planned'>): boolean =>
  differenceOf(before, after).some((change) => !(change.kind === 'media' && change.unreadable) && !(planned && isUnsaidInPlan(change)));

/** Milliseconds that a person may be early or late who publishes by hand at a planned time. */
const BY_HAND = 15 * 60_000;

/** What no table says, and whoever signed the plan was told that it does not. */
function isUnsaidInPlan(change: Change): boolean {
  if (change.kind === 'audience') return change.before === null;
  if (change.kind !== 'unread') return false;
  const differing = [...change.before, ...change.after].filter((name) => !(change.before.includes(name) && change.after.includes(name)));
  return differing.every((name) => name === 'audience' || name === 'descriptions');
}

function isFix(change: Change, allowed: boolean, isKnown: Dictionary): boolean {
  if (change.kind !== 'text' || !allowed) return false;
  return change.before !== null && change.after !== null && isSmallFix(change.before, change.after, isKnown);
}

function isWithin(window: TimeWindow, goesOut: number, until: number, sameTime: boolean): boolean {
  switch (window.kind) {
    case 'exact':
      return sameTime;
    case 'between':
      return goesOut >= Date.parse(window.from) && goesOut <= Date.parse(window.to);
    case 'until-expiry':
      // A time that was signed with it holds even where it lies after the yes has run out: it was scheduled in time.
      return sameTime || goesOut <= until;
  }
}

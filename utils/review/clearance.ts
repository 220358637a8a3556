import { type BadgeState, type Clearance, OPEN_CONFIRMATION, OPEN_YES, type OpenReason } from '../model/clearance.ts';
import type { Draft } from '../model/draft.ts';
import type { Finding, Review } from '../model/finding.ts';
import type { Publication } from '../model/publication.ts';
import type { Kept } from '../model/wire.ts';
import { contentKey, findingKey } from './keys.ts';
import { type Confirmation, holdsOn } from './policy.ts';

/** A pass for whatever the box holds, until it has gone out. */
export const ANY_CONTENT = '*';

/** What the gate obeys, and what badge and panel say about it. */
export interface Cleared {
  clearance: Clearance;
  state: BadgeState;
  /** Findings that hold this draft now: not ticked, not passed. */
  open: Finding[];
  unconfirmed: Confirmation[];
  /** One sentence for the head of the panel. */
  headline: string;
}

/** A person's reason that lets this very content out; `null`: there is none. */
function passFor(draft: Draft, { passes }: Kept): string | null {
  const own = passes.findLast(({ content }) => content === contentKey(draft));
  return (own ?? passes.find(({ content }) => content === ANY_CONTENT))?.reason ?? null;
}

/** Keys of what is open in a draft. */
export const openKeys = (draft: Draft, { open, unconfirmed }: Pick<Cleared, 'open' | 'unconfirmed'>): string[] => [
  ...open.map((finding) => findingKey(finding, draft)),
  ...unconfirmed.map(({ key }) => key),
];

/** Whether somebody said, with a reason, that it may go out with this open. What came up since, a pause or another finding, they knew nothing of. */
function isPassed(draft: Draft, { passes }: Kept, opened: Pick<Cleared, 'open' | 'unconfirmed'>): boolean {
  const keys = openKeys(draft, opened);
  const content = contentKey(draft);
  return passes.some((pass) => pass.content === ANY_CONTENT || (pass.content === content && keys.every((key) => pass.open?.includes(key))));
}

/** What is open in a draft, by the checks' ids. */
export const openIn = ({ open, unconfirmed }: Pick<Cleared, 'open' | 'unconfirmed'>): string[] => [
  ...open.map(({ check }) => check),
  ...unconfirmed.map(({ by }) => (by === 'colleague' ? OPEN_YES : OPEN_CONFIRMATION)),
];

/** What a draft goes out with open, and why; `null`: nothing is open, or nobody has said that it may. */
export function openedWith(draft: Draft, cleared: Pick<Cleared, 'open' | 'unconfirmed'>, kept: Kept): Publication['opened'] {
  const [checks, reason] = [openIn(cleared), passFor(draft, kept)];
  return checks.length === 0 || reason === null ? null : { checks, reason };
}

/** The reasons that can be meant: what was checked is right, or a colleague's yes is missing for a cause. That it is right helps no missing yes. */
export function reasonsFor({ open, unconfirmed }: Pick<Cleared, 'open' | 'unconfirmed'>): OpenReason[] {
  const found = open.length > 0 || unconfirmed.some(({ by }) => by === 'author');
  const yes = unconfirmed.some(({ by }) => by === 'colleague');
  return [...(found ? ABOUT_FOUND : []), ...(yes ? ABOUT_YES : [])];
}

const ABOUT_FOUND: readonly OpenReason[] = ['checked-elsewhere', 'on-purpose', 'fix-follows'];
const ABOUT_YES: readonly OpenReason[] = ['nobody-there', 'said-elsewhere'];

/**
 * Makes a clearance from what was found, what was ticked and what the account asks for.
 * What could not be read never holds: it is said instead.
 */
export function clear(draft: Draft, review: Review, confirmations: readonly Confirmation[], kept: Kept): Cleared {
  const holding = holdsOn(draft.surface);
  const ticked = new Set(kept.ticks);
  const open = review.findings.filter(
    (finding) => holding.includes(finding.level) && !(finding.level === 'ask' && ticked.has(findingKey(finding, draft))),
  );
  const unconfirmed = confirmations.filter(({ key, by }) => by === 'colleague' || !ticked.has(key));
  const passed = isPassed(draft, kept, { open, unconfirmed });
  const held = !passed && (open.length > 0 || unconfirmed.length > 0);
  const openAnyway = passed && (open.length > 0 || unconfirmed.some(({ by }) => by === 'colleague'));
  const toLookAt = review.findings.some(
    (finding) => finding.level !== 'note' && !holding.includes(finding.level) && !ticked.has(findingKey(finding, draft)),
  );
  const unread = draft.account === null || (draft.unread ?? []).includes('text');
  const state: BadgeState = held ? 'held' : toLookAt || openAnyway ? 'to-look-at' : unread ? 'not-checked' : 'nothing-found';
  return {
    clearance: held ? 'held' : 'open',
    state,
    open,
    unconfirmed,
    headline: headline(draft, review, state, open, unconfirmed, openAnyway),
  };
}

function headline(
  draft: Draft,
  review: Review,
  state: BadgeState,
  open: Finding[],
  unconfirmed: readonly Confirmation[],
  openAnyway: boolean,
): string {
  if (state === 'held') {
    const stops = open.filter((finding) => finding.level === 'stop').length;
    const colleague = unconfirmed.some(({ by }) => by === 'colleague');
    const counts = [
      { count: stops, what: 'to mend' },
      { count: open.length - stops, what: 'to look at' },
      { count: unconfirmed.filter(({ by }) => by === 'author').length, what: 'to confirm' },
    ].filter(({ count }) => count > 0);
    const todo = counts.map(({ count, what }, at) => (at === 0 ? things(count, what) : `${inWords(count)} ${what}`));
    return `Held: ${[...todo, ...(colleague ? ['a colleague’s yes is missing'] : [])].join(', ')}.`;
  }
  if (openAnyway) return 'Goes out with this open, as you said.';
  if (state === 'to-look-at') return 'Something to look at. It holds nothing.';
  if (draft.account === null) return 'Nothing found in what could be read. The account could not be read.';
  const notes = review.findings.filter((finding) => finding.level === 'note').length;
  const unseen = (draft.unread ?? []).length > 0 || review.notChecked.length > 0;
  const nothing = unseen ? 'Nothing found in what could be read.' : 'Nothing found.';
  return notes > 0 ? `Nothing that holds it. ${notes === 1 ? 'One note.' : `${notes} notes.`}` : nothing;
}

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

const inWords = (count: number): string => NUMBERS[count] ?? String(count);

const things = (count: number, what: string): string => `${inWords(count)} ${count === 1 ? 'thing' : 'things'} ${what}`;

/** What each hidden thing is called where the panel says it could not be seen. */
const HIDDEN: Record<string, string> = {
  text: 'Cannot read the text here.',
  account: 'Cannot see which account posts.',
  audience: 'Cannot see who the audience is.',
  media: 'Cannot see the pictures here.',
  descriptions: 'Cannot see the image descriptions here.',
  schedule: 'Cannot read the scheduled time here.',
  'reply-target': 'Cannot see what this replies to.',
};

/** Sentences on what could not be read, for the panel. File names matter only where there are files. */
export function missingSentences(draft: Draft): string[] {
  const media = draft.parts.some((part) => part.media.length > 0);
  const hidden = new Set<string>(draft.unread ?? []);
  if (draft.account === null) hidden.add('account');
  const said = [...hidden].flatMap((name) => HIDDEN[name] ?? []);
  if (media && hidden.has('file-names')) said.push('Cannot see the names of the files.');
  return said;
}

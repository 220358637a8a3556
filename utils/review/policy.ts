import type { AccountMode } from '../model/clearance.ts';
import type { RecentPost } from '../model/context.ts';
import type { Draft, Surface } from '../model/draft.ts';
import type { Fact, Level, MistakeClass } from '../model/finding.ts';
import { localTime } from '../text/calendar.ts';
import { timeWords } from '../text/own-english.ts';
import { quoted } from '../text/phrases.ts';
import { shownHandle } from '../text/shown-handle.ts';
import { picturesKey, wordsKey } from './keys.ts';

/** What an account asks for before something goes out. */
export interface Policy {
  mode: AccountMode;
  /** Whether the author has to say that they looked, at every post. */
  authorLooks: boolean;
}

/** What has to be said before Publish is free. */
export interface Confirmation {
  key: string;
  ask: string;
  /** Who says it. *author*: a tick does. *colleague*: nothing in the panel does, and it is asked for as long as it is missing. */
  by: 'author' | 'colleague';
}

/**
 * A yes of somebody else that is missing.
 * @param needs whose it may be, in a sentence
 */
export const missingYes = (needs: string): Confirmation => ({ key: 'confirm:colleague', ask: needs, by: 'colleague' });

/** Posts and quotes are held by *ask*; answers, messages and corrections by *stop* alone. */
export const holdsOn = (surface: Surface): Level[] => (surface === 'post' || surface === 'quote' ? ['stop', 'ask'] : ['stop']);

/** What is still checked on a private account. */
const PRIVATE_CLASSES: readonly MistakeClass[] = ['wrong-account', 'confidential'];

/** Whether a check of this class runs at all on such an account. */
export const runsOn = (mode: AccountMode, mistake: MistakeClass): boolean => mode !== 'private' || PRIVATE_CLASSES.includes(mistake);

/**
 * While an incident of the brand is paused, every compose box asks, whatever is written in it.
 * @param since ISO 8601
 */
export function pauseConfirmation(draft: Draft, since: string, timeZone: string): Confirmation {
  return {
    key: `pause:${since}:${wordsKey(draft)}`,
    ask: `Paused since ${timeWords(since, timeZone)}: an incident is open. Does this have to go out now?`,
    by: 'author',
  };
}

export const isPause = ({ key }: Confirmation): boolean => key.startsWith('pause:');

/**
 * Where a file could be read once and not again, a yes holds if its pictures are the signed ones: only the author's eye can tell.
 * @param signed names what was signed
 */
export const pictureComparison = (draft: Draft, signed: string): Confirmation => ({
  key: `by-eye:${signed}:${picturesKey(draft)}`,
  ask: 'Compare the pictures with the signed ones below. Are they the same?',
  by: 'author',
});

/** More than this many questions are ticked without reading. */
const MOST_CONFIRMATIONS = 3;

const RISKY: readonly Fact['kind'][] = ['link', 'price', 'date'];

/**
 * What a careful account asks, riskiest first, three at most: new pictures; a link, price or date that was
 * not used before; an account used for the first time today.
 *
 * @param now ISO 8601, or `null` where the time is not known
 * @param timeZone IANA name of the zone whose midnight ends the day
 */
export function confirmationsFor(
  draft: Draft,
  facts: readonly Fact[],
  recent: readonly RecentPost[],
  policy: Policy,
  now: string | null,
  timeZone: string,
): Confirmation[] {
  if (!holdsOn(draft.surface).includes('ask') || policy.mode === 'private') return [];
  const asked: Omit<Confirmation, 'by'>[] = [];
  if (policy.mode === 'careful') {
    const pictures = draft.parts.flatMap((part) => part.media).length;
    if (pictures > 0) {
      const ask =
        pictures === 1
          ? 'Open the picture at full size. Is it the right one?'
          : `Open all ${pictures} pictures at full size. Are they the right ones?`;
      asked.push({ key: `confirm:pictures:${picturesKey(draft)}`, ask });
    }
    const fresh = [...new Set(facts.filter((fact) => RISKY.includes(fact.kind)).map((fact) => fact.text))].filter(
      (text) => !recent.some((post) => post.text.includes(text)),
    );
    if (fresh.length > 0)
      asked.push({ key: `confirm:facts:${fresh.join('|')}`, ask: `New here: ${list(fresh)}. Did you compare with the source?` });
    const handle = draft.account?.handle;
    const isToday = (at: string | null): boolean =>
      at !== null && now !== null && localTime(at, timeZone).day === localTime(now, timeZone).day;
    const isThisOne = (post: RecentPost): boolean =>
      post.platform === draft.platform && post.handle.toLowerCase() === handle?.toLowerCase();
    if (handle && now && !recent.some((post) => isThisOne(post) && isToday(post.at))) {
      asked.push({ key: `confirm:account:${handle}`, ask: `First post as ${shownHandle(handle)} today. Is that the right account?` });
    }
  }
  if (policy.authorLooks)
    asked.push({ key: `confirm:looked:${wordsKey(draft)}`, ask: 'I have read this post once more, as a stranger would.' });
  return asked.slice(0, MOST_CONFIRMATIONS).map((each) => ({ ...each, by: 'author' }));
}

const list = (texts: readonly string[]): string => {
  const shown = texts.slice(0, 3).map((text) => quoted(text, 40));
  return texts.length > 3 ? `${shown.join(', ')} and ${texts.length - 3} more` : shown.join(', ');
};

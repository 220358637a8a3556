import { commonWords } from '../../utils/checks/words/common-words.ts';
import { knownWordsEn } from '../../utils/checks/words/known-words-en.ts';
import type { Briefing } from '../../utils/messages.ts';
import { type ApprovalPolicy, noApproval } from '../../utils/model/approval-policy.ts';
import { approvalOf, type OwnAccount } from '../../utils/model/brand-profile.ts';
import type { Draft } from '../../utils/model/draft.ts';
import type { Standing } from '../../utils/model/standing.ts';
import { differenceOf } from '../../utils/signoff/difference.ts';
import { standingOf } from '../../utils/signoff/policy.ts';
import { askedAboutIt, recall } from '../../utils/signoff/recall.ts';
import { type Dictionary, noDictionary } from '../../utils/signoff/small-fix.ts';
import { WordFilter } from '../../utils/text/word-filter.ts';

/** What an account asks of colleagues. A private one asks nothing of anybody. */
export const policyOf = (own: OwnAccount | null): ApprovalPolicy => (own?.account.mode === 'private' ? noApproval : approvalOf(own));

let filter: WordFilter | undefined;

const isEnglish: Dictionary = (word) => {
  filter ??= new WordFilter(knownWordsEn);
  return commonWords.has(word) || filter.has(word);
};

const dictionaryOf = (own: OwnAccount | null): Dictionary => (own?.profile.locale.startsWith('en') ? isEnglish : noDictionary);

/**
 * Holds a draft against what its account asks of colleagues.
 * @param incident whether an incident of the brand is open
 * @param now ISO 8601
 */
export function standingFor(draft: Draft, own: OwnAccount | null, { people, asked }: Briefing, incident: boolean, now: string): Standing {
  return standingOf(policyOf(own), draft, { people, asked, isKnown: dictionaryOf(own), now }, incident);
}

/** What was asked about this very draft: a yes is used up when it goes out. @param now ISO 8601 */
export const askedAbout = (draft: Draft, { asked }: Briefing, now: string): { nonce: string; item: number; version: number }[] =>
  askedAboutIt(draft, asked, now).map(({ asked: { request }, item, version }) => ({ nonce: request.nonce, item, version }));

/** Whether a draft differs, its time apart, from what was first asked about it; `null`: nobody was asked. */
export function changedSinceAsked(draft: Draft, { asked }: Briefing): boolean | null {
  const [first] = recall(draft, asked)
    // What has gone out since was another post.
    .filter(({ asked: { published }, item, version }) => !published.some((each) => each.item === item && each.version === version))
    .toSorted((one, other) => Date.parse(one.asked.request.askedAt) - Date.parse(other.asked.request.askedAt));
  return first ? differenceOf(first.draft, draft).some(({ kind }) => kind !== 'time' && kind !== 'unread') : null;
}

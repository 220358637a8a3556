import { checks, review } from '../../utils/checks/index.ts';
import { type ApprovalPolicy, noApproval } from '../../utils/model/approval-policy.ts';
import type { Draft } from '../../utils/model/draft.ts';
import type { Version } from '../../utils/model/request.ts';
import type { Kept } from '../../utils/model/wire.ts';
import { checklist } from '../../utils/review/checklist.ts';

/** What is told of a draft besides its pictures. */
export type Told = Pick<Version, 'findings' | 'questions'>;

/**
 * What the checks and the checklist say of a draft to somebody who knows nothing of the brand: made without its rules, rivals,
 * sensitive words, other posts and other brands, so that none of them can be in it.
 * @param now ISO 8601
 */
export function told(draft: Draft, kept: Kept, now: string, timeZone: string, locale: string): Told {
  const found = review(draft, { now, timeZone, locale }, checks);
  const ticked = new Set(kept.ticks);
  const questions = checklist(draft, found, [], { sensitive: false, organisation: null }).map(({ key, ask }) => ({
    ask,
    ticked: ticked.has(key),
  }));
  return { findings: found.findings, questions };
}

/** The checklist, in words for whoever sends it along. */
export function questionsWords(questions: Told['questions']): string {
  const done = questions.filter(({ ticked }) => ticked).length;
  if (questions.length < 2) return questions.length === 0 ? 'No questions.' : `One question, ${done === 1 ? 'ticked' : 'not ticked'}.`;
  return `${questions.length} questions, ${done === 0 ? 'none' : done} of them ticked.`;
}

/** What of a policy goes along: how long a yes holds, and nothing about other people. */
export const toldPolicy = (policy: ApprovalPolicy): ApprovalPolicy | null =>
  policy.needs === 'nobody' ? null : { ...policy, from: noApproval.from, ordered: false };

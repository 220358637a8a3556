import type { Briefing } from '../../utils/messages.ts';
import { findAccount } from '../../utils/model/brand-profile.ts';
import type { Draft, Surface } from '../../utils/model/draft.ts';
import { emptyKept } from '../../utils/model/empty-kept.ts';
import type { Finding } from '../../utils/model/finding.ts';
import type { KeptPost } from '../../utils/model/incident-record.ts';
import type { Post } from '../../utils/model/post.ts';
import { judge } from './judge.ts';

/** What a second look at a published post finds. */
export interface LookBack {
  /** Worst first. */
  findings: Finding[];
  /** For somebody who did not write it. */
  questions: string[];
}

/** The post as it was when it was still a draft, as far as its page shows it. */
const draftOf = (platform: string, post: Post): Draft => ({
  platform,
  surface: 'post',
  account: post.account,
  audience: null,
  // A post's page shows that there are pictures; their descriptions are on it only for those who listen to the page.
  parts: [{ text: post.text, media: Array.from({ length: post.pictures }, () => ({ kind: 'image' as const, alt: '', fileName: null })) }],
  scheduledFor: null,
  replyTo: null,
  unread: ['audience', 'descriptions', 'file-names', 'schedule', 'reply-target'],
});

/**
 * The same checks on what was published, judged for the moment it went out; `null`: the post is no brand's of ours.
 *
 * @param now ISO 8601; stands in where the page does not say when the post went out
 */
export function lookBack(platform: string, post: Post, briefing: Briefing, now: string): LookBack | null {
  if (!findAccount(briefing.brands, platform, post.account.handle)) return null;
  const before = {
    ...briefing,
    // The post itself is among what went out, and repeats nobody.
    recent: briefing.recent.filter(({ text }) => text.trim() !== post.text.trim()),
    paused: [],
  };
  const { review, questions } = judge(draftOf(platform, post), before, emptyKept(), post.publishedAt ?? now);
  return { findings: review.findings, questions: questions.map(({ ask }) => ask) };
}

/**
 * The same checks on words that answer a mistake, before they go out; what weakens an apology is marked in them already.
 *
 * @param parts the posts of a thread, or one
 * @param now ISO 8601
 */
export function lookAhead(
  { platform, account }: Pick<KeptPost, 'platform' | 'account'>,
  surface: Surface,
  parts: readonly string[],
  briefing: Briefing,
  now: string,
): Finding[] {
  const draft: Draft = {
    platform,
    surface,
    account,
    audience: null,
    parts: parts.map((text) => ({ text, media: [] })),
    scheduledFor: null,
    replyTo: null,
    unread: ['audience', 'schedule', 'reply-target'],
  };
  const { review } = judge(draft, briefing, emptyKept(), now);
  return review.findings.filter((finding) => finding.class !== 'apology-wording');
}

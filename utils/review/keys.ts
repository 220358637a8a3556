import type { Draft, Media } from '../model/draft.ts';
import type { Fact, Finding } from '../model/finding.ts';

/**
 * Names for what can be ticked. A key holds the content that the tick is about: change that, and the key is
 * another one, so the tick is gone; change something else, and it stays.
 */

/** A name alone tells no picture: every one that is pasted is called `image.png`, and many pages show none. */
const mediaKey = (media: readonly Media[]): string =>
  media.map(({ kind, alt, fileName, hash }) => `${kind}:${alt ?? '-'}:${fileName ?? '-'}${hash ? `:${hash}` : ''}`).join('|');

const MEDIA_CLASSES = new Set(['wrong-media', 'accessibility']);

/** The key of a finding: its check, and the words (or pictures, or account) it speaks of. */
export function findingKey(finding: Finding, draft: Draft): string {
  const part = finding.part === null ? null : draft.parts[finding.part];
  let about: string;
  if (part && finding.start !== null && finding.end !== null) about = part.text.slice(finding.start, finding.end);
  else if (MEDIA_CLASSES.has(finding.class)) about = mediaKey(part ? part.media : draft.parts.flatMap((each) => each.media));
  else about = part ? part.text : wordsKey(draft);
  // The sentence names the rest of what was compared: the account, the date, the other price.
  return `finding:${finding.check}:${finding.part ?? ''}:${about}:${finding.say}`;
}

export const factKey = (fact: Fact): string => `fact:${fact.kind}:${fact.text}`;

/** Everything that goes out: a pass with a reason holds for exactly this. */
export function contentKey(draft: Draft): string {
  const { platform, surface, account, audience, parts, scheduledFor, warning = '' } = draft;
  return JSON.stringify([platform, surface, account?.handle ?? null, audience, parts, scheduledFor, warning]);
}

/** The pictures of a draft, for questions about them. */
export const picturesKey = (draft: Draft): string => mediaKey(draft.parts.flatMap((part) => part.media));

/** The words of a draft, those of its warning too, for questions about them. */
export const wordsKey = ({ parts, warning }: Draft): string => [...parts.map(({ text }) => text), ...(warning ? [warning] : [])].join('\n');

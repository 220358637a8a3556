import type { Example } from '../../utils/checks/check.ts';
import type { Context } from '../../utils/model/context.ts';
import type { Draft } from '../../utils/model/draft.ts';

/** An example of a check as the draft and context it stands for: a post of @acmetea's on X, on a Sunday morning. */
export function written(example: Example): { draft: Draft; context: Context } {
  const { text, draft = {}, context = {} } = typeof example === 'string' ? { text: example } : example;
  const texts = typeof text === 'string' ? [text] : text;
  return {
    draft: {
      platform: 'x',
      surface: 'post',
      account: { handle: 'acmetea' },
      audience: 'public',
      parts: texts.map((part) => ({ text: part, media: [] })),
      scheduledFor: null,
      replyTo: null,
      ...draft,
    },
    context: { now: '2026-11-22T09:00:00Z', timeZone: 'Europe/London', locale: 'en-GB', recent: [], ...context },
  };
}

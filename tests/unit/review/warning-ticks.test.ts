import { expect, it } from 'vitest';
import type { Draft } from '../../../utils/model/draft.ts';
import type { Finding } from '../../../utils/model/finding.ts';
import { contentKey, findingKey, wordsKey } from '../../../utils/review/keys.ts';

const warned = (warning: string): Draft => ({
  platform: 'mastodon',
  surface: 'post',
  account: { handle: 'acmetea' },
  audience: null,
  parts: [{ text: 'The winter tea is back.', media: [] }],
  scheduledFor: null,
  replyTo: null,
  warning,
});

/** As of something in the warning: that stands at no place of a part. */
const aboutWarning: Finding = {
  check: 'hurtful',
  class: 'hurtful',
  level: 'ask',
  part: null,
  start: null,
  end: null,
  say: 'This may hurt somebody.',
};

it('what was ticked or let through with one content warning is open again with another', () => {
  const [before, after] = [warned('Tea'), warned('Tea, and an insult')];
  expect(contentKey(after)).not.toBe(contentKey(before));
  expect(findingKey(aboutWarning, after)).not.toBe(findingKey(aboutWarning, before));
  expect(wordsKey(after)).not.toBe(wordsKey(before));
});

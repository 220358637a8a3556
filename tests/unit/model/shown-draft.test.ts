import { expect, it } from 'vitest';
import type { Draft } from '../../../utils/model/draft.ts';
import { shownDraftSchema } from '../../../utils/model/wire.ts';

const shown = (scheduledFor: string | null, unread?: Draft['unread']): Draft => ({
  platform: 'x',
  surface: 'post',
  account: { handle: 'acmetea' },
  audience: null,
  parts: [{ text: 'Our winter tea is here.', media: [] }],
  scheduledFor,
  replyTo: null,
  ...(unread ? { unread } : {}),
});

it('makes a moment of the page’s words', () => {
  const { scheduledFor, unread } = shownDraftSchema.parse(shown('Will send on Tue, Dec 1, 2026 at 9:00 PM', ['file-names']));
  expect(new Date(scheduledFor!)).toEqual(new Date('2026-12-01T21:00'));
  expect(unread).toEqual(['file-names']);
});

it.each(['Next available', 'Tomorrow at nine', ''])('says of “%s” that the time was not read', (words) => {
  expect(shownDraftSchema.parse(shown(words, ['file-names', 'schedule']))).toEqual(shown(null, ['file-names', 'schedule']));
  expect(shownDraftSchema.parse(shown(words))).toEqual(shown(null, ['schedule']));
});

it.each([null, '2026-12-01T21:00:00+01:00'])('leaves %s as it is', (moment) => {
  expect(shownDraftSchema.parse(shown(moment))).toEqual(shown(moment));
});

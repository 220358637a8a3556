import { expect, it } from 'vitest';
import type { Draft, Media } from '../../../utils/model/draft.ts';
import type { Finding } from '../../../utils/model/finding.ts';
import { contentKey, findingKey, picturesKey } from '../../../utils/review/keys.ts';

const tin: Media = { kind: 'image', alt: 'A tin', fileName: 'tin.png' };
const draftWith = (media: Media[]): Draft => ({
  platform: 'x',
  surface: 'post',
  account: { handle: 'acmetea' },
  audience: null,
  parts: [{ text: 'The winter tea is back.', media }],
  scheduledFor: null,
  replyTo: null,
});
const aboutPictures: Finding = {
  check: 'same-picture',
  class: 'wrong-media',
  level: 'ask',
  part: 0,
  start: null,
  end: null,
  say: 'This picture went out already. Is it the right one?',
};

it.each([
  ['one picture more', [tin, { ...tin, fileName: 'second.png' }]],
  ['none any more', []],
  ['a film instead', [{ ...tin, kind: 'video' as const }]],
  ['another file', [{ ...tin, fileName: 'other.png' }]],
  ['another file of the same name', [{ ...tin, hash: 'of-other-bytes' }]],
])('what was ticked or let through about the pictures is open again with %s', (_, media) => {
  const before = draftWith([tin]);
  const after = draftWith(media);
  expect(findingKey(aboutPictures, after)).not.toBe(findingKey(aboutPictures, before));
  expect(picturesKey(after)).not.toBe(picturesKey(before));
  expect(contentKey(after)).not.toBe(contentKey(before));
});

it('stays ticked when a description of its looks arrives later', () => {
  const read = draftWith([{ ...tin, perceptualHash: 'a'.repeat(256) }]);
  expect(findingKey(aboutPictures, read)).toBe(findingKey(aboutPictures, draftWith([tin])));
});

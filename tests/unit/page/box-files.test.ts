import { expect, it } from 'vitest';
import type { Draft } from '../../../utils/model/draft.ts';
import { BoxFiles } from '../../../utils/page/box-files.ts';

const chosen = (name: string): File => new File([name], name, { type: 'image/png' });

/** The names that a box with so many media is given. */
function named(files: BoxFiles, count: number): (string | null)[] {
  const draft: Draft = {
    platform: 'x',
    surface: 'post',
    account: null,
    audience: null,
    parts: [{ text: '', media: Array.from({ length: count }, () => ({ kind: 'image' as const, alt: null, fileName: null })) }],
    scheduledFor: null,
    replyTo: null,
    unread: ['file-names'],
  };
  files.name(draft);
  expect(draft.unread).toHaveLength(draft.parts[0]!.media.some(({ fileName }) => fileName) ? 0 : 1);
  return draft.parts[0]!.media.map(({ fileName }) => fileName);
}

it('names what was chosen, in its order, as soon as all of it is there', () => {
  const files = new BoxFiles();
  files.take([chosen('tins.png'), chosen('cups.png')]);
  expect(named(files, 0)).toEqual([]);
  expect(named(files, 1)).toEqual([null]);
  expect(named(files, 2)).toEqual(['tins.png', 'cups.png']);
});

it('gives the name of a picture that was taken out to nothing that comes in its place, and names the next file again', () => {
  const files = new BoxFiles();
  files.take([chosen('tins.png')]);
  expect(named(files, 1)).toEqual(['tins.png']);
  expect(named(files, 0)).toEqual([]);
  // Out of the site’s own collection.
  expect(named(files, 1)).toEqual([null]);
  expect(named(files, 0)).toEqual([]);
  files.take([chosen('cups.png')]);
  expect(named(files, 1)).toEqual(['cups.png']);
});

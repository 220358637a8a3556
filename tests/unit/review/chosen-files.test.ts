import { expect, it } from 'vitest';
import { asSigned, type Chosen, fileOf } from '../../../entrypoints/review/chosen-files.ts';
import type { Draft } from '../../../utils/model/draft.ts';

const chosen = (name: string, hash: string): Chosen => ({
  file: new File([hash], name),
  address: hash,
  hash,
  perceptualHash: null,
  writing: null,
});

const showing = (...parts: (string | null)[][]): Draft => ({
  platform: 'x',
  surface: 'post',
  account: { handle: 'acmetea' },
  audience: null,
  parts: parts.map((names) => ({ text: '', media: names.map((fileName) => ({ kind: 'image' as const, alt: null, fileName })) })),
  scheduledFor: null,
  replyTo: null,
});

const hashes = (draft: Draft, files: readonly Chosen[]): (string | null)[] =>
  draft.parts.flatMap(({ media }, part) => media.map((_, medium) => fileOf(draft, files, part, medium)?.hash ?? null));

const [first, second] = [chosen('image.png', 'one'), chosen('image.png', 'two')];
const tins = chosen('tins.png', 'tins');

it('two pasted pictures of one name stay two, in what is shown and in what is signed', () => {
  const draft = showing(['image.png', 'tins.png', 'image.png']);
  expect(hashes(draft, [first, tins, second])).toEqual(['one', 'tins', 'two']);
  expect(asSigned(draft, [first, tins, second]).parts[0]!.media.map(({ hash }) => hash)).toEqual(['one', 'tins', 'two']);
  expect(hashes(showing(['image.png'], ['image.png']), [first, second])).toEqual(['one', 'two']);
});

it('a picture that was taken out and pasted anew is the newer', () => {
  expect(hashes(showing(['image.png']), [first, second])).toEqual(['two']);
  expect(hashes(showing([null]), [first, second])).toEqual(['two']);
});

it('without names the order tells, and nothing does where something else was chosen as well', () => {
  expect(hashes(showing([null, null]), [first, second])).toEqual(['one', 'two']);
  expect(hashes(showing([null]), [first, tins])).toEqual([null]);
});

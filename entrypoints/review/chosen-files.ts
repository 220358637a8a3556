import type { Draft } from '../../utils/model/draft.ts';
import { HASHED_SIZE, perceptualHash } from '../../utils/model/perceptual-hash.ts';
import { LARGEST_PICTURE, type Picture } from '../../utils/model/request.ts';
import { hashOfFile } from '../../utils/signoff/fingerprint.ts';
import { shrunk } from './shrunk.ts';

/** A file that the person chose for the draft. It stays in this browser. */
export interface Chosen {
  file: File;
  /** Address to show it by. */
  address: string;
  /** `null`: not worked out yet. */
  hash: string | null;
  /** How it looks; `null`: not worked out yet, no picture, or too plain a one. */
  perceptualHash: string | null;
  /** What is written in it, a line each; `null`: not read. */
  writing: string | null;
}

/** In the order in which they were chosen. Two may have one name: every picture that is pasted is called `image.png`. */
export type ChosenFiles = readonly Chosen[];

/** The same file with what can be told of its bytes. The browser unpacks and shrinks the picture on a thread of its own. */
export async function withHashes(chosen: Chosen): Promise<Chosen> {
  const [hash, perceptualHash] = await Promise.all([hashOfFile(chosen.file), lookOf(chosen.file)]);
  return { ...chosen, hash, perceptualHash };
}

async function lookOf(file: File): Promise<string | null> {
  const small = await createImageBitmap(file, { resizeWidth: HASHED_SIZE, resizeHeight: HASHED_SIZE, resizeQuality: 'high' }).catch(
    () => null,
  );
  if (!small) return null;
  const paper = new OffscreenCanvas(HASHED_SIZE, HASHED_SIZE).getContext('2d')!;
  paper.drawImage(small, 0, 0);
  small.close();
  return perceptualHash(paper.getImageData(0, 0, HASHED_SIZE, HASHED_SIZE).data);
}

/** Which file a medium is: by its name, or by its place where the page shows no names and nothing else was chosen. */
export function fileOf(draft: Draft, files: ChosenFiles, part: number, medium: number): Chosen | null {
  const all = draft.parts.flatMap(({ media }) => media);
  const at = draft.parts.slice(0, part).reduce((sum, { media }) => sum + media.length, 0) + medium;
  const { fileName } = all[at]!;
  const isNamed = (each: { fileName: string | null }): boolean => each.fileName === fileName;
  // Of files with one name the newest are there: whoever takes a picture out and pastes another has two.
  if (fileName === null) {
    const newest = [...new Map(files.map((chosen) => [chosen.file.name, chosen])).values()];
    return [files, newest].find(({ length }) => length === all.length)?.[at] ?? null;
  }
  const named = files.filter(({ file }) => file.name === fileName).slice(-all.filter(isNamed).length);
  return named[all.slice(0, at).filter(isNamed).length] ?? null;
}

/** The draft as it is signed: with the hashes of the files that could be read. */
export const asSigned = (draft: Draft, files: ChosenFiles): Draft => ({
  ...draft,
  parts: draft.parts.map(({ text, media }, part) => ({
    text,
    media: media.map((each, medium) => {
      const hash = fileOf(draft, files, part, medium)?.hash;
      return hash ? { ...each, hash } : each;
    }),
  })),
});

/** The draft as it is judged: with how its pictures look and what is written in them as well, which is of no use to anybody else. */
export const asJudged = (draft: Draft, files: ChosenFiles): Draft => ({
  ...draft,
  parts: asSigned(draft, files).parts.map(({ media, ...part }, index) => ({
    ...part,
    media: media.map((each, medium) => {
      const { perceptualHash: look = null, writing = null } = fileOf(draft, files, index, medium) ?? {};
      return { ...each, ...(look !== null && { perceptualHash: look }), ...(writing !== null && { writing }) };
    }),
  })),
});

/** Widths to try, in pixels, and how much of the picture is kept of each: the first that is small enough is taken. */
const TRIES = [
  [640, 0.8],
  [640, 0.6],
  [480, 0.6],
  [320, 0.5],
] as const;

/** Small copies of the pictures, to be sent along. Films, and what cannot be read, are left out. */
export async function smallPictures(draft: Draft, files: ChosenFiles): Promise<Picture[]> {
  const places = draft.parts.flatMap(({ media }, part) => media.map((_, medium) => ({ part, medium })));
  const small = await Promise.all(
    places.map(async ({ part, medium }) => {
      const chosen = fileOf(draft, files, part, medium);
      const src = chosen && (await smallCopy(chosen.file));
      return src ? [{ part, medium, src }] : [];
    }),
  );
  return small.flat();
}

async function smallCopy(file: File): Promise<string | null> {
  const bitmap = await createImageBitmap(file).catch(() => null);
  if (!bitmap) return null;
  try {
    for (const [widest, quality] of TRIES) {
      const small = await shrunk(bitmap, widest).convertToBlob({ type: 'image/jpeg', quality });
      const bytes = new Uint8Array(await small.arrayBuffer());
      const src = `data:image/jpeg;base64,${base64(bytes)}`;
      if (src.length <= LARGEST_PICTURE) return src;
    }
    return null;
  } finally {
    bitmap.close();
  }
}

const base64 = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));

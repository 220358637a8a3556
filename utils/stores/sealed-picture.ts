import { sha256 } from './sha256.ts';

/** A picture to be kept with a new incident or an old one. */
export interface NewPicture {
  blob: Blob;
  from: 'page' | 'dropped';
}

/** The picture as it is kept: with its hash, by which a change of it is seen. */
export async function sealed({ blob, from }: NewPicture, at: string) {
  return { id: crypto.randomUUID(), blob, kept: { at, from, hash: await sha256(await blob.arrayBuffer()) } };
}

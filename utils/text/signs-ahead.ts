import { readPattern } from './pattern-reader.ts';
import { type Signs, signsOf } from './pattern-signs.ts';

/** What was read here, by the source of its pattern. */
const readHere = new Map<string, Signs>();
/** What was read while the extension was built, by `nameOf` its pattern. */
const readAhead = new Map<number, Signs>();

/** Tells one pattern from another: its length, and a hash of 32 bits (FNV-1a). */
function nameOf(source: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < source.length; at += 1) hash = Math.imul(hash ^ source.charCodeAt(at), 0x01000193);
  return (hash >>> 0) * LENGTHS + source.length;
}
const LENGTHS = 1 << 16;

/** Before the signs of each pattern: the halves of its hash, its length, and how many signs follow. */
const HEAD = 4;

/** What a pattern cannot do without; read off it where that was not done ahead. */
export function signsFor(source: string): Signs {
  const known = readAhead.get(nameOf(source)) ?? readHere.get(source);
  if (known) return known;
  const signs = signsOf(readPattern(source).groups);
  readHere.set(source, signs);
  return signs;
}

/** All that was read here, for `takeSigns`. The build calls it, so that no compose box has to read half a million letters of patterns first. */
export function packSigns(): Uint16Array<ArrayBuffer> {
  const packed: number[] = [];
  for (const [source, signs] of readHere) {
    if (source.length >= LENGTHS || signs.length >= LENGTHS) continue;
    const hash = Math.floor(nameOf(source) / LENGTHS);
    packed.push(hash & 0xffff, hash >>> 16, source.length, signs.length);
    for (const sign of signs) packed.push(sign);
  }
  return Uint16Array.from(packed);
}

/** Takes over what `packSigns` gave in a build of the same patterns. */
export function takeSigns(packed: Uint16Array<ArrayBuffer>): void {
  for (let at = 0; at < packed.length; ) {
    const [low = 0, high = 0, length = 0, count = 0] = packed.subarray(at, at + HEAD);
    at += HEAD;
    readAhead.set((high * LENGTHS + low) * LENGTHS + length, packed.subarray(at, at + count));
    at += count;
  }
}

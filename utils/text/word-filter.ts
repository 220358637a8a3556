/** How many bits of the filter each word sets. */
const probes = 6;

/**
 * A set of words in a fixed number of bits (a Bloom filter): a tenth of the size of the list itself. A word that was put in is always known;
 * one that was not is taken for known about once in a hundred times, which for a spelling check means a slip unseen, never a false alarm.
 */
export class WordFilter {
  private readonly bits: Uint8Array;

  /** @param bits what `toBase64` gave, or how many bytes an empty filter has. */
  constructor(bits: string | number) {
    this.bits = typeof bits === 'number' ? new Uint8Array(bits) : Uint8Array.from(atob(bits), (byte) => byte.charCodeAt(0));
  }

  add(word: string): void {
    for (const bit of this.places(word)) this.bits[bit >>> 3]! |= 1 << (bit & 7);
  }

  has(word: string): boolean {
    return this.places(word).every((bit) => (this.bits[bit >>> 3]! & (1 << (bit & 7))) !== 0);
  }

  toBase64(): string {
    return btoa(Array.from(this.bits, (byte) => String.fromCharCode(byte)).join(''));
  }

  /** Two hashes of the word (FNV-1a with two seeds) give all its places (Kirsch and Mitzenmacher, 2006). */
  private places(word: string): number[] {
    let [one, two] = [0x811c9dc5, 0x01000193];
    for (let at = 0; at < word.length; at += 1) {
      const code = word.charCodeAt(at);
      one = Math.imul(one ^ code, 0x01000193);
      two = Math.imul(two ^ code, 0x5bd1e995);
    }
    one ^= one >>> 15;
    two ^= two >>> 13;
    const size = this.bits.length * 8;
    return Array.from({ length: probes }, (_, probe) => ((one + Math.imul(probe, two | 1)) >>> 0) % size);
  }
}

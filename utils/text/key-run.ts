import { EDGE, isEdge, keyOf, slotsOf } from './letter-runs.ts';

/** What a text's letter is looked up by (`keyOf`), with a bit for the letters, digits and low lines that `\b` has words made of. */
export type Key = number;

const KEY = 0xffff;
const OF_A_WORD = 0x10000;

/** The key of a letter that a pattern names. */
export const namedKey = (unit: number): Key => (isOfAWord(unit) ? keyOf(unit) | OF_A_WORD : keyOf(unit));
const isOfAWord = (unit: number): boolean => !isEdge(unit) || (unit >= 0x30 && unit <= 0x39) || unit === 0x5f;

/**
 * A place between two letters where a pattern asks what stands beside it. *opened*: none of A to Z before it; *closed*: none behind it;
 * *turned*: a word begins or ends, as `\b` has it.
 */
export type Place = 'opened' | 'closed' | 'turned';

/** So many letters before a place make runs with what stands behind it, and the other way round. */
export const NEAR = 2;

const NONE: readonly number[] = [];

/** Letters and edges that stand side by side wherever a pattern fits. */
export class KeyRun {
  private readonly keys: Key[];
  /** How many of them another run has told of. */
  private known: number;
  /** The last one is of a word, as `\b` has it. */
  private ofAWord: boolean;
  /** A word begins here, or ends: the letter that comes tells. */
  private turned: boolean;
  private closed = false;

  /** @param before what it goes on from */
  constructor(before?: KeyRun) {
    this.keys = before ? before.keys.slice(-NEAR) : [];
    this.known = this.keys.length;
    this.ofAWord = before?.ofAWord ?? false;
    this.turned = before?.turned ?? false;
  }

  push(next: Key | Place): void {
    if (typeof next === 'string') {
      this.look(next);
      return;
    }
    this.ofAWord = (next & OF_A_WORD) !== 0;
    if (this.turned && this.ofAWord) this.keys.push(EDGE);
    this.turned = false;
    this.closed = false;
    this.keys.push(next & KEY);
  }

  private look(place: Place): void {
    if (this.keys.length === 0) {
      if (place === 'opened') this.keys.push(EDGE);
      this.turned = place === 'turned' || (this.turned && place !== 'opened');
    } else if (place === 'closed' ? this.keys.at(-1) !== EDGE : place === 'turned' && this.ofAWord) this.closed = true;
  }

  /** Ends it, and begins anew. @returns slots of its runs, where they tell anything new */
  end(most: number): readonly number[] {
    const tells = this.keys.length > this.known || this.closed;
    if (this.closed) this.keys.push(EDGE);
    const slots = tells ? slotsOf(this.keys, most) : NONE;
    this.keys.length = 0;
    this.known = 0;
    this.ofAWord = false;
    this.turned = false;
    this.closed = false;
    return slots;
  }

  /** Goes on from a letter that has been told of. */
  goOn(last: Key): void {
    this.push(last);
    this.known = this.keys.length;
  }
}

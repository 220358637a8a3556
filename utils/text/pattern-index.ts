import { type Runs, SLOTS } from './letter-runs.ts';
import { holds, type Signs } from './pattern-signs.ts';

/** A draft is asked about five hundred times, its sentences once or twice: from so many questions on, one look answers all that follow. */
const QUESTIONS = 16;

/** What was asked about a text. */
interface Asked {
  questions: number;
  /** 1 for each pattern that the text has a group of; `null`: not looked up yet. Those that came later are not among them. */
  called: Uint8Array<ArrayBuffer> | null;
}

/** An entry: where the next one of the same run is, the pattern, another run of the group, and where the group stands. */
const [NEXT, PATTERN, ANOTHER, GROUP] = [0, 1, 2, 3];

/**
 * All patterns by what they cannot do without, as a book's index has its words: a text looks up the few runs that it has, instead of each
 * pattern looking for its many. A group is entered under the one of its runs that fewest groups have, which is the rarest in texts as well.
 */
export class PatternIndex {
  /** Where the signs of each pattern begin and end. */
  private readonly ends: number[] = [0];
  private readonly signs = new Growing(Uint16Array, 1 << 14);
  /** Numbers of those that demand nothing. */
  private readonly always: number[] = [];
  /** How many groups have a run. */
  private readonly counts = new Uint16Array(SLOTS);
  /** Under each run its first entry; 0: none. */
  private readonly first = new Int32Array(SLOTS);
  private readonly entries = new Growing(Int32Array, 1 << 14);
  private readonly asked = new WeakMap<Runs, Asked>();
  private lastRuns: Runs | null = null;
  private last: Asked = { questions: 0, called: null };

  constructor() {
    this.entries.add([0, 0, 0, 0]);
  }

  /** Takes a pattern in. @returns its number */
  enter(signs: Signs): number {
    const pattern = this.ends.length - 1;
    const start = this.ends[pattern]!;
    this.signs.add(signs);
    for (let at = 0; at < signs.length; at += 1 + signs[at]!)
      if (signs[at] === 0) this.always.push(pattern);
      else this.enterGroup(signs, at, pattern, start);
    this.ends.push(start + signs.length);
    return pattern;
  }

  private enterGroup(signs: Signs, at: number, pattern: number, start: number): void {
    const last = at + signs[at]!;
    let rarest = signs[at + 1]!;
    for (let next = at + 1; next <= last; next += 1) {
      const slot = signs[next]!;
      if (this.counts[slot]! < this.counts[rarest]!) rarest = slot;
      this.counts[slot]! += 1;
    }
    const another = signs[last] === rarest ? signs[at + 1]! : signs[last]!;
    this.first[rarest] = this.entries.add([this.first[rarest]!, pattern, another, start + at]);
  }

  /** Whether a text with these runs has what a pattern cannot do without. @param pattern number that `enter` gave */
  calls(runs: Runs, pattern: number): boolean {
    const asked = runs === this.lastRuns ? this.last : this.askedAbout(runs);
    asked.questions += 1;
    if (asked.called === null && asked.questions > QUESTIONS) asked.called = this.lookUp(runs);
    if (asked.called !== null && pattern < asked.called.length) return asked.called[pattern] === 1;
    const signs = this.signs.all;
    const end = this.ends[pattern + 1]!;
    for (let at = this.ends[pattern]!; at < end; at += 1 + signs[at]!) if (holds(runs, signs, at)) return true;
    return false;
  }

  private askedAbout(runs: Runs): Asked {
    let asked = this.asked.get(runs);
    if (!asked) {
      asked = { questions: 0, called: null };
      this.asked.set(runs, asked);
    }
    this.lastRuns = runs;
    this.last = asked;
    return asked;
  }

  private lookUp(runs: Runs): Uint8Array<ArrayBuffer> {
    const { all: entries } = this.entries;
    const { all: signs } = this.signs;
    const called = new Uint8Array(this.ends.length - 1);
    for (const pattern of this.always) called[pattern] = 1;
    for (let word = 0; word < runs.length; word += 1)
      for (let bits = runs[word]!; bits !== 0; bits &= bits - 1) {
        const slot = (word << 5) + 31 - Math.clz32(bits & -bits);
        for (let entry = this.first[slot]!; entry !== 0; entry = entries[entry + NEXT]!) {
          const another = entries[entry + ANOTHER]!;
          if ((runs[another >> 5]! & (1 << (another & 31))) === 0) continue;
          if (holds(runs, signs, entries[entry + GROUP]!)) called[entries[entry + PATTERN]!] = 1;
        }
      }
    return called;
  }
}

/** Numbers in one row, which becomes twice as long whenever it is full. */
class Growing<Row extends Uint16Array<ArrayBuffer> | Int32Array<ArrayBuffer>> {
  all: Row;
  private filled = 0;
  private readonly make: new (
    length: number,
  ) => Row;

  constructor(make: new (length: number) => Row, length: number) {
    this.make = make;
    this.all = new make(length);
  }

  /** @returns where they stand */
  add(numbers: ArrayLike<number>): number {
    const at = this.filled;
    this.filled += numbers.length;
    if (this.filled > this.all.length) {
      const longer = new this.make(2 * this.filled);
      longer.set(this.all);
      this.all = longer;
    }
    this.all.set(numbers, at);
    return at;
  }
}

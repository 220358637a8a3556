import { type Runs, SLOTS } from './letter-runs.ts';
import { holds, type Signs, shows } from './pattern-signs.ts';

/** A draft is asked about five hundred times, its sentences once or twice: from so many questions on, one look answers all that follow. */
const QUESTIONS = 16;
/** The index is made anew when one pattern in so many is not in it. */
const FEW = 8;

/** What was asked about a text. */
interface Asked {
  questions: number;
  /** 1 for each pattern that the text has a group of; `null`: not looked up yet. Those that came later are not among them. */
  called: Uint8Array<ArrayBuffer> | null;
}

/** The groups of patterns, those under one run side by side, so that all of them are gone through in one reach of memory. */
interface Entries {
  /** How many patterns are in it. */
  patterns: number;
  /** Numbers of those that demand nothing. */
  always: readonly number[];
  /** Where the entries of each run begin; those of the next one begin where they end. */
  starts: Uint32Array<ArrayBuffer>;
  /** Of each entry another run of its group, the pattern, and where in the pattern's signs the group stands. */
  another: Uint16Array<ArrayBuffer>;
  pattern: Uint32Array<ArrayBuffer>;
  group: Uint32Array<ArrayBuffer>;
}

/**
 * All patterns by what they cannot do without, as a book's index has its words: a text looks up the few runs that it has, instead of each
 * pattern looking for its many. A group is entered under the one of its runs that fewest groups have, which is the rarest in texts as well.
 */
export class PatternIndex {
  private readonly patterns: Signs[] = [];
  private entries: Entries = entriesOf([]);
  private readonly asked = new WeakMap<Runs, Asked>();
  private lastRuns: Runs | null = null;
  private last: Asked = { questions: 0, called: null };

  /** Takes a pattern in. @returns its number */
  enter(signs: Signs): number {
    return this.patterns.push(signs) - 1;
  }

  /** Whether a text with these runs has what a pattern cannot do without. @param pattern number that `enter` gave */
  calls(runs: Runs, pattern: number): boolean {
    const asked = runs === this.lastRuns ? this.last : this.askedAbout(runs);
    asked.questions += 1;
    if (asked.called === null && asked.questions > QUESTIONS) asked.called = this.lookUp(runs);
    if (asked.called !== null && pattern < asked.called.length) return asked.called[pattern] === 1;
    return shows(runs, this.patterns[pattern]!);
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
    if (this.patterns.length - this.entries.patterns > this.entries.patterns / FEW) this.entries = entriesOf(this.patterns);
    const { patterns, always, starts, another, pattern, group } = this.entries;
    const called = new Uint8Array(patterns);
    for (const one of always) called[one] = 1;
    for (let word = 0; word < runs.length; word += 1)
      for (let bits = runs[word]!; bits !== 0; bits &= bits - 1) {
        const slot = (word << 5) + 31 - Math.clz32(bits & -bits);
        for (let entry = starts[slot]!; entry < starts[slot + 1]!; entry += 1) {
          const other = another[entry]!;
          if ((runs[other >> 5]! & (1 << (other & 31))) === 0) continue;
          const one = pattern[entry]!;
          if (called[one] === 0 && holds(runs, this.patterns[one]!, group[entry]!)) called[one] = 1;
        }
      }
    return called;
  }
}

function entriesOf(patterns: readonly Signs[]): Entries {
  const always = patterns.flatMap((signs, pattern) => (signs[0] === 0 ? [pattern] : []));
  const eachGroup = (found: (signs: Signs, at: number, last: number, pattern: number) => void): void => {
    for (const [pattern, signs] of patterns.entries())
      for (let at = 0; at < signs.length && signs[at] !== 0; at += 1 + signs[at]!) found(signs, at, at + signs[at]!, pattern);
  };
  const counts = new Uint32Array(SLOTS);
  eachGroup((signs, at, last) => {
    for (let next = at + 1; next <= last; next += 1) counts[signs[next]!]! += 1;
  });
  const rarest: number[] = [];
  const starts = new Uint32Array(SLOTS + 1);
  eachGroup((signs, at, last) => {
    let slot = signs[at + 1]!;
    for (let next = at + 2; next <= last; next += 1) if (counts[signs[next]!]! < counts[slot]!) slot = signs[next]!;
    rarest.push(slot);
    starts[slot + 1]! += 1;
  });
  for (let slot = 0; slot < SLOTS; slot += 1) starts[slot + 1]! += starts[slot]!;
  const free = starts.slice();
  const another = new Uint16Array(rarest.length);
  const pattern = new Uint32Array(rarest.length);
  const group = new Uint32Array(rarest.length);
  let read = 0;
  eachGroup((signs, at, last, one) => {
    const slot = rarest[read]!;
    read += 1;
    const entry = free[slot]!;
    free[slot] = entry + 1;
    another[entry] = signs[last] === slot ? signs[at + 1]! : signs[last]!;
    pattern[entry] = one;
    group[entry] = at;
  });
  return { patterns: patterns.length, always, starts, another, pattern, group };
}

import type { Runs } from './letter-runs.ts';
import { type Choice, readPattern, type Way } from './pattern-reader.ts';
import { type Signs, shows, signsOf } from './pattern-signs.ts';

/**
 * A long list of phrases as the few that texts have called for so far. An engine compiles every way of a pattern and tries them at every letter; most
 * phrases never stand in a draft. What is left out could not have matched.
 */
export class Choices {
  private readonly source: string;
  private readonly whole: Way;
  /** What the ways cannot do without, as far as they were asked for. */
  private readonly signs = new Map<Way, Signs>();
  private readonly taken = new Set<Way>();

  /** @param source of a pattern with the flag `u` */
  constructor(source: string) {
    this.source = source;
    this.whole = readPattern(source);
  }

  /** Takes up what a text with these runs calls for; whether that is more than before. */
  take(runs: Runs): boolean {
    const before = this.taken.size;
    this.takeUp(this.whole.choices, runs);
    return this.taken.size > before;
  }

  private takeUp(choices: readonly Choice[], runs: Runs): void {
    for (const choice of choices)
      for (const way of choice) {
        if (!this.taken.has(way) && shows(runs, this.signsFor(way))) this.taken.add(way);
        if (this.taken.has(way)) this.takeUp(way.choices, runs);
      }
  }

  private signsFor(way: Way): Signs {
    let signs = this.signs.get(way);
    if (!signs) {
      signs = signsOf(way.groups);
      this.signs.set(way, signs);
    }
    return signs;
  }

  /** Source of a pattern that finds in the texts shown so far what the whole pattern finds. */
  toString(): string {
    return this.written(this.whole);
  }

  private written({ start, end, choices }: Way): string {
    let text = '';
    let at = start;
    for (const choice of choices) {
      text += this.source.slice(at, choice[0]!.start) + this.left(choice);
      at = choice.at(-1)!.end;
    }
    return text + this.source.slice(at, end);
  }

  /** Groups that capture keep their numbers and names whether their way is taken or not. */
  private left(choice: Choice): string {
    const ways = choice.flatMap((way) =>
      this.taken.has(way) ? [this.written(way)] : way.captures === '' ? [] : [`${NEVER}${way.captures}`],
    );
    return ways.length === 0 ? NEVER : ways.join('|');
  }
}

const NEVER = '(?!)';

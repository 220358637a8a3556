import type { Runs } from './letter-runs.ts';
import { type Choice, readPattern, type Way } from './pattern-reader.ts';
import { type Signs, shows, signsOf } from './pattern-signs.ts';

/** A way, and what is known of it. */
interface Branch {
  way: Way;
  /** What it cannot do without; `null`: not asked for yet. */
  signs: Signs | null;
  taken: boolean;
  /** The choices inside; `null`: it was not taken yet. */
  choices: readonly Branch[][] | null;
}

const branch = (way: Way): Branch => ({ way, signs: null, taken: false, choices: null });
const branches = (choices: readonly Choice[]): Branch[][] => choices.map((choice) => choice.map(branch));

/**
 * A long list of phrases as the few that texts have called for so far. An engine compiles every way of a pattern and tries them at every letter; most
 * phrases never stand in a draft. What is left out could not have matched.
 */
export class Choices {
  private readonly source: string;
  private readonly whole: Branch;
  private taken = 0;

  /** @param source of a pattern with the flag `u` */
  constructor(source: string) {
    this.source = source;
    this.whole = branch(readPattern(source));
  }

  /** Takes up what a text with these runs calls for; whether that is more than before. */
  take(runs: Runs): boolean {
    const before = this.taken;
    this.takeUp(this.whole, runs);
    return this.taken > before;
  }

  /** Each text that may fit is asked about every phrase: nothing is looked up by a key here. */
  private takeUp(taken: Branch, runs: Runs): void {
    taken.choices ??= branches(taken.way.choices);
    for (const choice of taken.choices)
      for (const one of choice) {
        if (!one.taken) {
          one.signs ??= signsOf(one.way.groups);
          if (!shows(runs, one.signs)) continue;
          one.taken = true;
          this.taken += 1;
        }
        this.takeUp(one, runs);
      }
  }

  /** Source of a pattern that finds in the texts shown so far what the whole pattern finds. */
  toString(): string {
    return this.written(this.whole);
  }

  private written({ way: { start, end }, choices }: Branch): string {
    let text = '';
    let at = start;
    for (const choice of choices ?? []) {
      text += this.source.slice(at, choice[0]!.way.start) + this.left(choice);
      at = choice.at(-1)!.way.end;
    }
    return text + this.source.slice(at, end);
  }

  /** Groups that capture keep their numbers and names whether their way is taken or not. */
  private left(choice: readonly Branch[]): string {
    const ways = choice.flatMap((one) =>
      one.taken ? [this.written(one)] : one.way.captures === '' ? [] : [`${NEVER}${one.way.captures}`],
    );
    return ways.length === 0 ? NEVER : ways.join('|');
  }
}

const NEVER = '(?!)';

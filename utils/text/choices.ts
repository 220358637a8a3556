import type { Runs } from './letter-runs.ts';
import { type Signs, shows, signsOf } from './pattern-signs.ts';

/** What a pattern is made of: source as it stands, and places where one of many ways may go on. */
type Piece = string | Choice;
type Choice = readonly Way[];

interface Way {
  pieces: readonly Piece[];
  /** What it cannot do without. */
  signs: Signs;
  /** Its groups that capture, in order: they keep their numbers and names whether it is taken or not. */
  captures: string;
  taken: boolean;
}

/** Fewer ways are not worth telling apart. */
const FEWEST = 6;

const TOKEN =
  /\\(?:[pP]\{[^}]+\}|k<\w+>|u\{[\da-fA-F]+\}|.)|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:[:=!]|<[=!]|<\w+>|-?[ims]+:))?|[|)]|[^\\[(|)]+/suy;

/**
 * A long list of phrases as the few that texts have called for so far. An engine compiles every way of a pattern and tries them at every letter; most
 * phrases never stand in a draft. What is left out could not have matched.
 */
export class Choices {
  private readonly pieces: readonly Piece[];
  private readonly source: string;
  private at = 0;

  /** @param source of a pattern with the flag `u` */
  constructor(source: string) {
    this.source = source;
    this.pieces = this.alternatives().pieces;
  }

  /** Takes up what a text with these runs calls for; whether that is more than before. */
  take(runs: Runs): boolean {
    return takeUp(this.pieces, runs);
  }

  /** Source of a pattern that finds in the texts shown so far what the whole pattern finds. */
  toString(): string {
    return written(this.pieces);
  }

  /** Up to the end of a group or of the pattern. */
  private alternatives(): { pieces: readonly Piece[]; captures: string } {
    const ways: (Pick<Way, 'pieces' | 'captures'> & { source: string })[] = [];
    do {
      if (ways.length > 0) this.at += 1;
      const from = this.at;
      const way = this.sequence();
      ways.push({ ...way, source: this.source.slice(from, this.at) });
    } while (this.source[this.at] === '|');
    const captures = ways.map((way) => way.captures).join('');
    if (ways.length < FEWEST) return { pieces: ways.flatMap(({ pieces }, index) => (index === 0 ? pieces : ['|', ...pieces])), captures };
    return { pieces: [ways.map(({ source, ...way }) => ({ ...way, signs: signsOf(source), taken: false }))], captures };
  }

  private sequence(): Pick<Way, 'pieces' | 'captures'> {
    const pieces: Piece[] = [];
    let captures = '';
    for (;;) {
      TOKEN.lastIndex = this.at;
      const [token = ''] = TOKEN.exec(this.source) ?? [];
      if (token === '' || token === '|' || token === ')') return { pieces, captures };
      this.at += token.length;
      pieces.push(token);
      if (!token.startsWith('(')) continue;
      if (token === '(' || /^\(\?<\w/u.test(token)) captures += `${token})`;
      const inside = this.alternatives();
      pieces.push(...inside.pieces, ')');
      captures += inside.captures;
      this.at += 1;
    }
  }
}

function takeUp(pieces: readonly Piece[], runs: Runs): boolean {
  let more = false;
  for (const piece of pieces) {
    if (typeof piece === 'string') continue;
    for (const way of piece) {
      if (!way.taken && shows(runs, way.signs)) {
        way.taken = true;
        more = true;
      }
      if (way.taken && takeUp(way.pieces, runs)) more = true;
    }
  }
  return more;
}

const NEVER = '(?!)';

const written = (pieces: readonly Piece[]): string => pieces.map((piece) => (typeof piece === 'string' ? piece : choice(piece))).join('');

function choice(ways: Choice): string {
  const left = ways.flatMap((way) => (way.taken ? [written(way.pieces)] : way.captures === '' ? [] : [`${NEVER}${way.captures}`]));
  return left.length === 0 ? NEVER : left.join('|');
}

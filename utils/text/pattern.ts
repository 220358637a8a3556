/**
 * Patterns that people write for their own rules, in the usual notation of regular expressions. A pattern is followed through
 * the text once, along all its ways at the same time (Thompson, 1968), so that none can make a check hang: the cost is the
 * length of the text times the size of the pattern. What cannot be followed so, looking back or around, is refused.
 */

/** What is wrong with a pattern, in a sentence for whoever wrote it. */
export class PatternError extends Error {
  override name = 'PatternError';
}

type Edge = '^' | '$' | 'b' | 'B';

/** One character. */
interface One {
  kind: 'one';
  fits: (character: string) => boolean;
  /** The one that fits, in lower case, where it is a plain one. */
  plain?: string;
}

type Node =
  | One
  | { kind: 'edge'; edge: Edge }
  | { kind: 'row'; nodes: Node[] }
  | { kind: 'either'; nodes: Node[] }
  | { kind: 'repeat'; node: Node; least: number; most: number };

const LONGEST = 200;
/** Steps after braces were written out. */
const MOST_STEPS = 1000;

/** Reads the notation, character by character. */
class Reader {
  #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  read(): Node {
    const node = this.#either();
    if (this.#at < this.#source.length) throw new PatternError('There is a “)” too many. Write “\\)” for the sign itself.');
    return node;
  }

  #takes(sign: string): boolean {
    if (!this.#source.startsWith(sign, this.#at)) return false;
    this.#at += sign.length;
    return true;
  }

  #either(): Node {
    const nodes = [this.#row()];
    while (this.#takes('|')) nodes.push(this.#row());
    return nodes.length === 1 ? nodes[0]! : { kind: 'either', nodes };
  }

  #row(): Node {
    const nodes: Node[] = [];
    while (this.#at < this.#source.length && !/[|)]/.test(this.#source[this.#at]!)) nodes.push(this.#repeated(this.#single()));
    return { kind: 'row', nodes };
  }

  #single(): Node {
    const sign = String.fromCodePoint(this.#source.codePointAt(this.#at)!);
    if (/[*+?{]/.test(sign))
      throw new PatternError(`“${sign}” repeats what stands before it, and nothing does. Write “\\${sign}” for the sign itself.`);
    this.#at += sign.length;
    switch (sign) {
      case '(':
        return this.#group();
      case '[':
        return this.#set();
      case '\\':
        return this.#escaped();
      case '^':
      case '$':
        return { kind: 'edge', edge: sign };
      case '.':
        return { kind: 'one', fits: (character) => character !== '\n' };
      default: {
        const lower = sign.toLowerCase();
        return {
          kind: 'one',
          fits: (character) => character.toLowerCase() === lower,
          ...(/^[\x20-\x7e]$/.test(lower) && { plain: lower }),
        };
      }
    }
  }

  #group(): Node {
    if (this.#takes('?') && !this.#takes(':'))
      throw new PatternError('“(?” looks around, which can make a check hang. Use plain brackets, “(…)”.');
    const node = this.#either();
    if (!this.#takes(')')) throw new PatternError('A “(” is not closed. Add a “)”, or write “\\(” for the sign itself.');
    return node;
  }

  /** `[a-z]`: what may stand in it the browser's own expressions say, for one character. */
  #set(): Node {
    const end = /^\^?\]?(?:\\.|[^\]\\])*\]/su.exec(this.#source.slice(this.#at))?.[0];
    if (end === undefined) throw new PatternError('A “[” is not closed. Add a “]”, or write “\\[” for the sign itself.');
    this.#at += end.length;
    return oneOf(`[${end}`);
  }

  #escaped(): Node {
    const rest = this.#source.slice(this.#at);
    const property = /^[pP]\{[^}]*\}/.exec(rest)?.[0];
    const sign = property ?? /^./su.exec(rest)?.[0];
    if (sign === undefined) throw new PatternError('A “\\” at the end has nothing after it. Write “\\\\” for the sign itself.');
    this.#at += sign.length;
    if (sign === 'b' || sign === 'B') return { kind: 'edge', edge: sign };
    if (/^[1-9k]$/.test(sign))
      throw new PatternError(`“\\${sign}” looks back at what was found before, which can make a check hang. Write it out instead.`);
    if (sign === 'w') return { kind: 'one', fits: isLetter };
    if (sign === 'W') return { kind: 'one', fits: (character) => !isLetter(character) };
    if (property === undefined && /[\p{L}\p{N}]/u.test(sign) && !/[dDsSnrt]/.test(sign))
      throw new PatternError(`“\\${sign}” means nothing here. Write “${sign}” without the “\\”.`);
    return oneOf(`\\${sign}`);
  }

  #repeated(node: Node): Node {
    const [least, most] = this.#times() ?? [1, 1];
    if (least === 1 && most === 1) return node;
    if (node.kind === 'edge') throw new PatternError('The edge of a word or a line cannot be repeated. Take out what repeats it.');
    // Which of several lengths is tried first makes no difference here: the longest is taken.
    this.#takes('?');
    if (this.#times() !== null) throw new PatternError('Two repetitions stand side by side. Take one of them out.');
    return { kind: 'repeat', node, least, most };
  }

  #times(): readonly [least: number, most: number] | null {
    if (this.#takes('*')) return [0, Number.POSITIVE_INFINITY];
    if (this.#takes('+')) return [1, Number.POSITIVE_INFINITY];
    if (this.#takes('?')) return [0, 1];
    if (this.#source[this.#at] !== '{') return null;
    const braces = /^\{(\d{1,4})(,(\d{0,4}))?\}/.exec(this.#source.slice(this.#at));
    if (!braces) throw new PatternError('Braces hold how often: “{2}”, “{2,}” or “{2,5}”. Write “\\{” for the sign itself.');
    this.#at += braces[0].length;
    const least = Number(braces[1]);
    const most = braces[2] === undefined ? least : braces[3] ? Number(braces[3]) : Number.POSITIVE_INFINITY;
    if (most < least) throw new PatternError(`“${braces[0]}” counts down. Write the smaller number first.`);
    return [least, most];
  }
}

function oneOf(set: string): Node {
  let expression: RegExp;
  try {
    expression = new RegExp(`^${set}$`, 'iu');
  } catch {
    throw new PatternError(`“${set}” is no set of characters. A set looks like “[a-z]” or “[.,;]”.`);
  }
  return { kind: 'one', fits: (character) => expression.test(character) };
}

const letter = /[\p{L}\p{M}\p{N}_]/u;
const isLetter = (character: string): boolean => letter.test(character);

/** One step: goes on where a character fits, to several places at once, or where an edge is. */
type Step = One | { kind: 'edge'; edge: Edge } | { kind: 'fork'; to: number[] } | { kind: 'end' };

/** The longest run of plain characters that has to stand in whatever fits; empty: there is none. */
function neededBy(node: Node): string {
  if (node.kind !== 'row') return '';
  const runs = node.nodes
    .map((each) => (each.kind === 'one' && each.plain) || '\n')
    .join('')
    .split('\n');
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest), '');
}

const tooLarge = () => new PatternError('This pattern is too large. Use smaller numbers in braces.');

function stepsOf(node: Node): Step[] {
  const steps: Step[] = [];
  const add = (step: Step): number => {
    if (steps.length >= MOST_STEPS) throw tooLarge();
    return steps.push(step) - 1;
  };
  let written = 0;
  const write = (each: Node): void => {
    // Empty brackets make no step, and repeated in repetitions would still be written without end.
    if (++written > MOST_STEPS * 4) throw tooLarge();
    switch (each.kind) {
      case 'row':
        each.nodes.forEach(write);
        break;
      case 'either': {
        const fork: number[] = [];
        const ends: number[][] = [];
        add({ kind: 'fork', to: fork });
        for (const one of each.nodes) {
          fork.push(steps.length);
          write(one);
          const end: number[] = [];
          add({ kind: 'fork', to: end });
          ends.push(end);
        }
        for (const end of ends) end.push(steps.length);
        break;
      }
      case 'repeat': {
        for (let time = 0; time < each.least; time += 1) write(each.node);
        if (each.most === Number.POSITIVE_INFINITY) {
          const fork: number[] = [];
          const again = add({ kind: 'fork', to: fork });
          fork.push(steps.length);
          write(each.node);
          add({ kind: 'fork', to: [again] });
          fork.push(steps.length);
        } else {
          const forks: number[][] = [];
          for (let time = each.least; time < each.most; time += 1) {
            const fork: number[] = [];
            add({ kind: 'fork', to: fork });
            fork.push(steps.length);
            forks.push(fork);
            write(each.node);
          }
          for (const fork of forks) fork.push(steps.length);
        }
        break;
      }
      default:
        add(each);
    }
  };
  write(node);
  add({ kind: 'end' });
  return steps;
}

/** A way through the pattern that is still open, and where in the text it began. */
interface Way {
  step: number;
  start: number;
}

export class Pattern {
  readonly #steps: readonly Step[];
  /** A text without this is not looked through at all. */
  readonly #needed: string;

  /** @throws {PatternError} where it is malformed, too large, or cannot be followed in one go. */
  constructor(source: string) {
    if (source.trim() === '') throw new PatternError('Write what to look for.');
    if (source.length > LONGEST) throw new PatternError(`A pattern has ${LONGEST} characters at most.`);
    const node = new Reader(source).read();
    this.#steps = stepsOf(node);
    this.#needed = neededBy(node);
  }

  /** The first place that fits, as long as it can be (UTF-16 offsets); `null`: none. Capitals do not matter. */
  first(text: string): { start: number; end: number } | null {
    if (!text.toLowerCase().includes(this.#needed)) return null;
    const steps = this.#steps;
    /** At which character a step was last reached; more than once is of no use. */
    const reached = new Int32Array(steps.length).fill(-1);
    let found: { start: number; end: number } | null = null;
    let [ways, open]: [Way[], Way[]] = [[], []];
    let at = 0;
    let [before, here]: [Side, Side] = ['end', 'end'];

    const go = (step: number, start: number): void => {
      if (reached[step] === at) return;
      reached[step] = at;
      const next = steps[step]!;
      if (next.kind === 'one') open.push({ step, start });
      else if (next.kind === 'fork') for (const to of next.to) go(to, start);
      else if (next.kind === 'edge') {
        if (isEdge(next.edge, before, here)) go(step + 1, start);
      } else if (at > start) found = { start, end: at };
    };

    for (;;) {
      const code = text.codePointAt(at);
      const character = code === undefined ? '' : String.fromCodePoint(code);
      here = sideOf(character);
      // Those that began first come first, and keep a step that two have reached.
      for (const { step, start } of ways) go(step, start);
      if (found === null) go(0, at);
      if (character === '') return found;
      const { start: earliest } = (found as { start: number } | null) ?? { start: at };
      ways.length = 0;
      for (const { step, start } of open) {
        if (start <= earliest && (steps[step] as One).fits(character)) ways.push({ step: step + 1, start });
      }
      if (found !== null && ways.length === 0) return found;
      open = [];
      at += character.length;
      before = here;
    }
  }
}

/** What stands on one side of a place in the text. */
type Side = 'end' | 'line' | 'letter' | 'other';

function sideOf(character: string): Side {
  if (character === '') return 'end';
  if (character === '\n') return 'line';
  return isLetter(character) ? 'letter' : 'other';
}

function isEdge(edge: Edge, before: Side, after: Side): boolean {
  if (edge === '^') return before === 'end' || before === 'line';
  if (edge === '$') return after === 'end' || after === 'line';
  return ((before === 'letter') !== (after === 'letter')) === (edge === 'b');
}

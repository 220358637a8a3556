import { chanceOf, DIGIT, keyOf, type Runs, SPACE, slotsOf } from './letter-runs.ts';

/** Runs of letters, by their slots, that a text holds together wherever the pattern fits; none: that could not be told. */
type Group = readonly number[];

/** Groups of which one has to be there whole, one after another, each with its length before it: gone through in no time. */
export type Signs = Uint16Array<ArrayBuffer>;

/** More runs to a group tell nothing new. */
const MOST_TOGETHER = 5;
const MOST_WAYS = 50;

const chanceOfAny = (groups: readonly Group[]): number =>
  groups.reduce((sum, group) => sum + group.reduce((chance, slot) => chance * chanceOf(slot), 1), 0);

/** What several things in a row need: what the rarest of them needs, and with it what the others do, as long as the ways stay few. */
function together(all: readonly (readonly Group[])[]): readonly Group[] {
  const [rarest = ANYTHING, ...others] = all
    .map((groups) => ({ groups, chance: chanceOfAny(groups) }))
    .sort((one, other) => one.chance - other.chance)
    .map(({ groups }) => groups);
  let groups = rarest.map((group) => group.slice(0, MOST_TOGETHER));
  for (const next of others)
    if (next.length === 1 || groups.length * next.length <= MOST_WAYS)
      groups = groups.flatMap((group) => next.map((further) => [...group, ...further].slice(0, MOST_TOGETHER)));
  return groups;
}

const ANYTHING: readonly Group[] = [[]];

/** Whether nothing is demanded: one way that needs nothing is enough. */
const isAnything = (groups: readonly Group[]): boolean => groups.some((group) => group.length === 0);

/** What a pattern cannot do without. @param source of a pattern with the flag `u` */
export const signsOf = (source: string): Signs =>
  Uint16Array.from(new Reader(source).alternatives().flatMap((group) => [group.length, ...group]));

/** Whether a text with these runs has what one of the groups asks for. */
export function shows(runs: Runs, signs: Signs): boolean {
  for (let at = 0; at < signs.length; ) {
    const end = at + 1 + signs[at]!;
    for (at += 1; at < end && (runs[signs[at]! >> 5]! & (1 << (signs[at]! & 31))) !== 0; at += 1);
    if (at === end) return true;
    at = end;
  }
  return false;
}

/** Reads a pattern, left to right. What it cannot tell it takes for “anything”: then nothing is demanded, and nothing missed. */
class Reader {
  private at = 0;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  /** Up to the end of a group or of the pattern. */
  alternatives(): readonly Group[] {
    const any = [...this.sequence()];
    while (this.source[this.at] === '|') {
      this.at += 1;
      any.push(...this.sequence());
    }
    return isAnything(any) ? ANYTHING : any;
  }

  private sequence(): readonly Group[] {
    const all: (readonly Group[])[] = [];
    let run: number[] = [];
    const add = (groups: readonly Group[]) => {
      if (!isAnything(groups)) all.push(groups);
    };
    const endRun = () => {
      if (run.length > 0) add([slotsOf(run)]);
      run = [];
    };
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      const atom = this.atom();
      const times = this.times();
      if (typeof atom === 'number' && times !== 'optional') run.push(atom);
      if (typeof atom === 'number' && times === 'once') continue;
      endRun();
      if (typeof atom !== 'number' && times !== 'optional') add(atom);
    }
    endRun();
    return together(all);
  }

  /** A letter's key, or what stands for several letters. */
  private atom(): number | readonly Group[] {
    const sign = this.source[this.at]!;
    if (sign === '(') return this.group();
    if (sign === '[') return this.letterClass();
    if (sign === '\\') return this.escape();
    const letter = this.source.codePointAt(this.at)!;
    this.at += letter > 0xffff ? 2 : 1;
    return letter > 0xffff || '.^$'.includes(sign) ? ANYTHING : keyOf(letter);
  }

  private group(): readonly Group[] {
    const opening = /\((?:\?(?:[:=!]|<[=!]|<\w+>))?/y;
    opening.lastIndex = this.at;
    const [opened] = opening.exec(this.source)!;
    this.at += opened.length;
    const inside = this.alternatives();
    this.at += 1;
    return opened.endsWith('!') ? ANYTHING : inside;
  }

  /** One letter in several shapes is a letter: `[’']`, `[eé]`, `[0-9]`. */
  private letterClass(): number | readonly Group[] {
    const whole = /\[(?:\\.|[^\]\\])*\]/uy;
    whole.lastIndex = this.at;
    const [found] = whole.exec(this.source)!;
    this.at += found.length;
    if (found === '[0-9]' || found === '[\\d]') return DIGIT;
    const letters = found.slice(1, -1);
    if (letters.startsWith('^') || /\\|.-./u.test(letters)) return ANYTHING;
    const [key, ...others] = new Set(Array.from(letters, (letter) => (letter.length === 1 ? keyOf(letter.charCodeAt(0)) : -1)));
    return key === undefined || key === -1 || others.length > 0 ? ANYTHING : key;
  }

  private escape(): number | readonly Group[] {
    const whole = /\\(?:[pP]\{[^}]+\}|k<\w+>|u\{[\da-fA-F]+\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|[1-9]\d*|.)/uy;
    whole.lastIndex = this.at;
    const [found] = whole.exec(this.source)!;
    this.at += found.length;
    const code = /^\\[ux]\{?([\da-fA-F]+)\}?$/.exec(found)?.[1];
    if (code) return code.length > 4 ? ANYTHING : keyOf(Number.parseInt(code, 16));
    if (found === '\\d') return DIGIT;
    if (/^\\[snrt]$/.test(found)) return SPACE;
    return /^\\\W$/u.test(found) ? keyOf(found.charCodeAt(1)) : ANYTHING;
  }

  private times(): 'optional' | 'once' | 'often' {
    // Nearly every letter stands there once, and there are hundreds of thousands of them.
    if (!/[?*+{]/.test(this.source[this.at] ?? '')) return 'once';
    const quantifier = /(?:([?*])|\+|\{(\d+)(?:,\d*)?\})\??/y;
    quantifier.lastIndex = this.at;
    const found = quantifier.exec(this.source);
    if (!found) return 'once';
    this.at += found[0].length;
    return found[1] || found[2] === '0' ? 'optional' : 'often';
  }
}

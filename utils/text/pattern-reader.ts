import { chanceOf, DIGIT, keyOf, SPACE, slotsOf } from './letter-runs.ts';

/** Runs of letters, by their slots, that a text holds together wherever the pattern fits; none: that could not be told. */
export type Group = readonly number[];

/** A stretch of a pattern: the whole of it, or one of the ways on which it may go on. */
export interface Way {
  /** Offsets into the source. */
  start: number;
  end: number;
  /** Of which a text has to hold one. */
  groups: readonly Group[];
  /** Its groups that capture, emptied, in order. */
  captures: string;
  /** Where it goes on in one of many ways, in order, those inside of those left out. */
  choices: readonly Choice[];
}

/** Ways with bars between them. */
export type Choice = readonly Way[];

/** Fewer ways are not worth telling apart. */
const FEWEST = 6;

/** More runs to a group tell nothing new. */
const MOST_TOGETHER = 5;
const MOST_WAYS = 50;

const ANYTHING: readonly Group[] = [[]];

function chanceOfAny(groups: readonly Group[]): number {
  let sum = 0;
  for (const group of groups) {
    let chance = 1;
    for (const slot of group) chance *= chanceOf(slot);
    sum += chance;
  }
  return sum;
}

/** What several things in a row need: what the rarest of them needs, and with it what the others do, as long as the ways stay few. */
function together(all: readonly (readonly Group[])[]): readonly Group[] {
  if (all.length < 2) return all[0] ?? ANYTHING;
  const [rarest = ANYTHING, ...others] = all
    .map((groups) => ({ groups, chance: chanceOfAny(groups) }))
    .sort((one, other) => one.chance - other.chance)
    .map(({ groups }) => groups);
  let groups = rarest;
  for (const next of others)
    if (next.length === 1 || groups.length * next.length <= MOST_WAYS)
      groups = groups.flatMap((group) =>
        next.map((further) => (group.length < MOST_TOGETHER ? [...group, ...further].slice(0, MOST_TOGETHER) : group)),
      );
  return groups;
}

/** Whether nothing is demanded: one way that needs nothing is enough. */
const isAnything = (groups: readonly Group[]): boolean => groups.some((group) => group.length === 0);
const NO_CHOICE: readonly Choice[] = [];

/** What a pattern is made of. @param source of a pattern with the flag `u` */
export const readPattern = (source: string): Way => new Reader(source).alternatives();

/** Letters that stand for themselves, once each. A panel reads hundreds of thousands of them before its first answer. */
const PLAIN = /(?:[^\\^$.|()[\]{}?*+\ud800-\udfff](?![?*+{]))+/y;
const OPENING = /\((?:\?(?:[:=!]|<[=!]|<\w+>|[ims]*-?[ims]+:))?/y;
const NAMED = /^\(\?<\w/;
const CLASS = /\[(?:\\.|[^\]\\])*\]/uy;
const ESCAPE = /\\(?:[pP]\{[^}]+\}|k<\w+>|u\{[\da-fA-F]+\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|[1-9]\d*|.)/uy;
const QUANTIFIER = /(?:([?*])|\+|\{(\d+)(?:,\d*)?\})\??/y;

/** Reads a pattern, left to right. What it cannot tell it takes for “anything”: then nothing is demanded, and nothing missed. */
class Reader {
  private at = 0;
  private readonly source: string;
  /** The letters that stood together last. */
  private readonly run: number[] = [];

  constructor(source: string) {
    this.source = source;
  }

  /** Up to the end of a group or of the pattern. */
  alternatives(): Way {
    const first = this.sequence();
    if (this.source[this.at] !== '|') return first;
    const ways = [first];
    while (this.source[this.at] === '|') {
      this.at += 1;
      ways.push(this.sequence());
    }
    const groups = ways.flatMap((way) => way.groups);
    return {
      start: first.start,
      end: this.at,
      groups: isAnything(groups) ? ANYTHING : groups,
      captures: ways.map((way) => way.captures).join(''),
      choices: ways.length < FEWEST ? ways.flatMap((way) => way.choices) : [ways],
    };
  }

  private sequence(): Way {
    const start = this.at;
    const all: (readonly Group[])[] = [];
    let captures = '';
    let choices: readonly Choice[] = NO_CHOICE;
    for (;;) {
      PLAIN.lastIndex = this.at;
      if (PLAIN.test(this.source)) for (; this.at < PLAIN.lastIndex; this.at += 1) this.run.push(keyOf(this.source.charCodeAt(this.at)));
      const sign = this.source[this.at];
      if (sign === undefined || sign === '|' || sign === ')') break;
      let atom: number | readonly Group[];
      if (sign === '(') {
        // What stands in a group has runs of its own.
        this.endRun(all);
        const inside = this.group();
        captures += inside.captures;
        if (inside.choices.length > 0) choices = [...choices, ...inside.choices];
        atom = inside.groups;
      } else atom = this.atom(sign);
      const times = this.times();
      if (typeof atom === 'number' && times !== 'optional') this.run.push(atom);
      if (typeof atom === 'number' && times === 'once') continue;
      this.endRun(all);
      if (typeof atom !== 'number' && times !== 'optional' && !isAnything(atom)) all.push(atom);
    }
    this.endRun(all);
    return { start, end: this.at, groups: together(all), captures, choices };
  }

  private endRun(all: (readonly Group[])[]): void {
    const slots = slotsOf(this.run, MOST_TOGETHER);
    if (slots.length > 0) all.push([slots]);
    this.run.length = 0;
  }

  /** What a pattern of ours matches from here on. */
  private taken(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.source);
    if (found) this.at = pattern.lastIndex;
    return found;
  }

  /** A letter's key, or what stands for several letters. */
  private atom(sign: string): number | readonly Group[] {
    if (sign === '[') return this.letterClass();
    if (sign === '\\') return this.escape();
    const letter = this.source.codePointAt(this.at)!;
    this.at += letter > 0xffff ? 2 : 1;
    return letter > 0xffff || '.^$'.includes(sign) ? ANYTHING : keyOf(letter);
  }

  private group(): Pick<Way, 'groups' | 'captures' | 'choices'> {
    const [opened] = this.taken(OPENING)!;
    const { groups, captures, choices } = this.alternatives();
    this.at += 1;
    return {
      groups: opened.endsWith('!') ? ANYTHING : groups,
      captures: opened === '(' || NAMED.test(opened) ? `${opened})${captures}` : captures,
      choices,
    };
  }

  /** One letter in several shapes is a letter: `[’']`, `[eé]`, `[0-9]`. */
  private letterClass(): number | readonly Group[] {
    const [found] = this.taken(CLASS)!;
    if (found === '[0-9]' || found === '[\\d]') return DIGIT;
    const letters = found.slice(1, -1);
    if (letters.startsWith('^') || /\\|.-./u.test(letters)) return ANYTHING;
    const [key, ...others] = new Set(Array.from(letters, (letter) => (letter.length === 1 ? keyOf(letter.charCodeAt(0)) : -1)));
    return key === undefined || key === -1 || others.length > 0 ? ANYTHING : key;
  }

  private escape(): number | readonly Group[] {
    const [found] = this.taken(ESCAPE)!;
    if (found === '\\d') return DIGIT;
    if (/^\\[snrt]$/.test(found)) return SPACE;
    const code = /^\\[ux]\{?([\da-fA-F]+)\}?$/.exec(found)?.[1];
    if (code) return code.length > 4 ? ANYTHING : keyOf(Number.parseInt(code, 16));
    return /^\\\W$/u.test(found) ? keyOf(found.charCodeAt(1)) : ANYTHING;
  }

  private times(): 'optional' | 'once' | 'often' {
    const found = this.taken(QUANTIFIER);
    if (!found) return 'once';
    return found[1] || found[2] === '0' ? 'optional' : 'often';
  }
}

import { type Key, KeyRun, NEAR, namedKey, type Place } from './key-run.ts';
import { chanceOf, DIGIT, keyOf, SPACE } from './letter-runs.ts';

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

/** More runs of one piece of text, or of a group, tell nothing new. */
const MOST_OF_ONE = 4;
const MOST_TOGETHER = 8;
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
export const readPattern = (source: string): Way => new Reader(source).alternatives(undefined, []);

/** What follows a group, as far as that is sure: with it, and with what stands before the group, its short words make runs as well. */
type Follow = readonly (Key | Place)[];

/** A letter's key; a place; some letter that is none of A to Z; or what cannot be told. */
type Atom = Key | Place | 'sign' | 'unknown';

/** Letters that stand for themselves, once each. A panel reads hundreds of thousands of them before its first answer. */
const PLAIN = /(?:[^\\^$.|()[\]{}?*+\ud800-\udfff](?![?*+{]))+/y;
const OPENING = /\((?:\?(?:[:=!]|<[=!]|<\w+>|[ims]*-?[ims]+:))?/y;
const NAMED = /^\(\?<\w/;
const CLASS = /\[(?:\\.|[^\]\\])*\]/uy;
const ESCAPE = /\\(?:[pP]\{[^}]+\}|k<\w+>|u\{[\da-fA-F]+\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|[1-9]\d*|.)/uy;
const QUANTIFIER = /(?:([?*+])|\{(\d+)(?:,\d*)?\})\??/y;

/** A first alternative that fits each of A to Z, and one letter. */
const ANY_LETTER = /(?:\\p\{L\}|\\w|\[(?!\^)(?:\\.|[^\]\\])*?\\(?:p\{L\}|w)(?:\\.|[^\]\\])*\])(?=[|)])/uy;
/** What fits none of A to Z, in whatever case: an escape, or the inside of a class. */
const SIGN_ESCAPE = /^\\(?:P\{L\}|p\{(?:N|P|S|Extended_Pictographic)\})$/;
const SIGN_CLASS = /^(?:\^.*\\p\{L\}.*|(?!\^)(?:0-9|\\[dnrst]|\\p\{N\}|\\u(?:00a0|20[\da-f]{2})|\\[^\p{L}\p{N}]|[^\\\p{L}-](?!-.))*-?)$/su;

/** Reads a pattern, left to right. What it cannot tell it takes for “anything”: then nothing is demanded, and nothing missed. */
class Reader {
  private at = 0;
  private readonly source: string;
  /** Where the group ends that begins at an offset. */
  private readonly ends: ReadonlyMap<number, number>;

  constructor(source: string) {
    this.source = source;
    this.ends = endsOfGroups(source);
  }

  /**
   * Up to the end of a group or of the pattern.
   *
   * @param before what each of them stands behind
   * @param follow what each of them stands before
   */
  alternatives(before: KeyRun | undefined, follow: Follow): Way {
    const first = this.sequence(before, follow);
    if (this.source[this.at] !== '|') return first;
    const ways = [first];
    while (this.source[this.at] === '|') {
      this.at += 1;
      ways.push(this.sequence(before, follow));
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

  private sequence(before: KeyRun | undefined, follow: Follow): Way {
    const start = this.at;
    const all: (readonly Group[])[] = [];
    let captures = '';
    let choices: readonly Choice[] = NO_CHOICE;
    const run = new KeyRun(before);
    const endRun = (): void => {
      const slots = run.end(MOST_OF_ONE);
      if (slots.length > 0) all.push([slots]);
    };
    for (;;) {
      PLAIN.lastIndex = this.at;
      if (PLAIN.test(this.source)) for (; this.at < PLAIN.lastIndex; this.at += 1) run.push(namedKey(this.source.charCodeAt(this.at)));
      const sign = this.source[this.at];
      if (sign === undefined || sign === '|' || sign === ')') break;
      if (sign === '(') {
        const { inside, demanded, looks } = this.group(run, follow);
        captures += inside.captures;
        if (inside.choices.length > 0) choices = [...choices, ...inside.choices];
        if (!looks) endRun();
        else if (looks !== 'around') run.push(looks);
        if (demanded && !isAnything(inside.groups)) all.push(inside.groups);
        continue;
      }
      const atom = this.atom(sign);
      const { optional, often } = this.times();
      if (atom === 'unknown' || optional) endRun();
      else if (atom === 'sign') {
        run.push('closed');
        endRun();
        run.push('opened');
      } else {
        run.push(atom);
        if (!often) continue;
        endRun();
        if (typeof atom === 'number') run.goOn(atom);
      }
    }
    for (const next of follow) run.push(next);
    endRun();
    return { start, end: this.at, groups: together(all), captures, choices };
  }

  /**
   * @param run what it stands behind
   * @param follow what the stretch of the pattern that it is part of stands before
   * @returns `looks`: it takes up no letter, and tells at most what stands beside
   */
  private group(run: KeyRun, follow: Follow): { inside: Way; demanded: boolean; looks: Place | 'around' | null } {
    const end = this.ends.get(this.at)!;
    const [opened] = this.taken(OPENING)!;
    const start = this.at;
    const isNegative = opened.endsWith('!');
    const looks = isNegative || opened.endsWith('=');
    const looksBack = looks && opened.startsWith('(?<');
    ANY_LETTER.lastIndex = start;
    const noLetter = isNegative && ANY_LETTER.test(this.source);
    this.at = end + 1;
    const { optional, often } = this.times();
    const after = this.at;
    const next = looks || often ? [] : this.following(follow);
    this.at = start;
    const { groups, captures, choices, ...place } = this.alternatives(looksBack || often ? undefined : run, next);
    this.at = after;
    const captured = opened === '(' || NAMED.test(opened) ? `${opened})${captures}` : captures;
    return {
      inside: { ...place, groups, choices, captures: captured },
      demanded: !isNegative && !optional,
      looks: noLetter ? (looksBack ? 'opened' : 'closed') : looks ? 'around' : null,
    };
  }

  /** What comes next, without going there. */
  private following(follow: Follow): Follow {
    const found: (Key | Place)[] = [];
    for (let letters = 0; letters < NEAR; ) {
      const sign = this.source[this.at];
      if (sign === undefined || sign === '|' || sign === ')') return [...found, ...follow];
      if (sign === '(') {
        if (!this.source.startsWith('(?!', this.at)) return found;
        ANY_LETTER.lastIndex = this.at + '(?!'.length;
        if (ANY_LETTER.test(this.source)) found.push('closed');
        this.at = this.ends.get(this.at)! + 1;
        continue;
      }
      const atom = this.atom(sign);
      const { optional, often } = this.times();
      if (atom === 'unknown' || atom === 'opened' || optional) return found;
      if (atom === 'sign') return [...found, 'closed'];
      found.push(atom);
      if (often) return found;
      if (typeof atom === 'number') letters += 1;
    }
    return found;
  }

  /** What a pattern of ours matches from here on. */
  private taken(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.source);
    if (found) this.at = pattern.lastIndex;
    return found;
  }

  private atom(sign: string): Atom {
    if (sign === '[') return this.letterClass();
    if (sign === '\\') return this.escape();
    const letter = this.source.codePointAt(this.at)!;
    this.at += letter > 0xffff ? 2 : 1;
    if (sign === '^') return 'opened';
    if (sign === '$') return 'closed';
    return letter > 0xffff || sign === '.' ? 'unknown' : namedKey(letter);
  }

  /** One letter in several shapes is a letter: `[’']`, `[eé]`, `[1-9]`. */
  private letterClass(): Atom {
    const [found] = this.taken(CLASS)!;
    const letters = found.slice(1, -1);
    if (/^(?:\d(?:-\d)?|\\d)+$/.test(letters)) return namedKey(DIGIT);
    if (!letters.startsWith('^') && !/\\|.-./u.test(letters)) {
      const [key, ...others] = new Set(Array.from(letters, (letter) => (letter.length === 1 ? keyOf(letter.charCodeAt(0)) : -1)));
      if (key !== undefined && key !== -1 && others.length === 0) return /^\w+$/.test(letters) ? namedKey(letters.charCodeAt(0)) : key;
    }
    return SIGN_CLASS.test(letters) ? 'sign' : 'unknown';
  }

  private escape(): Atom {
    const [found] = this.taken(ESCAPE)!;
    if (found === '\\b') return 'turned';
    if (found === '\\d') return namedKey(DIGIT);
    if (/^\\[snrt]$/.test(found)) return SPACE;
    if (SIGN_ESCAPE.test(found)) return 'sign';
    const code = /^\\[ux]\{?([\da-fA-F]+)\}?$/.exec(found)?.[1];
    if (code) return code.length > 4 ? 'unknown' : namedKey(Number.parseInt(code, 16));
    return /^\\\W$/u.test(found) ? namedKey(found.charCodeAt(1)) : 'unknown';
  }

  private times(): { optional: boolean; often: boolean } {
    const found = this.taken(QUANTIFIER);
    if (!found) return ONCE;
    const [, sign, least] = found;
    return { optional: sign === '?' || sign === '*' || least === '0', often: sign !== '?' };
  }
}

const ONCE = { optional: false, often: false };

function endsOfGroups(source: string): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  const open: number[] = [];
  for (let at = 0; at < source.length; at += 1) {
    const sign = source[at];
    if (sign === '\\') at += 1;
    else if (sign === '(') open.push(at);
    else if (sign === ')') ends.set(open.pop() ?? 0, at);
    else if (sign === '[') {
      CLASS.lastIndex = at;
      if (CLASS.test(source)) at = CLASS.lastIndex - 1;
    }
  }
  for (const at of open) ends.set(at, source.length);
  return ends;
}

/**
 * A pattern that is asked only where it can fit. Most of our patterns are long, most drafts hold nothing of them, and an engine first
 * compiles a pattern, then runs it from every letter: a second of work for the first draft of a page. So the letters that a pattern
 * cannot do without are read off it once, and looked up in the text's own runs of letters first.
 *
 * It finds exactly what `pattern` finds, and is used as any regular expression is.
 */
export function sifted(pattern: RegExp): RegExp {
  return new Sifted(pattern);
}

/** A longer text has nearly every run of letters in it, and to list them would cost more than it saves. */
const LONGEST = 4_000;

class Sifted extends RegExp {
  private signs: Signs | undefined;

  /** Copies that the language makes for itself (`matchAll`, `split`) are plain: they are asked only after this one. */
  static override get [Symbol.species](): RegExpConstructor {
    return RegExp;
  }

  override exec(text: string): RegExpExecArray | null {
    if (this.mayFit(text)) return super.exec(text);
    this.lastIndex = 0;
    return null;
  }

  override [Symbol.matchAll](text: string): RegExpStringIterator<RegExpExecArray> {
    return this.mayFit(text) ? super[Symbol.matchAll](text) : [].values();
  }

  private mayFit(text: string): boolean {
    if (text.length > LONGEST) return true;
    this.signs ??= written(signsOf(this.source));
    return shows(runsOf(text), this.signs);
  }
}

/** Runs of letters, by their slots, that a text holds together wherever the pattern fits; none: that could not be told. */
type Group = readonly number[];

/** Groups of which one has to be there whole, one after another, each with its length before it: gone through in no time. */
type Signs = Uint16Array<ArrayBuffer>;
const written = (groups: readonly Group[]): Signs => Uint16Array.from(groups.flatMap((group) => [group.length, ...group]));

function shows(runs: Runs, signs: Signs): boolean {
  for (let at = 0; at < signs.length; ) {
    const end = at + 1 + signs[at]!;
    for (at += 1; at < end && (runs[signs[at]! >> 5]! & (1 << (signs[at]! & 31))) !== 0; at += 1);
    if (at === end) return true;
    at = end;
  }
  return false;
}

type Runs = Uint32Array<ArrayBuffer>;

/** Slots for runs of one, two and three letters. A post fills one or two of a hundred. */
const PAIRS = 1 << 10;
const TRIPLES = 1 << 13;
const SLOTS = 1 << 16;

/** @param second, third 0: there is none */
function slotOf(first: number, second: number, third: number): number {
  if (second === 0) return first % PAIRS;
  const hash = Math.imul(Math.imul(first * 31 + second, 31) + third, 0x9e3779b1) >>> 1;
  return third === 0 ? PAIRS + (hash % (TRIPLES - PAIRS)) : TRIPLES + (hash % (SLOTS - TRIPLES));
}

/** How many texts are remembered: the parts of a thread, their sentences, asked about by one pattern after another. */
const KEPT = 32;
const read = new Map<string, Runs>();
let lastText = '';
let lastRuns = new Uint32Array(SLOTS / 32);

/** The slots of all runs of one, two and three letters in a text, as bits. */
function runsOf(text: string): Runs {
  if (text === lastText) return lastRuns;
  let runs = read.get(text);
  if (!runs) {
    runs = new Uint32Array(SLOTS / 32);
    let first = 0;
    let second = 0;
    for (let at = 0; at < text.length; at += 1) {
      const third = keyOf(text.charCodeAt(at));
      for (const slot of [slotOf(third, 0, 0), slotOf(second, third, 0), slotOf(first, second, third)])
        runs[slot >> 5]! |= 1 << (slot & 31);
      first = second;
      second = third;
    }
    if (read.size >= KEPT) read.delete(read.keys().next().value!);
    read.set(text, runs);
  }
  lastText = text;
  lastRuns = runs;
  return runs;
}

const DIGIT = 0x30;
const SPACE = 0x20;
const keys = new Uint16Array(0x10000);

/** What stands for a letter (UTF-16 unit): one for all that any pattern of ours could take for the same, and for all digits, white space, dashes and quotes. */
function keyOf(unit: number): number {
  if (keys[unit] === 0) keys[unit] = readKey(String.fromCharCode(unit));
  return keys[unit]!;
}

function readKey(letter: string): number {
  if (/\d/.test(letter)) return DIGIT;
  if (/\s/.test(letter)) return SPACE;
  if (/['’‘`´]/.test(letter)) return 0x27;
  if (/["“”„«»]/.test(letter)) return 0x22;
  if (/[-‐-―]/.test(letter)) return 0x2d;
  const upper = letter.toUpperCase();
  return (upper.length === 1 ? upper : letter).toLowerCase().normalize('NFD').charCodeAt(0);
}

/** More runs to a group tell nothing new. */
const MOST_TOGETHER = 5;
const MOST_WAYS = 50;

/** How likely a post has a run by chance, by how many letters it counts. */
const chanceOf = (slot: number): number => (slot < PAIRS ? 0.8 : slot < TRIPLES ? 0.3 : 0.05);

const chanceOfAny = (groups: readonly Group[]): number =>
  groups.reduce((sum, group) => sum + group.reduce((chance, slot) => chance * chanceOf(slot), 1), 0);

/** What several things in a row need: what the rarest of them needs, and with it what the others do, as long as the ways stay few. */
function together(all: readonly (readonly Group[])[]): readonly Group[] {
  let groups = ANYTHING;
  for (const next of all.toSorted((one, other) => chanceOfAny(one) - chanceOfAny(other)))
    if (groups === ANYTHING || next.length === 1 || groups.length * next.length <= MOST_WAYS)
      groups = groups.flatMap((group) => next.map((further) => [...group, ...further].slice(0, MOST_TOGETHER)));
  return groups;
}

const ANYTHING: readonly Group[] = [[]];

/** What a pattern cannot do without. @param source of a pattern with the flag `u` */
const signsOf = (source: string): readonly Group[] => new Reader(source).alternatives();

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
    return any;
  }

  private sequence(): readonly Group[] {
    const all: (readonly Group[])[] = [];
    let run: number[] = [];
    const endRun = () => {
      all.push([slotsOf(run)]);
      run = [];
    };
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      const atom = this.atom();
      const times = this.times();
      if (typeof atom === 'number' && times !== 'optional') run.push(atom);
      if (typeof atom === 'number' && times === 'once') continue;
      endRun();
      if (typeof atom !== 'number' && times !== 'optional') all.push(atom);
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
    const quantifier = /(?:([?*])|\+|\{(\d+)(?:,\d*)?\})\??/y;
    quantifier.lastIndex = this.at;
    const found = quantifier.exec(this.source);
    if (!found) return 'once';
    this.at += found[0].length;
    return found[1] || found[2] === '0' ? 'optional' : 'often';
  }
}

/** One letter alone is in every text, and tells nothing; one sign does. */
function slotsOf(run: readonly number[]): Group {
  const [first = 0, second = 0] = run;
  if (run.length < 2) return first === 0 || /[\p{L} ]/u.test(String.fromCharCode(first)) ? [] : [slotOf(first, 0, 0)];
  if (run.length === 2) return [slotOf(first, second, 0)];
  return run.slice(2).map((third, at) => slotOf(run[at]!, run[at + 1]!, third));
}

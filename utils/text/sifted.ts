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

/** What a text has to hold: a run of up to three letters, by its slot; every one of several, or any of them. `null`: nothing that could be told. */
type Need = number | { every: boolean; of: readonly Need[] } | null;

class Sifted extends RegExp {
  private need: Need | undefined;
  private signs = new Uint16Array();

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
    if (this.need === undefined) {
      this.need = needOf(this.source);
      this.signs = Uint16Array.from(new Set(signsOf(this.need).slots));
    }
    if (this.need === null) return true;
    const runs = runsOf(text);
    for (const sign of this.signs) if (has(runs, sign)) return holds(runs, this.need);
    return false;
  }
}

const has = (runs: Runs, slot: number): boolean => (runs[slot >> 5]! & (1 << (slot & 31))) !== 0;

/** The rarest runs of which one has to be there: nearly always the whole answer, in one pass over a list. */
function signsOf(need: Need): { slots: readonly number[]; common: number } {
  if (need === null) return { slots: [], common: Number.POSITIVE_INFINITY };
  if (typeof need === 'number') return { slots: [need], common: need < PAIRS ? 60 : need < TRIPLES ? 8 : 1 };
  const signs = need.of.map(signsOf);
  return need.every
    ? signs.reduce((rarest, each) => (each.common < rarest.common ? each : rarest))
    : { slots: signs.flatMap(({ slots }) => slots), common: signs.reduce((sum, { common }) => sum + common, 0) };
}

function holds(runs: Runs, need: Need): boolean {
  if (typeof need === 'number') return has(runs, need);
  if (need === null) return true;
  const { every, of } = need;
  for (const each of of) if (holds(runs, each) !== every) return !every;
  return every;
}

type Runs = Uint32Array<ArrayBuffer>;

/** Slots for runs of one, two and three letters. A post fills one or two of a hundred; a text of a book's length all, and is then read as if nothing were sifted. */
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

/** What a pattern cannot do without. @param source of a pattern with the flag `u` */
function needOf(source: string): Need {
  return new Reader(source).alternatives();
}

/** Reads a pattern, left to right. What it cannot tell it takes for “anything”: then nothing is demanded, and nothing missed. */
class Reader {
  private at = 0;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  /** Up to the end of a group or of the pattern. */
  alternatives(): Need {
    const any = [this.sequence()];
    while (this.source[this.at] === '|') {
      this.at += 1;
      any.push(this.sequence());
    }
    return any.length === 1 ? any[0]! : any.includes(null) ? null : { every: false, of: any };
  }

  private sequence(): Need {
    const all: Need[] = [];
    let run: number[] = [];
    const endRun = () => {
      if (run.length > 0) all.push(...slotsOf(run));
      run = [];
    };
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      const atom = this.atom();
      const times = this.times();
      if (typeof atom === 'number' && times !== 'optional') run.push(atom);
      if (typeof atom === 'number' && times === 'once') continue;
      endRun();
      if (typeof atom !== 'number' && atom !== null && times !== 'optional') all.push(atom);
    }
    endRun();
    return all.length === 0 ? null : all.length === 1 ? all[0]! : { every: true, of: all };
  }

  /** A letter's key, or what a group needs. */
  private atom(): number | Exclude<Need, number> {
    const sign = this.source[this.at]!;
    if (sign === '(') return this.group();
    if (sign === '[') return this.letterClass();
    if (sign === '\\') return this.escape();
    const letter = this.source.codePointAt(this.at)!;
    this.at += letter > 0xffff ? 2 : 1;
    return letter > 0xffff || '.^$'.includes(sign) ? null : keyOf(letter);
  }

  private group(): Exclude<Need, number> {
    const opening = /\((?:\?(?:[:=!]|<[=!]|<\w+>))?/y;
    opening.lastIndex = this.at;
    const [opened] = opening.exec(this.source)!;
    this.at += opened.length;
    const inside = this.alternatives();
    this.at += 1;
    return opened.endsWith('!') ? null : typeof inside === 'number' ? { every: true, of: [inside] } : inside;
  }

  /** One letter in several shapes is a letter: `[’']`, `[eé]`, `[0-9]`. */
  private letterClass(): number | null {
    const whole = /\[(?:\\.|[^\]\\])*\]/uy;
    whole.lastIndex = this.at;
    const [found] = whole.exec(this.source)!;
    this.at += found.length;
    if (found === '[0-9]' || found === '[\\d]') return DIGIT;
    const letters = found.slice(1, -1);
    if (letters.startsWith('^') || /\\|.-./u.test(letters)) return null;
    const [key, ...others] = new Set(Array.from(letters, (letter) => (letter.length === 1 ? keyOf(letter.charCodeAt(0)) : -1)));
    return key === undefined || key === -1 || others.length > 0 ? null : key;
  }

  private escape(): number | null {
    const whole = /\\(?:[pP]\{[^}]+\}|k<\w+>|u\{[\da-fA-F]+\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|[1-9]\d*|.)/uy;
    whole.lastIndex = this.at;
    const [found] = whole.exec(this.source)!;
    this.at += found.length;
    const code = /^\\[ux]\{?([\da-fA-F]+)\}?$/.exec(found)?.[1];
    if (code) return code.length > 4 ? null : keyOf(Number.parseInt(code, 16));
    if (found === '\\d') return DIGIT;
    if (/^\\[snrt]$/.test(found)) return SPACE;
    return /^\\\W$/u.test(found) ? keyOf(found.charCodeAt(1)) : null;
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
function slotsOf(run: readonly number[]): number[] {
  const [first = 0, second = 0] = run;
  if (run.length === 1) return /[\p{L} ]/u.test(String.fromCharCode(first)) ? [] : [slotOf(first, 0, 0)];
  if (run.length === 2) return [slotOf(first, second, 0)];
  return run.slice(2).map((third, at) => slotOf(run[at]!, run[at + 1]!, third));
}

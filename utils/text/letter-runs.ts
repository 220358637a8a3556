/** The slots of all runs of one, two and three letters that a text holds, as bits. */
export type Runs = Uint32Array<ArrayBuffer>;

/** Slots for runs of one, two and three letters. A post fills one or two of a hundred. */
const PAIRS = 1 << 10;
const TRIPLES = 1 << 13;
export const SLOTS = 1 << 16;

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

/** The runs of a text. */
export function runsOf(text: string): Runs {
  if (text === lastText) return lastRuns;
  let runs = read.get(text);
  if (!runs) {
    runs = new Uint32Array(SLOTS / 32);
    readRuns(text, runs);
    if (read.size >= KEPT) read.delete(read.keys().next().value!);
    read.set(text, runs);
  }
  lastText = text;
  lastRuns = runs;
  return runs;
}

function readRuns(text: string, runs: Runs): void {
  const mark = (first: number, second: number, third: number): void => {
    const slot = slotOf(first, second, third);
    runs[slot >> 5]! |= 1 << (slot & 31);
  };
  let [first, second] = [0, 0];
  // Whether what stands before the second letter, and whether that itself, is an edge.
  let [openBefore, open] = [true, true];
  for (let at = 0; at <= text.length; at += 1) {
    const unit = at < text.length ? text.charCodeAt(at) : SPACE;
    const edge = isEdge(unit);
    if (edge && second !== 0) {
      mark(second, EDGE, 0);
      mark(first, second, EDGE);
      if (openBefore) mark(EDGE, second, EDGE);
    }
    if (at === text.length) break;
    const third = keyOf(unit);
    mark(third, 0, 0);
    mark(second, third, 0);
    mark(first, second, third);
    if (open) mark(EDGE, third, 0);
    if (openBefore && second !== 0) mark(EDGE, second, third);
    [first, second] = [second, third];
    [openBefore, open] = [open, edge];
  }
}

/** Stands in a run for any letter that is none of A to Z, and for the end of the text: where words begin and end, whatever a pattern takes for a word. */
export const EDGE = 1;
export const isEdge = (unit: number): boolean => (unit | 0x20) < 0x61 || (unit | 0x20) > 0x7a;

export const DIGIT = 0x30;
export const SPACE = 0x20;
const keys = new Uint16Array(0x10000);

/** What stands for a letter (UTF-16 unit): one for all that any pattern of ours could take for the same, and for all digits, white space, dashes and quotes. */
export function keyOf(unit: number): number {
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

/** How likely a post has a run by chance, by how many letters it counts. */
export const chanceOf = (slot: number): number => (slot < PAIRS ? 0.8 : slot < TRIPLES ? 0.3 : 0.05);

/**
 * The slots of the runs in letters and edges that stand together: as many as asked for, spread over them. One letter alone is in every text,
 * and tells nothing; one sign does.
 */
export function slotsOf(run: readonly number[], most: number): readonly number[] {
  if (run.length < 2) return run.length === 0 || tellsNothing(run[0]!) ? [] : [slotOf(run[0]!, 0, 0)];
  if (run.length === 2) return [slotOf(run[0]!, run[1]!, 0)];
  const count = Math.min(run.length - 2, most);
  const slots: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const at = count === 1 ? 0 : Math.round((index * (run.length - 3)) / (count - 1));
    slots.push(slotOf(run[at]!, run[at + 1]!, run[at + 2]!));
  }
  return slots;
}

const tellsNothing = (key: number): boolean => key <= SPACE || !isEdge(key) || /\p{L}/u.test(String.fromCharCode(key));

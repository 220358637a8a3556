/** The slots of all runs of one, two and three letters that a text holds, as bits. */
export type Runs = Uint32Array<ArrayBuffer>;

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

/** The runs of a text. */
export function runsOf(text: string): Runs {
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
 * The slots of the runs in letters that stand together, the first ones where there are many. One letter alone is in every text, and tells
 * nothing; one sign does.
 */
export function slotsOf(run: readonly number[], most: number): readonly number[] {
  const [first = 0, second = 0] = run;
  if (run.length === 0) return [];
  if (run.length === 1) return first === 0 || /[\p{L} ]/u.test(String.fromCharCode(first)) ? [] : [slotOf(first, 0, 0)];
  if (run.length === 2) return [slotOf(first, second, 0)];
  const slots: number[] = [];
  for (let at = 2; at < run.length && slots.length < most; at += 1) slots.push(slotOf(run[at - 2]!, run[at - 1]!, run[at]!));
  return slots;
}

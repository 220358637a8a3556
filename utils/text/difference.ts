import { once } from './once-per.ts';

/** A stretch of text: in both, taken out, or put in. */
export interface Stretch {
  kind: 'same' | 'out' | 'in';
  text: string;
}

/** So many pairs of words are compared at most; beyond it the whole of it is said to be another. */
const MOST_PAIRS = 4_000_000;

/** A browser needs 20 ms for the first one. */
const words = once(() => new Intl.Segmenter(undefined, { granularity: 'word' }));

/** What was changed from one text to another, word by word, in reading order; what was taken out stands before what was put in. */
export function difference(before: string, after: string): Stretch[] {
  const [old, now] = [before, after].map((text) => Array.from(words().segment(text), ({ segment }) => segment)) as [string[], string[]];
  const shortest = Math.min(old.length, now.length);
  let start = 0;
  while (start < shortest && old[start] === now[start]) start++;
  let end = 0;
  while (end < shortest - start && old[old.length - 1 - end] === now[now.length - 1 - end]) end++;
  return joined([
    ...old.slice(0, start).map((text): Stretch => ({ kind: 'same', text })),
    ...changes(old.slice(start, old.length - end), now.slice(start, now.length - end)),
    ...old.slice(old.length - end).map((text): Stretch => ({ kind: 'same', text })),
  ]);
}

/** By the longest sequence of words that both have. */
function changes(old: readonly string[], now: readonly string[]): Stretch[] {
  const out = (text: string): Stretch => ({ kind: 'out', text });
  const put = (text: string): Stretch => ({ kind: 'in', text });
  if (old.length * now.length > MOST_PAIRS) return [...old.map(out), ...now.map(put)];
  const width = now.length + 1;
  const common = new Uint32Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      common[i * width + j] =
        old[i] === now[j] ? common[(i + 1) * width + j + 1]! + 1 : Math.max(common[(i + 1) * width + j]!, common[i * width + j + 1]!);

  const found: Stretch[] = [];
  let [i, j] = [0, 0];
  while (i < old.length && j < now.length) {
    if (old[i] === now[j]) {
      found.push({ kind: 'same', text: old[i]! });
      i++;
      j++;
    } else if (common[(i + 1) * width + j]! >= common[i * width + j + 1]!) found.push(out(old[i++]!));
    else found.push(put(now[j++]!));
  }
  return [...found, ...old.slice(i).map(out), ...now.slice(j).map(put)];
}

/** Neighbours of a kind as one stretch. A space alone between two changes is no reason to read them apart. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const all: Stretch[] = [];
  let [out, put] = ['', ''];
  const flush = () => {
    if (out) all.push({ kind: 'out', text: out });
    if (put) all.push({ kind: 'in', text: put });
    [out, put] = ['', ''];
  };
  stretches.forEach(({ kind, text }, index) => {
    const next = stretches[index + 1];
    const between = kind === 'same' && (out || put) && /^\s+$/.test(text) && next && next.kind !== 'same';
    if (kind !== 'in' && (kind === 'out' || between)) out += text;
    if (kind !== 'out' && (kind === 'in' || between)) put += text;
    if (kind !== 'same' || between) return;
    flush();
    const last = all.at(-1);
    if (last?.kind === 'same') last.text += text;
    else all.push({ kind: 'same', text });
  });
  flush();
  return all;
}

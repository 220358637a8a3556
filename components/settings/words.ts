import type { AccountMode } from '../../utils/model/clearance.ts';
import type { Level } from '../../utils/model/finding.ts';

/** What the modes of an account are called, and what each means, in one line. */
export const modeWords: Record<AccountMode, { label: string; hint: string }> = {
  normal: { label: 'Normal', hint: 'All checks. A post with nothing found goes out at the first press.' },
  careful: { label: 'Careful', hint: 'Also asks you to confirm up to three risky things, such as a new picture or a price.' },
  private: { label: 'Private', hint: 'Only says when it is the wrong account or a secret gets out.' },
};

/** What a level does to Publish. */
export const levelWords: Record<Level, string> = {
  stop: 'Holds Publish',
  ask: 'Asks for a tick',
  note: 'Only mentions it',
};

/** A moment, as the reader's own country writes it. */
export function whenWords(iso: string): string {
  return new Date(iso).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });
}

/** `1 brand`, `3 brands`. */
export function countWords(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString()} ${count === 1 ? one : many}`;
}

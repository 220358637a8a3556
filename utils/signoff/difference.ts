import { diffWordsWithSpace } from 'diff';
import type { Change, Piece } from '../model/difference.ts';
import type { Draft, Media } from '../model/draft.ts';
import { canonical, plain } from './fingerprint.ts';

/**
 * What differs between two drafts, in what goes out: empty exactly where their fingerprints are the same. Texts are compared word by word.
 * @param before the earlier one, or the signed one
 */
export function differenceOf(before: Draft, after: Draft): Change[] {
  const [old, now] = [canonical(before), canonical(after)];
  const changes: Change[] = [];
  for (const kind of ['platform', 'surface', 'account', 'audience', 'time', 'warning'] as const)
    if (old[kind] !== now[kind]) changes.push({ kind, before: old[kind], after: now[kind] });
  if (!isSame(old.replyTo, now.replyTo)) changes.push({ kind: 'reply-target', before: before.replyTo, after: after.replyTo });

  for (let part = 0; part < Math.max(old.parts.length, now.parts.length); part++) {
    const [was, is] = [old.parts[part] ?? null, now.parts[part] ?? null];
    if (was?.text !== is?.text)
      changes.push({
        kind: 'text',
        part,
        before: was?.text ?? null,
        after: is?.text ?? null,
        pieces: piecesOf(was?.text ?? '', is?.text ?? ''),
      });
    if (!isSame(was?.media ?? [], is?.media ?? [])) {
      const sides = { before: before.parts[part]?.media ?? [], after: after.parts[part]?.media ?? [] };
      changes.push({ kind: 'media', part, ...sides, unreadable: mayBeSame(sides.before, sides.after) });
    }
  }
  if (!isSame(old.unread, now.unread)) changes.push({ kind: 'unread', before: old.unread, after: now.unread });
  return changes;
}

/** Edits after which two texts count as wholly different: comparing them further takes long and shows nothing. */
const MOST_EDITS = 2_000;

/** Two texts word by word, in reading order. */
export function piecesOf(before: string, after: string): Piece[] {
  const runs = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS }) ?? [
    { value: before, removed: true, added: false },
    { value: after, removed: false, added: true },
  ];
  return runs
    .filter(({ value }) => value !== '')
    .map(({ value, added, removed }) => ({ kind: added ? 'added' : removed ? 'removed' : 'same', text: value }));
}

const mayBeSame = (before: readonly Media[], after: readonly Media[]): boolean =>
  before.length === after.length &&
  before.every(({ kind, alt, hash }, at) => {
    const other = after[at]!;
    const sameWords = alt === other.alt || (alt !== null && other.alt !== null && plain(alt) === plain(other.alt));
    return kind === other.kind && sameWords && (hash === undefined || other.hash === undefined || hash === other.hash);
  });

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

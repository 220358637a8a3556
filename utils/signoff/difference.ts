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
      changes.push({ kind: 'media', part, ...sides, unreadable: mayBeSame(sides, { before, after }) });
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

const mayBeSame = (media: { before: readonly Media[]; after: readonly Media[] }, drafts: { before: Draft; after: Draft }): boolean =>
  media.before.length === media.after.length &&
  media.before.every((one, at) => {
    const other = media.after[at]!;
    const [words, otherWords] = [descriptionOf(one, drafts.before), descriptionOf(other, drafts.after)];
    const sameWords = words === undefined || otherWords === undefined || words === otherWords;
    return one.kind === other.kind && sameWords && (one.hash === undefined || other.hash === undefined || one.hash === other.hash);
  });

/** Its words; `null`: it has no description; `undefined`: the page did not show them. */
function descriptionOf({ alt }: Media, { unread = [] }: Draft): string | null | undefined {
  if (alt === '' || (alt === null && unread.includes('descriptions'))) return undefined;
  return alt === null ? null : plain(alt);
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

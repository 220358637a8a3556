import type { Account, Draft, Media, Readable } from '../model/draft.ts';
import { editorText } from './editor-text.ts';
import type { Facts, Reading, Selector } from './platform.ts';
import { all, css } from './query.ts';

/** What a reader saw of a draft; what it leaves out was not there. */
export type Seen = Pick<Draft, 'platform' | 'surface' | 'account' | 'parts'> & Partial<Draft>;

/** These are hidden only where there is something attached, and these only where something is published. */
const OF_MEDIA: readonly Readable[] = ['descriptions', 'file-names'];
const OF_POSTS: readonly Readable[] = ['audience', 'schedule'];

/**
 * A reader's answer: the draft, and with it what this page hides.
 *
 * @param accountMark the selector to be missed where nobody is found; `null`: none is known well enough to be missed
 */
export function readingOf({ hides }: Facts, seen: Seen, accountMark: string | null): Reading {
  if (seen.parts.length === 0) return { draft: null, missing: ['editor'] };
  const attached = seen.parts.some(({ media }) => media.length > 0);
  const published = seen.surface === 'post' || seen.surface === 'quote';
  const hidden = hides.filter((each) => (attached || !OF_MEDIA.includes(each)) && (published || !OF_POSTS.includes(each)));
  const unread = new Set([...hidden, ...(seen.unread ?? [])]);
  if (!seen.account) unread.add('account');
  const draft: Draft = { audience: null, scheduledFor: null, replyTo: null, ...seen, unread: [...unread] };
  return { draft, missing: seen.account || !accountMark ? [] : [accountMark] };
}

/**
 * One part an editor, with everything attached at the first.
 *
 * @param titles which of them is a title, and by whose limits it is measured
 */
export const partsOf = (
  editors: readonly Element[],
  media: Media[],
  titles?: { are: readonly Selector[]; limitedBy: string },
): Draft['parts'] =>
  editors.map((editor, index) => ({
    text: editorText(editor),
    media: index === 0 ? media : [],
    ...(titles && editor.matches(css(titles.are)) ? { limitedBy: [titles.limitedBy] } : {}),
  }));

/**
 * When a post is to go out, out of a date field and a clock beside it, as our side understands it.
 *
 * @param order how the page says its date field is filled in
 */
export function entered(date: string, order: 'mdy' | 'dmy', clock: string): string {
  const [first, second, year] = date.split(/\D+/);
  return `${year}-${order === 'mdy' ? `${first}-${second}` : `${second}-${first}`} ${clock}`;
}

/** What is attached, on pages that show each as a preview and keep its description to themselves. */
export const previewsIn = (root: ParentNode, previews: readonly Selector[]): Media[] =>
  all(root, previews).map((preview) => ({ kind: preview.nodeName === 'VIDEO' ? 'video' : 'image', alt: null, fileName: null }));

/** An account of a network that shows names and no handles: the name is what it is known by. */
export function shownAs(name: string | null | undefined): Account | null {
  const shown = name?.trim().replace(/\s+/g, ' ');
  return shown ? { handle: shown, name: shown } : null;
}

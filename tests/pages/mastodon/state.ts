/** What Mastodon keeps in its store: the one compose form that every screen shows. */
import type { Post } from '../shared/feed.ts';
import { say } from '../shared/labels.ts';
import { type Picture, toMedium } from '../shared/media.ts';
import { publish } from '../shared/oracle.ts';
import { signal } from '../shared/signal.ts';

export type Visibility = 'public' | 'unlisted' | 'private' | 'direct';

export const visibilities: Record<Visibility, string> = {
  public: say('publicQuotes'),
  unlisted: say('quietPublic'),
  private: say('followers'),
  direct: say('privateMention'),
};

export interface Form {
  text: string;
  /** Whether the content warning's field is shown. */
  warned: boolean;
  warning: string;
  pictures: Picture[];
  visibility: Visibility;
  inReplyTo: Post | null;
  /** The own post that is being edited. */
  editing: Post | null;
}

const empty: Form = { text: '', warned: false, warning: '', pictures: [], visibility: 'public', inReplyTo: null, editing: null };

export const form = signal<Form>(empty);
export const change = (next: Partial<Form>): void => form.set({ ...form.get(), ...next });
export const reset = (): void => form.set(empty);

export const reply = (post: Post): void => form.set({ ...empty, inReplyTo: post, text: `@${post.author.handle} ` });
export const mention = (post: Post): void => form.set({ ...empty, visibility: 'direct', text: `@${post.author.handle} ` });
export const edit = (post: Post): void => form.set({ ...empty, editing: post, text: post.text });

export type Modal = { kind: 'missing-alt'; by: string } | { kind: 'alt'; picture: Picture };
export const modal = signal<Modal | null>(null);

export const alert = signal<{ text: string; id: string } | null>(null);
const ALERT_LASTS = 8000;

/** Sends the form as it is. */
export function send(by: string): void {
  const { text, warned, warning, pictures, visibility, inReplyTo, editing } = form.get();
  const surface = editing ? 'edit' : visibility === 'direct' ? 'message' : inReplyTo ? 'reply' : 'post';
  const parts = [{ text: warned && warning ? `${warning}\n\n${text}` : text, media: pictures.map(toMedium) }];
  const { id } = publish({ surface, parts, replyTo: inReplyTo?.author.handle ?? null, by });
  reset();
  modal.set(null);
  const shown = { text: editing ? 'Post updated.' : 'Post published.', id };
  alert.set(shown);
  setTimeout(() => alert.get() === shown && alert.set(null), ALERT_LASTS);
}

/** The form's own answer to Publish: undescribed pictures are asked about first, except in private mentions. */
export function submit(by: string): void {
  const { pictures, visibility } = form.get();
  if (visibility !== 'direct' && pictures.some((picture) => !picture.alt)) modal.set({ kind: 'missing-alt', by });
  else send(by);
}

/** What a replica really sent out. Tests believe these lists and nothing else. */
import { options } from './options.ts';

export interface Medium {
  fileName: string;
  /** Empty: undescribed. */
  alt: string;
}

export interface SentPart {
  text: string;
  media: Medium[];
}

export type SentSurface = 'post' | 'reply' | 'quote' | 'edit' | 'message';

export interface Published {
  id: string;
  /** Milliseconds since the epoch. */
  at: number;
  surface: SentSurface;
  account: string;
  /** The parts' texts, one empty line between them. */
  text: string;
  parts: SentPart[];
  /** Handle of who is answered or quoted. */
  replyTo: string | null;
  /** The event that the component's handler ran for: `click`, `keydown` or `submit`. */
  by: string;
}

export interface Queued extends Published {
  /** ISO 8601. */
  scheduledFor: string;
}

declare global {
  interface Window {
    published: Published[];
    queued: Queued[];
  }
}

window.published = [];
window.queued = [];

function show(): void {
  const output = document.getElementById('published');
  if (!output) return;
  output.dataset.count = String(window.published.length);
  output.dataset.queued = String(window.queued.length);
}

type Sending = Pick<Published, 'surface' | 'parts' | 'replyTo' | 'by'>;

function stamp(sending: Sending): Published {
  const text = sending.parts.map((part) => part.text).join('\n\n');
  const id = String(2_060_000_000_000_000_000n + BigInt(window.published.length + window.queued.length + 1));
  return { id, at: Date.now(), account: options.account.handle, text, ...sending };
}

/** Sends a post out. Returns it with the id its page has. */
export function publish(sending: Sending): Published {
  const post = stamp(sending);
  window.published.push(post);
  show();
  return post;
}

/** Puts a post into the site's queue. */
export function enqueue(sending: Sending, scheduledFor: Date): void {
  window.queued.push({ ...stamp(sending), scheduledFor: scheduledFor.toISOString() });
  show();
}

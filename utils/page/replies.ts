import type { Post, Reply } from '../model/post.ts';

/** What was read is told this often, and at most so many replies at a time. */
const TELL_MS = 800;
const BATCH = 200;

/** What is needed to read a post's page. */
export interface PostReader {
  readPost(doc: Document, url: URL): Post | null;
  readReplies(doc: Document, url: URL): Reply[];
}

/**
 * Gathers the replies under a post as they come into the page: a long thread is never there as a whole, so each is
 * told once, when it is first seen. Runs only while an incident on that very post is open.
 *
 * @param stillHere whether the page is still about that post
 * @param tell the post as it stands now, and the replies that are new
 * @param signal ends it
 */
export function gatherReplies(
  reader: PostReader,
  stillHere: (url: URL) => boolean,
  tell: (post: Post, replies: Reply[]) => void,
  signal: AbortSignal,
): void {
  const seen = new Set<string>();
  let reading: number | undefined;
  let telling: number | undefined;
  let last: Post | null = null;
  let told = '';
  let fresh: Reply[] = [];

  const read = (): void => {
    reading = undefined;
    const url = new URL(location.href);
    if (!stillHere(url)) return;
    // Far down in a thread the post itself is no longer in the page.
    last = reader.readPost(document, url) ?? last;
    for (const reply of reader.readReplies(document, url)) {
      const key = reply.link ?? `${reply.account.handle} ${reply.at} ${reply.text}`;
      if (seen.has(key)) continue;
      seen.add(key);
      fresh.push(reply);
    }
    if (last && (fresh.length > 0 || shown(last) !== told)) telling ??= window.setTimeout(report, TELL_MS);
  };
  const report = (): void => {
    telling = undefined;
    if (!last) return;
    told = shown(last);
    tell(last, fresh.slice(0, BATCH));
    fresh = fresh.slice(BATCH);
    if (fresh.length > 0) telling = window.setTimeout(report, TELL_MS);
  };
  const shown = ({ counts, text }: Post): string => JSON.stringify([counts, text]);

  // Once for each picture of the page, just before it is drawn: however fast somebody scrolls, nothing they could see is missed.
  const observer = new MutationObserver(() => {
    reading ??= requestAnimationFrame(read);
  });
  observer.observe(document.body, { childList: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    if (reading !== undefined) cancelAnimationFrame(reading);
    clearTimeout(telling);
  });
  read();
}

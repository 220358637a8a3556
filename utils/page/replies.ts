import type { Post, Reply } from '../model/post.ts';

/** While replies are gathered, the page is read at most this often. */
const PAUSE_MS = 120;

/** As many replies as one message carries. */
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
  const told = new Set<string>();
  let timer: number | undefined;
  let last: Post | null = null;
  let counts = '';

  const read = (): void => {
    timer = undefined;
    const url = new URL(location.href);
    if (!stillHere(url)) return;
    // Far down in a thread the post itself is no longer in the page.
    last = reader.readPost(document, url) ?? last;
    if (!last) return;
    const fresh = reader.readReplies(document, url).filter((reply) => {
      const key = reply.link ?? `${reply.account.handle} ${reply.at} ${reply.text}`;
      return !told.has(key) && told.add(key);
    });
    const shown = JSON.stringify(last.counts);
    if (fresh.length === 0 && shown === counts) return;
    counts = shown;
    for (let start = 0; start === 0 || start < fresh.length; start += BATCH) tell(last, fresh.slice(start, start + BATCH));
  };
  const soon = (): void => {
    timer ??= window.setTimeout(read, PAUSE_MS);
  };

  const observer = new MutationObserver(soon);
  observer.observe(document.body, { childList: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  read();
}

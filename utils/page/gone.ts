/** A page that shows no post for so long shows none; most are drawn within three seconds. */
const GIVEN_UP_MS = 8_000;

/** What is needed to see that a post is gone. */
export interface GoneReader {
  showsPost(): boolean;
  /** Whether the page says so itself. */
  saysGone(): boolean;
}

/**
 * Tells when the page of a post that is being looked after shows no post. Ends as soon as it shows one.
 *
 * @param tell `sure`: the page says so itself, else it only shows nothing
 * @param signal ends it
 */
export function watchForGone({ showsPost, saysGone }: GoneReader, tell: (sure: boolean) => void, signal: AbortSignal): void {
  const done = new AbortController();
  const look = (): void => {
    if (signal.aborted || showsPost()) done.abort();
    else if (saysGone()) finish(true);
  };
  const finish = (sure: boolean): void => {
    if (done.signal.aborted) return;
    done.abort();
    tell(sure);
  };
  const observer = new MutationObserver(look);
  // A tab in the background may not have drawn anything yet.
  const giveUp = (): void => {
    if (!document.hidden) finish(false);
    else document.addEventListener('visibilitychange', wait, { once: true, signal: done.signal });
  };
  let timer: number | undefined;
  const wait = (): void => {
    timer = window.setTimeout(giveUp, GIVEN_UP_MS);
  };
  done.signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  signal.addEventListener('abort', () => done.abort(), { signal: done.signal });
  observer.observe(document.body, { childList: true, subtree: true });
  wait();
  look();
}

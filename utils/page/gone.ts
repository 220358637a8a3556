/** A page that shows no post for so long shows none; most are drawn within three seconds. */
const GIVEN_UP_MS = 8_000;

/** Many changes of a page come together, and are looked at once. */
const LOOK_MS = 500;

/** *gone*: the page says so itself; *not-shown*: it only shows nothing. */
export type PostOnPage = 'shown' | 'gone' | 'not-shown';

/** What is needed to see that a post is gone. */
export interface GoneReader {
  showsPost(): boolean;
  /** Whether the page says so itself. */
  saysGone(): boolean;
  /** Far down in a long thread the post itself is not in the page, and its absence tells nothing. */
  isFarDown(): boolean;
}

/**
 * Tells when the page of a post that is being looked after no longer shows it, and when it does again: it may be
 * deleted before the page is opened, or in another tab while it stays open.
 *
 * @param signal ends it
 */
export function watchForGone({ showsPost, saysGone, isFarDown }: GoneReader, tell: (now: PostOnPage) => void, signal: AbortSignal): void {
  let told: PostOnPage = 'shown';
  let looking: ReturnType<typeof setTimeout> | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const say = (now: PostOnPage): void => {
    clearTimeout(waiting);
    waiting = undefined;
    if (now === told) return;
    told = now;
    tell(now);
  };
  const look = (): void => {
    looking = undefined;
    if (showsPost()) say('shown');
    else if (saysGone()) say('gone');
    else if (told === 'shown') waiting ??= setTimeout(giveUp, GIVEN_UP_MS);
  };
  const giveUp = (): void => {
    waiting = undefined;
    // A tab in the background may not have drawn anything yet; it is looked at again when it comes to the front.
    if (!document.hidden && !isFarDown() && !showsPost()) say('not-shown');
  };
  const changed = (): void => {
    looking ??= setTimeout(look, LOOK_MS);
  };

  const observer = new MutationObserver(changed);
  observer.observe(document.body, { childList: true, subtree: true });
  document.addEventListener('visibilitychange', changed, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(looking);
    clearTimeout(waiting);
  });
  look();
}

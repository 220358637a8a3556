import type { Draft } from '../model/draft.ts';
import type { ToQueuePage, ToWaitingDesk, WaitingMark } from '../model/wire.ts';
import { QueueMarks } from './queue-marks.ts';
import { type LineGround, ReviewLine } from './review-line.ts';

/** A list that is being drawn is read when it has been still for so long; on a page that never stands still, so long after the first change. */
const STILL_MS = 200;
const LATEST_MS = 1500;

/** More than any page shows at once. */
const MOST_POSTS = 300;

/** What is needed to read a queue's page. */
export interface QueueReader {
  isQueueAddress(url: URL): boolean;
  waitingPosts(doc: Document): { element: Element; draft: Draft }[];
}

export interface QueueGround extends LineGround {
  reader: QueueReader;
  /** Whether this copy of the extension still runs: false after an update. */
  alive(): boolean;
  /** The review page, told that it is for waiting posts. */
  reviewAddress: string;
}

/**
 * Watches a page on which posts wait: whenever the list changes they are judged again, in a review page of the
 * extension's own process, and those that would be held today are marked. On leaving the list all of it ends.
 */
export function watchQueue({ reader, alive, reviewAddress, ...lineGround }: QueueGround, signal: AbortSignal): void {
  let open: { marks: QueueMarks; end: AbortController } | null = null;

  const follow = (): void => {
    if (reader.isQueueAddress(new URL(location.href))) open ??= begin();
    else end();
  };
  const end = (): void => {
    open?.end.abort();
    open = null;
  };

  function begin(): { marks: QueueMarks; end: AbortController } {
    const ending = new AbortController();
    const marks = new QueueMarks(reviewAddress, ending.signal);
    let shown: Element[] = [];
    let judged: readonly (WaitingMark | null)[] = [];
    let told = '';
    let seq = 0;
    let reading: number | undefined;
    /** When the first change came that is not read yet, on the page's clock. */
    let changedAt: number | null = null;

    const line = new ReviewLine<ToWaitingDesk, ToQueuePage>(
      lineGround,
      (message) => {
        if (message.kind !== 'judged' || message.seq !== seq) return;
        judged = message.marks;
        marks.show(marked(), shown.length);
      },
      () => read(true),
    );
    const marked = () => judged.flatMap((mark, index) => (mark && shown[index] ? { element: shown[index], mark } : []));
    const read = (again = false): void => {
      reading = undefined;
      changedAt = null;
      if (!alive()) {
        end();
        return;
      }
      const waiting = reader.waitingPosts(document).slice(0, MOST_POSTS);
      const before = shown;
      shown = waiting.map(({ element }) => element);
      const posts = waiting.map(({ draft }) => draft);
      const key = JSON.stringify(posts);
      if (again || key !== told) {
        judged = [];
        line.say({ kind: 'waiting', seq: ++seq, posts });
      } else if (shown.some((element, index) => element !== before[index])) {
        // The same posts in rows that the site made anew: what was judged still fits.
        marks.mark(marked());
      } else marks.place();
      told = key;
    };
    const observer = new MutationObserver(() => {
      changedAt ??= performance.now();
      clearTimeout(reading);
      reading = window.setTimeout(read, Math.max(0, Math.min(STILL_MS, changedAt + LATEST_MS - performance.now())));
    });
    marks.frame.addEventListener('load', () => {
      line.connect(marks.frame).catch((error) => console.warn('Second Look: the waiting posts were not checked.', error));
    });
    observer.observe(document.body, { childList: true, subtree: true, characterData: true });
    ending.signal.addEventListener('abort', () => {
      clearTimeout(reading);
      observer.disconnect();
      line.close();
    });
    return { marks, end: ending };
  }

  window.navigation?.addEventListener('navigatesuccess', follow, { signal });
  signal.addEventListener('abort', end);
  follow();
}

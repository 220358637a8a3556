/** Milliseconds that are worked through before what is done is shown, and presses are heard again. */
const AT_ONCE = 50;

/**
 * Does something to each of many that may take long together: the first shall not wait for the last.
 * @param show told of all that is done so far
 * @param isOver whether nobody waits for it any more
 */
export async function inSlices<T, R>(
  all: readonly T[],
  work: (one: T) => R,
  { show, isOver }: { show: (done: R[]) => void; isOver: () => boolean },
): Promise<void> {
  const done: R[] = [];
  let since = performance.now();
  for (const one of all) {
    if (isOver()) return;
    done.push(work(one));
    if (performance.now() - since < AT_ONCE) continue;
    show([...done]);
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  }
  if (!isOver()) show(done);
}

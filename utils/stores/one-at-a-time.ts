/** Work that waits for the work before it, whether that succeeded or not. */
export function oneAtATime(): <R>(work: () => Promise<R>) => Promise<R> {
  let queue: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = queue.then(work);
    queue = turn.catch(() => undefined);
    return turn;
  };
}

/**
 * The same, across all our pages. Where the browser has no such locks (a frame on a site is refused them, and writes nothing), within
 * this page only.
 * @param name of what is changed
 */
export function oneAtATimeAnywhere(name: string): <R>(work: () => Promise<R>) => Promise<R> {
  const here = oneAtATime();
  return (work) => here(() => (navigator.locks ? navigator.locks.request(`second-look/${name}`, work) : work()));
}

/**
 * The element that an event is really about: what happens in an open shadow root is told to the window as if its host had
 * done it. The whole path is asked for only there, because every key passes here.
 */
export const targetOf = (event: Event): Element | null => {
  const { target } = event;
  if (!(target instanceof Element)) return null;
  const inmost = target.shadowRoot ? event.composedPath()[0] : target;
  return inmost instanceof Element ? inmost : null;
};

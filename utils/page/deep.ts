/** The element that an event is really about: what happens in an open shadow root is told to the window as if its host had done it. */
export const targetOf = (event: Event): Element | null => {
  const target = event.composedPath()[0];
  return target instanceof Element ? target : null;
};

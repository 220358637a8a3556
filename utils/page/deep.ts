/** What happens in an open shadow root is told to the window as if its host had done it. */

/** The element that an event is really about. */
export const targetOf = (event: Event): Element | null => {
  const target = event.composedPath()[0];
  return target instanceof Element ? target : null;
};

/** Whether a node stands in a box, or in a shadow root somewhere in it. */
export const holds = (box: Node, node: Node | undefined): boolean =>
  !!node && (box.contains(node) || holds(box, (node.getRootNode() as ShadowRoot).host));

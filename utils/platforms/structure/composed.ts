/** Walking a page as it is drawn: through open shadow roots, and down into frames of the same origin. */

/** The element above, out of an open shadow root to its host; `null` at the top of the document. */
export function above(node: Node): Element | null {
  const { parentNode } = node;
  if (!parentNode) return null;
  if (parentNode.nodeType === 1) return parentNode as Element;
  return (parentNode as ShadowRoot).host ?? null;
}

/** The element itself or the nearest above it that fits. */
export function upwards(start: Element, fits: (element: Element) => boolean): Element | null {
  for (let element: Element | null = start; element; element = above(element)) if (fits(element)) return element;
  return null;
}

/** The body of a frame that this page may look into; `null`: it is no frame, or another site's. */
export const frameBody = (element: Element): HTMLElement | null =>
  element.localName === 'iframe' ? ((element as HTMLIFrameElement).contentDocument?.body ?? null) : null;

/**
 * Every element below, in order, what is in a component's shadow root before what is slotted into it.
 * Frames are not entered.
 *
 * @param enter whether to go on below an element
 * @param found where they are gathered: a list, because a generator that goes down by itself costs many times as much
 */
export function below(root: ParentNode, enter: (element: Element) => boolean = () => true, found: Element[] = []): Element[] {
  for (const child of root.children) {
    found.push(child);
    if (!enter(child)) continue;
    if (child.shadowRoot) below(child.shadowRoot, enter, found);
    below(child, enter, found);
  }
  return found;
}

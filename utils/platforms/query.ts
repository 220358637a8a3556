import type { Selector } from './platform.ts';

/** The DOM's own numbers, written out because readers take the document and know no globals. */
const [TEXT, DOCUMENT_FRAGMENT, FOLLOWING] = [3, 11, 4];

/** Lists already made: the same few are asked for at every key. */
const lists = new WeakMap<readonly Selector[], string>();

/** Selectors as one CSS list, for asking about all eras at once. */
export function css(selectors: readonly Selector[]): string {
  const known = lists.get(selectors);
  if (known !== undefined) return known;
  const list = selectors.map((selector) => selector.css).join(',');
  lists.set(selectors, list);
  return list;
}

/** The first match of the newest era that matches at all. */
export function first<E extends Element = HTMLElement>(root: ParentNode, selectors: readonly Selector[]): E | null {
  for (const selector of selectors) {
    const match = root.querySelector<E>(selector.css);
    if (match) return match;
  }
  return null;
}

/** All matches, in document order. */
export function all<E extends Element = HTMLElement>(root: ParentNode, selectors: readonly Selector[]): E[] {
  return [...root.querySelectorAll<E>(css(selectors))];
}

/** The open shadow root that an element stands in, or `null`. */
function shadowAround(element: Element): ShadowRoot | null {
  const root = element.getRootNode();
  return 'host' in root && root.nodeType === DOCUMENT_FRAGMENT ? (root as ShadowRoot) : null;
}

/** The nearest match at or above `start`, out of open shadow roots too. */
export function closest<E extends Element = HTMLElement>(start: Element, selectors: readonly Selector[]): E | null {
  const list = css(selectors);
  for (let element: Element | null = start; element; element = shadowAround(element)?.host ?? null) {
    const match = element.closest<E>(list);
    if (match) return match;
  }
  return null;
}

/** `root`, and below it the open shadow roots of the hosts that are named, at any depth. */
export function rootsIn(root: ParentNode, hosts: readonly Selector[]): ParentNode[] {
  if (hosts.length === 0) return [root];
  return [root, ...all(root, hosts).flatMap(({ shadowRoot }) => (shadowRoot ? rootsIn(shadowRoot, hosts) : []))];
}

/** The nearest ancestor of `start` that also holds a match of `selectors`; `null` where there is none below the body. */
export function ancestorHolding(start: Element, selectors: readonly Selector[]): Element | null {
  const list = css(selectors);
  const top = start.ownerDocument.body;
  for (let element = start.parentElement; element && element !== top; element = element.parentElement) {
    if (element.querySelector(list)) return element;
  }
  return null;
}

/** "@acme" and " @acme " become "acme"; empty or missing becomes `null`. */
export function bareHandle(text: string | null | undefined): string | null {
  const handle = text?.trim().replace(/^@/, '') ?? '';
  return handle === '' ? null : handle;
}

/** The texts in an element, one an unbroken piece, without empty ones and names of drawings: a name and the line under it become two. */
export function lines(element: Element): string[] {
  const own = (node: Node): string[] => {
    if (node.nodeType === TEXT) return [node.nodeValue?.trim() ?? ''];
    return node.nodeName === 'svg' ? [] : [...node.childNodes].flatMap(own);
  };
  return own(element).filter((text) => text !== '');
}

/** Whether `element` stands before `other` in the document. */
export const precedes = (element: Element, other: Element): boolean => (element.compareDocumentPosition(other) & FOLLOWING) !== 0;

import type { Selector } from './platform.ts';

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

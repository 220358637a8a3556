import type { Path } from '../../model/site-definition.ts';
import { above, below, frameBody } from './composed.ts';

/** A selector from a file somebody shared may be none. */
function matches(root: ParentNode, css: string): HTMLElement[] {
  try {
    return [...root.querySelectorAll<HTMLElement>(css)];
  } catch {
    return [];
  }
}

/** Everything a way leads to, in document order. */
export function follow(path: Path, doc: Document): HTMLElement[] {
  let roots: ParentNode[] = [doc];
  let found: HTMLElement[] = [];
  for (const css of path) {
    found = roots.flatMap((root) => matches(root, css));
    roots = found.flatMap((element) => element.shadowRoot ?? frameBody(element)?.ownerDocument ?? []);
  }
  return found;
}

/** Attributes that whoever builds a site keeps, for tests and for people who cannot see it, best first. */
const LASTING = [
  'data-testid',
  'data-test',
  'data-test-id',
  'data-cy',
  'data-qa',
  'id',
  'name',
  'aria-label',
  'placeholder',
  'type',
  'role',
  'title',
];

/** Names that a tool made up: they are others after the next build, or at the next visit. What has several lines is no name. */
const isMadeUp = (value: string): boolean =>
  value.length > 80 ||
  /[\n\r\f]/.test(value) ||
  /\d{3,}|^:|:r|--?[0-9a-f]{5,}|^[a-z]*[0-9][a-z0-9]{4,}$|^(?:radix|headlessui|react-aria|mui|ember|mantine)/i.test(value);

/** Elements that are few on a page, and components of its own: their mere name says enough. */
const LANDMARKS = /^(?:form|dialog|main|header|footer|article|section|aside|nav)$|-/;

const quoted = (value: string): string => `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/** What an element is called, as CSS writes it: office programs leave elements such as <o:p>. */
const tagOf = ({ localName }: Element): string => localName.replace(/[^\w-]/g, '\\$&');

/** Selectors of one element by itself, the most lasting first. */
function ownSelectors(element: Element): string[] {
  const tag = tagOf(element);
  const byAttribute = LASTING.flatMap((name) => {
    const value = element.getAttribute(name);
    return value && !isMadeUp(value) ? [`${tag}[${name}=${quoted(value)}]`] : [];
  });
  const editable = element.hasAttribute('contenteditable') ? [`${tag}[contenteditable]`] : [];
  return [...byAttribute, ...editable, tag];
}

/** A selector that leads to this element alone inside its tree: by itself, or below the nearest element that has a lasting name. */
function selectorIn(root: ParentNode, element: Element): string {
  const isOnly = (css: string): boolean => {
    const found = root.querySelectorAll(css);
    return found.length === 1 && found[0] === element;
  };
  const own = ownSelectors(element);
  const alone = own.find(isOnly);
  if (alone) return alone;
  for (let higher = element.parentElement; higher; higher = higher.parentElement) {
    if (!LANDMARKS.test(higher.localName) && ownSelectors(higher).length === 1) continue;
    for (const outer of ownSelectors(higher)) {
      const inside = own.map((css) => `${outer} ${css}`).find(isOnly);
      if (inside) return inside;
    }
  }
  return stepByStep(element);
}

/** By its place among its siblings, where nothing lasting is near: it holds until the page is built otherwise. */
function stepByStep(element: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { localName, parentNode } = at;
    const place = [...(parentNode?.children ?? [])].filter((sibling) => sibling.localName === localName).indexOf(at) + 1;
    steps.unshift(`${tagOf(at)}:nth-of-type(${place})`);
  }
  return steps.join(' > ');
}

/** The way to an element of this page, as lasting as the page allows. */
export function pathTo(element: Element): Path {
  const root = element.getRootNode() as Document | ShadowRoot;
  const here = selectorIn(root, element);
  const host = root.nodeType === 9 ? (root as Document).defaultView?.frameElement : (root as ShadowRoot).host;
  return host ? [...pathTo(host), here] : [here];
}

/** Of several elements the one that stands nearest to another: in the smallest part of the page that holds both. */
export function nearest(candidates: readonly HTMLElement[], to: Element): HTMLElement | null {
  for (let scope: Element | null = to; scope; scope = above(scope)) {
    const inside = new Set<Element>(below(scope));
    const found = candidates.filter((candidate) => inside.has(candidate));
    if (found.length > 0) return found.at(-1)!;
  }
  return null;
}

import { type Box, overlaps, type Size } from './place.ts';

/** Distance to the post's edge and to what stands in it. */
export const GAP = 8;
/** How finely a free place is looked for. */
const STEP = 8;

/**
 * The lines of text that can be seen in `part`; what is said to screen readers alone takes no place.
 *
 * @param isApart what is left out, with all that stands in it
 */
export function linesIn(part: Element, isApart: (element: Element) => boolean = () => false): Box[] {
  const range = document.createRange();
  const texts = document.createTreeWalker(part, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (node instanceof Element) return isApart(node) || isSpoken(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
    return node.nodeValue?.trim() ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
  });
  const lines: DOMRect[] = [];
  while (texts.nextNode()) {
    const { parentElement } = texts.currentNode;
    if (parentElement && getComputedStyle(parentElement).visibility !== 'visible') continue;
    range.selectNodeContents(texts.currentNode);
    lines.push(...range.getClientRects());
  }
  return lines.filter(({ width }) => width > 0);
}

/** Words for screen readers alone stand in a box of one pixel, which cuts them off. */
function isSpoken(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && width <= 1 && height > 0 && height <= 1;
}

/** What a post shows: every line of its text, pictures and controls. */
export function shownIn(post: Element): Box[] {
  const controls = [...post.querySelectorAll('button,[role="button"],img,svg,video,input,textarea')];
  return [...controls.map((element) => element.getBoundingClientRect()).filter(({ width }) => width > 0), ...linesIn(post)];
}

/** The free place in `area` that is highest and farthest to the right; `null`: there is none. */
export function freePlace(area: Box, { width, height }: Size, taken: readonly Box[]): { left: number; top: number } | null {
  for (let top = area.top + GAP; top + height <= area.bottom; top += STEP) {
    for (let left = area.right - GAP - width; left >= area.left + GAP; left -= STEP) {
      const spaced = { left: left - GAP, top, right: left + width + GAP, bottom: top + height };
      if (!taken.some((box) => overlaps(box, spaced))) return { left, top };
    }
  }
  return null;
}

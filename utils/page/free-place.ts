import { type Box, overlaps, type Size } from './place.ts';

/** Distance to the post's edge and to what stands in it. */
export const GAP = 8;
/** How finely a free place is looked for. */
const STEP = 8;

/** What a post shows: every line of its text, pictures and controls. */
export function shownIn(post: Element): Box[] {
  const range = document.createRange();
  const texts = document.createTreeWalker(post, NodeFilter.SHOW_TEXT);
  const boxes = [...post.querySelectorAll('button,[role="button"],img,svg,video,input,textarea')].map((element) =>
    element.getBoundingClientRect(),
  );
  while (texts.nextNode()) {
    range.selectNodeContents(texts.currentNode);
    boxes.push(...range.getClientRects());
  }
  return boxes.filter(({ width }) => width > 0);
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

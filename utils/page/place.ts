/** Where badge and panel may stand: pure geometry in CSS pixels, so that it can be tested without a page. */

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

/** Distance kept to what stands beside. */
const GAP = 8;

/** A panel that is lower than this cannot be read. */
const READABLE_HEIGHT = 160;

export const PANEL: Size & { least: Size } = { width: 360, height: 640, least: { width: 268, height: 200 } };

export const overlaps = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const boxAt = (left: number, top: number, size: Size): Box => ({ left, top, right: left + size.width, bottom: top + size.height });

const within = (box: Box, view: Size): boolean => box.left >= 0 && box.top >= 0 && box.right <= view.width && box.bottom <= view.height;

/**
 * A free place for the badge near the publish control: left of it, then right, below, above, each tried
 * at a few distances. What it must not cover is given in `taken`.
 *
 * @returns `null` where nothing near is free
 */
export function placeBadge(control: Box, size: Size, taken: readonly Box[], view: Size): Box | null {
  const middle = (control.top + control.bottom - size.height) / 2;
  const left = (distance: number): Box => boxAt(control.left - GAP - distance - size.width, middle, size);
  const rows = [control.bottom + GAP, control.top - GAP - size.height];
  const candidates = [
    ...[0, 24, 48, 80, 120].map(left),
    boxAt(control.right + GAP, middle, size),
    ...[0, 60, 120, 200].flatMap((distance) => rows.map((top) => boxAt(control.right - size.width - distance, top, size))),
    ...[180, 260].map(left),
    ...[16, 40, 64].flatMap((distance) => [
      boxAt(control.right - size.width, control.bottom + GAP + distance, size),
      boxAt(control.right - size.width, control.top - GAP - distance - size.height, size),
    ]),
  ];
  return candidates.find((candidate) => within(candidate, view) && !taken.some((box) => overlaps(candidate, box))) ?? null;
}

/** The four strips of the view beside what must stay free. */
function strips(keep: Box, view: Size): Box[] {
  const all = boxAt(0, 0, view);
  return [
    { ...all, left: keep.right },
    { ...all, right: keep.left },
    { ...all, top: keep.bottom },
    { ...all, bottom: keep.top },
  ];
}

/**
 * Where the panel stands: beside the compose box if there is room, otherwise in the largest strip that
 * leaves the editor and the publish control free.
 *
 * @param composeBox kept free where it can be
 * @param keep editor and publish control: kept free wherever a readable panel fits beside them
 * @param wanted where the person moved the panel; taken as far as it covers nothing
 */
export function placePanel(composeBox: Box, keep: Box, height: number, view: Size, wanted: { left: number; top: number } | null): Box {
  const size = {
    width: Math.min(PANEL.width, view.width - 2 * GAP),
    height: Math.min(Math.max(height, PANEL.least.height), PANEL.height, view.height - 2 * GAP),
  };
  if (wanted) {
    const moved = boxAt(clamp(wanted.left, 0, view.width - size.width), clamp(wanted.top, 0, view.height - size.height), size);
    if (!overlaps(moved, keep)) return moved;
  }
  for (const area of [composeBox, keep]) {
    const top = clamp(area.top, GAP, view.height - size.height - GAP);
    const [right, left] = [view.width - area.right - 2 * GAP, area.left - 2 * GAP];
    const width = Math.min(size.width, Math.max(left, right));
    if (width < PANEL.least.width) continue;
    // On the right where it fits there in full; otherwise where there is more room.
    const onRight = right >= size.width || right >= left;
    return boxAt(onRight ? area.right + GAP : area.left - GAP - width, top, { width, height: size.height });
  }
  return inLargestStrip(keep, size, view);
}

/**
 * Above, below or beside what must stay free, as large as there is room. Where there is next to none it lies over the
 * edge: a panel too small to be read would help nobody.
 */
function inLargestStrip(keep: Box, size: Size, view: Size): Box {
  const room = (strip: Box): number => Math.min(strip.right - strip.left, size.width) * Math.min(strip.bottom - strip.top, size.height);
  const strip = strips(keep, view).reduce((best, next) => (room(next) > room(best) ? next : best));
  const fitted = {
    width: clamp(strip.right - strip.left - 2 * GAP, Math.min(PANEL.least.width, size.width), size.width),
    height: clamp(strip.bottom - strip.top - 2 * GAP, Math.min(READABLE_HEIGHT, size.height), size.height),
  };
  const left = strip.right === view.width ? strip.right - fitted.width - GAP : strip.left + GAP;
  return boxAt(left, strip.top === 0 ? strip.top + GAP : strip.bottom - fitted.height - GAP, fitted);
}

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, Math.max(least, most)));

/** What can be seen of a document, without its scroll bars. Without a doctype it is the body that is as large as the view, and the root as long as the page. */
export const viewOf = ({ scrollingElement, documentElement }: Document): DOMRect => {
  const { clientWidth, clientHeight } = scrollingElement ?? documentElement;
  return new DOMRect(0, 0, clientWidth, clientHeight);
};

/** The smallest box around all of them. */
export const around = (boxes: readonly Box[]): Box => ({
  left: Math.min(...boxes.map((box) => box.left)),
  top: Math.min(...boxes.map((box) => box.top)),
  right: Math.max(...boxes.map((box) => box.right)),
  bottom: Math.max(...boxes.map((box) => box.bottom)),
});

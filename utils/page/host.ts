import { badgeStyle } from './badge.ts';
import { type Box, overlaps, placeBadge, viewOf } from './place.ts';
import type { ComposeSession } from './session.ts';

/** A site that takes our element away gets it back this often; then the badge is gone and nothing is checked. */
const PUT_BACK = 2;

/** What a draft may stand in. */
export const WRITABLE = 'textarea,[contenteditable]:not([contenteditable="false" i])';

/** What the badge must not cover: controls, and all words that stand in a box, as of a component's button or of a count of characters. */
const KEPT_FREE = `button,input,select,${WRITABLE},[role="button"],[role="progressbar"],img,:not(:has(*),:empty,[contenteditable] *)`;

/** How long a line of ours stays at the foot of the view. */
export const LINE_MS = 8000;

/**
 * Put away, the frame is hidden and not merely small and see-through: Chromium waits for the picture of a frame that
 * is drawn but never seen, and the whole page falls to one picture a second. What is hidden is out of reach of the
 * keyboard and of screen readers as well.
 */
const style = `
:host{all:initial!important;direction:ltr!important;position:fixed!important;inset:0 auto auto 0!important;width:0!important;height:0!important;
pointer-events:none!important}
@media print{:host{display:none!important}}
${badgeStyle}
iframe{position:fixed;border:0;border-radius:14px;background:var(--ground);pointer-events:auto;box-shadow:0 0 0 1px var(--line),0 8px 28px rgb(0 0 0/.2)}
iframe.away{visibility:hidden}
.line{position:fixed;inset:auto 16px 16px;width:fit-content;padding:10px 14px;border:1px solid var(--line);border-radius:10px;background:var(--ground);
color:var(--ink);font:500 14px/1.4 system-ui,sans-serif;box-shadow:0 8px 28px rgb(0 0 0/.2);pointer-events:auto}
.line:empty{clip-path:inset(50%)}.line a{color:inherit}
`;

/** How light a computed colour is, from 0 to 1; `null`: it is not seen at all. */
function lightness(colour: string): number | null {
  const [first = 0, second = 0, third = 0, alpha = 1] = Array.from(colour.matchAll(/[ (]([\d.]+)/g), (match) => Number(match[1]));
  // `oklch()` and `lab()` begin with it; three colours make it in all others.
  const light = /^(ok)?l/.test(colour) ? first : 0.3 * first + 0.59 * second + 0.11 * third;
  return alpha === 0 ? null : light / ({ r: 255, l: 100 }[colour.charAt(0)] ?? 1);
}

/** Whether the page itself is dark, whatever the system prefers. */
export const isDark = (doc: Document): boolean => {
  const view = doc.defaultView!;
  for (const element of [doc.body, doc.documentElement]) {
    const light = element && lightness(view.getComputedStyle(element).backgroundColor);
    if (light !== null) return light < 0.43;
  }
  // No background of its own: the page is drawn on the browser's.
  return view.matchMedia('(prefers-color-scheme: dark)').matches;
};

/**
 * Our one element on a site's page: a closed shadow root on `<html>`, in the top layer, holding the badges
 * and the frame of the review page. The page can take it away, not look or reach into it.
 */
export class Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  readonly frame: HTMLIFrameElement;
  #line: HTMLElement;
  #lineTimer: number | undefined;
  #guard: MutationObserver;
  #losses = 0;
  /** What each badge's place was found from. */
  #placed = new WeakMap<ComposeSession, string>();
  #onLost: () => void;
  #doc: Document;

  /**
   * @param onLoad called at every load of the frame, also after it was moved
   * @param onLost called when the page took our element away too often
   */
  constructor(doc: Document, reviewAddress: string, onLoad: () => void, onLost: () => void) {
    this.#doc = doc;
    this.#onLost = onLost;
    this.element = doc.createElement('second-look');
    this.element.setAttribute('popover', 'manual');
    this.root = this.element.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    this.root.adoptedStyleSheets = [sheet];
    this.frame = doc.createElement('iframe');
    this.frame.className = 'away';
    this.frame.title = 'Second Look';
    this.frame.allow = 'clipboard-write';
    this.frame.addEventListener('load', onLoad);
    this.frame.src = reviewAddress;
    this.#line = doc.createElement('div');
    this.#line.className = 'line';
    this.#line.setAttribute('role', 'status');
    this.root.append(this.#line);
    this.#guard = new MutationObserver(() => this.#keep());
    this.#attach(this.#home());
    this.#watch();
  }

  /** Loads the review page, where that was not done yet. */
  wake(): void {
    if (!this.frame.parentNode) this.root.prepend(this.frame);
  }

  /** A modal `<dialog>` makes everything outside it inert, and so does what fills the screen: we have to be inside. */
  #home(): Element {
    return [...this.#doc.querySelectorAll(':modal:not(video)')].at(-1) ?? this.#doc.documentElement;
  }

  #watch(): void {
    this.#guard.observe(this.#doc.documentElement, { childList: true });
    this.#guard.observe(this.element, { attributes: true });
    if (this.element.parentNode && this.element.parentNode !== this.#doc.documentElement) {
      this.#guard.observe(this.element.parentNode, { childList: true });
    }
  }

  #attach(home: Element): void {
    // `moveBefore` keeps the frame alive where the browser has it.
    const mover = home as Element & { moveBefore?: (node: Node, child: Node | null) => void };
    if (this.element.isConnected && mover.moveBefore) mover.moveBefore(this.element, null);
    else home.append(this.element);
    this.raise();
  }

  /** What the page showed later lies above us, inside it or not: only what is shown anew comes to the top. */
  raise(): void {
    if (!this.element.isConnected) return;
    if (this.element.matches(':popover-open')) this.element.hidePopover();
    this.element.showPopover();
  }

  /** Puts us back where the page took us away or dressed us up; not more often than said. */
  #keep(): void {
    this.#guard.disconnect();
    const dressed = ['style', 'hidden', 'inert'].filter((name) => this.element.hasAttribute(name));
    // What is off the page is not open either.
    if (dressed.length > 0 || !this.element.matches(':popover-open')) {
      if (this.#losses++ >= PUT_BACK) {
        this.remove();
        this.#onLost();
        return;
      }
      for (const name of dressed) this.element.removeAttribute(name);
      this.element.setAttribute('popover', 'manual');
      this.#attach(this.#home());
    }
    this.#watch();
  }

  /** Follows modal dialogs and full screen as they come and go, out of those too that the site takes away with us in them, and the page's light or dark. */
  settle(): void {
    const home = this.#home();
    if (this.element.parentNode !== home) {
      this.#guard.disconnect();
      this.#attach(home);
      this.#watch();
    }
    const dark = isDark(this.#doc);
    if (this.element.hasAttribute('data-dark') !== dark) {
      this.#guard.disconnect();
      this.element.toggleAttribute('data-dark', dark);
      this.#watch();
    }
  }

  /** The part of ours under a pointer event, or the one with the keyboard. */
  partAt(event: Event): Element | null {
    if (event instanceof MouseEvent && event.detail > 0) return this.root.elementFromPoint(event.clientX, event.clientY);
    return this.root.activeElement;
  }

  /** Whether something of the page's lies over a compose box where its badge belongs: a dialog, or a bar that stays while the page scrolls. */
  #isCovered(box: Element, { left, top, width, height }: DOMRect): boolean {
    const root = box.getRootNode() as Document | ShadowRoot;
    const above = root.elementFromPoint(left + width / 2, top + height / 2);
    return !!above && above !== this.element && !box.contains(above) && !above.contains(box);
  }

  /** Brings a session's badge beside what it marks; without a free place it goes to the corner of the view. */
  placeBadge(session: ComposeSession, taken: readonly Box[]): void {
    const { badge } = session;
    const rect = session.mark?.getBoundingClientRect();
    const view = viewOf(this.#doc);
    const shown = !!rect?.width && overlaps(rect, view) && !this.#isCovered(session.box, rect);
    badge.element.hidden = !shown;
    if (!rect || !shown) return;
    const keptFree = [...session.box.querySelectorAll(KEPT_FREE)]
      .map((element) => element.getBoundingClientRect())
      // What is hidden has no width, and words for screen readers alone are one point wide.
      .filter((box) => box.width > 1);
    // Looked at while somebody types: where nothing moved, nothing may be written, or the page is laid out anew.
    const ground = JSON.stringify([rect, keptFree, taken, view, badge.element.textContent, badge.shown.colour]);
    if (this.#placed.get(session) === ground) return;
    this.#placed.set(session, ground);
    for (const small of [false, true]) {
      badge.element.classList.toggle('small', small);
      const place = placeBadge(rect, badge.element.getBoundingClientRect(), [...keptFree, rect, ...taken], view);
      if (!place && !small) continue;
      // Words of ours that come before the next picture make it grow away from the control: over it, the badge would take its press.
      const { left = 0, top = 8, right = view.width - 8 }: Partial<Box> = place ?? {};
      badge.element.style.inset = `${top}px ${left > rect.left ? `auto auto ${left}px` : `${view.width - right}px auto auto`}`;
      return;
    }
  }

  /** @param box `null` puts the panel away; its frame stays loaded */
  placeFrame(box: Box | null): void {
    this.frame.classList.toggle('away', box === null);
    if (!box) return;
    const { style } = this.frame;
    style.left = `${box.left}px`;
    style.top = `${box.top}px`;
    style.width = `${box.right - box.left}px`;
    style.height = `${box.bottom - box.top}px`;
  }

  /** One line at the foot of the view, for a few seconds, holding nothing. It is there all the time: what comes together with its words is read out by no screen reader. */
  say(line: string, link: string | null, whenGone: () => void): void {
    clearTimeout(this.#lineTimer);
    this.#line.textContent = line;
    if (link) {
      const anchor = this.#doc.createElement('a');
      anchor.href = link;
      anchor.textContent = 'Open it';
      this.#line.append(' ', anchor);
    }
    this.#lineTimer = window.setTimeout(() => {
      this.#line.textContent = '';
      whenGone();
    }, LINE_MS);
  }

  get saying(): boolean {
    return this.#line.textContent !== '';
  }

  /** Out of sight while a picture of the page is taken. Not by the element's own style: what the page could set as well is undone. */
  hide(hidden: boolean): void {
    for (const part of this.root.children) if (part instanceof HTMLElement) part.style.opacity = hidden ? '0' : '';
  }

  remove(): void {
    clearTimeout(this.#lineTimer);
    this.#guard.disconnect();
    this.element.remove();
  }
}

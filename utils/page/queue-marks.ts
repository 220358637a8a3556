import type { WaitingMark } from '../model/wire.ts';
import { badgeStyle, drawMark } from './badge.ts';
import { freePlace, GAP, shownIn } from './free-place.ts';
import { isDark, LINE_MS } from './host.ts';
import { type Box, overlaps } from './place.ts';

const style = `
:host{all:initial!important;direction:ltr!important;position:fixed!important;z-index:2147483647!important;pointer-events:none!important;color-scheme:light}
:host([data-dark]){color-scheme:dark}
${badgeStyle}
iframe{position:fixed;width:0;height:0;border:0;visibility:hidden}
.badge{--state:var(--to-look-at)}
.says{position:fixed;width:max-content;max-width:min(320px,calc(100vw - 32px));box-sizing:border-box;margin:0;padding:10px 14px 10px 28px;border:1px solid var(--line);border-radius:10px;
background:var(--ground);color:var(--ink);font:400 14px/1.45 system-ui,sans-serif;box-shadow:0 6px 20px rgb(0 0 0/.18);pointer-events:auto}
.says li+li{margin-top:6px}
.says:has(li:only-child){padding-left:14px;list-style:none}
.says[hidden]{display:none}
.line{position:fixed;left:16px;bottom:16px;max-width:calc(100vw - 32px);box-sizing:border-box;padding:10px 14px;border:1px solid var(--line);border-radius:10px;background:var(--ground);
color:var(--ink);font:500 14px/1.4 system-ui,sans-serif;box-shadow:0 6px 20px rgb(0 0 0/.18)}
`;

/** A post that is marked, and the element that shows it. */
export interface Marked {
  element: Element;
  mark: WaitingMark;
}

/** What happens on a mark is no press outside a dialog of the page's. */
const OWN_EVENTS = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'keydown', 'keyup', 'focusin', 'focusout'];

/** Part of a row that can be seen: lists scroll inside dialogs, and what is scrolled out of one is still laid out. */
function isInView(element: Element): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const [from, to] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
  if (to <= from) return false;
  return document.elementsFromPoint((left + right) / 2, (from + to) / 2).some((each) => element.contains(each));
}

/** So many characters of a waiting post tell which it is. */
const MOST_READ = 120;

/** Whether a part of a row is most of it. */
const isMost = (part: Box, row: Box): boolean =>
  (part.right - part.left) * (part.bottom - part.top) > ((row.right - row.left) * (row.bottom - row.top)) / 2;

/** On the upper edge of a row, at the end of the line that says when. */
const onEdge = ({ right, top }: DOMRect, { offsetWidth }: HTMLElement): { left: number; top: number } => ({
  left: right - offsetWidth - GAP,
  top,
});

/** One mark: a button beside a waiting post, and what it says when it is pressed. */
class Mark {
  readonly #button = document.createElement('button');
  readonly #says = document.createElement('ul');
  readonly #element: Element;

  constructor({ element, mark: { level, says } }: Marked, root: ShadowRoot) {
    this.#element = element;
    const text = document.createElement('span');
    text.className = 'text';
    text.textContent =
      says.length > 1 ? `${says.length} things to look at` : level === 'stop' ? 'Something to mend' : 'Something to look at';
    this.#button.type = 'button';
    this.#button.className = 'badge';
    this.#button.title = text.textContent;
    // Read out, it stands beside nothing: it has to tell which post it is about.
    this.#button.ariaLabel = `Second Look, ${text.textContent}: ${element.textContent?.trim().replace(/\s+/g, ' ').slice(0, MOST_READ)}`;
    this.#button.append(drawMark('to-look-at'), text);
    this.#says.className = 'says';
    this.#says.append(
      ...says.map((say) => {
        const item = document.createElement('li');
        item.textContent = say;
        return item;
      }),
    );
    this.#open(false);
    this.#button.addEventListener('click', ({ isTrusted }) => isTrusted && this.#open(this.#says.hidden === true));
    this.#button.addEventListener('keydown', ({ key, isTrusted }) => isTrusted && key === 'Escape' && this.#open(false));
    root.append(this.#button, this.#says);
  }

  #open(open: boolean): void {
    this.#says.hidden = !open;
    this.#button.setAttribute('aria-expanded', String(open));
    this.place();
  }

  place(): void {
    const inView = this.#element.isConnected && isInView(this.#element);
    this.#button.hidden = !inView;
    this.#says.style.visibility = inView ? '' : 'hidden';
    if (!inView) return;
    const area = this.#element.getBoundingClientRect();
    // A row that can be pressed as a whole is no button in it.
    const taken = shownIn(this.#element).filter((box) => !isMost(box, area));
    const { left, top } = this.#findPlace(area, taken, false) ?? this.#findPlace(area, taken, true) ?? onEdge(area, this.#button);
    const { offsetHeight: height } = this.#button;
    this.#button.style.left = `${left}px`;
    this.#button.style.top = `${top}px`;
    this.#says.style.left = `${Math.max(GAP, Math.min(left, innerWidth - this.#says.offsetWidth - GAP))}px`;
    const below = top + height + GAP / 2;
    const fits = below + this.#says.offsetHeight <= innerHeight;
    this.#says.style.top = `${fits ? below : top - this.#says.offsetHeight - GAP / 2}px`;
  }

  #findPlace(area: DOMRect, taken: readonly Box[], small: boolean): { left: number; top: number } | null {
    this.#button.classList.toggle('small', small);
    const { offsetWidth: width, offsetHeight: height } = this.#button;
    const edge = onEdge(area, this.#button);
    const covers = { ...edge, right: edge.left + width, bottom: edge.top + height - GAP };
    return freePlace(area, { width, height }, taken) ?? (taken.some((box) => overlaps(box, covers)) ? null : edge);
  }

  remove(): void {
    this.#button.remove();
    this.#says.remove();
  }
}

/**
 * Our one element on a queue's page: the marks beside waiting posts, a line that sums them up, and the frame in which
 * they are judged. Nothing of the site's is touched.
 */
export class QueueMarks {
  readonly frame = document.createElement('iframe');
  readonly #element = document.createElement('second-look');
  readonly #root = this.#element.attachShadow({ mode: 'closed' });
  readonly #line = document.createElement('div');
  #marks: Mark[] = [];
  #lineTimer: number | undefined;
  #drawing = false;

  constructor(reviewAddress: string, signal: AbortSignal) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    this.#root.adoptedStyleSheets = [sheet];
    this.frame.title = 'Second Look';
    this.frame.tabIndex = -1;
    this.frame.setAttribute('aria-hidden', 'true');
    this.frame.src = reviewAddress;
    this.#line.className = 'line';
    this.#line.hidden = true;
    this.#line.setAttribute('role', 'status');
    this.#root.append(this.frame, this.#line);
    for (const type of OWN_EVENTS) this.#root.addEventListener(type, (event) => event.stopPropagation());
    for (const type of ['scroll', 'resize']) addEventListener(type, () => this.place(), { capture: true, passive: true, signal });
    signal.addEventListener('abort', () => this.#element.remove());
    document.documentElement.append(this.#element);
  }

  /** Puts the marks beside these, and nothing beside any other. */
  mark(marked: readonly Marked[]): void {
    for (const mark of this.#marks) mark.remove();
    this.#marks = marked.map((each) => new Mark(each, this.#root));
    this.place();
  }

  /**
   * Marks, and sums up in a line.
   * @param count of all posts that were looked at
   */
  show(marked: readonly Marked[], count: number): void {
    this.mark(marked);
    const shown = count === 1 ? 'The waiting post shown here was' : `The ${count} waiting posts shown here were`;
    const found = marked.length === 0 ? 'nothing found in what could be read' : `${marked.length} of them to look at`;
    this.#line.hidden = count === 0;
    clearTimeout(this.#lineTimer);
    this.#lineTimer = window.setTimeout(() => {
      this.#line.hidden = true;
    }, LINE_MS);
    this.#line.textContent = `${shown} checked again: ${count === 1 && marked.length === 1 ? 'something to look at' : found}.`;
  }

  place(): void {
    if (this.#drawing) return;
    this.#drawing = true;
    requestAnimationFrame(() => {
      this.#drawing = false;
      this.#element.toggleAttribute('data-dark', isDark(document));
      for (const mark of this.#marks) mark.place();
    });
  }
}

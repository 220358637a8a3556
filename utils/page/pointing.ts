import { badgeColours } from '../model/marks.ts';
import { isDark } from './host.ts';

/** One question to somebody who points at the page. */
export interface Question {
  title: string;
  hint: string;
  /** The part meant by what was pressed; `null`: it cannot be that, and the question stays. */
  fits(element: Element): HTMLElement | null;
  /** Said where it does not fit. */
  misses: string;
  /** For what the page may not show; `null`: it has to be pointed at. */
  skip: string | null;
}

const colours = (by: 'light' | 'dark'): string =>
  Object.entries(badgeColours)
    .map(([name, colour]) => `--${name}:${colour[by]}`)
    .join(';');

const style = `
:host{all:initial!important;direction:ltr!important;position:fixed!important;inset:0!important;width:100vw!important;height:100vh!important;margin:0!important;padding:0!important;border:0!important;background:none!important;
overflow:visible!important;pointer-events:none!important;z-index:2147483647!important;color-scheme:light;${colours('light')}}
:host([data-dark]){color-scheme:dark;${colours('dark')}}
.veil{position:fixed;inset:0;cursor:crosshair;pointer-events:auto}
.veil[hidden]{display:none}
.outline{position:fixed;border:2px solid var(--ink);border-radius:6px;box-shadow:0 0 0 2px var(--ground);pointer-events:none}
.outline[hidden]{display:none}
.bar{position:fixed;left:50%;bottom:16px;transform:translateX(-50%);box-sizing:border-box;width:min(560px,calc(100vw - 32px));padding:14px 16px;border:1px solid var(--line);border-radius:14px;
background:var(--ground);color:var(--ink);font:400 14px/1.45 system-ui,sans-serif;box-shadow:0 12px 32px rgb(0 0 0/.22);pointer-events:auto}
.bar.top{bottom:auto;top:16px}
h2{margin:0 0 4px;font-size:16px;line-height:1.25}
p{margin:0 0 10px;overflow-wrap:anywhere;white-space:pre-line}
.buttons{display:flex;flex-wrap:wrap;gap:8px}
button{padding:7px 12px;border:1px solid var(--line);border-radius:8px;background:none;color:inherit;font:500 14px/1.2 system-ui,sans-serif;cursor:pointer}
button.first{border-color:var(--ink);background:var(--ink);color:var(--ground)}
button:focus-visible{outline:2px solid var(--ink);outline-offset:2px}
`;

/** The deepest element at a point, in open shadow roots and frames of the same origin too. */
function elementAt(root: DocumentOrShadowRoot, x: number, y: number): Element | null {
  const element = root.elementFromPoint(x, y);
  if (!element) return null;
  if (element.shadowRoot && element.shadowRoot !== root) return elementAt(element.shadowRoot, x, y) ?? element;
  const inner = element.localName === 'iframe' ? (element as HTMLIFrameElement).contentDocument : null;
  if (!inner) return element;
  const { left, top } = element.getBoundingClientRect();
  return elementAt(inner, x - left, y - top) ?? element;
}

/** The element with the keyboard, however deep. */
function focusedIn(root: DocumentOrShadowRoot): Element | null {
  const element = root.activeElement;
  const inner = element?.shadowRoot ?? (element?.localName === 'iframe' ? (element as HTMLIFrameElement).contentDocument : null);
  return (inner && focusedIn(inner)) ?? element;
}

/**
 * Lets somebody point at parts of a page. A veil over it takes every press, so that nothing is pressed while pointing; with
 * the keyboard one goes to the part with Tab and presses Enter.
 */
export class Pointing {
  #doc: Document;
  #host: HTMLElement;
  #veil = document.createElement('div');
  #outline = document.createElement('div');
  #bar = document.createElement('div');
  #title = document.createElement('h2');
  #words = document.createElement('p');
  #buttons = document.createElement('div');
  #end = new AbortController();

  constructor(doc: Document) {
    this.#doc = doc;
    this.#host = doc.createElement('second-look');
    this.#host.popover = 'manual';
    this.#host.toggleAttribute('data-dark', isDark(doc));
    const root = this.#host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    root.adoptedStyleSheets = [sheet];
    this.#veil.className = 'veil';
    this.#outline.className = 'outline';
    this.#bar.className = 'bar';
    this.#bar.setAttribute('role', 'dialog');
    this.#bar.setAttribute('aria-label', 'Second Look');
    // What does not fit, and what is read, is said as well as shown.
    for (const said of [this.#title, this.#words]) said.setAttribute('aria-live', 'polite');
    this.#buttons.className = 'buttons';
    this.#bar.append(this.#title, this.#words, this.#buttons);
    root.append(this.#veil, this.#outline, this.#bar);
    // Everything outside a modal dialog is out of reach.
    const dialogs = doc.querySelectorAll('dialog:modal');
    (dialogs[dialogs.length - 1] ?? doc.documentElement).append(this.#host);
    this.#host.showPopover();
  }

  /** What to say beside the title; it may change while a question stands. */
  say(words: string): void {
    if (this.#words.textContent !== words) this.#words.textContent = words;
  }

  #ask(title: string, words: string, pointing: boolean): void {
    this.#title.textContent = title;
    this.say(words);
    this.#veil.hidden = !pointing;
    this.#outline.hidden = true;
    this.#buttons.replaceChildren();
  }

  #offer(label: string, act: () => void, first = false): void {
    const button = this.#doc.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.className = first ? 'first' : '';
    button.addEventListener('click', (event) => event.isTrusted && act());
    this.#buttons.append(button);
    if (first) button.focus({ preventScroll: true });
  }

  /** Puts the outline around a part, and the bar where it does not cover it. */
  #show(element: HTMLElement | null): void {
    this.#outline.hidden = element === null;
    if (!element) return;
    const { left, top, width, height } = element.getBoundingClientRect();
    const frame = element.ownerDocument === this.#doc ? null : element.ownerDocument.defaultView?.frameElement?.getBoundingClientRect();
    Object.assign(this.#outline.style, {
      left: `${left + (frame?.left ?? 0) - 4}px`,
      top: `${top + (frame?.top ?? 0) - 4}px`,
      width: `${width + 4}px`,
      height: `${height + 4}px`,
    });
  }

  /** The bar goes out of the way of what is pointed at. */
  #makeWay(y: number): void {
    this.#bar.classList.toggle('top', y > this.#doc.documentElement.clientHeight - 180);
  }

  /**
   * Asks to point at one part.
   * @returns `skipped`: the page does not show it; `cancelled`: somebody does not want to any more
   */
  pick(question: Question): Promise<HTMLElement | 'skipped' | 'cancelled'> {
    const asked = new AbortController();
    const { signal } = asked;
    this.#ask(question.title, question.hint, true);
    return new Promise((resolve) => {
      const answer = (what: HTMLElement | 'skipped' | 'cancelled'): void => {
        asked.abort();
        resolve(what);
      };
      const take = (element: Element | null): void => {
        const meant = element && question.fits(element);
        if (meant) answer(meant);
        else this.say(question.misses);
      };
      const under = (event: MouseEvent): Element | null => {
        this.#veil.style.pointerEvents = 'none';
        const element = elementAt(this.#doc, event.clientX, event.clientY);
        this.#veil.style.pointerEvents = '';
        return element;
      };
      const { skip } = question;
      if (skip !== null) this.#offer(skip, () => answer('skipped'));
      this.#offer('Cancel', () => answer('cancelled'));
      this.#veil.addEventListener(
        'pointermove',
        (event) => {
          this.#makeWay(event.clientY);
          const element = under(event);
          this.#show(element && question.fits(element));
        },
        { signal },
      );
      // With the keyboard one has to see as well what Enter would take; the page's own mark of it may be none.
      addEventListener(
        'focusin',
        (event) => {
          const element = event.target === this.#host ? null : focusedIn(this.#doc);
          const meant = element && question.fits(element);
          this.#show(meant);
          if (meant) this.#makeWay(meant.getBoundingClientRect().bottom);
        },
        { capture: true, signal },
      );
      this.#veil.addEventListener('click', (event) => event.isTrusted && take(under(event)), { signal });
      addEventListener(
        'keydown',
        (event) => {
          if (event.key === 'Escape') answer('cancelled');
          else if (event.key === 'Enter' && event.target !== this.#host) take(focusedIn(this.#doc));
          else return;
          event.preventDefault();
          event.stopImmediatePropagation();
        },
        { capture: true, signal },
      );
    });
  }

  /** Leaves the page to be written in, and asks what to do. */
  choose<T extends string>(title: string, choices: Record<T, string>): Promise<T> {
    this.#ask(title, '', false);
    return new Promise((resolve) => {
      for (const [index, [id, label]] of Object.entries<string>(choices).entries()) {
        this.#offer(label, () => resolve(id as T), index === 0);
      }
    });
  }

  /** Ends when the pointing does. */
  get signal(): AbortSignal {
    return this.#end.signal;
  }

  remove(): void {
    this.#end.abort();
    this.#host.remove();
  }
}

import { badgeColours, markColours } from '../model/marks.ts';
import { shownHandle } from '../text/shown-handle.ts';
import { freePlace, GAP, shownIn } from './free-place.ts';
import { isDark } from './host.ts';

const { ground, ink, line } = badgeColours;
/** Around the account's own colour, which may be as dark as the ground. */
const edge = markColours['not-checked'];

const style = `
:host{all:initial!important;direction:ltr!important;position:fixed!important;z-index:2147483647!important;pointer-events:none!important}
@media print{:host{display:none!important}}
div{position:fixed;display:inline-flex;align-items:center;height:28px;padding-inline-start:10px;border:1px solid light-dark(${line.light},${line.dark});
border-radius:14px;background:light-dark(${ground.light},${ground.dark});color:light-dark(${ink.light},${ink.dark});
pointer-events:auto;box-shadow:0 1px 3px rgb(0 0 0/.12)}
div[hidden]{display:none}
button{height:26px;margin:0;padding:0 8px;border:0;border-radius:13px;background:none;color:inherit;font:500 13px/1 system-ui,sans-serif;white-space:nowrap;cursor:pointer}
button:hover{text-decoration:underline;text-underline-offset:3px}
button:focus-visible{outline:2px solid currentColor;outline-offset:-2px}
button+button{padding-inline-end:12px;border-inline-start:1px solid light-dark(${line.light},${line.dark});border-start-start-radius:0;border-end-start-radius:0}
i{flex:none;width:10px;height:10px;border-radius:50%;background:var(--account,transparent);box-shadow:0 0 0 1px light-dark(${edge.light},${edge.dark})}
@media(forced-colors:active){div{border-color:ButtonText;background:ButtonFace;color:ButtonText}}
`;

/** What the mark says. */
export interface PostBadgeLook {
  handle: string;
  /** CSS colour of the account; `null`: none chosen. */
  colour: string | null;
  says: string;
}

/**
 * The quiet mark on a post of ours on its own page. It stands where the post shows nothing, and goes out of sight
 * with it.
 */
export class PostBadge {
  readonly element: HTMLElement;
  #mark = document.createElement('div');
  #dot = document.createElement('i');
  #check = document.createElement('button');
  #wrong = document.createElement('button');
  #post: () => Element | null;
  #drawing = false;

  /**
   * @param post the post's element, as the page has it now
   * @param presses what a press on each half does; by the person, never by the page
   */
  constructor(post: () => Element | null, presses: { check(): void; wrong(): void }, signal: AbortSignal) {
    this.#post = post;
    this.element = document.createElement('second-look');
    const root = this.element.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    root.adoptedStyleSheets = [sheet];
    for (const [button, onPress] of [[this.#check, presses.check] as const, [this.#wrong, presses.wrong] as const]) {
      button.type = 'button';
      button.addEventListener('click', (event) => {
        event.stopPropagation();
        if (event.isTrusted) onPress();
      });
    }
    this.#check.textContent = 'Check it again';
    this.#mark.append(this.#dot, this.#check, this.#wrong);
    root.append(this.#mark);
    for (const type of ['scroll', 'resize']) addEventListener(type, () => this.place(), { capture: true, passive: true, signal });
    signal.addEventListener('abort', () => this.element.remove());
    document.documentElement.append(this.element);
  }

  look({ handle, colour, says }: PostBadgeLook): void {
    this.#dot.style.setProperty('--account', colour ?? '');
    this.#wrong.textContent = says;
    for (const button of [this.#check, this.#wrong])
      button.setAttribute('aria-label', `Second Look, ${shownHandle(handle)}: ${button.textContent}`);
    this.place();
  }

  /** Out of the picture while one is taken. */
  hide(hidden: boolean): void {
    this.#mark.style.opacity = hidden ? '0' : '';
  }

  place(): void {
    if (this.#drawing) return;
    this.#drawing = true;
    requestAnimationFrame(() => {
      this.#drawing = false;
      const post = this.#post();
      const area = post?.getBoundingClientRect();
      const inView = !!area && area.bottom > 0 && area.top < innerHeight;
      const mark = this.#mark;
      mark.hidden = !inView;
      if (!post || !inView) return;
      const place = freePlace(area, { width: mark.offsetWidth, height: mark.offsetHeight }, shownIn(post));
      // A post without a free place keeps the mark on its lower edge.
      mark.style.left = `${place?.left ?? area.right - mark.offsetWidth - GAP}px`;
      mark.style.top = `${place?.top ?? area.bottom - mark.offsetHeight / 2}px`;
      mark.style.colorScheme = isDark(document) ? 'dark' : 'light';
    });
  }
}

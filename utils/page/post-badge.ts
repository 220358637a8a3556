import { badgeColours } from '../model/marks.ts';
import { isDark } from './host.ts';
import { type Box, overlaps, type Size } from './place.ts';

const { ground, ink, line } = badgeColours;

const style = `
:host{all:initial!important;position:fixed!important;z-index:2147483647!important;pointer-events:none!important}
button{position:fixed;display:inline-flex;align-items:center;gap:6px;height:28px;max-width:260px;margin:0;padding:0 10px;border:1px solid light-dark(${line.light},${line.dark});
border-radius:14px;background:light-dark(${ground.light},${ground.dark});color:light-dark(${ink.light},${ink.dark});font:500 13px/1 system-ui,sans-serif;cursor:pointer;
pointer-events:auto;box-shadow:0 1px 3px rgb(0 0 0/.12)}
button[hidden]{display:none}
button:hover{border-color:currentColor}
button:focus-visible{outline:2px solid currentColor;outline-offset:2px}
i{flex:none;width:8px;height:8px;border-radius:50%;background:var(--account,transparent);box-shadow:0 0 0 1px light-dark(${line.light},${line.dark})}
@media(forced-colors:active){button{border-color:ButtonText;background:ButtonFace;color:ButtonText}}
`;

/** Distance to the post's edge and to what stands in it. */
const GAP = 8;
/** How finely a free place is looked for. */
const STEP = 8;

/** What a post shows: every line of its text, pictures and controls. */
function shownIn(post: Element): Box[] {
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
function freePlace(area: Box, { width, height }: Size, taken: readonly Box[]): { left: number; top: number } | null {
  for (let top = area.top + GAP; top + height <= area.bottom; top += STEP) {
    for (let left = area.right - GAP - width; left >= area.left + GAP; left -= STEP) {
      const spaced = { left: left - GAP, top, right: left + width + GAP, bottom: top + height };
      if (!taken.some((box) => overlaps(box, spaced))) return { left, top };
    }
  }
  return null;
}

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
  #button = document.createElement('button');
  #dot = document.createElement('i');
  #text = document.createElement('span');
  #post: () => Element | null;
  #drawing = false;

  /**
   * @param post the post's element, as the page has it now
   * @param onPress a press by the person, never by the page
   */
  constructor(post: () => Element | null, onPress: () => void, signal: AbortSignal) {
    this.#post = post;
    this.element = document.createElement('second-look');
    const root = this.element.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    root.adoptedStyleSheets = [sheet];
    this.#button.type = 'button';
    this.#button.append(this.#dot, this.#text);
    this.#button.addEventListener('click', (event) => {
      event.stopPropagation();
      if (event.isTrusted) onPress();
    });
    root.append(this.#button);
    for (const type of ['scroll', 'resize']) addEventListener(type, () => this.place(), { capture: true, passive: true, signal });
    signal.addEventListener('abort', () => this.element.remove());
    document.documentElement.append(this.element);
  }

  look({ handle, colour, says }: PostBadgeLook): void {
    this.#dot.style.setProperty('--account', colour ?? '');
    this.#text.textContent = says;
    this.#button.setAttribute('aria-label', `Second Look, @${handle}: ${says}`);
    this.place();
  }

  /** Out of the picture while one is taken. */
  hide(hidden: boolean): void {
    this.#button.style.opacity = hidden ? '0' : '';
  }

  place(): void {
    if (this.#drawing) return;
    this.#drawing = true;
    requestAnimationFrame(() => {
      this.#drawing = false;
      const post = this.#post();
      const area = post?.getBoundingClientRect();
      const inView = !!area && area.bottom > 0 && area.top < innerHeight;
      const button = this.#button;
      button.hidden = !inView;
      if (!post || !inView) return;
      const place = freePlace(area, { width: button.offsetWidth, height: button.offsetHeight }, shownIn(post));
      // A post without a free place keeps the mark on its lower edge.
      button.style.left = `${place?.left ?? area.right - button.offsetWidth - GAP}px`;
      button.style.top = `${place?.top ?? area.bottom - button.offsetHeight / 2}px`;
      button.style.colorScheme = isDark(document) ? 'dark' : 'light';
    });
  }
}

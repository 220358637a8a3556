import { badgeColours } from '../model/marks.ts';

const { ground, ink, line } = badgeColours;

const style = `
:host{all:initial!important;position:fixed!important;z-index:2147483647!important;pointer-events:none!important;color-scheme:light dark}
button{position:fixed;display:inline-flex;align-items:center;gap:6px;height:28px;max-width:260px;margin:0;padding:0 10px;border:1px solid light-dark(${line.light},${line.dark});
border-radius:14px;background:light-dark(${ground.light},${ground.dark});color:light-dark(${ink.light},${ink.dark});font:500 13px/1 system-ui,sans-serif;cursor:pointer;
pointer-events:auto;box-shadow:0 1px 3px rgb(0 0 0/.12)}
button[hidden]{display:none}
button:hover{border-color:currentColor}
button:focus-visible{outline:2px solid currentColor;outline-offset:2px}
i{flex:none;width:8px;height:8px;border-radius:50%;background:var(--account,transparent);box-shadow:0 0 0 1px light-dark(${line.light},${line.dark})}
@media(forced-colors:active){button{border-color:ButtonText;background:ButtonFace;color:ButtonText}}
`;

/** Distance to the post. */
const GAP = 8;

/** What the mark says. */
export interface PostBadgeLook {
  handle: string;
  /** CSS colour of the account; `null`: none chosen. */
  colour: string | null;
  says: string;
}

/**
 * The quiet mark beside a post of ours on its own page. It stands outside the post where there is room, otherwise
 * on its lower edge, and goes out of sight with it.
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
      const post = this.#post()?.getBoundingClientRect();
      this.#button.hidden = !post || post.bottom < 0 || post.top > innerHeight;
      if (!post || this.#button.hidden) return;
      const { offsetWidth: width, offsetHeight: height } = this.#button;
      const beside = post.right + GAP + width + GAP <= innerWidth;
      this.#button.style.left = `${beside ? post.right + GAP : Math.max(GAP, post.right - width - GAP)}px`;
      this.#button.style.top = `${beside ? Math.max(GAP, post.top + GAP) : post.bottom - height / 2}px`;
    });
  }
}

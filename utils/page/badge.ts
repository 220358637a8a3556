import type { BadgeState } from '../model/clearance.ts';
import { badgeColours, MARK_SIZE, MARK_STROKE, markColours, markPaths } from '../model/marks.ts';
import type { BadgeLook } from '../model/wire.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** How long a word of ours stays beside the mark before the handle alone is left. */
const SAYING_MS = 6000;

/** The shape of a state, in the colour of what stands around it. */
export function drawMark(state: BadgeState): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', `0 0 ${MARK_SIZE} ${MARK_SIZE}`);
  for (const { d, paint, dash } of markPaths[state]) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', d);
    path.setAttribute('class', paint);
    if (dash) path.setAttribute('stroke-dasharray', dash);
    svg.append(path);
  }
  return svg;
}

const palette = (by: 'light' | 'dark'): string =>
  Object.entries({ ...markColours, ...badgeColours })
    .map(([name, colour]) => `--${name}:${colour[by]}`)
    .join(';');

/** Rules for every badge; part of the host's style sheet. Lengths in px: the page owns `rem`. */
export const badgeStyle = `
:host{${palette('light')}}:host([data-dark]){${palette('dark')}}
.spoken{position:fixed;width:1px;height:1px;clip-path:inset(50%)}
.badge{position:fixed;display:inline-flex;align-items:center;gap:6px;height:28px;max-width:300px;padding:0 10px 0 7px;
border:1px solid var(--line);border-radius:14px;background:var(--ground);color:var(--ink);font:500 13px/2 system-ui,sans-serif;
cursor:pointer;pointer-events:auto;box-shadow:0 1px 3px rgb(0 0 0/.12)}
.badge[hidden]{display:none}
.badge:hover{border-color:var(--ink)}
.badge:focus-visible{outline:2px solid var(--ink);outline-offset:2px}
.badge svg{flex:none;width:16px;height:16px;color:var(--state)}
.badge .stroke{fill:none;stroke:currentColor;stroke-width:${MARK_STROKE};stroke-linecap:round;stroke-linejoin:round}
.badge .fill{fill:currentColor}.badge .knockout{fill:var(--ground)}
.badge .dot{flex:none;width:10px;height:10px;border-radius:50%;background:var(--account);box-shadow:0 0 0 1px var(--not-checked)}
.badge .text{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.badge.small .text{display:none}.badge.small{padding:0 6px;gap:4px}
@media(forced-colors:active){.badge{border-color:ButtonText;background:ButtonFace;color:ButtonText;forced-color-adjust:none}.badge svg{color:ButtonText}}
`;

/** By its text, which weighs less in every page than field by field. */
const isSame = (a: BadgeLook, b: BadgeLook): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * The badge beside Publish: which account this is, and what was found, by shape and by colour. It is there
 * before the first key, because the wrong account is the mistake that nothing else prevents.
 */
export class Badge {
  /** What it shows now. */
  shown: BadgeLook = { state: 'not-checked', handle: null, colour: null, label: '' };
  readonly element: HTMLButtonElement;
  #dot = document.createElement('span');
  #text = document.createElement('span');
  #spoken = document.createElement('span');
  #saying: number | undefined;
  #note: string | null;

  /**
   * @param root the closed shadow root that holds all of ours; presses are heard by the window listener, never by the page
   * @param note stands beside the handle for good; `null`: nothing to add
   */
  constructor(root: ShadowRoot, note: string | null) {
    this.#note = note;
    this.element = document.createElement('button');
    this.element.type = 'button';
    this.element.className = 'badge';
    this.#dot.className = 'dot';
    this.#text.className = 'text';
    this.#spoken.setAttribute('role', 'status');
    this.#spoken.className = 'spoken';
    root.append(this.element, this.#spoken);
  }

  /** @param say whether the sentence itself is shown and spoken for a moment, instead of the handle alone */
  look(look: BadgeLook, say = false): void {
    if (!say && this.#saying === undefined && isSame(look, this.shown)) return;
    if (this.shown.state !== look.state || !this.element.firstChild)
      this.element.replaceChildren(drawMark(look.state), this.#dot, this.#text);
    this.shown = look;
    this.element.style.setProperty('--state', `var(--${look.state})`);
    this.#dot.hidden = !look.colour;
    this.element.style.setProperty('--account', look.colour ?? '');
    this.element.setAttribute(
      'aria-label',
      `Second Look, ${look.handle ?? 'Account not known'}: ${look.label}${this.#note ? ` Not everything is held: ${this.#note}.` : ''}`,
    );
    this.element.title = look.label;
    clearTimeout(this.#saying);
    this.#saying = undefined;
    const name = [look.handle ?? 'Account not known', this.#note].filter(Boolean).join(' · ');
    this.#text.textContent = say ? look.label : name;
    this.#spoken.textContent = say ? look.label : '';
    if (say) {
      this.#saying = window.setTimeout(() => {
        this.#saying = undefined;
        this.#text.textContent = name;
        this.#spoken.textContent = '';
      }, SAYING_MS);
    }
  }

  /** Whether an answer on the draft as it stands is still on its way. */
  busy(on: boolean): void {
    this.element.setAttribute('aria-busy', String(on));
  }

  remove(): void {
    clearTimeout(this.#saying);
    this.element.remove();
    this.#spoken.remove();
  }
}

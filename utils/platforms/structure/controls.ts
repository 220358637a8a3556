import { below, upwards } from './composed.ts';
import { about, isDrawn, isHeadLine, labelOf } from './editors.ts';
import { namesAudience, namesComment, namesPublished, namesSaving } from './field-words.ts';
import { isTaughtControl } from './known.ts';
import { type Act, actOf } from './publish-words.ts';

const PRESSABLE =
  'button, [role="button"], input[type="submit" i], input[type="button" i], input[type="image" i], a[href^="#"], a[href=""], a[href^="javascript:" i], a:not([href]), summary';

/** What is a part of something that can be pressed, or chosen from a list. */
const NOT_BY_ITSELF = 'a, button, label, option, [role="button"], [role="link"], [role="tab"], [role="option"], [role^="menu"]';

/** As long as the name of a button is at most, in letters. */
const MOST_LETTERS = 24;

/** As builders make and call what is pressed, where they use no button. */
const CALLED_BUTTON = '[tabindex], [onclick], [class*="btn" i], [class*="button" i]';

/** What the browser alone can leave out of all signs that are not called so. */
const CALLED_SENDING = '[class*="send" i], [class*="submit" i], [class*="publish" i]';

/** What says what it is, and what is switched from one word to another. */
const CHOOSES = '[role], [class*="switch" i], [class*="toggle" i]';

const isExactly = (word: ReturnType<typeof actOf>): boolean => word?.exact === true && word.act !== 'never';

/**
 * A word for publishing, or a sign that its builder calls one that sends, that nothing marks as a button, and that is called one or over
 * which the pointer is a hand all the same.
 */
function isPressableWord(element: Element): boolean {
  const [only, more] = element.children;
  if (more || (only?.childElementCount && only.localName !== 'svg') || only?.matches(PRESSABLE) || element.matches(CHOOSES)) return false;
  const words = element.textContent?.trim() ?? '';
  if (words.length > MOST_LETTERS) return false;
  const sends = words === '' ? element.matches(`${CALLED_SENDING}, ${CALLED_BUTTON}`) && isHinted(element) : isExactly(actOf(words));
  if (!sends || element.closest(NOT_BY_ITSELF)) return false;
  return element.matches(CALLED_BUTTON) || element.ownerDocument.defaultView?.getComputedStyle(element).cursor === 'pointer';
}

/** An item of a menu that publishes outright; others open something, or set how the text is written. */
function publishesFromMenu(element: Element): boolean {
  const word = element.matches('[role="menuitem"]') ? actOf(element.textContent ?? '') : null;
  return word?.act === 'post' && word.exact;
}

const isPressable = (element: Element): boolean =>
  element.matches(PRESSABLE) || isPressableWord(element) || publishesFromMenu(element) || isTaughtControl(element);

/** What opens, chooses or switches something, and what leads elsewhere. */
const SWITCHES =
  '[aria-haspopup]:not([aria-haspopup="false"]), [aria-expanded], [role="tab"], [role="switch"], [role="radio"], [role="checkbox"], [type="reset" i], summary, [contenteditable] *';

/** Some kits say of every button whether it is pressed in, or call every row of buttons a tool bar; of one whose name publishes that means nothing. */
const isTool = (control: Element): boolean =>
  control.matches('[aria-pressed], [role="toolbar"] *') && (actOf(nameOf(control))?.act ?? 'never') === 'never';

/**
 * A component's own button stands in its shadow root, and its name outside of it: such a component counts as the control.
 * One that holds several buttons, or something to write in, is no button but a part of the page.
 */
function asOne(button: Element): HTMLElement {
  const around = button.parentElement;
  if (around && !button.matches(PRESSABLE) && isPressableWord(around)) return asOne(around);
  const host = (button.getRootNode() as ShadowRoot).host as HTMLElement | undefined;
  if (!host?.shadowRoot?.querySelector(PRESSABLE)) return button as HTMLElement;
  const inside = [...below(host.shadowRoot)];
  const isButton = inside.filter(isPressable).length === 1 && !inside.some((each) => each.matches('textarea, [contenteditable]'));
  return isButton && host.localName.includes('-') ? asOne(host) : (button as HTMLElement);
}

/** The control that holds this element, whatever it does; `null`: none. */
export function controlAt(target: Element): HTMLElement | null {
  const button = upwards(target, (element) => isPressable(element) || !!element.shadowRoot?.querySelector(PRESSABLE));
  if (!button) return null;
  if (isPressable(button)) return asOne(button);
  // The words of a component's button stand outside its shadow root.
  const own = asOne(button.shadowRoot!.querySelector(PRESSABLE)!);
  return own === button ? own : null;
}

/** All controls in a list of elements, a component's button as the component. */
export const controlsAmong = (elements: readonly Element[]): HTMLElement[] => [
  ...new Set(elements.filter((element) => isPressable(element)).map(asOne)),
];

export const isOff = (control: Element): boolean =>
  control.matches(':disabled, [aria-disabled="true"]') || (control.localName.includes('-') && control.hasAttribute('disabled'));

/** Fonts of signs draw one where its name is written: “check”, “more_vert”. What a drawing is called is read out alone. */
const DRAWN_BY_NAME = '[aria-hidden="true"], svg, [class*="material" i]:not(:has(*)), [data-icon], mat-icon';

const isRead = (part: Element): boolean => part.nodeType === 1 && !part.matches(DRAWN_BY_NAME) && isDrawn(part);

/** The words of a control that are drawn, without those of its signs: beside them a word for “Loading” may wait unseen. */
export const drawnWords = (part: Element): string =>
  [...part.childNodes]
    .map((child) => (child.nodeType === 3 ? child.nodeValue : isRead(child as Element) ? drawnWords(child as Element) : ''))
    .join('');

/** Where the words stand that the pointer brings up, as kits of components keep them. */
const TOOLTIPS = ['data-tooltip', 'data-tip', 'data-tippy-content', 'data-original-title', 'data-bs-original-title', 'mattooltip'];

const tooltipOf = (element: Element | null): string | undefined =>
  TOOLTIPS.map((name) => element?.getAttribute(name)).find((words) => words) ?? undefined;

/** What a control is called, for the eye or for a screen reader. */
export function nameOf(control: Element): string {
  const root = control.getRootNode() as Document | ShadowRoot;
  const labels = control.getAttribute('aria-labelledby')?.split(' ') ?? [];
  const around = control.parentElement?.childElementCount === 1 ? control.parentElement : null;
  const names = [
    control.getAttribute('aria-label'),
    ...labels.map((id) => root.getElementById?.(id)?.textContent),
    drawnWords(control),
    control.getAttribute('title'),
    control.textContent,
    control.getAttribute('value'),
    control.getAttribute('alt'),
    control.querySelector('img[alt]')?.getAttribute('alt'),
    control.querySelector('[aria-label]')?.getAttribute('aria-label'),
    control.getAttribute('label'),
    tooltipOf(control),
    tooltipOf(around),
  ];
  return names.find((name) => name && /\p{L}/u.test(name))?.trim() ?? '';
}

/** Words that whoever built the page gave to a button without any: in its id, its classes, its picture. */
const HINTS = new Set(['send', 'submit', 'publish', 'tweet', 'toot', 'paperplane']);

/** And to one that sends the form all the same, but not out. */
const AGAINST = new Set(['preview', 'draft', 'cancel', 'advanced', 'delete', 'remove', 'close']);

/** Where such words stand. */
const NAMING = /^(?:id|class|name|icon|href|xlink:href|src|data-(?:\w+-)?(?:test|testid|cy|qa|icon|target|action))$/;

/**
 * How the icon sets that most sites draw with begin a paper plane, where nothing but the lines themselves is left of its name: Material
 * (two eras), Font Awesome 6 and 5, Lucide (two eras), Feather, Bootstrap, Heroicons 2 and 1, Tabler.
 */
const PLANES =
  /^(?:M2\.01 21|M120-160v-640l760|M498\.1 5\.6|M476 3\.2|m22 2-7 20|M14\.536 21\.686|22 2 15 22 11 13|M15\.854\.146|M6 12 ?L?3\.269|M12 19l9 2-9-18|M10 14l11 -11)/;

const isPlane = (line: Element): boolean => PLANES.test(line.getAttribute('d') ?? line.getAttribute('points') ?? '');

/** What signs are drawn with, in HTML and by components of their own: <ion-icon name="send">. */
const SIGN = /^(?:svg|use|path|i|span|img)$|icon/;

function hintsOf(control: Element): string[] {
  const signs = [...control.querySelectorAll('*')].filter(({ localName }) => SIGN.test(localName));
  const parts = [control, ...signs];
  const words = parts.flatMap((part) =>
    part
      .getAttributeNames()
      .filter((name) => NAMING.test(name))
      .map((name) => part.getAttribute(name) ?? ''),
  );
  // A mark for tests may be the attribute itself.
  const marks = control.getAttributeNames().filter((name) => name.startsWith('data-'));
  const drawn = [...control.querySelectorAll('path, polygon')].some(isPlane) ? ['paperplane'] : [];
  return [...words, ...marks, ...drawn].flatMap((word) =>
    word
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .replace(/paper[-_ ]plane/g, 'paperplane')
      .split(/[^a-z]+/),
  );
}

const isHinted = (control: Element): boolean => hintsOf(control).some((word) => HINTS.has(word));

/** What a control does, told by its name or, where that tells nothing, against it by whoever built the page. */
function wordOf(control: Element): ReturnType<typeof actOf> {
  const word = actOf(nameOf(control));
  return word ?? (hintsOf(control).some((each) => AGAINST.has(each)) ? { act: 'never', exact: false } : null);
}

/** Where nothing else publishes, no title is asked for and a control is for who may see it, a post that is out already is changed. */
const isPostChanged = (elements: readonly Element[], controls: readonly Element[]): boolean =>
  [...controls, ...elements.filter((each) => each.localName === 'select')].some((each) =>
    namesAudience(`${nameOf(each)} ${about(each)}`),
  ) &&
  !elements.some(isHeadLine) &&
  !controls.map(wordOf).some(isExactly);

/** What is ticked or switched on for a text. */
const TICKED = 'input:checked, [role="switch"][aria-checked="true"], [role="checkbox"][aria-checked="true"]';

/** What shows the one that was picked from a list, as kits build it. */
const PICKED = 'input[readonly], [role="combobox"], [aria-haspopup="listbox"]';

/** What a choice says that was made for a text; empty: none was, or this is no choice. */
function chosenIn(part: Element): string {
  const { selectedOptions, value } = part as HTMLSelectElement;
  if (part.matches(TICKED)) return labelOf(part);
  return selectedOptions?.[0]?.textContent ?? (part.matches(PICKED) ? value || part.textContent || '' : '');
}

/** How a control of a compose box looks from outside. */
export interface Candidate {
  control: HTMLElement;
  act: Act | null;
  /** Whether it stands after the text. */
  behind: boolean;
  /** How much speaks for it. From `SURE` on it publishes, from `LIKELY` on it may. */
  score: number;
}

export const SURE = 4;
export const LIKELY = 3;

const byName: Record<Act, number> = { never: -6, post: 4, reply: 4, comment: 4, schedule: 3, send: 4, share: 3, create: 4, add: -1 };

/** Much else than a text is shared, sent, planned or made: beside a further word these tell less. */
const BROAD: readonly Act[] = ['share', 'send', 'schedule', 'create'];

const worth = ({ act, exact }: { act: Act; exact: boolean }): number =>
  byName[act] - (exact || byName[act] < 0 ? 0 : BROAD.includes(act) ? 2 : 1);

const formAround = (element: Element): Element | null => upwards(element, (higher) => higher.localName === 'form');

/** The form that a control belongs to, which it may stand outside of. */
const formOf = (control: Element): Element | null => (control as HTMLButtonElement).form ?? formAround(control);

/** Whether a press submits the form in which the editor stands, or the dialog; a button of a form does so unless it says otherwise. */
function submits(control: Element, form: Element | null, apart: boolean): number {
  const type = control.getAttribute('type')?.toLowerCase();
  if (type === 'submit' || type === 'image') return form ? 3 : apart ? 2 : 1;
  return form && control.localName === 'button' && type === undefined ? 2 : 0;
}

/** What the post of somebody else begins with. */
const POST_HEAD = 'article, [role="article"], a time, a[title^="20"][title*=":"]';

/** A line of a list. */
const LINE = 'li, tr, [role="row"], [role="listitem"]';

/** What was seen of a control over time. */
export interface Experience {
  /** Controls that were off while nothing was written. */
  wokeUp: WeakSet<Element>;
  /** Controls whose press emptied or closed a box, now or at an earlier visit. */
  sent: ReadonlySet<Element>;
}

/**
 * Weighs every control in reach of an editor: by what it is called, what it is made of, where it stands and how it behaves.
 *
 * @param elements everything in reach, in order, the editor among it
 * @param apart whether the reach is a box of its own: a form or a dialog
 */
export function weigh(elements: readonly Element[], editor: Element, apart: boolean, seen: Experience): Candidate[] {
  const place = new Map(elements.map((element, index) => [element, index]));
  const at = place.get(editor) ?? -1;
  const form = formAround(editor);
  const asksToWrite = actOf(labelOf(editor)) !== null;
  // “Start a discussion” above the text, and on the button as well.
  const headings = new Set(elements.filter((each) => each.matches('h1, h2, h3, h4, legend')).map((each) => each.textContent?.trim()));
  // What belongs to another form sends that one.
  const isOfAnother = (control: Element): boolean => ![null, form].includes(formOf(control));
  // Behind the head of another post stands what answers that one.
  const next = apart ? -1 : elements.findIndex((each, index) => index > at && each.matches(POST_HEAD));
  const isOfNext = (control: Element): boolean => next >= 0 && (place.get(control) ?? -1) > next;
  // What keeps a text publishes it where that was chosen, and what keeps a comment always.
  const isComment = form !== null && [editor, form].some((part) => namesComment(about(part)));
  const all = controlsAmong(elements);
  const saving = all.filter((control) => namesSaving(nameOf(control)));
  const isPublished =
    saving.length > 0 && (elements.some((each) => namesPublished(chosenIn(each))) || (apart && isPostChanged(elements, all)));
  const keeping = new Set<Element>(saving.filter((control) => isPublished || (isComment && submits(control, formOf(control), apart) > 1)));
  const isMeant = (control: Element): boolean => keeping.has(control) || !isTool(control);
  // What every line of a list has is about that line.
  const lineOf = (control: Element): Element | null => (control.closest(LINE)?.contains(editor) ? null : control.closest(LINE));
  const inLines = Object.groupBy(
    all.filter((control) => lineOf(control) !== null && nameOf(control) !== ''),
    nameOf,
  );
  const isOfLine = (control: Element): boolean =>
    lineOf(control) !== null && (inLines[nameOf(control)] ?? []).some((other) => lineOf(other) !== lineOf(control));
  const controls = all.filter(
    (control) =>
      !control.matches(SWITCHES) &&
      isMeant(control) &&
      !isOfAnother(control) &&
      isDrawn(control) &&
      !isOfNext(control) &&
      !isOfLine(control),
  );
  const isBehind = (control: Element): boolean => (place.get(control) ?? -1) > at;
  const last = controls.findLast(isBehind);
  return controls.map((control) => {
    const name = nameOf(control);
    const keeps = keeping.has(control);
    const word = keeps ? null : wordOf(control);
    const act = keeps ? 'post' : (word?.act ?? null);
    let score = seen.sent.has(control) ? 6 : 0;
    if (word) score += worth(word);
    if (keeps) score += SURE + 1;
    if (act !== 'never' && isHinted(control)) score += 2;
    score += submits(control, form && formOf(control), apart);
    if (seen.wokeUp.has(control)) score += 2;
    if (headings.has(name)) score += 2;
    const behind = isBehind(control);
    if (behind) score += 1;
    else if (!apart) score -= 1;
    if (control === last) score += asksToWrite && name === '' ? 2 : 1;
    return { control, act, behind, score };
  });
}

/** Whether there is any reason to ask further about a control, told without looking around: this is asked while the pointer moves. */
export function mayPublish(control: Element, seen: Experience): boolean {
  if (seen.sent.has(control) || seen.wokeUp.has(control) || control.matches('[type="submit" i], form button:not([type])')) return true;
  const word = wordOf(control);
  return word ? word.act !== 'never' || namesSaving(nameOf(control)) : isHinted(control);
}

import type { Platform, Selector } from './platform.ts';
import { all, closest, css, first, lines, precedes, rootsIn } from './query.ts';
import { above } from './structure/composed.ts';

/** By what the compose boxes of a site are told. */
export interface BoxMarks {
  editor: readonly Selector[];
  /** Fields for a title: editors that come first, wherever they stand. */
  title?: readonly Selector[];
  /** What publishes, or what could; `choose` tells which of them does. */
  publish: readonly Selector[];
  /** Around a whole box. An editor elsewhere has none, unless there is a fence. */
  box?: readonly Selector[];
  /** Where an unmarked box is the smallest element that holds an editor and what publishes: what it never reaches beyond. */
  fence?: readonly Selector[];
  /** Elements in whose open shadow roots a part of a box may stand. */
  hosts?: readonly Selector[];
  /** A second press that a dialog outside the box asks for before anything goes out. */
  confirm?: readonly Selector[];
  /** The button inside an element that listens for its presses. */
  inner?: readonly Selector[];
  /** Which of the controls publish, where no mark tells them from others. */
  choose?(controls: HTMLElement[], editors: HTMLElement[]): HTMLElement[];
}

const standsBehind = (control: Element, editor: Element | undefined): boolean => editor !== undefined && precedes(editor, control);

const opensMenu = (control: Element): boolean => control.matches('[aria-haspopup]:not([aria-haspopup="false"]), [aria-expanded]');

const hasWords = (control: Element): boolean => lines(control).length > 0;

const behindEditors = (controls: HTMLElement[], editors: HTMLElement[]): HTMLElement[] =>
  controls.filter((control) => standsBehind(control, editors.at(-1)) && !opensMenu(control));

/**
 * Of the controls behind the last editor the last with words on it. Labels come in every language and some networks mark
 * nothing; but tools are drawn as icons, and what publishes stands at the end in words.
 */
export const lastWorded = (controls: HTMLElement[], editors: HTMLElement[]): HTMLElement[] =>
  behindEditors(controls, editors).filter(hasWords).slice(-1);

/** The first with words on it before the text, as on phones: the way back on the left of the head, what goes out on its right. */
export const firstWorded = (controls: HTMLElement[], editors: HTMLElement[]): HTMLElement[] =>
  controls.filter((control) => editors[0] && precedes(control, editors[0]) && hasWords(control) && !opensMenu(control)).slice(0, 1);

/** The last behind the editor, also where it is an icon, as in rows for comments. */
export const lastOfAll = (controls: HTMLElement[], editors: HTMLElement[]): HTMLElement[] => behindEditors(controls, editors).slice(-1);

/** How a platform finds its compose boxes, out of the marks they carry. */
export function boxesBy({
  editor,
  title = [],
  publish,
  box = [],
  fence = [],
  hosts = [],
  confirm = [],
  inner = [],
  choose,
}: BoxMarks): Pick<Platform, 'composeBox' | 'composeBoxes' | 'publishControl' | 'publishControls' | 'editors'> {
  // Made once: lists of selectors are known again by being the same.
  const [written, pressed, either] = [
    [...title, ...editor],
    [...publish, ...confirm],
    [...title, ...editor, ...publish],
  ];
  const within = (root: ParentNode, wanted: readonly Selector[]): HTMLElement[] =>
    wanted.length > 0 ? rootsIn(root, hosts).flatMap((each) => all(each, wanted)) : [];
  const editors = (root: ParentNode): HTMLElement[] => [...within(root, title), ...within(root, editor)];
  const publishControls = (root: ParentNode): HTMLElement[] => {
    const controls = within(root, publish);
    return choose ? choose(controls, editors(root)) : controls;
  };
  const button = (control: HTMLElement): HTMLElement => (inner.length > 0 && first(control, inner)) || control;
  const marked = (target: Element): Element | null => (box.length > 0 ? closest(target, box) : null);

  /** From an editor up to the first element with what publishes, or from what may publish to the first with an editor. */
  function smallestBox(target: Element): Element | null {
    const start = closest(target, either);
    if (!start || editors(start.ownerDocument).length === 0) return null;
    const isEditor = start.matches(css(written));
    const end = fence.length > 0 ? closest(start, fence) : null;
    for (let around = above(start); around && around !== end && around.nodeName !== 'BODY'; around = above(around)) {
      if (editors(around).length === 0) continue;
      const controls = publishControls(around);
      if (isEditor ? controls.length > 0 : controls.includes(start)) return around;
      if (!isEditor) return null;
    }
    return null;
  }

  const composeBox = (target: Element): Element | null => {
    const found = marked(target);
    if (found && editors(found).length > 0) return found;
    if (confirm.length > 0 && closest(target, confirm)) return composeBoxes(target.ownerDocument)[0] ?? null;
    return fence.length > 0 ? smallestBox(target) : null;
  };
  const composeBoxes = (doc: Document): Element[] => [...new Set(editors(doc).flatMap((each) => composeBox(each) ?? []))];

  return {
    composeBox,
    composeBoxes,
    publishControl(target) {
      const control = closest(target, pressed);
      if (!control || !choose || (confirm.length > 0 && control.matches(css(confirm)))) return control && button(control);
      const around = composeBox(control);
      return around && publishControls(around).includes(control) ? button(control) : null;
    },
    publishControls: (around) => publishControls(around).map(button),
    editors,
  };
}

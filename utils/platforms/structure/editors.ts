import { above, frameBody, upwards } from './composed.ts';
import { isTaughtEditor } from './known.ts';
import { seeks } from './publish-words.ts';

/** Not merely out of view: taken out of the page's drawing by its style. */
export const isDrawn = (element: Element): boolean =>
  element.checkVisibility?.({ visibilityProperty: true }) ?? !element.closest('[hidden]');

const isWritable = (element: Element): boolean => {
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable.toLowerCase() !== 'false';
};

/** The outermost part that is written into: an editor may hold further editable parts, such as a caption. */
const isRootOfWriting = (element: Element): boolean => {
  for (let higher = above(element); higher; higher = above(higher)) {
    if (higher.getAttribute('contenteditable') === 'false') return true;
    if (isWritable(higher)) return false;
  }
  return true;
};

/** What a field is called: by its label, or by the words that stand in it while it is empty. */
export function labelOf(field: Element): string {
  const named = field.getAttribute('aria-labelledby');
  const root = field.getRootNode() as Document | ShadowRoot;
  const words = [
    field.getAttribute('aria-label'),
    ...(named?.split(' ').map((id) => root.getElementById?.(id)?.textContent) ?? []),
    ...[...((field as HTMLTextAreaElement).labels ?? [])].map((label) => label.textContent),
    field.getAttribute('placeholder'),
    field.getAttribute('aria-placeholder'),
    field.getAttribute('data-placeholder'),
  ];
  return words.find((each) => each?.trim())?.trim() ?? '';
}

/** Whether what is written here is looked for, and not published. */
const isForSeeking = (field: Element): boolean =>
  ['search', 'searchbox'].includes(field.getAttribute('role') ?? field.getAttribute('type') ?? '') ||
  field.getAttribute('type') === 'search' ||
  field.getAttribute('enterkeyhint') === 'search' ||
  /^(?:q|query|search|s|filter)$/i.test(field.getAttribute('name') ?? '') ||
  seeks(labelOf(field)) ||
  upwards(field, (element) => element.matches('[role="search"], search, form[method="get" i][action*="search" i]')) !== null;

/**
 * Whether a text of several lines is written in this element, for others to read. Draft, Lexical, ProseMirror and TipTap,
 * Quill, Slate, CKEditor 5, CodeMirror 6 and Trix all write into an editable element, and everything else into a `<textarea>`.
 */
export function isEditor(element: Element): boolean {
  if (isTaughtEditor(element)) return isDrawn(element);
  if (element.localName === 'textarea') {
    // Some libraries measure with a hidden twin.
    const { readOnly } = element as HTMLTextAreaElement;
    if (readOnly || element.getAttribute('aria-hidden') === 'true' || element.matches('.CodeMirror textarea, .monaco-editor textarea'))
      return false;
  } else if (!isWritable(element) || element.getAttribute('role') === 'combobox' || !isRootOfWriting(element)) return false;
  return isDrawn(element) && !isForSeeking(element);
}

/** The editor that stands in a frame of its own, as TinyMCE and block editors put it there; `null`: none. */
export function editorInFrame(frame: Element): HTMLElement | null {
  const body = frameBody(frame);
  if (!body) return null;
  if (isWritable(body) || body.ownerDocument.designMode === 'on') return body;
  const [first, second] = [...body.querySelectorAll<HTMLElement>('[contenteditable]:not([contenteditable="false" i])')].filter(isEditor);
  return first && !second ? first : null;
}

/** A line of text that goes out with the post, such as its title: no address, date, choice or search. */
export const isLine = (element: Element): boolean =>
  element.localName === 'input' &&
  ['text', ''].includes(element.getAttribute('type')?.toLowerCase() ?? '') &&
  element.getAttribute('role') !== 'combobox' &&
  !element.getAttribute('aria-autocomplete') &&
  !(element as HTMLInputElement).readOnly &&
  !(element as HTMLInputElement).disabled &&
  isDrawn(element) &&
  !isForSeeking(element);

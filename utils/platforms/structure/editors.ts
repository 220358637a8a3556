import { precedes } from '../query.ts';
import { above, below, frameBody, upwards } from './composed.ts';
import { asksDescription, asksMessage, asksTitle, asksWarning, isForOneself, namesComment, namesReport } from './field-words.ts';
import { isTaughtEditor } from './known.ts';
import { actOf } from './publish-words.ts';

export const DIALOG = 'dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"]';

/** What stands apart from the rest of the page. */
export const APART = `form, ${DIALOG}`;

/** Not merely out of view: taken out of the page's drawing by its style. */
export const isDrawn = (element: Element): boolean =>
  element.checkVisibility?.({ visibilityProperty: true }) ??
  !element.closest('[hidden], [style*="display:none"], [style*="display: none"]');

const isWritable = (element: Element): boolean => {
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable.toLowerCase() !== 'false';
};

/** One line that brings up a list to choose from; a text of several lines may bring one up for whom it mentions. */
const isChoice = (element: Element): boolean => element.matches('[role="combobox"]:not([aria-multiline="true"])');

/** The outermost part that is written into: an editor may hold further editable parts, such as a caption. */
const isRootOfWriting = (element: Element): boolean => {
  for (let higher = above(element); higher; higher = above(higher)) {
    if (higher.getAttribute('contenteditable') === 'false') return true;
    if (isWritable(higher)) return false;
  }
  return true;
};

/** What stands right before a field and is its label, as the eye tells alone: in a list of terms, in a row of a table, or on no field's account. */
function wordsBefore(field: Element): string {
  let part = field;
  for (let up = 0; part.previousElementSibling === null && part.parentElement && up < MOST_UP; up++) part = part.parentElement;
  const before = part.previousElementSibling;
  const words = before?.textContent?.trim() ?? '';
  return before?.matches('label:not([for]), dt, th, td, [class*="label" i]:not(label)') && words.length <= MOST_OF_LABEL ? words : '';
}

const MOST_UP = 2;
const MOST_OF_LABEL = 40;

/** What a field is called: by its label, or by the words that stand in it while it is empty. */
export function labelOf(field: Element): string {
  const named = field.getAttribute('aria-labelledby');
  const root = field.getRootNode() as Document | ShadowRoot;
  const words = [
    field.getAttribute('aria-label'),
    ...(named?.split(' ').map((id) => root.getElementById?.(id)?.textContent) ?? []),
    ...[...((field as HTMLTextAreaElement).labels ?? [])].map((label) => label.textContent),
    ...field.getAttributeNames().flatMap((name) => (/placeholder(?:-text)?$/.test(name) ? field.getAttribute(name) : [])),
  ];
  return words.find((each) => each?.trim())?.trim() ?? wordsBefore(field);
}

/** Whoever orders or applies is asked where they live, how they pay and for their telephone. */
const PERSONAL = '[type="tel" i], [autocomplete*="address"], [autocomplete*="postal"], [autocomplete^="cc-"]';

/** A form that asks who writes goes to whoever runs the site: whoever posts is known. Only for a comment a guest is asked as well. */
function isLetter(field: Element): boolean {
  const form = upwards(field, (element) => element.localName === 'form');
  const asks = (css: string): boolean => [...(form?.querySelectorAll(css) ?? [])].some(isDrawn);
  return asks(PERSONAL) || (asks('[type="email" i]') && ![field, form!].some((part) => namesComment(about(part))));
}

/** Whoever asks several questions with answers to choose from makes a survey; where something is posted, a title may be asked for as well. */
function isSurvey(field: Element): boolean {
  const form = upwards(field, (element) => element.localName === 'form');
  const choices = [...(form?.querySelectorAll('[type="radio" i]') ?? [])].map((choice) => choice.getAttribute('name'));
  return new Set(choices).size > 1 && ![...form!.querySelectorAll('input')].some((each) => asksTitle(about(each)));
}

/** As builders mark what was said by one of the two in a talk with a machine. */
const saidBy = (role: string): string =>
  ['data-role', 'data-message-role', 'data-message-author-role']
    .map((name) => `[${name}="${role}"]`)
    .concat(`[class*="role-${role}" i], [class*="chat-${role}" i]`)
    .join();

const SAID_BY_MACHINE = `${saidBy('assistant')}, ${saidBy('ai')}`;

/** All talks with machines have the same two roles. */
const isForMachine = (field: Element): boolean =>
  [SAID_BY_MACHINE, saidBy('user')].every((said) => (field.getRootNode() as Document | ShadowRoot).querySelector(said));

/** A dialog tells in its name or in its heading that it is for reporting somebody else's post. */
function isReport(field: Element): boolean {
  const dialog = upwards(field, (element) => element.matches(DIALOG));
  const name = dialog?.getAttribute('aria-label') ?? dialog?.querySelector('h1, h2, h3, h4, [role="heading"]')?.textContent ?? '';
  return name.trim().length <= MOST_OF_HEADING && namesReport(name);
}

const MOST_OF_HEADING = 60;

/** What builders call fields for what is looked for, for whom it goes to, and for a word to colleagues or to a machine. */
const NOT_SAID = /^(?:q|query|search|s|filter|to|b?cc|recipients?|usernames?(?:_list)?|internal[-_]?notes?|prompt[-_]?\w*|e-?mails)$/i;

/** Whether what is written here is looked for or kept to oneself, and not published. */
const isForOther = (field: Element): boolean =>
  ['search', 'searchbox'].includes(field.getAttribute('role') ?? field.getAttribute('type') ?? '') ||
  field.getAttribute('type') === 'search' ||
  field.getAttribute('enterkeyhint') === 'search' ||
  [field.getAttribute('name') ?? '', field.id].some((name) => NOT_SAID.test(name)) ||
  isForOneself(labelOf(field)) ||
  isLetter(field) ||
  isReport(field) ||
  isSurvey(field) ||
  isForMachine(field) ||
  upwards(field, (element) => element.matches('[role="search"], search, form[method="get" i][action*="search" i]')) !== null;

/** Lines of code carry numbers, or their editor says in which language they are written. */
const isForCode = (element: Element): boolean =>
  element.closest('.monaco-editor, .ace_editor, [data-language]:not([data-language="markdown"])') !== null ||
  (element.closest('.cm-editor, .CodeMirror')?.querySelector('.cm-lineNumbers, .CodeMirror-linenumbers') ?? null) !== null;

/** CodeMirror 5, and EasyMDE with it, draws the text apart from the field that takes the keys. */
const DRAWN_APART = '.CodeMirror-code';

/** The editor that takes its keys from this field; `null`: none but itself. */
export const editorFedBy = (field: Element): HTMLElement | null =>
  field.closest('.CodeMirror')?.querySelector<HTMLElement>(DRAWN_APART) ?? null;

/** Some libraries keep the same text once more in a field that nobody sees, or paste into one. */
const isUnseen = (field: Element): boolean => field.ownerDocument.defaultView?.getComputedStyle(field).opacity === '0';

/** Some libraries paste into a field of their own, which nobody reaches with the keyboard, beside the one that is written in. */
const isForPasting = (element: Element): boolean =>
  element.matches('[tabindex="-1"]') &&
  [...(element.parentElement?.children ?? [])].some((other) => other !== element && isWritable(other));

/** One line for a comment, an answer or a message, where nothing longer is written in the same small part of the page. */
function isOneLine(element: Element): boolean {
  if (element.localName !== 'input' || !isLine(element)) return false;
  const label = labelOf(element);
  if (asksTitle(label) || !(asksMessage(label) || namesComment(label) || actOf(label)?.act === 'reply')) return false;
  for (let part = above(element); part; part = above(part)) {
    if (part.querySelector(`textarea, ${WRITABLE}`)) return false;
    if (part.matches(APART) || part.querySelectorAll('*').length > MOST_BESIDE) return true;
  }
  return true;
}

/** As much as stands in such a part. */
const MOST_BESIDE = 60;

const WRITABLE = '[contenteditable]:not([contenteditable="false" i])';

/** What somebody may write in, or what holds it. */
export const WRITTEN = `textarea, input:not([type]), [type="text" i], iframe, ${WRITABLE}`;

/**
 * Whether a text of several lines is written in this element, for others to read. Draft, Lexical, ProseMirror and TipTap,
 * Quill, Slate, CKEditor 5, CodeMirror 6 and Trix all write into an editable element, and everything else into a `<textarea>`; comments
 * and messages also into one line.
 */
export function isEditor(element: Element): boolean {
  if (isTaughtEditor(element)) return isDrawn(element);
  if (element.localName === 'input') return isOneLine(element);
  if (element.localName === 'textarea') {
    // Some libraries measure with a hidden twin.
    const { readOnly } = element as HTMLTextAreaElement;
    if (readOnly || element.getAttribute('aria-hidden') === 'true' || editorFedBy(element) || isUnseen(element)) return false;
  } else if (element.matches(DRAWN_APART)) return isDrawn(element) && !isForCode(element);
  else if (!isWritable(element) || isChoice(element) || !isRootOfWriting(element) || isForPasting(element)) return false;
  return isDrawn(element) && !isForCode(element) && !isForOther(element);
}

const PICTURE = 'img, video, canvas, [style*="background-image"]';

/** A picture and what belongs to it is small. */
const MOST_OF_PICTURE = 100;

/** The name of a picture's or a video's file. */
export const FILE = /[^\s/\\]+\.(?:png|jpe?g|gif|webp|avif|heic|mp4|mov|webm|m4v)\b/i;

/** Forums list what is attached in a table: a file in each row, and what is to be said of it. */
const isBesideFile = (field: Element): boolean =>
  [...(field.closest('tr')?.children ?? [])].some((cell) => !cell.contains(field) && FILE.test(cell.textContent ?? ''));

/** A picture that was chosen and is not sent yet. */
const CHOSEN_PICTURE = ['img', 'video', 'canvas'].map((name) => `${name}[src^="blob:"], ${name}[src^="data:image"]`).join();

/** Some forms show all pictures that were chosen together, and ask for what can be seen in them behind the text. */
function describesChosen(field: Element): boolean {
  const form = upwards(field, (element) => element.matches(APART));
  if (!form?.querySelector(CHOSEN_PICTURE)) return false;
  return [...below(form)].some((each) => precedes(each, field) && isEditor(each) && !asksDescription(labelOf(each)));
}

/**
 * Whether what is written here describes a picture beside it: one that stands nearer than anything else that is written, or one of those
 * that were chosen for the text.
 */
export function describesPicture(field: Element): boolean {
  if (isBesideFile(field)) return true;
  if (!asksDescription(labelOf(field))) return false;
  if (describesChosen(field)) return true;
  for (let part = above(field); part; part = above(part)) {
    const inside = [...below(part)];
    if (inside.length > MOST_OF_PICTURE || inside.some((each) => each !== field && isEditor(each))) return false;
    if (inside.some((each) => each.matches(PICTURE))) return true;
  }
  return false;
}

/** A paragraph, a heading, or what whoever built the page calls a block: many of them make up one text. */
const isBlock = (editor: Element): boolean =>
  editor.matches('p, h1, h2, h3, h4, h5, h6, pre, figcaption, [data-block], [data-block] > *, [class*="block__" i] > *');

const holding = (editors: readonly Element[]): HTMLElement | null =>
  (editors[0] && (upwards(editors[0], (higher) => editors.every((each) => higher.contains(each))) as HTMLElement | null)) ?? null;

/** The element that holds all blocks of a text of which every block is an editor by itself; `null`: there is none. */
export function blocksIn(editors: readonly Element[]): HTMLElement | null {
  const blocks = editors.filter((editor) => isBlock(editor) && !asksTitle(labelOf(editor)));
  return blocks.length > 1 ? holding(blocks) : null;
}

/** The editor that stands in a frame of its own, as TinyMCE and block editors put it there; `null`: none. */
export function editorInFrame(frame: Element): HTMLElement | null {
  const body = frameBody(frame);
  if (!body) return null;
  if (isWritable(body) || body.ownerDocument.designMode === 'on') return body;
  const editors = [...body.querySelectorAll<HTMLElement>(WRITABLE)].filter(isEditor);
  return editors.length < 2 || editors.every(isBlock) ? holding(editors) : null;
}

/** A line of text that goes out with the post, such as its title: no address, date, choice or search. */
export const isLine = (element: Element): boolean =>
  element.localName === 'input' &&
  ['text', 'url', ''].includes(element.getAttribute('type')?.toLowerCase() ?? '') &&
  element.getAttribute('role') !== 'combobox' &&
  !(element as HTMLInputElement).readOnly &&
  !(element as HTMLInputElement).disabled &&
  isDrawn(element) &&
  !isForOther(element);

/** All that tells what a field is for, in words for people and for whoever built the page. */
export const about = (field: Element): string =>
  [labelOf(field), field.getAttribute('name'), field.id, field.className].map((words) => words ?? '').join(' ');

/** Whether a line goes out with the text and stands before it: a title or a warning. */
export const isHeadLine = (element: Element): boolean => isLine(element) && (asksTitle(about(element)) || asksWarning(about(element)));

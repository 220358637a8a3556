import type { Draft, Media } from '../../model/draft.ts';
import { indicatedTime } from '../../model/indicated-time.ts';
import { editorText } from '../editor-text.ts';
import { bareHandle, precedes } from '../query.ts';
import { above, below, upwards } from './composed.ts';
import { drawnWords } from './controls.ts';
import { APART, about, describesPicture, FILE, isDrawn, isEditor, isHeadLine, isLine, labelOf } from './editors.ts';
import { asksDescription, asksLink, asksTitle, asksWarning, choosesAudience, namesAudience, tellsAnswer } from './field-words.ts';
import { HANDLE, isSign, PORTRAITS, personAt, textOf } from './persons.ts';

/** What stands around the text of a draft, found by structure: what is attached, when and to whom it goes out. */

/** Parts that speak of somebody else: what is answered or quoted, and lists of posts. */
export const OTHERS = 'article, blockquote, [role="article"], [role="feed"], [role="listbox"], [role="listitem"], [role="log"]';

/** The texts in a part of the page, each by itself. */
const wordsIn = (scope: Element): string[] =>
  [...below(scope)].flatMap((element) => (element.childElementCount === 0 ? [textOf(element)] : []));

const isOfOthers = (element: Element, scope: ParentNode): boolean =>
  upwards(element, (higher) => (higher as ParentNode) === scope || higher.matches(OTHERS) || isEditor(higher)) !== scope;

/** As much as stands around a box and is still about whoever writes in it. */
export const MOST_AROUND = 100;
export const mostAround = (box: Element): number => box.querySelectorAll('*').length + MOST_AROUND;

/** Whether a text is written here, and not what describes a picture. */
export const isText = (element: Element): boolean => isEditor(element) && !describesPicture(element);

/** A picture out of the browser's own memory, which a part of the page is drawn with. */
const DRAWN_WITH = /background(?:-image)?\s*:[^;]*url\(\s*["']?(?:blob:|data:image\/(?!svg))/;

/** Whether a picture is drawn as the ground of a part of the page, and not once more inside it. */
const isGround = (element: Element): boolean =>
  DRAWN_WITH.test(element.getAttribute('style') ?? '') && !element.matches(PORTRAITS) && element.querySelector('img, video') === null;

function isAttachment(element: Element, box: Element): boolean {
  if (!(element.matches('img, video') || isGround(element)) || isOfOthers(element, box) || !isDrawn(element)) return false;
  if (element.localName !== 'img') return true;
  const source = element.getAttribute('src') ?? '';
  if (element.closest('label, [role="radio"]')) return false;
  if (/^(?:blob:|data:image\/(?!svg))/.test(source)) return true;
  return (
    source !== '' &&
    !isSign(element) &&
    !element.matches(PORTRAITS) &&
    !element.closest('a[href], button, [role="button"]') &&
    !isPortrait(element, box)
  );
}

/** Beside the text, before it, and with nothing to do about it: that is whoever writes. */
function isPortrait(element: Element, box: Element): boolean {
  const editor = [...below(box)].find(isText);
  const item = itemOf(element, box, [element]);
  return (
    !!editor && precedes(element, editor) && !item.querySelector('button, [role="button"], input, textarea') && !item.textContent?.trim()
  );
}

/** The part of the box that belongs to one attachment: as far up as no other stands in it. */
function itemOf(medium: Element, box: Element, all: readonly Element[]): Element {
  let item = medium;
  for (let higher = medium.parentElement; higher && higher !== box && higher.contains(medium); higher = higher.parentElement) {
    const holdsMore = all.some((other) => other !== medium && higher.contains(other)) || [...below(higher)].some(isText);
    if (holdsMore) break;
    item = higher;
  }
  return item;
}

const isDescription = (element: Element): boolean =>
  element.matches('input, textarea, [contenteditable]') &&
  (asksDescription(labelOf(element)) || describesPicture(element)) &&
  !isText(element) &&
  isDrawn(element);

/**
 * What is attached, with the name and the description that stand beside each; what is described is attached, however its picture
 * is drawn. `hidden`: of some no description is to be seen.
 *
 * @param texts what is written in the box: what describes a video may be all of it
 */
export function mediaIn(box: Element, texts: readonly Element[] = []): { media: Media[]; hidden: boolean } {
  const parts = [...below(box, (element) => !isText(element))];
  const shown = parts.filter((element) => isAttachment(element, box));
  const fields = new Set(parts.filter((part) => isDescription(part) && !texts.includes(part)));
  let hidden = false;
  const media = shown.map((element): Media => {
    const item = itemOf(element, box, shown);
    const field = [...fields].find((each) => item.contains(each));
    if (field) fields.delete(field);
    else hidden = true;
    const alt = element.getAttribute('alt')?.trim() ?? '';
    const fileName = [alt, ...wordsIn(item)].map((words) => FILE.exec(words)?.[0]).find((name) => name) ?? null;
    const kind = element.localName === 'video' ? 'video' : /\.gif$/i.test(fileName ?? '') ? 'gif' : 'image';
    return { kind, alt: descriptionIn(field), fileName };
  });
  const further = [...fields].filter(describesPicture);
  // Descriptions that stand together are in the order of the pictures.
  if (further.length === media.length && hidden)
    return { media: media.map((each, index) => ({ ...each, alt: descriptionIn(further[index]) })), hidden: false };
  const drawn = further.map((field): Media => ({ kind: 'image', alt: descriptionIn(field), fileName: null }));
  return { media: [...media, ...drawn], hidden };
}

const descriptionIn = (field: Element | undefined): string | null => (field && editorText(field).trim()) || null;

/** Lines that go out with the text: a title, a warning, and an address where one is filled in. */
export function linesIn(box: Element): { titles: HTMLInputElement[]; warning: string } {
  const titles: HTMLInputElement[] = [];
  let warning = '';
  for (const element of below(box, (each) => !isEditor(each))) {
    if (!isLine(element) || isEditor(element) || isOfOthers(element, box)) continue;
    const field = element as HTMLInputElement;
    const words = about(field);
    if (asksWarning(words)) warning ||= field.value;
    else if (asksTitle(words) || (asksLink(labelOf(field)) && field.value.trim() !== '')) titles.push(field);
  }
  return { titles, warning };
}

/** When it goes out: a filled field for a moment, or a sentence that names one; `null`: at once, as far as the page shows. */
export function scheduleIn(box: Element): string | null {
  const elements = [...below(box, (each) => !isEditor(each))].filter((element) => !isOfOthers(element, box) && isDrawn(element));
  const fields = elements.filter((element): element is HTMLInputElement => element.localName === 'input');
  const value = (type: string): string => fields.find((field) => field.type === type)?.value ?? '';
  const moment = value('datetime-local') || (value('date') && value('time') && `${value('date')}T${value('time')}`);
  if (moment) return inLocalZone(moment);
  // Kits of components have fields of their own for a day and a clock, which hold words; a title may name a moment too.
  const filled = fields.filter((field) => field.type === 'text' && !isHeadLine(field)).map((field) => field.value);
  for (const [at, words] of filled.entries()) {
    const told = indicatedTime(words) ?? indicatedTime(`${words} ${filled[at + 1] ?? ''}`);
    if (told) return told;
  }
  for (const element of elements) {
    if (element.childElementCount > 0) continue;
    const time = element.closest('time[datetime]')?.getAttribute('datetime');
    const told = indicatedTime(textOf(element)) ?? (time && /T\d/.test(time) ? inLocalZone(time) : null);
    if (told) return told;
  }
  return null;
}

function inLocalZone(moment: string): string | null {
  const at = new Date(moment);
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
}

/** What chooses who can see it; of several that stand there together the one that is chosen. */
const CHOICES = 'select, button, [role="button"], [role="combobox"], [role="radio"], input[type="radio" i]:checked';
const NOT_CHOSEN = ['aria-pressed', 'aria-checked', 'aria-selected'].map((name) => `[${name}="false"]`).join();

/** The page's own word for who can see it: what the control that chooses it shows, in the box or in the form that it is sent with. */
export function audienceOf(box: Element): string | null {
  const form = box.closest('form');
  return audienceIn(box) ?? (form && audienceIn(form));
}

function audienceIn(box: Element): string | null {
  for (const element of below(box, (each) => !isEditor(each))) {
    if (!element.matches(CHOICES) || element.matches(NOT_CHOSEN) || isOfOthers(element, box)) continue;
    const chosen = (element as HTMLSelectElement).selectedOptions?.[0];
    const isSign = element.matches('[aria-pressed], [aria-checked], input');
    const words = drawnWords(chosen ?? element).trim() || (isSign ? labelOf(element) || element.getAttribute('title') || '' : '');
    const names = `${about(element)} ${element.getAttribute('title')} ${words}`;
    if (namesAudience(names) || choosesAudience(words)) return words || null;
  }
  return null;
}

/** What marks, in the names whoever built the page gave, the part that shows what is answered. */
const QUOTED = 'blockquote, article, [role="article"]';
const ANSWERED = `${QUOTED}, [class*="repl" i], [class*="quot" i], [id*="repl" i], [data-testid*="repl" i]`;

/** A class that says of a part that it is what is answered, and not where that may stand: “reply”, “quote--reply”, “in-reply-to”. */
const IS_ANSWERED = /(?:^|[-_])(?:reply|replied|replying)(?:[-_]?to)?$/i;

/** Whether a part before the text shows somebody's portrait and what they said, and is called a reply by its builders. */
function showsAnswered(part: Element, box: Element): boolean {
  // Asked about every part of a box: only of those few that are called so the box is looked through.
  if (![...part.classList].some((name) => IS_ANSWERED.test(name)) || !part.querySelector(PORTRAITS)) return false;
  const editor = [...below(box)].find(isText);
  return (
    [...part.querySelectorAll('p, span, div')].some((each) => each.childElementCount === 0 && textOf(each) !== '') &&
    editor !== undefined &&
    precedes(part, editor) &&
    !part.contains(editor)
  );
}

/** Whether a box itself shows somebody who is answered, by the name that its builders gave to that part. */
export const showsWhomItAnswers = (box: Element): boolean =>
  [...below(box, (each) => !isEditor(each))].some((part) => showsAnswered(part, box));

/** Whether an element begins with words such as “Replying to”. */
function beginsWithAnswer({ childNodes: [first] }: Element): boolean {
  return first?.nodeType === 3 && tellsAnswer(first.nodeValue ?? '');
}

/** The part that shows what is answered, if it begins with this element: by a mark, or by words such as “Replying to”. */
function answeredAt(element: Element): Element | null {
  if (element.matches(ANSWERED)) return element;
  if (!beginsWithAnswer(element)) return null;
  return element.childElementCount > 0 ? element : element.parentElement;
}

/** The small form or dialog that a box stands in; `null`: none, or it holds much else. */
function smallWhole(box: Element): Element | null {
  const whole = upwards(box, (element) => element.matches(APART));
  return whole && whole.querySelectorAll('*').length <= mostAround(box) ? whole : null;
}

/** The largest part below another one around an element in which nothing is written. */
function partWithoutText(element: Element, within: Element): Element {
  let part = element;
  for (let higher = above(part); higher && higher !== within && ![...below(higher)].some(isEditor); higher = above(higher)) part = higher;
  return part;
}

/** Names and handles are short; what is longer says something. */
const SAYS_SOMETHING = 50;

/**
 * The largest part of a box around an element in which nothing is written, if that says something: then it is about somebody else, who is
 * answered; `null`: it is about whoever writes, as far as it tells.
 */
export function spokenAround(element: Element, box: Element): Element | null {
  const part = partWithoutText(element, box);
  const says = (words: string): boolean => words.length > SAYS_SOMETHING;
  const isSaid = [...part.querySelectorAll('*')].some((each) =>
    each.matches('p, time') ? !HANDLE.test(textOf(each)) && textOf(each) !== '' : each.childElementCount === 0 && says(textOf(each)),
  );
  return isSaid && part !== box ? part : null;
}

/** Whom it answers, where the box itself shows that, the small form or dialog that it stands in, or what stands right before an answer. */
export function replyTarget(box: Element, isReply = false): Draft['replyTo'] {
  const whole = smallWhole(box);
  const shown = replyTargetIn(box) ?? (whole && replyTargetIn(whole));
  if (shown || !isReply) return shown;
  const { previousElementSibling: before } = whole ?? box;
  // Below many posts it answers all of them.
  const isOne = before !== null && before.querySelectorAll(QUOTED).length < 2;
  return spokenTo(whole ?? box) ?? (isOne ? replyTargetIn(before) : null);
}

/** The one whose handle stands above the text, with what they said. */
function spokenTo(whole: Element): Draft['replyTo'] {
  const editor = [...below(whole)].find(isText);
  const shown = [...below(whole, (each) => !isEditor(each))].filter(
    (each) => HANDLE.test(textOf(each)) && editor && precedes(each, editor),
  );
  const parts = new Set(shown.flatMap((each) => spokenAround(each, whole) ?? []));
  const [part, more] = parts;
  const handle = bareHandle(textOf(shown[0] ?? whole));
  return part && !more && new Set(shown.map(textOf)).size === 1 ? { handle, text: textOf(part) } : null;
}

/** Whether words such as “Replying to @acme” stand there. */
export function tellsWhomItAnswers(box: Element): boolean {
  const whole = smallWhole(box) ?? box;
  return [...below(whole, (each) => !isEditor(each))].some(
    (each) => beginsWithAnswer(each) && !isOfOthers(each, whole) && textOf(each).includes('@'),
  );
}

/** The part of a box, or around it, that shows what is answered, and whose it is. */
export function replyTargetIn(scope: Element): Draft['replyTo'] {
  for (const element of below(scope, (each) => !isEditor(each))) {
    const answered = answeredAt(element);
    if (!answered || answered.closest('[role="feed"]') || [...below(answered)].some(isEditor)) continue;
    const handle = bareHandle(wordsIn(answered).find((word) => HANDLE.test(word))) ?? personIn(answered);
    if (handle || answered.matches(QUOTED) || showsAnswered(answered, scope)) return { handle, text: textOf(answered) || null };
  }
  return null;
}

const personIn = (scope: Element): string | null => [...scope.querySelectorAll('a')].map(personAt).find(Boolean) ?? null;

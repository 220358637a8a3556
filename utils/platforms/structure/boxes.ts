import type { Path } from '../../model/site-definition.ts';
import { editorText } from '../editor-text.ts';
import { precedes } from '../query.ts';
import { above, below, upwards } from './composed.ts';
import {
  type Candidate,
  controlAt,
  controlsAmong,
  drawnWords,
  type Experience,
  isOff,
  LIKELY,
  mayPublish,
  nameOf,
  SURE,
  weigh,
} from './controls.ts';
import {
  APART,
  blocksIn,
  DIALOG,
  describesPicture,
  editorFedBy,
  editorInFrame,
  isEditor,
  isHeadLine,
  labelOf,
  WRITTEN,
} from './editors.ts';
import { asksMessage } from './field-words.ts';
import { sentPaths, taughtSite } from './known.ts';
import { follow, nearest, pathTo } from './paths.ts';
import { type Act, actOf, isAdding } from './publish-words.ts';
import { knownWords } from './words/words.ts';

/** A compose box, as the structure of the page tells it. */
export interface Found {
  box: Element;
  /** What publishes it, the likeliest first. */
  controls: HTMLElement[];
  act: Act | null;
  /** 0 to 1. From `CONFIDENT` on a press is held where something is wrong; below that only asked about. */
  confidence: number;
  /** Parts a person had pointed at and that are no longer there. */
  lost: string[];
}

export const CONFIDENT = 0.5;

/** A compose box is small. What is larger is the page. */
const MOST_ELEMENTS = 1500;

/** In a small one a single word says enough, wherever it stands. */
const SMALL = 400;

/** How long a finding holds while the page may change, in milliseconds. */
const FRESH_MS = 300;

const wokeUp = new WeakSet<Element>();

const seenIn = (doc: Document): Experience => ({ wokeUp, sent: new Set(sentPaths().flatMap((path) => follow(path, doc))) });

const known = new WeakMap<Element, { found: Found | null; at: number; words: number }>();
const boxes = new WeakSet<Element>();

/** An editor in a frame stands, for the page around, where its frame stands. */
const anchorIn = (doc: Document, editor: Element): Element =>
  editor.ownerDocument === doc ? editor : (editor.ownerDocument.defaultView?.frameElement ?? editor);

/** The editor at this element or, where it is a frame, the one inside. */
const editorAt = (element: Element): HTMLElement | null =>
  element.localName === 'iframe' ? framedEditor(element) : isEditor(element) ? (element as HTMLElement) : null;

/** A frame that holds a whole compose box is looked after by our script in there. */
function framedEditor(frame: Element): HTMLElement | null {
  const editor = editorInFrame(frame);
  return editor && search(editor, editor.ownerDocument) === null ? editor : null;
}

/** The menu that a button opens, where it is drawn elsewhere, as kits of parts do at the end of the page. */
const menuOf = (opener: Element): Element | null =>
  (opener.hasAttribute('aria-haspopup') &&
    opener.ownerDocument.getElementById(opener.getAttribute('aria-controls') ?? '')?.closest('[role="menu"]')) ||
  null;

/** The button that opened the menu around an item; `null`: it is in none, or nothing tells. */
function openerOf(item: Element): Element | null {
  const menu = item.closest('[role="menu"]');
  return (menu && [...item.ownerDocument.querySelectorAll('[aria-controls]')].find((opener) => menuOf(opener) === menu)) ?? null;
}

/** A post of somebody else: nothing is written in it. */
const isOfOther = (part: Element): boolean => part.matches('article, [role="article"]') && part.querySelector(WRITTEN) === null;

/**
 * Everything in a part of the page, a menu where its button is, neither editors looked into nor the posts between; `null`: it is too
 * large for a compose box.
 */
function elementsIn(scope: ParentNode): Element[] | null {
  const elements: Element[] = [];
  let entered = 0;
  for (const element of below(scope, (each) => entered++ <= MOST_ELEMENTS && !isEditor(each) && !isOfOther(each))) {
    const menu = menuOf(element);
    const opened = menu && !scope.contains(menu) ? below(menu) : [];
    if (elements.push(element, ...opened) > MOST_ELEMENTS) return null;
  }
  return elements;
}

const pathUp = (element: Element): Set<Element> => {
  const path = new Set<Element>();
  for (let higher: Element | null = element; higher; higher = above(higher)) path.add(higher);
  return path;
};

/** Leaves out the controls that stand nearer to another text; what describes a picture is sent with the text. */
function ownOf(candidates: Candidate[], anchor: Element, elements: readonly Element[]): Candidate[] {
  const others = elements.filter((element) => element !== anchor && editorAt(element) && !describesPicture(element)).map(pathUp);
  if (others.length === 0) return candidates;
  const own = pathUp(anchor);
  return candidates.filter(({ control }) => {
    const meeting = upwards(control, (element) => own.has(element) || others.some((path) => path.has(element)));
    return meeting !== null && own.has(meeting);
  });
}

const hasWords = (control: Element): boolean => control.localName === 'input' || /\p{L}/u.test(drawnWords(control));

/** What answers stands on the head of a page that is about nothing else, as on phones; elsewhere it opens a box below a post. */
const IN_HEAD: readonly Act[] = ['reply', 'comment'];
const isInHead = (control: Element): boolean => control.closest('header') !== null && control.closest('article, [role="article"]') === null;

/** Whether controls are one choice: items of the same menu. */
const areOneMenu = (one: Element, other: Element): boolean =>
  one === other || (one.closest('[role="menu"]') !== null && one.closest('[role="menu"]') === other.closest('[role="menu"]'));

function judge(candidates: readonly Candidate[], box: Element, elements: readonly Element[], isApart: boolean): Found | null {
  const ranked = [...candidates].reverse().sort((a, b) => b.score - a.score);
  const [best] = ranked;
  if (!best || best.score < LIKELY) return null;
  const named = ranked.filter(({ act }) => act !== null && act !== 'never' && act !== 'add');
  const name = nameOf(best.control);
  const sure = ranked
    .filter(({ score, act }) => score >= SURE && (best.act === null || act !== null))
    // What stands before the text answers or shares something else, where one behind it publishes; a button to post may stand there twice.
    .filter((each) => each.behind || !best.behind || (best.act === 'post' && nameOf(each.control) === name))
    // A drawing for “later” beside what posts, or beside the word itself, opens the choice of a time.
    .filter((each) => each.act !== 'schedule' || (best.act === 'schedule' && !hasWords(best.control)) || hasWords(each.control))
    // Beside what posts, a button to add one adds a further text.
    .filter((each) => !isAdding(nameOf(each.control)) || isAdding(name))
    // Beside what posts, “Reply to …” chooses what is answered.
    .filter((each) => best.act !== 'post' || !IN_HEAD.includes(each.act!) || actOf(nameOf(each.control))?.exact)
    // Beside what posts, a draft is shared with colleagues.
    .filter((each) => each.act !== 'share' || best.act === 'share');
  const mayStandAlone =
    best.act === 'post' || (best.act === 'share' && isApart) || (best.act !== null && IN_HEAD.includes(best.act) && isInHead(best.control));
  // A page on which a title is written is about nothing else.
  const isAbout = elements.length < SMALL || elements.some(isHeadLine);
  const isLone = mayStandAlone && isAbout && !best.control.closest(WAYS) && named.every(({ control }) => areOneMenu(control, best.control));
  const confidence = best.score >= SURE || isLone ? Math.min(1, CONFIDENT + (best.score - LIKELY) / 10) : CONFIDENT - 0.1;
  const controls = (sure.length > 0 ? sure : isLone ? named : [best]).map(({ control }) => control);
  return { box, controls, act: best.act, confidence, lost: [] };
}

/** What is missed where the button that a person pointed at is gone. */
export const lostButton = (host: string): string => `the button you pointed at on ${host}`;

/** The box that a person pointed out, as far as it is still there. */
function asTaught(editor: Element, doc: Document): Found | { lost: string[] } | null {
  const site = taughtSite();
  if (!site || !follow(site.editor, doc).includes(editor as HTMLElement)) return null;
  const anchor = anchorIn(doc, editor);
  const control = nearest(follow(site.publish, doc), anchor);
  if (!control) return { lost: [lostButton(doc.location.host)] };
  const path = pathUp(control);
  const box = upwards(anchor, (element) => element !== anchor && path.has(element));
  return box && { box, controls: [control], act: null, confidence: 1, lost: [] };
}

/** The part of the page that also holds the title or the warning above a box; the box itself, where there is none. */
function withHead(box: Element): Element {
  const editors = editorsIn(box).length;
  for (let scope: Element | null = box; scope && !scope.matches(APART); scope = above(scope)) {
    const higher = above(scope);
    const elements = higher && elementsIn(higher);
    if (!elements || elements.length > SMALL || editorsIn(higher).length > editors) break;
    if (elements.some((each) => isHeadLine(each) && !box.contains(each))) return higher;
  }
  return box;
}

/** Whether what was found is no answer to something, and adds nothing. */
const publishes = ({ act, controls: [best] }: Found): boolean => (act === 'post' || act === 'schedule') && !isAdding(nameOf(best!));

/** Goes up from an editor to the smallest part of the page that also holds the control that publishes. */
function search(editor: Element, doc: Document): Found | null {
  const anchor = anchorIn(doc, editor);
  const isEmpty = editorText(editor).trim() === '';
  const seen = seenIn(doc);
  let guess: Found | null = null;
  for (let scope = above(anchor); scope; scope = above(scope)) {
    // A lone wrapper holds nothing new.
    if (scope.childElementCount < 2 && !scope.shadowRoot) continue;
    const elements = elementsIn(scope);
    if (!elements) break;
    if (isEmpty) for (const control of controlsAmong(elements)) if (isOff(control)) wokeUp.add(control);
    const isApart = upwards(scope, (element) => element.matches(APART)) !== null;
    const found = judge(ownOf(weigh(elements, anchor, isApart, seen), anchor, elements), scope, elements, isApart);
    // A doubtful one, as a tool of the editor's own, gives way to any other.
    const isBetter =
      !guess ||
      guess.confidence < CONFIDENT ||
      !isAdding(nameOf(guess.controls[0]!)) ||
      (elements.length < SMALL && found && publishes(found));
    if (found && found.confidence >= CONFIDENT && isBetter) {
      guess = { ...found, box: withHead(scope) };
      // A button above the text may stand below it once more, and one that adds a text stands before what publishes all of them.
      const isLast = !isApart || !precedes(found.controls[0]!, anchor);
      if (isLast && !isAdding(nameOf(found.controls[0]!))) return withTwins(guess, anchor, doc);
    }
    guess ??= found;
    if (scope.matches(DIALOG) || sendsItself(scope)) break;
  }
  return guess && guess.confidence >= CONFIDENT ? guess : (withoutButton(editor, anchor) ?? guess);
}

/** Whether a part is a box of its own, or as much of a page as is still small. */
function isWhole(part: Element): boolean {
  const higher = above(part);
  return higher === null || part.matches(APART) || higher.querySelectorAll('*').length >= SMALL;
}

/** What publishes may stand there twice: below the text and at the head of its form, or by the same name in the same small part of a page. */
function withTwins(found: Found, anchor: Element, doc: Document): Found {
  const whole = found.act === 'post' ? upwards(found.box, isWhole) : null;
  const elements = whole && elementsIn(whole);
  if (!elements) return found;
  const isApart = whole.matches(APART);
  const name = nameOf(found.controls[0]!);
  const twins = ownOf(weigh(elements, anchor, isApart, seenIn(doc)), anchor, elements).filter(
    ({ control, act, score }) =>
      act === 'post' && (isApart ? score >= SURE : score >= LIKELY && nameOf(control) === name) && !control.closest(WAYS),
  );
  return { ...found, controls: [...new Set([...found.controls, ...twins.map(({ control }) => control)])] };
}

/** Parts of a page that lead to other ones. */
const WAYS = 'nav, [role="navigation"]';

/** Parts of a page that grow by what others say. */
const CONVERSATION = '[role="log"], [aria-live="polite"]:is(ol, ul, [role="list"])';

/** And lists that are named after messages. */
const NAMED_LIST = ':is(ol, ul, [role="list"])[aria-label]';

const holdsConversation = (part: Element): boolean =>
  part.querySelector(CONVERSATION) !== null ||
  [...part.querySelectorAll(NAMED_LIST)].some((list) => asksMessage(list.getAttribute('aria-label')!));

/** The smallest part of the page that also holds what others say; `null`: nothing grows by that. */
export const conversationAround = (part: Element): Element | null => upwards(part, holdsConversation);

/** Whether a part of the page stands beside what others say. */
export const isInConversation = (part: Element): boolean => conversationAround(part) !== null;

/** In a conversation a message may be sent by Enter alone. */
function withoutButton(editor: Element, anchor: Element): Found | null {
  if (!asksMessage(labelOf(editor)) || !isInConversation(anchor)) return null;
  return { box: above(anchor) ?? anchor, controls: [], act: 'send', confidence: CONFIDENT, lost: [] };
}

/** A form with a button of its own needs none from outside. */
const sendsItself = (scope: Element): boolean =>
  scope.localName === 'form' && scope.querySelector('[type="submit" i], [type="image" i], button:not([type])') !== null;

/** Where a part that was pointed at is gone, there is something to ask, whatever else is found. */
function withLost(found: Found | null, lost: string[], editor: Element): Found | null {
  if (lost.length === 0) return found;
  return { ...(found ?? { box: above(editor) ?? editor, controls: [], act: null, confidence: 0 }), lost };
}

/**
 * The compose box of an editor; `null`: nothing near it publishes.
 *
 * @param anew looks again, whatever was found a moment ago
 */
export function boxOf(editor: Element, doc: Document, anew?: 'anew'): Found | null {
  const last = known.get(editor);
  const words = knownWords().length;
  const holds =
    last?.words === words &&
    performance.now() - last.at < FRESH_MS &&
    last.found?.controls.every((control) => control.isConnected) !== false;
  if (holds && !anew) return last.found;
  const told = asTaught(editor, doc);
  const found = told && 'box' in told ? told : withLost(search(editor, doc), told?.lost ?? [], editor);
  known.set(editor, { found, at: performance.now(), words });
  if (found) boxes.add(found.box);
  return found;
}

/** The editors in a part of the page, those in frames of it too, in order; what describes a picture beside a text is none. */
export function editorsIn(scope: ParentNode): HTMLElement[] {
  const editors = [...below(scope, (element) => !isEditor(element))].map(editorAt).filter((editor) => editor !== null);
  const texts = editors.filter((editor) => !describesPicture(editor));
  const whole = blocksIn(texts);
  if (!whole) return texts.length > 0 ? texts : editors;
  const others = texts.filter((text) => !whole.contains(text));
  return [...others.filter((other) => precedes(other, whole)), whole, ...others.filter((other) => !precedes(other, whole))];
}

/** The box that a control publishes; `null`: it publishes nothing. */
function boxOfControl(control: HTMLElement): Found | null {
  const { ownerDocument } = control;
  const isTaught = () => {
    const site = taughtSite();
    return site !== null && follow(site.publish, ownerDocument).includes(control);
  };
  if (!mayPublish(control, seenIn(ownerDocument)) && !isTaught()) return null;
  for (let scope = above(openerOf(control) ?? control); scope; scope = above(scope)) {
    if (scope.childElementCount < 2 && !scope.shadowRoot) continue;
    const elements = elementsIn(scope);
    if (!elements) return null;
    const editors = elements.map(editorAt).filter((editor) => editor !== null);
    for (const editor of editors) {
      const found = boxOf(editor, ownerDocument);
      if (found?.controls.includes(control)) return found;
      // A moment ago it may have been another.
      const again = boxOf(editor, ownerDocument, 'anew');
      if (again?.controls.includes(control)) return again;
    }
    if (editors.length > 0 || scope.matches(DIALOG)) return null;
  }
  return null;
}

/** The box around any element of it; `null`: it is in none. */
export function boxAround(target: Element): Found | null {
  const doc = target.ownerDocument;
  const inForm = target.localName === 'form' ? editorsIn(target)[0] : null;
  const editor = target.localName === 'iframe' ? framedEditor(target) : (inForm ?? upwards(target, isEditor) ?? editorFedBy(target));
  if (editor) return boxOf(editor, doc);
  const box = upwards(target, (element) => boxes.has(element));
  const inBox = box && editorsIn(box)[0];
  const found = inBox && boxOf(inBox, doc);
  if (found?.box === box) return found;
  const control = controlAt(target);
  return control && boxOfControl(control);
}

/** Whether something is written here of which nobody knows what publishes it. */
export function isDoubtful(target: Element): boolean {
  const editor = upwards(target, isEditor);
  return editor !== null && (boxOf(editor, editor.ownerDocument)?.confidence ?? 0) < CONFIDENT;
}

/** The control at this element that surely publishes, with its box. */
export function publishing(target: Element): HTMLElement | null {
  const control = controlAt(target);
  if (!control) return null;
  const found = boxOfControl(control);
  return found && found.confidence >= CONFIDENT ? control : null;
}

/** A press beside a written text, of which nobody knows yet what it does. */
export interface Tried {
  editor: HTMLElement;
  /** The way to the control that was pressed. */
  path: Path;
}

/** Looks at a press on a control; `null`: it cannot have published, or the box is known without it. */
export function tried(target: Element): Tried | null {
  const control = controlAt(target);
  if (!control || isOff(control)) return null;
  const doc = control.ownerDocument;
  for (let scope = above(control); scope; scope = above(scope)) {
    const elements = elementsIn(scope);
    if (!elements) return null;
    const editors = elements.map(editorAt).filter((editor) => editor !== null);
    if (editors.length === 0) continue;
    const editor = editors.find((each) => editorText(each).trim() !== '');
    if (!editor || (boxOf(editor, doc)?.confidence ?? 0) >= CONFIDENT) return null;
    const weighed = weigh(elements, anchorIn(doc, editor), false, seenIn(doc)).find((each) => each.control === control);
    return weighed && weighed.score > 0 ? { editor, path: pathTo(control) } : null;
  }
  return null;
}

/** Whether the press emptied the editor or took it away. */
export const wasSent = ({ editor }: Tried): boolean => !editor.isConnected || editorText(editor).trim() === '';

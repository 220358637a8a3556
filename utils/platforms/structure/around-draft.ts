import type { Account, Draft, Media } from '../../model/draft.ts';
import { editorText } from '../editor-text.ts';
import { indicatedTime } from '../indicated-time.ts';
import { bareHandle, lines, precedes } from '../query.ts';
import { below, upwards } from './composed.ts';
import { APART, about, describesPicture, FILE, isDrawn, isEditor, isLine, labelOf } from './editors.ts';
import { asksDescription, asksLink, asksTitle, asksWarning, choosesAudience, namesAudience, tellsAnswer } from './field-words.ts';
import { taughtSite } from './known.ts';
import { follow } from './paths.ts';
import { HANDLE, isCalledOwn, isSign, PORTRAITS, personAt, textOf, withoutNumbers } from './persons.ts';

/** What stands around the text of a draft, found by structure: who posts, what is attached, when and to whom it goes out. */

/** Parts that speak of somebody else: what is answered or quoted, and lists of posts. */
const OTHERS = 'article, blockquote, [role="article"], [role="feed"], [role="listbox"], [role="listitem"], [role="log"]';

/** The texts in a part of the page, each by itself. */
const wordsIn = (scope: Element): string[] =>
  [...below(scope)].flatMap((element) => (element.childElementCount === 0 ? [textOf(element)] : []));

const isOfOthers = (element: Element, scope: ParentNode): boolean =>
  upwards(element, (higher) => (higher as ParentNode) === scope || higher.matches(OTHERS) || isEditor(higher)) !== scope;

/** Every handle of one's own that a part of the page shows: as a text, as a picture's description, as a link to one's own page. */
function handlesIn(scope: Element): Set<string> {
  const found = new Set<string>();
  for (const element of [scope, ...below(scope, (each) => !each.matches(OTHERS) && !isEditor(each))]) {
    if (element.matches(OTHERS)) continue;
    const before = element.previousElementSibling;
    // Behind a handle stands its server: “@acme” and “@forum.example”.
    const own = element.childElementCount > 0 || (before && HANDLE.test(textOf(before))) ? '' : textOf(element);
    const names = ['alt', 'aria-label', 'title'].map((name) => element.getAttribute(name) ?? '').join(' ');
    for (const word of [own, ...names.split(/[\s,:()]+/)]) if (HANDLE.test(word)) found.add(word.slice(1));
    if (element.localName === 'a') found.add(personAt(element as HTMLAnchorElement));
  }
  found.delete('');
  return withoutServers(found);
}

/** One person under a short and under a full name is one: “acme” and “acme@forum.example”. */
const withoutServers = (handles: Set<string>): Set<string> =>
  new Set([...handles].filter((handle) => !(handle.includes('@') && handles.has(handle.split('@')[0]!))));

/** Where a page says who is signed in. */
const FRAME_OF_PAGE = 'header:not(main *), nav, [role="banner"], [role="navigation"]';

/** Where it leads to one's own page, and anywhere on a page without such parts; what is shown there besides may be anybody's. */
const BESIDE_PAGE = `${FRAME_OF_PAGE}, aside, [role="complementary"]`;

/** What opens the menu of whoever is signed in: a portrait or a handle on it is theirs, for others are linked to. */
const POPUP = '[aria-haspopup], [data-toggle], [data-bs-toggle]';
const OPENS = `button, summary, [role="button"], ${POPUP}`;

/** As builders call what shows who is signed in: “logged-in-user”, “currentUser”; not “assigned-in”. */
const SIGNED_IN = /(?:^|[\s_-])(?:(?:[Ll]ogged|[Ss]igned)[-_]?[Ii]n|[Cc]urrent[-_]?[Uu]ser)(?![a-z])/;
/** What the browser alone can leave out of all parts that are not called so. */
const MAY_BE_SIGNED_IN = ['ogged', 'igned', 'urrent'].flatMap((stem) => [`[class*="${stem}"]`, `[id*="${stem}"]`]).join();

/** Beside what signs somebody out stands who that is. */
const EXIT = 'a[href*="logout" i], a[href*="signout" i], a[href*="sign_out" i]';

/** What pages tell their own scripts of who is signed in. */
const TOLD = 'body[data-username], meta[name="user-login"], meta[name="current-username"]';

/** Somebody whose portrait stands in a part of the page, by the words beside it; `null`: there are none. */
function portrayedIn(scope: Element): Account | null {
  const portrait = scope.querySelector(PORTRAITS);
  const part = portrait && upwards(portrait, (each) => each === scope || lines(each).length > 0);
  if (!part || part.querySelector('time')) return null;
  // Beside further links stand words about other things.
  const beside = part.querySelectorAll('a, button').length < 2 ? lines(part) : [];
  const words = [
    ...beside,
    portrait.getAttribute('title') ?? '',
    beside.length === 0 ? namedInPosts(portrait) || nameOfPicture(portrait) : '',
    // A number beside a portrait is what somebody has earned.
  ].filter((line) => /[\p{L}\p{N}]{2}/u.test(line) && withoutNumbers(line) !== '');
  const name = words.find((line) => !line.includes('@')) ?? null;
  const address = words.find((line) => HANDLE.test(line) || (HANDLE.test(`@${line}`) && line.includes('@')));
  const link = part.closest('a') ?? part.querySelector('a');
  const handle = bareHandle(address) ?? ((link && personAt(link)) || name);
  return handle && words.length <= MOST_LINES ? { handle, name } : null;
}

/** Whom a picture says it shows, where it says more than that it is one. */
function nameOfPicture(portrait: Element): string {
  const alt = portrait.getAttribute('alt') ?? '';
  return /avatar|profil|user|account|menu|pi[ck]|photo|foto|bild|image|logo|icon/i.test(alt) ? '' : alt;
}

/** The file of a picture, without what everybody has who has none. */
const fileOf = (picture: Element): string | undefined => /^(?!.*default).*\d[^?]*/.exec(picture.getAttribute('src') ?? '')?.[0];

/** The name that stands first beside the same portrait in a post, which is one's own; empty: in none, or several do. */
function namedInPosts(portrait: Element): string {
  const file = fileOf(portrait);
  const posts = [...portrait.ownerDocument.querySelectorAll(OTHERS)].filter((post) => file && ![...below(post)].some(isEditor));
  const twins = posts.flatMap((post) => [...post.querySelectorAll('img')]).filter((each) => fileOf(each) === file);
  const [only = '', more] = new Set(twins.map((twin) => lines(upwards(twin, (part) => lines(part).length > 0)!)[0]!));
  return more ? '' : only;
}

/** As many lines as stand beside a portrait that is somebody's name. */
const MOST_LINES = 3;

/** As much as stands around a box and is still about whoever writes in it. */
const MOST_AROUND = 100;
export const mostAround = (box: Element): number => box.querySelectorAll('*').length + MOST_AROUND;

/** The small part of the page around a box that shows no post: a post has a time. */
function writersPart(box: Element): Element {
  let part = box;
  for (let higher = box.parentElement; higher; higher = higher.parentElement) {
    if (higher.matches(OTHERS) || higher.querySelector(`time, ${OTHERS}`) || higher.querySelectorAll('*').length > mostAround(box)) break;
    part = higher;
  }
  return part;
}

/** Whether a part of the page shows this handle because whoever it is is answered or mentioned; a preview shows that a second time. */
const isSpokenTo = (handle: string, scope: Element): boolean =>
  replyTargetIn(scope)?.handle === handle || [...below(scope)].some((each) => isText(each) && editorText(each).includes(`@${handle}`));

/**
 * The account that will post: as it was pointed out, else the one handle in the box, else the one in the page's own frame.
 * Where several stand there, none is known.
 */
export function accountAround(doc: Document, box: Element | null): Account | null {
  const site = taughtSite();
  const shown = site?.account && follow(site.account, doc)[0];
  if (shown) {
    const handle = bareHandle(textOf(shown) || shown.getAttribute('alt') || shown.getAttribute('aria-label'));
    if (handle) return { handle, name: null };
  }
  // A post has a head of its own.
  const frames = [...doc.querySelectorAll(FRAME_OF_PAGE)].filter((part) => !part.closest(OTHERS));
  const beside = doc.querySelector(BESIDE_PAGE) ? [...doc.querySelectorAll(BESIDE_PAGE)] : [doc.body];
  const own = beside.flatMap((part) => [...part.querySelectorAll('a')].filter((link) => isCalledOwn(link) && !link.closest(OTHERS)));
  const menus = [...doc.querySelectorAll(OPENS)].filter((part) => !part.closest(OTHERS));
  const [portrayed = null] = [frames, menus.filter((part) => part.matches(POPUP)), menus].flatMap((parts) => {
    const accounts = new Map(parts.flatMap((part) => portrayedIn(part) ?? []).map((account) => [account.handle, account]));
    return accounts.size === 1 ? [...accounts.values()] : [];
  });
  // The whole page may be called so.
  const signedIn = [...doc.body.querySelectorAll(MAY_BE_SIGNED_IN)].filter(
    (part) =>
      [part.id, part.getAttribute('class') ?? ''].some((name) => SIGNED_IN.test(name)) &&
      !part.querySelector(`main, ${OTHERS}`) &&
      !part.closest(OTHERS),
  );
  const exits = [...doc.querySelectorAll(EXIT)].flatMap(({ parentElement }) => parentElement ?? []);
  for (const scopes of [box ? [box] : [], signedIn, own, exits, frames, menus, box ? [writersPart(box)] : []]) {
    const handles = new Set(scopes.flatMap((scope) => [...handlesIn(scope)].filter((handle) => !box || !isSpokenTo(handle, scope))));
    const [only, more] = handles;
    // Who is known by a portrait and a name alone has the handle that stands in the same parts.
    const isOne =
      portrayed?.handle === only || (portrayed?.handle === portrayed?.name && [signedIn, own, exits, frames, menus].includes(scopes));
    if (only && !more) return { handle: only, name: isOne ? (portrayed?.name ?? null) : null };
  }
  const [told] = doc.querySelectorAll<HTMLElement>(TOLD);
  const handle = told?.dataset.username ?? told?.getAttribute('content');
  return handle ? { handle, name: null } : portrayed;
}

const isText = (element: Element): boolean => isEditor(element) && !describesPicture(element);

function isAttachment(element: Element, box: Element): boolean {
  if (!element.matches('img, video') || isOfOthers(element, box) || !isDrawn(element)) return false;
  if (element.localName === 'video') return true;
  const source = element.getAttribute('src') ?? '';
  if (element.closest('label, [role="radio"]')) return false;
  if (/^(?:blob:|data:image\/(?!svg))/.test(source)) return true;
  return source !== '' && !isSign(element) && !element.closest('a[href], button, [role="button"]') && !isPortrait(element, box);
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
 */
export function mediaIn(box: Element): { media: Media[]; hidden: boolean } {
  const parts = [...below(box, (element) => !isText(element))];
  const shown = parts.filter((element) => isAttachment(element, box));
  const fields = new Set(parts.filter(isDescription));
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
  const drawn = [...fields].filter(describesPicture).map((field): Media => ({ kind: 'image', alt: descriptionIn(field), fileName: null }));
  return { media: [...media, ...drawn], hidden };
}

const descriptionIn = (field: Element | undefined): string | null => (field && editorText(field).trim()) || null;

/** Lines that go out with the text: a title, a warning, and an address where one is filled in. */
export function linesIn(box: Element): { titles: HTMLInputElement[]; warning: string } {
  const titles: HTMLInputElement[] = [];
  let warning = '';
  for (const element of below(box, (each) => !isEditor(each))) {
    if (!isLine(element) || isOfOthers(element, box)) continue;
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
  const value = (type: string): string =>
    (elements.find((element) => element.matches(`input[type="${type}"]`)) as HTMLInputElement | undefined)?.value ?? '';
  const moment = value('datetime-local') || (value('date') && value('time') && `${value('date')}T${value('time')}`);
  if (moment) return inLocalZone(moment);
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

/** The page's own word for who can see it: what the control that chooses it shows. */
export function audienceIn(box: Element): string | null {
  for (const element of below(box, (each) => !isEditor(each))) {
    if (!element.matches('select, button, [role="button"], [role="combobox"]') || isOfOthers(element, box)) continue;
    const chosen = (element as HTMLSelectElement).selectedOptions?.[0];
    const words = textOf(chosen ?? element);
    if (namesAudience(`${about(element)} ${element.getAttribute('title')}`) || choosesAudience(words)) return words || null;
  }
  return null;
}

/** What marks, in the names whoever built the page gave, the part that shows what is answered. */
const QUOTED = 'blockquote, article, [role="article"]';
const ANSWERED = `${QUOTED}, [class*="repl" i], [class*="quot" i], [id*="repl" i], [data-testid*="repl" i]`;

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

/** Whom it answers, where the box itself shows that, or the small form or dialog that it stands in. */
export function replyTarget(box: Element): Draft['replyTo'] {
  const whole = smallWhole(box);
  return replyTargetIn(box) ?? (whole && replyTargetIn(whole));
}

/** Whether words such as “Replying to @acme” stand there. */
export function tellsWhomItAnswers(box: Element): boolean {
  const whole = smallWhole(box) ?? box;
  return [...below(whole, (each) => !isEditor(each))].some(
    (each) => beginsWithAnswer(each) && !isOfOthers(each, whole) && textOf(each).includes('@'),
  );
}

function replyTargetIn(scope: Element): Draft['replyTo'] {
  for (const element of below(scope, (each) => !isEditor(each))) {
    const answered = answeredAt(element);
    if (!answered || [...below(answered)].some(isEditor)) continue;
    const handle = bareHandle(wordsIn(answered).find((word) => HANDLE.test(word))) ?? personIn(answered);
    if (handle || answered.matches(QUOTED)) return { handle, text: textOf(answered) || null };
  }
  return null;
}

const personIn = (scope: Element): string | null => [...scope.querySelectorAll('a')].map(personAt).find(Boolean) ?? null;

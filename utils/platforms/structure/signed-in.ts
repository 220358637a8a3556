import type { Account } from '../../model/draft.ts';
import { editorText } from '../editor-text.ts';
import { bareHandle, lines } from '../query.ts';
import { isText, MOST_AROUND, mostAround, OTHERS, replyTargetIn, spokenAround } from './around-draft.ts';
import { conversationAround } from './boxes.ts';
import { below, upwards } from './composed.ts';
import { nameOf } from './controls.ts';
import { isEditor, labelOf } from './editors.ts';
import { asksMessage, namesOwnPage, signedInAs } from './field-words.ts';
import { taughtSite } from './known.ts';
import { follow } from './paths.ts';
import { DISPLAY_NAME, HANDLE, isCalledOwn, isNumbered, PORTRAITS, personAbove, personAt, textOf, withoutNumbers } from './persons.ts';
import { actOf } from './publish-words.ts';

/** Who is signed in, and so will post: told by what a page shows of whoever uses it. */

const CHOSEN = ['aria-selected', 'aria-checked', 'aria-pressed'];
const chosenIs = (is: boolean): string => CHOSEN.map((name) => `[${name}="${is}"]:not([href])`).join();

/** What could be chosen, and is not: another account, in a list of one's own. */
function isLeft(element: Element): boolean {
  if (element.localName === 'option') return !(element as HTMLOptionElement).selected;
  const choice = element.localName === 'label' ? (element as HTMLLabelElement).control : null;
  const isField = choice?.matches('[type="radio" i], [type="checkbox" i]') === true;
  if (isField) return !(choice as HTMLInputElement).checked;
  // A button that opens a menu may say that it is not pressed as well.
  const list = element.parentElement?.parentElement ?? element.parentElement;
  return element.matches(chosenIs(false)) && list !== null && list !== undefined && list.querySelector(chosenIs(true)) !== null;
}

/**
 * Every handle of one's own that a part of the page shows: as a text, as a picture's description, as a link to one's own page.
 *
 * @param isOfOthers what is known to show somebody else
 */
function handlesIn(scope: Element, isOfOthers = (_shown: Element, _handle: string): boolean => false): Set<string> {
  const found = new Set<string>();
  const isMeant = (each: Element): boolean => !each.matches(OTHERS) && !isEditor(each) && !isLeft(each);
  for (const element of [scope, ...below(scope, isMeant)]) {
    if (element.matches(OTHERS) || isLeft(element)) continue;
    const before = element.previousElementSibling;
    // Behind a handle stands its server: “@acme” and “@forum.example”, or “@acme<i>@forum.example</i>”.
    const whole = element === scope ? '' : textOf(element.parentElement ?? element);
    const endsHandle = HANDLE.test(whole) && !whole.startsWith(textOf(element));
    const isBehind = before !== null && !isLeft(before) && HANDLE.test(textOf(before));
    const isServer = (endsHandle || isBehind) && textOf(element).includes('.');
    const own = isServer || [...element.children].some((child) => textOf(child) !== '') ? '' : textOf(element);
    const names = ['alt', 'aria-label', 'title'].map((name) => element.getAttribute(name) ?? '').join(' ');
    const shown = [own, ...names.split(/[\s,:()]+/)].filter((word) => HANDLE.test(word)).map((word) => word.slice(1));
    const person = element.localName === 'a' ? personNamed(element as HTMLAnchorElement) : '';
    const handles = [...shown, person].filter((handle) => handle !== '');
    for (const handle of handles) if (!isOfOthers(element, handle)) found.add(handle);
  }
  return withoutServers(found);
}

/** Whose page a link leads to, by the name that stands on it where the address carries a number as well. */
function personNamed(link: HTMLAnchorElement): string {
  const person = personAt(link);
  const names = [textOf(link), ...[...link.querySelectorAll('img')].map((picture) => picture.getAttribute('alt') ?? '')];
  return names.find((name) => isNumbered(person, name)) ?? person;
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

/** What signs somebody out, or leads to their own settings: in the same small part of the page stands who that is. */
const EXIT = ['logout', 'signout', 'sign_out', 'user-settings', 'user_settings', 'edit_profile', 'edit-profile']
  .map((name) => `a[href*="${name}" i]`)
  .join();

/** An address that is “my profile”, and names nobody. */
const OWN_PAGE = /[/=](?:my[-_/]?)?(?:profile|account)(?:\.\w+)?\/?$/i;

/** What somebody without an account here is asked for, beside their mail address. */
const GUEST = 'input[name="author" i], input[name="name" i], input[autocomplete="name"], input[autocomplete="nickname"]';

/** What pages tell their own scripts of who is signed in. */
const TOLD = 'body[data-username], meta[name="user-login"], meta[name="current-username"]';

/** As builders call what is read out alone: on a button with a portrait it tells what that opens, and nobody's name. */
const READ_OUT = '[class*="sr-only" i], [class*="visually-hidden" i], [class*="screen-reader" i]';

/** Somebody whose portrait stands in a part of the page, by the words beside it; `null`: there are none. */
function portrayedIn(scope: Element): Account | null {
  const portrait = scope.querySelector(PORTRAITS);
  const part = portrait && upwards(portrait, (each) => each === scope || lines(each).length > 0);
  const [chosen, second] = part?.querySelectorAll(DISPLAY_NAME) ?? [];
  // Beside a name that is marked as one a greeting may stand.
  if (chosen && !second && textOf(chosen) !== '') return { handle: textOf(chosen), name: textOf(chosen) };
  if (!part || part.querySelector('time')) return null;
  // Beside further links stand words about other things.
  const readOut = part.closest(OPENS) ? [...part.querySelectorAll(READ_OUT)].flatMap(lines) : [];
  // “My profile” on a link is nobody's name, and letters in place of a picture stand for the name that the pointer brings up.
  const isName = (line: string): boolean =>
    !readOut.includes(line) && !namesOwnPage(line) && !(portrait.hasAttribute('title') && /^\p{Lu}{1,3}$/u.test(line));
  const beside = part.querySelectorAll('a, button').length < 2 ? lines(part).filter(isName) : [];
  const link = part.closest('a') ?? part.querySelector('a');
  // “My account” leads to a page that names nobody.
  const said = link && personAt(link) ? '' : whose(portrait);
  const words = [
    said,
    ...(said ? beside.filter((line) => line.includes('@')) : [...beside, portrait.getAttribute('title') ?? '']),
    beside.length === 0 ? namedInPosts(portrait) || nameOfPicture(portrait) : '',
    // A number beside a portrait is what somebody has earned, and “1 reply” is what stands below it.
  ].filter((line) => /[\p{L}\p{N}]{2}/u.test(line) && withoutNumbers(line) !== '' && !/^\d+ \p{L}/u.test(line));
  const name = words.find((line) => !line.includes('@')) ?? null;
  const address = words.find((line) => HANDLE.test(line) || (HANDLE.test(`@${line}`) && line.includes('@')));
  const handle = bareHandle(address) ?? ((link && personAt(link)) || name);
  return handle && words.length <= MOST_LINES ? { handle, name } : null;
}

/** As pages say whose portrait one is: “Avatar of Acme”, “Acme's profile picture”. */
const PORTRAIT_OF =
  /^(?:avatar|profile (?:picture|photo|image)|photo de profil|profilbild|(?:imagen|foto) de perfil|foto (?:del )?profil[oe]?|immagine del profilo)\s+(?:of|for|von|van|de|del|di|da|do|d[’'])\s*(.+)$|^(.+)['’]s (?:avatar|profile (?:picture|photo|image))$/i;

/** Whom a portrait says it is of; empty: it does not. */
function whose(portrait: Element): string {
  const told = [portrait, ...portrait.querySelectorAll('img')].flatMap((each) =>
    ['alt', 'aria-label', 'title'].map((name) => each.getAttribute(name)),
  );
  const [, behind, before] = told.map((words) => PORTRAIT_OF.exec(words?.trim() ?? '')).find((found) => found) ?? [];
  return behind ?? before ?? '';
}

/** Whom a picture says it shows, where it says more than that it is one. */
function nameOfPicture(portrait: Element): string {
  const alt = (portrait.querySelector('img') ?? portrait).getAttribute('alt') ?? '';
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

/** What can be done to somebody stands in the same small part of the page: to follow them, say. */
const BUTTON = 'button, [role="button"]';
const MOST_OF_CARD = 20;

function isDoneTo(shown: Element, box: Element): boolean {
  const card = upwards(shown, (part) => [...part.querySelectorAll(BUTTON)].some((button) => !button.contains(shown)));
  // The head of a box is closed and made smaller, by signs.
  const isHead = card?.nextElementSibling === box && ![...card.querySelectorAll(BUTTON)].some((button) => textOf(button) !== '');
  return card !== null && !isHead && card.querySelectorAll('*').length <= MOST_OF_CARD && ![...below(card)].some(isEditor);
}

/** The part of the page that is about whoever a message goes to; `null`: none is written, or it cannot be told from the rest. */
function talkAround(box: Element): Element | null {
  const isMessage = [...below(box)].some((each) => isEditor(each) && asksMessage(labelOf(each)));
  const talk = isMessage ? conversationAround(box) : null;
  return talk === box.ownerDocument.body ? null : talk;
}

/** “Follow @jo” is about somebody else. */
const isAboutOther = (shown: Element): boolean => {
  const control = shown.closest(BUTTON);
  return control !== null && actOf(nameOf(control))?.act === 'never';
};

/** Whom a page is about, whom it offers to follow and who is answered or written to are no account that posts. */
function othersAround(box: Element, talk: Element | null): (shown: Element, handle: string) => boolean {
  const page = personAbove(box.ownerDocument.location.pathname);
  const isBeside = (shown: Element, handle: string): boolean =>
    isDoneTo(shown, box) || shown.closest(ASIDE)?.contains(box) === false || handle.split('@')[0] === page.split('@')[0];
  return (shown, handle) => {
    if (box.contains(shown)) return box !== shown && spokenAround(shown, box) !== null;
    if (talk?.contains(shown) || isAboutOther(shown)) return true;
    return shown.closest(`${FRAME_OF_PAGE}, ${OPENS}`) === null && isBeside(shown, handle);
  };
}

const ASIDE = 'aside, [role="complementary"]';

/** A post has a time, some in the words that the pointer brings up alone. */
const IS_POST = `time, a[title^="20"][title*=":"], ${OTHERS}`;

/** The small part of the page around a box that shows no post. */
function writersPart(box: Element): Element {
  let part = box;
  for (let higher = box.parentElement; higher; higher = higher.parentElement) {
    if (higher.matches(OTHERS) || higher.querySelector(IS_POST) || higher.querySelectorAll('*').length > mostAround(box)) break;
    part = higher;
  }
  return part;
}

/** From a link up to the small part of the page that shows a handle, and no post; `null`: none does. */
function partNaming(link: Element): Element | null {
  for (let part = link.parentElement; part; part = part.parentElement) {
    if (part.querySelectorAll('*').length > MOST_AROUND || part.querySelector(`time, ${OTHERS}`)) return null;
    if (handlesIn(part).size > 0) return part;
  }
  return null;
}

/** The name that a guest has filled in: only guests are asked for their mail address as well. */
function guestIn(box: Element): Account | null {
  const form = box.closest('form') ?? box;
  const asked = form.querySelector('input[type="email" i], input[name*="email" i]');
  const name = asked && form.querySelector<HTMLInputElement>(GUEST)?.value.trim();
  return name ? { handle: name, name } : null;
}

/** Who a part of the page says is signed in: in its first piece, or in the next one; empty: it does not say. */
function saidIn(part: Element): string {
  const [first = '', second = ''] = [...part.childNodes].map((node) => node.textContent!.trim()).filter(Boolean);
  return (signedInAs(first) || signedInAs(`${first} ${second}`)).trim();
}

/** The name right before a handle, where both stand by themselves: “Acme Tea” and “@acme”, and not “Signed in as”. */
function nameBefore(handle: string, scopes: readonly Element[]): string | null {
  const shown = scopes.flatMap((scope) => [...below(scope)]).find((each) => each.childElementCount === 0 && textOf(each) === `@${handle}`);
  const before = shown?.previousElementSibling;
  return (before?.childElementCount === 0 && before.matches('[class*="name" i]') && textOf(before)) || null;
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
  const profiles = [...doc.querySelectorAll('a')].filter((link) => OWN_PAGE.test(link.pathname + link.search) && !link.closest(OTHERS));
  const talk = box && talkAround(box);
  const [portrayed = null] = [profiles, frames, menus.filter((part) => part.matches(POPUP)), menus].flatMap((parts) => {
    const accounts = new Map(
      parts
        .filter((part) => !talk?.contains(part))
        .flatMap((part) => portrayedIn(part) ?? [])
        .map((account) => [account.handle, account]),
    );
    return accounts.size === 1 ? [...accounts.values()] : [];
  });
  // The whole page may be called so.
  const signedIn = [...doc.body.querySelectorAll(MAY_BE_SIGNED_IN)].filter(
    (part) =>
      [part.id, part.getAttribute('class') ?? ''].some((name) => SIGNED_IN.test(name)) &&
      !part.querySelector(`main, ${OTHERS}`) &&
      !part.closest(OTHERS),
  );
  const exits = [...doc.querySelectorAll(EXIT)].filter((exit) => !exit.closest(OTHERS)).flatMap((exit) => partNaming(exit) ?? []);
  const isOfOthers = box ? othersAround(box, talk) : undefined;
  const around = box ? [writersPart(box)] : [];
  for (const scopes of [box ? [box] : [], signedIn, own, exits, frames, menus, around]) {
    const judged = [frames, menus, around].includes(scopes) || scopes[0] === box ? isOfOthers : undefined;
    const handles = new Set(
      scopes.flatMap((scope) => [...handlesIn(scope, judged)].filter((handle) => !box || !isSpokenTo(handle, scope))),
    );
    const [only, more] = handles;
    // Who is known by a portrait and a name alone has the handle that stands in the same parts.
    const isOne =
      portrayed?.handle === only || (portrayed?.handle === portrayed?.name && [signedIn, own, exits, frames, menus].includes(scopes));
    if (only && !more) return { handle: only, name: nameBefore(only, scopes) ?? (isOne ? (portrayed?.name ?? null) : null) };
  }
  const [told] = doc.querySelectorAll<HTMLElement>(TOLD);
  const handle = told?.dataset.username ?? told?.getAttribute('content');
  if (handle) return { handle, name: null };
  // The smallest part that says so says nothing else.
  const said = [...signedIn, ...frames, ...around].flatMap((part) => [...below(part)].map(saidIn)).findLast(Boolean);
  if (said) return { handle: bareHandle(said) ?? said, name: said };
  return portrayed ?? (box && guestIn(box));
}

import { precedes } from '../query.ts';
import { below } from './composed.ts';
import { isDrawn, isEditor, labelOf } from './editors.ts';
import { asksMessage } from './field-words.ts';
import { toldOf } from './linked-data.ts';
import { personBefore, textOf } from './persons.ts';
import { isHere, isNamedAlike, isSpelled, isWithin, leadsTo, mayNameOne, namesOne, prefixIn } from './post-address.ts';
import { alikeIn, looksOf } from './post-alike.ts';
import { ASIDE, isCalledComment, itemAround, MARKED, own, TIME, takeAlike, WHOLE } from './post-marks.ts';
import { namesAuthorBefore, picturesIn, timeOf } from './post-parts.ts';
import { isPerson, personOf } from './post-persons.ts';
import { isAboutAuthor, isSmall, textPart, written } from './post-prose.ts';

/** Posts and answers on a page, found by how such pages are built. */

const HEADING = 'h1, h2, h3, h4, h5, h6';

const address = (link: Element | null | undefined): URL | null => URL.parse(link?.getAttribute('href') ?? '', link?.baseURI);

/** Whether a time may be written out on a link: a number and little else, but no mere number. */
const isDated = (link: Element): boolean => /^(?=.*\d)(?=.*[\p{L}:/.-]).{1,24}$/u.test(textOf(link)) && address(link)?.hash === '';

/** A day may lead to all that happened on it. */
const endsInDay = ({ pathname, search }: URL): boolean => /\d{4}[-/]\d\d?[-/]\d\d?\/?$/.test(pathname + search);

/** The link to the post itself: around its time or its heading, marked as such, or to what bears its id; `null`: there is none. */
export function permalink(item: Element): URL | null {
  // Microdata and RDFa say it outright.
  const named = item.getAttribute('itemid') ?? item.getAttribute('about');
  if (named) return URL.parse(named, item.baseURI);
  const around = (parts: readonly Element[]): Element[] =>
    parts.flatMap((part) => part.closest('a[href]') ?? part.querySelector('a[href]') ?? []);
  // A name may stand in a heading, and beside it what else can be done about whoever it is.
  // What is folded in speaks of others.
  const headings = own(item, HEADING).filter((heading) => isDrawn(heading) && ![...heading.querySelectorAll('a[href]')].some(isPerson));
  // What leads to “#” is a button.
  const links = own(item, 'a[href]:not([href="#"])').filter((link) => address(link) !== null);
  const id = item.id || (own(item, '[id]').find((part) => /\d/.test(part.id))?.id ?? '');
  const here = new URL(item.ownerDocument.location.href);
  /** A day may lead to all that happened on it. */
  const leadsToOne = (link: Element): boolean => {
    const to = address(link);
    return to !== null && (mayNameOne(to) || isHere(to, here));
  };
  const candidates = [
    ...around(own(item, TIME)).filter(leadsToOne),
    // That of a person is theirs.
    ...own(item, 'a.u-url[href]:not(.h-card *), a[rel~="bookmark"][href]'),
    ...around(headings),
    ...links.filter((link) => leadsTo(address(link)!, id)),
    ...links.filter((link) => isDated(link) && !endsInDay(address(link)!)),
  ];
  return address(candidates.find((link) => personBefore((link as HTMLAnchorElement).pathname) === ''));
}

/** How much is written in a part of the page, its headings aside. */
const writtenBeside = (part: Element, isTitle = (_part: Element): boolean => false): number =>
  [...part.querySelectorAll('*')]
    .filter((each) => each.matches(HEADING) || (isTitle(each) && !each.closest(HEADING)))
    .reduce((sum, heading) => sum - written(heading, part), isTitle(part) ? 0 : written(part, part));

/**
 * From a mark up to the largest part of the page in which it is the only one, and no further than the part that bears the post's id.
 * Answers stand inside it only where they stand inside the post: else nothing would be written there.
 */
function grown(mark: Element, marks: readonly Element[], items: readonly Element[], here: URL): Element {
  let item: Element = mark;
  for (
    let higher = mark.parentElement;
    higher && !higher.matches(WHOLE) && prefixIn(item.id, here) === null;
    higher = higher.parentElement
  ) {
    if (marks.some((other) => !mark.contains(other) && !other.contains(mark) && higher.contains(other))) break;
    const others = items.filter((other) => higher.contains(other));
    if (others.length > 0 && (writtenBeside(item) > 0 || precedes(others[0]!, item))) break;
    item = higher;
  }
  return item;
}

/** Links to this page with a number for a name: some clients write a time out, and only the link around it is left to go by. */
const datedIn = (root: ParentNode, here: URL): Element[] =>
  [...root.querySelectorAll('a[href]:not([href="#"], [aria-current])')].filter(
    (link) => !link.closest(HEADING) && /\d/.test(textOf(link)) && /[\p{L}:/.-]/u.test(textOf(link)) && isHere(address(link), here),
  );

/** A moment right behind another is when it was edited. */
function isSecond(time: Element): boolean {
  const before = (time.closest('a') ?? time).previousElementSibling;
  return before !== null && (before.matches(TIME) || (before.matches('a') && before.firstElementChild?.matches(TIME) === true));
}

/** Every post and answer of the page, in order. */
export function itemsIn(doc: Document, here: URL): HTMLElement[] {
  const isMeant = (element: Element): boolean => isDrawn(element) && !element.closest(ASIDE);
  takeAlike(new Set());
  const many = new Set([...alikeIn(doc), ...calledIn(doc)]);
  takeAlike(many);
  const times = [...doc.querySelectorAll(TIME)].filter((time) => !isSecond(time));
  const leadsHere = (time: Element): boolean => isHere(address(time.closest('a[href]') ?? time.querySelector('a[href]')), here);
  const marks = [...times, ...(times.some(leadsHere) ? [] : datedIn(doc, here))].filter(isMeant);
  const marked = [...doc.querySelectorAll(MARKED)].filter((item) => isMeant(item) && itemAround(item) === item);
  const foundAmong = (known: readonly Element[]): Set<Element> => {
    const unmarked = marks.filter((mark) => itemAround(mark) === null);
    return new Set([...known, ...unmarked.map((mark) => grown(mark, unmarked, known, here))]);
  };
  let found = foundAmong([...marked, ...many]);
  const numbered = numberedAs([...found]).filter((part) => isMeant(part) && written(part, part) > 0);
  if (numbered.some((part) => !found.has(part))) {
    takeAlike(new Set([...many, ...numbered]));
    found = foundAmong([...marked, ...many, ...numbered]);
  }
  // A part around a link to this page holds the post, and one that is marked in it without a time is a piece of that.
  const pieces = new Map(
    [...found].flatMap((item) => (item.matches(MARKED) || many.has(item) ? [] : pieceOf(item).map((piece) => [piece, item]))),
  );
  if (pieces.size > 0) {
    takeAlike(new Set([...many, ...numbered, ...pieces.values()]));
    found = new Set([...found].filter((item) => !pieces.has(item)));
  }
  const alike = namedAlike(doc, here).filter(
    (part) => isMeant(part) && ![...found].some((item) => item.contains(part) || part.contains(item)),
  );
  return ([...found, ...alike] as HTMLElement[]).filter((item) => item.textContent?.trim()).sort((a, b) => (precedes(a, b) ? -1 : 1));
}

/** What builders call a comment, where it tells who says it, or when, and nothing in it is marked as one. */
const calledIn = (doc: Document): Element[] =>
  [...doc.querySelectorAll('[class*="comment" i][id], [class*="reply" i][id], [class*="answer" i][id]')].filter(
    (part) =>
      isCalledComment(part) &&
      !part.matches(MARKED) &&
      ![...part.querySelectorAll(MARKED)].some((inner) => inner.querySelector(TIME)) &&
      (part.querySelector(TIME) !== null || [...part.querySelectorAll('a[href], img')].some(isPerson)) &&
      written(part, part) > 0,
  );

/** The one part in an item that is marked and tells no time; none: there are several, or the item is their list. */
function pieceOf(item: Element): Element[] {
  const marked = [...item.querySelectorAll(MARKED)];
  return marked.length === 1 && marked[0]!.querySelector(TIME) === null ? marked : [];
}

/** The parts that are named as the one of the post at this address is, with numbers of their own. */
function namedAlike(doc: Document, here: URL): HTMLElement[] {
  const prefix = prefixIn(named(doc, here)?.id ?? '', here);
  return prefix === null ? [] : [...doc.querySelectorAll<HTMLElement>('body [id]')].filter(({ id }) => isNamedAlike(id, prefix, here));
}

/** What has the same kind of name and number as one of these, and the same first class: “answer-12” and “answer-15”. */
function numberedAs(items: readonly Element[]): Element[] {
  const kinds = items.flatMap(({ localName, id, classList, ownerDocument }) => {
    const [, prefix] = /^([a-z][\w-]*?[-_])\d+$/i.exec(id) ?? [];
    const [first] = classList;
    return prefix && first ? [{ css: `${localName}[id^="${prefix}"][class*="${first.replaceAll('"', '')}"]`, prefix, ownerDocument }] : [];
  });
  const known = new Map(kinds.map((kind) => [kind.css, kind]));
  return [...known.values()].flatMap(({ css, prefix, ownerDocument }) =>
    [...ownerDocument.querySelectorAll(css)].filter(({ id }) => /^\d+$/.test(id.slice(prefix.length))),
  );
}

/** As little as is written where a part tells by its text alone that it is a post. */
const LEAST_WRITTEN = 40;

/** Whether a part may be a post, or a piece of one. Stars to rate it and a menu about it are named after it too. */
const maySay = (part: Element): boolean =>
  itemAround(part) !== null ||
  written(part, part) >= LEAST_WRITTEN ||
  [part, ...part.querySelectorAll('*')].some((each) => each.matches(`${TIME}, ${HEADING}`) || isPerson(each));

/** What a part of a page is named by: “id”, “data-id”, “data-post-id”. */
const NAMES = /^(?:data-.*)?id$/;

/** Whether builders keep the whole id of the post at this address in an attribute of their own, whatever that is called. */
const keepsId = (name: string, value: string, here: URL): boolean =>
  name.startsWith('data-') && value.length >= 4 && prefixIn(value, here) === '';

/** “comments-for-208”: what holds all that was said to a post is named after it too. */
const isOfOne = (prefix: string | null): boolean => prefix !== null && !/comments|replies|answers|responses/i.test(prefix);

/** The part that is named after the post at this address. */
function named(doc: Document, here: URL): HTMLElement | undefined {
  const found = [...doc.querySelectorAll<HTMLElement>('body *')].filter((part) =>
    [...part.attributes].some(({ name, value }) => (NAMES.test(name) && isOfOne(prefixIn(value, here))) || keepsId(name, value, here)),
  );
  return found.find(
    (part) => isDrawn(part) && !part.matches('a, button, input') && !isEditor(part) && part.textContent?.trim() && maySay(part),
  );
}

/** Whether beside a name and a time stands a paragraph that is longer than a word or two. */
const saysMore = (text: Element): boolean =>
  [...text.querySelectorAll('p')].some((each) => each.querySelector('a') === null && written(each, each) > MOST_BEFORE);

/** Whether more than a heading, and more than who wrote it, is written in a part of the page. */
export function hasText(part: Element): boolean {
  const text = textPart(part);
  // “2,100 views” in a head is no text.
  if (text?.closest(HEADING) !== null || written(text, text) < 1 || (isSmall(textOf(text)) && !saysMore(text))) return false;
  const whole = [...text.querySelectorAll('*')].filter((each) => textOf(each) === textOf(text));
  for (let each = text; part.contains(each) && each.parentElement; each = each.parentElement) whole.push(each);
  return !whole.some(isAboutAuthor);
}

/** The head of a page may tell title, author and time a first time; the post itself follows with the same time. */
function withText(item: HTMLElement, items: readonly HTMLElement[]): HTMLElement {
  const at = timeOf(item);
  if (at === null) return item;
  const beside = hasText(item) ? writtenBeside(item) : 0;
  return items.find((other) => precedes(item, other) && timeOf(other) === at && hasText(other) && writtenBeside(other) > beside) ?? item;
}

/** A whole thread may be marked as one posting: where that says nothing itself, at no time and by nobody, its first part is the post. */
function firstOf(item: HTMLElement, items: readonly HTMLElement[]): HTMLElement {
  const says = hasText(item) || picturesIn(item) > 0 || own(item, TIME).length > 0 || own(item, 'a[href]').some(isPerson);
  return says ? item : (items.find((other) => other !== item && item.contains(other) && hasText(other)) ?? item);
}

/** What leads to the post may stand below all else of it, even below its answers: then the part that holds its text is the post. */
function withTextAbove(item: HTMLElement): HTMLElement {
  if (hasText(item) || picturesIn(item) > 0) return item;
  for (let part = item.parentElement; part && !part.matches(WHOLE); part = part.parentElement) {
    const beside = [...part.children].filter((child) => !child.contains(item) && !child.matches(ASIDE) && hasText(child));
    if (beside.some((child) => precedes(item, child))) return item;
    if (beside.length > 0) return part;
  }
  return item;
}

/**
 * The link that an item begins with, where that leads to another page of the site: such is a line of a list. One to a person, or to a page
 * above this one, tells who posted and where.
 */
function titleLink(item: Element): URL | null {
  const isToPerson = (link: Element): boolean =>
    own(item, 'a[href]').some((each) => (each as HTMLAnchorElement).href === (link as HTMLAnchorElement).href && isPerson(each));
  const leaves = own(item, '*').filter((part) => part.childElementCount === 0 && /\p{L}/u.test(textOf(part)) && !part.closest(ASIDE));
  // Of what is nothing but links, that to whoever wrote it may come first.
  const [first] = written(item, item) > 0 ? leaves : leaves.filter((leaf) => !isToPerson(leaf.closest('a') ?? leaf));
  const link = first?.closest('a');
  const to = link && !isToPerson(link) ? address(link) : null;
  const { host, pathname } = item.ownerDocument.location;
  const isAbove = to !== null && pathname.startsWith(`${to.pathname.replace(/\/$/, '')}/`);
  return to?.host === host && !isAbove && mayNameOne(to) ? to : null;
}

/** Whether an item begins with the person to whom a link leads. */
function isBy(item: Element, link: Element): boolean {
  const persons = [link, ...own(item, 'a[href]')].map((each) => personOf(each as HTMLAnchorElement));
  return persons[0] !== '' && persons.slice(1).find((person) => person !== '') === persons[0];
}

/** Whether a link only leads to another part of this page. */
const staysHere = (link: URL, doc: Document, here: URL): boolean =>
  (link.hash.length > 1 && doc.getElementById(link.hash.slice(1)) !== null) || isWithin(link, here);

/** Whether messages to few are written here, which are no posts; forums call theirs messages too, and send them to an address. */
const isConversation = (doc: Document): boolean =>
  doc.querySelector('[role="log"]') !== null ||
  [...below(doc)].some((part) => isEditor(part) && asksMessage(labelOf(part)) && !part.closest('form[action][method="post" i]'));

/** As much as stands at most before what the page is about: how many there are. */
const MOST_BEFORE = 12;

/** Whether more than labels stands in a part: one piece of text that is longer and does not end in a colon. */
const hasSentence = (part: Element): boolean =>
  [part, ...part.querySelectorAll('*')].some((each) =>
    [...each.childNodes].some((node) => node.nodeType === 3 && written(node, part) > MOST_BEFORE && !/:\s*$/.test(node.nodeValue!)),
  );

/**
 * The smallest part of the page in which more than headings is written before an item: that is an answer to it, or one part of a
 * larger whole. What stands before the page's title belongs to the site. `null`: the page begins with the item.
 */
function partBefore(item: Element): Element | null {
  const { title, body } = item.ownerDocument;
  const isTitle = (part: Element): boolean => part.childElementCount === 0 && title.includes(textOf(part));
  const shown = [...body.querySelectorAll('*')].findLast(
    (part) => precedes(part, item) && isTitle(part) && textOf(part).length > MOST_BEFORE,
  );
  const isOfSite = (part: Element): boolean => shown !== undefined && precedes(part, shown) && !part.contains(shown);
  for (let part = item; part.parentElement && !part.matches(WHOLE); part = part.parentElement) {
    for (let before = part.previousElementSibling; before && !isOfSite(before); before = before.previousElementSibling)
      if (!before.matches(`${HEADING}, ${ASIDE}`) && writtenBeside(before, isTitle) > MOST_BEFORE && hasSentence(before))
        return part.parentElement;
  }
  return null;
}

/** The heading that names the page. */
function titleIn(headings: readonly Element[]): Element | undefined {
  const names = headings.filter((each) => textOf(each).length > MOST_BEFORE && each.ownerDocument.title.includes(textOf(each)));
  return names.sort((a, b) => textOf(b).length - textOf(a).length)[0];
}

/** What stands below the heading that names the page, if one does: what stands above is the site's, such as its clock and its news. */
function belowTitle(items: readonly HTMLElement[], headings: readonly Element[]): readonly HTMLElement[] {
  const title = titleIn(headings);
  return title ? items.filter((item) => !precedes(item, title) || item.contains(title)) : items;
}

/** Whether an item tells who and when alone, and its text is marked by itself behind it. */
export const isHeadAlone = ({ nextElementSibling: next }: Element, items: readonly Element[]): boolean =>
  next?.matches(MARKED) === true && !items.includes(next);

/** The item that the page is about; `null`: the page is about none, or about many. */
export function openedItem(doc: Document, here: URL, items = itemsIn(doc, here)): HTMLElement | null {
  const itself = items.find((item) => isHere(permalink(item), here) || datedIn(item, here).length > 0);
  const part = named(doc, here);
  // A page as a whole may be marked as one article.
  if (itself)
    return part && itself.contains(part) && own(part, TIME).length > 0 && writtenBeside(part) > 0
      ? part
      : withTextAbove(withText(firstOf(itself, items), items));
  // What was answered says something of its own at a time of its own, and its answers may stand inside it.
  const [time] = part && writtenBeside(part) > 0 ? own(part, TIME) : [];
  if (part && time) return items.find((item) => part.contains(item) && item.contains(time)) ?? part;
  const around = part && itemAround(part);
  // Only its head may be named.
  const isHead = around && !items.some((item) => item !== around && around.contains(item));
  if (part) return items.find((item) => part.contains(item)) ?? (isHead ? (around as HTMLElement) : part);
  const headings = [...doc.querySelectorAll(HEADING)];
  // Its heading may lead to it, and stand above all else.
  const title = namesOne(here) && headings.find((heading) => isHere(address(heading.closest('a') ?? heading.querySelector('a')), here));
  const under = title ? items.find((item) => item.contains(title) || precedes(title, item)) : undefined;
  // The heading of a forum leads to it as well, and below stands a list of topics.
  const lineTo = under && titleLink(under);
  if (lineTo && !isHere(lineTo, here)) return null;
  if (under) return isHeadAlone(under, items) ? under.parentElement : under;
  const isTitled = headings.some((heading) => isSpelled(textOf(heading), here));
  // What its page is called by its heading, the first message of a topic is called as well.
  const called = titleIn(headings);
  const isCalledAsPage = (item: Element): boolean =>
    called !== undefined && !item.contains(called) && own(item, 'a[href]').some((link) => textOf(link) === textOf(called));
  // In a list everything leads to a page of its own. What leads nowhere is there as a whole, and a thread begins with what it is about.
  const isWhole = (item: Element): boolean => {
    const saysOwn = own(item, TIME).length > 0 && (written(item, item) > 0 || picturesIn(item) > 0);
    const to = permalink(item) ?? (saysOwn ? null : titleLink(item));
    // A number and the words of a heading name a whole, whose parts may have addresses of their own; lines of a list have headings too.
    const isPart = isTitled && /\/\d+\/[^/]+$/.test(here.pathname) && own(item, HEADING).length === 0 && titleLink(item) === null;
    // “/post/1844/likes” is about the post.
    const isBelow = to !== null && namesOne(here) && to.href.startsWith(`${here.href.replace(/\/$/, '')}/`);
    return to === null || isHere(to, here) || isBelow || staysHere(to, doc, here) || isPart || isCalledAsPage(item);
  };
  const [first, ...others] = belowTitle(items, headings);
  const larger = first ? partBefore(first) : null;
  const isApart = first && itemAround(first) === first;
  if (first && toldOf(doc, here)) return isApart && larger ? (larger as HTMLElement) : first;
  // A conversation among few has no heading that its address spells.
  if (!first || (isConversation(doc) && !isTitled) || !isWhole(first)) return null;
  // Answers are built otherwise than what they answer.
  const isAlone = others.every((other) => looksOf(other) !== looksOf(first)) && own(first, TIME).length > 0;
  const isNamed = namesOne(here) || isTitled;
  if (!larger) return isAlone || isNamed ? withText(first, items) : null;
  // What is answered may bear no mark at all, if not for who wrote it.
  const before = personsBefore(larger, first);
  // A head that names whoever wrote the first of several messages says who began.
  if (isNamed && before.length > 0 && before.every((link) => isBy(first, link)) && others.some((other) => !isBy(other, before[0]!)))
    return first;
  if (!isNamed || !isApart) return null;
  if (before.length > 0 || namesAuthorBefore(larger, first)) return larger as HTMLElement;
  // That may stand in a head between the title of the page and the text.
  const whole = called && partHolding(larger, called);
  return whole && personsBefore(whole, first).some((link) => precedes(called, link)) ? whole : null;
}

/** Links to persons in a part of the page before an item. */
const personsBefore = (part: Element, item: Element): Element[] =>
  own(part, 'a[href]').filter((link) => isPerson(link) && precedes(link, item));

/** The part around another that holds a title too; `null`: that is the page. */
function partHolding(part: Element, title: Element): HTMLElement | null {
  for (let each: Element | null = part; each && !each.matches(WHOLE); each = each.parentElement)
    if (each.contains(title)) return each as HTMLElement;
  return null;
}

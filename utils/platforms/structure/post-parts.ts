import type { Post } from '../../model/post.ts';
import { bareHandle, lines, precedes } from '../query.ts';
import { DISPLAY_NAME, HANDLE, isNumbered, isSign, PORTRAITS, textOf, withoutNumbers } from './persons.ts';
import { own, TIME } from './post-marks.ts';
import { AUTHOR, isPerson, personOf, writerAt } from './post-persons.ts';
import { bylinesIn, isAboutAuthor } from './post-prose.ts';

/** What one post or answer on a page consists of, found by structure. */

/** A moment as machines write it, whatever stands behind it; day and month stand in any order, unless the year comes first. */
const MOMENT = /^(\d{4})[-/](\d\d?)[-/](\d\d?)(?:[T ](\d\d?:\d\d(?::\d\d)?)(?:\.\d+)? ?(Z|UTC|[+-]\d\d:?\d\d)?)?/;

function momentIn(words: string): Date {
  const [, year, month, day, clock, zone = ''] = MOMENT.exec(words) ?? [];
  // Words that name their zone are English, as in “Nov 20, 2026 · 9:00 AM UTC”.
  if (!year) return new Date(/\d{4}.* (?:UTC|GMT|[+-]\d{4})$/.test(words) ? words.replace(/[·,]/g, ' ') : '');
  const date = `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
  return new Date(clock ? `${date}T${clock.replace(/^(?=\d:)/, '0')}${zone.replace('UTC', 'Z').replace(/(\d\d)(\d\d)$/, '$1:$2')}` : date);
}

/** When it went out, in ISO 8601; `null`: not to be read without knowing the page's language. */
export function timeOf(item: Element): string | null {
  const times = own(item, TIME);
  // A clock without a zone may be the server’s: the seconds of all the world beside it are surer.
  const seconds = [...(times[0]?.attributes ?? [])].find(
    ({ name, value }) => /unix|epoch|timestamp|data-u?time|^time$/.test(name) && /^1\d{9}(?:\d{3})?$/.test(value),
  );
  if (seconds) return new Date(Number(seconds.value.padEnd(13, '0'))).toISOString();
  for (const time of times) {
    const told = ['datetime', 'content', 'data-livestamp', 'title'].map((name) => momentIn(time.getAttribute(name) ?? ''));
    const at = told.find((each) => !Number.isNaN(each.getTime()));
    if (at) return at.toISOString();
  }
  return momentOfBuilders(item)?.toISOString() ?? null;
}

/** A moment that leaves no doubt: with a zone. */
const WHOLE_MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)$/;

/** Some builders keep the moment in an attribute of their own, beside the words for it. */
function momentOfBuilders(item: Element): Date | null {
  for (const element of own(item, ':not(ins, del, blockquote *, aside *)')) {
    for (const { name, value } of element.attributes) {
      if (!/time|date/.test(name) || /edit|updat|modif/.test(name) || !WHOLE_MOMENT.test(value)) continue;
      const at = momentIn(value);
      // “0000-00-00”: what a database writes where nothing is known.
      if (!Number.isNaN(at.getTime())) return at;
    }
  }
  return null;
}

/** What builders call whoever wrote something, where no link leads to them. */
const CALLED_AUTHOR = ':is([class*="author" i], [class*="username" i], [class~="writer" i]):not(:has(*))';

/** A name stands out as well; what can be done stands on buttons, in bold letters too. */
const NAME = ':is(cite, b, strong):not(:has(*), [class*="title" i], button *, [role="button"] *, a[href="#"] *)';

/** Whether a part of the page tells by its builders' names who wrote something, before an item. */
export const namesAuthorBefore = (part: Element, item: Element): boolean =>
  own(part, CALLED_AUTHOR).some((each) => precedes(each, item) && textOf(each) !== '');

/** The one person of several whom the builders call the author: others edited it, or answer. */
function markedAuthor(links: readonly HTMLAnchorElement[]): HTMLAnchorElement | undefined {
  const marked = links.filter((link) => personOf(link) !== '' && link.closest('[rel~="author"], [class*="author" i]'));
  return new Set(marked.map(({ href }) => href)).size === 1 ? marked[0] : undefined;
}

/** What shows the way through a site names its places, and nobody. */
const WAY = 'nav, [role="navigation"], [class*="breadcrumb" i]';

/** What builders call the name of whoever wrote something. */
const USER_NAME = ':is(h4, h5, span, div)[class*="username" i]';

/** Whether a handle is written here without its sign, and its server in a part of its own: “acme<i>@forum.example</i>”. */
const isAddress = (element: Element): boolean =>
  HANDLE.test(`@${textOf(element)}`) &&
  element.firstChild?.nodeType === 3 &&
  [...element.children].some((server) => HANDLE.test(textOf(server)) && textOf(element).endsWith(textOf(server)));

/** Whether nothing but a handle is written here: right behind one a time may stand, with no gap between. */
const isHandleAlone = (element: Element): boolean =>
  HANDLE.test(textOf(element)) &&
  ![...element.querySelectorAll('*')].some(
    (part) => HANDLE.test(textOf(part)) && !/^(?:@|$)/.test(textOf(element).replace(textOf(part), '')),
  );

/** Who wrote it; where no handle is shown, the name stands for it. Empty: not to be seen. */
export function authorOf(item: Element, text: Element | null): Post['account'] {
  const bylines = text ? bylinesIn(text) : [];
  const outside = (selectors: string): Element[] =>
    own(item, selectors).filter(
      (element) =>
        !element.closest(WAY) && (text === item || !text?.contains(element) || bylines.some((byline) => byline.contains(element))),
    );
  const links = outside('a[href]') as HTMLAnchorElement[];
  // What merely stands before the post in the address may be where it was posted.
  const persons = links.filter((each) => personOf(each) !== '');
  // A portrait may lead to all portraits of whoever it is.
  const named = persons.find((each) => each.matches(AUTHOR) && textOf(each) !== '');
  const link = markedAuthor(links) ?? named ?? persons[0] ?? links.find((each) => writerAt(each) !== '');
  const person = link ? writerAt(link) : '';
  // On the link to whoever wrote, an address is theirs: “acme@forum.example”.
  const isTheirs = (element: Element): boolean => link?.contains(element) === true && /^[^@\s]+@[^@\s]+\.\p{L}+$/u.test(textOf(element));
  const shown = outside('*').find((element) => isHandleAlone(element) || isAddress(element) || isTheirs(element));
  const isNamed = (element: Element): boolean =>
    element.matches(AUTHOR) ||
    (element.localName === 'a' &&
      !!link &&
      ((element as HTMLAnchorElement).href === link.href || writerAt(element as HTMLAnchorElement) === person));
  // A link around a picture carries no name, or its first letter.
  const portrait = link ? undefined : outside('*').find(isPerson);
  // Whoever is no link has their name behind their portrait.
  const behind = outside('*').filter((each) => portrait && precedes(portrait, each) && each.childElementCount === 0);
  // Around a portrait stands a letter for it too, or whether somebody is there.
  const linked = Object.groupBy(outside('*').filter(isNamed), (each) => (each.querySelector(PORTRAITS) ? 'portrait' : 'bare'));
  const names = [
    ...(linked.bare ?? []),
    ...(linked.portrait ?? []),
    ...outside(DISPLAY_NAME),
    ...outside(CALLED_AUTHOR),
    ...outside(NAME),
    ...behind,
  ].flatMap(lines);
  const isName = (words: string): boolean => !HANDLE.test(words) && /[\p{L}\p{N}]{2}/u.test(words);
  const linkName = names.find(isName) ?? null;
  // Where the link says the handle alone, the name may stand before it.
  const name = (linkName === person && outside(USER_NAME).map(textOf).find(isName)) || linkName;
  const told = bareHandle(shown && `@${textOf(shown).replace(/^@/, '')}`);
  // The server alone may follow the name.
  const handle = told && !person.endsWith(`@${told}`) ? told : name && isNumbered(person, name) ? name : withoutNumbers(person);
  return { handle: handle || (name ?? ''), name };
}

/** As HTML, microformats, schema.org and most builders mark a title. */
const TITLE =
  '[itemprop="headline"], .p-name, h1, h2, [role="heading"][aria-level="1"], .entry-title, [class~="title" i], [class*="titleline" i]';

/** Whether a link leads to this very page and says what the page is called: that is a title, whatever it is drawn as. */
const isTitleLink = (each: Element): boolean =>
  (each as HTMLAnchorElement).href === each.ownerDocument.location.href &&
  textOf(each).length > SHORT &&
  each.ownerDocument.title.includes(textOf(each));

/** Shorter words may be the name of the site. */
const SHORT = 12;

/** What may be a title where the page is called so: any heading, and the lines of what its builders call a title. */
const MAY_BE_TITLE = 'h3, h4, h5, h6, :is([class*="title" i], [class*="title" i] *):not(:has(*))';

const beginsPageTitle = (each: Element): boolean => textOf(each).length > SHORT && each.ownerDocument.title.startsWith(textOf(each));

/** A heading in the item, before its text. */
export function titleOf(item: Element, text: Element | null): string {
  const [title] = [
    ...own(item, TITLE),
    ...own(item, 'a[href]').filter(isTitleLink),
    ...own(item, MAY_BE_TITLE).filter(beginsPageTitle),
  ].filter(
    (each) =>
      each !== text &&
      !each.contains(text) &&
      (!text || (precedes(each, text) && !text.contains(each))) &&
      !/^(?:@.*)?$/.test(textOf(each)),
  );
  // Beside a title stands where it leads, in the part that is named after it.
  const inner = title?.querySelector(TITLE) ?? [...(title?.querySelectorAll('a[href]') ?? [])].find(beginsPageTitle) ?? title;
  return title && title.querySelector(TIME) === null && linkToPerson(title.closest('a') ?? title) === null ? textOf(inner!) : '';
}

const linkToPerson = (part: Element): Element | null => [part, ...part.querySelectorAll('*')].find(isPerson) ?? null;

/** Pictures and videos that it shows, without those of people and without signs. */
export const picturesIn = (item: Element): number =>
  own(item, 'img, video').filter((medium) => {
    const link = medium.closest('a');
    for (let part: Element | null = medium; part && part !== item; part = part.parentElement) if (isAboutAuthor(part)) return false;
    return !isSign(medium) && (!link || writerAt(link) === '');
  }).length;

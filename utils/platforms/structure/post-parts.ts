import type { Post } from '../../model/post.ts';
import { bareHandle, lines } from '../query.ts';
import { HANDLE, isSign, nameAlone, personAt, personIn, textOf, withoutNumbers } from './persons.ts';
import { own, TIME } from './post-marks.ts';

/** What one post or answer on a page consists of, found by structure. */

/** When it went out, in ISO 8601; `null`: not to be read without knowing the page's language. */
export function timeOf(item: Element): string | null {
  for (const time of own(item, TIME)) {
    const told = ['datetime', 'content', 'title'].map((name) => time.getAttribute(name) ?? '');
    // Day and month stand in any order, unless the year comes first.
    const at = new Date(told.find((each) => /^\d{4}[-/]\d/.test(each)) ?? '');
    if (!Number.isNaN(at.getTime())) return at.toISOString();
  }
  return null;
}

/** As HTML, microformats, schema.org and most forums mark whoever wrote something. */
const AUTHOR = '[rel~="author"], .p-author, [itemprop="author"], .fn, a[class*="author" i], a[class*="user" i], [class*="auth" i] > a';

/** Whose page a link leads to; on some sites that is the part of this page's own address which stands before the post's. */
function writerAt(link: HTMLAnchorElement): string {
  const [, name, more] = link.pathname.split('/');
  const isAbove = name !== undefined && !more && link.ownerDocument.location.pathname.split('/').slice(1, -1).includes(name);
  return personIn(link.pathname) || (isAbove ? name : '') || (link.matches(AUTHOR) ? nameAlone(link) : '');
}

/** Who wrote it; where no handle is shown, the name stands for it. Empty: not to be seen. */
export function authorOf(item: Element, text: Element | null): Post['account'] {
  const outside = (selectors: string): Element[] => own(item, selectors).filter((element) => text === item || !text?.contains(element));
  const links = (outside('a[href]') as HTMLAnchorElement[]).filter((link) => writerAt(link) !== '');
  const person = links[0] ? writerAt(links[0]) : '';
  const shown = outside('*').find((element) => element.childElementCount === 0 && HANDLE.test(textOf(element)));
  // A link around a picture carries no name, or its first letter.
  const named = [...outside(AUTHOR), ...links.filter((link) => writerAt(link) === person)].flatMap(lines);
  const name = named.find((words) => !HANDLE.test(words) && /[\p{L}\p{N}]{2}/u.test(words)) ?? null;
  // A forum writes the number of an account behind its name, or before it.
  const isNumbered = name !== null && (person.startsWith(`${name}.`) || person.endsWith(`-${name}`));
  const handle = bareHandle(shown?.textContent) ?? (isNumbered ? name : withoutNumbers(person));
  return { handle: handle || (name ?? ''), name };
}

/** A heading in the item, before its text. */
export function titleOf(item: Element, text: Element | null): string {
  const [title] = own(item, '[itemprop="headline"], .p-name, h1, h2').filter(
    (each) => each !== text && !text?.contains(each) && !each.contains(text),
  );
  return title && title.querySelector(TIME) === null && linkToPerson(title) === null ? textOf(title) : '';
}

const linkToPerson = (part: Element): Element | null => [...part.querySelectorAll('a')].find((link) => personAt(link) !== '') ?? null;

/** Pictures and videos that it shows, without those of people and without signs. */
export const picturesIn = (item: Element): number =>
  own(item, 'img, video').filter((medium) => !isSign(medium) && !(medium.closest('a') && personAt(medium.closest('a')!) !== '')).length;

import { bareHandle } from '../query.ts';
import { HANDLE, isSign, nameAlone, personIn, textOf } from './persons.ts';

/** Who wrote a post, told by the links to people that it holds. */

/** As HTML, microformats, schema.org and most forums mark whoever wrote something. */
export const AUTHOR =
  '[rel~="author"], .p-author, [itemprop="author"], .fn, a[class*="author" i], a[class*="user" i], :is([class*="auth" i], [class*="user" i], cite) > a';

/** “user?id=acme”, “member.php?action=profile&uid=2”: pages about people that are told apart behind the question mark. */
const PERSON_PAGE = /[/=](?:users?|members?|memberlist|profile|account)(?:\.\w+)?[?&;].*?\b(?:id|u|uid|user|name|username)=([^&;#]+)/i;

const PICTURE = /avatar|profile|userpic|portrait/i;

/** Whether this is the picture of a person. */
export const isPortrait = (part: Element): boolean =>
  part.matches('[class*="avatar" i]') ||
  (part.localName === 'img' && isSign(part) && PICTURE.test(part.outerHTML + part.parentElement?.className));

const isAroundPortrait = (link: Element): boolean => [link, ...link.querySelectorAll('*')].some(isPortrait);

/** Whose page a link leads to; on some sites that is the part of this page's own address which stands before the post's. */
export function writerAt(link: HTMLAnchorElement): string {
  const [, name, more] = link.pathname.split('/');
  const isAbove = name !== undefined && !more && link.ownerDocument.location.pathname.split('/').slice(1, -1).includes(name);
  const inQuery = bareHandle(PERSON_PAGE.exec(link.pathname + link.search)?.[1]);
  return (
    personIn(link.pathname) || inQuery || (isAbove ? name : '') || (link.matches(AUTHOR) || isAroundPortrait(link) ? nameAlone(link) : '')
  );
}

/** Whether a part stands for a person: a link to one, or a picture of one. What merely mentions somebody does not. */
export const isPerson = (part: Element): boolean =>
  part.localName === 'a'
    ? !HANDLE.test(textOf(part)) && (writerAt(part as HTMLAnchorElement) !== '' || part.matches(AUTHOR))
    : isPortrait(part);

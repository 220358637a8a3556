import { HANDLE, isSign, nameAlone, PORTRAITS, personBefore, personBehind, textOf } from './persons.ts';

/** Who wrote a post, told by the links to people that it holds. */

/** As HTML, microformats, schema.org and most forums mark whoever wrote something. */
export const AUTHOR =
  '[rel~="author"], .p-author, [itemprop="author"], .fn, a[class*="author" i], a[class*="user" i], :is([class*="auth" i], [class*="user" i], cite) > a, [class~="writer" i] a';

/** Whether this is the picture of a person. */
const isPortrait = (part: Element): boolean =>
  part.matches(PORTRAITS) ||
  (part.localName === 'img' && (part.closest(PORTRAITS) !== null || (isSign(part) && /avatar|profile/i.test(part.outerHTML))));

const isAroundPortrait = (link: Element): boolean => [link, ...link.querySelectorAll('*')].some(isPortrait);

/** “/a/acme”, “/c/acme/videos”: where a portrait leads, a letter or two tell the kind. */
const SHORT_KIND = /^\/[a-z]{1,2}\/([^/]+)(?:\/[a-z-]+)?\/?$/;

/** “https://acme.site.example/”, “…/profile”: on some sites everybody has a host of their own below that of the site. */
function nameOfHost({ host, pathname, ownerDocument }: HTMLAnchorElement): string {
  const [name, ...site] = host.split('.');
  const isOfSite = site.length > 1 && `.${ownerDocument.location.host}`.endsWith(`.${site.join('.')}`);
  return isOfSite && name && name !== 'www' && /^\/(?:profile\/?)?$/.test(pathname) ? name : '';
}

/** Whose page a link leads to; empty: nobody's, as far as it tells. */
export function personOf(link: HTMLAnchorElement): string {
  const { pathname } = link;
  const known = personBefore(pathname) || personBehind(link);
  if (known) return known;
  const name = nameAlone(link);
  if (link.matches(AUTHOR)) return name || nameOfHost(link);
  const framed = name || SHORT_KIND.exec(pathname)?.[1];
  return framed && isAroundPortrait(link) ? framed : '';
}

/** The same; on some sites that is the part of this page's own address which stands before the post's. */
export function writerAt(link: HTMLAnchorElement): string {
  const [, name, more] = link.pathname.split('/');
  const isAbove = name !== undefined && !more && link.ownerDocument.location.pathname.split('/').slice(1, -1).includes(name);
  return personOf(link) || (isAbove ? name : '');
}

/** Whether a part stands for a person: a link to one, or a picture of one. What merely mentions somebody does not. */
export const isPerson = (part: Element): boolean =>
  part.localName === 'a'
    ? !HANDLE.test(textOf(part)) && (personOf(part as HTMLAnchorElement) !== '' || part.matches(AUTHOR))
    : isPortrait(part);

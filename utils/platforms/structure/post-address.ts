import { personIn } from './persons.ts';

/** Addresses of posts, told without knowing the site. */

/** What links carry to tell where somebody came from, and no part of a post's address. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|igsh)$/;

/** Where the part behind the # is the page, as in clients that are a single file. */
const ROUTE = /^#!?\//;

/** The address of a page, without what does not belong to it. */
export function lastingLink(url: URL): string {
  const search = new URLSearchParams([...url.searchParams].filter(([name]) => !TRACKING.test(name))).toString();
  return url.origin + url.pathname + (search && `?${search}`) + (ROUTE.test(url.hash) ? url.hash : '');
}

/** As much as the id of a post at least is, and no year. */
const ID = /^(?=.*\d)(?!(?:19|20)\d\d$)[\w.-]{4,}$/;

/** The pieces of an address, the last without what kind of a file it is. */
const piecesOf = ({ pathname, hash }: URL): string[] =>
  (ROUTE.test(hash) ? hash : pathname)
    .replace(/\.(?:html?|php)$/, '')
    .split(/[/?#]/)
    // “/post/12345/-”: in place of the words of a heading.
    .filter((piece) => /[^\W_]/.test(piece));

/** The words that end an address, where it ends in some. */
const wordsIn = (url: URL): string => /^(?=.*[-_]).*\p{L}.*$/u.exec(piecesOf(url).at(-1) ?? '')?.[0] ?? '';

/** The piece of an address that names a post: its last, or the one before the words of its heading. */
function lastPiece(url: URL): string {
  const [last = '', before = ''] = piecesOf(url).reverse();
  return /[-_].*[-_]/.test(last) && ID.test(before) ? before : last;
}

/** What stands behind the question mark and leads further into a list. */
const PLACE = /^(?:p|page|start|offset|limit|from|sort)$/;

/** “/topic/12” and “/12”, and neither “/page/12” nor “/2026/11” nor “/blog/2026”. */
const ENDS_IN_NUMBER = /(?:^|\/(?!page|\d)[^/]+)\/(?!(?:19|20)\d\d\b)\d+\/?$/;

/** The number behind the question mark that names a thing; empty: there is none. */
const numberIn = ({ searchParams }: URL): string =>
  [...searchParams].findLast(([name, value]) => /^\d[\d.]*$/.test(value) && !PLACE.test(name))?.[1] ?? '';

/** Whether an address names one thing out of many. */
export const namesOne = (url: URL): boolean => ID.test(lastPiece(url)) || numberIn(url) !== '' || ENDS_IN_NUMBER.test(url.pathname);

/** Whether an address may be one thing's own, and is no list's: it has a number, or the words of a heading. */
export const mayNameOne = (url: URL): boolean => namesOne(url) || wordsIn(url) !== '';

/** Whether a link leads to the post at this address: it is the same, or ends in the same id, as on another server or in another client. */
export function isHere(link: URL | null, here: URL): boolean {
  const leadsIntoPage = link && link.hash.length > 1 && !ROUTE.test(link.hash) && link.hash !== here.hash;
  if (!link || leadsIntoPage) return false;
  const [there, at] = [link, here].map((url) => lastingLink(url).replace(/\/$/, ''));
  // A young server's ids are short, and so are many other numbers of the same site.
  const isId = ID.test(lastPiece(here)) || (link.host !== here.host && [link, here].every((url) => ENDS_IN_NUMBER.test(url.pathname)));
  // The words of the heading may be left out behind the number: “/t/88” for “/t/88/Our-new-tea”.
  const short = new URL('.', here);
  const isShort = wordsIn(here) !== '' && ENDS_IN_NUMBER.test(short.pathname) && there === short.href.replace(/\/$/, '');
  return there === at || isShort || (isId && lastPiece(link) === lastPiece(here));
}

/** Whether a link leads to a part of the page at this address: into it, or to an address with the number of this page and one more. */
export function isWithin(link: URL, here: URL): boolean {
  const [number] = (here.pathname + here.search).match(/\d{4,}/g) ?? [];
  const further = link.href.startsWith(here.href.replace(/[#?].*|\/$/, '')) ? link.pathname.slice(here.pathname.length) : null;
  const keepsAll = [...here.searchParams].every(([name, value]) => link.searchParams.get(name) === value);
  return (
    (further !== null && keepsAll && (further === '' || /\d/.test(further))) ||
    (number !== undefined && link.search.split(/\D+/).includes(number))
  );
}

/** Whether a link leads to what bears this id on a page, be it “comment-71”, “71” or “msg71” in the address. */
export function leadsTo(link: URL, id: string): boolean {
  const last = id.split(/[-_:]/).at(-1)!;
  const names = [last, last.replace(/^\D+(?=\d+$)/, '')].filter((name) => /\d/.test(name));
  const isDeed = /reply_?to|=reply|edit|delet|report|vote|quote/i.test(link.search) || /\/(?:actions?|likes?|votes?)\//.test(link.pathname);
  return link.hash === `#${id}` || (!isDeed && [lastPiece(link), ...link.searchParams.values()].some((piece) => names.includes(piece)));
}

/** The plain letters and digits of words, whatever stands between them. */
const lettersOf = (words: string): string =>
  words
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z\d]/g, '');

/** As many letters as tell that an address begins as a heading does, and goes on with an id of its own. */
const LEAST_SPELLED = 12;

/** Whether an address ends in the words of this heading: “novi-caj” for “Novi čaj”, or in their beginning and an id: “our-new-tea-is-x1Y”. */
export function isSpelled(heading: string, here: URL): boolean {
  const [told, spelled] = [heading, wordsIn(here)].map(lettersOf) as [string, string];
  const begun = lettersOf(wordsIn(here).replace(/[-_](?=[^-_]*\d)[^-_]+$/, ''));
  return spelled !== '' && (told === spelled || (begun !== spelled && begun.length >= LEAST_SPELLED && told.startsWith(begun)));
}

/**
 * What stands before the id, where a page named one of its parts after the post at this address: “status-” of “status-1093”, or
 * “post” of “post1093”, at `/@acme/1093`. `null`: it is not named after it.
 */
export function prefixIn(name: string, here: URL): string | null {
  const [number] = /^\d{3,}$/.exec(numberIn(here)) ?? [];
  const id = ID.test(lastPiece(here)) ? lastPiece(here) : (number ?? lastPiece(here));
  if (!/\d/.test(id) || !name.endsWith(id)) return null;
  const prefix = name.slice(0, -id.length);
  const isApart = prefix === '' || /[-_:/]$/.test(prefix);
  return isApart || (/^\d{4,}$/.test(id) && /\D$/.test(prefix)) ? prefix : null;
}

/** Whether this is a name for another post of the page, as the one at this address is named. */
export const isNamedAlike = (name: string, prefix: string, here: URL): boolean =>
  /^\d+$/.test(lastPiece(here)) && name.startsWith(prefix) && /^\d+$/.test(name.slice(prefix.length));

/** Whether a page may be a post's own: every one but a site's first and people's own. Whether it is, the page itself tells. */
export const mayBePost = ({ pathname, search, hash }: URL): boolean =>
  (pathname.length > 1 || search.length > 1 || ROUTE.test(hash)) && personIn(ROUTE.test(hash) ? hash.replace(/^#!?/, '') : pathname) === '';

/** As a platform tells a post's address; whose it is stands in the page alone. */
export const postAt = (url: URL): { handle: string; link: string } | null =>
  mayBePost(url) ? { handle: '', link: lastingLink(url) } : null;

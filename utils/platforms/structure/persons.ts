import { bareHandle } from '../query.ts';
import { namesOwnPage } from './field-words.ts';

/** "@acme", "@acme@forum.example" and nothing else. */
export const HANDLE = /^@[\p{L}\p{N}_][\p{L}\p{N}_.-]*(?:@[\w.-]+)?$/u;

/** Addresses that networks and forums give to a person's own page, wherever on the host they stand; “/users/sign_out” is nobody's. */
const PERSON =
  /\/(?:@\/?|~|(?:u|users?|accounts|authors?|profiles?|people|members?)\/|(?<=^\/)in\/)(?!(?:sign|log)[_-]?(?:in|out|up|off)\b|(?:edit|email|me|new|password|register|user|(?:[\w-]+-)?(?:profile|settings))\/?$)([^/?#]+)\/?$/;

/** “user?id=acme”, “member.php?action=profile&uid=2”: pages about people that are told apart behind the question mark. */
const PERSON_PAGE = /[/=](?:users?|members?|memberlist|profile|account)(?:\.\w+)?[?&;].*?\b(?:id|u|uid|user|name|username)=([^&;#]+)/i;

/** Whose page an address leads to that may tell so behind its question mark. */
export const personBehind = ({ pathname, search }: HTMLAnchorElement): string => decoded(PERSON_PAGE.exec(pathname + search)?.[1]);

/** An address that is nothing but a name. */
const NAME_ALONE = /^\/(?!profile\/?$|.*\.(?:html?|php)$)@?([\p{L}\p{N}_][\p{L}\p{N}_.-]*)\/?$/u;

/** What builders call the picture of a person, in its class, its id or its address; and such a picture is round. */
export const PORTRAITS =
  '[class*="avatar" i], [class*="userpic" i], [class*="portrait" i], img[class*="user" i], img[class*="profile" i], img[id*="user" i], img[src*="avatar" i], img[src*="profile" i], [class*="rounded-full"] [style*="background-image"], img[class*="rounded-full"], img[class*="rounded-circle"]';

/** As networks call the name that somebody chose for themselves. */
export const DISPLAY_NAME = ['display-name', 'display_name', 'displayname', 'nickname'].map((name) => `[class*="${name}" i]`).join();

export const textOf = (element: Element): string => element.textContent?.trim() ?? '';

export const isCalledOwn = (link: Element): boolean => namesOwnPage(textOf(link)) || namesOwnPage(link.getAttribute('aria-label') ?? '');

/** “/users/signing-up.html” is a page of a handbook. */
const IS_FILE = /\.(?:html?|pdf|md)\/?$/i;

/** Whose page an address leads to; empty: nobody's, as far as it tells. */
export const personIn = (path: string): string => (IS_FILE.test(path) ? '' : decoded(PERSON.exec(path)?.[1]));

/** Whose page this address is, or lies below: “/@acme/1093”; empty: nobody's, as far as it tells. */
export const personAbove = (path: string): string =>
  path
    .split('/')
    .map((_piece, index, pieces) => personIn(pieces.slice(0, index + 1).join('/')))
    .find((person) => person !== '') ?? '';

/** Some forums write the number of an account behind its name: “/u/acme/12”. */
const NUMBER = /(?<=\/(?:u|users?|members?|profiles?)\/[^/]+)\/\d+\/?$/;

/** Whose page an address leads to, the number behind a name left out. */
export const personBefore = (path: string): string => personIn(path.replace(NUMBER, ''));

/** The handle of whoever's page a link leads to; empty: nobody's, as far as the address tells, or a mere number. */
export const personAt = (link: HTMLAnchorElement): string =>
  withoutNumbers(personBefore(link.pathname) || personBehind(link) || (isCalledOwn(link) ? nameAlone(link) : ''));

/**
 * Whether an address writes this name with the number of the account behind it or before it: “acme-tea.12”, “7-acme-tea”. Then the name
 * alone is the handle.
 */
export function isNumbered(handle: string, name: string): boolean {
  const [spelled, address] = [name, handle].map((words) => words.toLowerCase().replace(/(?<!\d)[-\s]+/g, '')) as [string, string];
  return spelled !== '' && address !== spelled && [/\.\d+$/, /^\d+-/].some((number) => address.replace(number, '') === spelled);
}

/** Whose page a link leads to that is known to lead to somebody's; empty: its address is more than a name. */
export const nameAlone = (link: HTMLAnchorElement): string => (/[?#]/.test(link.href) ? '' : decoded(NAME_ALONE.exec(link.pathname)?.[1]));

/** Some addresses carry the number of an account in place of its handle, or another id that is for machines alone. */
export const withoutNumbers = (handle: string): string => (/^(?:\d+|[0-9a-f]{16,}|did:\w+:.+)$/.test(handle) ? '' : handle);

function decoded(name = ''): string {
  try {
    return bareHandle(decodeURIComponent(name)) ?? '';
  } catch {
    // Not every address is well written.
    return '';
  }
}

/** Whether a picture is that of a person, a sign or a letter, and not what a post shows. */
export const isSign = (picture: Element): boolean =>
  /avatar|profile|emoji|icon|logo|user|account|badge|\.svg\b/i.test(
    `${picture.className} ${picture.getAttribute('alt')} ${picture.parentElement?.className} ${picture.getAttribute('src')}`,
  );
